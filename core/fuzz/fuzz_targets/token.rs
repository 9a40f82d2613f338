//! The promises in `invariants/token.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/token.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
