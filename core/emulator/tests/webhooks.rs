//! What the emulator promises about webhooks.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{House, Received, Receiver, public_key, verifies};

fn names(receiver: &Receiver) -> Vec<String> {
    let name = |got: Received| {
        let value: Value = serde_json::from_str(&got.body).unwrap();
        value["webhookType"].as_str().unwrap().to_owned()
    };
    receiver.got().into_iter().map(name).collect()
}

fn hook(receiver: &Receiver, events: &[&str]) -> Value {
    json!({ "webhook": { "endPoint": format!("{}/room", receiver.url), "events": events } })
}

#[test]
fn every_webhook_is_signed_over_its_exact_compact_body() {
    let (house, receiver) = (House::new(), Receiver::new(vec![]));
    let (room, session) = house.live(hook(&receiver, &["*"]));
    house.emulator.leave(&room, "ana-01").unwrap();
    house.settle();
    let key = public_key(&house);
    let got = receiver.got();
    assert_eq!(
        names(&receiver),
        ["session-started", "participant-joined", "participant-left", "session-ended"]
    );
    assert!(got.iter().all(|one| verifies(&key, one)));
    let expected = format!(
        r#"{{"webhookType":"participant-joined","data":{{"meetingId":"{room}","sessionId":"{session}","participantId":"ana-01","participantName":"Ana"}}}}"#
    );
    assert_eq!(got[1].body, expected);
    let ended: Value = serde_json::from_str(&got[3].body).unwrap();
    assert!(ended["data"]["end"].as_str().unwrap().ends_with("+00:00"));
    let mut forged = got[1].clone();
    forged.body = forged.body.replace("Ana", "Ann");
    assert!(!verifies(&key, &forged));
}

#[test]
fn the_room_gets_what_its_patterns_fit_and_the_job_gets_everything_of_its_own() {
    let (house, receiver) = (House::new(), Receiver::new(vec![]));
    let (room, _) = house.live(hook(&receiver, &["session*", "recording-stopped"]));
    let url = format!("{}/job", receiver.url);
    house.post("/v2/recordings/start", json!({ "roomId": room, "webhookUrl": url })).ok();
    house.settle();
    house.post("/v2/recordings/end", json!({ "roomId": room })).ok();
    house.settle();
    house.emulator.leave(&room, "ana-01").unwrap();
    house.settle();
    let at = |path: &str| -> Vec<String> {
        let got = receiver.got().into_iter().filter(|one| one.path == path);
        got.map(|one| {
            serde_json::from_str::<Value>(&one.body).unwrap()["webhookType"].as_str().unwrap().to_owned()
        })
        .collect()
    };
    assert_eq!(at("/room"), ["session-started", "recording-stopped", "session-ended"]);
    assert_eq!(
        at("/job"),
        ["recording-starting", "recording-started", "recording-stopping", "recording-stopped"]
    );
    let summary = house.get("/v2/recordings").ok()["data"][0]["webhook"].clone();
    assert_eq!((&summary["totalCount"], &summary["successCount"]), (&json!(5), &json!(5)));
    assert_eq!(summary["data"][0], json!({ "type": "recording-starting", "success": true }));
}

#[test]
fn each_kind_of_job_tells_its_steps_with_its_own_data() {
    let (house, receiver) = (House::new(), Receiver::new(vec![]));
    let (room, session) = house.live(hook(&receiver, &["*"]));
    let who = json!({ "roomId": room, "participantId": "ana-01", "kind": "audio" });
    house.post("/v2/hls/start", json!({ "roomId": room })).ok();
    house
        .post(
            "/v2/livestreams/start",
            json!({ "roomId": room, "outputs": [{ "url": "rtmp://x", "streamKey": "k" }] }),
        )
        .ok();
    house.post("/v2/recordings/participant/start", who.clone()).ok();
    house.post("/v2/recordings/participant/track/start", who.clone()).ok();
    house.post("/ai/v1/realtime-transcriptions/start", json!({ "roomId": room })).ok();
    house.settle();
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();
    let merge = json!({ "sessionId": session, "channel1": [{ "participantId": "ana-01" }], "channel2": [{ "participantId": "ana-01" }] });
    house.post("/v2/recordings/participant/merge", merge).ok();
    house.settle();
    let all: Vec<Value> = receiver.got().iter().map(|one| serde_json::from_str(&one.body).unwrap()).collect();
    let data = |event: &str| {
        let found = all.iter().find(|one| one["webhookType"] == event);
        found.unwrap_or_else(|| panic!("{event} was not sent"))["data"].clone()
    };
    for prefix in ["hls", "livestream", "participant-recording", "participant-track-recording"] {
        for step in ["starting", "started", "stopping", "stopped"] {
            assert_eq!(data(&format!("{prefix}-{step}"))["meetingId"], room.as_str());
        }
    }
    assert!(data("hls-started")["playbackHlsUrl"].is_string());
    assert!(data("hls-playable")["livestreamUrl"].is_string());
    assert_eq!(data("participant-recording-started")["fileFormat"], "webm");
    assert_eq!(data("participant-track-recording-starting")["kind"], "audio");
    let file = &data("participant-track-recording-stopped")["fileDetails"][0];
    assert!(file["filePath"].as_str().unwrap().starts_with('/') && file["fileUrl"].is_string());
    assert_eq!(data("transcription-started")["type"], "realtime");
    data("transcription-stopped");
    assert!(data("merge-recording-completed")["id"].is_string());
    let order = names(&receiver);
    let place = |event: &str| order.iter().position(|name| name == event).unwrap();
    assert!(
        place("participant-left") < place("hls-stopping") && place("hls-stopped") < place("session-ended")
    );
}

