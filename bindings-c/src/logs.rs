//! Log records of the library for the program's own log.

use crate::errors::c_text;
use crate::guard::{self, Failure};
use crate::options::User;
use crate::status::vsdk_status;
use serde_json::Value;
use std::ffi::{c_char, c_void};
use std::sync::{PoisonError, RwLock};
use videosdk_api::host;
use videosdk_api::host::logs;

/// Gets a record: its level (10 debug, 20 info, 30 warning, 40 error), where it comes from, what happened, and its fields as
/// a JSON object. It is called on the thread where it happened, also on several at once; the texts live until it returns.
/// It must not be left by `longjmp` or an exception.
pub type vsdk_log = Option<
    unsafe extern "C" fn(
        user: *mut c_void,
        level: i32,
        target: *const c_char,
        message: *const c_char,
        fields_json: *const c_char,
    ),
>;

static READER: RwLock<Option<(vsdk_log, User)>> = RwLock::new(None);

/// Hands log records of this level (10 to 40) and above to `log` from now on, in the whole process; NULL ends it. A record
/// that is on its way when it is changed may still reach the function from before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_log_to(log: vsdk_log, user: *mut c_void, level: i32) -> vsdk_status {
    guard::told(|| {
        let from = match (log.is_some(), usize::try_from(level)) {
            (false, _) => usize::MAX,
            (true, Ok(level @ 10..=40)) => level,
            (true, _) => return Err(Failure::invalid(format!("`level` must be 10 to 40, not {level}"))),
        };
        *READER.write().unwrap_or_else(PoisonError::into_inner) = log.is_some().then_some((log, User(user)));
        logs::ring(deliver);
        logs::keep_from(from);
        Ok(())
    })
}

/// Called on whatever thread a record came from.
fn deliver() {
    for record in logs::take() {
        let reader = *READER.read().unwrap_or_else(PoisonError::into_inner);
        let Some((Some(log), user)) = reader else { continue };
        let (target, message) = (c_text(record.target), c_text(&record.message));
        let fields = c_text(&Value::Object(host::json::fields(&record)).to_string());
        // SAFETY: the caller gave the function for this, and was told of the thread.
        unsafe { log(user.0, i32::from(record.level), target.as_ptr(), message.as_ptr(), fields.as_ptr()) };
    }
}
