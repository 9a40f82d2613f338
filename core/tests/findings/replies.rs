//! Answers: what is not what was promised is an error, and nothing that came is lost.

use super::{builder, house, room, status};
use crate::server::Server;
use serde_json::{Value, json};
use videosdk_api::ErrorKind;

fn html() -> Value {
    json!({"status": 200, "headers": {"content-type": "text/html"}, "text": "<!doctype html><title>Login</title>"})
}

#[tokio::test]
async fn f08_valid_means_this_very_room_and_no_keeps_its_reason() {
    let other = json!({"status": 200, "body": {"roomId": "zzzz-zzzz-zzzz"}});
    let (_server, client) = house(json!([html(), {"status": 200, "body": {}}, other, {"status": 200}])).await;
    for _ in 0..4 {
        assert_eq!(client.rooms().validate("k3vd-9qtm-x7wa").await.unwrap_err().kind(), ErrorKind::Decode);
    }
    let page_404 = json!({"status": 404, "headers": {"content-type": "text/html"}, "text": "<html>"});
    let no = json!({"status": 400, "body": {"message": "Room not found."}});
    let (_server, client) = house(json!([room(), no, page_404, status(403)])).await;
    let yes = client.rooms().validate("k3vd-9qtm-x7wa").await.unwrap();
    assert!(yes.valid && yes.room.is_some());
    let no = client.rooms().validate("k3vd-9qtm-x7wa").await.unwrap();
    assert_eq!((no.valid, no.reason.as_deref(), no.status), (false, Some("Room not found."), Some(400)));
    assert_eq!(client.rooms().validate("k3vd-9qtm-x7wa").await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(client.rooms().validate("k3vd-9qtm-x7wa").await.unwrap_err().kind(), ErrorKind::Permission);
}

#[tokio::test]
async fn f09_a_page_of_html_is_never_data() {
    let cut = json!({"status": 200, "headers": {"content-type": "application/json"}, "text": "{\"id\":\"66"});
    let (_server, client) = house(json!([html(), html(), html(), html(), cut])).await;
    let errors = [
        client.rooms().get("r").await.unwrap_err(),
        client.rooms().list().await.unwrap_err(),
        client.recordings().delete("r").await.unwrap_err(),
        client.recordings().start("r").await.unwrap_err(),
        client.rooms().get("r").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)));
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn f10_an_envelope_may_be_missing_and_f41_no_stream_is_not_found() {
    let bare = json!({"status": 200, "body": {"id": "h1", "roomId": "r"}});
    let none = json!({"status": 200, "body": {"code": 200, "data": null}});
    let (_server, client) = house(json!([bare, none, {"status": 200, "body": {}}])).await;
    assert_eq!(client.hls().get("r").await.unwrap().id, "h1");
    assert_eq!(client.hls().get("r").await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(client.hls().get("r").await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn f26_redirects_are_not_followed() {
    for code in [301, 302, 303, 307, 308] {
        let elsewhere = Server::start(&[room()]).await;
        let target = format!("{}/v2/rooms?sig=secret", elsewhere.url);
        let there = json!({"status": code, "headers": {"location": target}});
        let (_server, client) = house(json!([there, there])).await;
        for error in [client.rooms().create().await.unwrap_err(), client.rooms().get("r").await.unwrap_err()]
        {
            assert_eq!((error.kind(), error.status()), (ErrorKind::Redirect, Some(code)));
            assert!(
                error.to_string().contains(&elsewhere.url) && !error.to_string().contains("sig="),
                "{error}"
            );
        }
        assert!(elsewhere.requests().is_empty());
    }
}

#[tokio::test]
async fn f32_messages_and_codes_are_found_wherever_they_stand() {
    for (body, message, code) in [
        (json!({"error": {"message": "deep", "code": "X1"}}), "deep", Some("X1")),
        (json!({"errors": [{"message": "one"}, {"message": "two"}]}), "one; two", None),
        (json!({"message": ["a", "b"]}), "a; b", None),
        (json!({"message": "m", "code": 4003}), "m", Some("4003")),
        (json!("plain"), "plain", None),
    ] {
        let (_server, client) = house(json!([{"status": 400, "body": body}])).await;
        let error = client.rooms().get("r").await.unwrap_err();
        assert_eq!((error.message(), error.code()), (message, code));
    }
    let long = format!("<html><title>Bad gateway</title>{}", "x".repeat(50_000));
    let page = json!({"status": 400, "headers": {"content-type": "text/html"}, "text": long});
    let (_server, client) = house(json!([page])).await;
    let error = client.rooms().get("r").await.unwrap_err();
    assert!(error.message().contains("Bad gateway") && error.message().len() < 200);
}

#[tokio::test]
async fn f33_not_found_keeps_its_status() {
    let (_server, client) = house(json!([status(402), status(404)])).await;
    for code in [402, 404] {
        let error = client.recordings().get("r").await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(code)));
    }
}

#[tokio::test]
async fn f49_one_odd_item_does_not_fail_a_page() {
    let odd = json!([{"roomId": 7, "start": {"a": 1}, "new": true}, null, {"id": "s2", "participants": [{"name": "Ana"}, 3]}]);
    let (_server, client) = house(json!([{"status": 200, "body": {"data": odd}}])).await;
    let page = client.sessions().list().await.unwrap();
    assert_eq!(page.items.len(), 3);
    assert_eq!(page.items[0].extra["roomId"], 7);
    assert_eq!(page.items[0].extra["new"], true);
    assert_eq!(page.items[2].participants[0].name.as_deref(), Some("Ana"));
    assert_eq!(page.items[2].participants[1].extra[""], 3);
}

#[tokio::test]
async fn f53_bodies_are_bounded() {
    let big = |status: u16| json!({"status": status, "repeat": {"before": "\"", "unit": "x", "times": 200_000, "after": "\""}, "chunked": true});
    let server = Server::start(&[big(200), big(400)]).await;
    let client = builder(&server).max_response_bytes(10_000).build().unwrap();
    assert_eq!(client.rooms().get("r").await.unwrap_err().kind(), ErrorKind::TooLarge);
    let error = client.rooms().get("r").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.body().unwrap().len() < 5_000);
}
