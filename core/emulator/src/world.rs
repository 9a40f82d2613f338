//! Everything the pretend service knows. All of it sits behind one lock and can be written down as JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::agents::AgentCloud;
use crate::alert_channels::Channel;
use crate::alert_rules::AlertRule;
use crate::auth::Credential;
use crate::batches::Batch;
use crate::call::{Call, Refusal};
use crate::clock::Clock;
use crate::connectors::{Connector, Socket};
use crate::egress::Egress;
use crate::ids::{Ids, spread};
use crate::incidents::Incident;
use crate::ingress::Viewer;
use crate::merge::Merge;
use crate::metrics::Point;
use crate::resource_pool::Unit;
use crate::rooms::Room;
use crate::sessions::Session;
use crate::settings::Settings;
use crate::sip::Sip;
use crate::time::real_now;
use crate::timers::Timer;
use crate::transcodings::Transcoding;
use crate::transcription::{LiveJob, PostJob};
use crate::webhooks::Delivery;

/// The state of one emulator.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct World {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    /// In the order of creation, like all lists here; answers turn them round.
    pub(crate) rooms: Vec<Room>,
    pub(crate) sessions: Vec<Session>,
    #[serde(default)]
    pub(crate) viewers: Vec<Viewer>,
    pub(crate) egress: Vec<Egress>,
    pub(crate) merges: Vec<Merge>,
    #[serde(default)]
    pub(crate) cloud: AgentCloud,
    #[serde(default)]
    pub(crate) connectors: Vec<Connector>,
    #[serde(default)]
    pub(crate) sockets: Vec<Socket>,
    #[serde(default)]
    pub(crate) transcodings: Vec<Transcoding>,
    #[serde(default)]
    pub(crate) units: Vec<Unit>,
    pub(crate) live_jobs: Vec<LiveJob>,
    pub(crate) post_jobs: Vec<PostJob>,
    #[serde(default)]
    pub(crate) batches: Vec<Batch>,
    /// What becomes of calls to a number, next first; every other call is answered.
    #[serde(default)]
    pub(crate) callees: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) alert_rules: Vec<AlertRule>,
    #[serde(default)]
    pub(crate) channels: Vec<Channel>,
    #[serde(default)]
    pub(crate) incidents: Vec<Incident>,
    /// Values of metrics that were reported.
    #[serde(default)]
    pub(crate) points: Vec<Point>,
    /// What was told through channels of any type, oldest first.
    #[serde(default)]
    pub(crate) notifications: Vec<Value>,
    #[serde(default)]
    pub(crate) sip: Sip,
    /// What is due when; the second number keeps equal moments in order.
    pub(crate) timers: Vec<(i64, u64, Timer)>,
    pub(crate) timer_count: u64,
    /// The moment of the timer now being run, so that late timers still write the time they were due.
    #[serde(skip)]
    pub(crate) moment: Option<i64>,
    /// Webhooks waiting to be sent.
    #[serde(skip)]
    pub(crate) outbox: Vec<Delivery>,
    #[serde(skip)]
    pub(crate) credentials: Vec<Credential>,
    #[serde(skip)]
    pub(crate) public_key: Option<String>,
    #[serde(skip)]
    pub(crate) seed: u64,
    /// The switches a reset goes back to.
    #[serde(skip)]
    pub(crate) initial: Settings,
}

impl World {
    /// An empty world.
    pub(crate) fn new(seed: u64, credentials: Vec<Credential>, settings: Settings) -> Self {
        Self {
            initial: settings.clone(),
            settings,
            clock: Clock::default(),
            ids: Ids::new(seed),
            rooms: Vec::new(),
            sessions: Vec::new(),
            viewers: Vec::new(),
            egress: Vec::new(),
            merges: Vec::new(),
            cloud: AgentCloud::default(),
            connectors: Vec::new(),
            sockets: Vec::new(),
            transcodings: Vec::new(),
            units: Vec::new(),
            live_jobs: Vec::new(),
            post_jobs: Vec::new(),
            batches: Vec::new(),
            callees: BTreeMap::new(),
            alert_rules: Vec::new(),
            channels: Vec::new(),
            incidents: Vec::new(),
            points: Vec::new(),
            notifications: Vec::new(),
            sip: Sip::default(),
            timers: Vec::new(),
            timer_count: 0,
            moment: None,
            outbox: Vec::new(),
            credentials,
            public_key: None,
            seed,
        }
    }

    /// The present moment in milliseconds.
    pub(crate) fn now(&self) -> i64 {
        self.moment.unwrap_or_else(|| self.clock.now())
    }

