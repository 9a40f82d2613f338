//! What the emulator promises about batches of calls, and about the storage their files go to.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{House, Receiver, Reply, send};

const FILE: &str = "phoneNumber,name\n+15550133001,Ada\n+15550133002,Grace\n+15550133003,Edsger\n";

/// The address that an upload was given, split into the emulator's and the rest.
fn announce(house: &House, name: &str, size: usize) -> (String, String) {
    let answer = house.post("/v2/batch-calls/upload", json!({ "fileName": name, "fileSize": size })).ok();
    let url = answer["presignedUrl"].as_str().unwrap();
    let path = url.strip_prefix(house.emulator.url()).expect("the emulator itself is the storage");
    (answer["batchId"].as_str().unwrap().to_owned(), path.to_owned())
}

fn put(house: &House, path: &str, kind: &str, body: &str) -> Reply {
    send(house.emulator.url(), "PUT", path, &[("content-type", kind)], body).unwrap()
}

/// A batch whose recipients have been read.
fn parsed(house: &House) -> String {
    let (id, path) = announce(house, "renewals.csv", FILE.len());
    assert_eq!(put(house, &path, "text/csv", FILE).status, 200);
    assert_eq!(house.post("/v2/batch-calls/parse", json!({ "batchId": id })).status, 204);
    house.settle();
    id
}

fn plan(more: Value) -> Value {
    let mut plan = json!({ "batchName": "Renewals", "phoneNumberId": "pn_1", "routingRuleId": "rr_1" });
    plan.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    plan
}

fn records(house: &House, id: &str, query: &str) -> Vec<Value> {
    let page = house.get(&format!("/v2/batch-calls/{id}/records?{query}")).ok();
    page["records"].as_array().unwrap().clone()
}

fn outcome(house: &House, number: &str, outcomes: Value) {
    house.post("/emulator/callees", json!({ "phoneNumber": number, "outcomes": outcomes })).ok();
}

#[test]
fn a_file_goes_to_the_storage_without_a_token() {
    let house = House::new();
    let (id, path) = announce(&house, "renewals.csv", FILE.len());
    assert!(path.contains("?expires=") && path.contains("&signature="), "{path}");
    let refused = |path: &str, headers: &[(&str, &str)], body: &str| {
        send(house.emulator.url(), "PUT", path, headers, body).unwrap()
    };
    let unsigned = path.split('?').next().unwrap();
    let csv = ("content-type", "text/csv");
    refused(unsigned, &[csv], FILE).refused(403);
    refused(&path.replace("signature=", "signature=x"), &[csv], FILE).refused(403);
    refused(&path, &[("content-type", "application/json")], FILE).refused(403);
    refused(&path, &[], FILE).refused(403);
    refused(&path, &[csv, ("authorization", &house.token)], FILE).refused(400);
    assert_eq!(
        refused(&path, &[csv], "phone").refused(400),
        format!("{} bytes were announced, 5 have come.", FILE.len())
    );
    send(house.emulator.url(), "POST", &path, &[csv], FILE).unwrap().refused(405);
    assert_eq!(house.post("/v2/batch-calls/parse", json!({ "batchId": id })).status, 409);
    assert_eq!(put(&house, &path, "text/csv", FILE).status, 200);
    let batch = house.get(&format!("/v2/batch-calls/{id}")).ok();
    assert_eq!((&batch["status"], &batch["file"]["extension"]), (&json!("uploaded"), &json!("csv")));
    let log = house.emulator.requests();
    let seen = log.iter().rev().find(|entry| entry["operation"] == "storage.put").unwrap();
    assert_eq!(seen["query"]["signature"], "***", "the log shows no signature");
}

#[test]
fn an_address_lives_a_quarter_of_an_hour() {
    let house = House::new();
    let (_, path) = announce(&house, "renewals.csv", FILE.len());
    house.emulator.clock().freeze();
    house.emulator.clock().advance(Duration::from_secs(901));
    assert_eq!(put(&house, &path, "text/csv", FILE).refused(403), "The address has expired.");
}

