//! The one way into the library: panics end here, and what failed is said here. No other file catches or reports.

use crate::errors::{self, vsdk_error};
use crate::status::vsdk_status;
use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use videosdk_api::{Error, ErrorKind};

/// Why a function did not do what it should.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: vsdk_status,
    pub(crate) error: Error,
}

pub(crate) type Outcome<T> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { status: vsdk_status::of(error.kind()), error }
    }
}

impl Failure {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Error::invalid(message).into()
    }

    pub(crate) fn null(parameter: &str) -> Self {
        Self::invalid(format!("`{parameter}` must not be NULL"))
    }

    fn own(status: vsdk_status, message: impl Into<String>) -> Self {
        Self { status, error: Error::new(ErrorKind::Other, message) }
    }

    #[cold]
    pub(crate) fn bad_handle(parameter: &str, kind: &str) -> Self {
        let message = format!("`{parameter}` is no living {kind}: it was freed before, or is something else");
        Self::own(vsdk_status::VSDK_BAD_HANDLE, message)
    }

    pub(crate) fn of_parent(parameter: &str) -> Self {
        let message = format!("`{parameter}` belongs to the process that this one was forked from");
        Self::own(vsdk_status::VSDK_BAD_HANDLE, message)
    }

    pub(crate) fn no_memory(what: &str) -> Self {
        Self::own(vsdk_status::VSDK_NO_MEMORY, format!("there is no memory left for another {what}"))
    }

    #[cfg(not(feature = "emulator"))]
    pub(crate) fn unsupported(what: &str) -> Self {
        Self::own(vsdk_status::VSDK_UNSUPPORTED, format!("this library was built without {what}"))
    }

    #[cold]
    fn panicked() -> Self {
        Self::own(
            vsdk_status::VSDK_PANIC,
            "the library failed inside, which is a fault of it; please report it",
        )
    }
}

/// Does the work of a function that reports through a status and an error.
pub(crate) fn checked(error: *mut *mut vsdk_error, work: impl FnOnce() -> Outcome<()>) -> vsdk_status {
    let outcome = caught(|| {
        errors::empty(error);
        work()
    });
    match outcome {
        Ok(()) => vsdk_status::VSDK_OK,
        Err(failure) => {
            let status = failure.status;
            remember(&failure);
            errors::put(error, failure);
            status
        }
    }
}

/// Does the work of a function that gives a value, and `otherwise` where there is none.
pub(crate) fn plain<T>(otherwise: T, work: impl FnOnce() -> Outcome<T>) -> T {
    caught(work).unwrap_or_else(|failure| {
        remember(&failure);
        otherwise
    })
}

/// Does the work of a function that only reports a status.
pub(crate) fn told(work: impl FnOnce() -> Outcome<()>) -> vsdk_status {
    caught(work).map_or_else(
        |failure| {
            remember(&failure);
            failure.status
        },
        |()| vsdk_status::VSDK_OK,
    )
}

fn caught<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let work = || {
        #[cfg(feature = "testing")]
        crate::testing::panic_if_wanted();
        work()
    };
    // What was half done is not looked at again: each lock inside takes over from one that panicked.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::panicked()))
}

/// The last failure of a thread.
struct Last {
    status: vsdk_status,
    message: CString,
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

#[cold]
fn remember(failure: &Failure) {
    let last = Last { status: failure.status, message: errors::c_text(&failure.error.to_string()) };
    // A thread that is ending has no place for it any more.
    let _ = LAST.try_with(|place| place.replace(Some(last)));
}

/// How the last function of this thread that failed did so, and why: for functions that give no error. A function that
/// succeeds changes nothing. The message lives until the next failure on this thread; `message` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_last_error(message: *mut *const c_char) -> vsdk_status {
    // Not through the rest of this file: a failure in here must not overwrite what is asked for.
    let read = || {
        #[cfg(feature = "testing")]
        crate::testing::panic_if_wanted();
        LAST.try_with(|last| {
            let last = last.borrow();
            let text: &CStr = last.as_ref().map_or(c"", |last| &last.message);
            if !message.is_null() {
                // SAFETY: the caller gives a place for a pointer, or NULL.
                unsafe { message.write(text.as_ptr()) };
            }
            last.as_ref().map_or(vsdk_status::VSDK_OK, |last| last.status)
        })
        .unwrap_or(vsdk_status::VSDK_OK)
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(vsdk_status::VSDK_PANIC)
}
