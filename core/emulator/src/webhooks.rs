//! Webhooks before they are sent: who gets which event, and the exact bytes.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::glob;
use crate::routes::Webhooks;
use crate::world::World;

/// The job an event is about, with the address given when it was started.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
}

/// One webhook on its way to one receiver.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    /// Deliveries of one lane are sent one after the other: those of a session, of a batch of calls, of an agent.
    pub(crate) lane: String,
    /// The session it is about, if it is about one.
    pub(crate) session_id: Option<String>,
    pub(crate) event: String,
    pub(crate) url: String,
    /// The bytes that are signed and sent.
    pub(crate) body: String,
    /// The job whose summary counts this delivery.
    pub(crate) source: Option<String>,
    /// When the event happened, in the emulator's time.
    pub(crate) at: i64,
    /// The number of the delivery that is sent again on order.
    pub(crate) replay_of: Option<u64>,
}

impl World {
    /// Puts an event into the outbox, once for the room's webhook if its patterns fit, once for the job's own.
    pub(crate) fn emit(&mut self, session_id: &str, event: &str, data: Value, source: Option<Source>) {
        let session = self.sessions.iter().find(|session| session.id == session_id);
        let room = session.and_then(|session| self.rooms.iter().find(|room| room.room_id == session.room_id));
        let subscribed = room.and_then(|room| room.webhook.as_ref()).filter(|hook| wants(hook, event));
        let of_room = subscribed.and_then(|hook| hook["endPoint"].as_str()).map(str::to_owned);
        let of_job = source.as_ref().and_then(|source| source.url.clone());
        let body = json!({ "webhookType": event, "data": data }).to_string();
        let at = self.now();
        for url in [of_room, of_job].into_iter().flatten() {
            self.outbox.push(Delivery {
                lane: session_id.to_owned(),
                session_id: Some(session_id.to_owned()),
                event: event.to_owned(),
                url,
                body: body.clone(),
                source: source.as_ref().map(|source| source.id.clone()),
                at,
                replay_of: None,
            });
        }
    }

    /// Puts an event that is about no session into the outbox, for one receiver.
    pub(crate) fn emit_to(&mut self, lane: &str, url: &str, event: &str, data: Value) {
        self.outbox.push(Delivery {
            lane: lane.to_owned(),
            session_id: None,
            event: event.to_owned(),
            url: url.to_owned(),
            body: json!({ "webhookType": event, "data": data }).to_string(),
            source: None,
            at: self.now(),
            replay_of: None,
        });
    }

    /// Notes on a job whether its receiver took an event.
    pub(crate) fn record_delivery(&mut self, source: &str, event: &str, success: bool) {
        let egress = self.egress.iter_mut().find(|job| job.id == source).map(|job| &mut job.ledger);
        let mut others = self.transcodings.iter_mut();
        let ledger = egress.or_else(|| others.find(|job| job.id == source).map(|job| &mut job.ledger));
        if let Some(ledger) = ledger {
            ledger.0.push((event.to_owned(), success));
        }
    }
}

/// Whether a subscription's patterns fit an event.
pub(crate) fn wants(hook: &Value, event: &str) -> bool {
    let patterns = hook["events"].as_array();
    patterns
        .is_some_and(|patterns| patterns.iter().filter_map(Value::as_str).any(|p| glob::matches(p, event)))
}

impl Webhooks for World {
    fn get_public_key(&mut self, _call: &Call<'_>) -> Answer {
        let pem =
            self.public_key.as_ref().ok_or_else(|| Refusal::new(500, "The signing key is not ready."))?;
        Answered::json(json!({ "publicKey": pem }))
    }
}