#[test]
fn a_job_can_be_made_to_fail_and_takes_its_room_along_when_told_so() {
    let (house, receiver) = (House::new(), Receiver::new(vec![]));
    house.emulator.clock().freeze();
    let (room, session) = house.live(hook(&receiver, &["recording-*", "session-ended"]));
    let failure = json!({ "action": "close-room", "waitTime": 30 });
    house.post("/v2/recordings/start", json!({ "roomId": room, "onFailure": failure })).ok();
    let id = house.get("/v2/recordings").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    house.emulator.fail(&id, "no disk").unwrap();
    assert_eq!(house.emulator.fail(&id, "again").unwrap_err().status, 404);
    house.emulator.clock().advance(Duration::from_secs(29));
    assert_eq!(house.get(&format!("/v2/sessions/{session}")).ok()["status"], "ongoing");
    house.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(house.get(&format!("/v2/sessions/{session}")).ok()["status"], "ended");
    house.settle();
    assert_eq!(names(&receiver), ["recording-starting", "recording-failed", "session-ended"]);
    let too_long = json!({ "roomId": room, "onFailure": { "action": "close-room", "waitTime": 151 } });
    assert!(
        house.post("/v2/recordings/start", too_long).refused(400).starts_with("onFailure.waitTime must be")
    );
}

#[test]
fn a_failed_delivery_is_recorded_once_and_sent_again_only_on_request() {
    let house = House::new();
    let receiver = Receiver::new(vec![500, 200, 500, 500, 200]);
    let (room, _) = house.live(hook(&receiver, &["participant-*"]));
    house.emulator.join(&room, "b", "B").unwrap();
    house.settle();
    let outcome = |index: usize| {
        let entry = house.emulator.webhook_deliveries()[index].clone();
        (entry["success"].as_bool().unwrap(), entry["attempts"].as_u64().unwrap())
    };
    assert_eq!((outcome(0), outcome(1)), ((false, 1), (true, 1)));
    house.emulator.configure(json!({ "webhookRetries": 2, "webhookRetryDelayMs": 1 })).unwrap();
    house.emulator.join(&room, "c", "C").unwrap();
    house.settle();
    assert_eq!(outcome(2), (true, 3));
    assert_eq!(receiver.got().len(), 5);
}

#[test]
fn a_receiver_that_is_not_there_harms_nothing() {
    let house = House::new();
    let room = house.room(json!({ "webhook": { "endPoint": "http://127.0.0.1:1/x", "events": ["*"] } }));
    house.emulator.join(&room, "ana-01", "Ana").unwrap();
    house.settle();
    let entry = house.emulator.webhook_deliveries()[0].clone();
    assert_eq!(
        (&entry["success"], &entry["error"]),
        (&json!(false), &json!("the receiver could not be reached"))
    );
}

#[test]
fn the_key_can_be_rotated_and_all_emulators_of_a_process_begin_with_the_same() {
    let (house, other, receiver) = (House::new(), House::new(), Receiver::new(vec![]));
    let old = public_key(&house);
    assert_eq!(old, public_key(&other));
    let pem = house.call_as("", "POST", "/emulator/webhook-key/rotate", None).ok()["publicKey"].clone();
    assert!(pem.as_str().unwrap().contains("BEGIN RSA PUBLIC KEY"));
    let new = public_key(&house);
    assert_ne!(old, new);
    house.live(hook(&receiver, &["session-started"]));
    house.settle();
    let got = &receiver.got()[0];
    assert!(verifies(&new, got) && !verifies(&old, got));
}
