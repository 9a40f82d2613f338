//! The samples that the console of the emulator shows compile. They are not run: what calls do is shown elsewhere.
#![allow(
    deprecated,
    dead_code,
    unused_imports,
    unreachable_pub,
    missing_docs,
    clippy::all,
    clippy::print_stdout,
    clippy::wildcard_imports
)]

mod samples;

#[test]
fn every_sample_in_rust_compiles() {
    // The compiler has read them all by now; this one shows that they were there.
    let _ = samples::rooms_create;
}
