//! What the emulator promises about composers reserved ahead of time.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::{House, Receiver};

/// The ids of new units.
fn acquire(house: &House, purpose: &str, units: u32) -> Vec<String> {
    let body = json!({ "type": purpose, "webhookUrl": "http://127.0.0.1:9/pool", "units": units });
    let answer = house.post("/v2/resource/acquire", body).ok();
    assert_eq!(answer["success"], true);
    let units = answer["data"].as_array().unwrap().iter();
    units.map(|unit| unit["id"].as_str().unwrap().to_owned()).collect()
}

fn unit(house: &House, id: &str) -> Value {
    let answer = house.get(&format!("/v2/resource/{id}")).ok();
    assert_eq!(answer["success"], true);
    answer["data"].clone()
}

#[test]
fn a_unit_is_pending_until_it_is_ready_and_its_webhook_tells() {
    let house = House::new();
    let receiver = Receiver::new(vec![]);
    house.emulator.clock().freeze();
    let body =
        json!({ "type": "recording", "webhookUrl": format!("{}/pool", receiver.url), "quality": "high" });
    let made = house.post("/v2/resource/acquire", body).ok()["data"][0].clone();
    let id = made["id"].as_str().unwrap();
    let wanted = json!({
        "id": id, "status": "pending", "type": "recording", "mode": "video-and-audio", "quality": "high",
        "composerIds": [], "webhookUrl": format!("{}/pool", receiver.url),
    });
    assert_eq!(made, wanted);
    assert_eq!(unit(&house, id)["status"], "pending");
    house.emulator.clock().advance(std::time::Duration::from_secs(60));
    house.settle();
    assert_eq!(unit(&house, id)["status"], "idle");
    let got = receiver.got();
    assert_eq!((got.len(), got[0].path.as_str()), (1, "/pool"));
    assert!(!got[0].signature.is_empty(), "it is signed");
    let body: Value = serde_json::from_str(&got[0].body).unwrap();
    assert_eq!(
        body,
        json!({ "webhookType": "resource-acquired", "data": { "id": id, "type": "recording" } })
    );
}

#[test]
fn a_unit_composes_while_something_runs_on_it_and_is_idle_again() {
    for (kind, purpose, extra) in [
        ("recordings", "recording", json!({})),
        ("hls", "hls", json!({})),
        (
            "livestreams",
            "rtmp",
            json!({ "outputs": [{ "url": "rtmp://live.example.org/app", "streamKey": "k" }] }),
        ),
    ] {
        let house = House::new();
        let (room, _) = house.live(json!({}));
        let id = acquire(&house, purpose, 1).remove(0);
        house.settle();
        let mut body = json!({ "roomId": room, "resourceId": id });
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        assert_eq!(house.post(&format!("/v2/{kind}/start"), body).status, 200, "{kind}");
        house.settle();
        let busy = unit(&house, &id);
        assert_eq!(
            (&busy["status"], busy["composerIds"].as_array().unwrap().len()),
            (&json!("composing"), 1)
        );
        let release = house.post("/v2/resource/release", json!({ "ids": [id] })).ok();
        assert_eq!(release["data"], json!([{ "id": id, "success": false, "msg": "resource is composing" }]));
        house.post(&format!("/v2/{kind}/end"), json!({ "roomId": room })).ok();
        house.settle();
        let free = unit(&house, &id);
        assert_eq!((&free["status"], &free["composerIds"]), (&json!("idle"), &json!([])), "{kind}");
        let release = house.post("/v2/resource/release", json!({ "ids": [id] })).ok();
        assert_eq!(release["data"][0]["success"], true);
    }
}

#[test]
fn a_failed_composition_frees_its_unit() {
    let house = House::new();
    let (room, _) = house.live(json!({}));
    let id = acquire(&house, "recording", 1).remove(0);
    house.settle();
    house.post("/v2/recordings/start", json!({ "roomId": room, "resourceId": id })).ok();
    house.settle();
    let recording = house.get("/v2/recordings").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    house.post(&format!("/emulator/jobs/{recording}/fail"), json!({})).ok();
    assert_eq!(unit(&house, &id)["status"], "idle");
}

