//! The promises in `invariants/pem.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/pem.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
