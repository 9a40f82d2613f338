//! The native addon of the Node package: it carries calls across the border as text and decides nothing that another
//! language would have to decide too.

mod bell;
mod client;
mod command;
mod copies;
mod deliver;
mod emulator;
mod environment;
mod errors;
mod exit;
mod logs;
mod mailbox;
mod outcome;
mod tokens;
mod uv;
mod values;
mod walk;

/// What one thread allocates and another frees, as an outcome is, costs the C library's allocator a fifth of a call. Its thread
/// locals are found dynamically, because Node loads this late; version 2, as in the Python package. It asks for no huge pages: each
/// thread's first would be two MiB, zeroed, of which a program uses little.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use napi_derive::napi;

/// Says which description the printed TypeScript has to be from.
#[napi]
pub const SPEC_HASH: &str = videosdk_api::SPEC_HASH;

/// The version of the addon.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
