//! One test for each known weakness of the official SDKs, showing what we do instead.
//! Not touched here: F25 and F46, which are about Node and have their tests there, and F52, which stands beside its code in
//! `flows/socket.rs`.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[allow(dead_code)]
#[path = "../conformance/server.rs"]
mod server;

mod agents;
mod arguments;
mod batches;
mod ingress;
mod lists;
mod replies;
mod retries;
mod secrets;
mod telephony;
mod tokens;
mod upload;

use serde_json::{Value, json};
use server::Server;
use videosdk_api::{CallOptions, Client, ClientBuilder, Params};

/// A server with this script, and a client of it.
async fn house(script: Value) -> (Server, Client) {
    let server = Server::start(script.as_array().unwrap()).await;
    let client = builder(&server).build().unwrap();
    (server, client)
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(&server.url)
}

fn params(value: Value) -> Params {
    value.as_object().unwrap().clone()
}

fn room() -> Value {
    json!({"status": 200, "body": {"id": "66b1f0c2a4d3e59b7c801f24", "roomId": "k3vd-9qtm-x7wa"}})
}

fn status(status: u16) -> Value {
    json!({"status": status, "body": {"message": "no"}})
}

fn page(number: u64, last: u64, ids: &[&str]) -> Value {
    let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    json!({"status": 200, "body": {"pageInfo": {"currentPage": number, "perPage": 2, "lastPage": last, "total": 9}, "data": data}})
}

fn quick() -> CallOptions {
    CallOptions::new()
}