#[test]
fn only_spreadsheets_of_at_most_five_mebibytes_are_taken() {
    let house = House::new();
    let upload = |body: Value| house.post("/v2/batch-calls/upload", body);
    let refused = upload(json!({ "fileName": "a.pdf", "fileSize": 1 })).refused(400);
    assert_eq!(refused, "Unsupported file type");
    upload(json!({ "fileName": "a.CSV", "fileSize": 5_242_880 })).ok();
    upload(json!({ "fileName": "a.csv", "fileSize": 5_242_881 })).refused(400);
    upload(json!({ "fileName": "a.csv" })).refused(400);
    upload(json!({ "fileName": "a.csv", "fileSize": 1, "batchId": "none" })).refused(404);
}

#[test]
fn a_parsed_file_becomes_records_and_a_broken_one_says_why() {
    let house = House::new();
    let id = parsed(&house);
    let batch = house.get(&format!("/v2/batch-calls/{id}")).ok();
    assert_eq!((&batch["status"], &batch["recordsUploaded"]), (&json!("parsed"), &json!(3)));
    let first = &records(&house, &id, "")[0];
    assert_eq!((&first["phoneNumber"], &first["status"]), (&json!("+15550133001"), &json!("scheduled")));
    assert_eq!((&first["metadata"], &first["callDuration"]), (&json!({ "name": "Ada" }), &Value::Null));

    let (id, path) = announce(&house, "broken.csv", 8);
    put(&house, &path, "text/csv", "name\nAda");
    house.post("/v2/batch-calls/parse", json!({ "batchId": id }));
    house.settle();
    let batch = house.get(&format!("/v2/batch-calls/{id}")).ok();
    assert_eq!(batch["status"], "parse_failed");
    assert_eq!(batch["parseError"], "The file has no column phoneNumber.");
    let again = house
        .post("/v2/batch-calls/upload", json!({ "fileName": "b.csv", "fileSize": FILE.len(), "batchId": id }))
        .ok();
    assert_eq!(again["batchId"], json!(id));
    assert_eq!(house.get(&format!("/v2/batch-calls/{id}")).ok()["status"], "uploaded");
}

#[test]
fn a_batch_calls_everybody_and_tells_its_webhook() {
    let (house, receiver) = (House::new(), Receiver::new(Vec::new()));
    let id = parsed(&house);
    house.emulator.clock().freeze();
    let webhook = json!({ "endpoint": receiver.url });
    let body = plan(json!({ "batchId": id, "webhook": webhook }));
    let batch = house.post("/v2/batch-calls", body).ok();
    assert_eq!((&batch["status"], &batch["timing"]), (&json!("running"), &json!("immediate")));
    assert_eq!((&batch["timezone"], &batch["webhook"]), (&json!("Asia/Calcutta"), &Value::Null));
    house.emulator.clock().advance(Duration::from_millis(20));
    let stats = house.get(&format!("/v2/batch-calls/{id}/stats")).ok();
    let wanted = json!({
        "batchId": id, "status": "running", "total": 3,
        "scheduled": 0, "running": 3, "completed": 0, "not connected": 0, "cancelled": 0,
    });
    assert_eq!(stats, wanted);
    house.emulator.clock().advance(Duration::from_secs(1));
    let batch = house.get("/v2/batch-calls").ok()["batchCalls"][0].clone();
    assert_eq!((&batch["status"], &batch["progress"]), (&json!("completed"), &json!(100)));
    let record = &records(&house, &id, "")[0];
    assert_eq!((&record["status"], &record["attempts"]), (&json!("completed"), &json!(1)));
    assert_eq!(record["callDuration"], 0.02);
    assert!(record["callId"].is_string());
    assert_eq!(house.events(), ["batchcall-started", "batchcall-completed"]);
    let body: Value = serde_json::from_str(&receiver.got()[1].body).unwrap();
    let wanted =
        json!({ "webhookType": "batchcall-completed", "data": { "batchId": id, "status": "completed" } });
    assert_eq!(body, wanted);
}

