//! Properties of the one door: whatever goes in comes out unharmed at the other end, or is refused with a reason.
#![allow(clippy::unwrap_used, missing_docs)]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, SystemTime};
use videosdk_api::operation::{Place, Segment, Type};
use videosdk_api::operations::OPERATIONS;
use videosdk_api::probe::retry_after;
use videosdk_api::{CallOptions, Client, ErrorKind};
use videosdk_emulator::Emulator;
use videosdk_faults::{Server, Step};

/// An emulator writes down decoded what came; it is shared because starting one a case would take too long.
static EMULATOR: LazyLock<(Mutex<Emulator>, Client)> = LazyLock::new(|| {
    let emulator = Emulator::start_blocking().unwrap();
    let made = Client::builder().credentials(emulator.api_key(), emulator.secret()).base_url(emulator.url());
    let client = made.build().unwrap();
    (Mutex::new(emulator), client)
});

/// What the emulator saw of one call; nothing when the client refused it.
fn seen(op: &str, params: Map<String, Value>, options: &CallOptions) -> Result<Value, videosdk_api::Error> {
    let (emulator, client) = &*EMULATOR;
    let emulator = emulator.lock().unwrap();
    emulator.clear_requests();
    let outcome = client.call_blocking(op, params, options);
    let mut requests = emulator.requests();
    assert!(requests.len() <= 1, "{requests:?}");
    match (requests.pop(), outcome) {
        (Some(request), _) => Ok(request),
        (None, Err(error)) => Err(error),
        (None, Ok(_)) => panic!("an answer without a request"),
    }
}

fn cases(count: u32) -> ProptestConfig {
    // No file of past failures: a failure prints its input, which then becomes a test of its own.
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}

fn hostile_id() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[./\\\\%2eEfF?#;:@& ]{1,12}",
        "(\\.|%2e|%2E|/|\\\\){1,6}",
        (0usize..70_000).prop_map(|n| "x".repeat(n)),
    ]
}

/// Some value that a type takes.
fn fitting(ty: &Type) -> Value {
    match ty {
        Type::Any | Type::String { .. } => "enabled".into(),
        Type::Url { .. } => "https://hooks.example.org/".into(),
        Type::Integer { min, .. } => (*min).max(1).into(),
        Type::Number { min, .. } => min.max(0.5).into(),
        Type::Boolean => true.into(),
        Type::Enum { values, .. } => values[0].into(),
        Type::List { item, .. } => json!([fitting(item)]),
        Type::Map(item) => json!({ "name": fitting(item) }),
        Type::Object(def) => {
            let needed = def.fields.iter().filter(|field| field.required);
            needed.map(|field| (field.name.to_owned(), fitting(&field.ty))).collect::<Map<_, _>>().into()
        }
        Type::OneOf(all) => fitting(&all[0]),
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn an_id_arrives_as_it_was_given_or_is_refused_before_any_socket(
        id in hostile_id(),
        pick in any::<prop::sample::Index>(),
    ) {
        let all: Vec<_> = OPERATIONS
            .iter()
            .filter(|op| !op.flow && op.path.iter().any(|s| matches!(s, Segment::Param(_))))
            .collect();
        let op = all[pick.index(all.len())];
        let mut params = Map::new();
        for param in op.params.iter().filter(|p| p.required) {
            let value = if param.place == Place::Path { id.as_str().into() } else { fitting(&param.ty) };
            params.insert(param.name.to_owned(), value);
        }
        match seen(op.id, params, &CallOptions::new().retries(0)) {
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{}", error);
                let long = id.len() >= 25_000 && error.to_string().contains("too long");
                let bad = long || id.is_empty() || id == "." || id == ".." || id.chars().any(char::is_control);
                prop_assert!(bad, "{:?} is a good id: {}", id, error);
            }
            Ok(request) => {
                let path = request["path"].as_str().unwrap();
                let segments: Vec<&str> = path[1..].split('/').collect();
                prop_assert_eq!(segments.len(), op.path.len(), "{}", path);
                for (segment, template) in segments.iter().zip(op.path) {
                    let text = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
                    let wanted = match template {
                        Segment::Literal(word) => *word,
                        Segment::Param(_) => id.as_str(),
                    };
                    prop_assert_eq!(text, wanted);
                }
            }
        }
    }

    #[test]
    fn a_query_value_arrives_as_it_was_given(text in any::<String>(), name in "[a-zA-Z\u{e9}&=?#+ ]{1,8}") {
        prop_assume!(!text.is_empty() && name != "page" && name != "perPage");
        let mut params = Map::new();
        params.insert("query".into(), text.clone().into());
        params.insert(name.clone(), text.clone().into());
        let request = seen("rooms.list", params, &CallOptions::new().allow_unknown(true).retries(0)).unwrap();
        prop_assert_eq!(request["query"]["query"].as_str(), Some(text.as_str()));
        prop_assert_eq!(request["query"][name.as_str()].as_str(), Some(text.as_str()));
    }

    #[test]
    fn a_body_arrives_as_it_was_given(id in any::<String>(), words in prop::collection::vec(any::<String>(), 0..4)) {
        prop_assume!(!id.is_empty());
        let body = json!({"customRoomId": id, "allowedParticipantIds": words});
        let params = body.as_object().unwrap().clone();
        match seen("rooms.create", params, &CallOptions::new().retries(0)) {
            Ok(request) => prop_assert_eq!(&request["body"], &body),
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidArgument);
                prop_assert!(error.to_string().contains("customRoomId") || error.to_string().contains("allowed"), "{}", error);
            }
        }
    }
}

