//! What hostile and broken servers do to a call: each test names the promise that holds all the same.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, unreachable_pub)]

mod bodies;
mod cancel;
mod certificates;
mod clocks;
mod container;
mod deadlines;
mod dns;
mod echoes;
mod headers;
mod http2;
mod once;
mod redirects;
mod runtimes;
mod stale;
mod trust;

use serde_json::Value;
use std::time::{Duration, Instant};
use videosdk_api::{Client, ClientBuilder, Params};
use videosdk_faults::{Server, in_time};

const ROOM: &str = r#"{"id":"66b1f0c2a4d3e59b7c801f24","roomId":"k3vd-9qtm-x7wa"}"#;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(server.url())
}

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

fn params(value: Value) -> Params {
    value.as_object().unwrap().clone()
}

/// Late when more than `limit` and 100 ms have gone since it started.
#[track_caller]
fn within(limit: Duration, started: Instant) {
    in_time(started.elapsed(), limit + Duration::from_millis(100));
}
