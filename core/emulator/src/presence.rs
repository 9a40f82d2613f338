//! Coming and going: joins make sessions, the last leave ends them, and both drag other things along.

use serde_json::{Value, json};

use crate::auth::{self, Credential};
use crate::call::Refusal;
use crate::ingress;
use crate::sessions::{Participant, Session};
use crate::time::{iso, iso_offset};
use crate::timers::Timer;
use crate::world::World;

impl World {
    /// Somebody enters a room, as if through a client SDK. Tells the ids of room, session and participant.
    pub(crate) fn join(
        &mut self,
        room: &str,
        participant: Option<&str>,
        name: Option<&str>,
    ) -> Result<Value, Refusal> {
        let room = self.rooms.iter().find(|r| r.room_id == room || r.custom_room_id.as_deref() == Some(room));
        let room = room.ok_or_else(|| Refusal::not_found("Room not found."))?.clone();
        if room.disabled {
            return Err(Refusal::bad("Room is disabled."));
        }
        let participant = match participant {
            Some(id) if id.is_empty() || id.contains(char::is_whitespace) => {
                return Err(Refusal::bad(
                    "participantId is invalid. It must not be empty or contain blanks.",
                ));
            }
            Some(id) => id.to_owned(),
            None => self.ids.word(8),
        };
        if room
            .allowed_participants
            .as_ref()
            .is_some_and(|ids| !ids.is_empty() && !ids.contains(&participant))
        {
            return Err(Refusal::forbidden(format!(
                "{participant} is not among the allowedParticipantIds of this room."
            )));
        }
        let live = self.live_session(&room.room_id);
        if live.and_then(|s| s.participant(&participant)).is_some_and(Participant::is_present) {
            return Err(Refusal::new(409, format!("{participant} is already in the session.")));
        }
        let begins = live.is_none();
        let session = match live {
            Some(session) => session.id.clone(),
            None => self.begin_session(&room),
        };
        self.arrive(&session, &participant, name);
        if begins {
            self.auto_start(&room, &session);
        }
        Ok(
            json!({ "roomId": room.room_id, "sessionId": session, "participantId": participant, "name": name }),
        )
    }

    /// Somebody enters with the token they were given, which is checked first.
    pub(crate) fn join_with(
        &mut self,
        token: &str,
        room: &str,
        participant: Option<&str>,
        name: Option<&str>,
    ) -> Result<Value, Refusal> {
        let found =
            self.rooms.iter().find(|r| r.room_id == room || r.custom_room_id.as_deref() == Some(room));
        let found = found.ok_or_else(|| Refusal::not_found("Room not found."))?;
        let names: Vec<&str> =
            [Some(found.room_id.as_str()), found.custom_room_id.as_deref()].into_iter().flatten().collect();
        // A token of another project knows nothing of this room.
        let own: Vec<Credential> =
            self.credentials.iter().filter(|known| known.api_key == found.owner).cloned().collect();
        let bound = auth::check_join(token, &own, self.token_time(), &names, participant)?;
        self.join(room, participant.or(bound.as_deref()), name)
    }

    /// Somebody leaves the room they are in.
    pub(crate) fn leave(&mut self, room: &str, participant: &str) -> Result<Value, Refusal> {
        let room = self.rooms.iter().find(|r| r.room_id == room || r.custom_room_id.as_deref() == Some(room));
        let room = room.ok_or_else(|| Refusal::not_found("Room not found."))?.room_id.clone();
        let session = self.live_session(&room);
        let session = session.ok_or_else(|| Refusal::bad("No active session found for this room."))?;
        if !session.participant(participant).is_some_and(Participant::is_present) {
            return Err(Refusal::not_found("Participant not found."));
        }
        let session = session.id.clone();
        self.depart(&session, participant);
        let ended = self.sessions.iter().any(|s| s.id == session && s.end.is_some());
        Ok(
            json!({ "roomId": room, "sessionId": session, "participantId": participant, "sessionEnded": ended }),
        )
    }

    fn begin_session(&mut self, room: &crate::rooms::Room) -> String {
        let (id, start) = (self.ids.object_id(), self.now());
        self.sessions.push(Session {
            id: id.clone(),
            owner: room.owner.clone(),
            room_id: room.room_id.clone(),
            custom_room_id: room.custom_room_id.clone(),
            region: room.region().to_owned(),
            start,
            end: None,
            participants: Vec::new(),
        });
        let data = json!({ "sessionId": id, "meetingId": room.room_id, "start": iso_offset(start) });
        self.emit(&id, "session-started", data, None);
        if let Some(config) = &room.auto_close {
            let minutes = config["duration"].as_f64().unwrap_or(480.0);
            self.plan((minutes * 60_000.0) as i64, Timer::AutoClose(id.clone()));
        }
        id
    }

