//! One deadline over everything, whatever the server does with the time.

use crate::{ROOM, builder, get, options};
use std::time::{Duration, Instant};
use videosdk_api::error::{Error, ErrorKind, Sent};
use videosdk_faults::{FaultServer, Peer};

const DEADLINE: Duration = Duration::from_millis(400);
const LATEST: Duration = Duration::from_millis(500);

async fn outlast(behave: impl Fn(usize, &mut Peer) + Send + Sync + 'static) -> (Error, Duration) {
    let server = FaultServer::start(behave).unwrap();
    let client = builder(&server).deadline(DEADLINE).retries(10).build().unwrap();
    let (operation, given) = get();
    let start = Instant::now();
    let error = client.call(operation, given, &options()).await.unwrap_err();
    (error, start.elapsed())
}

fn assert_on_time(error: &Error, took: Duration) {
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(took >= DEADLINE && took < LATEST, "{took:?}");
    assert!(error.attempts() >= 1, "{error}");
}

#[tokio::test]
async fn a_server_that_never_answers() {
    let (error, took) = outlast(|_, peer| {
        peer.read();
        peer.stall(Duration::from_secs(20));
    })
    .await;
    assert_on_time(&error, took);
    assert_eq!(error.sent(), Sent::Unknown);
}

#[tokio::test]
async fn a_server_that_reads_nothing() {
    let (error, took) = outlast(|_, peer| {
        peer.stall(Duration::from_secs(20));
    })
    .await;
    assert_on_time(&error, took);
}

#[tokio::test]
async fn a_server_that_trickles_its_head() {
    let (error, took) = outlast(|_, peer| {
        peer.read();
        peer.trickle(
            b"HTTP/1.1 200 OK\r\nx-slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            Duration::from_millis(40),
        );
    })
    .await;
    assert_on_time(&error, took);
}

#[tokio::test]
async fn a_server_that_trickles_its_body() {
    let (error, took) = outlast(|_, peer| {
        peer.read();
        peer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4000\r\n\r\n");
        peer.trickle(&[b' '; 4000], Duration::from_millis(20));
    })
    .await;
    assert_on_time(&error, took);
}

/// Waiting past the deadline would be in vain, so the call may end earlier, with the server's own error.
#[tokio::test]
async fn a_server_that_is_never_ready() {
    let (error, took) = outlast(|_, peer| while peer.read().is_some() && peer.answer(503, "{}") {}).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Server), "{error}");
    assert!(took < LATEST, "{took:?}");
    assert_eq!(error.sent(), Sent::Rejected, "{error}");
}

#[tokio::test]
async fn a_server_that_says_come_back_in_an_hour() {
    let (error, took) =
        outlast(
            |_, peer| {
                while peer.read().is_some() && peer.answer_with(429, "retry-after: 3600\r\n", "{}") {}
            },
        )
        .await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimit, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(took < Duration::from_millis(200), "{took:?}");
}

#[test]
fn a_blocking_call_keeps_its_deadline_too() {
    let server = FaultServer::start(|_, peer| {
        peer.read();
        peer.stall(Duration::from_secs(20));
    })
    .unwrap();
    let client = builder(&server).deadline(DEADLINE).build().unwrap();
    let (operation, given) = get();
    let start = Instant::now();
    let error = client.call_blocking(operation, given, &options()).unwrap_err();
    assert_on_time(&error, start.elapsed());
}

/// A first answer that is cut off, then a good one: a read comes through within one call.
#[tokio::test]
async fn a_read_survives_an_answer_that_is_cut_off() {
    let server = FaultServer::start(|number, peer| {
        peer.read();
        if number == 0 {
            peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"id\":");
        } else {
            peer.answer(200, ROOM);
        }
    })
    .unwrap();
    let client = builder(&server).build().unwrap();
    let (operation, given) = get();
    let reply = client.call(operation, given, &options()).await.unwrap();
    assert_eq!((reply.attempts(), &reply.data()[..]), (2, ROOM.as_bytes()));
}
