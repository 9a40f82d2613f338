//! Which library this is.

use crate::guard;
use std::ffi::{CStr, c_char};

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(text) => text,
    Err(_) => c"",
};

/// The number of the ABI. It grows when a program has to be compiled anew.
pub const VSDK_ABI_VERSION: i32 = 1;

/// The version of the library that runs, for instance `0.1.0`. It lives for ever.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_version() -> *const c_char {
    guard::plain(VERSION.as_ptr(), || Ok(VERSION.as_ptr()))
}

/// The number of the ABI of the library that runs: a program fits where it equals `VSDK_ABI_VERSION` of its header.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_abi_version() -> i32 {
    guard::plain(VSDK_ABI_VERSION, || Ok(VSDK_ABI_VERSION))
}
