//! Every event whose name the vendor published is delivered by something that can happen here: signed, and with the members
//! that the documentation shows. Where it shows none, what tells which thing it is about has to be there.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use support::{House, Receiver, Reply, public_key, send, verifies};

const MEETING: &[&str] = &["meetingId", "sessionId"];
const PERSON: &[&str] = &["meetingId", "sessionId", "participantId", "participantName"];
const TRACK: &[&str] = &["meetingId", "sessionId", "participantId", "kind"];
const OF_ONE: &[&str] = &["meetingId", "sessionId", "participantId", "fileFormat"];
const SPEECH: &[&str] = &["id", "type", "meetingId", "sessionId"];

/// The samples of the documentation: an event and exactly the members of its data.
const DOCUMENTED: &[(&str, &[&str])] = &[
    ("participant-joined", PERSON),
    ("participant-left", PERSON),
    ("session-started", &["sessionId", "meetingId", "start"]),
    ("session-ended", &["sessionId", "meetingId", "start", "end"]),
    ("recording-starting", MEETING),
    ("recording-started", MEETING),
    ("recording-stopping", MEETING),
    ("recording-stopped", &["meetingId", "sessionId", "filePath", "fileUrl"]),
    ("recording-failed", MEETING),
    ("participant-track-recording-starting", TRACK),
    ("participant-track-recording-started", TRACK),
    ("participant-track-recording-stopping", TRACK),
    ("participant-track-recording-failed", TRACK),
    (
        "participant-track-recording-stopped",
        &["meetingId", "sessionId", "participantId", "kind", "fileDetails"],
    ),
    ("participant-recording-starting", OF_ONE),
    ("participant-recording-started", OF_ONE),
    ("participant-recording-stopping", OF_ONE),
    ("participant-recording-stopped", &["meetingId", "sessionId", "participantId", "fileDetails"]),
    ("participant-recording-failed", &["meetingId", "sessionId", "participantId"]),
    ("merge-recording-completed", &["id", "meetingId", "sessionId"]),
    ("merge-recording-failed", &["id", "meetingId", "sessionId", "message"]),
    ("livestream-starting", MEETING),
    ("livestream-started", MEETING),
    ("livestream-stopping", MEETING),
    ("livestream-stopped", MEETING),
    ("livestream-failed", MEETING),
    ("hls-starting", MEETING),
    ("hls-started", &["meetingId", "sessionId", "playbackHlsUrl"]),
    ("hls-playable", &["meetingId", "sessionId", "playbackHlsUrl", "livestreamUrl"]),
    ("hls-stopping", MEETING),
    ("hls-stopped", MEETING),
    ("hls-failed", MEETING),
    ("transcription-started", SPEECH),
    ("transcription-stopped", SPEECH),
    ("transcription-failed", SPEECH),
    ("transcription-completed", SPEECH),
    ("resource-acquired", &["id", "type"]),
];

/// Published by name only: an event and the member that tells what it is about.
const NAMED: &[(&str, &str)] = &[
    ("composite-merge-started", "id"),
    ("composite-merge-completed", "file"),
    ("composite-merge-failed", "message"),
    ("composite-merge-cancelled", "id"),
    ("call-started", "callId"),
    ("call-answered", "callId"),
    ("call-hangup", "callId"),
    ("call-transferred", "callId"),
    ("call-missed", "callId"),
    ("call-update", "callId"),
    ("call-ringing", "callId"),
    ("call-transfer-initiated", "callId"),
    ("call-transfer-accepted", "callId"),
    ("call-transferring", "callId"),
    ("call-transfer-ringing", "callId"),
    ("call-transfer-failed", "callId"),
    ("switch-room-initiated", "callId"),
    ("switch-room-completed", "callId"),
    ("switch-room-failed", "callId"),
    ("batchcall-started", "batchId"),
    ("batchcall-completed", "batchId"),
    ("agent-session-starting", "sessionId"),
    ("agent-session-started", "sessionId"),
    ("agent-session-stopping", "sessionId"),
    ("agent-session-stopped", "sessionId"),
    ("agent-session-failed", "sessionId"),
];

