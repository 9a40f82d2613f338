//! What holds for any input: ids stay in their place, queries arrive as they were meant, `Retry-After` never panics,
//! and a page is read whatever mix of the vendor's notations it comes in.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[allow(dead_code)]
#[path = "../conformance/server.rs"]
mod server;

use proptest::prelude::*;
use serde_json::{Value, json};
use server::Server;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};
use tokio::runtime::Runtime;
use videosdk_api::{CallOptions, Client, ErrorKind};

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
    })
}

/// The requests that a call causes, and its error if it has one.
fn seen(
    script: &[Value],
    call: impl AsyncFnOnce(&Client) -> Option<ErrorKind>,
) -> (Vec<Value>, Option<ErrorKind>) {
    runtime().block_on(async {
        let server = Server::start(script).await;
        let secret = "a-secret-of-more-than-thirty-two-bytes";
        let client =
            Client::builder().credentials("k", secret).base_url(&server.url).retries(0).build().unwrap();
        let error = call(&client).await;
        (server.requests(), error)
    })
}

fn ok() -> Value {
    json!({"status": 200, "body": {"roomId": "r"}})
}

fn any_id() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just(".".to_owned()),
        Just("..".to_owned()),
        Just("/".to_owned()),
        Just("%2e".to_owned()),
        Just("\\".to_owned()),
        any::<String>()
    ];
    prop_oneof![any::<String>(), prop::collection::vec(part, 1..4).prop_map(|parts| parts.concat())]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_id_stays_in_its_segment_or_is_refused_before_any_socket(id in any_id()) {
        let (requests, error) = seen(&[ok()], async |client| client.rooms().get(id.clone()).await.err().map(|e| e.kind()));
        match error {
            Some(ErrorKind::InvalidArgument) => prop_assert!(requests.is_empty()),
            other => {
                prop_assert_eq!(other, None);
                let path = requests[0]["path"].as_str().unwrap();
                let segment = path.strip_prefix("/v2/rooms/").unwrap();
                prop_assert!(!segment.contains('/') && !segment.is_empty());
                let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
                prop_assert_eq!(decoded, id);
            }
        }
    }

    #[test]
    fn a_query_value_arrives_as_it_was_meant(text in any::<String>(), page in 1_i64..1_000_000) {
        let list = json!({"status": 200, "body": {"data": []}});
        let (requests, error) = seen(&[list], async |client| {
            client.rooms().list().query(text.clone()).page(page).await.err().map(|e| e.kind())
        });
        prop_assert_eq!(error, None);
        let wanted = if text.is_empty() { json!({"page": page.to_string()}) } else { json!({"page": page.to_string(), "query": text}) };
        prop_assert_eq!(&requests[0]["query"], &wanted);
    }

    #[test]
    fn retry_after_never_panics_and_reads_plain_seconds(text in any::<String>(), seconds in 0_u32..1_000_000) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        let _ = videosdk_api::retry_after(&text, now);
        prop_assert_eq!(videosdk_api::retry_after(&seconds.to_string(), now), Some(Duration::from_secs(seconds.into())));
        prop_assert_eq!(videosdk_api::retry_after(&format!("-{seconds}"), now), None);
        let later = httpdate::fmt_http_date(now + Duration::from_secs(seconds.into()));
        prop_assert_eq!(videosdk_api::retry_after(&later, now), Some(Duration::from_secs(seconds.into())));
    }

    #[test]
    fn a_page_gives_its_items_in_any_mix_of_notations(
        count in 0_usize..6,
        shape in 0..5_u8,
        number in (1_u64..5, any::<bool>(), any::<bool>()),
        noise in any::<bool>(),
    ) {
        let (page, as_text, older_names) = number;
        let items: Vec<Value> = (0..count).map(|i| json!({"id": format!("i{i}")})).collect();
        let n = |value: u64| if as_text { json!(value.to_string()) } else { json!(value) };
        let info = if older_names {
            json!({"page": n(page), "perPage": n(7), "totalPages": n(page + 1), "total": n(40)})
        } else {
            json!({"currentPage": n(page), "perPage": n(7), "lastPage": n(page + 1), "total": n(40)})
        };
        let mut body = match shape {
            0 => json!({"pageInfo": info, "recordings": items}),
            1 => json!({"pagination": info, "recordings": items}),
            2 => json!({"data": items, "pageInfo": info}),
            3 => json!({"recordings": items}),
            _ => json!(items),
        };
        if noise && body.is_object() {
            body["unknown"] = json!([{"data": [1]}, "recordings"]);
        }
        let mut outcome = None;
        let options = CallOptions::new();
        let (_, error) = seen(&[json!({"status": 200, "body": body})], async |client| {
            let reply = client.call("recordings.merge.list", serde_json::Map::new(), &options).await;
            outcome = reply.as_ref().ok().map(|r| (r.json().unwrap(), r.page().unwrap()));
            reply.err().map(|e| e.kind())
        });
        prop_assert_eq!(error, None);
        let (seen_items, info) = outcome.unwrap();
        prop_assert_eq!(seen_items, Value::Array(items));
        let said = shape < 3;
        prop_assert_eq!(info.page, Some(if said { page } else { 1 }));
        prop_assert_eq!(info.total, Some(if said { 40 } else { count as u64 }));
        prop_assert_eq!(info.has_more(), said);
    }
}
