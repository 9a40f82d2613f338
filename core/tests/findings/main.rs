//! One test for each known weakness of the official SDKs, showing what we do instead. README.md lists them all, with those that
//! stand elsewhere.
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
use std::path::Path;
use tokio::runtime::{Builder, Runtime};
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

/// For a test that may be tried again, and so makes its own.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn quick() -> CallOptions {
    CallOptions::new()
}

/// A row of the table names only tests that are there, and each number has one.
#[test]
fn every_number_has_a_test_that_is_there() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings");
    let table = std::fs::read_to_string(here.join("README.md")).unwrap();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| F")).collect();
    for (row, number) in rows.iter().zip(1..) {
        assert!(row.starts_with(&format!("| F{number:02} |")), "{row}");
        let tests = row.rsplit('|').nth(1).unwrap();
        let words: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(words.len() >= 2 || tests.contains("the same"), "{row}");
        for pair in words.chunks(2) {
            let root = if pair[0].contains('/') { here.join("../../..") } else { here.clone() };
            let text = std::fs::read_to_string(root.join(pair[0])).unwrap();
            let start = if pair[0].ends_with(".rs") { "fn " } else { "test(\"" };
            assert!(text.contains(&format!("{start}{}", pair[1])), "{} has no test {:?}", pair[0], pair[1]);
            assert!(pair[1].to_lowercase().contains(&format!("f{number:02}")), "{row}");
        }
    }
    assert_eq!(rows.len(), 53);
}
