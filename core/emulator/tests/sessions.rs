//! What the emulator promises about sessions and participants.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::House;

fn session(house: &House, id: &str) -> Value {
    house.get(&format!("/v2/sessions/{id}")).ok()
}

#[test]
fn the_first_join_makes_a_session_and_the_last_leave_ends_it() {
    let house = House::new();
    let (room, id) = house.live(json!({ "customRoomId": "maths" }));
    assert_eq!(house.emulator.join("maths", "bruno-02", "Bruno").unwrap(), id);
    let live = session(&house, &id);
    assert_eq!(
        (&live["status"], &live["end"], &live["customRoomId"]),
        (&json!("ongoing"), &Value::Null, &json!("maths"))
    );
    house.emulator.leave(&room, "ana-01").unwrap();
    assert_eq!(session(&house, &id)["status"], "ongoing");
    house.emulator.leave(&room, "bruno-02").unwrap();
    let ended = session(&house, &id);
    assert_eq!(ended["status"], "ended");
    assert!(ended["end"].is_string() && ended["chatLink"].as_str().unwrap().ends_with(".csv"));
    assert_ne!(house.emulator.join(&room, "ana-01", "Ana").unwrap(), id, "the next join makes a new session");
}

#[test]
fn coming_back_adds_a_stay_to_the_time_log() {
    let house = House::new();
    let (room, id) = house.live(json!({}));
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    house.emulator.leave(&room, "bruno-02").unwrap();
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    let person = house.get(&format!("/v2/sessions/{id}/participants/bruno-02")).ok();
    let log = person["timelog"].as_array().unwrap();
    assert_eq!((log.len(), log[0]["end"].is_string(), &log[1]["end"]), (2, true, &Value::Null));
    assert_eq!(house.emulator.join(&room, "bruno-02", "Bruno").unwrap_err().status, 409);
}

#[test]
fn the_list_holds_everybody_in_one_object_and_the_active_list_those_present_in_an_array_of_one() {
    let house = House::new();
    let (room, id) = house.live(json!({}));
    for n in 0..3 {
        house.emulator.join(&room, &format!("p{n}"), "P").unwrap();
    }
    house.emulator.leave(&room, "p1").unwrap();
    let all = house.get(&format!("/v2/sessions/{id}/participants?perPage=3&page=2")).ok();
    assert_eq!(all["pageInfo"], json!({ "currentPage": 2, "perPage": 3, "lastPage": 2, "total": 4 }));
    assert_eq!(all["data"]["participants"][0]["participantId"], "p2");
    let active = house.get(&format!("/v2/sessions/{id}/participants/active")).ok();
    assert_eq!(active["pageInfo"]["total"], 3);
    assert_eq!(active["data"][0]["_id"], id.as_str());
    assert_eq!(active["data"][0]["participants"][2]["participantId"], "p2");
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();
    let nobody = house.get(&format!("/v2/sessions/{id}/participants/active")).ok();
    assert_eq!(
        (nobody["data"].as_array().unwrap().len(), &nobody["data"][0]["participants"]),
        (1, &json!([]))
    );
}

#[test]
fn ending_a_session_twice_is_refused_unless_closed_ones_are_ignored() {
    let house = House::new();
    let (room, id) = house.live(json!({ "customRoomId": "maths" }));
    let ended = house.post("/v2/sessions/end", json!({ "roomId": "maths", "vsdkForceKill": true })).ok();
    assert_eq!(
        (&ended["id"], &ended["meetingId"], &ended["status"]),
        (&json!(id), &json!(room), &json!("ended"))
    );
    assert!(ended["participants"][0]["timelog"][0]["end"].is_string());
    let again = json!({ "roomId": room, "sessionId": id });
    assert_eq!(house.post("/v2/sessions/end", again).refused(400), "Session is already closed.");
    house.post("/v2/sessions/end", json!({ "roomId": room, "ignoreClosed": true })).ok();
    assert_eq!(house.post("/v2/sessions/end", json!({ "roomId": "nope" })).refused(404), "Room not found.");
    let wrong = json!({ "roomId": room, "sessionId": "66aaaaaaaaaaaaaaaaaaaaaa" });
    assert_eq!(house.post("/v2/sessions/end", wrong).refused(404), "Session not found.");
    let never = house.room(json!({}));
    let refused = house.post("/v2/sessions/end", json!({ "roomId": never })).refused(400);
    assert_eq!(refused, "No active session found for this room.");
}

