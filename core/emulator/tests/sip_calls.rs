//! What the emulator promises about telephone calls: they ring, are answered or not, are handed over, move and end, and
//! subscriptions hear of it.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{House, Receiver, send};

const CALL: &str = "/v2/sip/call";
const CALLEE: &str = "+15550199888";

/// A house with a number for both directions and time standing still.
fn house() -> House {
    let house = House::new();
    house.emulator.clock().freeze();
    let body = json!({
        "name": "Desk", "phoneNumbers": ["+15550100111"],
        "inbound": { "sipRegion": "us002" }, "outbound": { "address": "sip.test", "sipRegion": "in002" },
    });
    house.post("/v2/sip/phone-numbers", body).ok();
    house
}

fn step(house: &House) {
    house.emulator.clock().advance(Duration::from_millis(20));
}

fn control(house: &House, path: &str, body: Value) -> support::Reply {
    let headers = [("content-type", "application/json")];
    send(house.emulator.url(), "POST", &format!("/emulator{path}"), &headers, &body.to_string()).unwrap()
}

fn place(house: &House, more: Value) -> Value {
    let mut body = json!({ "sipCallTo": CALLEE, "sipCallFrom": "+15550100111" });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    house.post(CALL, body).ok()["data"].clone()
}

fn read(house: &House, call: &Value) -> Value {
    house.get(&format!("{CALL}/{}", call["id"].as_str().unwrap())).ok()["data"].clone()
}

fn states(call: &Value) -> Vec<&str> {
    call["timelog"].as_array().unwrap().iter().map(|entry| entry["status"].as_str().unwrap()).collect()
}

fn act(house: &House, call: &Value, act: &str) -> support::Reply {
    control(house, &format!("/calls/{}/{act}", call["id"].as_str().unwrap()), json!({}))
}

/// A call that was answered in a new room.
fn talking(house: &House) -> (Value, String) {
    let room = house.room(json!({}));
    let call =
        place(house, json!({ "destinationRoomId": room, "participant": { "id": "bo", "name": "Bo" } }));
    step(house);
    step(house);
    (read(house, &call), room)
}

#[test]
fn a_call_rings_is_answered_enters_its_room_and_ends() {
    let house = house();
    let room = house.room(json!({}));
    let call = place(
        &house,
        json!({ "destinationRoomId": room, "participant": { "id": "bo" }, "metadata": { "a": 1 } }),
    );
    assert_eq!(call["id"], call["callId"], "both names of the id");
    assert_eq!(
        (&call["to"], &call["sipCallTo"]),
        (&json!(CALLEE), &json!(CALLEE)),
        "both names of the number"
    );
    assert_eq!(
        (&call["status"], &call["metadata"], &call["region"]),
        (&json!("initiated"), &json!({ "a": 1 }), &json!("in002"))
    );
    step(&house);
    assert_eq!(read(&house, &call)["status"], "ringing");
    step(&house);
    let now = read(&house, &call);
    assert_eq!(
        (&now["status"], &now["roomId"], &now["end"]),
        (&json!("answered"), &json!(room), &Value::Null)
    );
    let session = now["sessionId"].as_str().unwrap().to_owned();
    house.get(&format!("/v2/sessions/{session}/participants/bo")).ok();
    let over = house.post(&format!("{CALL}/end"), json!({ "callId": call["id"] })).ok()["data"].clone();
    assert_eq!(states(&over), ["initiated", "ringing", "answered", "ended"]);
    assert!(over["end"].is_string());
    assert_eq!(house.get(&format!("/v2/sessions/{session}")).ok()["status"], "ended", "the last one left");
    let again = house.post(&format!("{CALL}/end"), json!({ "callId": call["id"] }));
    assert_eq!(again.refused(400), "Call is not active");
}

