//! Taking an answer out of its envelope by slicing: each kind of envelope, and what is wrong when it is another.

use crate::error::Result;
use crate::model::Key;
use crate::operation::{Envelope, Operation};
use crate::reply::{Incoming, PageInfo};
use crate::scan::{Document, Kind, Node};
use bytes::Bytes;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// How the answer will be read, which says how much of it is checked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Reading {
    /// As slices of JSON text: the grammar is checked.
    #[default]
    Slices,
    /// As a model, at once, which finds broken JSON as surely as a check beforehand.
    Typed,
    /// Through an index, which checks as strictly as reading a model does.
    Indexed,
    /// As slices whose kind is checked too: where a model is promised there is an object.
    Objects,
}

/// An answer without its envelope.
pub(crate) struct Unwrapped {
    pub(crate) data: Bytes,
    pub(crate) page: Option<PageInfo>,
    /// Where the data stands in the index of the body.
    pub(crate) place: Option<(Arc<Document>, Node)>,
}

/// What an envelope held.
enum Data<'a> {
    /// A value of the body.
    Part(Part<'a>),
    /// Text that does not stand in the body.
    Made(Bytes),
}

const NO_ITEMS: Data<'static> = Data::Made(Bytes::from_static(b"[]"));

pub(crate) fn unwrap(op: &'static Operation, incoming: &Incoming, reading: Reading) -> Result<Unwrapped> {
    let body = &incoming.body;
    let scanned = reading == Reading::Indexed && holds_json(op.envelope, body);
    let index = if scanned { Document::scan(body.clone()).ok() } else { None };
    let answer =
        Answer { incoming, op, indexed: scanned, strict: reading != Reading::Slices, index: index.as_ref() };
    let (data, page) = match op.envelope {
        Envelope::Raw(kind) => (Data::Made(raw(op, incoming, kind)?), None),
        Envelope::Empty => (Data::Made(Bytes::from_static(b"null")), None),
        Envelope::Opaque => {
            (Data::Part(answer.whole().ok_or_else(|| incoming.undecodable(op, "expected JSON"))?), None)
        }
        Envelope::Flat if reading == Reading::Typed && first_byte(body) == b'{' => {
            (Data::Made(body.clone()), None)
        }
        Envelope::Flat => (answer.flat()?, None),
        Envelope::Wrapped(key) => (answer.wrapped(key)?, None),
        Envelope::Text => (answer.text()?, None),
        Envelope::List(key) => (answer.list(key)?, None),
        Envelope::Page(key) => answer.page(key)?,
        Envelope::PageInSession => answer.page_in_session()?,
    };
    let (data, node) = match data {
        Data::Part(part) => (body.slice_ref(part.text), part.node),
        Data::Made(bytes) => (bytes, None),
    };
    let place = index.zip(node).map(|(document, node)| (Arc::new(document), node));
    Ok(Unwrapped { data, page, place })
}

/// Text of another format. A page of a proxy and a message in JSON are not what was asked for.
fn raw(op: &'static Operation, incoming: &Incoming, kind: &str) -> Result<Bytes> {
    let said = incoming.content_type().to_ascii_lowercase();
    if said.contains("html") || (said.contains("json") && !kind.contains("json")) {
        return Err(incoming.undecodable(op, &format!("expected {kind}")));
    }
    Ok(incoming.body.clone())
}

/// Whether the answer is JSON to be looked into. A confirmation may be plain text.
fn holds_json(envelope: Envelope, body: &[u8]) -> bool {
    match envelope {
        Envelope::Raw(_) | Envelope::Empty => false,
        Envelope::Text => first_byte(body) == b'{',
        _ => true,
    }
}

pub(crate) fn first_byte(text: &[u8]) -> u8 {
    text.iter().copied().find(|b| !b.is_ascii_whitespace()).unwrap_or(0)
}

/// A value inside of an answer: its text, and its place where the answer was indexed.
#[derive(Clone, Copy)]
struct Part<'a> {
    text: &'a [u8],
    node: Option<Node>,
}

