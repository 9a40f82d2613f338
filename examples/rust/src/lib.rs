//! What the examples share.

pub mod receiver;
