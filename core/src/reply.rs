//! What the service answered: unwrapped by slicing, never lost.

use crate::echo;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::model::{Key, Slot, Wire};
use crate::operation::{Envelope, Operation};
use crate::token::Authorization;
use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
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
    pub(crate) fn of_error(error: &Error) -> Self {
        let mut headers = HeaderMap::new();
        if let Some(id) = error.request_id().and_then(|id| http::HeaderValue::from_str(id).ok()) {
            headers.insert(REQUEST_IDS[0], id);
        }
        let body = Bytes::from(error.body().unwrap_or_default().to_owned());
        let status = error.status().unwrap_or_default();
        Self { status, headers, body, attempts: error.attempts(), authorization: None, sent: None }
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
    incoming: Incoming,
    data: Bytes,
    page: Option<PageInfo>,
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
        let said = self.page?;
        let items = match said.total {
            Some(total) => total,
            None => self.items().map_or(0, |items| items.len() as u64),
        };
        Some(said.filled(said.page.unwrap_or(1), items))
    }

    /// What the service itself said about the page.
    pub(crate) fn said(&self) -> PageInfo {
        self.page.unwrap_or_default()
    }
    /// The unwrapped answer as a value.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_slice(&self.data)
            .map_err(|e| Error::new(ErrorKind::Decode, format!("the answer is no JSON: {e}")))
    }
    /// The items of a page, each as JSON text.
    pub fn items(&self) -> Result<Vec<&RawValue>> {
        serde_json::from_slice(&self.data)
            .map_err(|e| Error::new(ErrorKind::Decode, format!("the page holds no list: {e}")))
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

    pub(crate) fn from_json(mut incoming: Incoming, data: Vec<u8>) -> Self {
        let data = Bytes::from(data);
        incoming.forget_request();
        if incoming.body.is_empty() {
            incoming.body = data.clone();
        }
        Self { incoming, data, page: None }
    }

    pub(crate) fn into_incoming(self) -> Incoming {
        self.incoming
    }

    pub(crate) fn empty_page(incoming: Incoming) -> Self {
        let page = PageInfo { page: Some(1), per_page: None, last_page: Some(1), total: Some(0) };
        Self { incoming, data: Bytes::from_static(b"[]"), page: Some(page) }
    }

    /// Unwraps an answer of this operation. With `typed` the JSON of an object is left for [`Reply::read`] to check.
    pub(crate) fn unwrap(op: &'static Operation, mut incoming: Incoming, typed: bool) -> Result<Self> {
        // Some proxies put a byte order mark in front; JSON readers refuse it.
        if incoming.body.starts_with(b"\xef\xbb\xbf") {
            incoming.body = incoming.body.slice(3..);
        }
        let body = incoming.body.clone();
        let (data, page) = match op.envelope {
            Envelope::Raw(_) => (body, None),
            Envelope::Empty => (Bytes::from_static(b"null"), None),
            Envelope::Opaque => {
                let raw: &RawValue =
                    serde_json::from_slice(&body).map_err(|_| incoming.undecodable(op, "expected JSON"))?;
                (body.slice_ref(raw.get().as_bytes()), None)
            }
            Envelope::Flat if typed && first_byte(&body) == b'{' => (body, None),
            Envelope::Flat => (flat(op, &incoming)?, None),
            Envelope::Wrapped(key) => (wrapped(op, &incoming, key)?, None),
            Envelope::Text => (text(op, &incoming)?, None),
            Envelope::Page(key) => page_of(op, &incoming, key)?,
            Envelope::PageInSession => page_in_session(op, &incoming)?,
        };
        // A reply may be kept for long; it must not keep secrets in memory with it. A typed one is read at once and
        // still needs them, to keep them out of the error should the answer turn out broken.
        if !typed {
            incoming.forget_request();
        }
        Ok(Self { incoming, data, page })
    }
}

/// The members of an object by name, each as a slice of the answer. Reading them checks the whole JSON.
#[derive(Debug)]
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Members<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
    /// Of a repeated name the last counts, as in every JSON reader.
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().rev().find(|(n, _)| n == name).map(|(_, v)| *v)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Vec<(Cow<'de, str>, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::with_capacity(8);
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    all.push((key.0, map.next_value()?));
                }
                Ok(all)
            }
        }
        from.deserialize_map(V).map(Members)
    }
}

fn first_byte(text: &[u8]) -> u8 {
    text.iter().copied().find(|b| !b.is_ascii_whitespace()).unwrap_or(0)
}

fn flat(op: &'static Operation, incoming: &Incoming) -> Result<Bytes> {
    let body = &incoming.body;
    if first_byte(body) == b'{'
        && let Ok(raw) = serde_json::from_slice::<&RawValue>(body)
    {
        return Ok(body.slice_ref(raw.get().as_bytes()));
    }
    Err(incoming.undecodable(op, "expected a JSON object"))
}