impl<'a> From<&'a RawValue> for Part<'a> {
    fn from(raw: &'a RawValue) -> Self {
        Self { text: raw.get().as_bytes(), node: None }
    }
}

impl Part<'_> {
    fn is_null(&self) -> bool {
        self.text == b"null"
    }
    fn first(&self) -> u8 {
        self.text.first().copied().unwrap_or(0)
    }
}

/// The members of an object by name, in the order of the text.
struct Members<'a>(Vec<(Cow<'a, str>, Part<'a>)>);

impl<'a> Members<'a> {
    /// Of a name that is given twice the last member counts, as everywhere.
    fn get(&self, name: &str) -> Option<Part<'a>> {
        self.0.iter().rev().find(|(n, _)| n == name).map(|(_, part)| *part)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::with_capacity(8);
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    all.push((key.0, Part::from(map.next_value::<&RawValue>()?)));
                }
                Ok(Members(all))
            }
        }
        from.deserialize_map(V)
    }
}

/// An answer being unwrapped.
struct Answer<'a> {
    incoming: &'a Incoming,
    op: &'static Operation,
    /// Whether an index was made; without one it then found something wrong.
    indexed: bool,
    /// Whether what is no object is refused where a model is promised; whoever reads slices gets what is there.
    strict: bool,
    index: Option<&'a Document>,
}

impl<'a> Answer<'a> {
    fn at(index: &'a Document, node: Node) -> Part<'a> {
        Part { text: index.raw(node), node: Some(node) }
    }

    /// The whole body as one value, if it is one.
    fn whole(&self) -> Option<Part<'a>> {
        if self.indexed {
            return self.index.map(|index| Self::at(index, index.root()));
        }
        serde_json::from_slice::<&RawValue>(&self.incoming.body).ok().map(Part::from)
    }

