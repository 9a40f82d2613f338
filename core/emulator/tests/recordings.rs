//! What the emulator promises about recordings of rooms, participants, tracks, composites and merges.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::House;

/// Lets two minutes of a frozen clock pass, so that recordings have a length.
fn two_minutes(house: &House) {
    house.emulator.clock().advance(Duration::from_secs(120));
}

fn first(house: &House, path: &str) -> Value {
    house.get(path).ok()["data"][0].clone()
}

#[test]
fn a_room_recording_goes_through_its_states_and_leaves_a_file() {
    let house = House::new();
    house.emulator.clock().freeze();
    let (room, session) = house.live(json!({}));
    let start = json!({ "roomId": room, "config": { "layout": { "type": "GRID" }, "quality": "high" } });
    assert_eq!(house.post("/v2/recordings/start", start.clone()).ok(), "Recording started successfully");
    let made = first(&house, "/v2/recordings");
    assert_eq!((&made["sessionId"], &made["end"]), (&json!(session), &Value::Null));
    assert!(made.get("file").is_none(), "no file while it runs");

    let stop = json!({ "roomId": room });
    assert_eq!(
        house.post("/v2/recordings/start", start.clone()).refused(400),
        "Recording is already in progress."
    );
    assert_eq!(house.post("/v2/recordings/end", stop.clone()).refused(400), "Recording is still starting.");
    two_minutes(&house);
    assert_eq!(
        house.post("/v2/recordings/start", start.clone()).refused(400),
        "Recording is already in progress."
    );
    assert_eq!(house.post("/v2/recordings/end", stop.clone()).ok(), "Recording ended successfully");
    let processing = "Previous recording is still being processed.";
    assert_eq!(house.post("/v2/recordings/start", start.clone()).refused(400), processing);
    assert_eq!(house.post("/v2/recordings/end", stop.clone()).refused(400), processing);
    two_minutes(&house);

    let done = first(&house, "/v2/recordings");
    let file = &done["file"];
    assert_eq!(file["meta"]["resolution"], json!({ "width": 1920, "height": 1080 }));
    assert_eq!(file["id"], done["fileId"]);
    let path = format!("encoded/videos/{}.mp4", done["fileId"].as_str().unwrap());
    assert_eq!(
        (&file["filePath"], &file["fileUrl"]),
        (&json!(path), &json!(format!("https://cdn.videosdk.live/{path}")))
    );
    assert_eq!(file["meta"]["duration"], 120.0);
    let refused = house.post("/v2/recordings/end", stop).refused(400);
    assert_eq!(refused, "No running recording found for this room.");
    house.post("/v2/recordings/start", start).ok();
}

#[test]
fn starting_and_stopping_need_a_room_and_a_live_session() {
    let house = House::new();
    let room = house.room(json!({}));
    for path in
        ["/v2/recordings/start", "/v2/recordings/end", "/v2/hls/start", "/v2/hls/end", "/v2/livestreams/end"]
    {
        assert_eq!(house.post(path, json!({})).refused(400), "roomId is required.", "{path}");
        assert_eq!(house.post(path, json!({ "roomId": "nope" })).refused(404), "Room not found.");
        let refused = house.post(path, json!({ "roomId": room })).refused(400);
        assert_eq!(refused, "No active session found for this room.");
    }
}

#[test]
fn a_config_that_is_not_empty_needs_a_layout() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    let start =
        |config: Value| house.post("/v2/recordings/start", json!({ "roomId": room, "config": config }));
    assert_eq!(start(json!({ "quality": "high" })).refused(406), "config.layout is required.");
    assert!(
        start(json!({ "layout": { "type": "CIRCLE" } }))
            .refused(400)
            .starts_with("config.layout.type must be")
    );
    assert!(
        start(json!({ "layout": { "gridSize": 26 } }))
            .refused(400)
            .starts_with("config.layout.gridSize must be")
    );
    start(json!({})).ok();
}

#[test]
fn several_recordings_at_once_need_multi_composition_and_are_stopped_one_by_one_or_all() {
    let house = House::new();
    let (room, _) = house.live(json!({ "multiComposition": { "recording": true } }));
    for _ in 0..3 {
        house.post("/v2/recordings/start", json!({ "roomId": room })).ok();
    }
    house.settle();
    let listed = house.get("/v2/recordings").ok();
    let one = listed["data"][1]["id"].as_str().unwrap();
    house.post("/v2/recordings/end", json!({ "roomId": room, "id": one })).ok();
    house.settle();
    let open = |house: &House| {
        let list = house.get("/v2/recordings").ok();
        list["data"].as_array().unwrap().iter().filter(|item| item["end"].is_null()).count()
    };
    assert_eq!(open(&house), 2);
    house.post("/v2/recordings/end", json!({ "roomId": room })).ok();
    house.settle();
    assert_eq!(open(&house), 0);
}

