//! What the emulator promises about connectors of telephony providers and sockets.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::json;
use support::{House, Reply, send};

/// What a provider does with a webhook address: it has no token.
fn ring(house: &House, address: &str) -> Reply {
    let base = house.emulator.url();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let form = "From=%2B15550100101&To=%2B15550100111";
    send(base, "POST", address.strip_prefix(base).unwrap(), &[kind], form).unwrap()
}

/// The room to which the newest socket leads.
fn led_to(house: &House) -> String {
    let state = house.emulator.snapshot();
    state["sockets"].as_array().unwrap().last().unwrap()["room"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_call_goes_where_its_number_the_default_rule_or_the_default_room_say() {
    let house = House::new();
    let (by_number, by_default, last) = (house.room(json!({})), house.room(json!({})), house.room(json!({})));
    let number = "+15550100111";
    house.post("/v2/sip/inbound-gateways", json!({ "name": "Desk", "numbers": [number] })).ok();
    let rule = |numbers: serde_json::Value, room: &str| {
        let room = json!({ "type": "static", "id": room });
        let body = json!({ "name": "In", "type": "inbound", "phoneNumbers": numbers, "room": room });
        house.post("/v2/sip/routing-rule", body).json["id"].as_str().unwrap().to_owned()
    };
    let (default, own) = (rule(json!([]), &by_default), rule(json!([number]), &by_number));
    let wish = json!({ "provider": "twilio", "defaultRoomId": last, "defaultRuleId": default });
    let made = house.post("/v2/connectors", wish);
    let address = made.json["data"]["webhookUrl"].as_str().unwrap();
    for (room, spent) in [(&by_number, Some(own)), (&by_default, Some(default)), (&last, None)] {
        assert_eq!(ring(&house, address).status, 200);
        assert_eq!(led_to(&house), *room);
        if let Some(rule) = spent {
            house.delete(&format!("/v2/sip/routing-rule/{rule}")).ok();
        }
    }
}

#[test]
fn a_provider_is_sent_to_a_socket_that_opens_once() {
    let house = House::new();
    let room = house.room(json!({}));
    let made = house.post("/v2/connectors", json!({ "provider": "twilio", "defaultRoomId": room }));
    assert_eq!(made.status, 201);
    let connector = made.json["data"].clone();
    let address = connector["webhookUrl"].as_str().unwrap();
    let (one, two) = (ring(&house, address), ring(&house, address));
    assert_eq!((one.status, one.header("content-type")), (200, Some("application/xml")));
    assert!(one.text.contains("<Stream url=\"wss://ingest.videosdk.live/twilio?ref=vs_"), "{}", one.text);
    assert_ne!(one.text, two.text, "each call has a socket of its own");
    let id = connector["id"].as_str().unwrap();
    let rotated = house.post(&format!("/v2/connectors/{id}/rotate-key"), json!({})).ok();
    assert_eq!(ring(&house, address).status, 404, "the old address is dead");
    assert_eq!(ring(&house, rotated["data"]["webhookUrl"].as_str().unwrap()).status, 200);
    house.delete(&format!("/v2/connectors/{id}")).ok();
    assert_eq!(house.get(&format!("/v2/connectors/{id}")).refused(404), "Connector not found");
    assert_eq!(house.get("/v2/connectors").ok()["data"], json!([]));
}

#[test]
fn what_no_connector_can_be_made_of_is_refused() {
    let house = House::new();
    house.post("/v2/connectors", json!({})).refused(400);
    let unknown = house.post("/v2/connectors", json!({ "provider": "carrier" })).refused(400);
    assert_eq!(unknown, "provider must be one of twilio, plivo, telnyx");
    let nowhere = json!({ "provider": "plivo", "defaultRoomId": "zzzz-zzzz-zzzz" });
    assert_eq!(house.post("/v2/connectors", nowhere).refused(404), "Room not found");
    let homeless = house.post("/v2/connectors", json!({ "provider": "plivo" }));
    let address = homeless.json["data"]["webhookUrl"].as_str().unwrap().to_owned();
    assert_eq!(ring(&house, &address).status, 400, "a call has to go somewhere");
}

#[test]
fn a_socket_goes_into_a_room_that_is_there() {
    let house = House::new();
    let room = house.room(json!({ "customRoomId": "desk" }));
    let made = house.post("/v2/ingest/sessions", json!({ "roomId": "desk" })).ok();
    assert_eq!((&made["data"]["roomId"], &made["data"]["expiresIn"]), (&json!(room), &json!(90)));
    assert!(
        made["data"]["wsUrl"].as_str().unwrap().starts_with("wss://ingest.videosdk.live/videosdk?ref=vs_")
    );
    house.post("/v2/ingest/sessions", json!({ "roomId": "zzzz-zzzz-zzzz" })).refused(404);
}
