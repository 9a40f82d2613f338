//! Kept connections that the server closes. The client must notice before it writes, or repeat what it may.

use crate::{ROOM, client, get, options, post};
use std::time::Duration;
use videosdk_api::error::{ErrorKind, Sent};
use videosdk_faults::FaultServer;

/// Closes a connection that was idle for a while, as every real server does.
fn closing_after(idle: Duration) -> FaultServer {
    FaultServer::start(
        move |_, peer| {
            while peer.read().is_some() && peer.answer(200, ROOM) && peer.busy_within(idle) {}
        },
    )
    .unwrap()
}

#[test]
fn a_blocking_post_notices_that_its_connection_was_closed_between_calls() {
    let server = closing_after(Duration::from_millis(5));
    let client = client(&server);
    for round in 0..20 {
        let (operation, given) = post();
        let outcome = client.call_blocking(operation, given, &options());
        assert!(outcome.is_ok(), "round {round}: {outcome:?}");
        std::thread::sleep(Duration::from_millis(25));
    }
    assert_eq!(server.seen().len(), 20);
}

/// The client thinks for about as long as the server waits, so closing and writing cross again and again.
#[test]
fn blocking_calls_race_with_the_close_and_no_post_is_carried_out_twice() {
    let (mut calls, mut lost) = (0, 0);
    for idle in 0..10 {
        let server = closing_after(Duration::from_millis(idle));
        let client = client(&server);
        for round in 0..20 {
            let (operation, given) = get();
            let outcome = client.call_blocking(operation, given, &options());
            assert!(outcome.is_ok(), "idle {idle} ms, round {round}: {outcome:?}");
            std::thread::sleep(Duration::from_millis(idle));
        }
        let reads = server.seen().len();
        for _ in 0..20 {
            calls += 1;
            let (operation, given) = post();
            if let Err(error) = client.call_blocking(operation, given, &options()) {
                assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
                lost += 1;
            }
            std::thread::sleep(Duration::from_millis(idle));
        }
        assert!(server.seen().len() - reads <= 20, "a POST was carried out twice");
    }
    assert!(lost * 10 <= calls, "{lost} of {calls} POSTs were lost");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_async_post_notices_too() {
    let server = closing_after(Duration::from_millis(5));
    let client = client(&server);
    for round in 0..20 {
        let (operation, given) = post();
        let outcome = client.call(operation, given, &options()).await;
        assert!(outcome.is_ok(), "round {round}: {outcome:?}");
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(server.seen().len(), 20);
}
