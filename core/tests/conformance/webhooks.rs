//! Cases of `webhooks`: signatures, keys, events, and when the key is fetched.

use super::compare::{differs, error_differs};
use super::server::Server;
use super::{Verdict, folder, read};
use base64_simd::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use videosdk_api::token::Clock;
use videosdk_api::webhook::{Event, PublicKey, WebhookOptions, verify_signature};
use videosdk_api::{Client, Result};

pub fn run(path: &Path) -> Verdict {
    let kind = path.file_stem().unwrap().to_string_lossy().into_owned();
    let cases = read(path);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut problems = Vec::new();
    for case in &cases {
        let problem = match kind.as_str() {
            "signature" | "events" => {
                let pem = pem(case["key"].as_str().unwrap());
                verdict_differs(&case["expect"], &verify(&pem, &body(case), &signatures(case)))
            }
            "pem" => verdict_differs(
                &case["expect"],
                &verify(case["pem"].as_str().unwrap(), &body(case), &signatures(case)),
            ),
            "fetch" => runtime.block_on(fetch(case)),
            other => Some(format!("no runner for {other}")),
        };
        problems.extend(problem.map(|p| format!("{}: {p}", case["name"].as_str().unwrap())));
    }
    (cases.len(), problems)
}

fn pem(name: &str) -> String {
    static KEYS: OnceLock<HashMap<String, String>> = OnceLock::new();
    let text = |v: &Value| v.as_str().unwrap().to_owned();
    let keys = KEYS.get_or_init(|| {
        read(&folder().join("webhooks/keys.json"))
            .iter()
            .map(|k| (text(&k["name"]), text(&k["pem"])))
            .collect()
    });
    keys[name].clone()
}

fn body(case: &Value) -> Bytes {
    match case["bodyBase64"].as_str() {
        Some(text) => STANDARD.decode_to_vec(text).unwrap().into(),
        None => case["body"].as_str().unwrap().to_owned().into(),
    }
}

fn signatures(case: &Value) -> Vec<&str> {
    case["signatures"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect()
}

fn verify(pem: &str, body: &Bytes, signatures: &[&str]) -> Result<Event> {
    verify_signature(&PublicKey::from_pem(pem)?, body, signatures)
}

fn verdict_differs(wanted: &Value, seen: &Result<Event>) -> Option<String> {
    match (wanted.get("event"), seen) {
        (Some(event), Ok(seen)) if event["kind"] == seen.kind && event["data"] == seen.data => None,
        (Some(event), Ok(seen)) => Some(format!("{seen:?}, wanted {event}")),
        (Some(_), Err(error)) => Some(format!("refused: {error}")),
        (None, Ok(seen)) => Some(format!("accepted {}, wanted {wanted}", seen.kind)),
        (None, Err(error)) => error_differs(&wanted["error"], error),
    }
}

async fn fetch(case: &Value) -> Option<String> {
    let script: Vec<Value> = case["serve"].as_array().unwrap().clone();
    let server = Server::start(&script).await;
    let now = Arc::new(AtomicU64::new(1_767_225_600_000));
    let clock = {
        let now = Arc::clone(&now);
        Clock::from_fn(move || Duration::from_millis(now.load(Ordering::SeqCst)))
    };
    let pinned = case["pinned"].as_array().into_iter().flatten();
    let pinned: Vec<PublicKey> =
        pinned.map(|k| PublicKey::from_pem(&pem(k.as_str().unwrap())).unwrap()).collect();
    let options = WebhookOptions { pinned, clock: clock.clone(), ..WebhookOptions::default() };
    let client = Client::builder()
        .credentials("vsdk-test-key", "vsdk-test-secret")
        .base_url(&server.url)
        .clock(clock)
        .webhooks(options)
        .build()
        .unwrap();
    for (index, delivery) in case["deliveries"].as_array().unwrap().iter().enumerate() {
        now.fetch_add(delivery["afterMs"].as_u64().unwrap_or(0), Ordering::SeqCst);
        let seen = client.verify_webhook(&body(delivery), &signatures(delivery)).await.map(|d| d.event);
        if let Some(problem) = verdict_differs(&delivery["expect"], &seen) {
            return Some(format!("delivery {index}: {problem}"));
        }
    }
    let seen: Vec<Value> =
        server.requests().iter().map(|r| json!({"method": r["method"], "path": r["path"]})).collect();
    case["expect"].get("requests").and_then(|wanted| {
        let wanted: Vec<Value> = wanted
            .as_array()
            .unwrap()
            .iter()
            .map(|r| json!({"method": r["method"], "path": r["path"]}))
            .collect();
        differs(&wanted.into(), &seen.into(), "requests")
    })
}
