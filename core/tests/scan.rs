//! The one pass over an answer gives the same verdict and the same values as `serde_json`.

use bytes::Bytes;
use proptest::prelude::*;
use serde_json::{Map, Number, Value};
use videosdk_api::scan::{Document, Kind, Node};

/// What the index says, read back value by value.
fn rebuilt(doc: &Document, node: Node) -> Value {
    match node.kind() {
        Kind::Null => Value::Null,
        Kind::True => Value::Bool(true),
        Kind::False => Value::Bool(false),
        Kind::Integer | Kind::Float => {
            Value::Number(serde_json::from_slice::<Number>(doc.raw(node)).expect("a checked number"))
        }
        Kind::Text | Kind::Escaped => Value::String(doc.text(node).expect("text").into_owned()),
        Kind::List => {
            let items: Vec<Node> = doc.items(node).collect();
            for (position, item) in items.iter().enumerate() {
                assert_eq!(doc.item(node, position), Some(*item), "an item is found at its position");
            }
            assert_eq!((doc.item(node, items.len()), doc.item(node, usize::MAX)), (None, None));
            items.into_iter().map(|item| rebuilt(doc, item)).collect()
        }
        Kind::Object => {
            let mut map = Map::new();
            for (name, value) in doc.members(node) {
                let name = name.text().into_owned();
                assert_eq!(doc.get(node, &name), Some(value), "`{name}` is found under its name");
                assert!(map.insert(name, rebuilt(doc, value)).is_none(), "no name stands twice");
            }
            assert_eq!(doc.len(node), map.len());
            Value::Object(map)
        }
    }
}

fn same(bytes: &[u8]) {
    let expected = serde_json::from_slice::<Value>(bytes);
    let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
    match (Document::scan(Bytes::copy_from_slice(bytes)), expected) {
        (Ok(doc), Ok(value)) => {
            let ours = rebuilt(&doc, doc.root());
            assert_eq!(ours, value, "{shown}");
            // Equality of maps knows no order; the text does.
            assert_eq!(ours.to_string(), value.to_string(), "{shown}");
            let raw = doc.raw(doc.root());
            assert_eq!(raw, bytes.trim_ascii(), "{shown}");
        }
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("{shown}: {:?} against {theirs:?}", ours.map(|_| "accepted")),
    }
}

#[test]
fn hostile_texts_get_the_verdict_of_serde_json() {
    let nested = |open: &str, middle: &str, close: &str, n: usize| {
        format!("{}{middle}{}", open.repeat(n), close.repeat(n))
    };
    let mut texts: Vec<Vec<u8>> = [
        "",
        " ",
        "\u{feff}{}",
        "{}",
        "[]",
        " [ ] ",
        "{ }",
        "[,]",
        "[1,]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{'a':1}",
        "{1:2}",
        "[}",
        "{]",
        "[",
        "{",
        "\"",
        "\"a",
        "\"\\",
        "\"\\u",
        "\"\\u12",
        "\"\\u12g4\"",
        "\"\\x\"",
        "\"\\u+123\"",
        "\"\\u0000\"",
        "\"\\ud834\\udd1e\"",
        "\"\\ud834\"",
        "\"\\udd1e\"",
        "\"\\ud834x\"",
        "\"\\ud834\\n\"",
        "\"\\ud834\\ud834\"",
        "\"\\uD834\\uDD1E\\\\\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\v\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u{7f}\u{80}\u{2028}\u{10ffff}\"",
        "null",
        "nul",
        "nulll",
        "NULL",
        "true",
        "truee",
        "false",
        "fals",
        "nan",
        "NaN",
        "Infinity",
        "-Infinity",
        "0",
        "-0",
        "-0.0",
        "00",
        "01",
        "-01",
        "-",
        "+1",
        "1.",
        ".5",
        "1.e5",
        "1e",
        "1e+",
        "1E-7",
        "1e5",
        "1.5e300",
        "1e308",
        "1.8e308",
        "-1.8e308",
        "1e309",
        "1e999",
        "-1e999",
        "1e-999",
        "0e999",
        "1e99999999999999999999",
        "0e99999999999999999999",
        "1e-99999999999999999999",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "0x10",
        "1_000",
        "1 ",
        "1,",
        "{} {}",
        "[] x",
        "\u{a0}1",
        "\u{c}1",
        "\u{0}",
        "1\u{0}",
        "// x\n1",
        "/**/1",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"b\":2,\"\\u0061\":3}",
        "{\"\\u0061\":1,\"a\":2}",
        "{\"\":1,\"\":null}",
        "{\"\\u0000\":1}",
        "{\"a\":{\"a\":1},\"a\":[{\"a\":2}]}",
        "[[],[[]],{}]",
    ]
    .iter()
    .map(|t| t.as_bytes().to_vec())
    .collect();
    for bytes in [
        &b"\"\xff\""[..],
        b"\xff",
        b"\"\xc3\"",
        b"\"\xc0\x80\"",
        b"\"\xed\xa0\x80\"",
        b"{\"\xff\":1}",
        b"[1,\xc3\xa9]",
        b"\"\xf4\x90\x80\x80\"",
    ] {
        texts.push(bytes.to_vec());
    }
    for n in [1, 126, 127, 128, 129, 5000] {
        texts.push(nested("[", "", "]", n).into_bytes());
        texts.push(nested("{\"a\":", "1", "}", n).into_bytes());
        texts.push(nested("[{\"a\":", "null", "}]", n / 2).into_bytes());
        texts.push("[".repeat(n).into_bytes());
        texts.push("1".repeat(n).into_bytes());
        texts.push(format!("0.{}1", "0".repeat(n)).into_bytes());
        texts.push(format!("{}e-{n}", "1".repeat(n)).into_bytes());
    }
    for text in &texts {
        same(text);
        same(&[b"[", text.as_slice(), b"]"].concat());
        same(&[b"{\"key\":", text.as_slice(), b" , \"other\" : \"\xc3\xa9\"}"].concat());
    }
}

