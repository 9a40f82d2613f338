//! `GET /emulator/events`: pushes what has changed, as server-sent events, for as long as somebody listens.

use std::collections::HashMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::Response;
use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

use super::view;
use super::webhooks::with_verdict;
use crate::log::Seen;
use crate::service::Shared;

/// Changes that come together are told together.
const PAUSE: Duration = Duration::from_millis(40);
/// So often at least something is sent, so that both ends notice when the other is gone.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);
/// So much of the past a new listener is told.
const MOST_PAST: usize = 300;

/// What one listener has been told.
#[derive(Default)]
struct Told {
    sections: HashMap<&'static str, String>,
    requests: Seen,
    webhooks: Seen,
}

pub(crate) async fn stream(State(shared): State<Arc<Shared>>) -> Response {
    let (sender, receiver) = mpsc::channel(1);
    shared.runtime.spawn(feed(Arc::clone(&shared), sender));
    let mut response = Response::new(Body::from_stream(Feed(receiver)));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Sends until the listener is gone.
async fn feed(shared: Arc<Shared>, sender: mpsc::Sender<Bytes>) {
    let mut bell = shared.news.follow();
    let mut told = Told::default();
    loop {
        let text = news(&shared, &mut told).await;
        if !text.is_empty() && sender.send(text.into()).await.is_err() {
            return;
        }
        let rung = tokio::select! {
            rung = timeout(SIGN_OF_LIFE, bell.changed()) => rung,
            () = sender.closed() => return,
        };
        match rung {
            Ok(Ok(())) => sleep(PAUSE).await,
            Ok(Err(_)) => return,
            Err(_) if sender.send(Bytes::from_static(b": still here\n\n")).await.is_err() => return,
            Err(_) => {}
        }
    }
}

/// The events that tell what this listener does not know yet.
async fn news(shared: &Arc<Shared>, told: &mut Told) -> String {
    let mut text = String::new();
    for (name, value) in view::sections(shared) {
        let value = value.to_string();
        if told.sections.get(name) != Some(&value) {
            text += &event(name, &value);
            told.sections.insert(name, value);
        }
    }
    let (gone, entries) = shared.journal.lock().log.unseen(&mut told.requests, MOST_PAST);
    text += &entries_event("requests", gone, entries);
    let (gone, mut entries) = shared.deliverer.history.lock().unseen(&mut told.webhooks, MOST_PAST);
    if !entries.is_empty() {
        entries = with_verdict(shared, entries).await;
    }
    text + &entries_event("webhooks", gone, entries)
}

fn entries_event(name: &str, gone: bool, entries: Vec<Value>) -> String {
    if !gone && entries.is_empty() {
        return String::new();
    }
    event(name, &json!({ "clear": gone, "entries": entries }).to_string())
}

/// JSON has no line breaks of its own, so it is always one line of data.
fn event(name: &str, data: &str) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

struct Feed(mpsc::Receiver<Bytes>);

impl Stream for Feed {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|bytes| bytes.map(Ok))
    }
}
