//! Arguments: ids that would leave their place, options that vanish, queries that are ambiguous.

use super::{house, page, params, quick, room};
use serde_json::json;
use videosdk_api::models::{CompositionConfig, LayoutConfig, LayoutType};
use videosdk_api::operation::{Place, Segment};
use videosdk_api::operations::OPERATIONS;
use videosdk_api::{ErrorKind, Sent};

const HOSTILE: &[&str] = &[
    "",
    ".",
    "..",
    "%2e%2e",
    "../x",
    "..%2f",
    "a/b",
    "/",
    "a?b",
    "a#b",
    "\\",
    "..\\",
    ";",
    "a;b",
    "a&b=c",
    "\r\n",
    "a\rb",
    "\0",
    "a\tb",
    "\u{7f}",
    "%",
    "%00",
    "%2",
    "x y",
    " ",
    "~",
    "😀",
    "\u{2025}",
    "\u{ff0e}\u{ff0e}",
    ":",
    "@",
    "http://x",
    "//x",
    "a//b",
    "*",
    "'",
    "\"",
    "<",
    "[",
    "é",
];

#[tokio::test]
async fn f01_f02_a_hostile_id_is_refused_before_any_socket_or_stays_in_its_segment() {
    let long = "a/".repeat(32 * 1024);
    let mut tried = 0;
    for op in OPERATIONS.iter().filter(|op| op.path.iter().any(|s| matches!(s, Segment::Param(_)))) {
        // A server for each: what one was asked is copied each time, and grows.
        let (server, client) = house(json!([])).await;
        for id in HOSTILE.iter().copied().chain([long.as_str()]) {
            let mut given = params(json!({}));
            for p in op.params.iter().filter(|p| p.required) {
                given.insert(
                    p.name.to_owned(),
                    if p.place == Place::Path { id.into() } else { json!("enabled") },
                );
            }
            let before = server.requests().len();
            let error = client.call(op.id, given, &quick().retries(0)).await.unwrap_err();
            let requests = server.requests();
            tried += 1;
            if error.kind() == ErrorKind::InvalidArgument {
                assert_eq!(requests.len(), before, "{} {id:?} was sent", op.id);
                assert_eq!(error.sent(), Sent::NotSent);
            } else if let Some(request) = requests.get(before) {
                let path = request["path"].as_str().unwrap();
                assert_eq!(path.split('/').count() - 1, op.path.len(), "{} {id:?} went to {path}", op.id);
            }
        }
    }
    assert!(tried > 500, "{tried}");
    let (_server, client) = house(json!([])).await;
    for id in ["", ".", "..", "\r\n"] {
        let error = client.rooms().get(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
        assert!(error.to_string().contains("roomId"), "{error}");
    }
}

#[tokio::test]
async fn f03_a_session_of_another_room_is_never_acted_on() {
    let (server, client) = house(json!([])).await;
    assert_eq!(client.participants().list("").await.unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert!(server.requests().is_empty());
    let foreign = json!({"status": 200, "body": {"data": [{"id": "s1", "roomId": "zzzz-zzzz-zzzz"}]}});
    let (server, client) = house(json!([foreign, foreign])).await;
    let list = client.participants().list("k3vd-9qtm-x7wa").await.unwrap();
    assert!(list.items.is_empty());
    let error = client.participants().get("k3vd-9qtm-x7wa", "ana").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, None));
    assert_eq!(server.requests().len(), 2, "only the look-ups");
}

