//! The promises in `invariants/c_values.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/c_values.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
