//! Cancelling: felt at once, and the server sees the connection close.

use super::{client, params};
use serde_json::json;
use std::future::IntoFuture as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use videosdk_api::{CallOptions, ErrorKind, Sent};
use videosdk_faults::{Server, Step, answer, in_time, patiently};

const SOON: Duration = Duration::from_secs(2);

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn arrived(server: &Server, requests: usize) {
    let give_up = Instant::now() + SOON;
    while server.requests().len() < requests {
        assert!(Instant::now() < give_up, "no request came");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_cancel_is_felt_within_twenty_milliseconds_whatever_the_call_waits_for() {
    let busy = answer(503, &[("retry-after", "10")], b"busy");
    let trickle = vec![
        Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".to_vec()),
        Step::Repeat(b" ".to_vec(), Duration::from_millis(50)),
    ];
    for (what, steps) in
        [("an answer", vec![Step::Stall]), ("its next attempt", vec![Step::Write(busy)]), ("a body", trickle)]
    {
        let server = Server::always(steps);
        let client = client(&server);
        let round = AtomicUsize::new(0);
        patiently(|| {
            let (done, ended) = mpsc::channel();
            let finish = move |outcome| drop(done.send((Instant::now(), outcome)));
            let mut handle = client
                .spawn_call("rooms.get", params(json!({"roomId": "r"})), CallOptions::new(), finish)
                .unwrap();
            arrived(&server, round.fetch_add(1, Ordering::SeqCst) + 1);
            std::thread::sleep(Duration::from_millis(30));
            let asked = Instant::now();
            handle.cancel();
            let (at, outcome) = ended.recv_timeout(SOON).unwrap();
            assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Cancelled);
            assert!(ended.recv().is_err(), "the callback was called twice");
            println!("waiting for {what}: cancelled after {:?}", at.duration_since(asked));
            in_time(at.duration_since(asked), Duration::from_millis(20));
        });
    }
}

#[test]
fn the_server_sees_a_cancelled_or_dropped_call_go() {
    patiently(|| {
        let server = Server::always(vec![Step::Stall]);
        let client = client(&server);
        let (done, ended) = mpsc::channel();
        let finish = move |outcome| drop(done.send(outcome));
        let mut handle =
            client.spawn_call("rooms.create", params(json!({})), CallOptions::new(), finish).unwrap();
        arrived(&server, 1);
        handle.cancel();
        let error = ended.recv_timeout(SOON).unwrap().unwrap_err();
        assert_eq!(error.sent(), Sent::Unknown, "the server has the request");
        assert!(server.left(1, SOON).is_some(), "the connection of a cancelled call stays open");
        let runtime = runtime();
        let dropped = runtime.block_on(async {
            let call = client.rooms().get("r").into_future();
            tokio::time::timeout(Duration::from_millis(100), call).await.unwrap_err();
            Instant::now()
        });
        let left = server.left(2, SOON).expect("the connection of a dropped call stays open");
        in_time(left.saturating_duration_since(dropped), Duration::from_millis(200));
        // A deadline leaves nothing behind either.
        client.rooms().get("r").deadline(Duration::from_millis(100)).wait().unwrap_err();
        client.rooms().get("r").deadline(Duration::from_millis(100)).wait().unwrap_err();
        assert!(server.left(3, SOON).is_some());
    });
}

#[test]
fn a_handle_that_is_dropped_cancels_nothing_and_a_late_cancel_does_nothing() {
    let server = Server::always(vec![
        Step::Wait(Duration::from_millis(50)),
        Step::Write(videosdk_faults::json(200, super::ROOM)),
    ]);
    let client = client(&server);
    let (done, ended) = mpsc::channel();
    let start = || {
        let done = done.clone();
        let finish = move |outcome: videosdk_api::Result<_>| {
            let _ = done.send(outcome.is_ok());
        };
        client.spawn_call("rooms.get", params(json!({"roomId": "r"})), CallOptions::new(), finish).unwrap()
    };
    drop(start());
    assert!(ended.recv_timeout(SOON).unwrap());
    let mut handle = start();
    assert!(ended.recv_timeout(SOON).unwrap());
    handle.cancel();
    handle.cancel();
    assert!(ended.recv_timeout(Duration::from_millis(50)).is_err());
}

#[test]
fn two_hundred_dropped_calls_leave_a_client_that_works() {
    let server = Server::start(|request| match request.path() {
        "/v2/rooms/good" => vec![Step::Write(videosdk_faults::json(200, super::ROOM))],
        _ => vec![Step::Stall],
    });
    let client = client(&server);
    runtime().block_on(async {
        for n in 0..200 {
            let call = client.rooms().get("bad").into_future();
            tokio::time::timeout(Duration::from_micros(n * 20), call).await.unwrap_err();
        }
        client.rooms().get("good").await.unwrap();
    });
    let opened = server.connections();
    assert!(server.left(opened.saturating_sub(1), SOON).is_some(), "of {opened} connections some stay open");
}
