//! What the benches share.

pub mod measure;
pub mod rooms;
pub mod server;
