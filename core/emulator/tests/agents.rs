//! What the emulator promises about agents, with the client of this project as the server that deploys them.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::House;
use videosdk_api::{Client, ErrorKind};

fn client(house: &House) -> Client {
    let builder = Client::builder().credentials(house.emulator.api_key(), house.emulator.secret());
    builder.base_url(house.emulator.url()).build().unwrap()
}

#[test]
fn an_agent_is_deployed_and_sent_into_a_room() {
    let house = House::new();
    let client = client(&house);
    let env = BTreeMap::from([("LLM_KEY".to_owned(), "k-1234567".to_owned())]);
    let agents = client.agents();
    let made = agents.deployments().deploy("Night Bot", "ghcr.io/acme/night:1").env(env).wait().unwrap();
    assert_eq!(made.deployment.status.as_deref(), Some("inactive"), "as it was before its version came");
    assert_eq!(made.deployment.env_secret, made.secret_id);
    house.settle();
    let version = agents.deployments().get_latest_version(&made.deployment.id).wait().unwrap();
    assert_eq!((version.status.as_deref(), version.active), (Some("running"), Some(true)));
    let agent = made.deployment.agent_id.clone().unwrap();
    let room = house.room(json!({}));
    let sent = agents.dispatch(&agent).room_id(&room).wait().unwrap();
    assert_eq!((sent.success, sent.status.as_deref()), (Some(true), Some("assigned")));
    assert!(client.participants().get(&room, &agent).wait().is_ok(), "it is in the room");
    client.participants().remove(&room, &agent).wait().unwrap();
    let lines = agents.deployments().logs(&made.deployment.id).sort("1").wait().unwrap();
    let lines: Vec<&str> = lines.items.iter().map(|line| line.log.as_str()).collect();
    assert_eq!(lines, ["boot", "worker ready", "session started", "session stopped"]);
}

#[test]
fn a_version_is_rolled_onto_and_stopped() {
    let house = House::new();
    let client = client(&house);
    let (agents, image) = (client.agents(), "acme/night:1");
    let first = agents.deployments().deploy("Night Bot", image).wait().unwrap();
    let second = house
        .post(
            "/ai/v1/cloud/versions",
            json!({ "deploymentId": first.deployment.id, "image": { "imageUrl": image } }),
        )
        .ok();
    let active = |id: &str| -> Value {
        let latest = house.get(&format!("/ai/v1/cloud/deployments/{}/latest", first.deployment.id)).ok();
        if latest["id"] == id { latest["active"].clone() } else { Value::Null }
    };
    let second = second["id"].as_str().unwrap();
    assert_eq!(active(second), true);
    agents.versions().set_active(&first.version.id, true).wait().unwrap();
    assert_eq!(active(second), false, "one runs at a time");
    let refused = agents.deployments().delete(&first.deployment.id).wait().unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Conflict);
    agents.versions().set_active(&first.version.id, false).wait().unwrap();
    let idle = agents.dispatch(first.deployment.agent_id.as_deref().unwrap()).room_id(house.room(json!({})));
    assert_eq!(idle.wait().unwrap_err().kind(), ErrorKind::NotFound, "it is not deployed any more");
    agents.deployments().delete(&first.deployment.id).wait().unwrap();
    assert_eq!(
        agents.deployments().get(&first.deployment.id).wait().unwrap_err().kind(),
        ErrorKind::NotFound
    );
}

#[test]
fn an_agent_needs_a_worker() {
    let house = House::new();
    let room = house.room(json!({}));
    let send = || house.post("/v2/agent/dispatch", json!({ "agentId": "mine", "meetingId": room }));
    assert_eq!(send().refused(503), "No workers available");
    house.post("/emulator/agents/mine", json!({})).ok();
    assert_eq!(send().ok()["data"]["agentId"], "mine");
    house.delete("/emulator/agents/mine").ok();
    assert_eq!(send().refused(503), "No workers available");
}

