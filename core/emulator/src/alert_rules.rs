//! Rules that watch metrics. They are kept and shown; what they find comes from outside (`incidents.rs`).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::AlertRules;
use crate::time::iso;
use crate::world::{World, insert_some};

/// An alert rule.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AlertRule {
    database_id: String,
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) name: String,
    pub(crate) severity: String,
    pub(crate) domain: String,
    pub(crate) description: Option<String>,
    /// Text of its alerts. The service does not show it with the rule.
    pub(crate) summary: Option<String>,
    pub(crate) config: Value,
    pub(crate) channels: Vec<String>,
    pub(crate) active: bool,
    version: u64,
    pub(crate) last_triggered: Option<i64>,
    created: i64,
    updated: i64,
}

impl AlertRule {
    /// A member of the main query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.config["query"][name].as_str()
    }

    /// Whether a filter of the main query names this region.
    fn covers(&self, region: &str) -> bool {
        let filters = self.config["query"]["filter"].as_array().into_iter().flatten();
        filters.filter(|filter| filter["category"] == "region").any(|filter| match &filter["value"] {
            Value::Array(all) => all.iter().any(|one| one == region),
            one => one == region,
        })
    }

    /// No longer notifies a channel that is gone.
    pub(crate) fn forget_channel(&mut self, id: &str) {
        self.channels.retain(|channel| channel != id);
    }

    /// Takes over what a call gives.
    fn take(&mut self, call: &Call<'_>) {
        let given = |name| call.text(name).map(str::to_owned);
        for (name, place) in
            [("name", &mut self.name), ("severity", &mut self.severity), ("domain", &mut self.domain)]
        {
            if let Some(text) = given(name) {
                *place = text;
            }
        }
        for (name, place) in [("description", &mut self.description), ("summary", &mut self.summary)] {
            if let Some(text) = given(name) {
                *place = Some(text);
            }
        }
        if let Some(config) = call.value("ruleConfig") {
            self.config = config.clone();
        }
        if let Some(enabled) = call.value("enabled").and_then(Value::as_bool) {
            self.active = enabled;
        }
        if let Some(ids) = channel_ids(call) {
            self.channels = ids;
        }
    }
}

/// The channels that a call names; an empty list is one, too.
fn channel_ids(call: &Call<'_>) -> Option<Vec<String>> {
    let ids = call.value("notificationChannelIds")?.as_array()?;
    Some(ids.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

impl World {
    fn rule_view(&self, rule: &AlertRule) -> Value {
        let channels = rule.channels.iter().filter_map(|id| self.channel_of(&rule.owner, id));
        let channels: Vec<Value> = channels.map(|channel| channel.short_view()).collect();
        let mut view = json!({
            "id": rule.database_id,
            "alertRuleId": rule.id,
            "userId": World::user_id(&rule.owner),
            "name": rule.name,
            "severity": rule.severity,
        });
        insert_some(
            &mut view,
            [
                ("description", rule.description.as_ref().map(|text| json!(text))),
                ("domain", Some(json!(rule.domain))),
                ("ruleConfig", Some(rule.config.clone())),
                ("notificationChannelIds", Some(json!(rule.channels))),
                ("notificationChannels", Some(json!(channels))),
                ("status", Some(json!(if rule.active { "active" } else { "paused" }))),
                ("version", Some(json!(rule.version))),
                ("lastTriggered", Some(json!(rule.last_triggered.map(iso)))),
                ("createdAt", Some(json!(iso(rule.created)))),
                ("updatedAt", Some(json!(iso(rule.updated)))),
            ],
        );
        view
    }

    fn called_alert_rule(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.required("alertRuleId")?;
        let mine = |rule: &AlertRule| rule.id == id && rule.owner == call.owner();
        self.alert_rules.iter().position(mine).ok_or_else(|| Refusal::not_found("Alert rule not found"))
    }

    fn check_channels(&self, call: &Call<'_>) -> Result<(), Refusal> {
        let unknown = |id: &&String| self.channel_of(call.owner(), id).is_none();
        match channel_ids(call).unwrap_or_default().iter().find(unknown) {
            Some(id) => {
                Err(Refusal::bad(format!("notificationChannelIds is invalid. There is no channel {id}.")))
            }
            None => Ok(()),
        }
    }
}

impl AlertRules for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        self.check_channels(call)?;
        let now = self.now();
        let mut rule = AlertRule {
            database_id: self.ids.object_id(),
            id: format!("ar_{}", self.ids.word(8)),
            owner: call.owner().to_owned(),
            name: String::new(),
            severity: String::new(),
            domain: "rtc".to_owned(),
            description: None,
            summary: None,
            config: Value::Null,
            channels: Vec::new(),
            active: true,
            version: 1,
            last_triggered: None,
            created: now,
            updated: now,
        };
        rule.take(call);
        let view = self.rule_view(&rule);
        self.alert_rules.push(rule);
        Answered::json(json!({ "alertRule": view }))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let domain = call.text("domain").unwrap_or("rtc");
        let status = call.text("status");
        let (category, region) = (call.text("metricCategory"), call.text("region"));
        let fits = |rule: &&AlertRule| {
            rule.owner == call.owner()
                && rule.domain == domain
                && status.is_none_or(|word| word == if rule.active { "active" } else { "paused" })
                && category.is_none_or(|word| rule.query("metricCategory") == Some(word))
                && region.is_none_or(|word| rule.covers(word))
        };
        let rules = self.alert_rules.iter().rev().filter(fits).collect();
        page(call, "data", rules, |rule| self.rule_view(rule))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let rule = &self.alert_rules[self.called_alert_rule(call)?];
        Answered::json(json!({ "alertRule": self.rule_view(rule) }))
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let (index, now) = (self.called_alert_rule(call)?, self.now());
        self.check_channels(call)?;
        let rule = &mut self.alert_rules[index];
        rule.take(call);
        rule.version += 1;
        rule.updated = now;
        Answered::json(json!({ "alertRule": self.rule_view(&self.alert_rules[index]) }))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.alert_rules.remove(self.called_alert_rule(call)?);
        Answered::json(json!({ "message": "Alert rule removed" }))
    }
}
