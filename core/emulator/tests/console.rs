//! What the console promises beside its page: who may use it, what is pushed, tokens, and webhooks sent again.
#![cfg(feature = "console")]
#![allow(clippy::unwrap_used)]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use support::{House, Receiver, send};
use videosdk_emulator::Emulator;

const FILES: &[&str] = &["style.css", "app.js", "reference.json"];

#[test]
fn the_page_is_sent_with_a_policy_that_lets_no_data_become_code() {
    let house = House::new();
    let page = send(house.emulator.url(), "GET", "/", &[], "").unwrap();
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let policy = page.header("content-security-policy").unwrap();
    for part in [
        "default-src 'none'",
        "script-src 'self';",
        "connect-src 'self';",
        "frame-ancestors 'none'",
        "trusted-types 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    for file in FILES {
        let reply = send(house.emulator.url(), "GET", &format!("/console/{file}"), &[], "").unwrap();
        assert_eq!((reply.status, reply.header("x-content-type-options")), (200, Some("nosniff")), "{file}");
    }
    for missing in ["/console/Cargo.toml", "/console/..%2Fsrc%2Fmain.rs", "/console/"] {
        assert_eq!(send(house.emulator.url(), "GET", missing, &[], "").unwrap().status, 404, "{missing}");
    }
}