#[test]
fn what_becomes_of_a_call_is_decided_by_the_callee() {
    let house = house();
    for (outcome, state) in [("rejected", "rejected"), ("failed", "failed"), ("missed", "missed")] {
        control(&house, "/callees", json!({ "phoneNumber": CALLEE, "outcomes": [outcome] })).ok();
        let call = place(&house, json!({}));
        step(&house);
        step(&house);
        assert_eq!(read(&house, &call)["status"], state);
    }
    control(&house, "/callees", json!({ "phoneNumber": CALLEE, "outcomes": ["rings"] })).ok();
    let call = place(&house, json!({ "ringingTimeout": 30 }));
    step(&house);
    house.emulator.clock().advance(Duration::from_secs(29));
    assert_eq!(read(&house, &call)["status"], "ringing");
    house.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(read(&house, &call)["status"], "not-answered");
    for (order, state) in
        [("answer", "answered"), ("reject", "rejected"), ("hangup", "rejected"), ("fail", "failed")]
    {
        let call = place(&house, json!({}));
        step(&house);
        assert_eq!(act(&house, &call, order).ok()["status"], state);
    }
    let call = place(&house, json!({}));
    act(&house, &call, "reject").ok();
    act(&house, &call, "answer").refused(409);
    act(&house, &call, "sing").refused(409);
    control(&house, "/calls/none/answer", json!({})).refused(404);
}

#[test]
fn a_call_goes_on_until_its_time_is_over_or_somebody_leaves() {
    let house = house();
    let call = place(&house, json!({ "maxCallDuration": 60, "ringingTimeout": 10 }));
    step(&house);
    step(&house);
    house.emulator.clock().advance(Duration::from_secs(59));
    assert_eq!(read(&house, &call)["status"], "answered", "the time to ring is no limit to talk");
    house.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(read(&house, &call)["status"], "ended");
    let (call, _) = talking(&house);
    assert_eq!(act(&house, &call, "hangup").ok()["status"], "ended");
    let (call, room) = talking(&house);
    house.emulator.leave(&room, "bo").unwrap();
    assert_eq!(states(&read(&house, &call)).last(), Some(&"ended"), "thrown out of the room");
}

#[test]
fn a_call_is_handed_over_and_its_session_is_over() {
    let house = house();
    let (call, room) = talking(&house);
    house.emulator.join(&room, "ana", "Ana").unwrap();
    let transfer = |body: Value| house.post(&format!("{CALL}/transfer"), body);
    assert_eq!(transfer(json!({ "callId": call["id"] })).refused(400), "transferTo is required");
    let begun = transfer(json!({ "callId": call["id"], "transferTo": "+15550177000" })).ok()["data"].clone();
    assert_eq!(
        (&begun["status"], &begun["transfer"]["to"]),
        (&json!("transfer-initiated"), &json!("+15550177000"))
    );
    assert_eq!(
        transfer(json!({ "callId": call["id"], "transferTo": "+1" })).refused(400),
        "Call is not active"
    );
    house.emulator.clock().advance(Duration::from_secs(1));
    let over = read(&house, &call);
    assert_eq!(
        states(&over)[3..],
        ["transfer-initiated", "transfer-accepted", "transferring", "transfer-ringing", "transferred"]
    );
    let session = house.get(&format!("/v2/sessions/{}", call["sessionId"].as_str().unwrap())).ok();
    assert_eq!(session["status"], "ended");
}

#[test]
fn a_call_that_cannot_be_handed_over_goes_on() {
    let house = house();
    let (call, _) = talking(&house);
    control(&house, "/callees", json!({ "phoneNumber": "+15550177000", "outcomes": ["rejected"] })).ok();
    let body = json!({ "callId": call["id"], "transferTo": "+15550177000" });
    house.post(&format!("{CALL}/transfer"), body.clone()).ok();
    house.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(states(&read(&house, &call))[6..], ["transfer-ringing", "transfer-failed", "answered"]);
    house.post(&format!("{CALL}/transfer"), body).ok();
    assert_eq!(act(&house, &call, "fail").ok()["status"], "transfer-failed");
    step(&house);
    assert_eq!(read(&house, &call)["status"], "answered");
}

