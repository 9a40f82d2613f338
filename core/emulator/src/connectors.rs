//! Connectors of telephony providers, and the sockets that calls and clients come in by. No media flows.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::routes::{Connectors, SocketIngress};
use crate::time::iso;
use crate::trunks::Direction;
use crate::world::World;

/// Where the providers call.
const HOOKS: &str = "/v2/hooks/";
const INGEST: &str = "wss://ingest.videosdk.live";
/// A reference that nobody used dies after so long.
const SECONDS: i64 = 90;

/// A webhook address of a provider.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Connector {
    id: String,
    owner: String,
    provider: String,
    name: Option<String>,
    key: String,
    room: Option<String>,
    rule: Option<String>,
    region: Option<String>,
    created: i64,
}

impl Connector {
    fn view(&self, base_url: &str) -> Value {
        json!({
            "id": self.id,
            "provider": self.provider,
            "name": self.name,
            "webhookUrl": format!("{base_url}{HOOKS}{}/{}", self.provider, self.key),
            "defaultRoomId": self.room,
            "defaultRuleId": self.rule,
            "region": self.region,
            "createdAt": iso(self.created),
        })
    }
}

/// A socket that somebody may connect to once.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Socket {
    reference: String,
    call_id: String,
    owner: String,
    room: Option<String>,
    expires: i64,
    /// Id and name in the room; a snapshot that is older than these members has none.
    #[serde(default)]
    participant: Option<String>,
    #[serde(default)]
    name: Option<String>,
    /// The session it is in while a client is connected.
    #[serde(default)]
    session: Option<String>,
}

/// Whether a path is a webhook address of a provider.
pub(crate) fn is_hook(path: &str) -> bool {
    path.starts_with(HOOKS)
}

/// What tells a provider to send its sound to a socket, in the markup it reads.
fn markup(provider: &str, address: &str) -> String {
    let stream = match provider {
        "plivo" => format!("<Stream bidirectional=\"true\" keepCallAlive=\"true\">{address}</Stream>"),
        _ => format!("<Connect><Stream url=\"{address}\"/></Connect>"),
    };
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>{stream}</Response>")
}

impl World {
    fn open_socket(&mut self, owner: &str, room: Option<String>) -> Socket {
        let now = self.now();
        self.sockets.retain(|socket| socket.expires > now || socket.session.is_some());
        let socket = Socket {
            reference: format!("vs_{}", self.ids.word(24)),
            call_id: self.ids.uuid(),
            owner: owner.to_owned(),
            room,
            expires: now + SECONDS * 1000,
            participant: None,
            name: None,
            session: None,
        };
        self.sockets.push(socket.clone());
        socket
    }

    /// A client connects to a socket: it is in the room from now on, and the reference is used up.
    pub(crate) fn connect_socket(&mut self, reference: &str) -> Result<Value, Refusal> {
        let now = self.now();
        let waits = |s: &Socket| s.reference == reference && s.session.is_none() && s.expires > now;
        let place = self.sockets.iter().position(waits);
        let place =
            place.ok_or_else(|| Refusal::not_found("No socket waits for a client under this ref."))?;
        let socket = self.sockets[place].clone();
        let room = socket.room.as_deref().ok_or_else(|| Refusal::bad("The socket leads into no room."))?;
        let who = socket.participant.unwrap_or_else(|| format!("ws-{}", self.ids.word(8)));
        let joined =
            self.join(room, Some(&who), Some(socket.name.as_deref().unwrap_or("Socket Participant")))?;
        let socket = &mut self.sockets[place];
        socket.session = joined["sessionId"].as_str().map(str::to_owned);
        socket.participant = Some(who);
        let socket = socket.clone();
        self.tell_of_socket(&socket, "call-started");
        Ok(joined)
    }

    /// The client of a socket closes it, and is gone from the room.
    pub(crate) fn close_socket(&mut self, reference: &str) -> Result<Value, Refusal> {
        let open = self.sockets.iter().find(|s| s.reference == reference && s.session.is_some()).cloned();
        let open = open.and_then(|s| Some((s.session?, s.participant?)));
        let open = open.ok_or_else(|| Refusal::not_found("No client is connected under this ref."))?;
        self.depart(&open.0, &open.1);
        Ok(json!({ "sessionId": open.0, "participantId": open.1 }))
    }

    /// Somebody left a session who may have come in by a socket: then the socket is closed.
    pub(crate) fn socket_left(&mut self, session: &str, participant: &str) {
        let is_it = |s: &Socket| {
            s.session.as_deref() == Some(session) && s.participant.as_deref() == Some(participant)
        };
        if let Some(place) = self.sockets.iter().position(is_it) {
            let socket = self.sockets.remove(place);
            self.tell_of_socket(&socket, "call-hangup");
        }
    }

