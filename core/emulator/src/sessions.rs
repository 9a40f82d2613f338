//! Sessions: what was and is going on in rooms, and who took part.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::{Window, page};
use crate::routes::Sessions;
use crate::stats;
use crate::time::iso;
use crate::world::{World, insert_some, links};

/// One occupancy of a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) room_id: String,
    pub(crate) custom_room_id: Option<String>,
    pub(crate) region: String,
    pub(crate) start: i64,
    pub(crate) end: Option<i64>,
    pub(crate) participants: Vec<Participant>,
}

/// Somebody in a session, with one entry in the time log for each stay.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Participant {
    pub(crate) id: String,
    pub(crate) participant_id: String,
    pub(crate) name: Option<String>,
    pub(crate) mode: String,
    pub(crate) mode_change_id: String,
    pub(crate) stays: Vec<(i64, Option<i64>)>,
}

impl Participant {
    /// Whether they are in the session now.
    pub(crate) fn is_present(&self) -> bool {
        self.stays.last().is_some_and(|(_, end)| end.is_none())
    }

    fn timelog(&self) -> Value {
        self.stays.iter().map(|(start, end)| json!({ "start": iso(*start), "end": end.map(iso) })).collect()
    }

    fn view(&self) -> Value {
        json!({ "_id": self.id, "participantId": self.participant_id, "name": self.name, "timelog": self.timelog() })
    }

    fn short_view(&self) -> Value {
        json!({ "participantId": self.participant_id, "name": self.name, "timelog": self.timelog() })
    }

    /// The view of the active list: the present stay, and what is known about the device.
    fn active_view(&self) -> Value {
        let (start, end) = self.stays.last().copied().unwrap_or_default();
        json!({
            "_id": self.id,
            "participantId": self.participant_id,
            "name": self.name,
            "timelog": [{ "start": iso(start), "end": end.map(iso) }],
            "events": { "mic": [], "webcam": [], "screenShare": [], "screenShareAudio": [] },
            "initTime": 0.41,
            "deviceInfo": {
                "sdkType": "react",
                "sdkVersion": "0.5.2",
                "platform": "desktop",
                "browserUserAgent": {
                    "browser": { "name": "Firefox", "version": "134.0" },
                    "os": { "name": "Linux" },
                    "platform": { "type": "desktop" },
                },
            },
            "changeModeHistory": [{ "mode": self.mode, "timelog": iso(start), "_id": self.mode_change_id }],
            "mode": self.mode,
            "geoLocation": { "city": "Porto", "region": "Porto", "country": "Portugal" },
        })
    }
}

impl Session {
    /// A participant by the caller's id, present or not.
    pub(crate) fn participant(&self, participant_id: &str) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.participant_id == participant_id)
    }

    fn status(&self) -> &'static str {
        if self.end.is_some() { "ended" } else { "ongoing" }
    }

    fn view(&self, base_url: &str) -> Value {
        let user_id = World::user_id(&self.owner);
        let chat = format!("https://cdn.videosdk.live/chats/{}-{}-{user_id}.csv", self.room_id, self.id);
        let mut view = json!({
            "id": self.id,
            "userId": user_id,
            "roomId": self.room_id,
            "customRoomId": self.custom_room_id,
            "start": iso(self.start),
            "end": self.end.map(iso),
            "participants": self.participants.iter().map(Participant::view).collect::<Vec<_>>(),
        });
        insert_some(
            &mut view,
            [
                ("activeDuration", self.end.map(|end| json!((end - self.start) / 1000))),
                ("chatLink", self.end.map(|_| json!(chat))),
                ("status", Some(json!(self.status()))),
                ("region", Some(json!(self.region))),
                ("links", Some(links(base_url, &self.room_id, &self.id))),
            ],
        );
        view
    }
}

impl World {
    fn called_session_id(&self, call: &Call<'_>) -> Result<&Session, Refusal> {
        let id = call.required("sessionId")?;
        let session = self.sessions.iter().find(|session| session.id == id && session.owner == call.owner());
        session.ok_or_else(|| Refusal::not_found("Session not found."))
    }

    /// The session that `sessions.end` means.
    fn session_to_end(&self, call: &Call<'_>) -> Result<&Session, Refusal> {
        let room_id = self.called_room(call)?.room_id.clone();
        if call.text("sessionId").is_some() {
            let session = self.called_session_id(call)?;
            let fits = session.room_id == room_id;
            return if fits { Ok(session) } else { Err(Refusal::not_found("Session not found.")) };
        }
        let latest = || self.sessions.iter().rev().find(|session| session.room_id == room_id);
        self.live_session(&room_id)
            .or_else(latest)
            .ok_or_else(|| Refusal::bad("No active session found for this room."))
    }
}