#[test]
fn what_cannot_be_deployed_is_refused() {
    let house = House::new();
    let post = |path: &str, body: Value| house.post(&format!("/ai/v1/cloud/{path}"), body);
    assert_eq!(post("deployments", json!({ "agentId": "" })).refused(400), "agentId must not be empty.");
    assert_eq!(post("deployments", json!({ "envSecret": "sec_none" })).refused(404), "Secret not found");
    let secret = json!({ "name": "Bad Name", "keys": { "A": "b" }, "type": "NORMAL" });
    assert_eq!(post("secrets", secret).refused(400), "name must match ^[a-z0-9_-]+$");
    let id = post("deployments", json!({ "name": "x" })).ok()["id"].clone();
    let image = json!({ "imageUrl": "x" });
    let version = json!({ "deploymentId": id, "image": image, "minReplica": 4, "maxReplica": 2 });
    assert_eq!(post("versions", version).refused(400), "maxReplica must be between minReplica and 50");
    post("versions", json!({ "deploymentId": "dep_none", "image": image })).refused(404);
}

/// The ids of those who are in a room.
fn present(house: &House, room: &str) -> Vec<String> {
    let people = client(house).participants().list(room).wait().unwrap();
    people.items.into_iter().map(|person| person.participant_id).collect()
}

const DESK: &str = "+15550100111";
const CALLEE: &str = "+15550199888";

/// A number that takes and places calls.
fn with_number(house: &House) {
    let outbound = json!({ "address": "sip.carrier.test", "sipRegion": "us002" });
    let inbound = json!({ "sipRegion": "us002" });
    let lines = json!({ "name": "Desk", "phoneNumbers": [DESK], "inbound": inbound, "outbound": outbound });
    house.post("/v2/sip/phone-numbers", lines).ok();
}

#[test]
fn an_agent_answers_the_calls_of_its_rule() {
    let house = House::new();
    with_number(&house);
    let made = client(&house).agents().deployments().deploy("Night Bot", "acme/night:1").wait().unwrap();
    let agent = made.deployment.agent_id.unwrap();
    let rule = json!({ "name": "In", "type": "inbound", "phoneNumbers": [DESK], "agentId": agent });
    assert_eq!(house.post("/v2/sip/routing-rule", rule).status, 201);
    house.post("/emulator/calls", json!({ "to": DESK, "from": CALLEE })).ok();
    house.settle();
    let call = house.get("/v2/sip/call").ok()["data"][0].clone();
    assert_eq!(call["status"], "answered");
    let there = present(&house, call["roomId"].as_str().unwrap());
    assert!(there.len() == 2 && there.contains(&agent), "the caller and the agent: {there:?}");
}

#[test]
fn a_dispatch_can_place_a_call() {
    let house = House::new();
    with_number(&house);
    let client = client(&house);
    let made = client.agents().deployments().deploy("Night Bot", "acme/night:1").wait().unwrap();
    let (agent, room) = (made.deployment.agent_id.unwrap(), house.room(json!({})));
    let dispatch = |options: Value| {
        let body = json!({ "agentId": agent, "meetingId": room, "sipOptions": options });
        house.post("/v2/agent/dispatch", body)
    };
    assert_eq!(dispatch(json!({ "sipCallTo": CALLEE, "sipCallFrom": "+15550100112" })).status, 400);
    assert!(
        house.get("/v2/sip/call").ok()["data"][0].is_null(),
        "nobody is called from a number without a trunk"
    );
    dispatch(json!({ "sipCallTo": CALLEE, "sipCallFrom": DESK })).ok();
    house.settle();
    let call = house.get("/v2/sip/call").ok()["data"][0].clone();
    assert_eq!(
        (&call["status"], &call["to"], &call["roomId"]),
        (&json!("answered"), &json!(CALLEE), &json!(room))
    );
    let there = present(&house, &room);
    assert!(there.len() == 2 && there.contains(&agent), "{there:?}");
}
