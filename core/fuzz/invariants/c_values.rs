//! What must hold for whatever C reads from a reply, and with whatever it reads.
//!
//! An input is a number of lines with JSON Pointers, an empty line, and the answer. The bytes of the answer serve as places
//! too, as a program would have them that mixed up two replies.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use std::ffi::{CStr, CString, c_char};
use std::hint::black_box;
use std::{ptr, slice};
use videosdk_api::operation::find;
use videosdk_api::probe::Answer;
use videosdk_api_c::probe::*;

/// So many values of an answer are looked at, and so many pointers and stray places tried.
const VALUES: usize = 2_000;
const TRIES: usize = 100;

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    let gap = data.windows(2).position(|two| two == b"\n\n").unwrap_or(data.len());
    let body = Bytes::copy_from_slice(data.get(gap + 2..).unwrap_or_default());
    let pointers: Vec<CString> = data[..gap].split(|b| *b == b'\n').take(TRIES).map(c_text).collect();
    of_an_answer(&body, &pointers);
    let json: Result<Value, _> = serde_json::from_slice(&body);
    let Some(reply) = made_of(body.clone()) else {
        assert!(json.is_err(), "this is JSON");
        return;
    };
    let json = json.expect("the reply is no laxer");
    let root = vsdk_value { reply, node: 0 };
    all(root, &json);
    for pointer in &pointers {
        led(root, &json, pointer);
    }
    strays(reply, &body);
    // SAFETY: a reply.
    unsafe { vsdk_reply_free(reply) };
    missing(root, ptr::null());
}

/// What C would see of these bytes: up to the first NUL.
fn c_text(bytes: &[u8]) -> CString {
    let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
    CString::new(&bytes[..end]).expect("no NUL inside")
}

/// A pointer leads to the same as for everybody else, in one step and in two.
fn led(root: vsdk_value, json: &Value, pointer: &CStr) {
    let Ok(text) = pointer.to_str() else { return missing(root, pointer.as_ptr()) };
    match json.pointer(text) {
        Some(wanted) => {
            reads(root, pointer.as_ptr(), wanted);
            // SAFETY: a text.
            reads(unsafe { vsdk_value_get(root, pointer.as_ptr()) }, ptr::null(), wanted);
        }
        None => missing(root, pointer.as_ptr()),
    }
    if let Some(at) = text.rfind('/') {
        let (first, second) = (c_text(&text.as_bytes()[..at]), c_text(&text.as_bytes()[at..]));
        // SAFETY: texts.
        let (halfway, at_once) = unsafe {
            let halfway = vsdk_value_get(root, first.as_ptr());
            (vsdk_value_get(halfway, second.as_ptr()), vsdk_value_get(root, pointer.as_ptr()))
        };
        assert_eq!(halfway.node, at_once.node, "{text}");
    }
}

fn missing(value: vsdk_value, pointer: *const c_char) {
    let (mut length, mut integer, mut number, mut truth) = (7, 7, 7.0, true);
    let (mut position, mut item) = (0, value);
    // SAFETY: a text or NULL, and places.
    unsafe {
        assert_eq!(vsdk_value_type(value, pointer), vsdk_type::VSDK_MISSING);
        assert!(vsdk_value_string(value, pointer, &raw mut length).is_null() && length == 7);
        assert!(!vsdk_value_integer(value, pointer, &raw mut integer) && integer == 7);
        assert!(!vsdk_value_number(value, pointer, &raw mut number) && number == 7.0);
        assert!(!vsdk_value_boolean(value, pointer, &raw mut truth) && truth);
        assert_eq!(vsdk_value_length(value, pointer), 0);
        let inner = vsdk_value_get(value, pointer);
        assert!(!vsdk_value_next(inner, &raw mut position, &raw mut item, ptr::null_mut()));
        assert_eq!(position, 0);
    }
}

/// Reads one value in every way.
fn reads(value: vsdk_value, pointer: *const c_char, wanted: &Value) {
    let (mut integer, mut number, mut truth, mut length) = (7, 7.0, true, 0);
    // SAFETY: a text or NULL, and places; what is read lives as long as the reply.
    unsafe {
        let raw = vsdk_value_raw(value, pointer, &raw mut length);
        let raw = slice::from_raw_parts(raw.cast::<u8>(), length);
        assert_eq!(serde_json::from_slice::<Value>(raw).ok().as_ref(), Some(wanted));
        let whole = !raw.iter().any(|b| matches!(b, b'.' | b'e' | b'E'));
        let kind = match wanted {
            Value::Null => vsdk_type::VSDK_NULL,
            Value::Bool(_) => vsdk_type::VSDK_BOOLEAN,
            Value::Number(_) if whole => vsdk_type::VSDK_INTEGER,
            Value::Number(_) => vsdk_type::VSDK_NUMBER,
            Value::String(_) => vsdk_type::VSDK_STRING,
            Value::Array(_) => vsdk_type::VSDK_ARRAY,
            Value::Object(_) => vsdk_type::VSDK_OBJECT,
        };
        assert_eq!(vsdk_value_type(value, pointer), kind);
        let count = wanted.as_array().map(Vec::len).or(wanted.as_object().map(serde_json::Map::len));
        assert_eq!(vsdk_value_length(value, pointer), count.unwrap_or(0));
        let is_number = vsdk_value_number(value, pointer, &raw mut number);
        assert_eq!(is_number.then_some(number), wanted.as_f64());
        let is_whole = vsdk_value_integer(value, pointer, &raw mut integer);
        assert_eq!(is_whole.then_some(integer), integer_in(wanted));
        let is_truth = vsdk_value_boolean(value, pointer, &raw mut truth);
        assert_eq!(is_truth.then_some(truth), wanted.as_bool());
        let text = vsdk_value_string(value, pointer, &raw mut length);
        let text = (!text.is_null()).then(|| slice::from_raw_parts(text.cast::<u8>(), length + 1));
        let ended = wanted.as_str().map(|text| [text.as_bytes(), b"\0"].concat());
        assert_eq!(text, ended.as_deref());
    }
}

