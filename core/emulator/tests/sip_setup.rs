//! What the emulator promises about trunks, numbers and routing rules.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::House;
use videosdk_api::{Client, ErrorKind};
use videosdk_emulator::Emulator;

const IN: &str = "/v2/sip/inbound-gateways";
const OUT: &str = "/v2/sip/outbound-gateways";
const RULES: &str = "/v2/sip/routing-rule";
const NUMBERS: &str = "/v2/sip/phone-numbers";

fn id(of: &Value) -> String {
    of["id"].as_str().unwrap().to_owned()
}

fn numbers(house: &House, numbers: &[&str]) {
    let body = json!({
        "name": "Desk lines",
        "phoneNumbers": numbers,
        "inbound": { "sipRegion": "us002" },
        "outbound": { "address": "sip.carrier.test", "sipRegion": "in002", "auth": { "username": "a", "password": "b" } },
    });
    house.post(NUMBERS, body).ok();
}

#[test]
fn an_update_resets_what_it_leaves_out_as_the_service_does() {
    let house = House::new();
    let all = json!({
        "name": "Desk", "numbers": ["+15550100111"], "record": true, "noiseCancellation": true, "enableDtmf": true,
        "geoRegion": "us002", "tags": ["desk"], "allowedNumbers": ["+1*"],
    });
    let trunk = house.post(IN, all).ok();
    assert_eq!(
        (&trunk["address"], &trunk["transport"], &trunk["auth"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    let path = format!("{IN}/{}", id(&trunk));
    let after = house.call("PATCH", &path, Some(&json!({ "name": "Desk 2", "record": true }))).ok();
    assert_eq!((&after["name"], &after["record"]), (&json!("Desk 2"), &json!(true)));
    assert_eq!((&after["noiseCancellation"], &after["enableDtmf"]), (&json!(false), &json!(false)));
    assert_eq!((&after["geoRegion"], &after["tags"]), (&Value::Null, &json!(["desk"])));
    assert_eq!(house.get(&path).ok(), after);
}

#[test]
fn our_own_client_keeps_what_an_update_leaves_out() {
    let house = House::new();
    let builder = Client::builder().credentials(house.emulator.api_key(), house.emulator.secret());
    let client = builder.base_url(house.emulator.url()).build().unwrap();
    let sip = client.sip();
    let numbers = vec!["+15550100222".to_owned()];
    let made =
        sip.outbound_trunks().create("sip.carrier.test", "Carrier", numbers).record(true).enable_dtmf(true);
    let trunk = made.wait().unwrap();
    let kept = sip.outbound_trunks().update(&trunk.id).name("Carrier B").wait().unwrap();
    assert_eq!(
        (kept.name.as_deref(), kept.record, kept.enable_dtmf),
        (Some("Carrier B"), Some(true), Some(true))
    );
    let reset = sip.outbound_trunks().update(&trunk.id).name("Carrier C").omitted("reset").wait().unwrap();
    assert_eq!((reset.record, reset.enable_dtmf), (Some(false), Some(false)));
    let none = sip.outbound_trunks().update("nowhere").name("x").wait().unwrap_err();
    assert_eq!(none.kind(), ErrorKind::NotFound);
}

#[test]
fn trunks_are_listed_by_direction_and_gone_when_deleted() {
    let house = House::new();
    for name in ["Front desk", "Back desk", "Lab"] {
        house.post(IN, json!({ "name": name, "numbers": ["+15550100111"] })).ok();
    }
    let out = json!({ "name": "Carrier", "numbers": ["+15550100111"], "address": "sip.test", "allowedNumbers": ["+1*"] });
    let out = house.post(OUT, out).ok();
    assert_eq!(
        (&out["transport"], &out["allowedNumbers"]),
        (&json!("tls"), &json!([])),
        "ignored by a create"
    );
    let update = json!({ "allowedNumbers": ["+1*"] });
    let updated = house.call("PATCH", &format!("{OUT}/{}", id(&out)), Some(&update)).ok();
    assert_eq!(updated["allowedNumbers"], json!(["+1*"]), "taken by an update");
    let found = house.get(&format!("{IN}?search=DESK&perPage=1")).ok();
    assert_eq!((&found["pageInfo"]["total"], &found["data"][0]["name"]), (&json!(2), &json!("Back desk")));
    let front = house.get(&format!("{IN}?search=front")).ok()["data"][0].clone();
    let path = format!("{IN}/{}", id(&front));
    assert_eq!(house.get(&format!("{OUT}/{}", id(&front))).refused(404), "Gateway not found");
    house.delete(&path).ok();
    assert_eq!(house.get(&path).refused(404), "Gateway not found");
    assert_eq!(house.delete(&path).refused(404), "Gateway not found");
    house.post(IN, json!({ "name": "Lab", "numbers": ["+15550100112"] })).refused(409);
    house.post(IN, json!({ "name": "", "numbers": ["+15550100112"] })).refused(400);
    house.post(IN, json!({ "name": "X", "numbers": [] })).refused(400);
}

#[test]
fn numbers_are_attached_all_or_none_and_shared_or_not() {
    let house = House::new();
    numbers(&house, &["+15550100111", "+15550100112"]);
    let one = house.get(&format!("{NUMBERS}/%2B15550100111")).ok();
    assert_eq!(one["inbound"]["numbers"], json!(["+15550100111", "+15550100112"]), "one pair for all");
    assert_eq!(
        (&one["inbound"]["geoRegion"], &one["outbound"]["geoRegion"]),
        (&json!("us002"), &json!("in002"))
    );
    assert_eq!((&one["inbound"]["auth"], &one["phoneNumber"]["countryCode"]), (&Value::Null, &json!("US")));
    let again = json!({
        "name": "More", "phoneNumbers": ["+15550100113", "+15550100111"], "isShared": false,
        "inbound": { "sipRegion": "auto" }, "outbound": { "address": "sip.test", "sipRegion": "auto" },
    });
    let why = house.post(NUMBERS, again.clone()).refused(400);
    assert_eq!(why, "Phone number already attached to an inbound gateway");
    house.get(&format!("{NUMBERS}/%2B15550100113")).refused(404);
    let gone = house.post(&format!("{NUMBERS}/detach"), json!({ "phoneNumber": "+15550100111" })).ok();
    assert_eq!(
        (&gone["message"], &gone["inbound"]),
        (&json!("Detached successfully"), &one["inbound"]["id"])
    );
    let left =
        house.post(&format!("{NUMBERS}/detach"), json!({ "phoneNumber": "+15550100111" })).refused(400);
    assert_eq!(left, "Phone number is not attached to any gateway");
    house.post(NUMBERS, again).ok();
    let own = house.get(&format!("{NUMBERS}/%2B15550100113")).ok();
    assert_eq!(own["inbound"]["numbers"], json!(["+15550100113"]), "a pair for each");
    let found = house.get(&format!("{NUMBERS}?search=desk")).ok();
    assert_eq!(found["pageInfo"]["total"], 2);
}

#[test]
fn a_trunk_of_a_number_takes_what_its_direction_allows() {
    let house = House::new();
    numbers(&house, &["+15550100111"]);
    let one = house.get(&format!("{NUMBERS}/%2B15550100111")).ok();
    let patch = |side: &str, body: Value| {
        let path = format!("{NUMBERS}/gateways/{}", id(&one[side]));
        house.call("PATCH", &path, Some(&body))
    };
    assert_eq!(
        patch("inbound", json!({ "address": "x" })).refused(400),
        "address is not allowed on an inbound gateway"
    );
    assert_eq!(patch("outbound", json!({ "numbers": [] })).refused(400), "numbers is not allowed");
    patch("outbound", json!({ "address": "sip2.test", "transport": "tcp", "sipRegion": "auto" })).ok();
    let after = house.get(&format!("{NUMBERS}/%2B15550100111")).ok()["outbound"].clone();
    assert_eq!(
        (&after["address"], &after["transport"], &after["geoRegion"]),
        (&json!("sip2.test"), &json!("tcp"), &json!("auto"))
    );
}

#[test]
fn a_released_number_leaves_its_rules_and_may_be_released_again() {
    let house = House::new();
    numbers(&house, &["+15550100111"]);
    let one = house.get(&format!("{NUMBERS}/%2B15550100111")).ok();
    let rule = json!({ "name": "Night", "type": "inbound", "phoneNumbers": ["+15550100111"] });
    let rule = house.post(RULES, rule);
    assert_eq!(rule.status, 201);
    let path = format!("{NUMBERS}/{}/release", one["phoneNumber"]["phoneNumberId"].as_str().unwrap());
    let released = house.call("POST", &path, None).ok();
    assert_eq!(released["e164"], "+15550100111");
    assert_eq!(house.call("POST", &path, None).ok(), released, "harmless to repeat");
    house.get(&format!("{NUMBERS}/%2B15550100111")).refused(404);
    assert_eq!(house.get(&format!("{RULES}/{}", id(&rule.json))).ok()["numbers"], json!([]));
    house.call("POST", &format!("{NUMBERS}/pn_none/release"), None).refused(404);
}

#[test]
fn a_rule_is_checked_as_documented() {
    let house = House::new();
    numbers(&house, &["+15550100111", "+15550100112"]);
    let refused = |body: Value| house.post(RULES, body).refused(400);
    let inbound = |more: Value| {
        let mut body = json!({ "name": "Night", "type": "inbound" });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    assert_eq!(
        refused(inbound(json!({ "headers": { "A": "b" } }))),
        "headers is only allowed on outbound routing rules"
    );
    assert_eq!(
        refused(json!({ "name": "Out", "type": "outbound", "headersToAttributes": { "A": "b" } })),
        "headersToAttributes is only allowed on inbound routing rules"
    );
    assert_eq!(refused(inbound(json!({ "apiKey": "nobody" }))), "Invalid API Key");
    assert!(refused(inbound(json!({ "phoneNumbers": ["+15550100999"] }))).contains("not provisioned"));
    refused(inbound(json!({ "includeHeaders": "SOME" })));
    refused(json!({ "name": "x", "type": "sideways" }));
    let rule = house.post(RULES, inbound(json!({
        "phoneNumbers": ["+15550100111"], "room": { "type": "dynamic" }, "agentMetadata": { "lost": "without an agent" },
    })));
    assert_eq!((rule.status, &rule.json["room"]["prefix"]), (201, &json!("blank")));
    assert_eq!((&rule.json["agentMetadata"], rule.json.get("headers")), (&Value::Null, None));
    assert!(refused(inbound(json!({ "phoneNumbers": ["+15550100111"] }))).contains("already has an inbound"));
    let path = format!("{RULES}/{}", id(&rule.json));
    let patch = |body: Value| house.call("PATCH", &path, Some(&body));
    assert_eq!(patch(json!({})).refused(400), "No editable fields provided");
    assert_eq!(patch(json!({ "type": "outbound" })).refused(400), "No editable fields provided");
    let moved = patch(json!({ "phoneNumbers": ["+15550100112"] })).ok();
    assert_eq!((&moved["numbers"], &moved["type"]), (&json!(["+15550100112"]), &json!("inbound")));
    house.post(RULES, inbound(json!({ "phoneNumbers": ["+15550100111"] })));
    assert!(patch(json!({ "phoneNumbers": ["+15550100111"] })).refused(400).contains("already has"));
}

#[test]
fn rules_are_found_by_ids_room_type_and_text() {
    let house = House::new();
    let make = |name: &str, kind: &str, room: &str| {
        id(&house.post(RULES, json!({ "name": name, "type": kind, "room": { "type": room } })).json)
    };
    let (a, b, c) = (
        make("Alpha", "inbound", "static"),
        make("Beta", "inbound", "dynamic"),
        make("Gamma", "outbound", "static"),
    );
    let found = |query: &str| {
        let page = house.get(&format!("{RULES}?{query}")).ok();
        page["data"].as_array().unwrap().iter().map(id).collect::<Vec<_>>()
    };
    assert_eq!(found(&format!("ruleIds={a},{b}")), [b.clone(), a.clone()]);
    assert_eq!(
        found(&format!("ruleIds={a}&ruleIds={c}")),
        [c.clone(), a.clone()],
        "repeated names are taken too"
    );
    assert_eq!(found("roomType=static&type=inbound"), [a]);
    assert_eq!(found("search=eta"), [b]);
    house.delete(&format!("{RULES}/{c}")).ok();
    house.get(&format!("{RULES}/{c}")).refused(404);
}

#[test]
fn telephony_survives_a_snapshot_and_is_another_projects_secret() {
    let house = House::new();
    numbers(&house, &["+15550100111"]);
    let state = house.emulator.snapshot();
    house.emulator.reset();
    house.get(&format!("{NUMBERS}/%2B15550100111")).refused(404);
    house.emulator.restore(state).unwrap();
    house.get(&format!("{NUMBERS}/%2B15550100111")).ok();

    let two = House::with(
        Emulator::builder()
            .credentials("one", "a-secret-that-is-long-enough")
            .credentials("two", "another-that-is-long-enough"),
    );
    let trunk = two.post(IN, json!({ "name": "Mine", "numbers": ["+15550100111"] })).ok();
    let claims = json!({ "version": 2, "roles": ["crawler"] });
    let other = support::token("two", "another-that-is-long-enough", claims);
    two.call_as(&other, "GET", &format!("{IN}/{}", id(&trunk)), None).refused(404);
    two.call_as(&other, "GET", &format!("{NUMBERS}/%2B15550100111"), None).refused(404);
}
