//! Secrets: not in `Debug`, not in an error, not in a log.

use super::{builder, house, status};
use crate::server::Server;
use serde_json::json;
use std::sync::{Arc, Mutex};
use tracing::span;
use videosdk_api::models::RtmpOutput;
use videosdk_api::token::{Credentials, ParticipantToken, Signer};
use videosdk_api::{Client, Secret};

const SECRET: &str = "hush-hush-hush-hush-hush-hush-hush-hush";

#[tokio::test]
async fn f22_f23_nothing_secret_is_printed() {
    let server = Server::start(&[status(401), status(401), status(500)]).await;
    let client =
        builder(&server).credentials("vsdk-test-key", SECRET).header("x-key", SECRET).build().unwrap();
    let output = RtmpOutput::default().url("rtmp://x").stream_key(SECRET);
    let credentials = Credentials::new("k", SECRET).unwrap();
    let signer = Signer::new(&credentials).unwrap();
    let call = client.recordings().start("r").pre_signed_url(format!("https://s3.test/x?sig={SECRET}"));
    let printed = [
        format!("{client:?}"),
        format!("{:?}", Client::builder().credentials("k", SECRET)),
        format!("{credentials:?} {signer:?} {:?} {}", Secret::new(SECRET), Secret::new(SECRET)),
        format!("{output:?} {call:?}"),
        format!("{:?}", client.rtmp().start("r", [output.clone()])),
        format!("{:?}", call.await.unwrap_err()),
        format!("{:?}", client.rtmp().start("r", [output]).await.unwrap_err()),
        Client::builder().token(format!("{SECRET}\n")).build().unwrap_err().to_string(),
        Client::builder().credentials("k", format!("\"{SECRET}\"")).build().unwrap_err().to_string(),
        client.rooms().get("r").header("x-b", format!("{SECRET}\n")).await.unwrap_err().to_string(),
        Client::builder()
            .credentials("k", SECRET)
            .proxy(format!("u:{SECRET}@p"))
            .build()
            .unwrap_err()
            .to_string(),
        client.explain_token(&client.participant_token(&ParticipantToken::new()).unwrap()).to_string(),
    ];
    for text in printed {
        assert!(!text.contains("hush"), "{text}");
    }
}

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
        let (_server, client) =
            house(json!([{"status": 503, "headers": {"retry-after": "0"}}, {"status": 200, "body": "ok"}]))
                .await;
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
