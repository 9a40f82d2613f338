//! Deliveries of webhooks, verified over the raw bytes of their body.

use crate::client::{self, vsdk_client};
use crate::errors::vsdk_error;
use crate::guard;
use crate::input;
use crate::reply::{self, vsdk_reply};
use crate::status::vsdk_status;
use bytes::Bytes;
use serde_json::json;
use std::ffi::c_char;

/// Verifies a delivery. `body` are the raw bytes as they came, `signatures` the values of the header `videosdk-signature`. The
/// event is read from the reply: `/kind`, `/data`, and `/duplicate`, which is true where the same bytes came before. The
/// service's key is fetched where it is not known yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_verify_webhook(
    client: *const vsdk_client,
    body: *const c_char,
    body_length: usize,
    signatures: *const *const c_char,
    signatures_count: usize,
    delivery: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives so many bytes and texts and places for results, or NULL.
        unsafe {
            input::place(delivery, "delivery")?;
            let client = client::get(client)?;
            let body = input::array(body.cast::<u8>(), body_length, "body")?;
            let signatures = input::texts(signatures, signatures_count, "signatures")?;
            let verified = client.core.verify_webhook_blocking(&Bytes::copy_from_slice(body), &signatures)?;
            let event = &verified.event;
            let told = json!({ "kind": event.kind, "data": event.data, "duplicate": verified.duplicate });
            delivery.write(reply::of_json(told.to_string())?);
        }
        Ok(())
    })
}