#[test]
fn an_empty_list_of_events_delivers_none() {
    let (house, receiver) = (House::new(), Receiver::new(Vec::new()));
    let id = parsed(&house);
    let webhook = json!({ "endpoint": receiver.url, "events": [] });
    house.post("/v2/batch-calls", plan(json!({ "batchId": id, "webhook": webhook }))).ok();
    assert!(house.events().is_empty());
}

#[test]
fn who_is_not_reached_is_called_again_while_attempts_are_left() {
    let house = House::new();
    let id = parsed(&house);
    outcome(&house, "+15550133001", json!(["not-answered", "answered"]));
    outcome(&house, "+15550133002", json!(["missed"]));
    outcome(&house, "+15550133003", json!(["rejected"]));
    let retry = json!({ "enabled": true, "retryOn": ["not-answered", "missed"], "maxAttempts": 2 });
    house.post("/v2/batch-calls", plan(json!({ "batchId": id, "retry": retry }))).ok();
    house.settle();
    let seen: Vec<Value> = records(&house, &id, "")
        .into_iter()
        .map(|r| json!([r["status"], r["reason"], r["attempts"]]))
        .collect();
    let wanted = [
        json!(["completed", null, 2]),
        json!(["not connected", "missed", 2]),
        json!(["not connected", "rejected", 1]),
    ];
    assert_eq!(seen, wanted);
    assert_eq!(house.get(&format!("/v2/batch-calls/{id}/stats")).ok()["not connected"], 2);
    let unknown = json!({ "phoneNumber": "+15550133001", "outcomes": ["asleep"] });
    house.post("/emulator/callees", unknown).refused(400);
}

#[test]
fn a_scheduled_batch_waits_for_its_time_and_keeps_its_hours() {
    let house = House::new();
    let id = parsed(&house);
    house.emulator.clock().freeze();
    let schedule = json!({
        "batchId": id, "timing": "scheduled", "timezone": "America/New_York",
        "scheduledDate": "2031-09-20", "scheduledTime": "08:30",
        "allowedFrom": "09:00", "allowedUntil": "18:00", "daysOfWeek": [1],
    });
    let batch = house.post("/v2/batch-calls", plan(schedule)).ok();
    // 08:30 in New York in summer; that day is a Saturday.
    assert_eq!((&batch["status"], &batch["timestamp"]), (&json!("scheduled"), &json!(1_947_673_800)));
    let state = || house.get(&format!("/v2/batch-calls/{id}")).ok()["status"].clone();
    let stats = || house.get(&format!("/v2/batch-calls/{id}/stats")).ok();
    let until = |epoch: i64| {
        let now = house.get("/emulator/clock").ok()["now"].as_i64().unwrap();
        house.emulator.clock().advance(Duration::from_millis((epoch * 1000 - now).try_into().unwrap()));
    };
    until(1_947_673_799);
    assert_eq!(state(), "scheduled");
    until(1_947_673_801);
    assert_eq!(state(), "running");
    // Monday, 09:00 in New York: two days and half an hour later.
    until(1_947_673_800 + 2 * 86_400 + 1799);
    assert_eq!(stats()["scheduled"], 3);
    until(1_947_673_800 + 2 * 86_400 + 1801);
    assert_eq!(state(), "completed");
}