    fn arrive(&mut self, session_id: &str, participant_id: &str, name: Option<&str>) {
        let now = self.now();
        let (id, mode_change_id) = (self.ids.object_id(), self.ids.object_id());
        let Some(session) = self.sessions.iter_mut().find(|session| session.id == session_id) else { return };
        match session.participants.iter_mut().find(|p| p.participant_id == participant_id) {
            Some(known) => {
                known.stays.push((now, None));
                if let Some(name) = name {
                    known.name = Some(name.to_owned());
                }
            }
            None => session.participants.push(Participant {
                id,
                participant_id: participant_id.to_owned(),
                name: name.map(str::to_owned),
                mode: "CONFERENCE".to_owned(),
                mode_change_id,
                stays: vec![(now, None)],
            }),
        }
        self.emit_presence(session_id, participant_id, "participant-joined");
    }

    /// Ends a stay; the recordings of that participant stop, and with the last one the session ends.
    pub(crate) fn depart(&mut self, session_id: &str, participant_id: &str) {
        self.close_stay(session_id, participant_id);
        self.stop_recordings_of(session_id, participant_id);
        let session = self.sessions.iter().find(|session| session.id == session_id);
        if session.is_some_and(|session| !session.participants.iter().any(Participant::is_present)) {
            self.end_session(session_id);
        }
    }

    fn close_stay(&mut self, session_id: &str, participant_id: &str) {
        let now = self.now();
        let session = self.sessions.iter_mut().find(|session| session.id == session_id);
        let people = session.map(|session| &mut session.participants);
        let person = people.and_then(|people| people.iter_mut().find(|p| p.participant_id == participant_id));
        if let Some(stay) = person.and_then(|person| person.stays.last_mut()) {
            stay.1 = Some(now);
            self.emit_presence(session_id, participant_id, "participant-left");
            self.phone_left(session_id, participant_id);
            self.agent_left(session_id, participant_id);
            self.socket_left(session_id, participant_id);
        }
    }

    /// Ends a session: everybody leaves, all that runs is stopped and finished, then the session is over.
    pub(crate) fn end_session(&mut self, session_id: &str) {
        let Some(session) =
            self.sessions.iter().find(|session| session.id == session_id && session.end.is_none())
        else {
            return;
        };
        let (room_id, start) = (session.room_id.clone(), session.start);
        let present = session.participants.iter().filter(|p| p.is_present());
        let present: Vec<String> = present.map(|p| p.participant_id.clone()).collect();
        for participant in present {
            self.close_stay(session_id, &participant);
        }
        self.finish_all_of(session_id);
        self.finish_live_jobs_of(session_id);
        self.viewers.retain(|viewer| viewer.session_id != session_id);
        let now = self.now();
        if let Some(session) = self.sessions.iter_mut().find(|session| session.id == session_id) {
            session.end = Some(now);
        }
        let (start, end) = (iso_offset(start), iso_offset(now));
        let data = json!({ "sessionId": session_id, "meetingId": room_id, "start": start, "end": end });
        self.emit(session_id, "session-ended", data, None);
    }

    /// The age limit of a session: ends it and, where the room says so, the room too.
    pub(crate) fn auto_close(&mut self, session_id: &str) {
        let live = self.sessions.iter().find(|session| session.id == session_id && session.end.is_none());
        let Some(room_id) = live.map(|session| session.room_id.clone()) else { return };
        self.end_session(session_id);
        let room = self.rooms.iter().find(|room| room.room_id == room_id);
        let for_good = |config: &Value| config["type"] == "session-end-and-deactivate";
        if room.and_then(|room| room.auto_close.as_ref()).is_some_and(for_good) {
            self.disable_room(&room_id);
        }
    }

    fn emit_presence(&mut self, session_id: &str, participant_id: &str, event: &str) {
        let Some(session) = self.sessions.iter().find(|session| session.id == session_id) else { return };
        let name = session.participant(participant_id).and_then(|p| p.name.clone());
        let data = json!({
            "meetingId": session.room_id,
            "sessionId": session_id,
            "participantId": participant_id,
            "participantName": name.unwrap_or_default(),
        });
        self.emit(session_id, event, data, None);
    }

    /// How the control API shows who is where.
    pub(crate) fn occupancy(&self, room: &str) -> Value {
        let room = self.rooms.iter().find(|r| r.room_id == room || r.custom_room_id.as_deref() == Some(room));
        let session = room.and_then(|room| self.live_session(&room.room_id));
        let present = session.map(|session| session.participants.iter().filter(|p| p.is_present()));
        let present: Vec<Value> = present
            .into_iter()
            .flatten()
            .map(|p| json!({ "participantId": p.participant_id, "name": p.name, "since": p.stays.last().map(|s| iso(s.0)) }))
            .collect();
        let watching = session.map(|session| ingress::watching(self, &session.id)).unwrap_or_default();
        json!({
            "sessionId": session.map(|session| &session.id),
            "participants": present,
            "viewers": watching,
        })
    }
}
