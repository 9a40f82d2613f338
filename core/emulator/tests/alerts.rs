//! What the emulator promises about alert rules, the channels they notify, metrics and incidents.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{House, Receiver, token};

fn config() -> Value {
    json!({
        "query": {
            "metric": "stat_consumer_video_bitrate",
            "metricCategory": "bitrate",
            "filter": [{ "category": "region", "condition": "in", "value": ["us002", "in002"] }],
        },
        "condition": { "operator": "<", "threshold": 300 },
        "labels": { "team": "media" },
    })
}

fn rule(house: &House, more: Value) -> Value {
    let mut body = json!({ "name": "Low bitrate", "severity": "warning", "ruleConfig": config() });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    house.post("/v2/alertRules", body).ok()["alertRule"].clone()
}

fn id<'a>(of: &'a Value, name: &str) -> &'a str {
    of[name].as_str().unwrap()
}

fn fire(house: &House, rule: &Value, body: Value) -> Value {
    house.post(&format!("/emulator/alert-rules/{}/fire", id(rule, "alertRuleId")), body).ok()
}

fn put(house: &House, path: &str, body: Value) -> support::Reply {
    house.call("PUT", path, Some(&body))
}

#[test]
fn enabled_goes_in_and_status_comes_out() {
    let house = House::new();
    let made = rule(&house, json!({ "summary": "Video starves", "timeAggregation": "avg" }));
    assert_eq!(
        (&made["status"], &made["version"], &made["domain"]),
        (&json!("active"), &json!(1), &json!("rtc"))
    );
    assert_eq!((&made["ruleConfig"], &made["lastTriggered"]), (&config(), &Value::Null));
    for unseen in ["enabled", "summary", "timeAggregation"] {
        assert!(made.get(unseen).is_none(), "{unseen} is not kept");
    }
    let path = format!("/v2/alertRules/{}", id(&made, "alertRuleId"));
    let paused = put(&house, &path, json!({ "enabled": false, "severity": "critical" })).ok();
    let paused = &paused["alertRule"];
    assert_eq!((&paused["status"], &paused["version"]), (&json!("paused"), &json!(2)));
    assert_eq!((&paused["severity"], &paused["name"]), (&json!("critical"), &json!("Low bitrate")));
    assert_eq!(house.get(&path).ok()["alertRule"], *paused);
    assert_eq!(rule(&house, json!({ "enabled": false }))["status"], "paused");
    assert_eq!(house.delete(&path).ok()["message"], "Alert rule removed");
    assert_eq!(house.get(&path).refused(404), "Alert rule not found");
}

#[test]
fn a_list_shows_rooms_unless_told_and_can_be_narrowed() {
    let house = House::new();
    let first = rule(&house, json!({}));
    rule(&house, json!({ "domain": "agent" }));
    let total = |query: &str| house.get(&format!("/v2/alertRules{query}")).ok()["pageInfo"]["total"].clone();
    assert_eq!((total(""), total("?domain=agent"), total("?status=paused")), (json!(1), json!(1), json!(0)));
    assert_eq!((total("?region=us002"), total("?region=eu001")), (json!(1), json!(0)));
    assert_eq!((total("?metricCategory=bitrate"), total("?metricCategory=jitter")), (json!(1), json!(0)));
    let page = house.get("/v2/alertRules").ok();
    assert_eq!((&page["data"][0], &page["pageInfo"]["perPage"]), (&first, &json!(10)));
}

#[test]
fn a_rule_needs_a_metric_and_a_condition_and_channels_that_exist() {
    let house = House::new();
    let post = |body: Value| house.post("/v2/alertRules", body).refused(400);
    assert!(post(json!({ "name": "x", "severity": "info" })).contains("ruleConfig"));
    let without = |config: Value| post(json!({ "name": "x", "severity": "info", "ruleConfig": config }));
    assert!(
        without(json!({ "query": {}, "condition": config()["condition"] }))
            .contains("ruleConfig.query.metric")
    );
    assert!(without(json!({ "query": config()["query"] })).contains("ruleConfig.condition"));
    let body = json!({ "name": "x", "severity": "info", "ruleConfig": config(), "notificationChannelIds": ["nc_no"] });
    assert_eq!(post(body), "notificationChannelIds is invalid. There is no channel nc_no.");
}

