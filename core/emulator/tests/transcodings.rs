//! What the emulator promises about jobs that make one file out of others.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::House;

/// A session in which Ana and Bruno were recorded, with the ids of the two recordings.
fn recorded(house: &House) -> (String, Vec<String>) {
    let (room, session) = house.live(json!({}));
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    for who in ["ana-01", "bruno-02"] {
        let body = json!({ "roomId": room, "participantId": who });
        house.post("/v2/recordings/participant/start", body.clone()).ok();
        house.settle();
        house.post("/v2/recordings/participant/stop", body).ok();
    }
    house.settle();
    let list = house.get(&format!("/v2/recordings/participant?sessionId={session}")).ok();
    let ids = list["data"].as_array().unwrap().iter().map(|job| job["id"].as_str().unwrap().to_owned());
    (room, ids.collect())
}

#[test]
fn a_merge_runs_through_its_states_and_has_its_file() {
    let house = House::new();
    let (room, ids) = recorded(&house);
    house.emulator.clock().freeze();
    let hook = "http://127.0.0.1:9/hook";
    let job = house.post("/v2/transcodings/merge", json!({ "recordingIds": ids, "webhookUrl": hook })).ok();
    assert_eq!((&job["status"], &job["task"]), (&json!("pending"), &json!("composite-merge")));
    assert_eq!((&job["roomId"], &job["stoppedAt"]), (&json!(room), &Value::Null));
    let path = format!("/v2/transcodings/{}", job["id"].as_str().unwrap());
    let twice = house.post("/v2/transcodings/merge", json!({ "recordingIds": [ids[1], ids[0]] }));
    assert_eq!(twice.refused(409), "A transcoding for these recordings is already in progress");
    house.emulator.clock().advance(std::time::Duration::from_secs(60));
    house.settle();
    let job = house.get(&path).ok();
    assert_eq!(job["status"], "completed");
    assert!(job["stoppedAt"].is_string() && job["file"]["fileUrl"].is_string());
    assert_eq!(job["webhook"]["totalCount"], 2, "started and completed were told: {}", job["webhook"]);
    assert_eq!(
        house.post(&format!("{path}/cancel"), json!({})).refused(409),
        "Only pending or processing jobs can be cancelled"
    );
    let listed = house.get("/v2/transcodings?status=completed").ok();
    assert_eq!(listed["data"].as_array().unwrap().len(), 1);
    assert_eq!(house.get("/v2/transcodings?status=failed").ok()["pageInfo"]["total"], 0);
}

#[test]
fn a_job_can_be_cancelled_while_it_runs() {
    let house = House::new();
    let (_, ids) = recorded(&house);
    house.emulator.clock().freeze();
    let job = house.post("/v2/transcodings/merge", json!({ "recordingIds": ids })).ok();
    let path = format!("/v2/transcodings/{}", job["id"].as_str().unwrap());
    let cancelled = house.post(&format!("{path}/cancel"), json!({})).ok();
    assert_eq!(cancelled["status"], "cancelled");
    assert!(cancelled["stoppedAt"].is_string());
    house.emulator.clock().advance(std::time::Duration::from_secs(60));
    assert_eq!(house.get(&path).ok()["status"], "cancelled", "it stays so");
    house.post("/v2/transcodings/merge", json!({ "recordingIds": ids })).ok();
}

#[test]
fn what_cannot_be_merged_is_refused_by_name() {
    let house = House::new();
    let (_, ids) = recorded(&house);
    let merge = |ids: Value| house.post("/v2/transcodings/merge", json!({ "recordingIds": ids }));
    merge(json!([])).refused(400);
    assert_eq!(
        merge(json!([ids[0], ids[0]])).refused(400),
        "recordingIds must be a non-empty array of unique ids"
    );
    assert_eq!(merge(json!(["0".repeat(24)])).refused(404), "Recording not found");
    let refused = house.post("/v2/transcodings/hls-to-mp4", json!({})).refused(400);
    assert!(refused.contains("roomId"), "{refused}");
    house.post("/v2/transcodings/hls-to-mp4", json!({ "hlsId": "0".repeat(24) })).refused(404);
    assert_eq!(
        house.get(&format!("/v2/transcodings/{}", "0".repeat(24))).refused(404),
        "Transcoding not found"
    );
}

#[test]
fn room_recordings_and_streams_become_one_file() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    for kind in ["recordings", "hls"] {
        house.post(&format!("/v2/{kind}/start"), json!({ "roomId": room })).ok();
        house.settle();
        house.post(&format!("/v2/{kind}/end"), json!({ "roomId": room })).ok();
        house.settle();
    }
    let recording = house.get("/v2/recordings").ok()["data"][0]["id"].clone();
    let source = json!([{ "id": recording, "presignedUrl": "https://store.example.org/a?sig=k" }]);
    let job = house.post("/v2/transcodings/meeting-recording-merge", json!({ "recordingIds": source })).ok();
    assert_eq!(
        (&job["task"], &job["recordingIds"]),
        (&json!("meeting-recording-merge"), &json!([recording]))
    );
    let storage = json!({ "type": "s3", "dirPath": "archive" });
    let job =
        house.post("/v2/transcodings/hls-to-mp4", json!({ "sessionId": session, "storage": storage })).ok();
    assert!(job["hlsId"].is_string());
    house.settle();
    let done = house.get(&format!("/v2/transcodings/{}", job["id"].as_str().unwrap())).ok();
    assert!(done["file"]["filePath"].as_str().unwrap().starts_with("archive/"), "{done}");
}
