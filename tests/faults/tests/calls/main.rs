//! Calls against servers that misbehave. Each test names the number that proves it.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod bodies;
mod deadlines;
mod drivers;
mod echoes;
mod environment;
mod stale;
mod twice;

use serde_json::{Value, json};
use videosdk_api::{CallOptions, Client, ClientBuilder, Params};
use videosdk_faults::FaultServer;

pub const ROOM: &str = r#"{"id":"66b1f0c2a4d3e59b7c801f24","roomId":"k3vd-9qtm-x7wa"}"#;

pub fn builder(server: &FaultServer) -> ClientBuilder {
    Client::builder()
        .credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(server.url())
}

pub fn client(server: &FaultServer) -> Client {
    builder(server).build().unwrap()
}

pub fn params(value: Value) -> Params {
    value.as_object().unwrap().clone()
}

/// A read, which may be repeated.
pub fn get() -> (&'static str, Params) {
    ("rooms.get", params(json!({"roomId": "k3vd-9qtm-x7wa"})))
}

/// A creation without a name, which may not.
pub fn post() -> (&'static str, Params) {
    ("rooms.create", Params::new())
}

pub fn options() -> CallOptions {
    CallOptions::new()
}
