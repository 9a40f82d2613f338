//! A local webhook receiver: it verifies each delivery over the raw bytes and keeps the names of the good ones.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bytes::Bytes;
use std::sync::{Arc, Mutex, PoisonError};
use videosdk_api::Client;
use videosdk_api::webhook::SIGNATURE_HEADER;

/// Names of the events that verified, in the order in which they came.
#[derive(Debug, Clone, Default)]
pub struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    /// The names so far.
    pub fn names(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Starts a receiver on a free port and gives its address.
pub async fn start(client: Client, seen: Seen) -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let app = Router::new().route("/webhooks", post(receive)).with_state((client, seen));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

/// The body must be taken as raw bytes: a parsed and re-written body has another signature.
async fn receive(
    State((client, seen)): State<(Client, Seen)>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let values = headers.get_all(SIGNATURE_HEADER).iter();
    let signatures: Vec<&str> = values.filter_map(|v| v.to_str().ok()).collect();
    match client.verify_webhook(&body, &signatures).await {
        Ok(delivery) => {
            seen.0.lock().unwrap_or_else(PoisonError::into_inner).push(delivery.event.kind);
            StatusCode::OK
        }
        Err(_) => StatusCode::UNAUTHORIZED,
    }
}