/// A house whose every event goes to one receiver.
struct Told {
    house: House,
    receiver: Receiver,
}

impl Told {
    fn new() -> Self {
        let told = Self { house: House::new(), receiver: Receiver::new(vec![]) };
        told.house.emulator.configure(json!({ "transcriptionCompletedEvent": true })).unwrap();
        told
    }

    fn room(&self) -> String {
        self.house.room(json!({ "webhook": { "endPoint": self.receiver.url, "events": ["*"] } }))
    }

    fn post(&self, path: &str, body: Value) -> Value {
        let reply = self.house.post(path, body);
        assert!((200..300).contains(&reply.status), "{path}: {}", reply.text);
        self.house.settle();
        reply.json
    }

    /// The same, before anything that follows by itself has happened.
    fn post_at_once(&self, path: &str, body: Value) -> Value {
        self.house.emulator.clock().freeze();
        let reply = self.house.post(path, body);
        assert!((200..300).contains(&reply.status), "{path}: {}", reply.text);
        reply.json
    }

    fn go_on(&self) {
        self.house.emulator.clock().run();
        self.house.settle();
    }

    fn control(&self, path: &str, body: Value) -> Reply {
        let json = [("content-type", "application/json")];
        let path = format!("/emulator{path}");
        send(self.house.emulator.url(), "POST", &path, &json, &body.to_string()).unwrap()
    }

    /// The id of the newest item of a list.
    fn newest(&self, path: &str, key: &str) -> String {
        let page = self.house.get(path).ok();
        page[key][0]["id"].as_str().unwrap_or_else(|| panic!("{path}: {page}")).to_owned()
    }

    fn fail(&self, id: &str) {
        self.house.emulator.fail(id, "on order").unwrap();
    }
}

/// Starts one job of each kind in a room with somebody in it.
fn start_everything(told: &Told, room: &str) -> String {
    let session = told.house.emulator.join(room, "ana-01", "Ana").unwrap();
    let who = json!({ "roomId": room, "participantId": "ana-01" });
    let track = json!({ "roomId": room, "participantId": "ana-01", "kind": "audio" });
    let push =
        json!({ "roomId": room, "outputs": [{ "url": "rtmp://live.example.org/app", "streamKey": "k" }] });
    for (path, body) in [
        ("/v2/recordings/start", json!({ "roomId": room })),
        ("/v2/hls/start", json!({ "roomId": room })),
        ("/v2/livestreams/start", push),
        ("/v2/recordings/participant/start", who),
        ("/v2/recordings/participant/track/start", track),
        ("/ai/v1/realtime-transcriptions/start", json!({ "roomId": room })),
    ] {
        told.post(path, body);
    }
    session
}

fn rooms(told: &Told) {
    let room = told.room();
    let session = start_everything(told, &room);
    told.post("/v2/sessions/end", json!({ "roomId": room }));
    let merge = json!({
        "sessionId": session, "channel1": [{ "participantId": "ana-01" }], "channel2": [{ "participantId": "ana-01" }],
    });
    told.post("/v2/recordings/participant/merge", merge.clone());
    told.post_at_once("/v2/recordings/participant/merge", merge);
    told.fail(&told.newest("/v2/recordings/participant/merge", "recordings"));
    told.go_on();

    start_everything(told, &room);
    for (path, key) in [
        ("/v2/recordings", "data"),
        ("/v2/hls", "data"),
        ("/v2/livestreams", "data"),
        ("/v2/recordings/participant", "data"),
        ("/v2/recordings/participant/track", "data"),
        ("/ai/v1/realtime-transcriptions", "transcriptions"),
    ] {
        told.fail(&told.newest(path, key));
    }
    told.house.emulator.leave(&room, "ana-01").unwrap();
    transcodings(told, &session);
}

fn transcodings(told: &Told, session: &str) {
    let recording = told.newest(&format!("/v2/recordings/participant?sessionId={session}"), "data");
    let wish = json!({ "recordingIds": [recording], "webhookUrl": told.receiver.url });
    told.post("/v2/transcodings/merge", wish.clone());
    let job = told.post_at_once("/v2/transcodings/merge", wish.clone());
    told.house.post(&format!("/v2/transcodings/{}/cancel", job["id"].as_str().unwrap()), json!({})).ok();
    let job = told.post_at_once("/v2/transcodings/merge", wish);
    told.fail(job["id"].as_str().unwrap());
    told.go_on();
}

