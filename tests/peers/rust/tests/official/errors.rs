//! Errors: each status becomes the kind the SDK has for it, and retries happen only where they may.

use std::time::Duration;

use futures_util::TryStreamExt;
use serde_json::json;
use videosdk::{ErrorKind, Method, RawRequest, RoomCreateParams, RoomListParams};
use videosdk_emulator::Fault;
use videosdk_peers::{House, call, on};

use super::sessions::live_room;

fn fault(house: &House, fault: serde_json::Value) {
    let fault: Fault = serde_json::from_value(fault).unwrap();
    house.emulator.fault(fault).unwrap();
}

pub(crate) async fn each_status_has_its_kind(house: &House) {
    let error = call!(house, rooms.get("aaaa-bbbb-cccc")).unwrap_err();
    let newest = house.emulator.requests().pop().unwrap();
    let api = error.as_api().unwrap();
    assert_eq!((api.status, api.kind, api.message.as_str()), (404, ErrorKind::NotFound, "Room not found."));
    assert_eq!(api.request_id.as_deref(), newest["requestId"].as_str());
    assert_eq!((api.method.as_str(), api.path.as_str()), ("GET", "/v2/rooms/aaaa-bbbb-cccc"));

    let none = RawRequest::new;
    let client = &house.client;
    let error = client.api().get("/v2/rooms/validate/nonsense", none()).await.unwrap_err();
    assert_eq!((error.status(), error.is_validation()), (Some(400), true));
    assert_eq!(error.as_api().unwrap().message, "RoomId is invalid.");
    let (room, _) = live_room(house).await;
    let bare = none().body(json!({ "roomId": room, "config": { "theme": "DARK" } }));
    let error = client.api().post("/v2/recordings/start", bare).await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (Some(406), ErrorKind::Generic));

    let hasty = client.with_max_retries(0);
    for (status, kind) in [
        (401, ErrorKind::Authentication),
        (402, ErrorKind::NotFound),
        (403, ErrorKind::Permission),
        (409, ErrorKind::Conflict),
        (429, ErrorKind::RateLimit),
        (500, ErrorKind::Generic),
    ] {
        fault(house, json!({ "operation": "rooms.list", "status": status, "count": 1 }));
        let error = hasty.rooms().list(RoomListParams::default()).await.unwrap_err();
        assert_eq!((error.status(), error.kind()), (Some(status), kind));
    }

    fault(house, json!({ "operation": "rooms.list", "status": 403, "count": 1 }));
    let streamed: Result<Vec<_>, _> =
        hasty.rooms().list_stream(RoomListParams::default()).try_collect().await;
    assert!(streamed.unwrap_err().is_permission(), "a stream hands the error on");

    house.emulator.configure(json!({ "plainTextErrors": true })).unwrap();
    let error = call!(house, rooms.get("aaaa-bbbb-cccc")).unwrap_err();
    assert_eq!(error.as_api().unwrap().message, "Room not found.");
}

pub(crate) async fn retries_happen_where_they_may(house: &House) {
    let client = house.builder().backoff(|_| Duration::from_millis(5)).build().unwrap();
    let attempts = |operation: &str| {
        let requests = house.emulator.requests();
        requests.iter().filter(|request| request["operation"] == operation).count()
    };
    fault(house, json!({ "operation": "rooms.create", "status": 429, "count": 2 }));
    client.rooms().create(RoomCreateParams::default()).await.unwrap();
    assert_eq!(attempts("rooms.create"), 3, "429 is tried again for every method");
    fault(house, json!({ "operation": "rooms.list", "status": 503, "count": 1 }));
    assert_eq!(client.rooms().list(RoomListParams::default()).await.unwrap().total(), 1);
    assert_eq!(attempts("rooms.list"), 2, "5xx is tried again for GET");
    fault(house, json!({ "operation": "rooms.create", "status": 503, "count": 1 }));
    assert_eq!(client.rooms().create(RoomCreateParams::default()).await.unwrap_err().status(), Some(503));
    assert_eq!(attempts("rooms.create"), 4, "and never for POST");

    let limit = json!({
        "operation": "rooms.list", "status": 429, "headers": { "retry-after": "7" }, "count": 1
    });
    fault(house, limit);
    let hasty = on!(house, Client, client.with_max_retries(0));
    let error = hasty.rooms().list(RoomListParams::default()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));

    let built = house.builder().request_timeout(Duration::from_millis(100)).max_retries(0).build().unwrap();
    let derived = on!(house, Client, hasty.with_request_timeout(Duration::from_millis(100)));
    for hasty in [built, derived] {
        fault(house, json!({ "operation": "rooms.list", "delayMs": 2000, "count": 1 }));
        assert!(hasty.rooms().list(RoomListParams::default()).await.unwrap_err().is_timeout());
    }
}

pub(crate) async fn the_escape_hatch_works(house: &House) {
    let client = &house.client;
    assert_eq!(on!(house, Client, client.base_url()), house.emulator.url());
    let body = RawRequest::new().body(json!({ "customRoomId": "raw" }));
    let room = call!(house, api.post("/v2/rooms", body)).unwrap();
    house.note("Client.api");
    let query = RawRequest::new().query("query", "raw");
    let list = call!(house, api.get("/v2/rooms", query)).unwrap();
    assert_eq!((&list["pageInfo"]["total"], &list["data"][0]["id"]), (&json!(1), &room["id"]));
    let path = format!("/v2/rooms/{}", room["roomId"].as_str().unwrap());
    let same = on!(house, Client, client.request(Method::GET, &path, RawRequest::new())).await.unwrap();
    assert_eq!(same["id"], room["id"]);

    let (room, _) = live_room(house).await;
    let composite = client.recordings().composite();
    let handle = composite.start(&room, Default::default()).await.unwrap();
    house.emulator.settle().await;
    let path = format!("/v2/recordings/composite/{}", handle.id.unwrap());
    let text = call!(house, api.delete(&path, RawRequest::new())).unwrap();
    assert_eq!(text, "Composite recording deleted successfully");
    let error = call!(house, api.put("/v2/rooms", RawRequest::new())).unwrap_err();
    assert_eq!(error.status(), Some(405), "no operation here takes PUT");
}
