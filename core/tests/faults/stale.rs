//! Connections that the server closes some time after its answer, while the client still keeps them.

use super::{ROOM, client};
use std::time::Duration;
use videosdk_api::{ErrorKind, Sent};
use videosdk_faults::{Server, Step, json};

/// The time between answer and close sweeps over the client's think time of 2 ms.
fn closing() -> Server {
    Server::start(|request| {
        let wait = Duration::from_micros(500 * (request.number as u64 % 9));
        vec![Step::Write(json(200, ROOM)), Step::Wait(wait), Step::Close]
    })
}

#[test]
fn reads_never_fail_on_a_connection_that_was_closed_meanwhile() {
    let server = closing();
    let client = client(&server);
    for _ in 0..500 {
        client.rooms().get("r").wait().unwrap();
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(server.connections() > 400, "the server closed {} connections", server.connections());
}

#[test]
fn writes_are_carried_out_at_most_once_each_and_a_failed_one_says_that_its_outcome_is_unknown() {
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
    assert!(carried_out <= 500, "{carried_out} of 500 carried out");
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
