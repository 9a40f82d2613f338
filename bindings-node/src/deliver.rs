//! Hands everything that has finished, or come further, to JavaScript in one call: a flat array of six fields each.

use crate::bell::How;
use crate::copies::copy_of;
use crate::environment::{self, Environment};
use crate::outcome::{Kind, Outcome, Text};
use napi::sys;
use std::ptr;

/// `[id, kind, text, status, headers, extra]`
const FIELDS: u32 = 6;

/// Called on the loop's thread after the bell was rung.
pub(crate) fn woken(how: How) {
    let Ok(environment) = environment::here() else { return };
    let env = environment.env;
    let (mut finished, records) = environment.mailbox.take();
    let _scope = match how {
        How::InScope => None,
        How::FromLoop => Some(Scope::open(env)),
    };
    if !records.is_empty() {
        log(env, how, &environment, &records);
    }
    // Of work that was cancelled nothing is left but its outcome.
    finished.retain(|(id, _)| environment.is_pending(*id));
    for part in finished.chunk_by(|(one, _), (other, _)| copy_of(*one) == copy_of(*other)) {
        hand_over(env, how, &environment, part);
    }
    environment.rest_if_idle();
}

/// The values of JavaScript that are made while it is open end with it.
struct Scope {
    env: sys::napi_env,
    scope: sys::napi_handle_scope,
}

#[allow(unsafe_code, reason = "scopes are opened by Node-API")]
impl Scope {
    fn open(env: sys::napi_env) -> Self {
        let mut scope = ptr::null_mut();
        // SAFETY: this is the thread of the environment, whose loop is running.
        unsafe { sys::napi_open_handle_scope(env, &mut scope) };
        Self { env, scope }
    }
}

#[allow(unsafe_code, reason = "scopes are closed by Node-API")]
impl Drop for Scope {
    fn drop(&mut self) {
        // SAFETY: it was opened by this call of the loop.
        unsafe { sys::napi_close_handle_scope(self.env, self.scope) };
    }
}

/// Calls a function of JavaScript with one argument. What it throws is reported by Node as uncaught.
#[allow(unsafe_code, reason = "functions of JavaScript are called by Node-API")]
fn call(env: sys::napi_env, how: How, function: sys::napi_value, argument: sys::napi_value) {
    let (mut this, mut thrown, mut error) = (ptr::null_mut(), false, ptr::null_mut());
    // SAFETY: this is the thread of `env`, in a scope. What fails, fails because the environment is being torn down, and then nobody
    // waits.
    unsafe {
        match how {
            How::InScope => {
                sys::napi_get_undefined(env, &mut this);
                sys::napi_call_function(env, this, function, 1, &argument, ptr::null_mut());
            }
            How::FromLoop => {
                // Promises that it fulfils are followed before this returns. It wants an object for `this`.
                sys::napi_get_global(env, &mut this);
                sys::napi_make_callback(env, ptr::null_mut(), this, function, 1, &argument, ptr::null_mut());
                sys::napi_is_exception_pending(env, &mut thrown);
                if thrown && sys::napi_get_and_clear_last_exception(env, &mut error) == sys::Status::napi_ok {
                    sys::napi_fatal_exception(env, error);
                }
            }
        }
    }
}

/// What happened before the outcomes is told before them.
#[cold]
fn log(env: sys::napi_env, how: How, environment: &Environment, records: &[String]) {
    if let Some(deliver) = environment.log_reader() {
        call(env, how, deliver, Writer { env }.utf8(format!("[{}]", records.join(",")).as_bytes()));
    }
}

#[allow(unsafe_code, reason = "values of JavaScript are made by Node-API")]
fn hand_over(env: sys::napi_env, how: How, environment: &Environment, finished: &[(u64, Outcome)]) {
    let deliver = finished.first().and_then(|(id, _)| environment.receiver(*id));
    for (id, outcome) in finished {
        if outcome.kind != Kind::Progress {
            environment.forget(*id);
        }
    }
    let Some(deliver) = deliver else { return };
    let write = Writer { env };
    let mut batch = ptr::null_mut();
    // SAFETY: this is the thread of `env`, in a scope. What fails, fails because the environment is being torn down, and then nobody
    // waits.
    unsafe {
        sys::napi_create_array_with_length(env, finished.len() * FIELDS as usize, &mut batch);
        if batch.is_null() {
            return;
        }
        let mut at = 0;
        for (id, outcome) in finished {
            let fields: [sys::napi_value; FIELDS as usize] = [
                write.number(*id as f64),
                write.number(f64::from(outcome.kind as u8)),
                outcome.text.as_ref().map_or(ptr::null_mut(), |text| write.text(text)),
                write.number(f64::from(outcome.status)),
                outcome.headers.as_ref().map_or(ptr::null_mut(), |text| write.utf8(text.as_bytes())),
                outcome.extra.as_ref().map_or(ptr::null_mut(), |text| write.utf8(text.as_bytes())),
            ];
            for field in fields {
                let field = if field.is_null() { write.null() } else { field };
                sys::napi_set_element(env, batch, at, field);
                at += 1;
            }
        }
    }
    call(env, how, deliver, batch);
}

/// Makes values of JavaScript.
struct Writer {
    env: sys::napi_env,
}

#[allow(unsafe_code, reason = "values of JavaScript are made by Node-API")]
impl Writer {
    fn number(&self, number: f64) -> sys::napi_value {
        let mut value = ptr::null_mut();
        // SAFETY: a writer is only made in a call from JavaScript or its loop.
        unsafe { sys::napi_create_double(self.env, number, &mut value) };
        value
    }

    fn null(&self) -> sys::napi_value {
        let mut value = ptr::null_mut();
        // SAFETY: as above.
        unsafe { sys::napi_get_null(self.env, &mut value) };
        value
    }

    fn text(&self, text: &Text) -> sys::napi_value {
        if !text.ascii {
            return self.utf8(&text.bytes);
        }
        let mut value = ptr::null_mut();
        let (start, length) = (text.bytes.as_ptr().cast(), text.bytes.len() as isize);
        // SAFETY: as above; the bytes are copied. One byte a character is what V8 keeps such a text as anyway.
        unsafe { sys::napi_create_string_latin1(self.env, start, length, &mut value) };
        value
    }

    fn utf8(&self, text: &[u8]) -> sys::napi_value {
        let mut value = ptr::null_mut();
        // SAFETY: as above; the bytes are copied, and what is no UTF-8 is replaced.
        unsafe {
            sys::napi_create_string_utf8(self.env, text.as_ptr().cast(), text.len() as isize, &mut value)
        };
        value
    }
}
