//! Sending webhooks: in order within a lane, signed, with the outcome written down.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustls::ClientConfig;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::CertificateDer;
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use crate::lock::Lock;
use crate::log::Log;
use crate::service::Shared;
use crate::settings::Settings;
use crate::time::iso;
use crate::webhooks::Delivery;

/// What is on its way, and what became of the rest.
#[derive(Default)]
pub(crate) struct Deliverer {
    /// One queue a lane; a queue exists while a task empties it.
    lanes: Lock<HashMap<String, VecDeque<Delivery>>>,
    pub(crate) history: Lock<Log>,
    pending: AtomicUsize,
    client: OnceCell<reqwest::Client>,
    /// Trusted besides the bundled roots.
    roots: Vec<CertificateDer<'static>>,
}

impl Deliverer {
    /// One that also delivers to receivers whose certificate comes from one of these authorities.
    pub(crate) fn trusting(roots: Vec<CertificateDer<'static>>) -> Self {
        Self { roots, ..Self::default() }
    }

    /// How many webhooks have not been dealt with.
    pub(crate) fn pending(&self) -> usize {
        self.pending.load(Ordering::SeqCst)
    }

    /// Every delivery tried so far, with its outcome.
    pub(crate) fn history(&self) -> Vec<Value> {
        self.history.lock().list()
    }

    /// Forgets past deliveries.
    pub(crate) fn clear(&self) {
        self.history.lock().clear();
    }

    /// Queues deliveries. Called with the world locked, so that their order is that of the events.
    pub(crate) fn queue(shared: &Arc<Shared>, deliveries: Vec<Delivery>) {
        for delivery in deliveries {
            shared.deliverer.pending.fetch_add(1, Ordering::SeqCst);
            let mut lanes = shared.deliverer.lanes.lock();
            if let Some(lane) = lanes.get_mut(&delivery.lane) {
                lane.push_back(delivery);
                continue;
            }
            let name = delivery.lane.clone();
            lanes.insert(name.clone(), VecDeque::from([delivery]));
            drop(lanes);
            shared.runtime.spawn(empty_lane(Arc::clone(shared), name));
        }
    }

    async fn client(&self) -> Result<&reqwest::Client, String> {
        self.client.get_or_try_init(|| async { build_client(&self.roots) }).await
    }
}

async fn empty_lane(shared: Arc<Shared>, name: String) {
    loop {
        let next = {
            let mut lanes = shared.deliverer.lanes.lock();
            let next = lanes.get_mut(&name).and_then(VecDeque::pop_front);
            if next.is_none() {
                lanes.remove(&name);
            }
            next
        };
        let Some(delivery) = next else { return };
        deliver(&shared, delivery).await;
        shared.deliverer.pending.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Sends one webhook, again if the settings say so, and records what came of it.
async fn deliver(shared: &Arc<Shared>, delivery: Delivery) {
    let settings = shared.world.lock().settings.clone();
    let mut attempts = 0;
    let mut signature = None;
    let (status, error) = loop {
        attempts += 1;
        let outcome = attempt(shared, &delivery, &settings, &mut signature).await;
        let (status, error) = match outcome {
            Ok(status) if (200..300).contains(&status) => break (Some(status), None),
            Ok(status) => (Some(status), Some(format!("the receiver answered {status}"))),
            Err(error) => (None, Some(error)),
        };
        if attempts > settings.webhook_retries {
            break (status, error);
        }
        tokio::time::sleep(Duration::from_millis(settings.webhook_retry_delay_ms)).await;
    };
    let success = error.is_none();
    tracing::debug!(event = %delivery.event, attempts, success, "webhook");
    if let Some(source) = &delivery.source {
        shared.world.lock().record_delivery(source, &delivery.event, success);
    }
    let mut history = shared.deliverer.history.lock();
    let entry = json!({
        "number": history.next_number(),
        "replayOf": delivery.replay_of,
        "event": delivery.event,
        "url": delivery.url,
        "sessionId": delivery.session_id,
        "sourceId": delivery.source,
        "at": iso(delivery.at),
        "body": delivery.body,
        "signature": signature,
        "attempts": attempts,
        "status": status,
        "success": success,
        "error": error,
    });
    history.push(entry);
    drop(history);
    shared.news.tell();
}

async fn attempt(
    shared: &Arc<Shared>,
    delivery: &Delivery,
    settings: &Settings,
    signature: &mut Option<String>,
) -> Result<u16, String> {
    let key = shared.signing_key().await?;
    let signed = key.sign(delivery.body.as_bytes()).ok_or("the body could not be signed")?;
    *signature = Some(signed.clone());
    let request = shared.deliverer.client().await?.post(&delivery.url);
    let request = request
        .timeout(Duration::from_millis(settings.webhook_timeout_ms))
        .header("content-type", "application/json")
        .header("videosdk-signature", signed)
        .body(delivery.body.clone());
    match request.send().await {
        Ok(answer) => Ok(answer.status().as_u16()),
        Err(error) if error.is_timeout() => Err("the receiver did not answer in time".to_owned()),
        Err(error) if error.is_connect() => Err("the receiver could not be reached".to_owned()),
        Err(error) => Err(error.without_url().to_string()),
    }
}

/// A client with bundled roots, so that it works on machines without any; proxies are for the internet, not for tests.
fn build_client(own: &[CertificateDer<'static>]) -> Result<reqwest::Client, String> {
    let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    roots.add_parsable_certificates(own.iter().cloned());
    let tls = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| error.to_string())
}
