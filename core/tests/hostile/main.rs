//! Servers that hang, trickle, bomb, cut or hide: every call ends in time, with a typed error, and nothing is done twice.
#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::json;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use videosdk_api::{Client, ErrorKind, Sent};
use videosdk_emulator::{DropConnection, Emulator, Fault};

/// A server that treats each connection with this function; the counter says how many requests it has read.
fn server(treat: impl Fn(TcpStream, &AtomicUsize) + Send + Sync + 'static) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(AtomicUsize::new(0));
    let (treat, counter) = (Arc::new(treat), Arc::clone(&seen));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (treat, counter) = (Arc::clone(&treat), Arc::clone(&counter));
            std::thread::spawn(move || treat(stream, &counter));
        }
    });
    (url, seen)
}

/// Reads one request; false at the end of the connection.
fn read_request(stream: &mut TcpStream) -> bool {
    let mut buffer = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(head) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]).to_lowercase();
            let length = text
                .split("content-length: ")
                .nth(1)
                .and_then(|t| t.split('\r').next()?.parse().ok())
                .unwrap_or(0);
            if buffer.len() >= head + 4 + length {
                return true;
            }
        }
        match stream.read(&mut piece) {
            Ok(n) if n > 0 => buffer.extend_from_slice(&piece[..n]),
            _ => return false,
        }
    }
}

fn client(url: &str) -> Client {
    Client::builder()
        .credentials("k", "a-secret-of-more-than-thirty-two-bytes")
        .base_url(url)
        .build()
        .unwrap()
}

const ROOM: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n{\"roomId\":\"r\"}";

#[track_caller]
fn ends_in_time(mode: &str, url: &str, kinds: &[ErrorKind]) {
    let started = Instant::now();
    let error = client(url).rooms().get("r").deadline(Duration::from_millis(500)).wait().unwrap_err();
    let took = started.elapsed();
    assert!(took < Duration::from_millis(650), "{mode}: {took:?}");
    assert!(kinds.contains(&error.kind()), "{mode}: {error}");
    assert!(error.attempts() >= 1, "{mode}: {error:?}");
}

#[test]
fn a_deadline_holds_against_every_way_to_hang() {
    let (url, _) = server(|mut stream, _| {
        read_request(&mut stream);
        std::thread::sleep(Duration::from_secs(3));
    });
    ends_in_time("accepts and never answers", &url, &[ErrorKind::Timeout]);
    let (url, _) = server(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
        for _ in 0..30 {
            std::thread::sleep(Duration::from_millis(100));
            if stream.write_all(b" ").is_err() {
                return;
            }
        }
    });
    ends_in_time("trickles", &url, &[ErrorKind::Timeout]);
    let (url, _) = server(|mut stream, _| {
        while read_request(&mut stream) {
            let _ = stream.write_all(b"HTTP/1.1 503 X\r\ncontent-length: 0\r\n\r\n");
        }
    });
    ends_in_time("503 for ever", &url, &[ErrorKind::Timeout, ErrorKind::Server]);
    let (url, _) = server(|mut stream, _| {
        while read_request(&mut stream) {
            let _ = stream.write_all(b"HTTP/1.1 429 X\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n");
        }
    });
    ends_in_time("Retry-After of an hour", &url, &[ErrorKind::RateLimit]);
}

#[test]
fn bodies_that_never_end_or_explode_are_too_large() {
    let (endless, _) = server(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        let chunk = [b"10000\r\n".as_slice(), &[b'a'; 0x10000], b"\r\n"].concat();
        while stream.write_all(&chunk).is_ok() {}
    });
    let (huge, _) = server(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n{");
        std::thread::sleep(Duration::from_secs(2));
    });
    let (bomb, _) = server(|mut stream, _| {
        read_request(&mut stream);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&vec![b' '; 64 * 1024 * 1024]).unwrap();
        let body = gzip.finish().unwrap();
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", body.len());
        let _ = stream.write_all(&[head.as_bytes(), &body].concat());
    });
    for url in [endless, huge, bomb] {
        let started = Instant::now();
        let error = client(&url).rooms().get("r").wait().unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::TooLarge, Sent::Unknown), "{error}");
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}

