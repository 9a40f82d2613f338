//! Values of JavaScript that are read or made on the way of every token, with as few calls of Node-API as can be.

use napi::bindgen_prelude::{FromNapiValue, ToNapiValue, TypeName, ValidateNapiValue};
use napi::{ValueType, check_status, sys};
use std::mem::MaybeUninit;
use std::ptr;

/// A text that is usually short: it is read in one call.
pub struct Word(pub(crate) String);

/// Room for an id.
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
        // SAFETY: the caller gives a value of the present scope.
        unsafe { read::<SHORT>(env, value) }.map(Self)
    }
}

/// A text that is as long as a token: it is read in one call too.
pub struct Long(pub(crate) String);

/// Room for a token with some claims of its own.
const USUAL_TOKEN: usize = 1024;

impl TypeName for Long {
    fn type_name() -> &'static str {
        "String"
    }
    fn value_type() -> ValueType {
        ValueType::String
    }
}

impl ValidateNapiValue for Long {}

#[allow(unsafe_code, reason = "texts of JavaScript are read by Node-API")]
impl FromNapiValue for Long {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> napi::Result<Self> {
        // SAFETY: the caller gives a value of the present scope.
        unsafe { read::<USUAL_TOKEN>(env, value) }.map(Self)
    }
}

/// A text, in one call where it has room and in three otherwise.
#[allow(unsafe_code, reason = "texts of JavaScript are read by Node-API")]
unsafe fn read<const ROOM: usize>(env: sys::napi_env, value: sys::napi_value) -> napi::Result<String> {
    let mut room = [MaybeUninit::<u8>::uninit(); ROOM];
    let mut length = 0;
    // SAFETY: the caller gives a value of the present scope; no more is written than there is room for.
    let status =
        unsafe { sys::napi_get_value_string_utf8(env, value, room.as_mut_ptr().cast(), ROOM, &mut length) };
    check_status!(status, "a string is wanted")?;
    // A text that was cut off ends at most one character before the room does.
    if length + 4 < ROOM {
        // SAFETY: so many bytes were written.
        let bytes = unsafe { std::slice::from_raw_parts(room.as_ptr().cast::<u8>(), length) };
        // Checking the whole text at once is far quicker than looking for what is to be replaced.
        return Ok(match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        });
    }
    // SAFETY: as above.
    unsafe { String::from_napi_value(env, value) }
}

/// What may be left out. It is read without asking for its type first: whatever is not what is wanted counts as left out,
/// because the JavaScript in front has looked at the types already.
pub struct Given<T>(pub(crate) Option<T>);

impl Given<Word> {
    pub(crate) fn text(&self) -> Option<&str> {
        self.0.as_ref().map(|word| word.0.as_str())
    }
}

impl<T: TypeName> TypeName for Given<T> {
    fn type_name() -> &'static str {
        T::type_name()
    }
    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl<T: FromNapiValue + TypeName> ValidateNapiValue for Given<T> {}

#[allow(unsafe_code, reason = "values of JavaScript are read by Node-API")]
impl<T: FromNapiValue> FromNapiValue for Given<T> {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> napi::Result<Self> {
        // SAFETY: the caller gives a value of the present scope.
        Ok(Self(unsafe { T::from_napi_value(env, value) }.ok()))
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

#[allow(unsafe_code, reason = "values of JavaScript are made by Node-API")]
impl ToNapiValue for Ascii {
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> napi::Result<sys::napi_value> {
        ascii(env, &text.0)
    }
}

/// Makes a text of one byte a character. To be called in a call from JavaScript.
#[allow(unsafe_code, reason = "texts of JavaScript are made by Node-API")]
pub(crate) fn ascii(env: sys::napi_env, text: &str) -> napi::Result<sys::napi_value> {
    let mut value = ptr::null_mut();
    let (start, length) = (text.as_ptr().cast(), text.len() as isize);
    // SAFETY: the caller is in a call from JavaScript; the text is copied.
    check_status!(unsafe { sys::napi_create_string_latin1(env, start, length, &mut value) })?;
    Ok(value)
}

/// A text that mostly has one byte a character.
pub struct Text(pub(crate) String);

impl TypeName for Text {
    fn type_name() -> &'static str {
        "String"
    }
    fn value_type() -> ValueType {
        ValueType::String
    }
}

#[allow(unsafe_code, reason = "values of JavaScript are made by Node-API")]
impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> napi::Result<sys::napi_value> {
        if text.0.is_ascii() {
            return ascii(env, &text.0);
        }
        // SAFETY: the caller is in a call from JavaScript.
        unsafe { String::to_napi_value(env, text.0) }
    }
}
