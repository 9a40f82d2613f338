//! An event as it was delivered, without a type for each kind.

use super::problem::WebhookProblem;
use crate::error::Result;
use bytes::Bytes;
use serde_json::{Map, Value};

/// A verified event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// `webhookType`, or else `type`; empty where the body names neither.
    pub kind: String,
    /// `data`; an empty object where the body has none.
    pub data: Value,
    /// The whole body as received.
    pub raw: Bytes,
}

impl Event {
    /// What the event carries, typed. An event that this version does not know is kept as JSON.
    pub fn typed(&self) -> super::events::EventData {
        super::events::EventData::read(&self.kind, self.data.clone())
    }

    /// Reads a body whose signature was verified.
    pub(super) fn read(body: &Bytes) -> Result<Self> {
        // Some proxies and editors put a byte order mark in front; JSON readers refuse it.
        let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let mut members: Map<String, Value> = serde_json::from_slice(json)
            .map_err(|_| WebhookProblem::BadBody.error("the body is signed but is not a JSON object"))?;
        let kind = [members.get("webhookType"), members.get("type")]
            .into_iter()
            .flatten()
            .find_map(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let data = match members.remove("data") {
            None | Some(Value::Null) => Value::Object(Map::new()),
            Some(data) => data,
        };
        Ok(Self { kind, data, raw: body.clone() })
    }
}
