//! What the emulator promises to tests: time, faults, the log, snapshots, and many at once.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{House, send};
use videosdk_emulator::{DropConnection, Emulator, Fault};

fn fault(operation: &str) -> Fault {
    Fault { operation: Some(operation.to_owned()), count: Some(1), ..Fault::default() }
}

#[test]
fn it_is_ready_within_fifty_milliseconds() {
    // The best of several starts: other tests run at the same time on the same cores.
    let best = (0..10).map(|_| {
        let started = Instant::now();
        let _emulator = Emulator::start_blocking().unwrap();
        started.elapsed()
    });
    let best = best.min().unwrap();
    assert!(best < Duration::from_millis(50), "{best:?}");
}

#[test]
fn many_run_side_by_side_and_stop_when_dropped() {
    let houses: Vec<House> = (0..20).map(|_| House::new()).collect();
    for (index, house) in houses.iter().enumerate() {
        for _ in 0..=index {
            house.room(json!({}));
        }
    }
    for (index, house) in houses.iter().enumerate() {
        assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], index + 1);
    }
    let url = houses[0].emulator.url().to_owned();
    let mut open = TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    drop(houses);
    assert!(TcpStream::connect(url.strip_prefix("http://").unwrap()).is_err(), "the port is free again");
    open.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
    assert_eq!(open.read(&mut [0; 8]).unwrap_or(0), 0, "open connections are closed");
}

#[test]
fn the_same_seed_gives_the_same_ids() {
    let ids = |seed: u64| {
        let house = House::with(Emulator::builder().seed(seed).credentials("k", "s"));
        let (room, session) = house.live(json!({}));
        (room, session, house.get("/v2/rooms").header("x-request-id").unwrap().to_owned())
    };
    assert_eq!(ids(7), ids(7));
    assert_ne!(ids(7), ids(8));
}

#[test]
fn the_clock_stands_still_when_frozen_and_moves_when_pushed() {
    let house = House::new();
    let control = |body: Value| house.post("/emulator/clock", body);
    let frozen = control(json!({ "freeze": true })).ok();
    std::thread::sleep(Duration::from_millis(5));
    assert_eq!(house.get("/emulator/clock").ok()["now"], frozen["now"]);
    let pushed = control(json!({ "advanceMs": 90_000 })).ok();
    assert_eq!(pushed["now"].as_i64().unwrap() - frozen["now"].as_i64().unwrap(), 90_000);
    let running = control(json!({ "freeze": false })).ok();
    assert_eq!(running["frozen"], false);
    assert!(running["now"].as_i64() >= pushed["now"].as_i64(), "time never runs back");
    for bad in [json!({}), json!({ "advanceMs": -1 }), json!({ "advanceMs": "x" }), json!({ "freeze": 1 })] {
        control(bad).refused(400);
    }
}

#[test]
fn steps_happen_by_themselves_while_the_clock_runs() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    house.post("/v2/hls/start", json!({ "roomId": room })).ok();
    let started = Instant::now();
    while house.get(&format!("/v2/hls/{room}/active")).status != 200 {
        assert!(started.elapsed() < Duration::from_secs(2), "it never started");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_snapshot_brings_the_very_same_answers_back_even_elsewhere() {
    let house = House::with(Emulator::builder().credentials("k", "s"));
    house.emulator.clock().freeze();
    let (room, session) = house.live(json!({ "customRoomId": "maths" }));
    house.post("/v2/recordings/start", json!({ "roomId": room })).ok();
    let state = house.get("/emulator/state").ok();
    let look = |house: &House| {
        let paths = ["/v2/rooms".to_owned(), format!("/v2/sessions/{session}"), "/v2/recordings".to_owned()];
        let text = paths.map(|path| house.get(&path).text.replace(house.emulator.url(), ""));
        text.join("\n")
    };
    let before = look(&house);
    house.post("/v2/rooms/deactivate", json!({ "roomId": room })).ok();
    assert_ne!(look(&house), before);
    house.call("PUT", "/emulator/state", Some(&state)).ok();
    assert_eq!(look(&house), before);
    let next = house.room(json!({}));

    let other = House::with(Emulator::builder().credentials("k", "s").state(state));
    assert_eq!(look(&other), before);
    assert_eq!(other.room(json!({})), next, "and the same future");
    other.emulator.clock().advance(Duration::from_secs(1));
    other.post("/v2/recordings/end", json!({ "roomId": room })).ok();
    let refused = house.call("PUT", "/emulator/state", Some(&json!({ "rooms": 1 }))).refused(400);
    assert!(refused.starts_with("The state is invalid"), "{refused}");
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], 2, "a bad snapshot changes nothing");
}

#[test]
fn reset_forgets_everything_but_the_credentials() {
    let house = House::new();
    house.live(json!({}));
    house.emulator.fault(Fault { status: Some(500), ..Fault::default() }).unwrap();
    house.emulator.configure(json!({ "plainTextErrors": true })).unwrap();
    house.post("/emulator/reset", json!({})).ok();
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], 0);
    assert_eq!(house.emulator.requests().len(), 1);
    assert_eq!(house.get("/emulator/settings").ok()["plainTextErrors"], false);
}