/// Every byte at every place of a text's eight lanes, and every cut of a good document.
#[test]
fn each_byte_is_seen_in_each_place() {
    for byte in 0..=255u8 {
        for place in 0..17 {
            let mut text = [b"\"".as_slice(), &[b'x'; 17], b"\""].concat();
            text[1 + place] = byte;
            same(&text);
        }
    }
    let good =
        r#" {"data":[{"id":"x\u00e9\"","n":[1,-2.5e3,true,null],"é":{}}],"pageInfo":{"page":1}} "#.as_bytes();
    for end in 0..=good.len() {
        same(&good[..end]);
        for byte in *b"\"\\{}[]:,0-e.u \x00\xff" {
            let mut changed = good.to_vec();
            if end < good.len() {
                changed[end] = byte;
            }
            same(&changed);
        }
    }
}

#[test]
fn the_last_of_many_members_of_one_name_wins() {
    let mut text = String::from("{");
    for n in 0..3000 {
        text.push_str(&format!("\"k{}\":{n},", n % 700));
    }
    text.push_str("\"\\u006b1\":\"last\"}");
    same(text.as_bytes());
}

/// Objects of a list are read faster when their names come as expected; here they come otherwise, in each way.
#[test]
fn objects_in_a_row_may_differ_in_every_way() {
    let rows = [
        r#"{"id":1,"roomId":2,"links":{"a":1}}"#,
        r#"{"id":1,"roomId":2}"#,
        r#"{"id":1,"roomId":2,"links":null,"id":4}"#,
        r#"{"id":1,"id":2,"roomId":2}"#,
        r#"{"id":1,"roomId":2,"more":0,"id":5,"roomId":7}"#,
        r#"{"id":1,"room\u0049d":2,"roomId":3}"#,
        r#"{"roomId":2,"id":1}"#,
        r#"{"id" :1, "roomId":2}"#,
        r#"{"id":{"id":{"id":1,"roomId":1},"roomId":2},"roomId":3}"#,
        r#"{"idx":1,"roomIdx":2}"#,
        r#"{"i":1}"#,
        r#"{}"#,
        r#"{"":1}"#,
        r#"{"id":1,"roomId":2,"#,
        r#"{"id":1,"roomId"}"#,
        r#"{"id":1,"roomId":2}"#,
    ];
    for first in rows {
        for second in rows {
            for third in rows {
                same(format!("[{first},{second},{third}]").as_bytes());
            }
        }
    }
}

fn json() -> impl Strategy<Value = String> {
    let name = prop_oneof!["[ab]{0,2}", "\\PC{0,12}", Just("roomId".to_owned())];
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|b| b.to_string()),
        any::<i64>().prop_map(|n| n.to_string()),
        any::<f64>().prop_map(|n| format!("{n:e}")),
        "-?[0-9]{1,25}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?",
        "\\PC{0,40}".prop_map(|t| Value::String(t).to_string()),
        "([a-z]|\\\\u[0-9a-fA-F]{4}|\\\\[nrt\"/x]){0,6}".prop_map(|t| format!("\"{t}\"")),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let blank = prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("\r\n\t")];
        let members = prop::collection::vec((name.clone(), inner.clone(), blank.clone()), 0..6);
        prop_oneof![
            (prop::collection::vec(inner, 0..6), blank)
                .prop_map(|(all, b)| format!("[{b}{}{b}]", all.join(&format!("{b},{b}")))),
            members.prop_map(|all| {
                let all: Vec<_> = all
                    .iter()
                    .map(|(n, v, b)| format!("{b}{}{b}:{b}{v}", Value::String(n.clone())))
                    .collect();
                format!("{{{}}}", all.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn json_reads_as_serde_json_reads_it(text in json()) {
        same(text.as_bytes());
    }

    #[test]
    fn damaged_json_gets_the_same_verdict(text in json(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        same(&bytes);
    }

    #[test]
    fn any_bytes_get_the_same_verdict(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"{}[]\",:\\u0123eE-+. ntf"[..])], 0..60)) {
        same(&bytes);
    }
}
