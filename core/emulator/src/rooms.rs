//! Rooms: durable, found again by the caller's own id, disabled for good when ended.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::Rooms;
use crate::time::iso;
use crate::world::{World, insert_some, links};

/// A room as stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Room {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) room_id: String,
    pub(crate) custom_room_id: Option<String>,
    pub(crate) disabled: bool,
    pub(crate) webhook: Option<Value>,
    pub(crate) auto_close: Option<Value>,
    pub(crate) auto_start: Option<Value>,
    pub(crate) multi_composition: Option<Value>,
    pub(crate) allowed_participants: Option<Vec<String>>,
    pub(crate) geo_fence: Option<String>,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

/// How the owner of a room is shown: most answers carry an id, get and list the account.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Id,
    Account,
}

impl Room {
    /// Whether several jobs of a kind (`recording`, `hls`, `rtmp`) may run at once.
    pub(crate) fn allows_several(&self, kind: &str) -> bool {
        self.multi_composition.as_ref().is_some_and(|multi| multi[kind] == true)
    }

    /// The region its media stay in.
    pub(crate) fn region(&self) -> &str {
        self.geo_fence.as_deref().unwrap_or("eu001")
    }

    fn view(&self, base_url: &str, owner: Owner) -> Value {
        let user_id = World::user_id(&self.owner);
        let mut view = json!({ "roomId": self.room_id, "customRoomId": self.custom_room_id });
        insert_some(
            &mut view,
            [
                ("userId", (owner == Owner::Id).then(|| json!(user_id))),
                ("disabled", Some(json!(self.disabled))),
                ("webhook", Some(json!(self.webhook))),
                ("autoCloseConfig", self.auto_close.clone()),
                ("geoFence", self.geo_fence.clone().map(Value::String)),
                ("autoStartConfig", self.auto_start.clone()),
                ("multiComposition", self.multi_composition.clone()),
                ("allowedParticipantIds", self.allowed_participants.as_ref().map(|ids| json!(ids))),
                ("createdAt", Some(json!(iso(self.created)))),
                ("updatedAt", Some(json!(iso(self.updated)))),
                ("id", Some(json!(self.id))),
                ("links", Some(links(base_url, &self.room_id, ""))),
                ("user", (owner == Owner::Account).then(|| account(&user_id))),
            ],
        );
        view
    }
}

fn account(user_id: &str) -> Value {
    json!({ "email": "owner@example.org", "name": "Example Owner", "discontinuedReason": null, "id": user_id })
}

/// Rules of a new room that the declared types cannot express.
fn check_new(call: &Call<'_>) -> Result<(), Refusal> {
    let ids = call.value("allowedParticipantIds").and_then(Value::as_array);
    let blank = |id: &Value| id.as_str().is_some_and(|id| id.contains(char::is_whitespace));
    if ids.is_some_and(|ids| ids.iter().any(blank)) {
        return Err(Refusal::bad(
            "allowedParticipantIds is invalid. A participant id must not contain blanks.",
        ));
    }
    Ok(())
}

impl World {
    /// Disables a room and ends its session.
    pub(crate) fn disable_room(&mut self, room_id: &str) {
        if let Some(session) = self.live_session(room_id).map(|session| session.id.clone()) {
            self.end_session(&session);
        }
        let now = self.now();
        if let Some(room) = self.rooms.iter_mut().find(|room| room.room_id == room_id && !room.disabled) {
            room.disabled = true;
            room.updated = now;
        }
    }

    /// A new room for one telephone call.
    pub(crate) fn room_for_call(&mut self, owner: &str) -> String {
        let now = self.now();
        let room = Room {
            id: self.ids.object_id(),
            owner: owner.to_owned(),
            room_id: self.ids.room_id(),
            custom_room_id: None,
            disabled: false,
            webhook: None,
            auto_close: None,
            auto_start: None,
            multi_composition: None,
            allowed_participants: None,
            geo_fence: None,
            created: now,
            updated: now,
        };
        let room_id = room.room_id.clone();
        self.rooms.push(room);
        room_id
    }

