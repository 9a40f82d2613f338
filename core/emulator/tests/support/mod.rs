//! What the tests share: an emulator with a raw HTTP client that hides nothing, and a webhook receiver.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::new_without_default)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64_simd::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use videosdk_emulator::{Emulator, EmulatorBuilder};

/// An emulator and a token for it.
pub struct House {
    pub emulator: Emulator,
    pub token: String,
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub text: String,
    pub json: Value,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body of a good answer.
    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json
    }

    /// The message of a refusal with this status.
    #[track_caller]
    pub fn refused(self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        assert_eq!(self.json["message"], self.json["error"], "both keys carry the text");
        self.json["message"].as_str().unwrap().to_owned()
    }
}

impl House {
    pub fn new() -> Self {
        Self::with(Emulator::builder())
    }

    pub fn with(builder: EmulatorBuilder) -> Self {
        let emulator = builder.start_blocking().unwrap();
        let token =
            token(emulator.api_key(), emulator.secret(), json!({ "version": 2, "roles": ["crawler"] }));
        Self { emulator, token }
    }

    pub fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        self.call_as(&self.token, method, path, body)
    }

    pub fn call_as(&self, token: &str, method: &str, path: &str, body: Option<&Value>) -> Reply {
        let text = body.map(Value::to_string);
        let mut headers = vec![("authorization", token)];
        if text.is_some() {
            headers.push(("content-type", "application/json"));
        }
        send(self.emulator.url(), method, path, &headers, text.as_deref().unwrap_or("")).unwrap()
    }

    pub fn get(&self, path: &str) -> Reply {
        self.call("GET", path, None)
    }

    pub fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, Some(&body))
    }

    pub fn delete(&self, path: &str) -> Reply {
        self.call("DELETE", path, None)
    }

    /// A new room's id.
    pub fn room(&self, options: Value) -> String {
        self.post("/v2/rooms", options).ok()["roomId"].as_str().unwrap().to_owned()
    }

    /// A new room with Ana in it: the room's and the session's id.
    pub fn live(&self, options: Value) -> (String, String) {
        let room = self.room(options);
        let session = self.emulator.join(&room, "ana-01", "Ana").unwrap();
        (room, session)
    }

    pub fn settle(&self) {
        self.emulator.settle_blocking();
    }

    /// Event names delivered so far, in order.
    pub fn events(&self) -> Vec<String> {
        self.settle();
        let name = |entry: &Value| entry["event"].as_str().unwrap().to_owned();
        self.emulator.webhook_deliveries().iter().map(name).collect()
    }
}

/// A signed token with these claims beside the API key; good for an hour unless they say otherwise.
pub fn token(api_key: &str, secret: &str, claims: Value) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let mut all = json!({ "apikey": api_key, "permissions": ["allow_join"], "iat": now, "exp": now + 3600 });
    all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
    sign(secret, r#"{"alg":"HS256","typ":"JWT"}"#, &all.to_string())
}

pub fn sign(secret: &str, header: &str, payload: &str) -> String {
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode_to_string(bytes);
    let signed = format!("{}.{}", encode(header.as_bytes()), encode(payload.as_bytes()));
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    format!("{signed}.{}", encode(hmac::sign(&key, signed.as_bytes()).as_ref()))
}

/// Sends one request on a connection of its own and reads until the server closes it.
pub fn send(
    base: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> std::io::Result<Reply> {
    let address = base.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    stream.write_all(head.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    parse(&bytes).ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
}

fn parse(bytes: &[u8]) -> Option<Reply> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let text = String::from_utf8_lossy(&bytes[end + 4..]).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(k, v)| (k.to_lowercase(), v.to_owned()))
        .collect();
    let json = serde_json::from_str(&text).unwrap_or(Value::Null);
    Some(Reply { status, headers, text, json })
}

/// A request that a webhook receiver got.
#[derive(Debug, Clone)]
pub struct Received {
    pub path: String,
    pub signature: String,
    pub body: String,
}

/// The key webhooks are signed with, as the service hands it out.
pub fn public_key(house: &House) -> Vec<u8> {
    let pem = house.call_as("", "GET", "/v2/public/rsa-public-key", None).ok()["publicKey"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        pem.starts_with("\n-----BEGIN RSA PUBLIC KEY-----\n")
            && pem.ends_with("-----END RSA PUBLIC KEY-----\n")
    );
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode_to_vec(body).unwrap()
}

/// Whether a webhook was signed with that key, over its exact bytes.
pub fn verifies(key: &[u8], received: &Received) -> bool {
    let signature = STANDARD.decode_to_vec(&received.signature).unwrap();
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
        .verify(received.body.as_bytes(), &signature)
        .is_ok()
}

/// A receiver that answers every webhook with the statuses it was given, then with 200.
pub struct Receiver {
    pub url: String,
    got: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    pub fn new(statuses: Vec<u16>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let got: Arc<Mutex<Vec<Received>>> = Arc::default();
        let kept = Arc::clone(&got);
        std::thread::spawn(move || {
            let mut statuses = statuses.into_iter();
            for stream in listener.incoming() {
                // A client that goes away early is no reason to stop listening.
                if let Ok(received) = receive(stream.unwrap(), || statuses.next().unwrap_or(200)) {
                    kept.lock().unwrap().push(received);
                }
            }
        });
        Self { url, got }
    }

    pub fn got(&self) -> Vec<Received> {
        self.got.lock().unwrap().clone()
    }
}

fn receive(mut stream: TcpStream, status: impl FnOnce() -> u16) -> std::io::Result<Received> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    let (head, body) = loop {
        let count = stream.read(&mut chunk)?;
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = field(head, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0_usize);
            if body.len() >= length {
                break (head.to_owned(), body.to_owned());
            }
        }
        if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    };
    let answer = format!("HTTP/1.1 {} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", status());
    stream.write_all(answer.as_bytes())?;
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    Ok(Received { path, signature: field(&head, "videosdk-signature").unwrap_or_default(), body })
}

fn field(head: &str, name: &str) -> Option<String> {
    let fields = head.lines().filter_map(|line| line.split_once(':'));
    fields.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned()).next()
}
