//! Bodies that never end, blow up, lie about their length, trickle or nest: bounded in memory and in time.

use super::{ROOM, builder, client, within};
use std::io::Write as _;
use std::time::{Duration, Instant};
use videosdk_api::{ErrorKind, Sent};
use videosdk_faults::{Server, Step, answer, in_time, json, patiently};

const LIMIT: usize = 256 * 1024;

#[test]
fn t31_endless_chunks_end_at_the_limit() {
    patiently(|| {
        let chunk = [b"4000\r\n".as_slice(), &[b' '; 0x4000], b"\r\n"].concat();
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
        let server = Server::always(vec![Step::Write(head.to_vec()), Step::Repeat(chunk, Duration::ZERO)]);
        let client = builder(&server).max_response_bytes(LIMIT).build().unwrap();
        let started = Instant::now();
        let error = client.rooms().get("r").deadline(Duration::from_secs(5)).wait().unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::TooLarge, Some(200)), "{error}");
        assert_eq!(error.attempts(), 1, "a longer answer does not get shorter");
        in_time(started.elapsed(), Duration::from_secs(2));
    });
}

#[test]
fn t31_the_limit_counts_what_comes_out_of_the_compression() {
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..256 {
        bomb.write_all(&[b' '; 64 * 1024]).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() * 500 < 256 * 64 * 1024, "{} bytes for 16 MiB", bomb.len());
    let gzip = [("content-type", "application/json"), ("content-encoding", "gzip")];
    let server = Server::always(vec![Step::Write(answer(200, &gzip, &bomb))]);
    let client = builder(&server).max_response_bytes(LIMIT).build().unwrap();
    let error = client.rooms().get("r").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

const GZIP: [(&str, &str); 2] = [("content-type", "application/json"), ("content-encoding", "gzip")];

fn gzipped(text: &str) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap()
}

#[test]
fn an_honest_answer_may_be_compressed() {
    let server = Server::always(vec![Step::Write(answer(200, &GZIP, &gzipped(ROOM)))]);
    let reply = client(&server).rooms().get("r").wait_reply().unwrap();
    assert_eq!(reply.json().unwrap()["roomId"], "k3vd-9qtm-x7wa");
    assert_eq!(server.requests()[0].header("accept-encoding"), Some("gzip"));
    for of_the_wire in ["content-encoding", "content-length"] {
        assert_eq!(reply.header(of_the_wire), None, "it speaks of bytes that the caller does not see");
    }
}

#[test]
fn a_compressed_answer_may_come_in_parts() {
    let (head, tail) = ROOM.split_at(20);
    let parts = [gzipped(head), gzipped(tail)].concat();
    let server = Server::always(vec![Step::Write(answer(200, &GZIP, &parts))]);
    assert_eq!(client(&server).rooms().get("r").wait().unwrap().room_id, "k3vd-9qtm-x7wa");
}

#[test]
fn a_compressed_answer_that_is_cut_or_spoiled_is_no_answer() {
    let whole = gzipped(ROOM);
    let mut spoiled = whole.clone();
    spoiled[whole.len() / 2] ^= 0x55;
    for body in [&whole[..whole.len() - 9], &spoiled, b"{\"roomId\":\"not compressed\"}"] {
        let server = Server::always(vec![Step::Write(answer(200, &GZIP, body))]);
        let error = client(&server).rooms().create().wait().unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Network, Sent::Unknown), "{error}");
        assert!(error.message().starts_with("the answer broke off: "), "{error}");
        assert!(!error.message().contains("the request failed"), "it names the cause: {error}");
    }
}

#[test]
fn a_compressed_refusal_is_read_as_far_as_it_goes() {
    let whole = gzipped(r#"{"message":"the room is closed"}"#);
    let server = Server::always(vec![Step::Write(answer(422, &GZIP, &whole))]);
    let error = client(&server).rooms().create().wait().unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(422)));
    assert!(error.message().contains("the room is closed"), "{error}");
    for body in [&whole[..12], b"not compressed", b""] {
        let server = Server::always(vec![Step::Write(answer(422, &GZIP, body))]);
        let error = client(&server).rooms().create().wait().unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(422)), "{error}");
    }
}