    /// The moment by which tokens expire, in milliseconds: real time unless a switch says otherwise.
    pub(crate) fn token_time(&self) -> i64 {
        if self.settings.token_time_is_virtual { self.clock.now() } else { real_now() }
    }

    /// The whole world as JSON, without credentials and keys.
    pub(crate) fn snapshot(&self) -> Value {
        serde_json::to_value(self).unwrap_or(Value::Null)
    }

    /// Becomes the world that was written down; credentials and keys stay.
    pub(crate) fn restore(&mut self, snapshot: Value) -> Result<(), Refusal> {
        let mut restored: Self = serde_json::from_value(snapshot).map_err(|error| {
            Refusal::bad(format!("The state is invalid: {error}. Send what GET /emulator/state gave."))
        })?;
        restored.credentials = std::mem::take(&mut self.credentials);
        restored.public_key = self.public_key.take();
        restored.seed = self.seed;
        restored.initial = self.initial.clone();
        *self = restored;
        Ok(())
    }

    /// Forgets everything that happened.
    pub(crate) fn reset(&mut self) {
        let mut fresh = Self::new(self.seed, std::mem::take(&mut self.credentials), self.initial.clone());
        fresh.public_key = self.public_key.take();
        *self = fresh;
    }

    /// The account behind an API key: the same id wherever it is shown.
    pub(crate) fn user_id(owner: &str) -> String {
        format!("65{:022x}", u128::from(spread(owner)))
    }

    /// The room of this project with this room id or custom id.
    pub(crate) fn room(&self, owner: &str, reference: &str) -> Option<&Room> {
        let mine = || self.rooms.iter().filter(|room| room.owner == owner);
        mine()
            .find(|room| room.room_id == reference)
            .or_else(|| mine().find(|room| room.custom_room_id.as_deref() == Some(reference)))
    }

    /// The room a call names under `roomId`, or 404.
    pub(crate) fn called_room(&self, call: &Call<'_>) -> Result<&Room, Refusal> {
        self.room(call.owner(), call.required("roomId")?).ok_or_else(|| Refusal::not_found("Room not found."))
    }

    /// The session now going on in a room.
    pub(crate) fn live_session(&self, room_id: &str) -> Option<&Session> {
        self.sessions.iter().rev().find(|session| session.room_id == room_id && session.end.is_none())
    }

    /// The room and its live session for a call that needs both: 404 or 400 otherwise.
    pub(crate) fn called_session(&self, call: &Call<'_>) -> Result<(&Room, &Session), Refusal> {
        let room = self.called_room(call)?;
        if room.disabled {
            return Err(Refusal::bad("Room is disabled."));
        }
        let session = self.live_session(&room.room_id);
        let session = session.ok_or_else(|| Refusal::bad("No active session found for this room."))?;
        Ok((room, session))
    }

    /// Room ids that the `roomId` and `query` filters of a list leave over; `None` when neither is given.
    pub(crate) fn room_filter(&self, call: &Call<'_>) -> Option<Vec<&str>> {
        let asked: Vec<&str> =
            ["roomId", "query", "customRoomId"].iter().filter_map(|name| call.text(name)).collect();
        if asked.is_empty() {
            return None;
        }
        let fits = |room: &&Room| {
            asked
                .iter()
                .all(|wanted| room.room_id == *wanted || room.custom_room_id.as_deref() == Some(*wanted))
        };
        Some(self.rooms.iter().filter(fits).map(|room| room.room_id.as_str()).collect())
    }
}

/// Links from an item to its room and session.
pub(crate) fn links(base_url: &str, room_id: &str, session_id: &str) -> Value {
    json!({
        "get_room": format!("{base_url}/v2/rooms/{room_id}"),
        "get_session": format!("{base_url}/v2/sessions/{session_id}"),
    })
}

/// Puts members into an object in the order given, leaving out those without a value.
pub(crate) fn insert_some(
    target: &mut Value,
    members: impl IntoIterator<Item = (&'static str, Option<Value>)>,
) {
    if let Some(object) = target.as_object_mut() {
        object.extend(members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    }
}

/// What was delivered for one resource: event name and whether the receiver took it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Ledger(pub(crate) Vec<(String, bool)>);

impl Ledger {
    /// The summary the service shows.
    pub(crate) fn view(&self) -> Value {
        let data: Vec<Value> =
            self.0.iter().map(|(event, success)| json!({ "type": event, "success": success })).collect();
        let good = self.0.iter().filter(|(_, success)| *success).count();
        json!({ "totalCount": data.len(), "successCount": good, "data": data })
    }
}