#[test]
fn a_plan_that_cannot_be_carried_out_is_refused() {
    let house = House::new();
    let id = parsed(&house);
    let create = |more: Value| house.post("/v2/batch-calls", plan(more));
    let text = create(json!({ "batchId": id, "timing": "scheduled" })).refused(400);
    assert_eq!(text, "scheduledDate and scheduledTime are required");
    for wrong in [
        json!({ "timing": "someday" }),
        json!({ "timing": "scheduled", "scheduledDate": "2031-02-30", "scheduledTime": "10:00" }),
        json!({ "timing": "scheduled", "scheduledDate": "2031-02-03", "scheduledTime": "24:00" }),
        json!({ "timezone": "Europe/Atlantis" }),
        json!({ "daysOfWeek": [7] }),
        json!({ "allowedFrom": "09:00" }),
        json!({ "allowedFrom": "09:00", "allowedUntil": "09:00" }),
        json!({ "retry": { "maxAttempts": 4 } }),
        json!({ "batchName": "" }),
    ] {
        let mut more = json!({ "batchId": id });
        more.as_object_mut().unwrap().extend(wrong.as_object().unwrap().clone());
        create(more).refused(400);
    }
    create(json!({ "batchId": "none" })).refused(404);
    let (unread, _) = announce(&house, "a.csv", 10);
    assert_eq!(create(json!({ "batchId": unread })).refused(409), "Batch is not ready");
    assert_eq!(create(json!({})).ok()["status"], "draft", "without recipients it can only be kept");
}

#[test]
fn a_draft_is_kept_until_it_is_launched_and_a_batch_that_runs_stays_as_it_is() {
    let house = House::new();
    let id = parsed(&house);
    let path = format!("/v2/batch-calls/{id}");
    let put = |body: Value| house.call("PUT", &path, Some(&body));
    let draft = house.post("/v2/batch-calls", plan(json!({ "batchId": id, "saveAsDraft": true }))).ok();
    assert_eq!(draft["status"], "draft");
    let changed = put(json!({ "batchName": "Renewals (EU)" })).ok();
    assert_eq!((&changed["batchName"], &changed["status"]), (&json!("Renewals (EU)"), &json!("draft")));
    assert_eq!(changed["phoneNumberId"], "pn_1", "only what is given changes");
    put(json!({ "webhook": { "endpoint": "https://x.test" } })).refused(400);
    let late = json!({
        "timing": "scheduled", "scheduledDate": "2031-09-20", "scheduledTime": "10:30", "saveAsDraft": false,
    });
    assert_eq!(put(late).ok()["status"], "scheduled");
    assert_eq!(put(json!({ "timing": "immediate" })).ok()["status"], "running");
    assert_eq!(put(json!({ "batchName": "late" })).refused(409), "Batch cannot be edited");
    house.settle();
    assert_eq!(house.get(&path).ok()["status"], "completed");
    assert_eq!(house.delete(&path).ok(), json!({ "message": "Batch removed" }));
    house.get(&path).refused(404);
    assert_eq!(house.get("/v2/batch-calls").ok()["batchCalls"], json!([]));
}

#[test]
fn a_batch_is_cancelled_with_or_without_its_live_calls() {
    for (mode, first, running) in
        [("graceful", "cancelling", "completed"), ("immediate", "cancelled", "cancelled")]
    {
        let house = House::new();
        let id = parsed(&house);
        house.emulator.clock().freeze();
        house.post("/v2/batch-calls", plan(json!({ "batchId": id }))).ok();
        house.emulator.clock().advance(Duration::from_millis(20));
        let cancel = || house.post(&format!("/v2/batch-calls/{id}/cancel"), json!({ "mode": mode }));
        house.delete(&format!("/v2/batch-calls/{id}")).refused(409);
        assert_eq!(cancel().ok()["status"], first, "{mode}");
        house.emulator.clock().advance(Duration::from_millis(20));
        assert_eq!(house.get(&format!("/v2/batch-calls/{id}")).ok()["status"], "cancelled", "{mode}");
        assert_eq!(records(&house, &id, "")[0]["status"], running, "{mode}");
        assert_eq!(cancel().refused(409), "Batch cannot be cancelled");
    }
    let house = House::new();
    house.post("/v2/batch-calls/none/cancel", json!({ "mode": "softly" })).refused(400);
}

