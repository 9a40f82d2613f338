//! Connections that the server closes some time after its answer, while the client still keeps them.

use super::{ROOM, client};
use std::time::Duration;
use videosdk_api::{ErrorKind, Sent};
use videosdk_faults::{Server, Step, json};

/// The time between answer and close sweeps over the client's think time of 2 ms.
fn closing() -> Server {
    Server::start(|request| {
        let wait = Duration::from_micros(500 * (request.number as u64 % 9));
        vec![Step::Write(json(200, ROOM)), Step::CloseIdle(wait)]
    })
}

#[test]
fn t29_reads_never_fail_on_a_connection_that_was_closed_meanwhile() {
    let server = closing();
    let client = client(&server);
    for _ in 0..500 {
        client.rooms().get("r").wait().unwrap();
        std::thread::sleep(Duration::from_millis(2));
    }
    println!("T29: 0 of 500 reads failed over {} closed connections", server.connections());
    assert!(server.connections() > 150, "the server closed {} connections", server.connections());
}

#[test]
fn t29_writes_are_carried_out_at_most_once_each_and_a_failed_one_says_that_its_outcome_is_unknown() {
    let server = closing();
    let client = client(&server);
    let mut failed = 0;
    for _ in 0..500 {
        if let Err(error) = client.rooms().create().wait() {
            failed += 1;
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
            assert_eq!(error.attempts(), 1);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let carried_out = server.requests().len();
    println!("T29: {carried_out} of 500 writes carried out, {failed} failed as unknown, none twice");
    assert!(carried_out <= 500, "{carried_out} of 500 carried out");
    // Only a close that crosses the request on the wire may fail it; most of these came before it.
    assert!(failed < 25, "{failed} failed");
    assert!(carried_out + failed >= 500, "{carried_out} carried out, {failed} failed");
}

#[test]
fn a_connection_that_closes_before_the_request_costs_a_read_nothing_and_a_write_is_not_repeated() {
    let server = Server::always(vec![Step::Write(json(200, ROOM))]);
    server.close_before(1);
    client(&server).rooms().get("r").wait().unwrap();
    assert_eq!(server.requests().len(), 1);
    server.close_before(1);
    let error = client(&server).rooms().create().wait().unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Network, Sent::Unknown, 1));
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn futures_fare_no_worse() {
    let server = closing();
    let client = client(&server);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut failed = 0;
    runtime.block_on(async {
        for _ in 0..250 {
            client.rooms().get("r").await.unwrap();
            tokio::time::sleep(Duration::from_millis(2)).await;
            failed += usize::from(client.rooms().create().await.is_err());
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    });
    let writes = server.requests().iter().filter(|r| r.method == "POST").count();
    assert!(writes <= 250 && writes + failed >= 250, "{writes} carried out, {failed} failed");
    assert!(failed < 25, "{failed} failed");
}

/// Between two blocking calls nobody watches the connection. The close is long done when the next call begins, so it
/// must be noticed before anything is written.
#[test]
fn a_write_after_a_pause_is_not_sent_into_a_connection_that_was_closed_long_ago() {
    let server =
        Server::always(vec![Step::Write(json(200, ROOM)), Step::Wait(Duration::from_millis(2)), Step::Close]);
    let client = client(&server);
    for round in 0..20 {
        let outcome = client.rooms().create().wait();
        assert!(outcome.is_ok(), "round {round}: {outcome:?}");
        std::thread::sleep(Duration::from_millis(30));
    }
    assert_eq!((server.requests().len(), server.connections()), (20, 20));
}
