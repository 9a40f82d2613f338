//! HTTP/2: many calls share a connection, so one that dies must not take them along, nor swallow those that come after.

use super::certificates::Authority;
use super::{ROOM, within};
use std::future::IntoFuture as _;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use videosdk_api::{Client, ErrorKind, Sent};
use videosdk_faults::h2::{answer, goaway, settings};
use videosdk_faults::{Request, Server, Step, in_time, patiently, undisturbed};

/// A connection that is silent for so long is asked whether it lives, and given up when it does not say so.
const GIVEN_UP: Duration = Duration::from_secs(5 + 5 + 1);

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn house(
    greeting: Vec<u8>,
    script: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static,
) -> (Server, Client) {
    let authority = Authority::new();
    let mut config = authority.server("localhost");
    config.alpn_protocols = vec![b"h2".to_vec()];
    let server = Server::http2(Arc::new(config), greeting, script);
    let made = Client::builder().credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes");
    let client = made.base_url(server.url()).ca_pem(authority.pem()).build().unwrap();
    (server, client)
}

fn good(request: &Request) -> Vec<Step> {
    vec![Step::Write(answer(request.stream, ROOM))]
}

#[test]
fn t35_it_is_spoken_where_the_service_offers_it() {
    let (server, client) = house(settings(&[]), good);
    runtime().block_on(async {
        client.rooms().get("r").await.unwrap();
        let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.rooms().get("r").into_future())).collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().room_id, "k3vd-9qtm-x7wa");
        }
    });
    client.rooms().create().wait().unwrap();
    let connections = server.connections();
    println!("T35: {} calls over {connections} HTTP/2 connections", server.requests().len());
    assert_eq!((server.requests().len(), connections), (52, 2), "one for futures and one for who waits");
}

#[test]
fn t35_who_asks_for_http1_gets_it() {
    let authority = Authority::new();
    let mut config = authority.server("localhost");
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let server = Server::tls(Arc::new(config), |_| vec![Step::Write(videosdk_faults::json(200, ROOM))]);
    let made = Client::builder().credentials("k", "s".repeat(32)).base_url(server.url());
    let client = made.ca_pem(authority.pem()).http1_only(true).build().unwrap();
    client.rooms().get("r").wait().unwrap();
    assert_eq!(server.requests()[0].path(), "/v2/rooms/r");
}

/// The first connection answers once and then says nothing more, not even to a ping; all others are well.
fn freezing() -> (Server, Client) {
    house(settings(&[]), |request| match (request.connection, request.stream) {
        (0, 1) => good(request),
        (0, _) => vec![Step::Stall],
        _ => good(request),
    })
}

#[test]
fn t35_a_frozen_connection_costs_its_calls_no_more_than_their_deadline_and_later_ones_nothing() {
    patiently(|| {
        let (server, client) = freezing();
        runtime().block_on(async {
            client.rooms().get("r").await.unwrap();
            let started = Instant::now();
            let limit = Duration::from_secs(2);
            let short: Vec<_> = (0..10)
                .map(|_| tokio::spawn(client.rooms().get("r").deadline(limit).into_future()))
                .collect();
            let reads: Vec<_> =
                (0..10).map(|_| tokio::spawn(client.rooms().get("r").into_future())).collect();
            let write = tokio::spawn(client.rooms().create().into_future());
            for call in short {
                let error = call.await.unwrap().unwrap_err();
                assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::Unknown), "{error}");
            }
            within(limit, started);
            for call in reads {
                call.await.unwrap().unwrap();
            }
            let error = write.await.unwrap().unwrap_err();
            assert_eq!(
                (error.kind(), error.sent(), error.attempts()),
                (ErrorKind::Network, Sent::Unknown, 1)
            );
            let took = started.elapsed();
            println!(
                "T35 frozen: 10 reads succeeded on another connection after {took:.1?}, 10 gave up after 2 s"
            );
            in_time(took, GIVEN_UP);
            let started = Instant::now();
            client.rooms().create().await.unwrap();
            in_time(started.elapsed(), Duration::from_secs(1));
        });
        // The reads that are repeated share the new connection, unless it takes longer to make than they are apart.
        let connections = server.connections();
        undisturbed(connections == 2, &format!("{connections} connections instead of 2"));
    });
}

#[test]
fn t35_calls_that_give_up_early_do_not_keep_a_frozen_connection_alive() {
    let (server, client) = freezing();
    client.rooms().get("r").wait().unwrap();
    let (started, mut gave_up) = (Instant::now(), 0);
    while let Err(error) = client.rooms().get("r").deadline(Duration::from_millis(800)).wait() {
        assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Network), "{error}");
        gave_up += 1;
        assert!(started.elapsed() < GIVEN_UP, "{gave_up} calls gave up");
    }
    println!(
        "T35 frozen, deadlines of 0.8 s: {gave_up} gave up, then one succeeded after {:.1?}",
        started.elapsed()
    );
    assert_eq!(server.connections(), 2);
}

/// The first connection goes away with the second request, which it says that it did not look at.
fn leaving() -> (Server, Client) {
    house(settings(&[]), |request| match (request.connection, request.stream) {
        (0, 1) => Vec::new(),
        (0, _) => {
            let wait = Step::Wait(Duration::from_millis(50));
            vec![Step::Write(goaway(1)), wait, Step::Write(answer(1, ROOM)), Step::Close]
        }
        _ => good(request),
    })
}

#[test]
fn t35_a_connection_that_goes_away_fails_no_read_and_no_write_is_sent_twice() {
    let (server, client) = leaving();
    runtime().block_on(async {
        let first = tokio::spawn(client.rooms().get("r").into_future());
        tokio::time::sleep(Duration::from_millis(100)).await;
        client.rooms().get("r").await.unwrap();
        first.await.unwrap().unwrap();
    });
    assert_eq!((server.requests().len(), server.connections()), (3, 2));
    let (server, client) = leaving();
    let outcome = runtime().block_on(async {
        let first = tokio::spawn(client.rooms().get("r").into_future());
        tokio::time::sleep(Duration::from_millis(100)).await;
        let outcome = client.rooms().create().await;
        first.await.unwrap().unwrap();
        outcome
    });
    let error = outcome.unwrap_err();
    println!("T35 GOAWAY: reads 2/2, the write was sent once: {error}");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Network, Sent::Unknown, 1));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn t35_a_window_of_nothing_ends_with_the_deadline() {
    patiently(|| {
        let (server, client) = house(settings(&[(4, 0)]), good);
        client.rooms().get("r").wait().unwrap();
        let (started, limit) = (Instant::now(), Duration::from_millis(700));
        let error = client.rooms().create().custom_room_id("c").deadline(limit).wait().unwrap_err();
        within(limit, started);
        println!(
            "T35 window of 0 bytes: a body that may not be sent ended after {:.2?} of 0.7 s",
            started.elapsed()
        );
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!(server.requests().len(), 1);
    });
}