#[test]
fn t31_a_promise_of_ten_gigabytes_is_refused_before_any_of_it_is_read() {
    patiently(|| {
        let head =
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10737418240\r\n\r\n";
        let server = Server::always(vec![Step::Write(head.to_vec()), Step::Stall]);
        let started = Instant::now();
        let error = client(&server).rooms().get("r").wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        within(Duration::from_millis(400), started);
    });
}

#[test]
fn the_default_limit_is_sixteen_mebibytes() {
    let body = [b"{\"id\":\"".as_slice(), &vec![b'x'; 17 * 1024 * 1024], b"\"}"].concat();
    let server = Server::always(vec![Step::Write(json(200, &String::from_utf8(body).unwrap()))]);
    let error = client(&server).rooms().get("r").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[test]
fn the_text_of_a_refusal_is_read_only_so_far_and_stays_a_refusal() {
    let chunk = [b"4000\r\n".as_slice(), &[b'x'; 0x4000], b"\r\n"].concat();
    let head = b"HTTP/1.1 422 No\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n";
    let server = Server::always(vec![Step::Write(head.to_vec()), Step::Repeat(chunk, Duration::ZERO)]);
    let error = client(&server).rooms().create().wait().unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(422)));
    assert!(error.message().chars().count() <= 501, "{}", error.message().len());
    assert!(error.body().unwrap().len() <= 2048 + 3, "{}", error.body().unwrap().len());
}

#[test]
fn t31_a_body_of_one_byte_a_second_ends_with_the_deadline() {
    patiently(|| {
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{";
        let server = Server::always(vec![
            Step::Write(head.to_vec()),
            Step::Repeat(b" ".to_vec(), Duration::from_secs(1)),
        ]);
        let limit = Duration::from_millis(1200);
        let started = Instant::now();
        let error = client(&server).rooms().get("r").deadline(limit).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        within(limit, started);
    });
}

#[test]
fn t31_nested_a_hundred_thousand_deep_it_is_an_error_and_not_the_end_of_the_process() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for body in [deep.clone(), format!("{{\"id\":\"x\",\"deep\":{deep}}}"), format!("{{\"data\":{deep}}}")] {
        for status in [200, 400] {
            let server = Server::always(vec![Step::Write(json(status, &body))]);
            let client = client(&server);
            let wanted = if status == 200 { ErrorKind::Decode } else { ErrorKind::Validation };
            assert_eq!(client.rooms().list().wait().unwrap_err().kind(), wanted);
            assert_eq!(client.rooms().get("r").wait().unwrap_err().kind(), wanted);
        }
    }
}

#[test]
fn t31_a_hundred_thousand_bytes_of_headers_end_in_an_error_or_an_answer() {
    patiently(|| {
        let long = "x".repeat(1000);
        let headers: Vec<(String, String)> = (0..100).map(|n| (format!("x-{n}"), long.clone())).collect();
        let borrowed: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let server = Server::always(vec![Step::Write(answer(200, &borrowed, ROOM.as_bytes()))]);
        let started = Instant::now();
        let outcome = client(&server).rooms().get("r").retries(0).deadline(Duration::from_secs(2)).wait();
        match outcome {
            Ok(room) => assert_eq!(room.room_id, "k3vd-9qtm-x7wa"),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Network, "{error}"),
        }
        within(Duration::from_secs(1), started);
    });
}

#[test]
fn t31_a_hundred_thousand_headers_end_in_an_error() {
    patiently(|| {
        let mut head = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n".to_vec();
        (0..100_000).for_each(|n| head.extend(format!("x-{n}: {n}\r\n").bytes()));
        head.extend(b"\r\n{}");
        let server = Server::always(vec![Step::Write(head), Step::Close]);
        let started = Instant::now();
        let error = client(&server).rooms().get("r").retries(0).wait().unwrap_err();
        println!("T31 100,000 headers: {error}, after {:?}", started.elapsed());
        assert_eq!(error.kind(), ErrorKind::Network, "{error}");
        within(Duration::from_secs(1), started);
    });
}

