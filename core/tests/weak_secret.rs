//! A process of its own: which subscriber hears an event is decided once for a whole process, so tests beside it could keep
//! the warning from this one.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::Arc;
use videosdk_api::token::Credentials;

const KEY: &str = "vsdk-test-key";

/// Keeps the text of every event.
#[derive(Clone, Default)]
struct Log(Arc<std::sync::Mutex<String>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut text = self.0.lock().unwrap();
        event.record(&mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
            text.push_str(&format!("{} {field}={value:?}\n", event.metadata().level()));
        });
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

/// T44: a weak secret warns and is not quoted, a strong one is silent.
#[test]
fn t44_a_weak_secret_warns_without_being_quoted() {
    let warnings = |secret: &str| {
        let log = Log::default();
        tracing::subscriber::with_default(log.clone(), || Credentials::new(KEY, secret).map(|_| ()).unwrap());
        let text = log.0.lock().unwrap().clone();
        assert!(!text.contains(secret), "{text}");
        text
    };
    let weak = warnings(&"w".repeat(31));
    assert!(weak.starts_with("WARN") && weak.contains("weak"), "{weak}");
    assert_eq!(warnings(&"s".repeat(32)), "");
}