fn items() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-z0-9]{1,6}", 0..5)
}

/// The shapes in which the service is known to send a page, with numbers as numbers or as text.
fn shape(which: u8, items: &[String], page: usize, last: usize, text: bool) -> Value {
    let number = |n: usize| if text { json!(n.to_string()) } else { json!(n) };
    let data: Vec<Value> = items.iter().map(|id| json!({"roomId": id, "new": {"a": [id]}})).collect();
    match which {
        0 => {
            json!({"pageInfo": {"currentPage": number(page), "perPage": number(2), "lastPage": number(last), "total": number(9)}, "data": data})
        }
        1 => json!({"pagination": {"page": number(page), "totalPages": number(last)}, "data": data}),
        2 => {
            json!({"data": data, "pageInfo": {"page": number(page), "limit": number(2), "totalPages": number(last), "totalCount": number(9)}, "x": null})
        }
        _ => json!({"pageInfo": {"lastPage": number(last)}, "rooms": [], "data": data, "message": "ok"}),
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn any_mix_of_page_shapes_yields_every_item_in_order(
        pages in prop::collection::vec((items(), 0u8..4, any::<bool>()), 1..6),
    ) {
        // Two equal pages in a row are what a server sends that is stuck; here each item names its page.
        let pages: Vec<_> = pages
            .into_iter()
            .enumerate()
            .map(|(n, (items, which, text))| {
                (items.into_iter().map(|i| format!("{n}-{i}")).collect::<Vec<_>>(), which, text)
            })
            .collect();
        let wanted: Vec<String> = pages.iter().flat_map(|p| p.0.clone()).collect();
        let count = pages.len();
        let shared = Arc::new(pages);
        let server = Server::start(move |request| {
            let (items, which, text) = &shared[request.number.min(count - 1)];
            let body = shape(*which, items, request.number + 1, count, *text);
            vec![Step::Write(videosdk_faults::json(200, &body.to_string()))]
        });
        let made = Client::builder().credentials("k", "s".repeat(32)).base_url(server.url());
        let client = made.build().unwrap();
        let got: Result<Vec<String>, _> =
            client.rooms().list().per_page(2).wait_items().map(|r| r.map(|room| room.room_id)).collect();
        prop_assert_eq!(got.unwrap(), wanted);
        let requests = server.requests();
        prop_assert_eq!(requests.len(), count);
        prop_assert!(requests.iter().all(|r| r.target.contains("perPage=2")));
    }
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn retry_after_never_panics_and_what_it_reads_is_a_wait(text in any::<String>(), number in any::<f64>()) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        for text in [text.clone(), number.to_string(), format!("{number:e}"), format!("{}.{text}", number.abs())] {
            if let Some(wait) = retry_after(&text, now) {
                let plain = text.trim().parse::<f64>();
                if let Ok(seconds) = plain {
                    prop_assert!(seconds >= 0.0);
                    let off = (wait.as_secs_f64() - seconds).abs();
                    prop_assert!(off <= seconds * 1e-9 + 1e-6 || wait == Duration::MAX, "{} is {:?}", text, wait);
                }
            }
        }
    }

    #[test]
    fn retry_after_reads_any_moment_and_one_that_has_passed_is_no_wait(offset in -400_000_000i64..400_000_000) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(1_767_225_600 + offset).unwrap());
        let wait = retry_after(&httpdate::fmt_http_date(at), now);
        prop_assert_eq!(wait, Some(Duration::from_secs(u64::try_from(offset).unwrap_or(0))));
    }
}