#[test]
fn a_call_moves_to_a_room_where_somebody_is() {
    let house = house();
    let (call, old) = talking(&house);
    house.emulator.join(&old, "eve", "Eve").unwrap();
    let (empty, (room, session)) = (house.room(json!({})), house.live(json!({})));
    let switch = |room: &str| {
        house.post(
            &format!("{CALL}/switch-room"),
            json!({ "callId": call["id"], "roomId": room, "participantId": "bo-2" }),
        )
    };
    assert_eq!(switch(&empty).refused(400), "Target room has no active session");
    assert_eq!(switch("none").refused(404), "Room not found.");
    assert_eq!(switch(&room).ok()["data"]["status"], "switch-room-initiated");
    step(&house);
    let moved = read(&house, &call);
    assert_eq!((&moved["roomId"], &moved["sessionId"]), (&json!(room), &json!(session)));
    step(&house);
    assert_eq!(
        states(&read(&house, &call))[3..],
        ["switch-room-initiated", "switch-room-completed", "answered"]
    );
    house.get(&format!("/v2/sessions/{session}/participants/bo-2")).ok();
    assert_eq!(house.emulator.leave(&old, "bo").unwrap_err().status, 404, "gone from the room before");
}

#[test]
fn somebody_calls_in_by_the_rule_of_the_number() {
    let house = house();
    let to = "+15550100111";
    let call_in = |body: Value| control(&house, "/calls", body);
    let refused = call_in(json!({ "to": to, "from": CALLEE })).ok();
    step(&house);
    assert_eq!(states(&read(&house, &refused)), ["incoming", "rejected"], "no rule");
    let rule = json!({
        "name": "Desk", "type": "inbound", "phoneNumbers": [to], "room": { "type": "dynamic" }, "allowedNumbers": ["+1555*"],
    });
    let rule = house.post("/v2/sip/routing-rule", rule).json;
    let call = call_in(json!({ "to": to, "from": CALLEE })).ok();
    assert_eq!((&call["type"], &call["ruleId"]), (&json!("inbound"), &rule["id"]));
    step(&house);
    step(&house);
    let there = read(&house, &call);
    assert_eq!(states(&there), ["incoming", "verified", "answered"]);
    assert!(there["sessionId"].is_string(), "in a room of its own");
    let other = call_in(json!({ "to": to, "from": "+4420000000" })).ok();
    step(&house);
    assert_eq!(read(&house, &other)["status"], "rejected", "not among the numbers let in");
    let waiting = call_in(json!({ "to": to, "from": CALLEE, "answer": false })).ok();
    step(&house);
    step(&house);
    assert_eq!(read(&house, &waiting)["status"], "verified");
    assert_eq!(act(&house, &waiting, "hangup").ok()["status"], "abandoned");
    let missed = call_in(json!({ "to": to, "from": CALLEE, "answer": false })).ok();
    step(&house);
    house.emulator.clock().advance(Duration::from_secs(60));
    assert_eq!(read(&house, &missed)["status"], "missed");
    call_in(json!({ "to": "+15550100999", "from": CALLEE })).refused(404);
    call_in(json!({ "to": to })).refused(400);
}

