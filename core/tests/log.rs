//! Finding F22 in a process of its own: which subscriber hears a span is decided once for a whole process, so tests beside
//! it could keep the spans from this one.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[allow(dead_code)]
#[path = "conformance/server.rs"]
mod server;

use serde_json::json;
use server::Server;
use std::sync::{Arc, Mutex};
use tracing::span;
use videosdk_api::Client;
use videosdk_api::models::RtmpOutput;

const SECRET: &str = "hush-hush-hush-hush-hush-hush-hush-hush";

/// Writes down every field of every span and event.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

impl tracing::field::Visit for &Everything {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        self.0.lock().unwrap().push_str(&format!("{}={value:?};", field.name()));
    }
}

impl tracing::Subscriber for Everything {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        self.0.lock().unwrap().push_str(&format!("[{}]", attributes.metadata().name()));
        attributes.record(&mut &*self);
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut &*self);
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut &*self);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[test]
fn f22_a_log_at_the_finest_level_names_the_operation_and_no_secret() {
    let log = Everything::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let token = runtime.block_on(async {
        let busy = json!({"status": 503, "headers": {"retry-after": "0"}});
        let server = Server::start(&[busy, json!({"status": 200, "body": "ok"})]).await;
        let credentials =
            Client::builder().credentials("vsdk-test-key", "a-secret-of-more-than-thirty-two-bytes");
        let client = credentials.base_url(&server.url).build().unwrap();
        let output = RtmpOutput::default().url("rtmp://x").stream_key(SECRET);
        client.rtmp().start("r", [output]).idempotent(true).await.unwrap();
        client.api_token(&videosdk_api::token::ApiToken::new()).unwrap()
    });
    let text = log.0.lock().unwrap().clone();
    assert!(
        text.contains("[videosdk.call]operation=\"rtmp.start\";") && text.contains("trying again"),
        "{text}"
    );
    for secret in
        [SECRET, "a-secret-of-more", token.rsplit('.').next().unwrap(), token.split('.').nth(1).unwrap()]
    {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