fn wrapped(op: &'static Operation, incoming: &Incoming, key: &str) -> Result<Bytes> {
    let members =
        Members::read(&incoming.body).ok_or_else(|| incoming.undecodable(op, "expected a JSON object"))?;
    match members.get(key) {
        Some(raw) if raw.get() != "null" => Ok(incoming.body.slice_ref(raw.get().as_bytes())),
        Some(_) => Err(incoming.not_found(op, "the service answered that there is none")),
        None => {
            let id = op.returns.and_then(|t| t.fields.iter().find(|f| f.required)).map_or("id", |f| f.name);
            if members.get(id).is_some() {
                return Ok(incoming.body.clone());
            }
            if members.0.iter().all(|(name, _)| matches!(&**name, "code" | "message" | "status")) {
                return Err(incoming.not_found(op, "the service answered that there is none"));
            }
            Err(incoming.undecodable(op, "expected the object itself or one wrapped around it"))
        }
    }
}

/// Text becomes `{"message": text}`; an object stays. A page of HTML is no confirmation.
fn text(op: &'static Operation, incoming: &Incoming) -> Result<Bytes> {
    let body = &incoming.body;
    let is_html = incoming.content_type().contains("html");
    let message = match first_byte(body) {
        b'{' => return flat(op, incoming),
        b'"' => {
            serde_json::from_slice::<String>(body).map_err(|_| incoming.undecodable(op, "expected text"))?
        }
        0 => String::new(),
        b'<' | b'[' => return Err(incoming.undecodable(op, "expected a confirmation")),
        _ if is_html => return Err(incoming.undecodable(op, "expected a confirmation")),
        _ => String::from_utf8(body.to_vec())
            .map_err(|_| incoming.undecodable(op, "expected text"))?
            .trim()
            .to_owned(),
    };
    let data = serde_json::json!({"message": message}).to_string();
    Ok(Bytes::from(data))
}

type PageParts = (Bytes, Option<PageInfo>);

fn page_of(op: &'static Operation, incoming: &Incoming, key: &str) -> Result<PageParts> {
    let body = &incoming.body;
    if first_byte(body) == b'[' {
        return bare_list(op, incoming, body.clone());
    }
    let members = Members::read(body).ok_or_else(|| incoming.undecodable(op, "expected a page"))?;
    let list = [key, "data"].iter().find_map(|k| members.get(k).filter(|raw| raw.get() != "null"));
    let items = match list {
        Some(raw) if raw.get().starts_with('[') => body.slice_ref(raw.get().as_bytes()),
        None if members.get(key).is_some() || members.get("data").is_some() => Bytes::from_static(b"[]"),
        _ => return Err(incoming.undecodable(op, &format!("expected a page with a list under `{key}`"))),
    };
    Ok((items, Some(page_info(&members))))
}

fn bare_list(op: &'static Operation, incoming: &Incoming, list: Bytes) -> Result<PageParts> {
    serde_json::from_slice::<&RawValue>(&list).map_err(|_| incoming.undecodable(op, "expected a list"))?;
    Ok((list, Some(PageInfo::default())))
}

fn page_info(members: &Members<'_>) -> PageInfo {
    let raw = members.get("pageInfo").or_else(|| members.get("pagination"));
    raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
        .map(|v: Value| PageInfo::read(&v))
        .unwrap_or_default()
}

fn page_in_session(op: &'static Operation, incoming: &Incoming) -> Result<PageParts> {
    let wrong = || incoming.undecodable(op, "expected a session with a list of participants");
    let body = &incoming.body;
    let members = Members::read(body).ok_or_else(wrong)?;
    let info = page_info(&members);
    let data = members.get("data").ok_or_else(wrong)?.get();
    let session = match first_byte(data.as_bytes()) {
        b'[' => {
            serde_json::from_str::<Vec<&RawValue>>(data).map_err(|_| wrong())?.first().map(|raw| raw.get())
        }
        b'{' => Some(data),
        _ => None,
    };
    let Some(session) = session else { return Ok((Bytes::from_static(b"[]"), Some(info))) };
    let session = Members::read(session.as_bytes()).ok_or_else(wrong)?;
    let items = match session.get("participants").map(RawValue::get) {
        Some(list) if list.starts_with('[') => body.slice_ref(list.as_bytes()),
        Some("null") | None => Bytes::from_static(b"[]"),
        Some(_) => return Err(wrong()),
    };
    Ok((items, Some(info)))
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
        Reply::unwrap(ROOMS_GET, incoming, true)?.read(ROOMS_GET)
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
