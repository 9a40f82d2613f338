//! Where alerts go: channels, their settings, and what was told through them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::AlertRulesChannels;
use crate::time::iso;
use crate::world::World;

/// A notification channel.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Channel {
    database_id: String,
    pub(crate) id: String,
    pub(crate) owner: String,
    name: Option<String>,
    kind: String,
    config: Value,
    created: i64,
    updated: i64,
}

impl Channel {
    fn view(&self) -> Value {
        json!({
            "id": self.database_id,
            "channelId": self.id,
            "userId": World::user_id(&self.owner),
            "name": self.name,
            "type": self.kind,
            "config": self.config,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        })
    }

    /// How a rule shows the channels it notifies: without what opens them.
    pub(crate) fn short_view(&self) -> Value {
        json!({ "channelId": self.id, "name": self.name, "type": self.kind })
    }
}

/// Whether the settings hold what is known that their type needs.
fn check_config(kind: &str, config: &Value) -> Result<(), Refusal> {
    let is_text = |name: &str| config[name].as_str().is_some_and(|text| !text.is_empty());
    let fits = match kind {
        "webhook" => config["endpoint"]
            .as_str()
            .is_some_and(|url| url.starts_with("http://") || url.starts_with("https://")),
        "slack" => is_text("botToken") && is_text("channelId"),
        "email" => config["to"].as_array().is_some_and(|to| {
            !to.is_empty() && to.iter().all(|one| one.as_str().is_some_and(|a| a.contains('@')))
        }),
        "pagerduty" | "on_call" => config.as_object().is_some_and(|members| !members.is_empty()),
        _ => false,
    };
    if fits { Ok(()) } else { Err(Refusal::bad("Invalid channel configuration")) }
}

impl World {
    /// The channel of this project with this id.
    pub(crate) fn channel_of(&self, owner: &str, id: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id && channel.owner == owner)
    }

    fn called_channel(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.required("channelId")?;
        let mine = |channel: &Channel| channel.id == id && channel.owner == call.owner();
        self.channels.iter().position(mine).ok_or_else(|| Refusal::not_found("Channel not found"))
    }

    /// Tells something through a channel: a webhook is sent, and whatever its type, it is written down.
    pub(crate) fn notify(&mut self, owner: &str, channel_id: &str, event: &str, data: Value) {
        let Some(channel) = self.channel_of(owner, channel_id) else { return };
        let (kind, config) = (channel.kind.clone(), channel.config.clone());
        self.tell(Some(channel_id), &kind, &config, event, data);
    }

    fn tell(&mut self, channel_id: Option<&str>, kind: &str, config: &Value, event: &str, data: Value) {
        self.notifications.push(json!({
            "channelId": channel_id,
            "type": kind,
            "event": event,
            "at": iso(self.now()),
            "data": data,
        }));
        if let Some(url) = config["endpoint"].as_str().filter(|_| kind == "webhook") {
            self.emit_to(channel_id.unwrap_or(event), url, event, data);
        }
    }
}

impl AlertRulesChannels for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let kind = call.required("type")?;
        let config = call.value("config").cloned().unwrap_or_default();
        check_config(kind, &config)?;
        let now = self.now();
        let channel = Channel {
            database_id: self.ids.object_id(),
            id: format!("nc_{}", self.ids.word(8)),
            owner: call.owner().to_owned(),
            name: call.text("name").map(str::to_owned),
            kind: kind.to_owned(),
            config,
            created: now,
            updated: now,
        };
        let view = channel.view();
        self.channels.push(channel);
        Answered::json(json!({ "channel": view }))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let mine = self.channels.iter().rev().filter(|channel| channel.owner == call.owner());
        page(call, "data", mine.collect(), Channel::view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(json!({ "channel": self.channels[self.called_channel(call)?].view() }))
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let (index, now) = (self.called_channel(call)?, self.now());
        let channel = &mut self.channels[index];
        let kind = call.text("type").unwrap_or(&channel.kind).to_owned();
        let config = call.value("config").unwrap_or(&channel.config).clone();
        check_config(&kind, &config)?;
        (channel.kind, channel.config, channel.updated) = (kind, config, now);
        if let Some(name) = call.text("name") {
            channel.name = Some(name.to_owned());
        }
        Answered::json(json!({ "channel": channel.view() }))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let channel = self.channels.remove(self.called_channel(call)?);
        for rule in self.alert_rules.iter_mut().filter(|rule| rule.owner == channel.owner) {
            rule.forget_channel(&channel.id);
        }
        Answered::json(json!({ "message": "Channel removed" }))
    }

    fn test(&mut self, call: &Call<'_>) -> Answer {
        let kind = call.required("type")?.to_owned();
        let config = call.value("config").cloned().unwrap_or_default();
        check_config(&kind, &config)?;
        self.tell(None, &kind, &config, "alert-test", json!({ "name": call.text("name") }));
        Answered::json(json!({ "message": "Test notification sent" }))
    }
}
