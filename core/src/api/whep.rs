//! Printed from `core/spec/whep.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Watching a room over WHEP, from a player or a server.
#[derive(Debug, Clone, Copy)]
pub struct Whep<'c> {
    client: &'c Client,
}

impl<'c> Whep<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Make the address and the token with which a media client watches a room.
    ///
    /// Give the media client `url` and `token`. The token is good for this room and this participant only; the vendor's own SDKs hand out an account token here.
    ///
    /// That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same `url`.
    ///
    /// Makes no request.
    pub fn create(&self, room_id: impl Into<String>) -> Create {
        Create(Call::new(self.client, table::WHEP_CREATE).with::<String>("roomId", room_id.into()))
    }
    /// Begin to watch; send an SDP offer, get the answer and the session to name later.
    ///
    /// The room needs a live session. The token of the request is signed for this room and this participant.
    ///
    /// Composed of `whep.play`.
    pub fn start(&self, room_id: impl Into<String>, sdp: impl Into<String>) -> Start {
        Start(
            Call::new(self.client, table::WHEP_START)
                .with::<String>("roomId", room_id.into())
                .with::<String>("sdp", sdp.into()),
        )
    }
    /// End the watching of a participant.
    ///
    /// Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind `not_found` and nothing is deleted.
    ///
    /// Composed of `sessions.list` and `whep.delete`.
    pub fn stop(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> Stop {
        Stop(
            Call::new(self.client, table::WHEP_STOP)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// Send an SDP offer and get the SDP answer as text.
    ///
    /// What `whep.start` sends. The `Location` header of the answer names the session. The room needs a live session. The token of the request is signed for this room and this participant.
    ///
    /// Success status not published; 201 is the standard one. Docs call `participantId` optional and, in one snapshot, required.
    ///
    /// `POST /v2/whep`
    pub fn play(&self, room_id: impl Into<String>, sdp: impl Into<String>) -> Play {
        Play(
            Call::new(self.client, table::WHEP_PLAY)
                .with::<String>("roomId", room_id.into())
                .with::<String>("sdp", sdp.into()),
        )
    }
    /// Send ICE candidates of a viewer as they are found.
    ///
    /// Success status not published; 204 chosen.
    ///
    /// `PATCH /v2/whep/sessions/{sessionId}`
    pub fn trickle(
        &self,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
        fragment: impl Into<String>,
    ) -> Trickle {
        Trickle(
            Call::new(self.client, table::WHEP_TRICKLE)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into())
                .with::<String>("fragment", fragment.into()),
        )
    }
    /// End the watching of a participant whose session is known.
    ///
    /// Success status not published; 204 seen in tests of the vendor's SDK.
    ///
    /// `DELETE /v2/whep/sessions/{sessionId}`
    pub fn delete(&self, session_id: impl Into<String>, participant_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::WHEP_DELETE)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
}

/// A call of `whep.create`: make the address and the token with which a media client watches a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// Id of the viewer; `whep-` and 16 random hex digits unless given.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Participant to watch; the service picks one unless given.
    pub fn remote_peer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("remotePeerId", value.into()))
    }
    /// Life of the token: seconds, or text such as `2h`. The service assumes `3600`.
    pub fn expires_in(self, value: i64) -> Self {
        Self(self.0.with::<i64>("expiresIn", value))
    }
}

crate::call::call!(Create => WhepPlayback);

/// A call of `whep.start`: begin to watch; send an SDP offer, get the answer and the session to name later.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Start(Call);

impl Start {
    /// Id of the viewer; `whep-` and 16 random hex digits unless given.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Participant to watch; the service picks one unless given.
    pub fn remote_peer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("remotePeerId", value.into()))
    }
}

crate::call::call!(Start => WhepSession);

/// A call of `whep.stop`: end the watching of a participant.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Stop(Call);

impl Stop {
    /// Session, where it is known (`sessionId` of `whep.start`).
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Participant watched.
    pub fn remote_peer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("remotePeerId", value.into()))
    }
}

crate::call::plain_call!(Stop => (), crate::call::nothing);

/// A call of `whep.play`: send an SDP offer and get the SDP answer as text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Play(Call);

impl Play {
    /// Id of the viewer; the vendor's SDKs always give one.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Participant to watch; the service picks one unless given.
    pub fn remote_peer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("remotePeerId", value.into()))
    }
}

crate::call::plain_call!(Play => String, crate::call::text);

/// A call of `whep.trickle`: send ICE candidates of a viewer as they are found.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Trickle(Call);

impl Trickle {
    /// Binds the token of the request to this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
}

crate::call::plain_call!(Trickle => (), crate::call::nothing);

/// A call of `whep.delete`: end the watching of a participant whose session is known.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

impl Delete {
    /// Participant watched; the vendor's SDKs send it when known.
    pub fn remote_peer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("remotePeerId", value.into()))
    }
    /// Binds the token of the request to this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
}

crate::call::plain_call!(Delete => (), crate::call::nothing);
