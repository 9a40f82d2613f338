//! What the emulator promises about rooms.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::json;
use support::House;

#[test]
fn a_room_needs_no_options_and_has_the_shape_of_the_service() {
    let house = House::new();
    let reply = house.call("POST", "/v2/rooms", None);
    assert!(reply.header("x-request-id").unwrap().starts_with("req_"));
    let room = reply.ok();
    let id = room["roomId"].as_str().unwrap();
    assert!(id.len() == 14 && id.split('-').all(|group| group.len() == 4), "{id}");
    assert_eq!(room["customRoomId"], json!(null));
    assert_eq!(room["disabled"], false);
    assert_eq!(room["id"].as_str().unwrap().len(), 24);
    assert_eq!(room["links"]["get_room"], format!("{}/v2/rooms/{id}", house.emulator.url()));
    assert_eq!(room["links"]["get_session"], format!("{}/v2/sessions/", house.emulator.url()));
    assert!(room["userId"].is_string() && room.get("user").is_none());
}

#[test]
fn the_same_custom_id_gives_the_same_room_and_changes_nothing() {
    let house = House::new();
    let first = house.post("/v2/rooms", json!({ "customRoomId": "maths 101", "geoFence": "eu001" })).ok();
    let again = house.post("/v2/rooms", json!({ "customRoomId": "maths 101", "geoFence": "us001" })).ok();
    assert_eq!(first, again);
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], 1);
}

#[test]
fn get_knows_a_room_by_all_its_names_and_shows_the_account() {
    let house = House::new();
    let made = house.post("/v2/rooms", json!({ "customRoomId": "maths 101" })).ok();
    for name in [made["id"].as_str().unwrap(), made["roomId"].as_str().unwrap(), "maths%20101"] {
        let room = house.get(&format!("/v2/rooms/{name}")).ok();
        assert_eq!(room["id"], made["id"]);
        assert_eq!(room["user"]["id"], made["userId"]);
        assert!(room.get("userId").is_none());
    }
    assert_eq!(house.get("/v2/rooms/abcd-efgh-ijkl").refused(404), "Room not found.");
}

#[test]
fn validate_answers_400_for_what_it_does_not_know() {
    let house = House::new();
    let room = house.room(json!({ "customRoomId": "maths" }));
    assert_eq!(house.get("/v2/rooms/validate/maths").ok()["roomId"], room.as_str());
    assert_eq!(house.get("/v2/rooms/validate/abcd-efgh-ijkl").refused(400), "Room not found.");
    assert_eq!(house.get("/v2/rooms/validate/nonsense").refused(400), "RoomId is invalid.");
}

#[test]
fn ending_a_room_is_final_takes_its_session_along_and_needs_the_real_id() {
    let house = House::new();
    let (room, session) = house.live(json!({ "customRoomId": "maths" }));
    assert_eq!(
        house.post("/v2/rooms/deactivate", json!({ "roomId": "maths" })).refused(402),
        "Room not found."
    );
    assert_eq!(house.post("/v2/rooms/deactivate", json!({})).refused(400), "roomId is required.");
    for _ in 0..2 {
        let ended = house.post("/v2/rooms/deactivate", json!({ "roomId": room })).ok();
        assert_eq!(ended["disabled"], true);
        assert_eq!(
            (ended["meetingId"].as_str(), ended["userMeetingId"].as_str()),
            (Some(room.as_str()), Some("maths"))
        );
    }
    assert_eq!(house.get(&format!("/v2/sessions/{session}")).ok()["status"], "ended");
    assert_eq!(house.emulator.join(&room, "b", "B").unwrap_err().message, "Room is disabled.");
    assert_eq!(
        house.post("/v2/recordings/start", json!({ "roomId": room })).refused(400),
        "Room is disabled."
    );
}

#[test]
fn the_old_status_call_switches_a_room_off_and_on() {
    let house = House::new();
    let room = house.room(json!({}));
    for status in ["disabled", "enabled"] {
        let answer = house.post(&format!("/v2/rooms/{room}"), json!({ "status": status })).ok();
        assert_eq!(answer["status"], status);
        assert_eq!(house.get(&format!("/v2/rooms/{room}")).ok()["disabled"], status == "disabled");
    }
    let refused = house.post(&format!("/v2/rooms/{room}"), json!({ "status": "gone" })).refused(400);
    assert!(refused.starts_with("status must be"), "{refused}");
}

#[test]
fn lists_are_newest_first_in_pages_and_a_page_past_the_end_is_empty() {
    let house = House::new();
    let rooms: Vec<String> = (0..5).map(|_| house.room(json!({}))).collect();
    let page = house.get("/v2/rooms/?page=2&perPage=2").ok();
    assert_eq!(page["pageInfo"], json!({ "currentPage": 2, "perPage": 2, "lastPage": 3, "total": 5 }));
    assert_eq!(page["data"][0]["roomId"], rooms[2].as_str());
    assert_eq!(house.get("/v2/rooms?page=9").ok()["data"], json!([]));
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["perPage"], 20);
    assert_eq!(house.get(&format!("/v2/rooms?query={}", rooms[1])).ok()["pageInfo"]["total"], 1);
    for bad in ["page=0", "page=x", "perPage=-1", "perPage=0"] {
        house.get(&format!("/v2/rooms?{bad}")).refused(400);
    }
}

#[test]
fn wrong_options_are_refused_and_the_refusal_names_the_field() {
    let house = House::new();
    for (options, expected) in [
        (json!({ "autoCloseConfig": { "duration": 5 } }), "autoCloseConfig.type is required."),
        (json!({ "autoCloseConfig": { "type": "never" } }), "autoCloseConfig.type must be"),
        (
            json!({ "autoCloseConfig": { "type": "session-ends", "duration": 0 } }),
            "autoCloseConfig.duration must be",
        ),
        (json!({ "webhook": { "endPoint": "nowhere", "events": [] } }), "webhook.endPoint must be"),
        (json!({ "webhook": { "endPoint": "https://x.example" } }), "webhook.events is required."),
        (json!({ "customRoomId": 7 }), "customRoomId must be"),
        (json!({ "allowedParticipantIds": ["a b"] }), "allowedParticipantIds is invalid."),
        (json!({ "multiComposition": { "hls": "yes" } }), "multiComposition.hls must be"),
    ] {
        let message = house.post("/v2/rooms", options).refused(400);
        assert!(message.starts_with(expected), "{message}");
    }
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], 0);
}

#[test]
fn two_projects_do_not_see_each_other() {
    let builder =
        videosdk_emulator::Emulator::builder().credentials("one", "secret-1").credentials("two", "secret-2");
    let house = House::with(builder);
    let room = house.room(json!({ "customRoomId": "mine" }));
    let other = support::token("two", "secret-2", json!({}));
    assert_eq!(house.call_as(&other, "GET", &format!("/v2/rooms/{room}"), None).status, 404);
    let theirs = house.call_as(&other, "POST", "/v2/rooms", Some(&json!({ "customRoomId": "mine" }))).ok();
    assert_ne!(theirs["roomId"], room.as_str());
}
