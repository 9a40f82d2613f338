//! Hands everything that has finished, or come further, to JavaScript in one call: a flat array of six fields each.

use crate::copies::copy_of;
use crate::environment::{self, Environment};
use crate::outcome::{Kind, Outcome, Text};
use napi::sys;
use std::ffi::c_void;
use std::ptr;

/// `[id, kind, text, status, headers, extra]`
const FIELDS: u32 = 6;

/// Called on the loop's thread after the bell was rung. Without `env`, the environment is ending.
pub(crate) extern "C" fn woken(env: sys::napi_env, _: sys::napi_value, _: *mut c_void, _: *mut c_void) {
    if env.is_null() {
        return;
    }
    let Ok(environment) = environment::here() else { return };
    let (mut finished, records) = environment.mailbox.take();
    if !records.is_empty() {
        log(env, &environment, &records);
    }
    // Of work that was cancelled nothing is left but its outcome.
    finished.retain(|(id, _)| environment.is_pending(*id));
    for part in finished.chunk_by(|(one, _), (other, _)| copy_of(*one) == copy_of(*other)) {
        hand_over(env, &environment, part);
    }
    environment.rest_if_idle();
}

/// What happened before the outcomes were there is told before them.
#[cold]
#[allow(unsafe_code, reason = "functions of JavaScript are called by Node-API")]
fn log(env: sys::napi_env, environment: &Environment, records: &[String]) {
    let Some(deliver) = environment.log_reader() else { return };
    let records = Writer { env }.utf8(format!("[{}]", records.join(",")).as_bytes());
    let mut this = ptr::null_mut();
    // SAFETY: as in `hand_over`.
    unsafe {
        sys::napi_get_undefined(env, &mut this);
        sys::napi_call_function(env, this, deliver, 1, &records, ptr::null_mut());
    }
}

#[allow(unsafe_code, reason = "values of JavaScript are made by Node-API")]
fn hand_over(env: sys::napi_env, environment: &Environment, finished: &[(u64, Outcome)]) {
    let deliver = finished.first().and_then(|(id, _)| environment.receiver(*id));
    for (id, outcome) in finished {
        if outcome.kind != Kind::Progress {
            environment.forget(*id);
        }
    }
    let Some(deliver) = deliver else { return };
    let write = Writer { env };
    let (mut batch, mut this) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: this is a call that Node-API made on the thread of `env`, in a scope that it opened. What fails, fails
    // because the environment is being torn down, and then nobody waits. An exception of the receiver is left to Node,
    // which reports it as uncaught.
    unsafe {
        sys::napi_create_array_with_length(env, finished.len() * FIELDS as usize, &mut batch);
        sys::napi_get_undefined(env, &mut this);
        if batch.is_null() || this.is_null() {
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
        sys::napi_call_function(env, this, deliver, 1, &batch, ptr::null_mut());
    }
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
