//! What the emulator promises about RTMP, HLS and transcriptions.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::House;

#[test]
fn rtmp_pushes_to_its_outputs_until_stopped() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    let outputs = json!([{ "url": "rtmp://ingest.example.org/live", "streamKey": "demo" }]);
    let start = "/v2/livestreams/start";
    assert_eq!(house.post(start, json!({ "roomId": room })).refused(400), "outputs is required.");
    house.post(start, json!({ "roomId": room, "outputs": [] })).refused(400);
    let half = json!({ "roomId": room, "outputs": [{ "url": "rtmp://x" }] });
    assert_eq!(house.post(start, half).refused(400), "outputs[0].streamKey is required.");
    let body = json!({ "roomId": room, "outputs": outputs });
    assert_eq!(house.post(start, body.clone()).ok(), "Livestream started successfully");
    assert_eq!(house.post(start, body).refused(400), "Livestream is already in progress.");
    house.settle();
    let stream = house.get(&format!("/v2/livestreams/?roomId={room}")).ok()["data"][0].clone();
    assert_eq!(
        (&stream["outputs"], &stream["sessionId"], &stream["end"]),
        (&outputs, &json!(session), &Value::Null)
    );
    assert_eq!(
        house.post("/v2/livestreams/end", json!({ "roomId": room })).ok(),
        "Livestream ended successfully"
    );
    house.settle();
    let stream = house.get(&format!("/v2/livestreams/{}", stream["id"].as_str().unwrap())).ok();
    assert!(stream["end"].is_string());
    let refused = house.post("/v2/livestreams/end", json!({ "roomId": room })).refused(400);
    assert_eq!(refused, "No running livestream found for this room.");
}

#[test]
fn streams_need_a_priority_beside_a_layout() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    let start = |config: Value| house.post("/v2/hls/start", json!({ "roomId": room, "config": config }));
    assert_eq!(start(json!({ "theme": "DARK" })).refused(406), "config.layout is required.");
    assert!(
        start(json!({ "layout": { "type": "GRID" } }))
            .refused(400)
            .starts_with("config.layout.priority is required")
    );
    start(json!({ "layout": { "type": "GRID", "priority": "PIN" } })).ok();
}

#[test]
fn hls_is_active_while_it_runs_and_deleted_only_afterwards() {
    let house = House::new();
    let (room, _) = house.live(json!({ "customRoomId": "maths" }));
    let active = format!("/v2/hls/{room}/active");
    assert_eq!(house.get(&active).refused(404), "No active HLS found.");
    let started = house.post("/v2/hls/start", json!({ "roomId": "maths" })).ok();
    let id = started["id"].as_str().unwrap();
    assert_eq!(started["downstreamUrl"], started["playbackHlsUrl"]);
    assert!(started["livestreamUrl"].as_str().unwrap().ends_with("/live.m3u8"));
    house.settle();
    let now = house.get(&active).ok();
    assert_eq!(
        (&now["code"], &now["data"]["id"], &now["data"]["end"]),
        (&json!(200), &json!(id), &Value::Null)
    );
    let path = format!("/v2/hls/{id}");
    assert_eq!(house.delete(&path).refused(400), "HLS is still running.");
    assert_eq!(house.post("/v2/hls/end", json!({ "roomId": room })).ok(), "HLS ended successfully");
    house.settle();
    house.get(&active).refused(404);
    assert!(house.get(&path).ok()["end"].is_string());
    assert_eq!(house.delete(&path).ok(), "Room Hls Recording deleted successfully !");
    house.delete(&path).refused(404);
    assert_eq!(house.get("/v2/hls/").ok()["data"], json!([]));
}

