//! Where the addresses come from: names that are found late, never, or with addresses that are dead.

use super::{ROOM, within};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::net::TcpSocket;
use tokio::runtime::Builder;
use videosdk_api::{Client, ClientBuilder, ErrorKind, Sent};
use videosdk_faults::{Server, Step, in_time, json, patiently};

/// Every address 127.x.x.x is this machine.
const fn here(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(127, 0, 0, last))
}

fn good() -> Server {
    Server::always(vec![Step::Write(json(200, ROOM))])
}

fn builder(port: u16) -> ClientBuilder {
    let named = Client::builder().base_url(format!("http://api.test:{port}")).allow_http(true).no_proxy();
    named.credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes")
}

/// A port at which nobody takes the calls that come: who connects waits until it is dropped. Its queue is filled first.
fn silent(address: IpAddr, port: u16) -> (TcpListener, Vec<TcpStream>) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let place = SocketAddr::new(address, port);
    let listener = runtime.block_on(async {
        let socket = TcpSocket::new_v6().unwrap();
        socket.bind(place).unwrap();
        socket.listen(1).unwrap().into_std().unwrap()
    });
    let soon = Duration::from_millis(100);
    let queue: Vec<_> = (0..50).map_while(|_| TcpStream::connect_timeout(&place, soon).ok()).collect();
    assert!(!queue.is_empty() && queue.len() < 50, "a queue of {}", queue.len());
    (listener, queue)
}

#[test]
fn t33_a_name_that_is_found_late_counts_in_the_deadline() {
    patiently(|| {
        let server = good();
        let slow = |_| async {
            tokio::time::sleep(Duration::from_secs(5)).await;
            Ok(vec![here(1)])
        };
        let client = builder(server.port()).resolver(slow).build().unwrap();
        let limit = Duration::from_millis(500);
        let started = Instant::now();
        let error = client.rooms().create().deadline(limit).wait().unwrap_err();
        println!(
            "T33: a name found after 5 s, a deadline of {limit:?}: {:?} after {:.3?}",
            error.kind(),
            started.elapsed()
        );
        within(limit, started);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!(server.connections(), 0);
    });
}

/// Without it, a name that is never found would use up the whole deadline of a minute.
#[test]
fn t33_a_name_that_is_never_found_counts_in_the_time_to_connect_and_nothing_was_sent() {
    let never = |_| std::future::pending::<io::Result<Vec<IpAddr>>>();
    let client = builder(9).resolver(never).build().unwrap();
    let started = Instant::now();
    let error = client.rooms().create().retries(0).deadline(Duration::from_secs(60)).wait().unwrap_err();
    let took = started.elapsed();
    println!("T33: a name that is never found: {error} after {took:.1?}");
    assert!(took >= Duration::from_secs(9) && took < Duration::from_secs(12), "{took:?}");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
}

#[test]
fn t33_a_resolver_that_fails_or_finds_nothing_is_a_clear_error() {
    let lost =
        builder(9).resolver(|host| async move { Err(io::Error::other(format!("no {host} in the list"))) });
    let empty = builder(9).resolver(|_| async { Ok(Vec::new()) });
    for (made, word) in [(lost, "no api.test in the list"), (empty, "found no address")] {
        let error = made.build().unwrap().rooms().create().retries(0).wait().unwrap_err();
        println!("T33: {error}");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
        assert!(error.to_string().contains(word), "{error}");
    }
}

/// Whatever the first address is: closed, of the other kind and closed, or of the other kind and silent.
#[test]
fn t33_a_dead_address_beside_a_good_one_costs_less_than_a_second() {
    patiently(|| {
        let server = good();
        let _silent = silent(IpAddr::V6(Ipv6Addr::LOCALHOST), server.port());
        let ahead = [("closed", here(3)), ("silent", IpAddr::V6(Ipv6Addr::LOCALHOST))];
        for (what, first) in ahead {
            let client = builder(server.port())
                .resolver(move |_| async move { Ok(vec![first, here(1)]) })
                .build()
                .unwrap();
            let started = Instant::now();
            client.rooms().get("r").retries(0).wait().unwrap();
            let took = started.elapsed();
            println!("T33: a first address that is {what}: answered after {took:.3?}");
            in_time(took, Duration::from_secs(1));
        }
    });
}

/// A kept connection is used for at most the idle time of 4 s, and not at all where the old server closes it.
#[test]
fn t33_a_name_that_moved_is_followed_with_the_next_connection() {
    let old = Server::always(vec![Step::Write(json(200, ROOM)), Step::Close]);
    let port = old.port();
    let new = Server::at(SocketAddr::new(here(2), port), |_| vec![Step::Write(json(200, ROOM))]);
    let moved = Arc::new(AtomicUsize::new(1));
    let place = Arc::clone(&moved);
    let find = move |_| {
        let last = place.load(Ordering::SeqCst);
        async move { Ok(vec![here(u8::try_from(last).unwrap_or(1))]) }
    };
    let client = builder(port).resolver(find).build().unwrap();
    client.rooms().get("r").wait().unwrap();
    moved.store(2, Ordering::SeqCst);
    for _ in 0..10 {
        client.rooms().get("r").wait().unwrap();
    }
    println!(
        "T33: {} call before the move went to the old address, {} after it to the new one",
        old.requests().len(),
        new.requests().len()
    );
    assert_eq!((old.requests().len(), new.requests().len()), (1, 10));
}

/// Wants to run every millisecond, and remembers the longest time it could not, in microseconds.
async fn tick(longest: Arc<AtomicUsize>) {
    let mut last = Instant::now();
    loop {
        tokio::time::sleep(Duration::from_millis(1)).await;
        let gap = usize::try_from(last.elapsed().as_micros()).unwrap_or(usize::MAX);
        longest.fetch_max(gap, Ordering::SeqCst);
        last = Instant::now();
    }
}

#[test]
fn t33_two_hundred_calls_that_wait_for_a_name_leave_the_runtime_free() {
    patiently(|| {
        let server = good();
        let slow = |_| async {
            tokio::time::sleep(Duration::from_millis(400)).await;
            Ok(vec![here(1)])
        };
        let client = builder(server.port()).resolver(slow).build().unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let gap = runtime.block_on(async {
            let calls: Vec<_> = (0..200)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move { client.rooms().get("r").await })
                })
                .collect();
            let longest = Arc::new(AtomicUsize::new(0));
            let ticks = tokio::spawn(tick(Arc::clone(&longest)));
            for call in calls {
                call.await.unwrap().unwrap();
            }
            ticks.abort();
            longest.load(Ordering::SeqCst)
        });
        println!(
            "T33: 200 of 200 calls over a name found after 400 ms, longest gap of the runtime {:.1} ms",
            gap as f64 / 1000.0
        );
        in_time(Duration::from_micros(gap as u64), Duration::from_millis(50));
    });
}