#[test]
fn a_full_quota_is_403() {
    let house = House::new();
    house.emulator.configure(json!({ "limits": { "recording": 1 } })).unwrap();
    let ((one, _), (two, _)) = (house.live(json!({})), house.live(json!({})));
    house.post("/v2/recordings/start", json!({ "roomId": one })).ok();
    let refused = house.post("/v2/recordings/start", json!({ "roomId": two })).refused(403);
    assert_eq!(refused, "Recording limit reached for the organization.");
}

#[test]
fn the_end_of_a_session_finishes_all_that_runs() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    house.post("/v2/recordings/start", json!({ "roomId": room })).ok();
    house
        .post(
            "/v2/livestreams/start",
            json!({ "roomId": room, "outputs": [{ "url": "rtmp://x", "streamKey": "k" }] }),
        )
        .ok();
    house.settle();
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();
    assert!(first(&house, "/v2/recordings")["file"].is_object());
    assert!(first(&house, "/v2/livestreams")["end"].is_string());
}

#[test]
fn a_deleted_recording_is_gone_and_cannot_be_deleted_again() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    house.post("/v2/recordings/start", json!({ "roomId": room })).ok();
    let id = first(&house, "/v2/recordings")["id"].as_str().unwrap().to_owned();
    let path = format!("/v2/recordings/{id}");
    house.get(&path).ok();
    assert_eq!(house.delete(&path).ok(), "Room recording deleted successfully");
    assert_eq!(house.get(&path).refused(404), "Resource not found.");
    assert_eq!(house.delete(&path).refused(404), "Resource not found.");
    assert_eq!(house.get("/v2/recordings").ok()["pageInfo"]["total"], 0);
}

#[test]
fn the_callers_own_storage_shows_in_the_file() {
    let house = House::new();
    let (room, _) = house.live(json!({ "multiComposition": { "recording": true } }));
    let signed = "https://bucket.example/put?signature=hidden";
    house.post("/v2/recordings/start", json!({ "roomId": room, "preSignedUrl": signed })).ok();
    house
        .post(
            "/v2/recordings/start",
            json!({ "roomId": room, "awsDirPath": "lessons/2026-03/", "fileFormat": "webm" }),
        )
        .ok();
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();
    let list = house.get("/v2/recordings").ok();
    let (prefixed, uploaded) = (&list["data"][0]["file"], &list["data"][1]["file"]);
    assert_eq!(uploaded["fileUrl"], Value::Null);
    assert!(!list.to_string().contains("hidden"));
    let path = prefixed["filePath"].as_str().unwrap();
    assert!(path.starts_with("lessons/2026-03/") && path.ends_with(".webm"), "{path}");
}

#[test]
fn a_participant_and_each_track_have_a_slot_of_their_own() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    let body = json!({ "roomId": room, "participantId": "ana-01", "metadata": { "lesson": "fractions" } });
    let track =
        |kind: &str| json!({ "roomId": room, "participantId": "ana-01", "kind": kind, "fileFormat": "mp3" });
    let start = "/v2/recordings/participant/start";
    assert_eq!(house.post(start, body.clone()).ok(), "participant recording started successfully.");
    assert_eq!(house.post(start, body.clone()).refused(400), "Recording is already in progress.");
    assert_eq!(
        house.post(start, json!({ "roomId": room, "participantId": "x" })).refused(400),
        "Participant not found."
    );
    let start = "/v2/recordings/participant/track/start";
    assert_eq!(house.post(start, track("audio")).ok(), "track recording started successfully.");
    house.post(start, track("video")).ok();
    assert!(house.post(start, track("smell")).refused(400).starts_with("kind must be"));
    house.settle();
    let stopped = house.post("/v2/recordings/participant/track/stop", track("audio")).ok();
    assert_eq!(stopped, "track recording ended successfully.");
    house.settle();

    let tracks =
        house.get(&format!("/v2/recordings/participant/track?sessionId={session}&participantId=ana-01")).ok();
    assert_eq!(tracks["pageInfo"]["total"], 2);
    let audio = &tracks["data"][1];
    assert_eq!(
        (&audio["kind"], &audio["mode"], &audio["files"][0]["type"]),
        (&json!("audio"), &json!("track"), &json!("audio"))
    );
    let path = audio["files"][0]["filePath"].as_str().unwrap();
    assert!(
        path.starts_with(&format!(
            "individual-recordings/{session}/ana-01/audio/track_recording_ana-01_audio_"
        )),
        "{path}"
    );
    assert_eq!(tracks["data"][0]["files"], json!([]), "the other one still runs");

    house.emulator.leave(&room, "ana-01").unwrap();
    let whole = first(&house, "/v2/recordings/participant?participantId=ana-01");
    assert_eq!((&whole["kind"], &whole["participantName"]), (&json!("audio_video"), &json!("Ana")));
    assert!(whole["end"].is_string() && whole["files"][0]["fileUrl"].is_string(), "leaving stops it");
    assert_eq!(whole["metadata"], json!({ "lesson": "fractions" }));
    let id = whole["id"].as_str().unwrap();
    assert_eq!(house.get(&format!("/v2/recordings/participant/track/{id}")).status, 404, "not a track");
    assert_eq!(
        house.delete(&format!("/v2/recordings/participant/{id}")).ok(),
        "Participant recording deleted successfully"
    );
    let id = audio["id"].as_str().unwrap();
    assert_eq!(
        house.delete(&format!("/v2/recordings/participant/track/{id}")).ok(),
        "Track recording deleted successfully"
    );
}