    fn view_room(&self, call: &Call<'_>, room_id: &str, owner: Owner) -> Value {
        self.room(call.owner(), room_id).map_or(Value::Null, |room| room.view(call.base_url, owner))
    }
}

impl Rooms for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        check_new(call)?;
        let custom = call.text("customRoomId");
        let stored = custom.and_then(|id| {
            self.rooms.iter().find(|r| r.owner == call.owner() && r.custom_room_id.as_deref() == Some(id))
        });
        if let Some(room) = stored {
            return Answered::json(room.view(call.base_url, Owner::Id));
        }
        let allowed = call.value("allowedParticipantIds").and_then(Value::as_array);
        let now = self.now();
        let room = Room {
            id: self.ids.object_id(),
            owner: call.owner().to_owned(),
            room_id: self.ids.room_id(),
            custom_room_id: custom.map(str::to_owned),
            disabled: false,
            webhook: call.value("webhook").cloned(),
            auto_close: call.value("autoCloseConfig").cloned(),
            auto_start: call.value("autoStartConfig").cloned(),
            multi_composition: call.value("multiComposition").cloned(),
            allowed_participants: allowed
                .map(|ids| ids.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
            geo_fence: call.text("geoFence").map(str::to_owned),
            created: now,
            updated: now,
        };
        let view = room.view(call.base_url, Owner::Id);
        self.rooms.push(room);
        Answered::json(view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let reference = call.required("roomId")?;
        let by_id = self.rooms.iter().find(|room| room.owner == call.owner() && room.id == reference);
        let room = by_id.or_else(|| self.room(call.owner(), reference));
        let room = room.ok_or_else(|| Refusal::not_found("Room not found."))?;
        Answered::json(room.view(call.base_url, Owner::Account))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let wanted = call.text("query");
        let fits = |room: &&Room| {
            let named = |id| room.room_id == id || room.custom_room_id.as_deref() == Some(id);
            room.owner == call.owner() && wanted.is_none_or(named)
        };
        page(call, "data", self.rooms.iter().rev().filter(fits).collect(), |room| {
            room.view(call.base_url, Owner::Account)
        })
    }

    fn validate(&mut self, call: &Call<'_>) -> Answer {
        let reference = call.required("roomId")?;
        match self.room(call.owner(), reference) {
            Some(room) => Answered::json(room.view(call.base_url, Owner::Id)),
            None if is_room_id(reference) => Err(Refusal::bad("Room not found.")),
            None => Err(Refusal::bad("RoomId is invalid.")),
        }
    }

    fn end(&mut self, call: &Call<'_>) -> Answer {
        let room_id = call.required("roomId")?.to_owned();
        if !self.rooms.iter().any(|room| room.owner == call.owner() && room.room_id == room_id) {
            return Err(Refusal::new(402, "Room not found."));
        }
        self.disable_room(&room_id);
        let mut view = self.view_room(call, &room_id, Owner::Id);
        let custom = view["customRoomId"].clone();
        // Older clients know these two names only.
        insert_some(&mut view, [("meetingId", Some(json!(room_id))), ("userMeetingId", Some(custom))]);
        Answered::json(view)
    }

    fn update_status(&mut self, call: &Call<'_>) -> Answer {
        let reference = call.required("roomId")?;
        let status = call.required("status")?.to_owned();
        let by_id = self.rooms.iter().find(|room| room.owner == call.owner() && room.id == reference);
        let room = by_id.or_else(|| self.room(call.owner(), reference));
        let room_id = room.ok_or_else(|| Refusal::not_found("Room not found."))?.room_id.clone();
        let now = self.now();
        if status == "disabled" {
            self.disable_room(&room_id);
        } else if let Some(room) = self.rooms.iter_mut().find(|room| room.room_id == room_id && room.disabled)
        {
            room.disabled = false;
            room.updated = now;
        }
        let room = self.view_room(call, &room_id, Owner::Id);
        let mut view = json!({ "status": status });
        for key in ["roomId", "customRoomId", "userId", "createdAt", "updatedAt", "id", "links"] {
            view[key] = room[key].clone();
        }
        Answered::json(view)
    }
}

fn is_room_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 3 && groups.iter().all(|group| group.len() == 4 && group.chars().all(plain))
}