fn pool(told: &Told) {
    told.post("/v2/resource/acquire", json!({ "type": "recording", "webhookUrl": told.receiver.url }));
}

fn telephony(told: &Told) {
    const DESK: &str = "+15550100111";
    const TARGET: &str = "+15550199777";
    let numbers = json!({
        "name": "Desk", "phoneNumbers": [DESK],
        "inbound": { "sipRegion": "us002" }, "outbound": { "address": "sip.test", "sipRegion": "in002" },
    });
    told.post("/v2/sip/phone-numbers", numbers);
    let events: Vec<&str> = NAMED.iter().map(|(name, _)| *name).filter(|name| of_calls(name)).collect();
    assert_eq!(events.len(), 15);
    told.post("/v2/sip/webhooks", json!({ "url": told.receiver.url, "events": events }));
    let place = |to: &str, room: &str| -> String {
        let body = json!({ "sipCallTo": to, "sipCallFrom": DESK, "destinationRoomId": room });
        told.post("/v2/sip/call", body)["data"]["callId"].as_str().unwrap().to_owned()
    };
    let outcomes = |number: &str, outcomes: Value| {
        told.control("/callees", json!({ "phoneNumber": number, "outcomes": outcomes })).ok();
    };
    let (first, other) = (told.house.room(json!({})), told.house.room(json!({})));
    told.house.emulator.join(&other, "bo-02", "Bo").unwrap();

    outcomes("+15550199666", json!(["missed"]));
    place("+15550199666", &first);

    let call = place("+15550199888", &first);
    let switch = json!({ "callId": call, "roomId": other });
    told.post_at_once("/v2/sip/call/switch-room", switch.clone());
    told.control(&format!("/calls/{call}/fail"), json!({})).ok();
    told.go_on();
    told.post("/v2/sip/call/switch-room", switch);
    outcomes(TARGET, json!(["rejected", "answered"]));
    let transfer = json!({ "callId": call, "transferTo": TARGET });
    told.post("/v2/sip/call/transfer", transfer.clone());
    told.post("/v2/sip/call/transfer", transfer);
    let call = place("+15550199888", &first);
    told.post("/v2/sip/call/end", json!({ "callId": call }));
}

fn of_calls(event: &str) -> bool {
    event.starts_with("call-") || event.starts_with("switch-room-")
}

fn batches(told: &Told) {
    let file = "phoneNumber\n+15550133001\n";
    let asked = json!({ "fileName": "list.csv", "fileSize": file.len() });
    let upload = told.post("/v2/batch-calls/upload", asked);
    let base = told.house.emulator.url();
    let path = upload["presignedUrl"].as_str().unwrap().strip_prefix(base).unwrap();
    assert_eq!(send(base, "PUT", path, &[("content-type", "text/csv")], file).unwrap().status, 200);
    told.post("/v2/batch-calls/parse", json!({ "batchId": upload["batchId"] }));
    let plan = json!({
        "batchName": "Renewals", "phoneNumberId": "pn_1", "routingRuleId": "rr_1", "batchId": upload["batchId"],
        "webhook": { "endpoint": told.receiver.url, "events": ["batchcall-started", "batchcall-completed"] },
    });
    told.post("/v2/batch-calls", plan);
}

fn agents(told: &Told) {
    let deployment = told.post("/ai/v1/cloud/deployments", json!({ "name": "Night Bot" }));
    let agent = deployment["agentId"].as_str().unwrap();
    let names: Vec<&str> =
        NAMED.iter().map(|(name, _)| *name).filter(|name| name.starts_with("agent-")).collect();
    let version = json!({
        "deploymentId": deployment["id"], "image": { "imageUrl": "acme/night:1" },
        "webhook": { "endPoint": told.receiver.url, "events": names },
    });
    told.post("/ai/v1/cloud/versions", version);
    let room = told.house.room(json!({}));
    let dispatch = json!({ "agentId": agent, "meetingId": room });
    told.post("/v2/agent/dispatch", dispatch.clone());
    told.house.emulator.leave(&room, agent).unwrap();
    told.post("/v2/agent/dispatch", dispatch);
    told.fail(agent);
    assert_eq!(told.house.emulator.fail(agent, "again").unwrap_err().status, 404, "it is gone");
}