#[test]
fn fixed_words_of_a_path_win_over_the_id_of_a_rule() {
    let house = House::new();
    assert_eq!(house.get("/v2/alertRules/metrics").refused(400), "metric is required.");
    assert_eq!(house.get("/v2/alertRules/notification-channel").ok()["data"], json!([]));
    assert!(house.get("/v2/alertRules/metrics/catalog").ok()["data"].is_array());
    let body = json!({ "type": "webhook", "config": { "endpoint": "http://127.0.0.1:9/" } });
    assert!(house.post("/v2/alertRules/notification-channel", body).ok()["channel"].is_object());
    assert_eq!(house.get("/v2/alertRules/notification-channels").refused(404), "Alert rule not found");
}

#[test]
fn a_rule_that_fires_opens_an_incident_and_tells_its_channels() {
    let house = House::new();
    let receiver = Receiver::new(vec![]);
    house.emulator.clock().freeze();
    let channel = |kind: &str, config: Value| {
        let body = json!({ "type": kind, "config": config, "name": "Ops" });
        let made = house.post("/v2/alertRules/notification-channel", body).ok();
        id(&made["channel"], "channelId").to_owned()
    };
    let hook = channel("webhook", json!({ "endpoint": format!("{}/alerts", receiver.url) }));
    let chat = channel("slack", json!({ "botToken": "xoxb-secret", "channelId": "C01" }));
    let made = rule(&house, json!({ "summary": "Video starves", "notificationChannelIds": [hook, chat] }));
    assert!(!made["notificationChannels"].to_string().contains("xoxb-secret"), "a rule shows no token");
    let opened = fire(&house, &made, json!({}));
    assert_eq!((&opened["status"], &opened["summary"]), (&json!("open"), &json!("Video starves")));
    assert_eq!(
        (&opened["metric"], &opened["labels"]),
        (&json!("stat_consumer_video_bitrate"), &json!({ "team": "media" }))
    );
    house.settle();
    let got = receiver.got();
    assert_eq!((got.len(), got[0].path.as_str()), (1, "/alerts"));
    let body: Value = serde_json::from_str(&got[0].body).unwrap();
    assert_eq!((&body["webhookType"], &body["data"]), (&json!("alert-fired"), &opened));
    assert!(!got[0].signature.is_empty());
    let told = house.get("/emulator/notifications").ok();
    let told: Vec<_> = told.as_array().unwrap().iter().map(|one| (&one["channelId"], &one["type"])).collect();
    assert_eq!(told, [(&json!(hook), &json!("webhook")), (&json!(chat), &json!("slack"))]);
    let path = format!("/v2/alertRules/{}", id(&made, "alertRuleId"));
    assert_eq!(house.get(&path).ok()["alertRule"]["lastTriggered"], opened["firedAt"]);
    put(&house, &path, json!({ "notificationChannelIds": [] })).ok();
    fire(&house, &made, json!({}));
    house.settle();
    assert_eq!(receiver.got().len(), 1, "no channel is left");
    put(&house, &path, json!({ "enabled": false })).ok();
    let refused = house.post(&format!("/emulator/alert-rules/{}/fire", id(&made, "alertRuleId")), json!({}));
    assert_eq!(refused.refused(409), "The alert rule is paused. It finds nothing.");
    assert_eq!(
        house.post("/emulator/alert-rules/ar_no/fire", json!({})).refused(404),
        "Alert rule not found"
    );
}

