//! The native addon of the Node package: it carries calls across the border as text and decides nothing that another
//! language would have to decide too.

mod client;
mod deliver;
mod emulator;
mod environment;
mod errors;
mod logs;
mod mailbox;
mod outcome;
mod tokens;
mod values;
mod walk;

use napi_derive::napi;

/// Says which description the printed TypeScript has to be from.
#[napi]
pub const SPEC_HASH: &str = videosdk_api::SPEC_HASH;

/// The version of the addon.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
