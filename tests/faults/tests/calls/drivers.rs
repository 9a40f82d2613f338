//! Who drives the socket: one client on several runtimes, on many threads, and calls that are cancelled.

use crate::{ROOM, client, get, options, post};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use videosdk_api::Client;
use videosdk_api::error::ErrorKind;
use videosdk_faults::FaultServer;

fn polite() -> FaultServer {
    FaultServer::start(|_, peer| while peer.read().is_some() && peer.answer(200, ROOM) {}).unwrap()
}

/// Reads requests and never answers.
fn silent() -> FaultServer {
    FaultServer::start(|_, peer| {
        peer.read();
        peer.stall(Duration::from_secs(20));
    })
    .unwrap()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn read(client: &Client) {
    let (operation, given) = get();
    client.call(operation, given, &options().deadline(Duration::from_secs(2)).retries(0)).await.unwrap();
}

/// A connection lives on the runtime that made it. While that one rests, nobody moves its bytes.
#[test]
fn a_client_goes_from_one_resting_runtime_to_another_and_back() {
    let server = polite();
    let client = client(&server);
    let runtimes = [current_thread(), current_thread(), current_thread()];
    let start = Instant::now();
    for round in 0..9 {
        runtimes[round % 3].block_on(read(&client));
    }
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
}

#[test]
fn a_client_outlives_the_runtimes_it_was_used_on() {
    let server = polite();
    let client = client(&server);
    for _ in 0..20 {
        current_thread().block_on(read(&client));
    }
    assert_eq!(server.seen().len(), 20);
}

/// The shared runtime and the caller's own take turns.
#[test]
fn async_and_spawned_calls_share_a_client() {
    let server = polite();
    let client = client(&server);
    let runtime = current_thread();
    for _ in 0..5 {
        runtime.block_on(read(&client));
        let (send, receive) = mpsc::channel();
        let (operation, given) = get();
        let limit = options().deadline(Duration::from_secs(2)).retries(0);
        client.spawn_call(operation, given, limit, move |outcome| send.send(outcome).unwrap()).unwrap();
        receive.recv_timeout(Duration::from_secs(5)).unwrap().unwrap();
    }
}

#[test]
fn many_threads_make_blocking_calls_with_one_client() {
    let server = polite();
    let client = client(&server);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..25 {
                    let (operation, given) = get();
                    client.call_blocking(operation, given, &options()).unwrap();
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 200);
}

#[test]
fn a_cancelled_call_ends_within_20_ms_and_closes_its_connection() {
    let server = silent();
    let client = client(&server);
    let (send, receive) = mpsc::channel();
    let (operation, given) = post();
    let mut handle =
        client.spawn_call(operation, given, options(), move |outcome| send.send(outcome).unwrap()).unwrap();
    wait_for(|| server.seen().len() == 1);
    let start = Instant::now();
    handle.cancel();
    let error = receive.recv_timeout(Duration::from_secs(5)).unwrap().unwrap_err();
    assert!(start.elapsed() < Duration::from_millis(20), "{:?}", start.elapsed());
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    wait_for(|| server.open_connections() == 0);
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let server = silent();
    let client = client(&server);
    let (operation, given) = post();
    let limits = options();
    let call = client.call(operation, given, &limits);
    assert!(tokio::time::timeout(Duration::from_millis(200), call).await.is_err());
    tokio::task::spawn_blocking(move || wait_for(|| server.open_connections() == 0)).await.unwrap();
}

fn wait_for(done: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(3);
    while !done() {
        assert!(Instant::now() < end, "it did not happen within 3 s");
        std::thread::sleep(Duration::from_millis(2));
    }
}
