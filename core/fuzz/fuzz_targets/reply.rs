//! The promises in `invariants/reply.rs`, against whatever the fuzzer thinks of.
#![no_main]

#[path = "../invariants/reply.rs"]
mod invariant;

libfuzzer_sys::fuzz_target!(|data: &[u8]| invariant::check(data));
