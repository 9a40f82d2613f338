//! What must hold for every answer of every operation. An input is a line with the name of an operation, a status and a
//! content type, and then the body; a name that is none stands for one of the operations all the same.

#[path = "answers.rs"]
mod answers;

use answers::answers;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use videosdk_api::model::{Timestamp, Wire};
use videosdk_api::models::*;
use videosdk_api::operation::{Envelope, find};
use videosdk_api::operations::OPERATIONS;
use videosdk_api::probe::Answer;
use videosdk_api::{Error, ErrorKind, Reply, Result};

/// The message, the cut-off and a note about the clock.
const LONGEST_MESSAGE: usize = 700;
const LONGEST_BODY: usize = 2049;
const LONGEST_CODE: usize = 101;

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    let answer = answer(data);
    let door = answer.door();
    match &door {
        Ok(reply) => reads(reply),
        Err(error) => bounded(error),
    }
    in_place(&answer, &door);
    if let Some(returned) = answer.op.returns {
        by_type(returned.name, &answer, &door);
    }
}

fn answer(data: &[u8]) -> Answer {
    let line = data.iter().position(|b| *b == b'\n').unwrap_or(data.len());
    let head = String::from_utf8_lossy(&data[..line]);
    let mut words = head.splitn(3, ' ');
    let name = words.next().unwrap_or_default();
    let any = || &OPERATIONS[name.bytes().map(usize::from).sum::<usize>() % OPERATIONS.len()];
    let status = words.next().and_then(|word| word.parse().ok()).unwrap_or(200);
    let mut headers = HeaderMap::new();
    if let Some(Ok(kind)) = words.next().map(HeaderValue::from_str) {
        headers.insert("content-type", kind);
    }
    let body = Bytes::copy_from_slice(data.get(line + 1..).unwrap_or_default());
    Answer { op: find(name).unwrap_or_else(any), status, headers, body }
}

fn by_type(name: &str, answer: &Answer, door: &Result<Reply>) {
    macro_rules! models {
        ($($model:ident),*) => {
            match name {
                $(stringify!($model) => agrees::<$model>(answer, door),)*
                other => panic!("`{other}` is not among the printed types"),
            }
        };
    }
    answers!(models);
}

/// What a binding reads where it lies is what the door gives; the index is stricter, never laxer.
fn in_place(answer: &Answer, door: &Result<Reply>) {
    let Ok(indexed) = answer.indexed() else { return };
    let door = door.as_ref().expect("the index takes nothing that the door refuses");
    assert_eq!(indexed.data(), door.data());
    assert_eq!(indexed.page(), door.page());
    if matches!(answer.op.envelope, Envelope::Raw(_)) {
        return;
    }
    let (document, node) = indexed.document().expect("an indexed answer has its index");
    assert_eq!(document.len(node), count(&door.json().expect("checked by the index")));
}

/// Members of an object, items of a list, else nothing.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    }
}

/// Everything that can be asked of a reply.
fn reads(reply: &Reply) {
    let page = reply.page();
    let json = reply.json();
    if let Ok(value) = &json {
        instants(value);
    }
    if let (Some(page), Ok(Value::Array(items))) = (page, &json) {
        assert_eq!(reply.items().expect("a list").len(), items.len());
        assert!(page.page.is_some() && page.last_page.is_some() && page.total.is_some());
    }
    let _ = format!("{reply:?}");
}

/// Any text may stand where an instant is expected.
fn instants(value: &Value) {
    match value {
        Value::String(text) => {
            let instant = Timestamp::from(text.as_str());
            assert_eq!(instant.as_str(), text);
            let millis = instant.unix_millis();
            assert!(millis.is_none_or(|m| m.abs() < 300_000_000_000_000), "{text}");
            assert!(instant.to_system_time().is_none() || millis.is_some());
        }
        Value::Array(items) => items.iter().for_each(instants),
        Value::Object(members) => members.values().for_each(instants),
        _ => {}
    }
}

fn bounded(error: &Error) {
    let length = |text: Option<&str>| text.map_or(0, |text| text.chars().count());
    assert!(!error.message().is_empty());
    assert!(length(Some(error.message())) <= LONGEST_MESSAGE, "{error}");
    assert!(length(error.code()) <= LONGEST_CODE, "{error}");
    assert!(length(error.body()) <= LONGEST_BODY);
    let _ = format!("{error} {error:?}");
}

/// The typed way and the door say the same, and the model loses nothing.
fn agrees<T: Wire>(answer: &Answer, door: &Result<Reply>) {
    let plain = door.as_ref().map(|reply| reply.json());
    if answer.op.envelope.is_page() {
        match (plain, answer.page::<T>()) {
            (Err(a), Err(b)) => {
                assert_eq!((a.kind(), a.status(), a.code()), (b.kind(), b.status(), b.code()))
            }
            (Ok(Err(_)), Err(error)) => assert_eq!(error.kind(), ErrorKind::Decode),
            (Ok(Ok(list)), Ok(page)) => {
                same(&list, &serde_json::to_value(&page.items).expect("JSON"), "items");
                let said = door.as_ref().ok().and_then(Reply::page).expect("a page");
                let seen = (Some(page.page), page.per_page, page.last_page, page.total);
                assert_eq!((said.page, said.per_page, said.last_page, said.total), seen);
            }
            (plain, page) => panic!("the door says {plain:?}, the list {:?}", page.map(|p| p.items.len())),
        }
        return;
    }
    match (plain, answer.model::<T>()) {
        (Err(a), Err(b)) => assert_eq!((a.kind(), a.status(), a.code()), (b.kind(), b.status(), b.code())),
        (Ok(Ok(Value::Object(members))), Ok(model)) => {
            same(&Value::Object(members), &serde_json::to_value(&model).expect("JSON"), "model");
        }
        (Ok(Ok(value)), Err(error)) if !value.is_object() => assert_eq!(error.kind(), ErrorKind::Decode),
        (Ok(Err(_)), Err(error)) => assert_eq!(error.kind(), ErrorKind::Decode),
        (plain, model) => panic!("the door says {plain:?}, the model {:?}", model.map(|_| "is good")),
    }
}

/// Whether a model, written again, holds what was read. Null and the empty text mean "nothing" and may be filled from
/// an older name or left out; an element that is no object is kept under the empty name.
fn same(read: &Value, written: &Value, at: &str) {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            for (name, value) in read.iter().filter(|(_, v)| !v.is_null() && v.as_str() != Some("")) {
                let kept = written.get(name).unwrap_or_else(|| panic!("{at}.{name} is lost"));
                same(value, kept, name);
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}");
            a.iter().zip(b).for_each(|(a, b)| same(a, b, at));
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (other, Value::Object(written)) if !other.is_object() => {
            assert_eq!(written.get(""), Some(other), "{at}")
        }
        _ => assert_eq!(read, written, "{at}"),
    }
}