    /// The members of the whole body, if it is an object. Reading them checks the whole JSON.
    fn body_members(&self) -> Option<Members<'a>> {
        match self.indexed {
            true => self.members(Self::at(self.index?, self.index?.root())),
            false => serde_json::from_slice(&self.incoming.body).ok(),
        }
    }

    fn members(&self, of: Part<'a>) -> Option<Members<'a>> {
        let Some((index, node)) = self.index.zip(of.node) else {
            return serde_json::from_slice(of.text).ok();
        };
        let all = index.members(node).map(|(name, value)| (name.text(), Self::at(index, value)));
        (node.kind() == Kind::Object).then(|| Members(all.collect()))
    }

    fn first_item(&self, of: Part<'a>) -> Option<Part<'a>> {
        match self.index.zip(of.node) {
            Some((index, node)) => index.items(node).next().map(|item| Self::at(index, item)),
            None => serde_json::from_slice::<Vec<&RawValue>>(of.text).ok()?.first().copied().map(Part::from),
        }
    }

    fn flat(&self) -> Result<Data<'a>> {
        if first_byte(&self.incoming.body) == b'{'
            && let Some(whole) = self.whole()
        {
            return Ok(Data::Part(whole));
        }
        Err(self.incoming.undecodable(self.op, "expected a JSON object"))
    }

    fn wrapped(&self, key: &str) -> Result<Data<'a>> {
        let (op, incoming) = (self.op, self.incoming);
        let members =
            self.body_members().ok_or_else(|| incoming.undecodable(op, "expected a JSON object"))?;
        let none = || incoming.not_found(op, "the service answered that there is none");
        match members.get(key) {
            Some(part) if part.is_null() => Err(none()),
            Some(part) if self.strict && part.first() != b'{' => {
                Err(incoming.undecodable(op, "expected a JSON object"))
            }
            Some(part) => Ok(Data::Part(part)),
            None => {
                let id =
                    op.returns.and_then(|t| t.fields.iter().find(|f| f.required)).map_or("id", |f| f.name);
                if members.get(id).is_some() {
                    return Ok(match self.index {
                        Some(index) => Data::Part(Self::at(index, index.root())),
                        None => Data::Made(incoming.body.clone()),
                    });
                }
                if members.0.iter().all(|(name, _)| matches!(&**name, "code" | "message" | "status")) {
                    return Err(none());
                }
                Err(incoming.undecodable(op, "expected the object itself or one wrapped around it"))
            }
        }
    }

    /// Text becomes `{"message": text}`; an object stays. A page of HTML is no confirmation.
    fn text(&self) -> Result<Data<'a>> {
        let (op, incoming) = (self.op, self.incoming);
        let body = &incoming.body;
        let is_html = incoming.content_type().contains("html");
        let wrong = |what: &str| incoming.undecodable(op, what);
        let message = match first_byte(body) {
            b'{' => return self.flat(),
            b'"' => serde_json::from_slice::<String>(body).map_err(|_| wrong("expected text"))?,
            0 => String::new(),
            b'<' | b'[' => return Err(wrong("expected a confirmation")),
            _ if is_html => return Err(wrong("expected a confirmation")),
            _ => {
                let text = std::str::from_utf8(body).map_err(|_| wrong("expected text"))?;
                text.trim().to_owned()
            }
        };
        let data = serde_json::json!({"message": message}).to_string();
        Ok(Data::Made(Bytes::from(data)))
    }

    /// The object stays, so that what stands beside the list is not lost; a bare list gets its key.
    fn list(&self, key: &str) -> Result<Data<'a>> {
        let wrong = || self.incoming.undecodable(self.op, &format!("expected a list under `{key}`"));
        if first_byte(&self.incoming.body) == b'[' {
            let list = self.whole().ok_or_else(wrong)?;
            let made = [br#"{""#, key.as_bytes(), br#"":"#, list.text, b"}"].concat();
            return Ok(Data::Made(Bytes::from(made)));
        }
        match self.body_members().ok_or_else(wrong)?.get(key) {
            Some(list) if list.is_null() || list.first() == b'[' => self.flat(),
            _ => Err(wrong()),
        }
    }

    fn page(&self, key: &str) -> Result<(Data<'a>, Option<PageInfo>)> {
        let wrong = |what: &str| self.incoming.undecodable(self.op, what);
        if first_byte(&self.incoming.body) == b'[' {
            let list = self.whole().ok_or_else(|| wrong("expected a list"))?;
            return Ok((Data::Part(list), Some(PageInfo::default())));
        }
        let members = self.body_members().ok_or_else(|| wrong("expected a page"))?;
        let list = [key, "data"].iter().find_map(|k| members.get(k).filter(|part| !part.is_null()));
        let items = match list {
            Some(list) if list.first() == b'[' => Data::Part(list),
            None if members.get(key).is_some() || members.get("data").is_some() => NO_ITEMS,
            _ => return Err(wrong(&format!("expected a page with a list under `{key}`"))),
        };
        Ok((items, Some(page_info(&members))))
    }

    fn page_in_session(&self) -> Result<(Data<'a>, Option<PageInfo>)> {
        let wrong = || self.incoming.undecodable(self.op, "expected a session with a list of participants");
        let members = self.body_members().ok_or_else(wrong)?;
        let info = Some(page_info(&members));
        let data = members.get("data").ok_or_else(wrong)?;
        let session = match data.first() {
            b'[' => self.first_item(data),
            b'{' => Some(data),
            _ => None,
        };
        let Some(session) = session else { return Ok((NO_ITEMS, info)) };
        let session = self.members(session).ok_or_else(wrong)?;
        match session.get("participants") {
            Some(list) if list.first() == b'[' => Ok((Data::Part(list), info)),
            Some(other) if !other.is_null() => Err(wrong()),
            _ => Ok((NO_ITEMS, info)),
        }
    }
}

fn page_info(members: &Members<'_>) -> PageInfo {
    let part = members.get("pageInfo").or_else(|| members.get("pagination"));
    part.and_then(|part| serde_json::from_slice(part.text).ok())
        .map(|v: Value| PageInfo::read(&v))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