#[test]
fn calls_are_placed_through_a_trunk_a_rule_or_a_number() {
    let house = house();
    let refused = |body: Value, status| house.post(CALL, body).refused(status);
    assert_eq!(refused(json!({}), 400), "sipCallTo is required.");
    assert_eq!(
        refused(json!({ "sipCallTo": CALLEE }), 400),
        "gatewayId, routingRuleId or sipCallFrom is required"
    );
    assert_eq!(refused(json!({ "sipCallTo": CALLEE, "gatewayId": "none" }), 404), "Gateway not found");
    assert_eq!(
        refused(json!({ "sipCallTo": CALLEE, "routingRuleId": "none" }), 404),
        "Routing rule not found"
    );
    let one = house.get("/v2/sip/phone-numbers/%2B15550100111").ok();
    let by_trunk = house.post(CALL, json!({ "sipCallTo": CALLEE, "gatewayId": one["outbound"]["id"] })).ok();
    assert_eq!(by_trunk["data"]["from"], "+15550100111", "the first number of the trunk");
    let room = house.room(json!({}));
    let rule = json!({
        "name": "Out", "type": "outbound", "phoneNumbers": ["+15550100111"], "room": { "type": "static", "id": room },
    });
    let rule = house.post("/v2/sip/routing-rule", rule).json;
    let by_number = place(&house, json!({}));
    assert_eq!((&by_number["ruleId"], &by_number["roomId"]), (&rule["id"], &json!(room)));
    let waited = place(&house, json!({ "waitUntilAnswered": true }));
    assert_eq!(waited["status"], "answered");
    let list = house.get(&format!("{CALL}?roomId={room}&type=outbound&perPage=1")).ok();
    assert_eq!(list["pageInfo"]["total"], 2);
    let item = &list["data"][0];
    assert_eq!(
        (item.get("id"), &item["callId"], &item["gatewayName"]),
        (None, &waited["id"], &json!("Desk"))
    );
    assert_eq!(house.get(&format!("{CALL}?search=5550177")).ok()["pageInfo"]["total"], 0);
    let now = house.emulator.clock().now_ms();
    assert_eq!(
        house.get(&format!("{CALL}?startDate={}&endDate={now}", now + 1)).ok()["pageInfo"]["total"],
        0
    );
    assert_eq!(
        house.get(&format!("{CALL}?endDate={now}")).ok()["pageInfo"]["total"],
        3,
        "the whole day counts"
    );
}

#[test]
fn subscriptions_hear_of_what_they_asked_for_in_order_and_signed() {
    let house = house();
    let (all, some) = (Receiver::new(vec![]), Receiver::new(vec![]));
    let hook =
        |url: &str, events: Value| house.post("/v2/sip/webhooks", json!({ "url": url, "events": events }));
    hook(&all.url, json!(["call-started", "call-ringing", "call-answered", "call-hangup"])).ok();
    let kept = hook(&some.url, json!(["call-missed"])).ok();
    hook(&some.url, json!(["call-sung"])).refused(400);
    hook(&some.url, json!([])).refused(400);
    let (call, _) = talking(&house);
    house.post(&format!("{CALL}/end"), json!({ "callId": call["id"] })).ok();
    house.settle();
    let told: Vec<Value> = all.got().iter().map(|got| serde_json::from_str(&got.body).unwrap()).collect();
    let names: Vec<&str> = told.iter().map(|event| event["webhookType"].as_str().unwrap()).collect();
    assert_eq!(names, ["call-started", "call-ringing", "call-answered", "call-hangup"]);
    assert_eq!((&told[3]["data"]["callId"], &told[3]["data"]["status"]), (&call["id"], &json!("ended")));
    assert!(all.got().iter().all(|got| !got.signature.is_empty()));
    assert!(some.got().is_empty());
    let path = format!("/v2/sip/webhooks/{}", kept["id"].as_str().unwrap());
    let update = json!({ "url": some.url, "events": ["call-hangup"] });
    assert_eq!(house.call("PATCH", &path, Some(&update)).ok()["events"], json!(["call-hangup"]));
    let listed = house.get("/v2/sip/webhooks").ok();
    assert_eq!((&listed["data"][0]["webhookId"], listed["data"][0].get("id")), (&kept["id"], None));
    house.delete(&path).ok();
    house.get(&path).refused(404);
}

#[test]
fn calls_survive_a_snapshot() {
    let house = house();
    let call = place(&house, json!({}));
    let state = house.emulator.snapshot();
    house.emulator.reset();
    house.get(&format!("{CALL}/{}", call["id"].as_str().unwrap())).refused(404);
    house.emulator.restore(state).unwrap();
    step(&house);
    assert_eq!(read(&house, &call)["status"], "ringing", "what was due still happens");
}