fn integer_in(value: &Value) -> Option<i64> {
    let exact = |n: &f64| n.fract() == 0.0 && n.abs() <= 9_007_199_254_740_992.0;
    value.as_i64().or_else(|| value.as_f64().filter(|_| !value.is_u64()).filter(exact).map(|n| n as i64))
}

/// Walks over a value and what is in it, as far as one can wait for it.
fn all(root: vsdk_value, json: &Value) {
    let mut open = vec![(root, json)];
    let mut left = VALUES;
    while let Some((value, wanted)) = open.pop() {
        if left == 0 {
            return;
        }
        left -= 1;
        reads(value, ptr::null(), wanted);
        let (mut position, mut item, mut name) = (0, root, ptr::null());
        // SAFETY: places.
        let mut next = || unsafe {
            vsdk_value_next(value, &raw mut position, &raw mut item, &raw mut name).then_some((item, name))
        };
        match wanted {
            Value::Array(items) => {
                for wanted in items.iter().take(left) {
                    let (item, name) = next().expect("an item");
                    assert!(name.is_null());
                    open.push((item, wanted));
                }
            }
            Value::Object(members) => {
                for (wanted_name, wanted) in members.iter().take(left) {
                    let (item, name) = next().expect("a member");
                    // SAFETY: it ends with NUL. A name with NUL inside is seen up to there.
                    assert_eq!(unsafe { CStr::from_ptr(name) }, &*c_text(wanted_name.as_bytes()));
                    open.push((item, wanted));
                }
            }
            _ => {}
        }
        let inside = wanted.as_array().map(Vec::len).or(wanted.as_object().map(serde_json::Map::len));
        assert!(inside.unwrap_or(0) > left || next().is_none());
    }
}

/// Places that are none of this reply, positions beyond every end, and handles that are none: nothing is read that is not there.
fn strays(reply: *const vsdk_reply, bytes: &[u8]) {
    for chunk in bytes.chunks(8).take(TRIES) {
        let mut number = [0; 8];
        number[..chunk.len()].copy_from_slice(chunk);
        let number = u64::from_le_bytes(number);
        // A place that looks like one: any kind, and small numbers.
        for node in [number, number & 0x8000_003f, number & 0xf000_003f_8000_003f] {
            stray(vsdk_value { reply, node }, number as usize);
        }
        let nobody: *const vsdk_reply = ptr::without_provenance(number as usize);
        if !nobody.is_null() && nobody != reply {
            missing(vsdk_value { reply: nobody, node: number }, ptr::null());
        }
    }
}

fn stray(value: vsdk_value, position: usize) {
    // SAFETY: places; what is read is of the reply.
    unsafe {
        let (mut length, mut name) = (0, ptr::null());
        let text = vsdk_value_string(value, ptr::null(), &raw mut length);
        if !text.is_null() {
            black_box(slice::from_raw_parts(text.cast::<u8>(), length + 1).iter().fold(0, |a, b| a ^ b));
            black_box(CStr::from_ptr(text).count_bytes());
        }
        let raw = vsdk_value_raw(value, ptr::null(), &raw mut length);
        if !raw.is_null() {
            black_box(slice::from_raw_parts(raw.cast::<u8>(), length).iter().fold(0, |a, b| a ^ b));
        }
        black_box(vsdk_value_length(value, c"/0".as_ptr()));
        for mut position in [position, position & 7, usize::MAX] {
            let mut item = value;
            if vsdk_value_next(value, &raw mut position, &raw mut item, &raw mut name) && !name.is_null() {
                black_box(CStr::from_ptr(name).count_bytes());
            }
        }
    }
}

/// The whole of a reply that came over the network: its body as it came, and what came with it.
fn of_an_answer(body: &Bytes, pointers: &[CString]) {
    let op = find("rooms.get").expect("an operation");
    let mut headers = HeaderMap::new();
    for (name, value) in [("x-one", "1"), ("x-two", "a"), ("x-two", "b")] {
        headers.append(name, http::HeaderValue::from_static(value));
    }
    let Ok(reply) = answered(&Answer { op, status: 200, headers, body: body.clone() }) else { return };
    let mut length = 0;
    // SAFETY: a reply, texts and a place; what is read lives as long as the reply.
    unsafe {
        let seen = vsdk_reply_body(reply, &raw mut length);
        assert_eq!(slice::from_raw_parts(seen.cast::<u8>(), length), body);
        assert_eq!(*seen.add(length), 0);
        assert_eq!(CStr::from_ptr(vsdk_reply_header(reply, c"X-Two".as_ptr())), c"a, b");
        for pointer in pointers {
            black_box(vsdk_reply_header(reply, pointer.as_ptr()));
            for value in [vsdk_reply_about(reply), vsdk_value { reply, node: 0 }] {
                let found = vsdk_value_get(value, pointer.as_ptr());
                assert_eq!(vsdk_value_type(found, ptr::null()), vsdk_value_type(value, pointer.as_ptr()));
            }
        }
        vsdk_reply_free(reply);
        assert!(vsdk_reply_body(reply, &raw mut length).is_null());
    }
}
