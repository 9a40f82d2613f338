//! For the fuzzer and for tests in Rust: the functions that C calls, and what C has only by a call over the network. No part of
//! the ABI.

use crate::guard::Outcome;
use crate::{params, reply};
use bytes::Bytes;
use videosdk_api::probe::Answer;
use videosdk_api::scan::Document;
use videosdk_api::{Params, host};

pub use crate::call::{vsdk_call_sized, vsdk_send_sized};
pub use crate::cancel::{vsdk_cancel, vsdk_cancel_free, vsdk_cancel_new, vsdk_cancel_now};
pub use crate::client::{vsdk_client, vsdk_client_free, vsdk_client_new_sized};
pub use crate::errors::{vsdk_error, vsdk_error_free, vsdk_error_status, vsdk_error_text};
pub use crate::guard::vsdk_last_error;
pub use crate::options::{vsdk_call_options, vsdk_client_options};
pub use crate::params::*;
pub use crate::reply::*;
pub use crate::status::vsdk_status;
pub use crate::value::*;

/// What a call would be given, which takes the builder; the status where it would not be made.
pub fn taken(given: *mut vsdk_params) -> Result<Params, vsdk_status> {
    params::take(given).map_err(|failure| failure.status)
}

/// The reply of a call that was answered like this.
pub fn answered(answer: &Answer) -> Result<*mut vsdk_reply, vsdk_status> {
    let made = || -> Outcome<_> { reply::of_call(answer.indexed()?, host::is_text(answer.op.id)) };
    made().map_err(|failure| failure.status)
}

/// A reply that is this text; `None` where it is no JSON.
pub fn made_of(json: Bytes) -> Option<*mut vsdk_reply> {
    reply::of_document(Document::scan(json).ok()?).ok()
}