#[test]
fn the_whole_page_is_at_most_250_kilobytes_compressed() {
    let house = House::new();
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/console")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter(|name| [".js", ".css", ".json", ".html"].iter().any(|end| name.ends_with(end)));
    let mut all = 0;
    for name in names {
        let (path, packed) = (format!("/console/{name}"), [("accept-encoding", "gzip")]);
        let reply = send(house.emulator.url(), "GET", &path, &packed, "").unwrap();
        assert_eq!(
            (reply.status, reply.header("content-encoding")),
            (200, Some("gzip")),
            "{name} is embedded"
        );
        all += reply.header("content-length").unwrap().parse::<usize>().unwrap();
        let plain = send(house.emulator.url(), "GET", &path, &[], "").unwrap();
        let there = std::fs::read_to_string(format!("{}{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(plain.header("content-encoding").is_none() && plain.text == there, "{name} as it stands");
    }
    assert!((20_000..250_000).contains(&all), "{all} bytes");
}

#[test]
fn neither_page_nor_control_api_answers_to_a_strange_name_or_to_a_page_of_another_origin() {
    let house = House::new();
    let port = house.emulator.url().rsplit(':').next().unwrap().to_owned();
    for path in ["/", "/console/app.js", "/emulator/events", "/emulator/state", "/emulator/credentials"] {
        let as_host = |host: &str| with_host(&house, path, &format!("host: {host}\r\n"));
        assert_eq!(as_host(&format!("evil.example:{port}")), 403, "{path}");
        assert_eq!(as_host(&format!("localhost:{port}")), 200, "{path}");
        let origin = |origin: &str| {
            with_host(&house, path, &format!("host: localhost:{port}\r\norigin: {origin}\r\n"))
        };
        assert_eq!((origin("http://evil.example"), origin("null")), (403, 403), "{path}");
        assert_eq!(origin(&format!("http://localhost:{port}")), 200, "{path}");
    }
    let open = House::with(Emulator::builder().open_to("console.example"));
    assert_eq!(with_host(&open, "/", "host: console.example\r\n"), 200);
    assert_eq!(with_host(&open, "/", "host: other.example\r\n"), 403);
    // The API itself asks for a token, and answers by any name.
    assert_eq!(with_host(&house, "/v2/rooms", "host: evil.example\r\n"), 401);
}

/// The status of a GET with these header lines.
fn with_host(house: &House, path: &str, lines: &str) -> u16 {
    let mut stream = connect(house);
    write!(stream, "GET {path} HTTP/1.1\r\n{lines}connection: close\r\n\r\n").unwrap();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    line.split(' ').nth(1).unwrap().parse().unwrap()
}

fn connect(house: &House) -> TcpStream {
    let stream = TcpStream::connect(house.emulator.url().strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Listens to what is pushed.
struct Listener(BufReader<TcpStream>);

impl Listener {
    fn new(house: &House) -> Self {
        let mut stream = connect(house);
        write!(stream, "GET /emulator/events HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        Self(BufReader::new(stream))
    }

    /// The data of the next event of this name that fits.
    fn next(&mut self, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let mut last = String::new();
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                let data: Value = serde_json::from_str(data).unwrap();
                if last.trim() == name && fits(&data) {
                    return data;
                }
            }
            if let Some(event) = line.strip_prefix("event: ") {
                last = event.to_owned();
            }
        }
    }
}

#[test]
fn what_changes_is_pushed_at_once_and_nothing_is_told_twice() {
    let house = House::new();
    house.room(json!({ "customRoomId": "before" }));
    let mut pushed = Listener::new(&house);
    let named =
        |name: &str, rooms: &Value| rooms.as_array().unwrap().iter().any(|room| room["customRoomId"] == name);
    pushed.next("rooms", |rooms| named("before", rooms));
    let past = pushed.next("requests", |_| true);
    assert_eq!((past["clear"].as_bool(), past["entries"].as_array().unwrap().len()), (Some(false), 1));
    house.room(json!({ "customRoomId": "after" }));
    let rooms = pushed.next("rooms", |rooms| named("after", rooms));
    assert_eq!(rooms.as_array().unwrap().len(), 2);
    let news = pushed.next("requests", |_| true);
    assert_eq!(news["entries"].as_array().unwrap().len(), 1, "the first one was told before");
    house.emulator.join("after", "ana", "Ana").unwrap();
    pushed.next("sessions", |all| all[0]["participants"][0]["participantId"] == "ana");
    house.emulator.clock().freeze();
    pushed.next("clock", |clock| clock["frozenAt"].is_number());
    house.post("/emulator/faults", json!({ "operation": "rooms.get", "status": 503 })).ok();
    pushed.next("faults", |faults| faults[0]["status"] == 503);
    house.emulator.clear_requests();
    pushed.next("requests", |news| news["clear"] == true);
}

#[test]
fn every_state_of_a_recording_is_kept_with_its_time() {
    let house = House::new();
    house.emulator.clock().freeze();
    let (room, _) = house.live(json!({}));
    house.post("/v2/recordings/start", json!({ "roomId": room })).ok();
    house.emulator.clock().advance(Duration::from_secs(10));
    house.post("/v2/recordings/end", json!({ "roomId": room })).ok();
    house.emulator.clock().advance(Duration::from_secs(10));
    let jobs = Listener::new(&house).next("jobs", |jobs| jobs[0]["state"] == "done");
    let steps = jobs[0]["steps"].as_array().unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step[0].as_str().unwrap()).collect();
    assert_eq!(names, ["starting", "running", "stopping", "processing", "done"]);
    let times: Vec<i64> = steps.iter().map(|step| step[1].as_i64().unwrap()).collect();
    assert!(times.is_sorted() && times[4] - times[0] >= 10_000, "{times:?}");
}

#[test]
fn what_is_made_of_a_session_stands_beside_its_recordings() {
    let house = House::new();
    house.emulator.clock().freeze();
    let (room, _) = house.live(json!({}));
    house.post("/v2/recordings/start", json!({ "roomId": room, "transcription": { "enabled": true } })).ok();
    house.post("/ai/v1/realtime-transcriptions/start", json!({ "roomId": room })).ok();
    house.emulator.clock().advance(Duration::from_secs(10));
    house.post("/ai/v1/realtime-transcriptions/end", json!({ "roomId": room })).ok();
    house.post("/v2/recordings/end", json!({ "roomId": room })).ok();
    house.emulator.clock().advance(Duration::from_secs(10));
    let all_done = |jobs: &Value| jobs.as_array().unwrap().iter().all(|job| job["state"] == "done");
    let jobs =
        Listener::new(&house).next("jobs", |jobs| jobs.as_array().unwrap().len() == 3 && all_done(jobs));
    let kinds: Vec<&str> = jobs.as_array().unwrap().iter().map(|job| job["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["recording", "transcription", "transcript"], "by their beginning");
    let steps = jobs[1]["steps"].as_array().unwrap();
    assert_eq!((&steps[0][0], &steps[1][0]), (&json!("running"), &json!("done")));
    assert_eq!(steps[1][1].as_i64().unwrap() - steps[0][1].as_i64().unwrap(), 10_000);
}

#[test]
fn tokens_are_signed_as_wished_and_the_api_accepts_them() {
    let house = House::new();
    let sign = |wish: Value| house.post("/emulator/tokens", wish);
    let api = sign(json!({ "version": 2, "roles": ["crawler"], "expiresIn": "10m" })).ok();
    assert_eq!((&api["canCallApi"], &api["header"]["alg"]), (&json!(true), &json!("HS256")));
    let accepted =
        |token: &Value| house.call_as(token["token"].as_str().unwrap(), "GET", "/v2/rooms", None).status;
    assert_eq!(accepted(&api), 200);
    let joins = sign(json!({ "version": 2, "roles": ["rtc"], "permissions": ["allow_join"], "roomId": "r", "participantId": "ana" })).ok();
    assert_eq!(
        (accepted(&joins), &joins["claims"]["roomId"], &joins["canJoin"]),
        (403, &json!("r"), &json!(true))
    );
    let old = sign(json!({ "roles": ["rtc"], "permissions": ["allow_join"] })).ok();
    assert_eq!(accepted(&old), 200, "roles count in version 2 only");
    assert!(old["problems"].as_array().unwrap().iter().any(|problem| problem["code"] == "version_missing"));
    for (wish, named) in [
        (json!({ "version": 2, "roles": ["rtc"], "expiresIn": "soon" }), "expires_in"),
        (json!({ "version": 2, "roles": ["rtc"], "permissions": ["allow_all"] }), "permissions"),
        (json!({ "roles": "rtc" }), "roles"),
    ] {
        let said = sign(wish).refused(400);
        assert!(said.contains(named), "{said}");
    }
    sign(json!({ "apiKey": "another" })).refused(404);
}

#[test]
fn any_token_is_explained_with_the_reason_of_a_refusal() {
    let house = House::new();
    let explain = |body: Value| house.post("/emulator/tokens/explain", body);
    let fine = explain(json!({ "token": house.token, "operation": "rooms.create" })).ok();
    assert_eq!((&fine["canCallApi"], &fine["refusedBecause"]), (&json!(true), &Value::Null));
    let bad = explain(json!({ "token": "Bearer x.y.z", "operation": "rooms.create" })).ok();
    assert!(bad["refusedBecause"].is_string(), "{bad}");
    explain(json!({})).refused(400);
    explain(json!({ "token": "x", "operation": "rooms.fly" })).refused(404);
}

#[test]
fn a_secret_is_told_only_to_somebody_who_asks_for_it() {
    let house = House::new();
    let shown = house.get("/emulator/credentials");
    assert!(!shown.text.contains(house.emulator.secret()));
    let api_key = shown.ok()["apiKeys"][0].clone();
    assert_eq!(house.get("/emulator/credentials/reveal").status, 405, "a link must not reveal it");
    let told = house.post("/emulator/credentials/reveal", json!({ "apiKey": api_key })).ok();
    assert_eq!(told["secret"], house.emulator.secret());
}

#[test]
fn a_webhook_is_sent_again_and_its_signature_judged_by_the_present_key() {
    let house = House::new();
    let receiver = Receiver::new(vec![]);
    house.live(json!({ "webhook": { "endPoint": receiver.url, "events": ["session-started"] } }));
    house.settle();
    let first = house.emulator.webhook_deliveries()[0].clone();
    let mut pushed = Listener::new(&house);
    let told = pushed.next("webhooks", |news| !news["entries"].as_array().unwrap().is_empty());
    assert_eq!(told["entries"][0]["verdict"], "verified");
    house.post("/emulator/webhook-key/rotate", json!({})).ok();
    house.post(&format!("/emulator/webhooks/{}/replay", first["number"]), json!({})).ok();
    let again = pushed.next("webhooks", |news| !news["entries"].as_array().unwrap().is_empty());
    assert_eq!(
        (&again["entries"][0]["replayOf"], &again["entries"][0]["verdict"]),
        (&first["number"], &json!("verified"))
    );
    let got = receiver.got();
    assert_eq!((got.len(), &got[0].body), (2, &got[1].body));
    assert_ne!(got[0].signature, got[1].signature, "signed with the present key");
    let all = Listener::new(&house).next("webhooks", |_| true);
    assert_ne!(all["entries"][0]["verdict"], "verified", "the key of then is no longer the present one");
    house.post("/emulator/webhooks/99/replay", json!({})).refused(404);
}