#[test]
fn the_log_tells_what_was_sent() {
    let house = House::new();
    house.post("/v2/rooms", json!({ "customRoomId": "a b" })).ok();
    house.get("/v2/rooms/a%20b").ok();
    house.get("/v2/sessions?roomId=x+y&page=2").ok();
    house.get("/v2/nothing").refused(404);
    let log = house.get("/emulator/requests").ok();
    assert_eq!((&log[0]["operation"], &log[0]["method"]), (&json!("rooms.create"), &json!("POST")));
    assert_eq!((&log[0]["body"], &log[0]["status"]), (&json!({ "customRoomId": "a b" }), &json!(200)));
    assert_eq!(log[0]["claims"]["roles"], json!(["crawler"]));
    assert_eq!(log[0]["headers"]["content-type"], "application/json");
    assert_eq!((&log[1]["path"], &log[1]["operation"]), (&json!("/v2/rooms/a%20b"), &json!("rooms.get")));
    assert_eq!(log[2]["query"], json!({ "roomId": "x y", "page": "2" }));
    assert_eq!((&log[3]["operation"], &log[3]["status"]), (&json!(""), &json!(404)));
    house.call("DELETE", "/emulator/requests", None).ok();
    assert_eq!(house.get("/emulator/requests").ok(), json!([]));
}

#[test]
fn a_fault_answers_in_the_place_of_the_operation_it_names() {
    let house = House::new();
    let headers = [("retry-after".to_owned(), "3".to_owned())].into();
    house.emulator.fault(Fault { status: Some(429), headers, ..fault("rooms.*") }).unwrap();
    assert_eq!(house.get("/v2/sessions").status, 200, "another operation is left alone");
    let refused = house.call("POST", "/v2/rooms", None);
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("3")));
    assert_eq!(
        house.get("/v2/rooms").ok()["pageInfo"]["total"],
        0,
        "nothing was carried out, and the fault is used up"
    );
    let page = json!({ "operation": "rooms.list", "status": 200, "body": "<html>", "headers": { "content-type": "text/html" } });
    house.post("/emulator/faults", page).ok();
    let page = house.get("/v2/rooms");
    assert_eq!((page.text.as_str(), page.header("content-type")), ("<html>", Some("text/html")));
    assert_eq!(house.get("/emulator/faults").ok().as_array().unwrap().len(), 1);
    house.call("DELETE", "/emulator/faults", None).ok();
    house.get("/v2/rooms").ok();
    for bad in [
        json!({ "status": 99 }),
        json!({ "probability": 2 }),
        json!({ "statsu": 500 }),
        json!({ "drop": "now" }),
    ] {
        house.post("/emulator/faults", bad).refused(400);
    }
}

