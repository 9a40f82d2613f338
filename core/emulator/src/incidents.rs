//! What alert rules found: opened by the control API, looked after and closed by callers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::Incidents;
use crate::time::iso;
use crate::world::{World, insert_some};

/// Where an incident stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Open,
    Acknowledged,
    Resolved,
}

/// An incident. It keeps what the rule said when it fired.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Incident {
    id: String,
    owner: String,
    rule_id: String,
    metric: Option<String>,
    category: Option<String>,
    domain: String,
    severity: String,
    name: String,
    summary: Option<String>,
    description: Option<String>,
    labels: Value,
    state: State,
    /// What happened when: fired, acknowledged, resolved.
    timeline: Vec<(String, i64)>,
}

impl Incident {
    fn when(&self, step: &str) -> Option<String> {
        self.timeline.iter().find(|(name, _)| name == step).map(|(_, at)| iso(*at))
    }

    fn view(&self) -> Value {
        let mut view = json!({ "incidentId": self.id, "alertRuleId": self.rule_id });
        let (fired, last) = (self.when("fired"), self.timeline.last().map(|(_, at)| iso(*at)));
        let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
        insert_some(
            &mut view,
            [
                ("metric", text(&self.metric)),
                ("metricCategory", text(&self.category)),
                ("domain", Some(json!(self.domain))),
                ("status", Some(json!(self.state))),
                ("severity", Some(json!(self.severity))),
                ("alertName", Some(json!(self.name))),
                ("summary", text(&self.summary)),
                ("description", text(&self.description)),
                ("labels", Some(self.labels.clone()).filter(|labels| !labels.is_null())),
                ("firedAt", Some(json!(fired))),
                ("acknowledgedAt", Some(json!(self.when("acknowledged")))),
                ("resolvedAt", Some(json!(self.when("resolved")))),
                ("createdAt", Some(json!(fired))),
                ("updatedAt", Some(json!(last))),
            ],
        );
        view
    }

    fn with_timeline(&self) -> Value {
        let mut view = self.view();
        let events = self.timeline.iter().map(|(step, at)| json!({ "type": step, "at": iso(*at) }));
        view["events"] = events.collect();
        view
    }

    /// Whether a text occurs in what people read of it.
    fn mentions(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let read = [Some(&self.name), self.summary.as_ref(), self.description.as_ref(), self.metric.as_ref()];
        read.into_iter().flatten().chain([&self.id]).any(|part| part.to_lowercase().contains(&text))
    }
}

impl World {
    /// Lets a rule fire, as the control API asks: an incident opens and the rule's channels are told.
    pub(crate) fn fire_rule(&mut self, rule_id: &str, body: &Value) -> Result<Value, Refusal> {
        let now = self.now();
        let rule = self.alert_rules.iter_mut().find(|rule| rule.id == rule_id);
        let rule = rule.ok_or_else(|| Refusal::not_found("Alert rule not found"))?;
        if !rule.active {
            return Err(Refusal::new(409, "The alert rule is paused. It finds nothing."));
        }
        rule.last_triggered = Some(now);
        let owned = |name| rule.query(name).map(str::to_owned);
        let incident = Incident {
            id: format!("in_{}", self.ids.word(8)),
            owner: rule.owner.clone(),
            rule_id: rule.id.clone(),
            metric: owned("metric"),
            category: owned("metricCategory"),
            domain: rule.domain.clone(),
            severity: rule.severity.clone(),
            name: rule.name.clone(),
            summary: body["summary"].as_str().map(str::to_owned).or_else(|| rule.summary.clone()),
            description: rule.description.clone(),
            labels: rule.config["labels"].clone(),
            state: State::Open,
            timeline: vec![("fired".to_owned(), now)],
        };
        let (owner, channels, view) = (rule.owner.clone(), rule.channels.clone(), incident.view());
        self.incidents.push(incident);
        for channel in channels {
            self.notify(&owner, &channel, "alert-fired", view.clone());
        }
        Ok(view)
    }

    fn called_incident(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.required("incidentId")?;
        let mine = |incident: &Incident| incident.id == id && incident.owner == call.owner();
        self.incidents.iter().position(mine).ok_or_else(|| Refusal::not_found("Incident not found"))
    }

    /// Takes an incident one step on; one that is there already stays as it is.
    fn step_incident(&mut self, index: usize, state: State, step: &str) -> Answer {
        let now = self.now();
        let incident = &mut self.incidents[index];
        if incident.state != state {
            incident.state = state;
            incident.timeline.push((step.to_owned(), now));
        }
        Answered::json(incident.view())
    }
}

impl Incidents for World {
    fn list(&mut self, call: &Call<'_>) -> Answer {
        let domain = call.text("domain").unwrap_or("rtc");
        let (status, severity) = (call.text("status"), call.text("severity"));
        let (category, query) = (call.text("metricCategory"), call.text("query"));
        let fits = |incident: &&Incident| {
            incident.owner == call.owner()
                && incident.domain == domain
                && status.is_none_or(|word| json!(incident.state) == word)
                && severity.is_none_or(|word| incident.severity == word)
                && category.is_none_or(|word| incident.category.as_deref() == Some(word))
                && query.is_none_or(|text| incident.mentions(text))
        };
        page(call, "data", self.incidents.iter().rev().filter(fits).collect(), Incident::view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.incidents[self.called_incident(call)?].with_timeline())
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.incidents.remove(self.called_incident(call)?);
        Answered::json(json!({ "message": "Incident removed" }))
    }

    fn acknowledge(&mut self, call: &Call<'_>) -> Answer {
        let index = self.called_incident(call)?;
        if self.incidents[index].state == State::Resolved {
            return Err(Refusal::new(409, "The incident is resolved already."));
        }
        self.step_incident(index, State::Acknowledged, "acknowledged")
    }

    fn resolve(&mut self, call: &Call<'_>) -> Answer {
        let index = self.called_incident(call)?;
        self.step_incident(index, State::Resolved, "resolved")
    }
}
