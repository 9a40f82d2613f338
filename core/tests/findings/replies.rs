//! Answers: what is not what was promised is an error, and nothing that came is lost.

use super::{Server, builder, house, room, status};
use serde_json::{Value, json};
use videosdk_api::{ErrorKind, Sent};

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

/// Units that were acquired cost money, so their ids are never lost, and neither is what stands beside them.
#[tokio::test]
async fn f10_acquired_units_come_back_in_either_shape() {
    let units = json!([{"id": "u1", "status": "pending"}, {"id": "u2"}]);
    let answer = |body: Value| json!({"status": 200, "body": body});
    let whole = json!({"success": true, "data": units, "quota": 7});
    let (server, client) =
        house(json!([answer(whole), answer(units), answer(json!({"success": true}))])).await;
    let acquire = || client.resource_pool().acquire("hls", "https://hooks.example.org/pool").units(2);
    let made = acquire().await.unwrap();
    assert_eq!((made.success, made.data.len(), made.extra["quota"].as_u64()), (Some(true), 2, Some(7)));
    let bare = acquire().await.unwrap();
    assert_eq!((bare.success, bare.data[1].id.as_str()), (None, "u2"));
    let error = acquire().await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Decode, Sent::Unknown));
    assert!(error.body().unwrap().contains("success"), "what came is there to look at");
    assert_eq!(server.requests().len(), 3, "nothing was acquired twice");
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
    let code = json!({"message": "m", "code": "E".repeat(5000)});
    let (_server, client) = house(json!([{"status": 400, "body": code}])).await;
    assert_eq!(client.rooms().get("r").await.unwrap_err().code().unwrap().chars().count(), 101);
    // Read once at each level, a list inside a list inside a list takes no time.
    let nested = format!("{}\"deep\"{}", "[".repeat(100), "]".repeat(100));
    let started = std::time::Instant::now();
    let (_server, client) = house(json!([{"status": 400, "text": nested}])).await;
    client.rooms().get("r").await.unwrap_err();
    assert!(started.elapsed().as_secs() < 2);
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

/// What is promised of numbers: every fraction that a double can hold arrives as that double, to the last bit.
#[tokio::test]
async fn f49_the_last_bit_of_a_fraction_survives() {
    let fractions =
        ["0.30000000000000004", "1.7976931348623157e308", "0.027312334012003417", "-61.98249999999999"];
    for text in fractions {
        let body = format!("{{\"data\":[{{\"id\":\"s\",\"later\":{text}}}]}}");
        let answer = json!({"status": 200, "headers": {"content-type": "application/json"}, "text": body});
        let (_server, client) = house(json!([answer, answer])).await;
        let page = client.sessions().list().await.unwrap();
        assert_eq!(page.items[0].extra["later"].as_f64(), text.parse().ok(), "{text}");
        assert_eq!(page.items[0].extra["later"].to_string().parse::<f64>(), text.parse());
        let door = client.call("sessions.list", Default::default(), &super::quick()).await.unwrap();
        assert_eq!(door.json().unwrap()[0]["later"].as_f64(), text.parse().ok(), "{text}");
    }
}

#[tokio::test]
async fn f49_of_a_repeated_name_the_last_counts_for_the_door_and_for_models() {
    let body = r#"{"data":[],"pageInfo":{"total":1,"currentPage":7,"currentPage":1},"pageInfo":{"total":5,"total":2},
        "data":[{"id":"a","id":"b","participants":[{"name":"x"}],"participants":[{"name":"y","name":"z"}]},{"id":7}]}"#;
    let answer = json!({"status": 200, "headers": {"content-type": "application/json"}, "text": body});
    let (_server, client) = house(json!([answer, answer])).await;
    let page = client.sessions().list().await.unwrap();
    assert_eq!((page.items.len(), page.total, page.items[0].id.as_str()), (2, Some(2), "b"));
    assert_eq!(page.items[0].participants.len(), 1);
    assert_eq!(page.items[0].participants[0].name.as_deref(), Some("z"));
    let door = client.call("sessions.list", Default::default(), &super::quick()).await.unwrap();
    assert_eq!(door.json().unwrap()[0], json!({"id": "b", "participants": [{"name": "z"}]}));
    assert_eq!(door.page().unwrap().total, Some(2));
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