    /// Where the events of a socket go and what they hold is not published but for the call id: here to the subscriptions
    /// to events of calls.
    fn tell_of_socket(&mut self, socket: &Socket, event: &str) {
        let data = json!({ "callId": socket.call_id, "roomId": socket.room, "sessionId": socket.session });
        for url in self.subscribed(&socket.owner, event) {
            self.emit_to(&socket.call_id, &url, event, data.clone());
        }
    }

    /// The room of a call to a number: by the number's rule, else by the default rule, else the default room.
    fn room_of_number(
        &mut self,
        connector: &Connector,
        number: Option<&str>,
    ) -> Result<Option<String>, Refusal> {
        let owner = &connector.owner;
        let own = number.and_then(|number| self.rule_of(owner, number, Direction::Inbound));
        let rule = own.map(|rule| rule.id.clone()).or_else(|| connector.rule.clone());
        let rule = rule.filter(|id| self.rule(owner, id).is_some());
        if rule.is_none() && connector.room.is_none() {
            let why = "The number has no routing rule, and the connector neither a default rule nor a default room.";
            return Err(Refusal::bad(why));
        }
        Ok(self.room_by_rule(owner, rule.as_deref())?.or_else(|| connector.room.clone()))
    }

    /// A provider tells of a call to a number. The key in the address is all the authorization there is.
    pub(crate) fn provider_calls(&mut self, path: &str, number: Option<&str>) -> Answer {
        let mut parts = path.strip_prefix(HOOKS).unwrap_or_default().split('/');
        let (provider, key) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let fits = |c: &&Connector| c.provider == provider && c.key == key && !key.is_empty();
        let found = self.connectors.iter().find(fits).cloned();
        let connector = found.ok_or_else(|| Refusal::not_found("There is no connector at this address."))?;
        let room = self.room_of_number(&connector, number)?;
        let socket = self.open_socket(&connector.owner, room);
        let address = format!("{INGEST}/{provider}?ref={}", socket.reference);
        Ok(Answered::raw(200, "application/xml", markup(provider, &address)))
    }

    fn called_connector(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.required("connectorId")?;
        let place = self.connectors.iter().position(|c| c.id == id && c.owner == call.owner());
        place.ok_or_else(|| Refusal::not_found("Connector not found"))
    }

    fn connector_answer(&self, place: usize, message: &str, call: &Call<'_>) -> Value {
        json!({ "message": message, "data": self.connectors[place].view(call.base_url) })
    }
}

impl Connectors for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let provider = call.required("provider")?;
        if !["twilio", "plivo", "telnyx"].contains(&provider) {
            return Err(Refusal::bad("provider must be one of twilio, plivo, telnyx"));
        }
        let room = match call.text("defaultRoomId") {
            Some(id) => Some(
                self.room(call.owner(), id)
                    .ok_or_else(|| Refusal::not_found("Room not found"))?
                    .room_id
                    .clone(),
            ),
            None => None,
        };
        let text = |name: &str| call.text(name).map(str::to_owned);
        let connector = Connector {
            id: format!("cn_{}", self.ids.word(8)),
            owner: call.owner().to_owned(),
            provider: provider.to_owned(),
            name: text("name"),
            key: format!("whk_{}", self.ids.word(32)),
            room,
            rule: text("defaultRuleId"),
            region: text("region"),
            created: self.now(),
        };
        self.connectors.push(connector);
        let made = self.connector_answer(self.connectors.len() - 1, "Connector created successfully", call);
        Ok(Answered::created(made))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let mine = self.connectors.iter().rev().filter(|c| c.owner == call.owner());
        let all: Vec<Value> = mine.map(|c| c.view(call.base_url)).collect();
        Answered::json(json!({ "message": "Connectors retrieved successfully", "data": all }))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let place = self.called_connector(call)?;
        Answered::json(self.connector_answer(place, "Connector retrieved successfully", call))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let place = self.called_connector(call)?;
        self.connectors.remove(place);
        Answered::json(json!({ "message": "Connector deleted successfully" }))
    }

    fn rotate_key(&mut self, call: &Call<'_>) -> Answer {
        let place = self.called_connector(call)?;
        self.connectors[place].key = format!("whk_{}", self.ids.word(32));
        Answered::json(self.connector_answer(place, "Webhook key rotated successfully", call))
    }
}

impl SocketIngress for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let room = self.called_room(call)?.room_id.clone();
        let socket = self.open_socket(call.owner(), Some(room.clone()));
        let wish =
            |name: &str| call.body.get("participant").and_then(|who| who[name].as_str()).map(str::to_owned);
        if let Some(kept) = self.sockets.last_mut() {
            (kept.participant, kept.name) = (wish("id"), wish("name"));
        }
        Answered::json(json!({
            "message": "Ingest session created",
            "data": {
                "wsUrl": format!("{INGEST}/videosdk?ref={}", socket.reference),
                "roomId": room,
                "callId": socket.call_id,
                "expiresIn": SECONDS,
            },
        }))
    }
}
