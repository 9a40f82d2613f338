//! Connections that the server closes some time after its answer, while the client still keeps them.

use super::{ROOM, client};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use videosdk_api::{Client, ErrorKind, Sent};
use videosdk_faults::{Server, Step, json};

/// The time between answer and close sweeps over the client's think time of 2 ms.
fn closing() -> Server {
    Server::start(|request| {
        let wait = Duration::from_micros(500 * (request.number as u64 % 9));
        vec![Step::Write(json(200, ROOM)), Step::CloseIdle(wait)]
    })
}

/// So many calls, each thread with a client and a server of its own.
const THREADS: usize = 10;
const EACH: usize = 500;
const CALLS: usize = THREADS * EACH;

/// Makes all calls, with a pause after each, and tells how many connections and requests the servers saw.
fn swept(call: impl Fn(&Client) + Sync) -> (usize, usize) {
    let (connections, requests) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let server = closing();
                let client = client(&server);
                for _ in 0..EACH {
                    call(&client);
                    std::thread::sleep(Duration::from_millis(2));
                }
                connections.fetch_add(server.connections(), Ordering::SeqCst);
                requests.fetch_add(server.requests().len(), Ordering::SeqCst);
            });
        }
    });
    (connections.into_inner(), requests.into_inner())
}

#[test]
fn t29_reads_never_fail_on_a_connection_that_was_closed_meanwhile() {
    let (connections, _) = swept(|client| drop(client.rooms().get("r").wait().unwrap()));
    println!("T29: 0 of {CALLS} reads failed over {connections} closed connections");
    assert!(connections > CALLS * 3 / 10, "the servers closed {connections} connections");
}

#[test]
fn t29_writes_are_carried_out_at_most_once_each_and_a_failed_one_says_that_its_outcome_is_unknown() {
    let failed = AtomicUsize::new(0);
    let (connections, carried_out) = swept(|client| {
        if let Err(error) = client.rooms().create().wait() {
            failed.fetch_add(1, Ordering::SeqCst);
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
            assert_eq!(error.attempts(), 1);
        }
    });
    let failed = failed.into_inner();
    println!(
        "T29: {carried_out} of {CALLS} writes carried out, {failed} failed as unknown, none twice, over {connections} connections"
    );
    assert!(carried_out <= CALLS, "{carried_out} of {CALLS} carried out");
    // Only a close that crosses the request on the wire may fail it; most of these came before it.
    assert!(failed < CALLS / 10, "{failed} failed");
    assert!(carried_out + failed >= CALLS, "{carried_out} carried out, {failed} failed");
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