#[test]
fn a_thumbnail_has_the_size_of_the_stream_unless_told_otherwise() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    let capture = |options: Value| {
        let mut body = json!({ "roomId": room });
        body.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
        house.post("/v2/hls/capture", body)
    };
    assert_eq!(capture(json!({})).refused(404), "No active HLS found.");
    let config = json!({ "layout": { "type": "GRID", "priority": "PIN" }, "quality": "high", "orientation": "portrait" });
    house.post("/v2/hls/start", json!({ "roomId": room, "config": config })).ok();
    house.settle();
    let picture = capture(json!({})).ok();
    assert_eq!(picture["message"], "captured thumbnail successfully");
    let meta = &picture["meta"];
    assert_eq!(
        (&meta["width"], &meta["height"], &meta["format"]),
        (&json!(1080), &json!(1920), &json!("jpg"))
    );
    let small = capture(json!({ "width": 320, "height": 200, "format": "png", "time": 1.5 })).ok();
    assert_eq!((&small["meta"]["width"], &small["meta"]["format"]), (&json!(320), &json!("png")));
    assert!(
        capture(json!({ "format": "webp", "time": 3 }))
            .refused(400)
            .starts_with("webp is supported in realtime only.")
    );
    assert!(capture(json!({ "format": "gif" })).refused(400).starts_with("format must be"));
    let log = house.get("/v2/hls").ok()["data"][0]["captureLog"].clone();
    assert_eq!(log.as_array().unwrap().len(), 2);
}

#[test]
fn what_a_room_wants_started_starts_with_its_session() {
    let house = House::new();
    let config = json!({ "recording": { "transcription": { "enabled": true } }, "hls": {}, "composite": {} });
    house.live(json!({ "autoStartConfig": config }));
    for path in ["/v2/recordings", "/v2/hls", "/v2/recordings/composite"] {
        assert_eq!(house.get(path).ok()["pageInfo"]["total"], 1, "{path}");
    }
}

#[test]
fn a_live_transcription_runs_once_a_session_and_then_has_files() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    let base = "/ai/v1/realtime-transcriptions";
    let start = json!({ "roomId": room, "summary": { "enabled": true } });
    let job = house.post(&format!("{base}/start"), start.clone()).ok();
    assert_eq!(job["status"], "running");
    assert_eq!(job["extension"]["extensionConfig"], json!({ "roomId": room, "sessionId": session }));
    assert_eq!(house.post(&format!("{base}/start"), start).refused(400), "Transcription is already running.");
    let ended = house.post(&format!("{base}/end"), json!({ "roomId": room })).ok();
    assert_eq!((&ended["status"], ended["end"].is_string()), (&json!("completed"), true));
    let refused = house.post(&format!("{base}/end"), json!({ "roomId": room })).refused(400);
    assert_eq!(refused, "No running transcription found.");
    house.settle();
    let done = house.get(&format!("{base}/{}", job["id"].as_str().unwrap())).ok();
    assert!(done["transcriptionFilePaths"]["txt"].as_str().unwrap().ends_with("/transcription.txt"));
    assert!(done["summarizedFilePaths"]["txt"].is_string());
    let total = |query: &str| house.get(&format!("{base}?{query}")).ok()["pageInfo"]["total"].clone();
    assert_eq!((total("status=completed"), total("status=running")), (json!(1), json!(0)));
    assert_eq!(
        (total(&format!("roomId={room}")), total("sessionId=66aaaaaaaaaaaaaaaaaaaaaa")),
        (json!(1), json!(0))
    );
    house.get(&format!("{base}/nope")).refused(404);
}

#[test]
fn a_recording_that_asked_for_it_is_transcribed_afterwards() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    let wanted = json!({ "enabled": true, "summary": { "enabled": true } });
    house.post("/v2/recordings/start", json!({ "roomId": room, "transcription": wanted })).ok();
    // A stream that is not recorded leaves nothing to transcribe.
    house.post("/v2/hls/start", json!({ "roomId": room, "transcription": wanted })).ok();
    house.emulator.clock().advance(Duration::from_secs(60));
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();
    house.settle();
    let list = house.get(&format!("/ai/v1/post-transcriptions?sessionId={session}")).ok();
    assert_eq!(list["pageInfo"]["total"], 1);
    let job = &list["transcriptions"][0];
    assert_eq!(job["status"], "completed");
    for format in ["json", "srt", "txt", "tsv", "vtt"] {
        assert!(job["transcriptionFilePaths"][format].as_str().unwrap().ends_with(format));
    }
    let recording = job["recordingId"].as_str().unwrap();
    let plain = house.get(&format!("/v2/recordings/{recording}")).ok();
    assert!(plain.get("transcription").is_none());
    assert_eq!(job["filePath"], plain["file"]["filePath"]);
    let with = house.get(&format!("/v2/recordings/{recording}?withTranscription=true")).ok();
    assert_eq!(&with["transcription"], job);
    assert_eq!(&house.get(&format!("/ai/v1/post-transcriptions/{}", job["id"].as_str().unwrap())).ok(), job);
}
