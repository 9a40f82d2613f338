//! What the service answered: unwrapped by slicing, never lost.

use crate::echo;
use crate::envelope::{self, Reading, Unwrapped};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::model::{Slot, Wire};
use crate::operation::{Envelope, Operation};
use crate::scan::{Document, Node};
use crate::token::Authorization;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;

/// Names of the header that carries the id of a request, in the order in which they are looked for.
const REQUEST_IDS: [&str; 4] = ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id"];

/// An answer as it came from the network.
#[derive(Debug, Clone)]
pub(crate) struct Incoming {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// The token that asked for this answer: should the answer repeat it, no error may.
    pub(crate) authorization: Option<Arc<Authorization>>,
    /// The body that was sent, for the secrets in it.
    pub(crate) sent: Option<Bytes>,
}

impl Incoming {
    /// The body with what was secret in the request taken out, to be called before anything is cut off for printing.
    pub(crate) fn printable(&self, op: &'static Operation) -> Bytes {
        let mut secrets = self.sent.as_ref().map(|sent| echo::secrets(op, sent)).unwrap_or_default();
        secrets.extend(self.authorization.as_ref().map(|a| a.token().expose().to_owned()));
        echo::masked(&self.body, &secrets)
    }

    /// What is left of an answer after it was read as a refusal.
    pub(crate) fn of_error(error: &Error) -> Box<Self> {
        let mut headers = HeaderMap::new();
        if let Some(id) = error.request_id().and_then(|id| http::HeaderValue::from_str(id).ok()) {
            headers.insert(REQUEST_IDS[0], id);
        }
        let body = Bytes::from(error.body().unwrap_or_default().to_owned());
        let status = error.status().unwrap_or_default();
        let attempts = error.attempts();
        Box::new(Self { status, headers, body, attempts, authorization: None, sent: None })
    }

    fn forget_request(&mut self) {
        self.authorization = None;
        self.sent = None;
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }
    pub(crate) fn request_id(&self) -> Option<&str> {
        REQUEST_IDS.iter().find_map(|name| self.header(name))
    }
    pub(crate) fn content_type(&self) -> &str {
        self.header("content-type").unwrap_or("no content type")
    }

    /// A successful answer that is not what the operation promises. Its effect has happened all the same.
    pub(crate) fn undecodable(&self, op: &'static Operation, what: &str) -> Error {
        let body = self.printable(op);
        let start = excerpt(&body, 120);
        let seen = if start.is_empty() { "an empty body".to_owned() } else { format!("`{start}`") };
        Error::new(
            ErrorKind::Decode,
            format!("{what}, got {} with {seen}", excerpt(self.content_type().as_bytes(), 100)),
        )
        .with_operation(op.id)
        .with_status(self.status)
        .with_request_id(self.request_id().map(str::to_owned))
        .with_attempts(self.attempts)
        .with_sent(Sent::Unknown)
        .with_body(Some(excerpt(&body, 2048)))
    }

    pub(crate) fn not_found(&self, op: &'static Operation, message: &str) -> Error {
        Error::new(ErrorKind::NotFound, message)
            .with_operation(op.id)
            .with_status(self.status)
            .with_request_id(self.request_id().map(str::to_owned))
            .with_attempts(self.attempts)
            .with_sent(Sent::Rejected)
    }
}

/// The start of a body as text.
pub(crate) fn excerpt(body: &[u8], limit: usize) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(limit * 4)]);
    let mut out: String = text.trim().chars().take(limit).collect();
    if text.trim().chars().count() > limit {
        out.push('…');
    }
    out
}

/// Where a page stands in its list, as far as the service says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// 1-based number of the page.
    pub page: Option<u64>,
    /// Page size used.
    pub per_page: Option<u64>,
    /// Highest page number.
    pub last_page: Option<u64>,
    /// Items over all pages.
    pub total: Option<u64>,
}

impl PageInfo {
    /// Whether the service says that there are further pages.
    pub fn has_more(&self) -> bool {
        match (self.page, self.last_page) {
            (Some(page), Some(last)) => page < last,
            _ => false,
        }
    }

    /// What the service left out: then this is the only page and its items are all there are.
    pub(crate) fn filled(self, asked: u64, items: u64) -> Self {
        let page = self.page.unwrap_or(asked);
        Self {
            page: Some(page),
            per_page: self.per_page,
            last_page: self.last_page.or(Some(page)),
            total: self.total.or(Some(items)),
        }
    }

    /// Reads any of the notations in use; numbers may be text.
    pub(crate) fn read(value: &Value) -> Self {
        let number = |names: &[&str]| {
            names.iter().find_map(|n| match value.get(n)? {
                Value::String(text) => text.trim().parse().ok(),
                other => other
                    .as_u64()
                    .or_else(|| other.as_f64().filter(|f| *f >= 0.0 && f.fract() == 0.0).map(|f| f as u64)),
            })
        };
        Self {
            page: number(&["currentPage", "page"]),
            per_page: number(&["perPage", "limit"]),
            last_page: number(&["lastPage", "totalPages"]),
            total: number(&["total", "totalCount"]),
        }
    }
}

/// A successful answer.
#[derive(Clone)]
pub struct Reply {
    incoming: Box<Incoming>,
    data: Bytes,
    page: Option<Box<PageInfo>>,
    /// Where `data` stands in the index of the body, for an answer that was indexed.
    place: Option<(Arc<Document>, Node)>,
    /// Whether `data` is text of another format than JSON.
    is_text: bool,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.incoming.status)
            .field("request_id", &self.request_id())
            .field("bytes", &self.incoming.body.len())
            .field("page", &self.page)
            .finish()
    }
}

