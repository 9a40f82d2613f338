//! WHIP and WHEP: publishers join the room, viewers watch its live session; media itself does not flow.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::call::{Answer, Answered, Call, Refusal};
use crate::routes::{Whep, Whip};
use crate::sessions::Participant;
use crate::world::World;

/// Somebody who watches a session without being in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Viewer {
    pub(crate) session_id: String,
    pub(crate) participant_id: String,
}

/// Answers each section of an offer with the opposite direction.
fn answer_to(offer: &str) -> Result<String, Refusal> {
    if !offer.starts_with("v=0") {
        return Err(Refusal::bad("The body is no SDP. It must start with v=0."));
    }
    let turned = offer.lines().map(|line| match line.trim_end() {
        "a=sendonly" => "a=recvonly",
        "a=recvonly" => "a=sendonly",
        "a=setup:actpass" | "a=setup:active" => "a=setup:passive",
        other => other,
    });
    Ok(turned.flat_map(|line| [line, "\r\n"]).collect())
}

/// A token bound to a room and a participant is good for them alone.
fn check_bound(world: &World, call: &Call<'_>, room: Option<&str>) -> Result<(), Refusal> {
    let claims = &call.claims;
    let is_crawler = claims.all["roles"].as_array().is_none_or(|roles| {
        roles.iter().any(|role| role.as_str().is_some_and(|r| r.eq_ignore_ascii_case("crawler")))
    });
    if is_crawler {
        return Ok(());
    }
    let names = |own: &str, room: &str| {
        own == room || world.room(call.owner(), own).is_some_and(|own| own.room_id == room)
    };
    if claims.room_id.as_deref().zip(room).is_some_and(|(own, room)| !names(own, room)) {
        return Err(Refusal::forbidden("Permission denied. The token is bound to another room."));
    }
    let asked = call.text("participantId");
    if claims.participant_id.as_deref().zip(asked).is_some_and(|(own, asked)| own != asked) {
        return Err(Refusal::forbidden("Permission denied. The token is bound to another participant."));
    }
    Ok(())
}

fn begun(kind: &str, session: &str, sdp: String) -> Answer {
    let location = format!("/v2/{kind}/sessions/{session}");
    Ok(Answered::raw(201, "application/sdp", sdp).with_header("location", location))
}

impl World {
    /// Room and whereabouts of the publisher that a call names.
    fn publisher(&self, call: &Call<'_>) -> Result<(String, String), Refusal> {
        let (session_id, participant) = (call.required("sessionId")?, call.required("participantId")?);
        let session = self.sessions.iter().find(|s| s.id == session_id && s.owner == call.owner());
        let session = session.filter(|s| s.end.is_none());
        let session = session.ok_or_else(|| Refusal::not_found("Session not found."))?;
        check_bound(self, call, Some(&session.room_id))?;
        if !session.participant(participant).is_some_and(Participant::is_present) {
            return Err(Refusal::not_found("Participant not found."));
        }
        Ok((session.room_id.clone(), participant.to_owned()))
    }

    fn viewer(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let (session_id, participant) = (call.required("sessionId")?, call.required("participantId")?);
        let session = self.sessions.iter().find(|s| s.id == session_id && s.owner == call.owner());
        let session = session.ok_or_else(|| Refusal::not_found("Session not found."))?;
        check_bound(self, call, Some(&session.room_id))?;
        let fits = |v: &Viewer| v.session_id == session_id && v.participant_id == participant;
        self.viewers.iter().position(fits).ok_or_else(|| Refusal::not_found("Participant not found."))
    }
}

impl Whip for World {
    fn publish(&mut self, call: &Call<'_>) -> Answer {
        let room = self.called_room(call)?.room_id.clone();
        check_bound(self, call, Some(&room))?;
        let sdp = answer_to(call.required("sdp")?)?;
        let participant = call.text("participantId").or(call.claims.participant_id.as_deref());
        let there = self.live_session(&room).filter(|session| {
            participant.and_then(|id| session.participant(id)).is_some_and(Participant::is_present)
        });
        if call.text("useExistingPeer").is_some() {
            let session = there.ok_or_else(|| Refusal::not_found("Participant not found."))?;
            return begun("whip", &session.id, sdp);
        }
        let joined = self.join(&room, participant, call.text("displayName"))?;
        begun("whip", joined["sessionId"].as_str().unwrap_or_default(), sdp)
    }

    fn trickle(&mut self, call: &Call<'_>) -> Answer {
        self.publisher(call)?;
        Answered::nothing()
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let (room, participant) = self.publisher(call)?;
        self.leave(&room, &participant)?;
        Answered::nothing()
    }
}

impl Whep for World {
    fn play(&mut self, call: &Call<'_>) -> Answer {
        let (room, session) = self.called_session(call)?;
        check_bound(self, call, Some(&room.room_id))?;
        let sdp = answer_to(call.required("sdp")?)?;
        if let Some(wanted) = call.text("remotePeerId")
            && !session.participant(wanted).is_some_and(Participant::is_present)
        {
            return Err(Refusal::not_found("Participant not found."));
        }
        let session_id = session.id.clone();
        let participant_id = match call.text("participantId").or(call.claims.participant_id.as_deref()) {
            Some(id) => id.to_owned(),
            None => self.ids.word(8),
        };
        let viewer = Viewer { session_id: session_id.clone(), participant_id };
        if self.viewers.contains(&viewer) {
            return Err(Refusal::new(409, format!("{} is already watching.", viewer.participant_id)));
        }
        self.viewers.push(viewer);
        begun("whep", &session_id, sdp)
    }

    fn trickle(&mut self, call: &Call<'_>) -> Answer {
        self.viewer(call)?;
        Answered::nothing()
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let place = self.viewer(call)?;
        self.viewers.remove(place);
        Answered::nothing()
    }
}

/// How the control API shows who watches a room.
pub(crate) fn watching(world: &World, session_id: &str) -> Vec<Value> {
    let of_session = world.viewers.iter().filter(|viewer| viewer.session_id == session_id);
    of_session.map(|viewer| viewer.participant_id.as_str().into()).collect()
}