fn called_participant<'a>(session: &'a Session, call: &Call<'_>) -> Result<&'a Participant, Refusal> {
    session
        .participant(call.required("participantId")?)
        .ok_or_else(|| Refusal::not_found("Participant not found."))
}

impl Sessions for World {
    fn list(&mut self, call: &Call<'_>) -> Answer {
        let rooms = self.room_filter(call);
        let moment = |name| call.value(name).and_then(Value::as_i64);
        let (from, to, status) = (moment("startDate"), moment("endDate"), call.text("status"));
        if let Some(word) = status.filter(|word| !["ongoing", "ended"].contains(word)) {
            return Err(Refusal::bad(format!("status is invalid. It must be ongoing or ended, not {word}.")));
        }
        let fits = |session: &&Session| {
            session.owner == call.owner()
                && rooms.as_ref().is_none_or(|ids| ids.contains(&session.room_id.as_str()))
                && status.is_none_or(|word| word == session.status())
                && from.is_none_or(|from| session.start >= from)
                && to.is_none_or(|to| session.start <= to)
        };
        page(call, "data", self.sessions.iter().rev().filter(fits).collect(), |session| {
            session.view(call.base_url)
        })
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_session_id(call)?.view(call.base_url))
    }

    fn list_participants(&mut self, call: &Call<'_>) -> Answer {
        let session = self.called_session_id(call)?;
        let window = Window::of(call);
        let shown = window.cut(session.participants.iter().map(Participant::short_view).collect());
        Answered::json(json!({
            "pageInfo": window.info(session.participants.len()),
            "data": {
                "id": session.id,
                "roomId": session.room_id,
                "customRoomId": session.custom_room_id,
                "participants": shown,
                "links": links(call.base_url, &session.room_id, &session.id),
            },
        }))
    }

    fn list_active_participants(&mut self, call: &Call<'_>) -> Answer {
        let session = self.called_session_id(call)?;
        let present: Vec<Value> =
            session.participants.iter().filter(|p| p.is_present()).map(Participant::active_view).collect();
        let window = Window::of(call);
        let info = window.info(present.len());
        let base = call.base_url;
        Answered::json(json!({
            "pageInfo": info,
            "data": [{
                "_id": session.id,
                "apiKey": session.owner,
                "start": iso(session.start),
                "end": session.end.map(iso),
                "participants": window.cut(present),
                "region": session.region,
                "hlsLog": [],
                "roomId": session.room_id,
                "status": session.status(),
                "links": {
                    "get_session": format!("{base}/v2/sessions/"),
                    "get_all_participants": format!("{base}/v2/sessions/{}/participants", session.id),
                },
            }],
        }))
    }

    fn get_participant(&mut self, call: &Call<'_>) -> Answer {
        let session = self.called_session_id(call)?;
        Answered::json(called_participant(session, call)?.view())
    }

    fn get_stats(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(stats::of_session(self.called_session_id(call)?, self.now()))
    }

    fn get_participant_stats(&mut self, call: &Call<'_>) -> Answer {
        let session = self.called_session_id(call)?;
        Answered::json(stats::of_participant(session, called_participant(session, call)?, self.now()))
    }

    fn end(&mut self, call: &Call<'_>) -> Answer {
        let session = self.session_to_end(call)?;
        if session.end.is_some() && !call.flag("ignoreClosed") {
            return Err(Refusal::bad("Session is already closed."));
        }
        let id = session.id.clone();
        self.end_session(&id);
        let session = self.sessions.iter().find(|session| session.id == id);
        let mut view = session.map_or(Value::Null, |session| session.view(call.base_url));
        let (room_id, custom) = (view["roomId"].clone(), view["customRoomId"].clone());
        insert_some(&mut view, [("meetingId", Some(room_id)), ("userMeetingId", Some(custom))]);
        Answered::json(view)
    }

    fn remove_participant(&mut self, call: &Call<'_>) -> Answer {
        let session = if call.text("sessionId").is_some() {
            let session = self.called_session_id(call)?;
            if session.end.is_some() {
                return Err(Refusal::bad("Session is already closed."));
            }
            session
        } else {
            self.called_session(call)?.1
        };
        let participant = called_participant(session, call)?;
        if !participant.is_present() {
            return Err(Refusal::not_found("Participant not found."));
        }
        let (session, participant) = (session.id.clone(), participant.participant_id.clone());
        self.depart(&session, &participant);
        Answered::text("Participant removed successfully")
    }
}