#[test]
fn every_published_event_is_delivered_signed_with_what_is_documented() {
    let told = Told::new();
    for story in [rooms, pool, telephony, batches, agents] {
        story(&told);
    }
    told.house.settle();
    let (key, got) = (public_key(&told.house), told.receiver.got());
    assert!(got.iter().all(|one| verifies(&key, one)));
    let mut delivered: BTreeMap<String, Value> = BTreeMap::new();
    for one in &got {
        let body: Value = serde_json::from_str(&one.body).unwrap();
        delivered.insert(body["webhookType"].as_str().unwrap().to_owned(), body["data"].clone());
    }
    let mut problems = Vec::new();
    for (event, members) in DOCUMENTED {
        let wanted: BTreeSet<&str> = members.iter().copied().collect();
        match delivered.get(*event).and_then(Value::as_object) {
            None => problems.push(format!("{event} was never sent")),
            Some(data) if data.keys().map(String::as_str).collect::<BTreeSet<_>>() != wanted => {
                problems.push(format!("{event} carries {data:?}, the documentation shows {wanted:?}"));
            }
            Some(_) => {}
        }
    }
    for (event, member) in NAMED {
        match delivered.get(*event).map(|data| &data[*member]) {
            None => problems.push(format!("{event} was never sent")),
            Some(Value::Null) => problems.push(format!("{event} has no {member}")),
            Some(_) => {}
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_description_knows_the_published_events_and_no_others() {
    let document: Value = serde_json::from_str(include_str!("../../spec/openapi.json")).unwrap();
    let described: BTreeSet<&str> =
        document["webhooks"].as_object().unwrap().keys().map(String::as_str).collect();
    let published = DOCUMENTED.iter().map(|(name, _)| *name).chain(NAMED.iter().map(|(name, _)| *name));
    assert_eq!(described, published.collect::<BTreeSet<_>>());
}

#[test]
fn a_client_of_a_socket_is_in_the_room_while_it_is_connected() {
    let told = Told::new();
    let events = json!(["call-started", "call-hangup"]);
    told.post("/v2/sip/webhooks", json!({ "url": told.receiver.url, "events": events }));
    let room = told.house.room(json!({}));
    let wish = json!({ "roomId": room, "participant": { "id": "desk-7", "name": "Desk" } });
    let made = told.post("/v2/ingest/sessions", wish)["data"].clone();
    let reference = made["wsUrl"].as_str().unwrap().split("ref=").nth(1).unwrap().to_owned();
    let act = |act: &str| told.control(&format!("/sockets/{reference}/{act}"), json!({}));
    act("close").refused(404);
    act("sing").refused(404);
    let joined = act("connect").ok();
    assert_eq!(joined["participantId"], "desk-7");
    act("connect").refused(404);
    assert_eq!(act("close").ok()["sessionId"], joined["sessionId"]);
    act("close").refused(404);
    told.house.settle();
    let told_of: Vec<Value> =
        told.receiver.got().iter().map(|one| serde_json::from_str(&one.body).unwrap()).collect();
    let data = json!({ "callId": made["callId"], "roomId": room, "sessionId": joined["sessionId"] });
    assert_eq!(
        told_of,
        ["call-started", "call-hangup"].map(|event| json!({ "webhookType": event, "data": data }))
    );

    let late = told.post("/v2/ingest/sessions", json!({ "roomId": room }))["data"].clone();
    told.house.emulator.clock().advance(std::time::Duration::from_secs(90));
    let reference = late["wsUrl"].as_str().unwrap().split("ref=").nth(1).unwrap();
    told.control(&format!("/sockets/{reference}/connect"), json!({})).refused(404);
}
