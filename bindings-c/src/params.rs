//! `vsdk_params`: the parameters of a call, put together member by member. The printed functions are made of these too.

use crate::errors::vsdk_error;
use crate::guard::{self, Failure, Outcome};
use crate::handle::Table;
use crate::input;
use crate::status::vsdk_status;
use serde_json::Value;
use std::ffi::c_char;
use std::sync::{Mutex, PoisonError};
use videosdk_api::{Params, host};

/// The parameters of a call. What takes them frees them; otherwise `vsdk_params_free` does.
pub struct vsdk_params {
    _private: [u8; 0],
}

static PARAMS: Table<Mutex<Builder>> = Table::new(4, "set of parameters");

/// What is deeper is no parameter of any call, and taking it apart again would need the stack.
const LEVELS: usize = 100;

/// Objects and arrays that are open, the outermost first.
#[derive(Default)]
struct Builder {
    members: Params,
    open: Vec<Open>,
    /// The first thing that went wrong, told by the call.
    failure: Option<Failure>,
}

struct Open {
    /// The name it will have where it stands in an object.
    name: Option<String>,
    value: Inside,
}

enum Inside {
    Object(Params),
    Array(Vec<Value>),
}

impl Builder {
    /// A member's name as far as one is wanted where it would stand now.
    fn name(&self, name: Option<&str>) -> Outcome<Option<String>> {
        let in_array = matches!(self.open.last(), Some(Open { value: Inside::Array(_), .. }));
        match (in_array, name) {
            (true, None) => Ok(None),
            (true, Some(name)) => {
                Err(Failure::invalid(format!("an item of an array has no name, but got `{name}`")))
            }
            (false, Some(name)) => Ok(Some(name.to_owned())),
            (false, None) => Err(Failure::null("name")),
        }
    }

    fn put(&mut self, name: Option<String>, value: Value) {
        match (self.open.last_mut().map(|open| &mut open.value), name) {
            (Some(Inside::Array(items)), _) => items.push(value),
            (Some(Inside::Object(members)), Some(name)) => drop(members.insert(name, value)),
            (None, Some(name)) => drop(self.members.insert(name, value)),
            (_, None) => {}
        }
    }

    fn begin(&mut self, name: Option<String>, value: Inside) -> Outcome<()> {
        if self.open.len() == LEVELS {
            return Err(Failure::invalid(format!("parameters go at most {LEVELS} levels deep")));
        }
        self.open.push(Open { name, value });
        Ok(())
    }

    fn close(&mut self) -> Outcome<()> {
        let open = self.open.pop().ok_or_else(|| Failure::invalid("nothing is open that could end here"))?;
        let value = match open.value {
            Inside::Object(members) => Value::Object(members),
            Inside::Array(items) => Value::Array(items),
        };
        self.put(open.name, value);
        Ok(())
    }

    fn finish(self) -> Outcome<Params> {
        match self.failure {
            Some(failure) => Err(failure),
            None if !self.open.is_empty() => {
                Err(Failure::invalid("an object or array of the parameters was not ended"))
            }
            None => Ok(self.members),
        }
    }
}

/// The parameters behind a handle, which is freed; of NULL none.
pub(crate) fn take(params: *mut vsdk_params) -> Outcome<Params> {
    if params.is_null() {
        return Ok(Params::new());
    }
    let pin = PARAMS.get(params, "params")?;
    PARAMS.free(params, "params")?;
    let builder = std::mem::take(&mut *pin.lock().unwrap_or_else(PoisonError::into_inner));
    builder.finish()
}

/// Frees what a call would have taken.
pub(crate) fn discard(params: *mut vsdk_params) {
    let _ = PARAMS.free(params, "params");
}

/// Does something to a builder. What goes wrong is told at once, and again by the call.
fn try_on(params: *mut vsdk_params, work: impl FnOnce(&mut Builder) -> Outcome<()>) -> Outcome<()> {
    let pin = PARAMS.get(params, "params")?;
    let mut builder = pin.lock().unwrap_or_else(PoisonError::into_inner);
    work(&mut builder).map_err(|failure| {
        let again = Failure { status: failure.status, error: failure.error.clone() };
        builder.failure.get_or_insert(failure);
        again
    })
}

