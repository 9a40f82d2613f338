//! Answers that are too large, packed to be too large, malformed or endless. Memory stays within the limit.

use crate::{builder, get, options};
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;
use std::time::Duration;
use videosdk_api::Reply;
use videosdk_api::error::{Error, ErrorKind};
use videosdk_faults::{FaultServer, Peer};

const LIMIT: usize = 1 << 20;

async fn fetch(behave: impl Fn(&mut Peer) + Send + Sync + 'static) -> Result<Reply, Error> {
    let server = FaultServer::start(move |_, peer| {
        if peer.read().is_some() {
            behave(peer);
        }
    })
    .unwrap();
    let client = builder(&server).max_response_bytes(LIMIT).deadline(Duration::from_secs(5)).build().unwrap();
    let (operation, given) = get();
    client.call(operation, given, &options().retries(0)).await
}

fn head(headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{headers}\r\n").into_bytes()
}

#[tokio::test]
async fn endless_chunks_end_at_the_limit() {
    let error = fetch(|peer| {
        peer.write(&head("transfer-encoding: chunked\r\n"));
        let chunk = [b"1000\r\n".as_slice(), &[b' '; 0x1000], b"\r\n"].concat();
        while peer.write(&chunk) {}
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[tokio::test]
async fn a_body_that_announces_ten_gigabytes_is_not_read() {
    let error = fetch(|peer| {
        peer.write(&head("content-length: 10737418240\r\n"));
        peer.stall(Duration::from_secs(20));
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

/// 64 MiB in some 64 KiB: the limit counts what comes out of the decompression.
#[tokio::test]
async fn a_bomb_is_cut_off_while_it_unpacks() {
    let mut pack = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..64 {
        pack.write_all(&[b' '; 1 << 20]).unwrap();
    }
    let bomb = pack.finish().unwrap();
    assert!(bomb.len() < 128 * 1024);
    let before = peak_kib();
    let error = fetch(move |peer| {
        peer.write(&head(&format!("content-encoding: gzip\r\ncontent-length: {}\r\n", bomb.len())));
        peer.write(&bomb);
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    // Other tests of this process may grow at the same time, each by little.
    assert!(peak_kib() - before < 24 * 1024, "{} KiB more", peak_kib() - before);
}

#[tokio::test]
async fn packed_rubbish_is_an_error() {
    let error = fetch(|peer| {
        peer.write(&head("content-encoding: gzip\r\ncontent-length: 8\r\n"));
        peer.write(b"no gzip!");
    })
    .await
    .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Network | ErrorKind::Decode), "{error}");
    assert_eq!(error.status(), Some(200));
}

#[tokio::test]
async fn a_packed_answer_is_read() {
    let mut pack = GzEncoder::new(Vec::new(), Compression::best());
    pack.write_all(crate::ROOM.as_bytes()).unwrap();
    let packed = pack.finish().unwrap();
    let reply = fetch(move |peer| {
        peer.write(&head(&format!("content-encoding: gzip\r\ncontent-length: {}\r\n", packed.len())));
        peer.write(&packed);
    })
    .await
    .unwrap();
    assert_eq!(&reply.data()[..], crate::ROOM.as_bytes());
}

#[tokio::test]
async fn a_refusal_without_end_is_still_that_refusal() {
    let error = fetch(|peer| {
        peer.write(b"HTTP/1.1 403 X\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n");
        let chunk = [b"1000\r\n".as_slice(), &[b'x'; 0x1000], b"\r\n"].concat();
        while peer.write(&chunk) {}
    })
    .await
    .unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Permission, Some(403)));
    assert!(error.to_string().len() < 1000 && error.body().unwrap().len() < 4096);
}

#[tokio::test]
async fn a_hundred_thousand_header_bytes_do_no_harm() {
    let outcome = fetch(|peer| {
        let filler = "x".repeat(1000);
        let many: String = (0..100).map(|n| format!("x-filler-{n}: {filler}\r\n")).collect();
        peer.answer_with(200, &many, crate::ROOM);
    })
    .await;
    match outcome {
        Ok(reply) => assert_eq!(&reply.data()[..], crate::ROOM.as_bytes()),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Network, "{error}"),
    }
}

#[tokio::test]
async fn deep_nesting_overflows_no_stack() {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    match fetch(move |peer| _ = peer.answer(200, &deep)).await {
        Ok(reply) => assert_eq!(reply.json().unwrap_err().kind(), ErrorKind::Decode),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Decode, "{error}"),
    }
}

#[tokio::test]
async fn what_is_no_http_is_a_network_error() {
    for rubbish in ["SSH-2.0-OpenSSH_9.9\r\n", "HTTP/1.1 99999 X\r\n\r\n", "\0\0\0\0", ""] {
        let error = fetch(move |peer| _ = peer.write(rubbish.as_bytes())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network, "{rubbish:?}: {error}");
    }
}

/// The most memory this process ever had.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