/// Requests of one operation start from a common copy; what one call adds must not stay in it.
#[test]
fn what_one_call_adds_is_gone_from_the_next() {
    let server = Server::always(vec![Step::Write(videosdk_faults::json(200, r#"{"roomId":"a"}"#))]);
    let made = Client::builder().credentials("vsdk-test-key", "s".repeat(40)).base_url(server.url());
    let client = made.header("x-team", "blue").build().unwrap();
    let plain = CallOptions::new();
    let special = CallOptions::new().header("accept", "application/vnd.test").header("x-team", "red");
    for options in [&plain, &special, &plain] {
        client.call_blocking("rooms.create", Map::new(), options).unwrap();
    }
    // This one has no body of its own, and gets one only where the caller insists.
    let extra = |value: Value| value.as_object().unwrap().clone();
    let unknown = CallOptions::new().allow_unknown(true);
    client.call_blocking("rooms.list", extra(json!({"page": 2})), &unknown).unwrap_err();
    client.call_blocking("rooms.list", extra(json!({})), &plain).unwrap_err();
    let requests = server.requests();
    let seen =
        |name: &str| requests.iter().map(|r| r.header(name).unwrap_or("-").to_owned()).collect::<Vec<_>>();
    let json = "application/json";
    assert_eq!(seen("accept"), [json, "application/vnd.test", json, json, json]);
    assert_eq!(seen("x-team"), ["blue", "red", "blue", "blue", "blue"]);
    assert_eq!(seen("content-type"), [json, json, json, "-", "-"]);
    assert!(seen("authorization").iter().all(|token| token.starts_with("ey")));
    assert_eq!([requests[3].path(), requests[4].path()], ["/v2/rooms"; 2]);
    assert!(requests[3].target.ends_with("?page=2") && requests[4].target.ends_with("/v2/rooms"));
}

/// The official SDK of Node takes numbers here, and the service reads text only.
#[test]
fn a_moment_given_as_a_number_goes_out_as_text() {
    let given = |start: Value| {
        let params = json!({ "deploymentId": "dep_1", "start": start, "end": "2026-03-02T09:40:19Z" });
        seen("agents.deployments.logs", params.as_object().cloned().unwrap(), &CallOptions::new())
    };
    let request = given(json!(1_772_444_418_204_i64)).unwrap();
    assert_eq!(request["query"]["start"], "2026-03-02T09:40:18.204Z");
    assert_eq!(request["query"]["end"], "2026-03-02T09:40:19Z");
    for (wrong, says) in [(json!(true), "must be text"), (json!(1e15), "after the year 9999")] {
        let error = given(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains("`start`") && error.message().contains(says), "{error}");
    }
}