#[tokio::test]
async fn f37_no_composition_option_vanishes() {
    let (server, client) = house(json!([{"status": 200, "body": "ok"}])).await;
    let config = CompositionConfig::default().layout(LayoutConfig::default().grid_size(9));
    client.recordings().start("r").config(config).await.unwrap();
    assert_eq!(server.requests()[0]["body"]["config"]["layout"], json!({"gridSize": 9, "type": "GRID"}));
    let config = CompositionConfig::default().layout(LayoutConfig::default().grid_size(26));
    let error = client.recordings().start("r").config(config).await.unwrap_err();
    assert!(error.to_string().contains("config.layout.gridSize"), "{error}");
    let new = CompositionConfig::default().layout(LayoutConfig::default().r#type(LayoutType::from("MOSAIC")));
    assert_eq!(serde_json::to_value(new).unwrap()["layout"]["type"], "MOSAIC", "a new word is sent as it is");
}

#[tokio::test]
async fn f40_unknown_options_are_refused_and_nothing_overrides_an_argument() {
    let (server, client) = house(json!([])).await;
    let given = params(json!({"roomId": "r", "roomid": "other"}));
    let error = client.call("recordings.start", given, &quick()).await.unwrap_err();
    assert!(error.to_string().contains("did you mean `roomId`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn f42_urls_are_built_from_parts() {
    let (server, client) = house(json!([room()])).await;
    client.rooms().get("a?b=1#c").await.unwrap();
    assert_eq!(server.requests()[0]["path"], "/v2/rooms/a%3Fb%3D1%23c");
    for url in [
        "https://x.test?a=1",
        "https://x.test#f",
        "x.test",
        "",
        "ftp://x.test",
        "https://u:p@x.test",
        "http://x.test",
    ] {
        let made = videosdk_api::Client::builder().credentials("k", "s".repeat(32)).base_url(url).build();
        assert_eq!(made.unwrap_err().kind(), ErrorKind::InvalidArgument, "{url:?}");
    }
}

#[tokio::test]
async fn f43_query_values_are_scalars_without_hidden_commas() {
    let (server, client) = house(json!([])).await;
    for value in [json!({"a": 1}), json!([1, [2]]), json!(["a,b"])] {
        let given = params(json!({"query": value}));
        let error = client.call("rooms.list", given, &quick()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{value}");
    }
    let given = params(json!({"extra": ["a,b"]}));
    let error = client.call("rooms.list", given, &quick().allow_unknown(true)).await.unwrap_err();
    assert!(error.to_string().contains("comma"), "{error}");
    let error = client.hls().capture("r").time(f64::NAN).await.unwrap_err();
    assert!(error.to_string().contains("`time` must be a number"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn f45_an_empty_name_hides_no_alias_and_two_different_ones_are_refused() {
    let session = json!({"status": 200, "body": {"id": "s", "roomId": "m"}});
    let (server, client) = house(json!([session])).await;
    client.call("sessions.end", params(json!({"roomId": "", "meetingId": "m"})), &quick()).await.unwrap();
    assert_eq!(server.requests()[0]["body"], json!({"roomId": "m"}));
    let both = params(json!({"roomId": "r", "meetingId": "m"}));
    let error = client.call("sessions.end", both, &quick()).await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::InvalidArgument, 1));
}

#[tokio::test]
async fn f51_an_empty_id_in_a_body_is_refused_before_the_network() {
    let (server, client) = house(json!([])).await;
    let error = client.sessions().end("r").session_id("").await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::InvalidArgument, Sent::NotSent));
    assert_eq!(error.message(), "`sessionId` must not be empty");
    let mut tried = 0;
    for op in OPERATIONS {
        let is_id = |name: &str| name == "id" || name.ends_with("Id");
        for param in op.params.iter().filter(|p| p.place == Place::Body && is_id(p.name)) {
            let mut given = params(json!({}));
            for other in op.params.iter().filter(|p| p.required) {
                given.insert(other.name.to_owned(), json!("r"));
            }
            given.insert(param.name.to_owned(), json!(""));
            let error = client.call(op.id, given, &quick()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{} {}", op.id, param.name);
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn f48_an_empty_list_is_sent_and_f50_nothing_is_sent_that_was_not_set() {
    let (server, client) = house(json!([room(), room(), page(1, 1, &[])])).await;
    client.rooms().create().allowed_participant_ids(Vec::<String>::new()).await.unwrap();
    client.rooms().create().await.unwrap();
    client.rooms().list().await.unwrap();
    let seen = server.requests();
    assert_eq!(seen[0]["body"], json!({"allowedParticipantIds": []}));
    assert_eq!(seen[1]["body"], json!({}));
    assert_eq!(seen[2]["query"], json!({}));
}

#[tokio::test]
async fn f50_whole_numbers_are_sent_as_integers() {
    let (server, client) = house(json!([{"status": 200, "body": {"message": "ok", "roomId": "r"}}])).await;
    client.hls().capture("r").time(30.0).await.unwrap();
    assert_eq!(server.requests()[0]["body"].to_string(), r#"{"roomId":"r","time":30}"#);
}
