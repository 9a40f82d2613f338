//! Server SDK for the VideoSDK v2 REST API.

pub mod error;
pub mod operation;
pub mod secret;
pub mod token;
pub mod webhook;