#[test]
fn an_incident_is_open_then_acknowledged_then_resolved_each_with_its_time() {
    let house = House::new();
    house.emulator.clock().freeze();
    let made = rule(&house, json!({}));
    let opened = fire(&house, &made, json!({ "summary": "Bitrate under 300" }));
    let path = format!("/v2/incidents/{}", id(&opened, "incidentId"));
    let whole = house.get(&path).ok();
    assert_eq!(whole["events"], json!([{ "type": "fired", "at": opened["firedAt"] }]));
    assert_eq!((&whole["acknowledgedAt"], &whole["resolvedAt"]), (&Value::Null, &Value::Null));
    house.emulator.clock().advance(Duration::from_secs(90));
    let taken = house.call("PUT", &format!("{path}/acknowledge"), None).ok();
    assert_eq!((&taken["status"], &taken["resolvedAt"]), (&json!("acknowledged"), &Value::Null));
    assert_ne!(taken["acknowledgedAt"], opened["firedAt"]);
    assert_eq!((&taken["updatedAt"], taken.get("events")), (&taken["acknowledgedAt"], None));
    house.emulator.clock().advance(Duration::from_secs(90));
    assert_eq!(house.call("PUT", &format!("{path}/acknowledge"), None).ok(), taken, "once is enough");
    let over = house.call("PUT", &format!("{path}/resolve"), None).ok();
    assert_eq!((&over["status"], &over["acknowledgedAt"]), (&json!("resolved"), &taken["acknowledgedAt"]));
    assert_ne!(over["resolvedAt"], taken["acknowledgedAt"]);
    let late = house.call("PUT", &format!("{path}/acknowledge"), None);
    assert_eq!(late.refused(409), "The incident is resolved already.");
    house.emulator.clock().advance(Duration::from_secs(90));
    assert_eq!(house.call("PUT", &format!("{path}/resolve"), None).ok(), over, "once is enough");
    let steps = house.get(&path).ok()["events"].clone();
    let steps: Vec<_> = steps.as_array().unwrap().iter().map(|step| step["type"].clone()).collect();
    assert_eq!(steps, ["fired", "acknowledged", "resolved"]);
    assert_eq!(house.delete(&path).ok()["message"], "Incident removed");
    assert_eq!(house.get(&path).refused(404), "Incident not found");
}

#[test]
fn incidents_can_be_narrowed_and_outlive_their_rule() {
    let house = House::new();
    let low = rule(&house, json!({}));
    let slow = rule(&house, json!({ "domain": "agent", "name": "Slow model", "severity": "critical" }));
    let first = fire(&house, &low, json!({ "summary": "Bitrate under 300" }));
    fire(&house, &low, json!({ "summary": "Bitrate under 200" }));
    fire(&house, &slow, json!({}));
    let total = |query: &str| house.get(&format!("/v2/incidents{query}")).ok()["pageInfo"]["total"].clone();
    assert_eq!(
        (total(""), total("?domain=agent"), total("?query=UNDER%20300")),
        (json!(2), json!(1), json!(1))
    );
    assert_eq!((total("?severity=critical"), total("?metricCategory=bitrate")), (json!(0), json!(2)));
    house.call("PUT", &format!("/v2/incidents/{}/resolve", id(&first, "incidentId")), None).ok();
    assert_eq!((total("?status=open"), total("?status=resolved")), (json!(1), json!(1)));
    house.delete(&format!("/v2/alertRules/{}", id(&low, "alertRuleId"))).ok();
    assert_eq!(total(""), json!(2));
}

#[test]
fn a_channel_needs_what_its_type_needs() {
    let house = House::new();
    let post = |kind: &str, config: Value| {
        house.post("/v2/alertRules/notification-channel", json!({ "type": kind, "config": config }))
    };
    for (kind, config) in [
        ("webhook", json!({ "endpoint": "hooks.example.org" })),
        ("slack", json!({ "botToken": "xoxb-1" })),
        ("email", json!({ "to": [] })),
        ("pagerduty", json!({})),
        ("pigeon", json!({ "loft": 7 })),
    ] {
        assert_eq!(post(kind, config).refused(400), "Invalid channel configuration", "{kind}");
    }
    let mail = post("email", json!({ "to": ["ops@example.org"] })).ok()["channel"].clone();
    let path = format!("/v2/alertRules/notification-channel/{}", id(&mail, "channelId"));
    let renamed = put(&house, &path, json!({ "name": "Night shift" })).ok();
    assert_eq!(
        (&renamed["channel"]["name"], &renamed["channel"]["config"]),
        (&json!("Night shift"), &mail["config"])
    );
    assert_eq!(put(&house, &path, json!({ "type": "slack" })).refused(400), "Invalid channel configuration");
    let made = rule(&house, json!({ "notificationChannelIds": [mail["channelId"]] }));
    assert_eq!(house.delete(&path).ok()["message"], "Channel removed");
    let left = house.get(&format!("/v2/alertRules/{}", id(&made, "alertRuleId"))).ok();
    assert_eq!(
        left["alertRule"]["notificationChannelIds"],
        json!([]),
        "a rule forgets a channel that is gone"
    );
    assert_eq!(house.get(&path).refused(404), "Channel not found");
}

