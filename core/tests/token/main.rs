//! What tokens promise, one file a promise; here is what the files share.
#![allow(clippy::unwrap_used)]

mod claims;
mod edges;
mod explain;
mod grants;
mod judge;
mod official;
mod secrets;
mod source;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use videosdk_api::error::{Error, ErrorKind};
use videosdk_api::token::*;

const NOW: u64 = 1_767_225_600;
const KEY: &str = "vsdk-test-key";
const SECRET: &str = "vsdk-test-secret";
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

fn signer() -> Signer {
    signer_at(Clock::fixed(NOW))
}

fn signer_at(clock: Clock) -> Signer {
    Signer::with_clock(&Credentials::new(KEY, SECRET).unwrap(), clock).unwrap()
}

fn vectors() -> Value {
    serde_json::from_str(include_str!("../data/token-vectors.json")).unwrap()
}

fn cases(name: &str) -> Vec<Value> {
    vectors()[name].as_array().unwrap().clone()
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes)
}

/// A token with a right signature over whatever is given.
fn forge(header: &str, payload: impl AsRef<[u8]>) -> String {
    seal(&format!("{}.{}", encode(header), encode(payload)))
}

fn seal(message: &str) -> String {
    seal_with(SECRET, message)
}

fn seal_with(secret: &str, message: &str) -> String {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    format!("{message}.{}", encode(mac.finalize().into_bytes()))
}

fn reason(outcome: Result<Claims, Error>) -> &'static str {
    match outcome {
        Ok(_) => "accepted",
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Token);
            TokenProblem::of(&error).expect("a named reason").code()
        }
    }
}

fn verify(token: &str) -> &'static str {
    reason(signer().verify(token, &VerifyOptions::default()))
}
