//! Cases of `stories`: many calls in a row against the emulator, with people who come and go and webhooks that arrive.

use super::compare::{differs, error_differs};
use super::http::{door, fits_a_typed_method, options, result_differs, walk};
use super::{Verdict, read, typed};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use videosdk_api::Client;
use videosdk_emulator::Emulator;

pub fn run(path: &Path) -> Verdict {
    let cases = read(path);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut problems = Vec::new();
    // Both ways into the core must tell the same story: the open door and the typed methods.
    for (case, way) in cases.iter().flat_map(|case| [(case, Way::Door), (case, Way::Typed)]) {
        let played = runtime.block_on(runtime.spawn(Story::play(case.clone(), way)));
        let problem = played.unwrap_or_else(|e| Some(format!("panicked: {e}")));
        problems.extend(problem.map(|p| format!("{} ({way:?}), {p}", case["name"].as_str().unwrap())));
    }
    (cases.len(), problems)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Door,
    Typed,
}

struct Story {
    way: Way,
    emulator: Emulator,
    client: Client,
    known: Map<String, Value>,
    inbox: Arc<Mutex<Vec<Value>>>,
    read: usize,
}

impl Story {
    async fn play(case: Value, way: Way) -> Option<String> {
        let emulator = Emulator::builder().seed(7).start().await.unwrap();
        let client = Client::builder()
            .credentials(emulator.api_key(), emulator.secret())
            .base_url(emulator.url())
            .build()
            .unwrap();
        let (receiver, inbox) = receiver(client.clone()).await;
        let mut known = Map::new();
        known.insert("receiver".into(), receiver.into());
        let mut story = Self { way, emulator, client, known, inbox, read: 0 };
        for (index, step) in case["steps"].as_array().unwrap().iter().enumerate() {
            let step = story.resolve(step);
            if let Some(problem) = story.step(&step).await {
                return Some(format!(
                    "step {index} {}: {problem}",
                    step.to_string().chars().take(160).collect::<String>()
                ));
            }
        }
        None
    }

    /// `$room.roomId` becomes the member of what an earlier step named `room`; `$present` stays for the comparison.
    fn resolve(&self, value: &Value) -> Value {
        match value {
            Value::String(text) if text.starts_with('$') && text != "$present" => {
                let mut parts = text[1..].split('.');
                let mut at = self.known.get(parts.next().unwrap()).unwrap_or(&Value::Null);
                for part in parts {
                    at = part.parse::<usize>().map_or_else(|_| &at[part], |index| &at[index]);
                }
                assert!(!at.is_null(), "nothing is known as {text}");
                at.clone()
            }
            Value::Array(items) => items.iter().map(|v| self.resolve(v)).collect(),
            Value::Object(members) => {
                members.iter().map(|(k, v)| (k.clone(), self.resolve(v))).collect::<Map<_, _>>().into()
            }
            other => other.clone(),
        }
    }

    async fn step(&mut self, step: &Value) -> Option<String> {
        let text = |v: &Value, name: &str| v[name].as_str().unwrap().to_owned();
        if let Some(operation) = step["call"].as_str() {
            return self.call(operation, step).await;
        }
        if let Some(who) = step.get("join") {
            let joined =
                self.emulator.join(&text(who, "room"), &text(who, "participantId"), &text(who, "name"));
            return joined.err().map(|e| format!("{e:?}"));
        }
        if let Some(who) = step.get("leave") {
            let left = self.emulator.leave(&text(who, "room"), &text(who, "participantId"));
            return left.err().map(|e| format!("{e:?}"));
        }
        if let Some(ms) = step["advanceMs"].as_u64() {
            self.emulator.clock().advance(Duration::from_millis(ms));
            return None;
        }
        if step["settle"] == true {
            self.emulator.settle().await;
            return None;
        }
        if let Some(fault) = step.get("fault") {
            return self.post("faults", fault).await;
        }
        if let Some(parts) = step["control"].as_array() {
            let parts: Vec<&str> = parts.iter().map(|part| part.as_str().unwrap()).collect();
            return self.post(&parts.join("/"), &step["body"]).await;
        }
        match step["webhooks"].as_array() {
            Some(wanted) => self.webhooks(wanted),
            None => Some("a step of no known kind".into()),
        }
    }

