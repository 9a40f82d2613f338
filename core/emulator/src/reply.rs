//! The bytes of an answer, spoiled on order.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;
use tokio::time::{Sleep, sleep};

use crate::call::{Answered, Content, Refusal};
use crate::faults::Fault;

const JSON: &str = "application/json; charset=utf-8";

/// An answer before it is sent.
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Content type; empty for an answer without a body.
    kind: &'static str,
    body: Bytes,
    headers: Vec<(&'static str, String)>,
}

impl Reply {
    /// The answer to a request that was carried out or refused.
    pub(crate) fn of(outcome: Result<Answered, Refusal>, plain_errors: bool) -> Self {
        match outcome {
            Ok(answered) => Self::answer(answered),
            Err(refusal) if plain_errors => {
                Self::new(refusal.status, "text/plain; charset=utf-8", refusal.message.into())
            }
            Err(refusal) => Self::json(refusal.status, &refusal.body()),
        }
    }

    fn new(status: u16, kind: &'static str, body: Bytes) -> Self {
        Self { status, kind, body, headers: Vec::new() }
    }

    fn answer(answered: Answered) -> Self {
        let Answered { status, content, headers } = answered;
        let reply = match content {
            Content::Json(value) => Self::json(status, &value),
            Content::Raw(kind, text) => Self::new(status, kind, text.into()),
            Content::Empty => Self::new(status, "", Bytes::new()),
        };
        Self { headers, ..reply }
    }

    /// An answer made up by a fault; without a body of its own it is an error of the usual form.
    pub(crate) fn fault(status: u16, body: Option<&Value>) -> Self {
        match body {
            Some(Value::String(text)) => Self::new(status, JSON, text.clone().into()),
            Some(value) => Self::json(status, value),
            None if status < 300 => Self::new(status, JSON, Bytes::new()),
            None => Self::json(status, &Refusal::new(status, format!("Fault on order: {status}.")).body()),
        }
    }

    /// Any value as JSON.
    pub(crate) fn json(status: u16, value: &Value) -> Self {
        Self::new(status, JSON, value.to_string().into())
    }

    /// The answer on the wire.
    pub(crate) fn respond(self, request_id: &str, fault: Option<&Fault>) -> Response {
        let body = if fault.is_some_and(|fault| fault.garbage) { spoil(&self.body) } else { self.body };
        let mut response = Response::new(Body::empty());
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        if !self.kind.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.kind));
        }
        set(headers, "x-request-id", request_id);
        for (name, value) in &self.headers {
            set(headers, name, value);
        }
        for (name, value) in fault.into_iter().flat_map(|fault| &fault.headers) {
            set(headers, name, value);
        }
        match fault.and_then(|fault| fault.truncate) {
            Some(keep) if keep < body.len() => {
                headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
                *response.body_mut() = Body::from_stream(CutOff::new(body.slice(..keep)));
            }
            _ => *response.body_mut() = Body::from(body),
        }
        response
    }
}

/// Sets a header; one that cannot stand in an answer is left out.
fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}

/// Bytes of the same length, or a few at least, that no JSON parser takes.
fn spoil(body: &Bytes) -> Bytes {
    let noise = b"}\xff\x00<garbage>".iter().copied().cycle();
    noise.take(body.len().max(12)).collect()
}

/// A body that ends before its promised length. The pause lets the first part reach the socket.
struct CutOff {
    part: Option<Bytes>,
    pause: Pin<Box<Sleep>>,
}

impl CutOff {
    fn new(part: Bytes) -> Self {
        Self { part: Some(part), pause: Box::pin(sleep(Duration::from_millis(20))) }
    }
}

impl Stream for CutOff {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(part) = self.part.take().filter(|part| !part.is_empty()) {
            return Poll::Ready(Some(Ok(part)));
        }
        ready!(self.pause.as_mut().poll(cx));
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
