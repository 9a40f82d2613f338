//! `libvideosdk_api`: the core behind a small C ABI. The header is printed from this crate by `make gen`, so what stands
//! here as documentation of a `vsdk_` name is written for people who write C.
//!
//! Every exported function goes through `guard`, which catches panics and says what failed. What C holds are handles, not
//! addresses (`handle`): one that was freed, or is of another kind, is refused. Typed functions of all operations are
//! printed as inline C around `vsdk_params` and `vsdk_send_sized`, so that they are no part of the ABI.
#![allow(non_camel_case_types, reason = "these are the names in C")]

#[cfg(all(feature = "lean", not(feature = "testing")))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod call;
mod cancel;
mod client;
mod emulator;
mod errors;
mod guard;
mod handle;
mod input;
mod logs;
mod options;
mod pages;
mod params;
#[doc(hidden)]
pub mod probe;
mod process;
mod reply;
mod sheet;
mod status;
#[cfg(feature = "testing")]
mod testing;
mod tokens;
mod value;
mod version;
mod webhook;