#[test]
fn records_are_found_changed_deleted_and_exported() {
    let house = House::new();
    let id = parsed(&house);
    let all = records(&house, &id, "");
    let record = |index: usize| all[index]["recordId"].as_str().unwrap();
    let path = |index: usize| format!("/v2/batch-calls/{id}/records/{}", record(index));
    let changed = house.call("PUT", &path(1), Some(&json!({ "phoneNumber": "+15550133009" }))).ok();
    assert_eq!(
        (&changed["phoneNumber"], &changed["metadata"]),
        (&json!("+15550133009"), &json!({ "name": "Grace" }))
    );
    house.call("PUT", &path(1), Some(&json!({ "phoneNumber": "nobody" }))).refused(400);
    house.call("PUT", &format!("/v2/batch-calls/{id}/records/none"), Some(&json!({}))).refused(404);

    let ids = json!({ "recordIds": [record(2), "none"] });
    let deleted = house.call("DELETE", &format!("/v2/batch-calls/{id}/records"), Some(&ids)).ok();
    assert_eq!(deleted, json!({ "message": "Records removed", "deletedCount": 1 }));
    house.call("DELETE", &format!("/v2/batch-calls/{id}/records"), None).refused(400);

    outcome(&house, "+15550133009", json!(["failed"]));
    house.post("/v2/batch-calls", plan(json!({ "batchId": id }))).ok();
    house.settle();
    assert_eq!(house.call("PUT", &path(0), Some(&json!({}))).refused(409), "Record cannot be edited");
    let found = |query: &str| {
        let found = records(&house, &id, query);
        found.iter().map(|r| r["phoneNumber"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("status=not%20connected,running"), ["+15550133009"]);
    assert_eq!(found("query=FAILED"), ["+15550133009"]);
    assert_eq!(found("query=%2B15550133"), ["+15550133001", "+15550133009"]);
    assert_eq!(found("perPage=1&page=2"), ["+15550133009"]);

    let csv = house.get(&format!("/v2/batch-calls/{id}/records/export?search=failed"));
    assert_eq!((csv.status, csv.header("content-type")), (200, Some("text/csv")));
    let rows: Vec<&str> = csv.text.lines().collect();
    assert_eq!(rows[0], "recordId,phoneNumber,status,reason,attempts,callId");
    assert!(rows[1].contains(",+15550133009,not connected,failed,1,"), "{}", csv.text);
    assert_eq!(rows.len(), 2);
}

#[test]
fn the_list_is_filtered_and_another_project_sees_nothing() {
    let house = House::with(
        videosdk_emulator::Emulator::builder()
            .credentials("own", "a secret of its own")
            .credentials("other", "a secret of another"),
    );
    let id = parsed(&house);
    announce(&house, "later.csv", 3);
    let found = |query: &str| {
        let page = house.get(&format!("/v2/batch-calls?{query}")).ok();
        page["pageInfo"]["total"].as_u64().unwrap()
    };
    assert_eq!((found(""), found("status=parsed"), found("status=uploaded")), (2, 1, 1));
    assert_eq!((found("minValue=3"), found("minValue=4"), found("maxValue=2")), (1, 0, 1));
    assert_eq!((found("startDate=2020-01-01T00:00:00Z"), found("endDate=2020-01-01")), (2, 0));
    house.get("/v2/batch-calls?startDate=yesterday").refused(400);
    assert_eq!(house.get("/v2/batch-calls").ok()["pageInfo"]["perPage"], 10);
    let other = support::token("other", "a secret of another", json!({ "roles": ["crawler"] }));
    house.call_as(&other, "GET", &format!("/v2/batch-calls/{id}"), None).refused(404);
}

#[test]
fn a_snapshot_keeps_a_running_batch_and_a_reset_forgets_it() {
    let house = House::new();
    let id = parsed(&house);
    house.emulator.clock().freeze();
    house.post("/v2/batch-calls", plan(json!({ "batchId": id }))).ok();
    outcome(&house, "+15550133001", json!(["rejected"]));
    let before = house.emulator.snapshot();
    house.emulator.reset();
    house.get(&format!("/v2/batch-calls/{id}")).refused(404);
    assert_eq!(house.get("/emulator/callees").ok(), json!({}));
    house.emulator.restore(before).unwrap();
    house.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(house.get(&format!("/v2/batch-calls/{id}")).ok()["status"], "completed");
    assert_eq!(records(&house, &id, "")[0]["reason"], "rejected");
}
