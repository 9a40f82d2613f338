//! Whether an answer was indexed or not, the same is unwrapped from it and the same is wrong with it.

use super::*;
use crate::model::Extra;
use crate::operation::find;
use crate::reply::Reply;
use http::HeaderMap;

fn read(op: &'static Operation, body: &[u8], html: bool, reading: Reading) -> Result<Reply> {
    let mut headers = HeaderMap::new();
    if html {
        headers.insert("content-type", http::HeaderValue::from_static("text/html"));
    }
    let body = Bytes::copy_from_slice(body);
    let incoming = Incoming { status: 200, headers, body, attempts: 1, authorization: None, sent: None };
    Reply::unwrap(op, Box::new(incoming), reading)
}

/// As slices, but where a model is promised it must be read, which asks for an object.
fn as_model(op: &'static Operation, body: &[u8], html: bool) -> Result<Reply> {
    let reply = read(op, body, html, Reading::Slices)?;
    if !op.envelope.is_page() && op.returns.is_some() {
        read(op, body, html, Reading::Typed)?.read::<Extra>(op)?;
    }
    Ok(reply)
}

/// Reads a body in both ways and compares all that a caller can see.
fn same(op: &'static Operation, body: &[u8], html: bool) {
    let shown = format!("{} {}", op.id, String::from_utf8_lossy(body));
    let (slices, indexed) = (as_model(op, body, html), read(op, body, html, Reading::Indexed));
    match (&slices, &indexed) {
        (Ok(slices), Ok(indexed)) => {
            assert_eq!(slices.data().trim_ascii(), indexed.data().trim_ascii(), "{shown}");
            assert_eq!((slices.page(), slices.said()), (indexed.page(), indexed.said()), "{shown}");
            // Text of another format has no index, and nobody asks for one.
            if !matches!(op.envelope, Envelope::Raw(_)) {
                let (document, node) = indexed.document().expect("what was unwrapped is JSON");
                assert_eq!(document.raw(node), indexed.data().trim_ascii(), "{shown}");
            }
        }
        (Err(slices), Err(indexed)) => assert_eq!(
            (slices.kind(), slices.to_string(), slices.body()),
            (indexed.kind(), indexed.to_string(), indexed.body()),
            "{shown}"
        ),
        _ => panic!("{shown}: {slices:?} {indexed:?}"),
    }
}

const BODIES: &[&str] = &[
    "",
    " ",
    "null",
    "true",
    "7",
    "\"done\"",
    "\"\\ud834\"",
    "Deleted.",
    "<html>",
    "[]",
    " [ ] ",
    "[{}]",
    "[1,",
    "{}",
    " {} ",
    "{} {}",
    "{",
    "{\"a\":}",
    "{\"message\":\"x\",\"code\":1}",
    "{\"data\":null}",
    "{\"data\":{}}",
    "{\"data\":{\"id\":\"x\"}}",
    "{\"data\":[]}",
    "{\"data\": [ {\"id\":1} ] , \"pageInfo\": {\"currentPage\":\"2\",\"lastPage\":3.0}}",
    "{\"data\":[1],\"data\":[2,3]}",
    "{\"d\\u0061ta\":[1]}",
    "{\"data\":[null]}",
    "{\"data\":[7]}",
    "{\"data\":[{\"participants\":[{\"participantId\":\"p\"}]}],\"pagination\":{\"page\":1}}",
    "{\"data\":[{\"participants\":null}]}",
    "{\"data\":[{\"participants\":7}]}",
    "{\"data\":{\"participants\":[ ]}}",
    "{\"data\":{\"participants\":{}}}",
    "{\"data\":{}, \"pageInfo\":7}",
    "{\"recordings\":[{}],\"data\":[]}",
    "{\"recordings\":null,\"data\":[{}]}",
    "{\"transcriptions\":null}",
    "{\"id\":\"x\",\"roomId\":\"y\",\"sessionId\":\"z\"}",
    "\u{feff}{\"data\":[]}",
];

#[test]
fn an_index_changes_no_verdict_and_no_text() {
    for op in crate::operations::OPERATIONS {
        for body in BODIES {
            same(op, body.as_bytes(), false);
            same(op, body.as_bytes(), true);
        }
        same(op, b"{\"data\":\"\xff\"}", false);
    }
}

#[test]
fn the_pages_of_the_conformance_cases_are_read_alike() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/pages");
    let mut seen = 0;
    for file in std::fs::read_dir(folder).expect("the cases are there") {
        let text = std::fs::read(file.expect("a file").path()).expect("readable");
        let cases: Vec<Value> = serde_json::from_slice(&text).expect("JSON");
        for case in &cases {
            let op = find(case["operation"].as_str().expect("an operation")).expect("known");
            for answer in case["serve"].as_array().expect("answers") {
                let body = match (&answer["body"], &answer["text"]) {
                    (Value::Null, Value::String(text)) => text.clone(),
                    (body, _) => body.to_string(),
                };
                same(op, body.as_bytes(), answer["text"].is_string());
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "only {seen} answers");
}

/// The list decides; what stands beside it stays, and a list that comes bare is not lost.
#[test]
fn an_object_with_a_list_is_kept_and_a_bare_list_gets_its_key() {
    let has_list = |op: &&Operation| op.envelope == Envelope::List("data");
    let op = crate::operations::OPERATIONS.iter().find(has_list).expect("there is one");
    for (body, wanted) in [
        ("{\"success\":true,\"data\":[{\"id\":\"x\"}]}", "{\"success\":true,\"data\":[{\"id\":\"x\"}]}"),
        (" [ {\"id\":\"x\"} ] ", "{\"data\":[ {\"id\":\"x\"} ]}"),
        ("{\"data\":null}", "{\"data\":null}"),
    ] {
        let reply = read(op, body.as_bytes(), false, Reading::Objects).expect("an answer");
        assert_eq!(reply.data(), wanted);
    }
    for body in ["{\"success\":true}", "{\"data\":{}}", "{\"data\":\"x\"}", "\"done\"", "null", "[1,"] {
        let error = read(op, body.as_bytes(), false, Reading::Objects).expect_err(body);
        assert!(error.to_string().contains("expected a list under `data`"), "{body}: {error}");
    }
}

/// What only reading a model would find is found by the index at once.
#[test]
fn an_index_is_as_strict_as_a_model() {
    let op = crate::operations::ROOMS_GET;
    for body in ["{\"roomId\":\"\\ud834\"}", "{\"n\":1e999}"] {
        assert!(read(op, body.as_bytes(), false, Reading::Slices).is_ok());
        let error = read(op, body.as_bytes(), false, Reading::Indexed).err().map(|e| e.to_string());
        let typed =
            read(op, body.as_bytes(), false, Reading::Typed).and_then(|r| r.read::<crate::models::Room>(op));
        assert_eq!(error, typed.err().map(|e| e.to_string()));
        assert!(error.is_some_and(|e| e.contains("expected a JSON object")));
    }
}
