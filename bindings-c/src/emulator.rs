//! `vsdk_emulator`: the pretend service inside this process, for tests without network and account.

use crate::errors::vsdk_error;
use crate::guard::{self, Outcome};
use crate::reply::vsdk_reply;
use crate::status::vsdk_status;
use std::ffi::c_char;
use std::ptr;

/// A running emulator. Stopped and freed by `vsdk_emulator_stop`.
pub struct vsdk_emulator {
    _private: [u8; 0],
}

/// A text of an emulator, for `vsdk_emulator_text`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "it comes in as a number, which may be any")]
pub enum vsdk_emulator_field {
    /// Where it listens.
    VSDK_EMULATOR_ADDRESS = 0,
    /// The API key that it knows.
    VSDK_EMULATOR_API_KEY = 1,
    /// The secret of that key.
    VSDK_EMULATOR_SECRET = 2,
}

/// Starts an emulator on a free port of this machine. `options_json` is a JSON object or NULL; it may hold `host`, `port`,
/// `credentials` (an array of pairs of key and secret), `seed`, `settings`, `webhookKey`, `webhookCa` and `state`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_emulator_start(
    options_json: *const c_char,
    emulator: *mut *mut vsdk_emulator,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    // SAFETY: the caller gives text and places for results, or NULL.
    guard::checked(error, || unsafe { service::start(options_json, emulator) })
}

/// A text of an emulator (`vsdk_emulator_field`), which lives as long as it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_emulator_text(emulator: *const vsdk_emulator, field: i32) -> *const c_char {
    guard::plain(ptr::null(), || service::text(emulator, field))
}

/// Does something to the emulated world; what it gives is read from the reply. `arguments_json` is an object or NULL: `join` and
/// `leave` (`room`, `participant`, and for `join` perhaps `name` and `token`), `freeze`, `run` and `advance` (`ms`) for its
/// clock, `now`, `fault`, `clearFaults`, `requests`, `clearRequests`, `webhookDeliveries`, `rotateWebhookKey`, `configure`,
/// `fail` (`id`, `message`), `snapshot`, `restore`, `reset`, and `settle`, which waits until all due work is done.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_emulator_control(
    emulator: *const vsdk_emulator,
    name: *const c_char,
    arguments_json: *const c_char,
    reply: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    // SAFETY: the caller gives texts and places for results, or NULL.
    guard::checked(error, || unsafe { service::control(emulator, name, arguments_json, reply) })
}

/// Stops an emulator and frees it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_emulator_stop(emulator: *mut vsdk_emulator) {
    guard::plain((), || service::stop(emulator));
}

#[cfg(not(feature = "emulator"))]
mod service {
    //! Its functions where the library was built without it.

    use super::*;
    use crate::guard::Failure;
    use crate::input;

    fn missing<T>() -> Outcome<T> {
        Err(Failure::unsupported("the emulator"))
    }

    pub(super) unsafe fn start(_: *const c_char, place: *mut *mut vsdk_emulator) -> Outcome<()> {
        // SAFETY: the caller gives a place, or NULL.
        unsafe { input::place(place, "emulator")? };
        missing()
    }
    pub(super) fn text(_: *const vsdk_emulator, _: i32) -> Outcome<*const c_char> {
        missing()
    }
    pub(super) unsafe fn control(
        _: *const vsdk_emulator,
        _: *const c_char,
        _: *const c_char,
        place: *mut *mut vsdk_reply,
    ) -> Outcome<()> {
        if !place.is_null() {
            // SAFETY: the caller gives a place, or NULL.
            unsafe { input::place(place, "reply")? };
        }
        missing()
    }
    pub(super) fn stop(emulator: *mut vsdk_emulator) -> Outcome<()> {
        if emulator.is_null() { Ok(()) } else { missing() }
    }
}

#[cfg(feature = "emulator")]
mod service {
    //! Its functions.

    use super::*;
    use crate::errors::c_text;
    use crate::guard::Failure;
    use crate::handle::{Pin, Table};
    use crate::input;
    use crate::process;
    use crate::reply;
    use serde_json::Value;
    use std::ffi::CString;
    use std::mem::ManuallyDrop;
    use videosdk_api::{Error, host};
    use videosdk_emulator::{Emulator, EmulatorBuilder};

    struct Held {
        texts: [CString; 3],
        /// A child of a fork leaves it alone: its threads are the parent's.
        emulator: ManuallyDrop<Emulator>,
        generation: usize,
    }

    static EMULATORS: Table<Held> = Table::new(7, "emulator");

    impl Drop for Held {
        fn drop(&mut self) {
            if self.generation == process::generation() {
                // SAFETY: this happens once, at the end.
                unsafe { ManuallyDrop::drop(&mut self.emulator) };
            }
        }
    }

    fn get(emulator: *const vsdk_emulator) -> Outcome<Pin<Held>> {
        let held = EMULATORS.get(emulator, "emulator")?;
        if held.generation == process::generation() { Ok(held) } else { Err(Failure::of_parent("emulator")) }
    }

    /// An object, empty where there is none.
    unsafe fn object(given: *const c_char, name: &str) -> Outcome<Value> {
        // SAFETY: the caller gives text or NULL.
        let text = unsafe { input::optional(given, name) }?.unwrap_or("{}");
        Ok(Value::Object(host::json::object(text, name)?))
    }

    pub(super) unsafe fn start(options: *const c_char, place: *mut *mut vsdk_emulator) -> Outcome<()> {
        process::watch();
        // SAFETY: the caller gives text and a place, or NULL.
        let options = unsafe {
            input::place(place, "emulator")?;
            object(options, "options_json")?
        };
        let started = EmulatorBuilder::from_json(options)
            .and_then(|builder| builder.start_blocking().map_err(|e| e.to_string()));
        let emulator =
            started.map_err(|e| Failure::invalid(format!("the emulator could not be started: {e}")))?;
        let texts = [emulator.url(), emulator.api_key(), emulator.secret()].map(c_text);
        let generation = process::generation();
        let held = Held { texts, emulator: ManuallyDrop::new(emulator), generation };
        // SAFETY: as above.
        unsafe { place.write(EMULATORS.insert(held)?) };
        Ok(())
    }

    pub(super) fn text(emulator: *const vsdk_emulator, field: i32) -> Outcome<*const c_char> {
        // A child of a fork may well call the emulator of its parent.
        let held = EMULATORS.get(emulator, "emulator")?;
        let text = usize::try_from(field).ok().and_then(|field| held.texts.get(field));
        let wrong = || Failure::invalid("`field` is none of `vsdk_emulator_field`");
        text.map(|text| text.as_ptr()).ok_or_else(wrong)
    }

    pub(super) unsafe fn control(
        emulator: *const vsdk_emulator,
        name: *const c_char,
        arguments: *const c_char,
        place: *mut *mut vsdk_reply,
    ) -> Outcome<()> {
        // SAFETY: the caller gives texts and a place, or NULL. Who wants no reply need not have one.
        unsafe {
            if !place.is_null() {
                input::place(place, "reply")?;
            }
            let held = get(emulator)?;
            let arguments = object(arguments, "arguments_json")?;
            let answer = held.emulator.order(input::text(name, "name")?, arguments);
            let answer = answer.map_err(|refused| Error::refused(refused.status, &refused.message))?;
            if !place.is_null() {
                place.write(reply::of_json(answer.to_string())?);
            }
        }
        Ok(())
    }

    pub(super) fn stop(emulator: *mut vsdk_emulator) -> Outcome<()> {
        EMULATORS.free(emulator, "emulator")
    }
}
