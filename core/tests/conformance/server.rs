//! A scripted HTTP server: it answers each request with the next answer of the script and remembers the requests.

use base64_simd::STANDARD;
use serde_json::{Map, Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

#[derive(Clone)]
pub struct Server {
    pub url: String,
    state: Arc<State>,
}

struct State {
    script: Mutex<VecDeque<Value>>,
    requests: Mutex<Vec<Value>>,
}

impl Server {
    pub async fn start(script: &[Value]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            script: Mutex::new(script.iter().cloned().collect()),
            requests: Mutex::default(),
        });
        let server = Self { url, state: Arc::clone(&state) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Head and body are written apart; without this each answer waits for a delayed acknowledgement.
                stream.set_nodelay(true).unwrap();
                tokio::spawn(serve(stream, Arc::clone(&state)));
            }
        });
        server
    }

    /// An address where nobody listens. The socket keeps the port from being given to somebody else.
    pub fn closed() -> (TcpSocket, String) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        (socket, url)
    }

    /// Replaces what is left of the script, for instance by answers that name the address of the server.
    #[allow(dead_code)] // Not every suite that shares this file has such answers.
    pub fn script(&self, script: &[Value]) {
        *self.state.script.lock().unwrap() = script.iter().cloned().collect();
    }

    pub fn requests(&self) -> Vec<Value> {
        self.state.requests.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, state: Arc<State>) {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer).await {
        state.requests.lock().unwrap().push(request);
        // A request beyond the script is seen by the count of requests; the answer only has to end the call.
        let next = state.script.lock().unwrap().pop_front();
        let answer = next.unwrap_or_else(|| json!({"status": 599, "body": "beyond the script"}));
        if let Some(wait) = answer["delayMs"].as_u64() {
            tokio::time::sleep(Duration::from_millis(wait)).await;
        }
        if !send(&mut stream, &answer).await {
            return;
        }
    }
}

/// False when the connection is to be closed.
async fn send(stream: &mut TcpStream, answer: &Value) -> bool {
    match answer["drop"].as_str() {
        Some("before") => return false,
        Some("body") => {
            let start =
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"id\":";
            let _ = stream.write_all(start.as_bytes()).await;
            return false;
        }
        _ => {}
    }
    let status = answer["status"].as_u64().unwrap();
    let body = body_of(answer);
    let mut head = format!("HTTP/1.1 {status} X\r\n");
    let given = answer["headers"].as_object().cloned().unwrap_or_default();
    let default_type =
        if answer.get("text").is_some() { "text/plain; charset=utf-8" } else { "application/json" };
    if !given.contains_key("content-type") && !body.is_empty() {
        head.push_str(&format!("content-type: {default_type}\r\n"));
    }
    for (name, value) in &given {
        if let Some(value) = value.as_str() {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    let chunked = answer["chunked"] == true;
    if chunked {
        head.push_str("transfer-encoding: chunked\r\n\r\n");
    } else if status == 204 {
        head.push_str("\r\n");
    } else {
        head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    }
    if stream.write_all(head.as_bytes()).await.is_err() {
        return false;
    }
    if chunked {
        for piece in body.chunks(64 * 1024) {
            let frame = [format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat();
            if stream.write_all(&frame).await.is_err() {
                return false;
            }
        }
        return stream.write_all(b"0\r\n\r\n").await.is_ok();
    }
    stream.write_all(&body).await.is_ok()
}

fn body_of(answer: &Value) -> Vec<u8> {
    if let Some(text) = answer["text"].as_str() {
        return text.as_bytes().to_vec();
    }
    if let Some(text) = answer["base64"].as_str() {
        return STANDARD.decode_to_vec(text).unwrap();
    }
    match (answer.get("body"), answer.get("repeat")) {
        (Some(body), _) => serde_json::to_vec(body).unwrap(),
        (None, Some(repeat)) => repeated(repeat).into_bytes(),
        (None, None) => Vec::new(),
    }
}

pub fn repeated(repeat: &Value) -> String {
    let part = |name: &str| repeat[name].as_str().unwrap();
    let times = repeat["times"].as_u64().unwrap() as usize;
    format!("{}{}{}", part("before"), part("unit").repeat(times), part("after"))
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Value> {
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break at;
        }
        fill(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let mut headers: Map<String, Value> = Map::new();
    for line in lines {
        let (name, value) = line.split_once(": ")?;
        headers.insert(name.to_ascii_lowercase(), value.into());
    }
    let length = headers.get("content-length").and_then(|v| v.as_str()?.parse().ok()).unwrap_or(0);
    let body_start = head_end + 4;
    while buffer.len() < body_start + length {
        fill(stream, buffer).await?;
    }
    let body = buffer[body_start..body_start + length].to_vec();
    buffer.drain(..body_start + length);
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let query: Map<String, Value> = url::form_urlencoded::parse(query.as_bytes())
        .map(|(k, v)| (k.into_owned(), v.into_owned().into()))
        .collect();
    let mut request = json!({"method": method, "path": path, "query": query, "headers": headers});
    if headers_say_body(&request) {
        request["body"] =
            serde_json::from_slice(&body).unwrap_or_else(|_| String::from_utf8_lossy(&body).into());
    }
    Some(request)
}

fn headers_say_body(request: &Value) -> bool {
    request["headers"].get("content-type").is_some()
}

async fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 16 * 1024];
    let n = stream.read(&mut piece).await.ok().filter(|n| *n > 0)?;
    buffer.extend_from_slice(&piece[..n]);
    Some(())
}
