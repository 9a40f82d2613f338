//! `vsdk_error`: everything that is known about a failure.

use crate::guard::{self, Failure};
use crate::handle::Table;
use crate::status::vsdk_status;
use std::ffi::{CStr, CString, c_char};
use std::ptr;

/// Why a function failed. Freed by `vsdk_error_free`.
pub struct vsdk_error {
    _private: [u8; 0],
}

/// A text of an error, for `vsdk_error_text`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "it comes in as a number, which may be any")]
pub enum vsdk_error_field {
    /// What went wrong with everything that is known about it.
    VSDK_ERROR_TEXT = 0,
    /// What went wrong, in short.
    VSDK_ERROR_MESSAGE = 1,
    /// The name of the status, for instance `not_found`.
    VSDK_ERROR_KIND = 2,
    /// The operation that failed.
    VSDK_ERROR_OPERATION = 3,
    /// The code that the service gave beside its message.
    VSDK_ERROR_CODE = 4,
    /// The service's id of the request.
    VSDK_ERROR_REQUEST_ID = 5,
    /// `not_sent`, `unknown` or `rejected`: whether the service can have seen the request.
    VSDK_ERROR_SENT = 6,
    /// The start of the answer's body, at most 2 KiB.
    VSDK_ERROR_BODY = 7,
}

/// A number of an error, for `vsdk_error_number`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "it comes in as a number, which may be any")]
pub enum vsdk_error_count {
    /// HTTP status of the answer.
    VSDK_ERROR_HTTP_STATUS = 0,
    /// How many times the request was tried.
    VSDK_ERROR_ATTEMPTS = 1,
    /// How many milliseconds the service asked to wait.
    VSDK_ERROR_RETRY_AFTER_MS = 2,
}

const TEXTS: usize = 8;

struct Held {
    status: vsdk_status,
    texts: [Option<CString>; TEXTS],
    numbers: [f64; 3],
    created: Vec<(CString, CString)>,
}

static ERRORS: Table<Held> = Table::new(1, "error");

/// A text for C: a NUL inside, where C would stop reading, is replaced.
pub(crate) fn c_text(text: &str) -> CString {
    CString::new(text).or_else(|_| CString::new(text.replace('\0', "\u{fffd}"))).unwrap_or_default()
}

impl From<Failure> for Held {
    fn from(Failure { status, error }: Failure) -> Self {
        let some = |text: Option<&str>| text.map(c_text);
        let number = |number: Option<f64>| number.unwrap_or(-1.0);
        Self {
            status,
            texts: [
                some(Some(&error.to_string())),
                some(Some(error.message())),
                some(Some(status.name())),
                some(error.operation()),
                some(error.code()),
                some(error.request_id()),
                some(Some(error.sent().name())),
                some(error.body()),
            ],
            numbers: [
                number(error.status().map(f64::from)),
                f64::from(error.attempts()),
                number(error.retry_after().map(|wait| wait.as_secs_f64() * 1000.0)),
            ],
            created: error.created().iter().map(|(name, id)| (c_text(name), c_text(id))).collect(),
        }
    }
}

/// Empties the place for an error; one of ours that still stands in it is freed.
pub(crate) fn empty(place: *mut *mut vsdk_error) {
    if place.is_null() {
        return;
    }
    // SAFETY: the caller gives a place that holds an error or NULL; a number that is no living error is left alone.
    let before = unsafe { place.replace(ptr::null_mut()) };
    let _ = ERRORS.free(before, "error");
}

/// Puts an error where the caller wants it, if anywhere.
pub(crate) fn put(place: *mut *mut vsdk_error, failure: Failure) {
    if place.is_null() {
        return;
    }
    // SAFETY: as above.
    unsafe { place.write(handle(failure)) };
}

/// An error of its own, NULL where there is no memory for it.
pub(crate) fn handle(failure: Failure) -> *mut vsdk_error {
    ERRORS.insert(failure.into()).unwrap_or(ptr::null_mut())
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_error_free(error: *mut vsdk_error) {
    guard::plain((), || ERRORS.free(error, "error"));
}

/// What kind of error it is; the status that the function returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_error_status(error: *const vsdk_error) -> vsdk_status {
    let mut status = vsdk_status::VSDK_OK;
    let asked = guard::told(|| {
        status = ERRORS.get(error, "error")?.status;
        Ok(())
    });
    if asked == vsdk_status::VSDK_OK { status } else { asked }
}

/// A text of an error (`vsdk_error_field`), NULL where it is not known. It lives as long as the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_error_text(error: *const vsdk_error, field: i32) -> *const c_char {
    guard::plain(ptr::null(), || {
        let error = ERRORS.get(error, "error")?;
        let text = usize::try_from(field).ok().and_then(|field| error.texts.get(field));
        let text = text.ok_or_else(|| Failure::invalid("`field` is none of `vsdk_error_field`"))?;
        Ok(text.as_deref().map_or(ptr::null(), CStr::as_ptr))
    })
}

/// A number of an error (`vsdk_error_count`), -1 where it is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_error_number(error: *const vsdk_error, field: i32) -> f64 {
    guard::plain(-1.0, || {
        let error = ERRORS.get(error, "error")?;
        let number = usize::try_from(field).ok().and_then(|field| error.numbers.get(field));
        number.copied().ok_or_else(|| Failure::invalid("`field` is none of `vsdk_error_count`"))
    })
}

/// The next thing that an operation of several requests had made when it failed, so that it can be found again or cleaned up:
/// its name, for instance `batchId`, and its id. Begin with `*position` 0 and go on while this returns true; most errors have
/// none. Both texts live as long as the error; either may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_error_created(
    error: *const vsdk_error,
    position: *mut usize,
    name: *mut *const c_char,
    id: *mut *const c_char,
) -> bool {
    guard::plain(false, || {
        if position.is_null() {
            return Err(Failure::null("position"));
        }
        let error = ERRORS.get(error, "error")?;
        // SAFETY: the caller gives a number.
        let now = unsafe { position.read() };
        let Some((its_name, its_id)) = error.created.get(now) else { return Ok(false) };
        // SAFETY: the caller gives places for the results, or NULL.
        unsafe {
            position.write(now + 1);
            for (place, text) in [(name, its_name), (id, its_id)] {
                if !place.is_null() {
                    place.write(text.as_ptr());
                }
            }
        }
        Ok(true)
    })
}

/// The name of a status as it stands in errors, for instance `not_found`. It lives for ever.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_status_name(status: i32) -> *const c_char {
    guard::plain(c"other".as_ptr(), || Ok(crate::status::c_name(status).as_ptr()))
}