impl Reply {
    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.incoming.status
    }
    /// A header's value, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.incoming.header(name)
    }
    /// Every header that is text, in the order of the answer.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.incoming.headers.iter().filter_map(|(n, v)| Some((n.as_str(), v.to_str().ok()?)))
    }
    /// The service's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.incoming.request_id()
    }
    /// How many attempts it took.
    pub fn attempts(&self) -> u32 {
        self.incoming.attempts
    }
    /// The whole body as it came.
    pub fn body(&self) -> &Bytes {
        &self.incoming.body
    }
    /// The unwrapped answer: JSON, or the text of another format. For a page the array of its items.
    pub fn data(&self) -> &Bytes {
        &self.data
    }
    /// Where the page stands, when the answer is one. A service that says nothing has sent the only page.
    pub fn page(&self) -> Option<PageInfo> {
        let said = *self.page.as_deref()?;
        let items = match (said.total, &self.place) {
            (Some(total), _) => total,
            (None, Some((document, node))) => document.len(*node) as u64,
            (None, None) => self.items().map_or(0, |items| items.len() as u64),
        };
        Some(said.filled(said.page.unwrap_or(1), items))
    }

    /// What the service itself said about the page.
    pub(crate) fn said(&self) -> PageInfo {
        self.page.as_deref().copied().unwrap_or_default()
    }
    /// The unwrapped answer as a value; text of another format is a text.
    pub fn json(&self) -> Result<Value> {
        if self.is_text {
            return Ok(Value::String(String::from_utf8_lossy(&self.data).into_owned()));
        }
        serde_json::from_slice(&self.data)
            .map_err(|e| Error::new(ErrorKind::Decode, format!("the answer is no JSON: {e}")))
    }
    /// The items of a page, each as JSON text.
    pub fn items(&self) -> Result<Vec<&RawValue>> {
        serde_json::from_slice(&self.data)
            .map_err(|e| Error::new(ErrorKind::Decode, format!("the page holds no list: {e}")))
    }

    /// The unwrapped answer as an index to read from, made now unless the answer was indexed on its way.
    #[doc(hidden)]
    pub fn document(&self) -> Result<(Arc<Document>, Node)> {
        if let Some((document, node)) = &self.place {
            return Ok((Arc::clone(document), *node));
        }
        let document = Document::scan(self.data.clone())
            .map_err(|e| Error::new(ErrorKind::Decode, format!("the answer is no JSON: {e}")))?;
        let root = document.root();
        Ok((Arc::new(document), root))
    }

    /// The unwrapped answer as a model.
    pub(crate) fn read<T: Wire>(&self, op: &'static Operation) -> Result<T> {
        let mut model = T::default();
        let mut from = serde_json::Deserializer::from_slice(&self.data);
        match model.fill(&mut from).and_then(|slot| from.end().map(|()| slot)) {
            Ok(Slot::Value(())) => Ok(model),
            _ => Err(self.incoming.undecodable(op, "expected a JSON object")),
        }
    }

    pub(crate) fn from_json(mut incoming: Box<Incoming>, data: Vec<u8>) -> Self {
        let data = Bytes::from(data);
        incoming.forget_request();
        if incoming.body.is_empty() {
            incoming.body = data.clone();
        }
        Self { incoming, data, page: None, place: None, is_text: false }
    }

    pub(crate) fn into_incoming(self) -> Box<Incoming> {
        self.incoming
    }

    pub(crate) fn empty_page(incoming: Box<Incoming>) -> Self {
        let page = PageInfo { page: Some(1), per_page: None, last_page: Some(1), total: Some(0) };
        Self {
            incoming,
            data: Bytes::from_static(b"[]"),
            page: Some(Box::new(page)),
            place: None,
            is_text: false,
        }
    }

    /// Unwraps an answer of this operation.
    pub(crate) fn unwrap(
        op: &'static Operation,
        mut incoming: Box<Incoming>,
        reading: Reading,
    ) -> Result<Self> {
        // Some proxies put a byte order mark in front; JSON readers refuse it.
        if incoming.body.starts_with(b"\xef\xbb\xbf") {
            incoming.body = incoming.body.slice(3..);
        }
        let Unwrapped { data, page, place } = envelope::unwrap(op, &incoming, reading)?;
        // A reply may be kept for long; it must not keep secrets in memory with it. A typed one is read at once and
        // still needs them, to keep them out of the error should the answer turn out broken.
        if reading != Reading::Typed {
            incoming.forget_request();
        }
        let is_text = matches!(op.envelope, Envelope::Raw(_));
        Ok(Self { incoming, data, page: page.map(Box::new), place, is_text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::Room;
    use crate::operations::ROOMS_GET;

    fn read(body: &'static str) -> Result<Room> {
        let incoming = Incoming {
            status: 200,
            headers: HeaderMap::new(),
            body: body.as_bytes().into(),
            attempts: 1,
            authorization: None,
            sent: None,
        };
        Reply::unwrap(ROOMS_GET, Box::new(incoming), Reading::Typed)?.read(ROOMS_GET)
    }

    /// A typed call skips the check of the whole JSON, so reading the model has to find what the check would have.
    #[test]
    fn a_model_is_only_read_from_one_whole_object() {
        assert_eq!(read(" {\"roomId\":\"a\"} \n").map(|room| room.room_id).ok().as_deref(), Some("a"));
        for broken in
            ["", "{", "{\"roomId\":\"a\"", "{\"x\":01}", "{} {}", "[]", "null", "\"text\"", "<html>"]
        {
            let kind = read(broken).map_err(|e| (e.kind(), e.message().contains("expected a JSON object")));
            assert_eq!(kind.err(), Some((ErrorKind::Decode, true)), "{broken}");
        }
    }
}
