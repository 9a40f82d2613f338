//! No text makes the reading of tokens panic, and none that was not signed is accepted.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use videosdk_api::token::{Credentials, Lifetime, Signer, VerifyOptions, decode_unverified, explain};

static SIGNER: LazyLock<Signer> = LazyLock::new(|| {
    let credentials = Credentials::new("key", "a secret that no fuzzer will guess").expect("good credentials");
    Signer::new(&credentials).expect("a signer")
});

fuzz_target!(|text: &str| {
    assert!(SIGNER.verify(text, &VerifyOptions::default()).is_err());
    let explanation = explain(text, Some(&SIGNER));
    assert!(!explanation.can_call_api && !explanation.can_join);
    let _ = explain(text, None).to_string();
    let _ = decode_unverified(text);
    let _ = text.parse::<Lifetime>();
    let _ = Credentials::new(text, text);
});
