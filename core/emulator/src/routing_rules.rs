//! Routing rules: which calls go to which room or agent.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::SipRoutingRules;
use crate::time::iso;
use crate::trunks::{Direction, contains, texts};
use crate::world::World;

/// A rule as stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) direction: Direction,
    pub(crate) numbers: Vec<String>,
    /// All other members, under the names in which they are shown.
    pub(crate) shown: Map<String, Value>,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

/// What a caller may set besides the numbers, in the order in which it is shown, with what it is otherwise.
fn blank(api_key: &str) -> Map<String, Value> {
    let all = [
        ("name", Value::Null),
        ("room", Value::Null),
        ("agentId", Value::Null),
        ("agentMetadata", Value::Null),
        ("hidePhoneNumber", json!(false)),
        ("tags", json!([])),
        ("apiKey", json!(api_key)),
        ("recording", json!(false)),
        ("dtmf", json!(false)),
        ("noiseCancellation", json!(false)),
        ("allowedNumbers", json!([])),
        ("allowedIpAddresses", json!([])),
        ("includeHeaders", json!("NONE")),
        ("headers", json!({})),
        ("headersToAttributes", json!({})),
    ];
    all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

impl Rule {
    /// Where its calls go.
    pub(crate) fn room(&self) -> &Value {
        self.shown.get("room").unwrap_or(&Value::Null)
    }

    /// The agent that takes part in its calls.
    pub(crate) fn agent(&self) -> Option<&str> {
        self.shown.get("agentId").and_then(Value::as_str).filter(|id| !id.is_empty())
    }

    fn set(&mut self, values: &Map<String, Value>) {
        for (name, value) in values.iter().filter(|(_, value)| !value.is_null()) {
            match (name.as_str(), self.shown.get_mut(name)) {
                ("phoneNumbers", _) => self.numbers = texts(value),
                ("room", Some(known)) => *known = shown_room(value),
                (_, Some(known)) => *known = value.clone(),
                (_, None) => {}
            }
        }
    }

    fn view(&self) -> Value {
        let mut view =
            json!({ "id": self.id, "name": null, "type": self.direction, "numbers": self.numbers });
        if let Some(members) = view.as_object_mut() {
            members.extend(self.shown.clone());
            members.remove(other_headers(self.direction));
            members.insert("createdAt".to_owned(), json!(iso(self.created)));
            members.insert("updatedAt".to_owned(), json!(iso(self.updated)));
        }
        view
    }
}

/// A room with the members the service always shows; a prefix only makes sense for rooms that are made.
fn shown_room(room: &Value) -> Value {
    let mut shown = json!({ "type": room.get("type").cloned().unwrap_or(json!("dynamic")) });
    if shown["type"] == "dynamic" {
        shown["prefix"] = room.get("prefix").cloned().unwrap_or(json!("blank"));
    }
    shown["id"] = room["id"].clone();
    shown["pin"] = room["pin"].clone();
    shown
}

/// The kind of headers that rules of a direction do not have.
fn other_headers(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "headers",
        Direction::Outbound => "headersToAttributes",
    }
}

impl World {
    /// A number that was given up is in no rule any more.
    pub(crate) fn forget_in_rules(&mut self, owner: &str, e164: &str) {
        for rule in self.sip.rules.iter_mut().filter(|rule| rule.owner == owner) {
            rule.numbers.retain(|number| number != e164);
        }
    }

    /// A rule of this project.
    pub(crate) fn rule(&self, owner: &str, id: &str) -> Option<&Rule> {
        self.sip.rules.iter().find(|rule| rule.id == id && rule.owner == owner)
    }

    /// The rule for calls of a number.
    pub(crate) fn rule_of(&self, owner: &str, number: &str, direction: Direction) -> Option<&Rule> {
        self.sip.rules.iter().rev().find(|rule| {
            rule.owner == owner
                && rule.direction == direction
                && rule.numbers.iter().any(|known| known == number)
        })
    }

    fn called_rule(&self, call: &Call<'_>) -> Result<&Rule, Refusal> {
        let rule = self.rule(call.owner(), call.required("ruleId")?);
        rule.ok_or_else(|| Refusal::not_found("Routing rule not found"))
    }

    /// What the declared types cannot express of a rule's members; `own` is the rule that is being changed.
    fn check_rule(&self, call: &Call<'_>, direction: Direction, own: Option<&str>) -> Result<(), Refusal> {
        let wrong = other_headers(direction);
        if call.value(wrong).is_some() {
            let right = if direction == Direction::Inbound { "outbound" } else { "inbound" };
            return Err(Refusal::bad(format!("{wrong} is only allowed on {right} routing rules")));
        }
        if let Some(key) = call.text("apiKey")
            && !self.credentials.iter().any(|known| known.api_key == key)
        {
            return Err(Refusal::bad("Invalid API Key"));
        }
        for number in call.value("phoneNumbers").map(texts).unwrap_or_default() {
            if self.number(call.owner(), &number).is_none() {
                return Err(Refusal::bad(format!("Phone number {number} is not provisioned")));
            }
            let taken = self.rule_of(call.owner(), &number, direction).filter(|rule| own != Some(&*rule.id));
            if direction == Direction::Inbound && taken.is_some() {
                let text = format!("Phone number {number} already has an inbound routing rule");
                return Err(Refusal::bad(text));
            }
        }
        Ok(())
    }
}

impl SipRoutingRules for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let direction = match call.required("type")? {
            "inbound" => Direction::Inbound,
            _ => Direction::Outbound,
        };
        self.check_rule(call, direction, None)?;
        let now = self.now();
        let mut rule = Rule {
            id: format!("rr_{}", self.ids.word(8)),
            owner: call.owner().to_owned(),
            direction,
            numbers: Vec::new(),
            shown: blank(call.owner()),
            created: now,
            updated: now,
        };
        let mut values = call.body.clone();
        if call.text("agentId").is_none() {
            values.remove("agentMetadata");
        }
        rule.set(&values);
        let view = rule.view();
        self.sip.rules.push(rule);
        Ok(Answered::created(view))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let (search, direction) = (call.text("search"), call.text("type"));
        let (ids, rooms) = (call.value("ruleIds").map(texts), call.value("roomType").map(texts));
        let fits = |rule: &&Rule| {
            let name = rule.shown["name"].as_str().unwrap_or_default();
            let room = rule.room()["type"].as_str().unwrap_or_default();
            rule.owner == call.owner()
                && direction.is_none_or(|word| rule.direction.word() == word)
                && ids.as_ref().is_none_or(|ids| ids.contains(&rule.id))
                && rooms.as_ref().is_none_or(|types| types.iter().any(|word| word == room))
                && search
                    .is_none_or(|part| contains(name, part) || rule.numbers.iter().any(|n| n.contains(part)))
        };
        page(call, "data", self.sip.rules.iter().rev().filter(fits).collect(), Rule::view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_rule(call)?.view())
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let (rule, now) = (self.called_rule(call)?, self.now());
        let (id, direction) = (rule.id.clone(), rule.direction);
        self.check_rule(call, direction, Some(&id))?;
        let rule = self.sip.rules.iter_mut().find(|rule| rule.id == id);
        let rule = rule.ok_or_else(|| Refusal::not_found("Routing rule not found"))?;
        rule.set(&call.body);
        rule.updated = now;
        Answered::json(rule.view())
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_rule(call)?.id.clone();
        self.sip.rules.retain(|rule| rule.id != id);
        Answered::json(json!({ "message": "Routing rule removed" }))
    }
}
