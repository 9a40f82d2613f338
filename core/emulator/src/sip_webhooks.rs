//! Subscriptions to events of telephone calls.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::SipWebhooks;
use crate::time::iso;
use crate::trunks::texts;
use crate::world::World;

/// A subscription as stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Subscription {
    id: String,
    owner: String,
    url: String,
    events: Vec<String>,
    created: i64,
    updated: i64,
}

impl Subscription {
    /// Lists show the id under another name than everything else.
    fn view(&self, id: &str) -> Value {
        json!({
            id: self.id,
            "url": self.url,
            "events": self.events,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        })
    }
}

/// Address and events of a call.
fn wanted(call: &Call<'_>) -> Result<(String, Vec<String>), Refusal> {
    let events = call.value("events").map(texts).unwrap_or_default();
    if events.is_empty() {
        return Err(Refusal::bad("events is required."));
    }
    Ok((call.required("url")?.to_owned(), events))
}

impl World {
    /// The addresses that are told of an event of a project.
    pub(crate) fn subscribed(&self, owner: &str, event: &str) -> Vec<String> {
        let hooks = self.sip.webhooks.iter().filter(|hook| hook.owner == owner);
        hooks.filter(|hook| hook.events.iter().any(|e| e == event)).map(|hook| hook.url.clone()).collect()
    }

    fn called_subscription(&mut self, call: &Call<'_>) -> Result<&mut Subscription, Refusal> {
        let id = call.required("webhookId")?;
        self.sip
            .webhooks
            .iter_mut()
            .find(|hook| hook.id == id && hook.owner == call.owner())
            .ok_or_else(|| Refusal::not_found("Webhook not found"))
    }
}

impl SipWebhooks for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let (url, events) = wanted(call)?;
        let now = self.now();
        let id = format!("wh_{}", self.ids.word(8));
        let hook =
            Subscription { id, owner: call.owner().to_owned(), url, events, created: now, updated: now };
        let view = hook.view("id");
        self.sip.webhooks.push(hook);
        Answered::json(view)
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let search = call.text("search");
        let fits = |hook: &&Subscription| {
            hook.owner == call.owner() && search.is_none_or(|part| hook.url.contains(part))
        };
        page(call, "data", self.sip.webhooks.iter().rev().filter(fits).collect(), |hook| {
            hook.view("webhookId")
        })
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_subscription(call)?.view("id"))
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let (url, events) = wanted(call)?;
        let now = self.now();
        let hook = self.called_subscription(call)?;
        (hook.url, hook.events, hook.updated) = (url, events, now);
        Answered::json(hook.view("id"))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_subscription(call)?.id.clone();
        self.sip.webhooks.retain(|hook| hook.id != id);
        Answered::json(json!({ "message": "Webhook removed" }))
    }
}