#[test]
fn a_trial_is_sent_and_leaves_no_channel() {
    let house = House::new();
    let receiver = Receiver::new(vec![]);
    let path = "/v2/alertRules/notification-channel/test";
    let body = json!({ "type": "webhook", "name": "Ops", "config": { "endpoint": format!("{}/try", receiver.url) } });
    assert_eq!(house.post(path, body).ok()["message"], "Test notification sent");
    house.settle();
    assert_eq!(receiver.got()[0].path, "/try");
    assert_eq!(house.get("/v2/alertRules/notification-channel").ok()["pageInfo"]["total"], 0);
    house.post(path, json!({ "type": "slack", "config": {} })).refused(400);
}

#[test]
fn metrics_are_what_was_reported() {
    let house = House::new();
    house.emulator.clock().freeze();
    let report = |body: Value| house.post("/emulator/metrics", body);
    let metric = "agent_llm_latency";
    report(json!({ "metric": metric, "value": 812.5, "participantId": "ana", "model": "sonic-y" })).ok();
    house.emulator.clock().advance(Duration::from_secs(7200));
    report(json!({ "metric": metric, "value": 90, "participantId": "bo", "model": "gpt-x" })).ok();
    report(json!({ "metric": metric, "value": 95, "participantId": "bo" })).ok();
    report(json!({ "metric": "other", "value": 1 })).ok();
    let get = |path: &str| house.get(&format!("/v2/alertRules/metrics{path}metric={metric}")).ok();
    let values = |answer: Value| -> Vec<f64> {
        answer["series"].as_array().unwrap().iter().map(|point| point["value"].as_f64().unwrap()).collect()
    };
    assert_eq!(values(get("?")), [812.5, 90.0, 95.0]);
    assert_eq!(values(get("?window=1h&")), [90.0, 95.0]);
    assert_eq!(get("/participantCount?"), json!({ "participantCount": 2 }));
    assert_eq!(get("/models?"), json!({ "models": ["gpt-x", "sonic-y"] }));
    house.get(&format!("/v2/alertRules/metrics?metric={metric}&window=soon")).refused(400);
    assert!(report(json!({ "metric": metric })).refused(400).contains("value"));
    let agent = house.get("/v2/alertRules/metrics/catalog?domain=agent").ok();
    assert_eq!(agent["data"][0]["metrics"][0]["metric"], metric);
    assert_eq!(house.get("/v2/alertRules/metrics/models").refused(400), "metric is required.");
}

#[test]
fn nobody_sees_what_belongs_to_another_project_and_a_snapshot_keeps_all() {
    let builder = videosdk_emulator::Emulator::builder();
    let house =
        House::with(builder.credentials("key-one", "s".repeat(32)).credentials("key-two", "t".repeat(32)));
    let made = rule(&house, json!({}));
    let opened = fire(&house, &made, json!({}));
    let other = token("key-two", &"t".repeat(32), json!({ "version": 2, "roles": ["crawler"] }));
    let rule_path = format!("/v2/alertRules/{}", id(&made, "alertRuleId"));
    let path = format!("/v2/incidents/{}", id(&opened, "incidentId"));
    for path in [&rule_path, &path] {
        house.call_as(&other, "GET", path, None).refused(404);
    }
    assert_eq!(house.call_as(&other, "GET", "/v2/incidents", None).ok()["pageInfo"]["total"], 0);
    let (whole, before) = (house.get(&path).ok(), house.get("/emulator/state").ok());
    house.post("/emulator/reset", json!({})).ok();
    house.get(&path).refused(404);
    house.call("PUT", "/emulator/state", Some(&before)).ok();
    assert_eq!(house.get(&path).ok(), whole);
}
