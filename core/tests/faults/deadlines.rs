//! One deadline over everything: a call ends with it whatever the server does.

use super::{client, within};
use std::time::{Duration, Instant};
use videosdk_api::{Error, ErrorKind};
use videosdk_faults::{Server, Step, answer, patiently};

const LIMIT: Duration = Duration::from_millis(500);

/// The error of a read, on the calling thread and as a future.
fn both(server: &Server) -> [Error; 2] {
    let client = client(server);
    let started = Instant::now();
    let waited = client.rooms().get("r").deadline(LIMIT).wait().unwrap_err();
    within(LIMIT, started);
    println!("T36: {:?} after {:.3?} of {LIMIT:?}", waited.kind(), started.elapsed());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let started = Instant::now();
    let awaited = runtime.block_on(async { client.rooms().get("r").deadline(LIMIT).await.unwrap_err() });
    within(LIMIT, started);
    [waited, awaited]
}

#[test]
fn t36_a_server_that_accepts_and_never_answers() {
    patiently(|| {
        for error in both(&Server::always(vec![Step::Stall])) {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error}");
            assert!(error.message().contains("0.5 s"), "{error}");
        }
    });
}

#[test]
fn t36_a_server_that_is_always_busy() {
    patiently(|| {
        let busy = answer(
            503,
            &[("retry-after", "0"), ("content-type", "application/json")],
            b"{\"message\":\"busy\"}",
        );
        let server = Server::always(vec![Step::Write(busy)]);
        for error in both(&server) {
            // Its retries end before the deadline does, and then its own refusal is the more useful error.
            assert_eq!(
                (error.kind(), error.status(), error.attempts()),
                (ErrorKind::Server, Some(503), 3),
                "{error}"
            );
        }
        assert_eq!(server.requests().len(), 6);
    });
}

#[test]
fn t36_a_server_that_trickles() {
    patiently(|| {
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".to_vec();
        let server =
            Server::always(vec![Step::Write(head), Step::Repeat(b" ".to_vec(), Duration::from_millis(20))]);
        for error in both(&server) {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error}");
        }
        let slow_head = Server::always(vec![Step::Repeat(b"H".to_vec(), Duration::from_millis(50))]);
        for error in both(&slow_head) {
            assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Network), "{error}");
            assert!(error.attempts() >= 1);
        }
    });
}

#[test]
fn t36_a_server_that_wants_the_caller_to_wait_an_hour() {
    patiently(|| {
        let later = answer(429, &[("retry-after", "3600")], b"later");
        let server = Server::always(vec![Step::Write(later)]);
        for error in both(&server) {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimit, 1), "{error}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
        }
        assert_eq!(server.requests().len(), 2);
    });
}

#[test]
fn t36_a_deadline_that_ends_during_a_second_attempt_tells_what_the_first_one_met() {
    patiently(|| {
        let server = Server::start(|request| match request.number {
            0 => vec![Step::Write(answer(503, &[("retry-after", "0")], b"{\"message\":\"warming up\"}"))],
            _ => vec![Step::Stall],
        });
        let started = Instant::now();
        let error = client(&server).rooms().get("r").deadline(LIMIT).wait().unwrap_err();
        within(LIMIT, started);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2), "{error}");
        assert!(error.message().contains("warming up"), "{error}");
    });
}

#[test]
fn t36_the_deadline_of_a_flow_is_over_all_of_its_requests() {
    patiently(|| {
        let session = r#"{"data":[{"id":"s","roomId":"k3vd-9qtm-x7wa"}]}"#;
        let server = Server::start(move |request| match request.number {
            0 => {
                vec![Step::Wait(Duration::from_millis(300)), Step::Write(videosdk_faults::json(200, session))]
            }
            _ => vec![Step::Stall],
        });
        let started = Instant::now();
        let error = client(&server).participants().list("k3vd-9qtm-x7wa").deadline(LIMIT).wait().unwrap_err();
        within(LIMIT, started);
        assert_eq!(
            (error.kind(), error.operation()),
            (ErrorKind::Timeout, Some("participants.list")),
            "{error}"
        );
        assert_eq!(server.requests().len(), 2);
    });
}
