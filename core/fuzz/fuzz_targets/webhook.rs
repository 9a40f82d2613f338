//! The promises in `invariants/webhook.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/webhook.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
