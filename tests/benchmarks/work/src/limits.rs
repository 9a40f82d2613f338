//! The least work that a call can be: bare connections of hyper, and a socket that is written to and read from.

use crate::calls::{Call, token};
use crate::{ROOM, id, plain};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use std::hint::black_box;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

type Connection = SendRequest<Full<Bytes>>;

fn host(url: &str) -> String {
    url.strip_prefix("http://").expect("the limits speak no TLS").to_owned()
}

/// As many connections as are used at once, kept on a stack.
pub(crate) fn hyper(url: &str, page: Option<usize>) -> Call {
    let (host, token): (Arc<str>, Arc<str>) = (host(url).into(), token().into());
    let idle: Arc<Mutex<Vec<Connection>>> = Arc::default();
    Arc::new(move |n| {
        let (host, token, idle) = (Arc::clone(&host), Arc::clone(&token), Arc::clone(&idle));
        Box::pin(async move {
            let kept = idle.lock().unwrap().pop();
            let mut connection = match kept {
                Some(connection) => connection,
                None => connect(&host).await,
            };
            let request = http::Request::builder()
                .header("host", &*host)
                .header("authorization", &*token)
                .header("accept", "application/json");
            let request = match page {
                Some(size) => {
                    request.method("GET").uri(format!("/v2/rooms?perPage={size}")).body(Full::default())
                }
                None => request
                    .method("POST")
                    .uri("/v2/rooms")
                    .header("content-type", "application/json")
                    .body(Full::from(plain::body(&id(n)))),
            };
            let answer = connection.send_request(request.unwrap()).await.unwrap();
            assert_eq!(answer.status(), 200);
            let bytes = answer.into_body().collect().await.unwrap().to_bytes();
            match page {
                Some(size) => plain::check_page(&bytes, size),
                None => plain::check_room(&bytes),
            }
            connection.ready().await.unwrap();
            idle.lock().unwrap().push(connection);
        })
    })
}

async fn connect(host: &str) -> Connection {
    let stream = tokio::net::TcpStream::connect(host).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

/// One request after the other on one blocking socket, with one buffer; the members that are read point into it.
pub(crate) fn raw_socket(url: &str, page: Option<usize>) -> Call {
    let (host, token) = (host(url), token());
    let stream = TcpStream::connect(&host).unwrap();
    stream.set_nodelay(true).unwrap();
    let used = Arc::new(Mutex::new((stream, vec![0_u8; 1 << 16])));
    let head = format!("host: {host}\r\nauthorization: {token}\r\naccept: application/json\r\n");
    Arc::new(move |n| {
        let mut used = used.lock().unwrap();
        let (stream, buffer) = &mut *used;
        let request = match page {
            Some(size) => format!("GET /v2/rooms?perPage={size} HTTP/1.1\r\n{head}\r\n"),
            None => {
                let body = format!(r#"{{"customRoomId":"{}"}}"#, id(n));
                let length = body.len();
                format!(
                    "POST /v2/rooms HTTP/1.1\r\n{head}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
                )
            }
        };
        stream.write_all(request.as_bytes()).unwrap();
        let body = answer(stream, buffer);
        match page {
            Some(size) => read_page(body, size),
            None => assert_eq!(serde_json::from_slice::<Room<'_>>(body).unwrap().room_id, ROOM),
        }
        Box::pin(std::future::ready(()))
    })
}

fn answer<'a>(stream: &mut TcpStream, buffer: &'a mut Vec<u8>) -> &'a [u8] {
    let (mut filled, mut whole, mut start) = (0, usize::MAX, 0);
    while filled < whole {
        if filled == buffer.len() {
            buffer.resize(filled * 2, 0);
        }
        let count = stream.read(&mut buffer[filled..]).unwrap();
        assert!(count > 0, "the server hung up");
        filled += count;
        if whole == usize::MAX
            && let Some(end) = buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n")
        {
            let head = std::str::from_utf8(&buffer[..end]).unwrap();
            assert!(head.starts_with("HTTP/1.1 200"));
            let length = head.split("content-length: ").nth(1).and_then(|text| text.split('\r').next());
            start = end + 4;
            whole = start + length.unwrap().parse::<usize>().unwrap();
        }
    }
    &buffer[start..whole]
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Room<'a> {
    id: &'a str,
    room_id: &'a str,
    custom_room_id: Option<&'a str>,
    created_at: &'a str,
}

#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    data: Vec<Room<'a>>,
}

fn read_page(body: &[u8], size: usize) {
    let page: Page<'_> = serde_json::from_slice(body).unwrap();
    assert_eq!(page.data.len(), size);
    for room in &page.data {
        black_box((room.id, room.room_id, room.custom_room_id, room.created_at));
    }
}
