//! Server SDK for the VideoSDK v2 REST API.

pub mod error;
pub mod model;
pub mod models;
pub mod operation;
pub mod operations;
pub mod secret;
pub mod token;
pub mod webhook;