/// Puts something where the builder stands.
unsafe fn change(
    params: *mut vsdk_params,
    name: *const c_char,
    change: impl FnOnce(&mut Builder, Option<String>) -> Outcome<()>,
) -> vsdk_status {
    guard::told(|| {
        try_on(params, |builder| {
            // SAFETY: the caller gives text or NULL.
            let name = builder.name(unsafe { input::optional(name, "name") }?)?;
            change(builder, name)
        })
    })
}

/// New parameters: those of a JSON object, or none where `json` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_new(
    json: *const c_char,
    params: *mut *mut vsdk_params,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives text and places for results, or NULL.
        unsafe {
            input::place(params, "params")?;
            let members = match input::optional(json, "params")? {
                Some(text) => host::json::params(text)?,
                None => Params::new(),
            };
            let builder = Builder { members, ..Builder::default() };
            params.write(PARAMS.insert(Mutex::new(builder))?);
        }
        Ok(())
    })
}

/// Frees parameters that no call took. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_free(params: *mut vsdk_params) {
    guard::plain((), || PARAMS.free(params, "params"));
}

/// Puts a text. In an array `name` is NULL. A NULL `text` puts null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_string(
    params: *mut vsdk_params,
    name: *const c_char,
    text: *const c_char,
) -> vsdk_status {
    // SAFETY: the caller gives texts or NULL.
    unsafe {
        change(params, name, |builder, name| {
            let text = input::optional(text, name.as_deref().unwrap_or("text"))?;
            builder.put(name, text.map_or(Value::Null, Value::from));
            Ok(())
        })
    }
}

/// Puts a whole number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_integer(
    params: *mut vsdk_params,
    name: *const c_char,
    value: i64,
) -> vsdk_status {
    // SAFETY: the caller gives text or NULL.
    unsafe {
        change(params, name, |builder, name| {
            builder.put(name, value.into());
            Ok(())
        })
    }
}

/// Puts a number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_number(
    params: *mut vsdk_params,
    name: *const c_char,
    value: f64,
) -> vsdk_status {
    // SAFETY: the caller gives text or NULL.
    unsafe {
        change(params, name, |builder, name| {
            let wrong =
                || Failure::invalid(format!("`{}` must be finite", name.as_deref().unwrap_or("value")));
            let number = host::number(value).ok_or_else(wrong)?;
            builder.put(name, number);
            Ok(())
        })
    }
}

/// Puts true (any number but 0) or false.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_boolean(
    params: *mut vsdk_params,
    name: *const c_char,
    value: i32,
) -> vsdk_status {
    // SAFETY: the caller gives text or NULL.
    unsafe {
        change(params, name, |builder, name| {
            builder.put(name, (value != 0).into());
            Ok(())
        })
    }
}

/// Puts any value, given as JSON text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_json(
    params: *mut vsdk_params,
    name: *const c_char,
    json: *const c_char,
) -> vsdk_status {
    // SAFETY: the caller gives texts or NULL.
    unsafe {
        change(params, name, |builder, name| {
            let what = name.as_deref().unwrap_or("json");
            let text = input::text(json, what)?;
            let value = serde_json::from_str(text);
            let value = value.map_err(|e| Failure::invalid(format!("`{what}` is no JSON: {e}")))?;
            builder.put(name, value);
            Ok(())
        })
    }
}

/// Begins an object; what is put from now on stands in it, until `vsdk_params_end`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_object(params: *mut vsdk_params, name: *const c_char) -> vsdk_status {
    // SAFETY: the caller gives text or NULL.
    unsafe { change(params, name, |builder, name| builder.begin(name, Inside::Object(Params::new()))) }
}

/// Begins an array; what is put from now on, with NULL as name, stands in it, until `vsdk_params_end`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_array(params: *mut vsdk_params, name: *const c_char) -> vsdk_status {
    // SAFETY: the caller gives text or NULL.
    unsafe { change(params, name, |builder, name| builder.begin(name, Inside::Array(Vec::new()))) }
}

/// Ends the object or array that was begun last.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_params_end(params: *mut vsdk_params) -> vsdk_status {
    guard::told(|| try_on(params, Builder::close))
}
