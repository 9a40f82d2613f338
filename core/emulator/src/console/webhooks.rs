//! Webhooks as the page shows them: does the signature fit, and once more, please.

use std::sync::Arc;

use axum::extract::{Path, State};
use bytes::Bytes;
use serde_json::{Value, json};
use videosdk_api::webhook::{PublicKey, verify_signature};

use crate::call::Refusal;
use crate::control::{Control, Outcome};
use crate::service::Shared;
use crate::webhooks::Delivery;

/// Adds to each delivery what a receiver would find that verifies it with the present key.
pub(crate) async fn with_verdict(shared: &Shared, mut entries: Vec<Value>) -> Vec<Value> {
    let key = shared.signing_key().await.ok();
    let key = key.and_then(|key| PublicKey::from_pem(key.public_pem()).ok());
    for entry in &mut entries {
        entry["verdict"] = json!(key.as_ref().map(|key| verdict(key, entry)));
    }
    entries
}

fn verdict(key: &PublicKey, entry: &Value) -> String {
    let body = Bytes::copy_from_slice(entry["body"].as_str().unwrap_or_default().as_bytes());
    let signatures: Vec<&str> = entry["signature"].as_str().into_iter().collect();
    match verify_signature(key, &body, &signatures) {
        Ok(_) => "verified".to_owned(),
        Err(error) => error.to_string(),
    }
}

/// Sends a delivery again: the same body to the same receiver, signed with the present key.
pub(crate) async fn replay(State(shared): State<Arc<Shared>>, Path(number): Path<u64>) -> Outcome {
    let past = shared.deliverer.history().into_iter().find(|entry| entry["number"] == number);
    let past = past.ok_or_else(|| Refusal::not_found("No delivery has this number."))?;
    let text = |name: &str| past[name].as_str().unwrap_or_default().to_owned();
    shared.with_world(|world| {
        let at = world.now();
        world.outbox.push(Delivery {
            lane: format!("replay-{number}"),
            session_id: past["sessionId"].as_str().map(str::to_owned),
            event: text("event"),
            url: text("url"),
            body: text("body"),
            source: None,
            at,
            replay_of: Some(number),
        });
    });
    Ok(Control(json!({ "replayed": number })))
}