const CHILD: &str = "VIDEOSDK_TEST_HOSTILE_URL";
/// What is measured in the child is allowed so much beyond the limit of an answer.
const SLACK_KIB: u64 = 16 * 1024;

/// The most memory that this process has used so far.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn hostile(path: &str) -> Vec<Step> {
    let chunked = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let space = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    match path.rsplit('/').next().unwrap() {
        "endless" => vec![Step::Write(chunked.to_vec()), Step::Repeat(space, Duration::ZERO)],
        "bomb" => {
            let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            (0..1024).for_each(|_| bomb.write_all(&[b' '; 64 * 1024]).unwrap());
            vec![Step::Write(answer(200, &[("content-encoding", "gzip")], &bomb.finish().unwrap()))]
        }
        "promise" => {
            let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10737418240\r\n\r\n";
            vec![Step::Write(head.to_vec()), Step::Stall]
        }
        "deep" => vec![Step::Write(json(200, &format!("{{\"id\":{}", "[".repeat(100_000))))],
        "line" => vec![Step::Write(json(200, &format!("\"{}\"", "x".repeat(64 * 1024 * 1024))))],
        _ => vec![Step::Write(json(200, ROOM))],
    }
}

/// Run as it is, it has a server of its own beside it and measures nothing; run as a child, it calls the one it is given.
#[test]
fn t31_hostile_bodies_one_after_the_other() {
    let own = Server::start(|request| hostile(request.path()));
    let url = std::env::var(CHILD);
    let made = videosdk_api::Client::builder().credentials("vsdk-test-key", "s".repeat(40));
    let client = made.base_url(url.clone().unwrap_or_else(|_| own.url())).build().unwrap();
    client.rooms().get("good").wait().unwrap();
    let before = peak_kib();
    for (name, wanted) in [
        ("endless", ErrorKind::TooLarge),
        ("bomb", ErrorKind::TooLarge),
        ("promise", ErrorKind::TooLarge),
        ("deep", ErrorKind::Decode),
        ("line", ErrorKind::TooLarge),
    ] {
        let started = Instant::now();
        let error = client.rooms().get(name).deadline(Duration::from_secs(8)).wait().unwrap_err();
        assert_eq!(error.kind(), wanted, "{name}: {error}");
        within(Duration::from_secs(8), started);
    }
    if url.is_ok() {
        println!("T31 grown by {} KiB", peak_kib() - before);
    }
}

#[test]
fn t31_the_memory_for_hostile_bodies_stays_below_the_limit_and_sixteen_mebibytes() {
    let server = Server::start(|request| hostile(request.path()));
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "bodies::t31_hostile_bodies_one_after_the_other", "--nocapture"]);
    let out = command.env(CHILD, server.url()).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    let grown =
        text.split("T31 grown by ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<u64>().ok());
    let (limit, grown) = (16 * 1024, grown.unwrap_or_else(|| panic!("{text}")));
    println!("T31: 5 hostile bodies, peak memory grew by {grown} KiB (< {})", limit + SLACK_KIB);
    assert!(out.status.success() && grown < limit + SLACK_KIB, "{grown} KiB: {text}");
}

#[test]
fn an_answer_cut_short_is_a_network_error_that_does_not_claim_to_know_the_outcome() {
    for cut in [
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"x\"",
        "HTTP/1.1 200 OK\r\ncontent-len",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a",
        "nonsense\r\n\r\n",
    ] {
        let server = Server::always(vec![Step::Write(cut.into()), Step::Close]);
        let error = client(&server).rooms().create().wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network, "{cut:?}: {error}");
        assert_eq!(error.sent(), videosdk_api::Sent::Unknown, "{cut:?}");
        assert_eq!(server.requests().len(), 1, "{cut:?}");
    }
}

#[test]
fn a_harmless_request_is_asked_again_when_its_answer_is_cut_short() {
    let server = Server::start(|request| match request.number {
        0 => {
            vec![Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"id\":".to_vec()), Step::Close]
        }
        _ => vec![Step::Write(videosdk_faults::json(200, super::ROOM))],
    });
    client(&server).rooms().get("r").wait().unwrap();
    assert_eq!(server.requests().len(), 2);
}
