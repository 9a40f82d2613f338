//! Values of JavaScript that are read or made on the way of every token, with as few calls of Node-API as can be.

use napi::bindgen_prelude::{FromNapiValue, ToNapiValue, TypeName, ValidateNapiValue};
use napi::{ValueType, check_status, sys};
use std::ptr;

/// A text that is usually short: it is read in one call.
pub struct Word(pub(crate) String);

const SHORT: usize = 256;

impl TypeName for Word {
    fn type_name() -> &'static str {
        "String"
    }
    fn value_type() -> ValueType {
        ValueType::String
    }
}

impl ValidateNapiValue for Word {}

#[allow(unsafe_code, reason = "texts of JavaScript are read by Node-API")]
impl FromNapiValue for Word {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> napi::Result<Self> {
        let mut short = [0_u8; SHORT];
        let mut length = 0;
        // SAFETY: the caller gives a value of the present scope; no more is written than there is room for.
        let read = unsafe {
            sys::napi_get_value_string_utf8(env, value, short.as_mut_ptr().cast(), SHORT, &mut length)
        };
        check_status!(read, "a string is wanted")?;
        // A text that was cut off ends at most one character before the room does.
        if length + 4 < SHORT {
            return Ok(Self(String::from_utf8_lossy(&short[..length]).into_owned()));
        }
        // SAFETY: as above.
        unsafe { String::from_napi_value(env, value) }.map(Self)
    }
}

/// How long a token shall live: a number of seconds or a text such as `2h`.
pub enum Lasting {
    Seconds(f64),
    Text(String),
}

impl TypeName for Lasting {
    fn type_name() -> &'static str {
        "number | string"
    }
    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl ValidateNapiValue for Lasting {}

#[allow(unsafe_code, reason = "values of JavaScript are read by Node-API")]
impl FromNapiValue for Lasting {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> napi::Result<Self> {
        let mut seconds = 0.0;
        // SAFETY: the caller gives a value of the present scope.
        unsafe {
            match sys::napi_get_value_double(env, value, &mut seconds) {
                sys::Status::napi_ok => Ok(Self::Seconds(seconds)),
                _ => Word::from_napi_value(env, value).map(|text| Self::Text(text.0)),
            }
        }
    }
}

/// A text of one byte a character, such as a token.
pub struct Ascii(pub(crate) String);

impl TypeName for Ascii {
    fn type_name() -> &'static str {
        "String"
    }
    fn value_type() -> ValueType {
        ValueType::String
    }
}

#[allow(unsafe_code, reason = "texts of JavaScript are made by Node-API")]
impl ToNapiValue for Ascii {
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> napi::Result<sys::napi_value> {
        let mut value = ptr::null_mut();
        let (start, length) = (text.0.as_ptr().cast(), text.0.len() as isize);
        // SAFETY: the caller is in a call from JavaScript; the text is copied.
        check_status!(unsafe { sys::napi_create_string_latin1(env, start, length, &mut value) })?;
        Ok(value)
    }
}
