//! Errors of the core as errors of JavaScript: the message is the JSON that TypeScript makes the right class of.

use videosdk_api::{Error, host};

/// What to throw for an error.
pub(crate) fn thrown(error: &Error) -> napi::Error {
    napi::Error::from_reason(host::json::error(error))
}
