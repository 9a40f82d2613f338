//! Records for the logging of JavaScript. Each environment that wants some gets those of the level it named; its loop is
//! woken for them but never held.

use crate::environment;
use crate::mailbox::Mailbox;
use napi_derive::napi;
use serde_json::json;
use std::sync::{Mutex, MutexGuard, PoisonError};
use videosdk_api::host;
use videosdk_api::host::logs::{self, Record};

/// Above all levels.
const NONE: usize = usize::MAX;

static READERS: Mutex<Vec<(usize, Mailbox)>> = Mutex::new(Vec::new());

fn readers() -> MutexGuard<'static, Vec<(usize, Mailbox)>> {
    READERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Hands records of this level and above to `deliver`; null ends it.
#[napi]
pub(crate) fn set_log(
    env: &napi::Env,
    level: u32,
    deliver: napi::bindgen_prelude::Unknown<'_>,
) -> napi::Result<()> {
    use napi::{JsValue as _, ValueType};
    let environment = environment::here()?;
    let wanted = deliver.get_type()? == ValueType::Function;
    environment.log_to(env.raw(), wanted.then(|| deliver.raw()))?;
    forget(&environment.mailbox);
    if wanted {
        logs::ring(distribute);
        readers().push((level as usize, environment.mailbox.clone()));
    }
    follow();
    Ok(())
}

/// Lets go of an environment that ends, or wants no more.
pub(crate) fn forget(mailbox: &Mailbox) {
    let mut readers = readers();
    let before = readers.len();
    readers.retain(|(_, other)| !other.is(mailbox));
    let changed = readers.len() != before;
    drop(readers);
    if changed {
        follow();
    }
}

/// The core keeps what the least choosy reader wants.
fn follow() {
    let level = readers().iter().map(|(level, _)| *level).min().unwrap_or(NONE);
    logs::keep_from(level);
}

/// Called on whatever thread a record came from.
fn distribute() {
    for record in logs::take() {
        let mut text = None;
        for (level, mailbox) in readers().iter() {
            if usize::from(record.level) >= *level {
                mailbox.note(text.get_or_insert_with(|| json(&record)).clone());
            }
        }
    }
}

fn json(record: &Record) -> String {
    let fields = host::json::fields(record);
    json!({ "level": record.level, "target": record.target, "message": record.message, "fields": fields })
        .to_string()
}