#[test]
fn only_an_idle_unit_of_the_right_kind_can_be_used() {
    let house = House::new();
    let (room, _) = house.live(json!({ "multiComposition": { "recording": true } }));
    let start = |id: &str| house.post("/v2/recordings/start", json!({ "roomId": room, "resourceId": id }));
    assert_eq!(start("0".repeat(24).as_str()).refused(404), "Resource not found");
    let stream = acquire(&house, "hls", 1).remove(0);
    assert_eq!(start(&stream).refused(400), "The resource is for hls.");
    house.emulator.clock().freeze();
    let id = acquire(&house, "recording", 1).remove(0);
    assert_eq!(start(&id).refused(400), "The resource is not idle. It is pending.");
    house.emulator.clock().advance(std::time::Duration::from_secs(60));
    house.settle();
    start(&id).ok();
    assert_eq!(start(&id).refused(400), "The resource is not idle. It is composing.");
}

#[test]
fn a_release_answers_for_each_id() {
    let house = House::new();
    let ids = acquire(&house, "hls", 2);
    house.settle();
    let body = json!({ "ids": [ids[0], ids[0], "unknown"] });
    let answer = house.post("/v2/resource/release", body).ok();
    let wanted = json!([
        { "id": ids[0], "success": true, "msg": "resource released" },
        { "id": ids[0], "success": false, "msg": "resource is released" },
        { "id": "unknown", "success": false, "msg": "resource not found" },
    ]);
    assert_eq!((&answer["success"], &answer["data"]), (&json!(true), &wanted));
    assert_eq!(house.post("/v2/resource/release", json!({ "ids": [] })).status, 400);
    let idle = house.get("/v2/resource?status=idle").ok();
    assert_eq!((&idle["data"][0]["id"], &idle["pageInfo"]["total"]), (&json!(ids[1]), &json!(1)));
    assert_eq!(house.get("/v2/resource?perPage=1&page=2").ok()["data"][0]["id"], json!(ids[0]));
}

#[test]
fn a_plan_may_have_no_pool_or_a_small_one() {
    let house = House::new();
    let post = |body: Value| house.post("/v2/resource/acquire", body);
    let body = |units: u64| json!({ "type": "hls", "webhookUrl": "http://127.0.0.1:9/", "units": units });
    house.post("/emulator/settings", json!({ "limits": { "resources": 2 } })).ok();
    post(body(2)).ok();
    assert_eq!(post(body(1)).refused(403), "Resource limit reached for the organization.");
    house.post("/emulator/settings", json!({ "limits": { "resources": 0 } })).ok();
    assert_eq!(house.get("/v2/resource").refused(403), "Not available on this plan");
    assert_eq!(post(body(1)).refused(403), "Not available on this plan");
}

#[test]
fn what_cannot_be_acquired_is_refused_and_the_pool_survives_a_snapshot() {
    let house = House::new();
    let post = |body: Value| house.post("/v2/resource/acquire", body);
    assert!(post(json!({ "type": "hls" })).refused(400).contains("webhookUrl"));
    assert!(post(json!({ "webhookUrl": "http://127.0.0.1:9/" })).refused(400).contains("type"));
    for wrong in [
        json!({ "type": "video" }),
        json!({ "type": "hls", "units": 0 }),
        json!({ "type": "hls", "units": 9_000_000_000_u64 }),
    ] {
        let mut body = json!({ "webhookUrl": "http://127.0.0.1:9/" });
        body.as_object_mut().unwrap().extend(wrong.as_object().unwrap().clone());
        post(body).refused(400);
    }
    let id = acquire(&house, "hls", 1).remove(0);
    house.settle();
    let before = house.get("/emulator/state").ok();
    house.post("/emulator/reset", json!({})).ok();
    assert_eq!(house.get(&format!("/v2/resource/{id}")).refused(404), "Resource not found");
    house.call("PUT", "/emulator/state", Some(&before)).ok();
    assert_eq!(unit(&house, &id)["status"], "idle");
}
