//! No body and no header make the verification of webhooks panic, and none that was not signed is accepted.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use videosdk_api::webhook::{PublicKey, verify_signature};

static KEY: LazyLock<PublicKey> = LazyLock::new(|| PublicKey::from_pem(include_str!("key.pem")).expect("a key"));

fuzz_target!(|input: (&str, &[u8])| {
    let (header, body) = input;
    let body = Bytes::copy_from_slice(body);
    assert!(verify_signature(&KEY, &body, &[header]).is_err());
    assert!(verify_signature(&KEY, &body, &[header, header]).is_err());
});