#[test]
fn a_participant_is_removed_by_room_or_by_session() {
    let house = House::new();
    let (room, id) = house.live(json!({}));
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    house.emulator.join(&room, "carla-03", "Carla").unwrap();
    let path = "/v2/sessions/participants/remove";
    let by_room = house.post(path, json!({ "roomId": room, "participantId": "bruno-02" })).ok();
    assert_eq!(by_room, "Participant removed successfully");
    house.post(path, json!({ "sessionId": id, "participantId": "carla-03" })).ok();
    let gone = house.post(path, json!({ "roomId": room, "participantId": "bruno-02" }));
    assert_eq!(gone.refused(404), "Participant not found.");
    let nowhere = house.post(path, json!({ "participantId": "ana-01" }));
    assert_eq!(nowhere.refused(400), "roomId or sessionId is required.");
    house.post(path, json!({ "roomId": room, "participantId": "ana-01" })).ok();
    assert_eq!(session(&house, &id)["status"], "ended");
}

#[test]
fn the_list_can_be_narrowed_by_room_state_and_time() {
    let house = House::new();
    house.emulator.clock().freeze();
    let (first, _) = house.live(json!({ "customRoomId": "one" }));
    house.post("/v2/sessions/end", json!({ "roomId": first })).ok();
    house.emulator.clock().advance(Duration::from_secs(3600));
    let middle = house.emulator.clock().now_ms() - 1000;
    let (second, newest) = house.live(json!({}));
    let total =
        |query: &str| house.get(&format!("/v2/sessions?{query}")).ok()["pageInfo"]["total"].as_u64().unwrap();
    assert_eq!(house.get("/v2/sessions/").ok()["data"][0]["id"], newest.as_str());
    assert_eq!((total(""), total("status=ongoing"), total("status=ended")), (2, 1, 1));
    assert_eq!(
        (total(&format!("roomId={second}")), total("roomId=one"), total("customRoomId=one")),
        (1, 1, 1)
    );
    assert_eq!((total(&format!("startDate={middle}")), total(&format!("endDate={middle}"))), (1, 1));
    assert_eq!(total("roomId=unknown"), 0);
    let refused = house.get("/v2/sessions?status=paused").refused(400);
    assert!(refused.starts_with("status is invalid."), "{refused}");
}

#[test]
fn an_allow_list_is_checked_at_the_door() {
    let house = House::new();
    let room = house.room(json!({ "allowedParticipantIds": ["ana-01"] }));
    assert_eq!(house.emulator.join(&room, "bruno-02", "Bruno").unwrap_err().status, 403);
    house.emulator.join(&room, "ana-01", "Ana").unwrap();
    assert_eq!(house.emulator.join("nowhere", "x", "X").unwrap_err().status, 404);
    assert_eq!(house.emulator.join(&room, "a b", "X").unwrap_err().status, 400);
}

#[test]
fn rooms_close_themselves_after_their_minutes() {
    let house = House::new();
    house.emulator.clock().freeze();
    let (room, id) = house.live(json!({ "autoCloseConfig": { "type": "session-ends", "duration": 90 } }));
    let (gone, _) =
        house.live(json!({ "autoCloseConfig": { "type": "session-end-and-deactivate", "duration": 1.5 } }));
    house.emulator.clock().advance(Duration::from_secs(89 * 60));
    assert_eq!(session(&house, &id)["status"], "ongoing");
    assert_eq!(house.get(&format!("/v2/rooms/{gone}")).ok()["disabled"], true);
    house.emulator.clock().advance(Duration::from_secs(10 * 60));
    let ended = session(&house, &id);
    assert_eq!(
        (&ended["status"], &ended["activeDuration"]),
        (&json!("ended"), &json!(90 * 60)),
        "ended when due, not when noticed"
    );
    assert_eq!(house.get(&format!("/v2/rooms/{room}")).ok()["disabled"], false);
}

#[test]
fn quality_figures_are_plausible_and_repeatable() {
    let house = House::new();
    let (_, id) = house.live(json!({}));
    house.emulator.clock().advance(Duration::from_secs(150));
    let stats = house.get(&format!("/v2/sessions/{id}/stats")).ok();
    assert_eq!(stats["stats"].as_array().unwrap().len(), 3);
    let score = stats["stats"][0]["qualityScore"]["audio"].as_f64().unwrap();
    assert!((0.0..=5.0).contains(&score));
    assert_eq!(stats["stats"][0], house.get(&format!("/v2/sessions/{id}/stats")).ok()["stats"][0]);
    let person = house.get(&format!("/v2/sessions/{id}/participant/ana-01/stats")).ok();
    assert_eq!(
        (&person["participantName"], person["resolutionUsage"].as_array().unwrap().len()),
        (&json!("Ana"), 3)
    );
    let nobody = house.get(&format!("/v2/sessions/{id}/participant/x/stats"));
    assert_eq!(nobody.refused(404), "Participant not found.");
    assert_eq!(house.get("/v2/sessions/66aaaaaaaaaaaaaaaaaaaaaa/stats").refused(404), "Session not found.");
}