#[test]
fn nesting_without_end_is_a_decode_error() {
    let (url, _) = server(|mut stream, _| {
        read_request(&mut stream);
        let body = format!("{{\"a\":{}", "[".repeat(100_000));
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(&[head.as_bytes(), body.as_bytes()].concat());
    });
    assert_eq!(client(&url).rooms().get("r").wait().unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn a_kept_connection_that_died_costs_no_read_and_no_second_post() {
    let (url, executed) = server(|mut stream, executed| {
        let _ = stream.set_nodelay(true);
        let mut n = 0;
        for _ in 0..8 {
            if !read_request(&mut stream) {
                return;
            }
            n = executed.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(ROOM.as_bytes());
        }
        // Then it is closed, at a different moment each time, as by a server that idles out.
        std::thread::sleep(Duration::from_micros((n as u64 % 20) * 100));
    });
    let client = client(&url);
    for n in 0..200 {
        client.rooms().get("r").wait().unwrap();
        std::thread::sleep(Duration::from_micros((n % 7) * 150));
    }
    let (before, calls) = (executed.load(Ordering::SeqCst), 200);
    let mut failed = 0;
    for n in 0..calls {
        if let Err(error) = client.rooms().create().wait() {
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown));
            failed += 1;
        }
        std::thread::sleep(Duration::from_micros((n % 7) * 150));
    }
    let executed = executed.load(Ordering::SeqCst) - before;
    assert!(executed <= calls as usize, "{executed} executed for {calls} calls");
    assert!(executed + failed >= calls as usize, "{executed} executed and {failed} failed of {calls}");
}

fn lossy(drop: DropConnection, probability: f64) -> Emulator {
    let emulator = Emulator::builder().seed(3).start_blocking().unwrap();
    let fault = Fault {
        operation: Some("rooms.create".into()),
        drop: Some(drop),
        probability: Some(probability),
        seed: Some(11),
        ..Fault::default()
    };
    emulator.fault(fault).unwrap();
    emulator
}

fn of(emulator: &Emulator) -> Client {
    let builder = Client::builder().credentials(emulator.api_key(), emulator.secret());
    builder.base_url(emulator.url()).build().unwrap()
}

#[test]
fn lost_answers_make_no_duplicate_when_a_custom_id_is_given() {
    let emulator = lossy(DropConnection::After, 0.05);
    let client = of(&emulator);
    let calls = 200;
    let good =
        (0..calls).filter(|n| client.rooms().create().custom_room_id(format!("c{n}")).wait().is_ok()).count();
    assert!(good * 100 >= calls * 99, "{good} of {calls}");
    let rooms = client.rooms().list().per_page(50).wait_items().map(|r| r.unwrap().custom_room_id.unwrap());
    let mut rooms: Vec<String> = rooms.collect();
    let total = rooms.len();
    rooms.sort();
    rooms.dedup();
    assert_eq!((rooms.len(), total), (calls, calls));
}

#[test]
fn without_a_key_a_lost_post_is_not_sent_again() {
    for drop in [DropConnection::Before, DropConnection::After] {
        let emulator = lossy(drop, 0.3);
        let client = of(&emulator);
        let calls = 100;
        for _ in 0..calls {
            if let Err(error) = client.rooms().create().wait() {
                assert_eq!(
                    (error.kind(), error.sent(), error.attempts()),
                    (ErrorKind::Network, Sent::Unknown, 1)
                );
            }
        }
        let sent = emulator.requests().iter().filter(|r| r["operation"] == json!("rooms.create")).count();
        assert_eq!(sent, calls);
    }
}

#[test]
fn what_never_left_is_said_to_be_not_sent() {
    let (plain, _) = server(|mut stream, _| {
        let mut piece = [0; 64];
        let _ = stream.read(&mut piece);
        let _ = stream.write_all(b"this is no TLS");
    });
    let url = plain.replace("http://", "https://");
    let error = client(&url).rooms().create().retries(0).wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
    let error = client("https://does-not-exist.invalid").rooms().create().retries(0).wait().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::NotSent), "{error}");
}

#[test]
fn many_threads_share_one_client() {
    let (url, _) = server(|mut stream, _| {
        let _ = stream.set_nodelay(true);
        while read_request(&mut stream) {
            std::thread::sleep(Duration::from_millis(20));
            if stream.write_all(ROOM.as_bytes()).is_err() {
                return;
            }
        }
    });
    let client = client(&url);
    let started = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| (0..10).for_each(|_| drop(client.rooms().get("r").wait().unwrap())));
        }
    });
    // One after another would take 3.2 s.
    assert!(started.elapsed() < Duration::from_millis(1600), "{:?}", started.elapsed());
}
