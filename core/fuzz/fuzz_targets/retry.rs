//! The promises in `invariants/retry.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/retry.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