    async fn call(&mut self, operation: &str, step: &Value) -> Option<String> {
        let Value::Object(params) = step["params"].clone() else {
            return Some("`params` is no object".into());
        };
        let options = options(&step["options"]);
        let typed = self.way == Way::Typed && fits_a_typed_method(operation, &params, &step["error"]);
        let outcome = if step["walk"] == true {
            walk(&self.client, operation, params, options).await
        } else if typed {
            match typed::call(&self.client, operation, params, &options).await {
                Some(outcome) => outcome,
                None => return Some(format!("there is no typed method for {operation}")),
            }
        } else {
            door(&self.client, operation, params, &options).await
        };
        if let (Some(name), Ok(seen)) = (step["as"].as_str(), &outcome) {
            let value = seen.get("data").or_else(|| seen.get("page")).cloned().unwrap_or(Value::Null);
            self.known.insert(name.to_owned(), value);
        }
        match (step.get("error"), &outcome) {
            (Some(wanted), Err(error)) => error_differs(wanted, error),
            (Some(wanted), Ok(seen)) => Some(format!("it succeeded with {seen}, wanted {wanted}")),
            (None, _) => result_differs(&step["expect"], &outcome, &[]),
        }
    }

    /// Faults and what else happens in the service go through the control API, as every other language does it.
    async fn post(&self, path: &str, body: &Value) -> Option<String> {
        let address = self.emulator.url().trim_start_matches("http://").to_owned();
        let body = body.to_string();
        let request = format!(
            "POST /emulator/{path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        (!answer.starts_with("HTTP/1.1 20")).then(|| format!("/emulator/{path} refused it: {answer}"))
    }

    /// What came in since the last look, in order; a list inside the list means any order.
    fn webhooks(&mut self, wanted: &[Value]) -> Option<String> {
        let inbox = self.inbox.lock().unwrap().clone();
        let new = &inbox[self.read..];
        self.read = inbox.len();
        let kinds: Vec<&str> = new.iter().map(|w| w["type"].as_str().unwrap()).collect();
        let total: usize = wanted.iter().map(|w| w.as_array().map_or(1, Vec::len)).sum();
        if total != new.len() {
            return Some(format!("webhooks {kinds:?}, wanted {wanted:?}"));
        }
        let mut left = new;
        for matcher in wanted {
            let (these, rest) = left.split_at(matcher.as_array().map_or(1, Vec::len));
            left = rest;
            let problem = match matcher {
                Value::Array(any_order) => {
                    let any_order: Vec<Value> = any_order.iter().map(as_match).collect();
                    super::compare::differs_in_any_order(&any_order, these, "webhooks")
                }
                one => differs(&as_match(one), &these[0], "webhook"),
            };
            if let Some(problem) = problem {
                return Some(format!("{problem} among {kinds:?}"));
            }
        }
        None
    }
}

fn as_match(matcher: &Value) -> Value {
    if matcher.is_string() { json!({"type": matcher}) } else { matcher.clone() }
}

/// A receiver that keeps only what verifies; anything else would be missing in the comparison.
async fn receiver(client: Client) -> (String, Arc<Mutex<Vec<Value>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let inbox = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&inbox);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (client, kept) = (client.clone(), Arc::clone(&kept));
            tokio::spawn(async move {
                while let Some((signature, body)) = read_delivery(&mut stream).await {
                    if let Ok(delivery) = client.verify_webhook(&body.into(), &[&signature]).await {
                        kept.lock()
                            .unwrap()
                            .push(json!({"type": delivery.event.kind, "data": delivery.event.data}));
                    }
                    if stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, inbox)
}

async fn read_delivery(stream: &mut tokio::net::TcpStream) -> Option<(String, Vec<u8>)> {
    let mut buffer = Vec::new();
    let mut piece = [0; 8192];
    loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).ok()?;
            let header = |name: &str| {
                head.lines().find_map(|l| {
                    let (n, v) = l.split_once(':')?;
                    n.eq_ignore_ascii_case(name).then(|| v.trim().to_owned())
                })
            };
            let length: usize = header("content-length")?.parse().ok()?;
            if buffer.len() >= end + 4 + length {
                return Some((header("videosdk-signature")?, buffer[end + 4..end + 4 + length].to_vec()));
            }
        }
        let n = stream.read(&mut piece).await.ok().filter(|n| *n > 0)?;
        buffer.extend_from_slice(&piece[..n]);
    }
}
