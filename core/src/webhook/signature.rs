//! The signature header, and one verification with one key.

use super::event::Event;
use super::key::PublicKey;
use super::problem::WebhookProblem;
use crate::error::{Error, Result};
use bytes::Bytes;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "videosdk-signature";
/// The base64 of a signature with 8192 bits is shorter.
pub const MAX_SIGNATURE_LENGTH: usize = 2048;

/// Verifies a delivery with one key, over the raw bytes of its body.
///
/// `signatures` are the values of the `videosdk-signature` header. There must be exactly one: with two, whoever
/// stands in between could choose which one is looked at.
pub fn verify_signature(key: &PublicKey, body: &Bytes, signatures: &[&str]) -> Result<Event> {
    let signature = decode(signatures)?;
    if !key.fits(body, &signature) {
        return Err(mismatch(body));
    }
    Event::read(body)
}

/// The bytes of the one signature; needs no key, so it comes before any key is fetched.
pub(super) fn decode(signatures: &[&str]) -> Result<Vec<u8>> {
    let malformed = |what: &str| {
        WebhookProblem::MalformedSignature.error(format!("the {SIGNATURE_HEADER} header {what}"))
    };
    let text = match signatures {
        // Blanks around a header's value do not belong to it.
        [one] => one.trim_matches([' ', '\t']),
        [] => "",
        _ => return Err(malformed("stands there more than once; exactly one is accepted")),
    };
    if text.is_empty() {
        return Err(WebhookProblem::MissingSignature.error(format!(
            "the request has no {SIGNATURE_HEADER} header: it does not come from the service, or a proxy dropped it"
        )));
    }
    if text.len() > MAX_SIGNATURE_LENGTH {
        return Err(malformed("is too long for a signature"));
    }
    base64_simd::STANDARD.decode_to_vec(text).map_err(|_| malformed("is not standard base64 with padding"))
}

pub(super) fn mismatch(body: &[u8]) -> Error {
    let mut message = String::from("the signature does not fit the body");
    if serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok() {
        message.push_str(
            "; the body is JSON, so make sure that it is the raw bytes as received, not a body that was parsed and written again",
        );
    }
    WebhookProblem::SignatureMismatch.error(message)
}
