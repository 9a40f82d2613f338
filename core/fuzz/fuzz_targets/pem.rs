//! No text makes the reading of a public key panic, armoured or bare.
#![no_main]

use libfuzzer_sys::fuzz_target;
use videosdk_api::webhook::PublicKey;

fuzz_target!(|text: &str| {
    let _ = PublicKey::from_pem(text);
    for label in ["PUBLIC KEY", "RSA PUBLIC KEY"] {
        let pem = format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----");
        if let Ok(key) = PublicKey::from_pem(&pem) {
            assert!((2048..=8192).contains(&key.bits()));
        }
    }
});