#[test]
fn composites_run_side_by_side_and_are_stopped_by_id() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    let start = "/v2/recordings/composite/start";
    let chosen = json!([{ "participantId": "ana-01", "kind": ["audio", "video"] }, { "participantId": "b", "kind": "audio" }]);
    let one = house.post(start, json!({ "roomId": room, "participants": chosen })).ok();
    let two = house.post(start, json!({ "roomId": room })).ok();
    assert_eq!((&one["sessionId"], &one["roomId"]), (&json!(session), &json!(room)));
    let mark = json!({ "type": "custom", "text": "x" });
    let refused =
        house.post(start, json!({ "roomId": room, "watermarks": [mark, mark, mark, mark] })).refused(400);
    assert_eq!(refused, "watermarks must have at most 3 elements, not 4.");
    house.settle();
    let stop = "/v2/recordings/composite/stop";
    assert_eq!(house.post(stop, json!({ "roomId": room })).refused(400), "recordingId is required.");
    let unknown = json!({ "roomId": room, "recordingId": "66aaaaaaaaaaaaaaaaaaaaaa" });
    assert_eq!(house.post(stop, unknown).refused(404), "Resource not found.");
    let body = json!({ "roomId": room, "recordingId": one["recordingId"] });
    assert_eq!(house.post(stop, body.clone()).ok(), "composite recording ended successfully.");
    house.settle();
    assert_eq!(house.post(stop, body).refused(400), "No running recording found for this room.");
    let done = house.get(&format!("/v2/recordings/composite/{}", one["recordingId"].as_str().unwrap())).ok();
    assert_eq!(
        (&done["participants"], &done["meetingId"], &done["fileFormat"]),
        (&chosen, &json!(room), &json!("webm"))
    );
    assert!(done["file"]["fileUrl"].as_str().unwrap().contains("/composite_recording_"));
    let other = house.get(&format!("/v2/recordings/composite/{}", two["recordingId"].as_str().unwrap())).ok();
    assert!(other["end"].is_null() && other.get("file").is_none());
    house.delete(&format!("/v2/recordings/composite/{}", one["recordingId"].as_str().unwrap())).ok();
    assert_eq!(house.get("/v2/recordings/composite").ok()["pageInfo"]["total"], 1);
}

#[test]
fn a_merge_takes_finished_recordings_with_sound() {
    let house = House::new();
    let (room, session) = house.live(json!({}));
    house.emulator.join(&room, "bruno-02", "Bruno").unwrap();
    let merge = "/v2/recordings/participant/merge";
    let both = json!({ "sessionId": session, "channel1": [{ "participantId": "ana-01" }], "channel2": [{ "participantId": "bruno-02" }] });
    assert!(house.post(merge, both.clone()).refused(404).starts_with("Recording not found."));
    house.post("/v2/recordings/participant/start", json!({ "roomId": room, "participantId": "ana-01" })).ok();
    let video = json!({ "roomId": room, "participantId": "bruno-02", "kind": "video" });
    house.post("/v2/recordings/participant/track/start", video).ok();
    let audio = json!({ "roomId": room, "participantId": "bruno-02", "kind": "audio" });
    house.post("/v2/recordings/participant/track/start", audio).ok();
    house.post("/v2/sessions/end", json!({ "roomId": room })).ok();

    let started = house.post(merge, both.clone()).ok();
    assert_eq!(started["message"], "Merge recording job started successfully.");
    let job = &started["recording"];
    assert_eq!((&job["status"], &job["meetingId"]), (&json!("running"), &json!(room)));
    let tracks = house.get("/v2/recordings/participant/track").ok();
    assert_eq!(
        job["channel2"][0]["recordingId"], tracks["data"][0]["id"],
        "the track with sound, not the video"
    );
    house.settle();
    let done = house.get(&format!("{merge}/{}", job["id"].as_str().unwrap())).ok();
    assert_eq!((&done["status"], &done["file"]["type"]), (&json!("completed"), &json!("audio")));
    let list = house.get(&format!("{merge}?status=completed&sessionId={session}")).ok();
    assert_eq!((&list["pageInfo"]["perPage"], list["recordings"][0].get("channel1")), (&json!(10), None));
    assert_eq!(house.get(&format!("{merge}?status=running")).ok()["recordings"], json!([]));

    let mut empty = both.clone();
    empty["channel1"] = json!([]);
    assert_eq!(house.post(merge, empty).refused(400), "channel1 must not be empty.");
    let mut nowhere = both;
    nowhere["sessionId"] = json!("66aaaaaaaaaaaaaaaaaaaaaa");
    assert_eq!(house.post(merge, nowhere).refused(404), "Session not found.");
}
