//! One client on several runtimes. A connection moves no byte while the runtime that made it rests.

use super::{ROOM, client, params, within};
use serde_json::json;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use videosdk_api::{CallOptions, Client};
use videosdk_faults::{Server, Step, patiently};

fn resting() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn polite() -> Server {
    Server::always(vec![Step::Write(videosdk_faults::json(200, ROOM))])
}

async fn read(client: &Client) {
    client.rooms().get("r").deadline(Duration::from_secs(2)).retries(0).await.unwrap();
}

#[test]
fn a_client_goes_from_one_resting_runtime_to_another_and_back() {
    patiently(|| {
        let server = polite();
        let client = client(&server);
        let runtimes = [resting(), resting(), resting()];
        let started = Instant::now();
        for round in 0..9 {
            runtimes[round % 3].block_on(read(&client));
        }
        within(Duration::from_secs(1), started);
        assert_eq!(server.connections(), 3, "each runtime keeps its own connection");
    });
}

#[test]
fn a_client_outlives_the_runtimes_it_was_used_on() {
    let server = polite();
    let client = client(&server);
    for _ in 0..20 {
        resting().block_on(read(&client));
    }
    assert_eq!(server.requests().len(), 20);
}

#[test]
fn the_callers_runtime_and_the_shared_one_take_turns() {
    let server = polite();
    let client = client(&server);
    let runtime = resting();
    for _ in 0..5 {
        runtime.block_on(read(&client));
        let (done, ended) = mpsc::channel();
        let options = CallOptions::new().deadline(Duration::from_secs(2)).retries(0);
        let finish = move |outcome| drop(done.send(outcome));
        client.spawn_call("rooms.get", params(json!({"roomId": "r"})), options, finish).unwrap();
        ended.recv_timeout(Duration::from_secs(5)).unwrap().unwrap();
    }
}
