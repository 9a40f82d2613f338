//! The open door: any operation by its name, waited for or with a function to be called at its end.

use crate::client::{self, vsdk_client};
use crate::errors::{self, vsdk_error};
use crate::guard::{self, Failure, Outcome};
use crate::input;
use crate::options::{self, User, vsdk_call_options};
use crate::params::{self, vsdk_params};
use crate::reply::{self, vsdk_reply};
use crate::status::vsdk_status;
use std::ffi::{c_char, c_void};
use std::ptr;
use videosdk_api::{CallOptions, Params, host};

/// Called once at the end of a call, on a thread of the library: with a reply or else with an error, which are yours to
/// free. It must return soon, for other calls wait on that thread, and must not be left by `longjmp` or an exception.
pub type vsdk_done =
    Option<unsafe extern "C" fn(user: *mut c_void, reply: *mut vsdk_reply, error: *mut vsdk_error)>;

fn call(
    client: *const vsdk_client,
    operation: *const c_char,
    params: Params,
    options: &CallOptions,
) -> Outcome<*mut vsdk_reply> {
    // SAFETY: the caller gives text or NULL.
    let (client, operation) = unsafe { (client::get(client)?, input::text(operation, "operation")?) };
    let answer = client.core.call_blocking(operation, params, options)?;
    reply::of_call(answer, host::is_text(operation))
}

/// Calls an operation by its name, with parameters named as on the wire: a JSON object, or NULL for none. Waits for the
/// answer. `options` may be NULL; `options_size` is `sizeof (vsdk_call_options)`: call `vsdk_call`, which says it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_call_sized(
    client: *const vsdk_client,
    operation: *const c_char,
    params_json: *const c_char,
    options: *const vsdk_call_options,
    options_size: usize,
    reply: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives text, options of this size and places for results, or NULL.
        unsafe {
            input::place(reply, "reply")?;
            let params = match input::optional(params_json, "params_json")? {
                Some(text) => host::json::params(text)?,
                None => Params::new(),
            };
            let options = options::of_call(options, options_size)?;
            reply.write(call(client, operation, params, &options)?);
        }
        Ok(())
    })
}

/// Like `vsdk_call_sized`, with parameters that were put together. They are taken, also where this fails; NULL is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_send_sized(
    client: *const vsdk_client,
    operation: *const c_char,
    params: *mut vsdk_params,
    options: *const vsdk_call_options,
    options_size: usize,
    reply: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    let status = guard::checked(error, || {
        let params = params::take(params);
        // SAFETY: the caller gives text, options of this size and places for results, or NULL.
        unsafe {
            input::place(reply, "reply")?;
            let params = params?;
            let options = options::of_call(options, options_size)?;
            reply.write(call(client, operation, params, &options)?);
        }
        Ok(())
    });
    drop_left(status, params);
    status
}

/// After a panic the parameters may still be there.
pub(crate) fn drop_left(status: vsdk_status, params: *mut vsdk_params) {
    if status == vsdk_status::VSDK_PANIC {
        params::discard(params);
    }
}

/// Starts a call and returns at once. Where this gives VSDK_OK, `done` is called once at its end, also when it is cancelled
/// (`vsdk_call_options.cancel`); otherwise it is never called. `params` are taken in any case; NULL is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_send_async_sized(
    client: *const vsdk_client,
    operation: *const c_char,
    params: *mut vsdk_params,
    options: *const vsdk_call_options,
    options_size: usize,
    done: vsdk_done,
    user: *mut c_void,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    let status = guard::checked(error, || {
        let params = params::take(params)?;
        let client = client::get(client)?;
        let done = done.ok_or_else(|| Failure::null("done"))?;
        // SAFETY: the caller gives text and options of this size, or NULL.
        let (operation, options) =
            unsafe { (input::text(operation, "operation")?, options::of_call(options, options_size)?) };
        let (user, is_text) = (User(user), host::is_text(operation));
        client.core.spawn_call(operation, params, options, move |outcome| {
            let user = user;
            let outcome = outcome.map_err(Failure::from).and_then(|answer| reply::of_call(answer, is_text));
            let (reply, error) = match outcome {
                Ok(reply) => (reply, ptr::null_mut()),
                Err(failure) => (ptr::null_mut(), errors::handle(failure)),
            };
            // SAFETY: the caller gave the function for this, and was told of the thread.
            unsafe { done(user.0, reply, error) };
        })?;
        Ok(())
    });
    drop_left(status, params);
    status
}