#[test]
fn a_dropped_connection_shows_the_client_no_answer_at_all() {
    let house = House::new();
    for (when, rooms) in [(DropConnection::Before, 0), (DropConnection::After, 1)] {
        house.emulator.fault(Fault { drop: Some(when), ..fault("rooms.create") }).unwrap();
        let address = house.emulator.url().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!("POST /v2/rooms HTTP/1.1\r\nhost: x\r\nauthorization: {}\r\n\r\n", house.token);
        stream.write_all(head.as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        let mut bytes = Vec::new();
        // A reset is as good as an end: both mean that the server is gone.
        let _ = stream.read_to_end(&mut bytes);
        assert!(bytes.is_empty(), "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], rooms, "{when:?}");
    }
}

#[test]
fn a_body_can_be_cut_short_or_spoiled() {
    let house = House::new();
    house.emulator.fault(Fault { truncate: Some(10), ..fault("*") }).unwrap();
    let cut = house.get("/v2/rooms");
    assert_eq!(cut.text.len(), 10);
    assert!(cut.header("content-length").unwrap().parse::<usize>().unwrap() > 10);
    house.emulator.fault(Fault { garbage: true, ..fault("*") }).unwrap();
    let noise = house.get("/v2/rooms");
    assert_eq!((noise.status, &noise.json), (200, &Value::Null));
}

#[test]
fn a_fault_can_delay_and_can_be_a_matter_of_luck() {
    let house = House::new();
    house.emulator.fault(Fault { delay_ms: Some(80), ..fault("rooms.list") }).unwrap();
    let started = Instant::now();
    house.get("/v2/rooms").ok();
    assert!(started.elapsed() >= Duration::from_millis(80));
    let luck = Fault { status: Some(503), probability: Some(0.5), seed: Some(3), ..Fault::default() };
    let roll = || {
        house.emulator.clear_faults();
        house.emulator.fault(luck.clone()).unwrap();
        (0..40).map(|_| house.get("/v2/rooms").status).collect::<Vec<_>>()
    };
    let (first, second) = (roll(), roll());
    assert_eq!(first, second, "the same seed rolls the same dice");
    let bad = first.iter().filter(|status| **status == 503).count();
    assert!((8..=32).contains(&bad), "{bad} of 40");
}

#[test]
fn errors_can_be_plain_text_and_unknown_switches_are_refused() {
    let house = House::new();
    house.post("/emulator/settings", json!({ "plainTextErrors": true })).ok();
    let refused = house.get("/v2/rooms/abcd-efgh-ijkl");
    assert_eq!((refused.status, refused.text.as_str()), (404, "Room not found."));
    assert!(refused.header("content-type").unwrap().starts_with("text/plain"));
    house.post("/emulator/settings", json!({ "plainTextErrors": false })).ok();
    let message = house.post("/emulator/settings", json!({ "plainTxt": true })).refused(400);
    assert!(message.contains("plainTxt"), "{message}");
}

#[test]
fn unreadable_requests_are_told_why() {
    let house = House::new();
    let url = house.emulator.url();
    let post = |kind: &str, body: &str| {
        let headers = [("authorization", house.token.as_str()), ("content-type", kind)];
        send(url, "POST", "/v2/rooms", &headers, body).unwrap().refused(400)
    };
    assert!(post("application/json", "{").starts_with("The body is not valid JSON"));
    assert_eq!(post("application/json", "[]"), "The body must be a JSON object.");
    assert!(post("text/plain", "x").contains("Content-Type: application/json"));
    assert!(house.delete("/v2/rooms").refused(405).contains("takes"));
    assert_eq!(house.get("/v2/").refused(404), "There is no GET /v2/.");
}

#[test]
fn people_come_and_go_through_the_control_api() {
    let house = House::new();
    let room = house.room(json!({ "customRoomId": "maths" }));
    let path = format!("/emulator/rooms/{room}/participants");
    let joined =
        house.call_as("", "POST", &path, Some(&json!({ "participantId": "ana-01", "name": "Ana" }))).ok();
    assert_eq!(joined["roomId"], room.as_str());
    let somebody = house.post("/emulator/rooms/maths/participants", json!({})).ok();
    assert_eq!(somebody["participantId"].as_str().unwrap().len(), 8, "an id is made up");
    assert_eq!(house.get(&path).ok()["participants"].as_array().unwrap().len(), 2);
    let left = house.delete(&format!("{path}/ana-01")).ok();
    assert_eq!(left["sessionEnded"], false);
    assert_eq!(house.delete(&format!("{path}/ana-01")).refused(404), "Participant not found.");
    assert!(
        house
            .post(&path, json!({ "participantId": 7 }))
            .refused(400)
            .starts_with("participantId is invalid.")
    );
}

#[tokio::test]
async fn it_starts_and_settles_under_a_runtime_of_the_callers_own() {
    let emulator = Emulator::builder().credentials("k", "s").start().await.unwrap();
    assert_eq!((emulator.api_key(), emulator.secret()), ("k", "s"));
    emulator.settle().await;
}

#[test]
fn a_client_that_goes_away_is_seen_to_go() {
    let house = House::new();
    house.emulator.fault(Fault { delay_ms: Some(60_000), ..fault("rooms.create") }).unwrap();
    let mut stream = TcpStream::connect(house.emulator.url().strip_prefix("http://").unwrap()).unwrap();
    let local = stream.local_addr().unwrap().to_string();
    let head = format!("POST /v2/rooms HTTP/1.1\r\nhost: x\r\nauthorization: {}\r\n\r\n", house.token);
    stream.write_all(head.as_bytes()).unwrap();
    while house.get("/emulator/faults").ok() != json!([]) {
        std::thread::sleep(Duration::from_millis(2));
    }
    drop(stream);
    let started = Instant::now();
    while house.emulator.requests().is_empty() {
        assert!(started.elapsed() < Duration::from_secs(1), "nobody noticed");
        std::thread::sleep(Duration::from_millis(2));
    }
    let entry = &house.emulator.requests()[0];
    assert_eq!((&entry["outcome"], &entry["peer"]), (&json!("abandoned by the client"), &json!(local)));
    assert_eq!(house.get("/v2/rooms").ok()["pageInfo"]["total"], 0);
}

#[test]
fn a_reset_goes_back_to_the_switches_it_was_started_with() {
    let house = House::with(Emulator::builder().settings(json!({ "egressDelayMs": 0 })));
    house.emulator.configure(json!({ "egressDelayMs": 5000 })).unwrap();
    house.emulator.reset();
    let (room, _) = house.live(json!({}));
    house.post("/v2/hls/start", json!({ "roomId": room })).ok();
    house.get(&format!("/v2/hls/{room}/active")).ok();
    house.post("/v2/hls/end", json!({ "roomId": room })).ok();
    house.post("/v2/hls/start", json!({ "roomId": room })).ok();
}

#[test]
fn a_handle_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&Emulator::start_blocking().unwrap());
}
