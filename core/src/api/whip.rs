//! Printed from `core/spec/whip.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Publishing into a room over WHIP, from an encoder or a server.
#[derive(Debug, Clone, Copy)]
pub struct Whip<'c> {
    client: &'c Client,
}

impl<'c> Whip<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Make the address and the token with which a media client publishes into a room.
    ///
    /// Give the media client `url` and `token` (encoders call it stream key or bearer token). The token is good for this room and this participant only; the vendor's own SDKs hand out an account token here.
    ///
    /// That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same `url`.
    ///
    /// Makes no request.
    pub fn create(&self, room_id: impl Into<String>) -> Create {
        Create(Call::new(self.client, table::WHIP_CREATE).with::<String>("roomId", room_id.into()))
    }
    /// Begin to publish; send an SDP offer, get the answer and the session to name later.
    ///
    /// The token of the request is signed for this room and this participant.
    ///
    /// Composed of `whip.publish`.
    pub fn start(&self, room_id: impl Into<String>, sdp: impl Into<String>) -> Start {
        Start(
            Call::new(self.client, table::WHIP_START)
                .with::<String>("roomId", room_id.into())
                .with::<String>("sdp", sdp.into()),
        )
    }
    /// End the publishing of a participant.
    ///
    /// Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind `not_found` and nothing is deleted.
    ///
    /// Composed of `sessions.list` and `whip.delete`.
    pub fn stop(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> Stop {
        Stop(
            Call::new(self.client, table::WHIP_STOP)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// Send an SDP offer and get the SDP answer as text.
    ///
    /// What `whip.start` sends. The `Location` header of the answer names the session. The token of the request is signed for this room and this participant.
    ///
    /// Success status not published; 201 is the standard one. Docs call `participantId` optional.
    ///
    /// `POST /v2/whip`
    pub fn publish(&self, room_id: impl Into<String>, sdp: impl Into<String>) -> Publish {
        Publish(
            Call::new(self.client, table::WHIP_PUBLISH)
                .with::<String>("roomId", room_id.into())
                .with::<String>("sdp", sdp.into()),
        )
    }
    /// Send ICE candidates of a publisher as they are found.
    ///
    /// Success status not published; 204 chosen.
    ///
    /// `PATCH /v2/whip/sessions/{sessionId}`
    pub fn trickle(
        &self,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
        fragment: impl Into<String>,
    ) -> Trickle {
        Trickle(
            Call::new(self.client, table::WHIP_TRICKLE)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into())
                .with::<String>("fragment", fragment.into()),
        )
    }
    /// End the publishing of a participant whose session is known.
    ///
    /// Success status not published; 204 seen in tests of the vendor's SDK.
    ///
    /// `DELETE /v2/whip/sessions/{sessionId}`
    pub fn delete(&self, session_id: impl Into<String>, participant_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::WHIP_DELETE)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
}

/// A call of `whip.create`: make the address and the token with which a media client publishes into a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// Id of the publisher; `whip-` and 16 random hex digits unless given.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Name shown for the publisher.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("displayName", value.into()))
    }
    /// Publish as the participant of this id who is already there.
    pub fn use_existing_peer(self, value: bool) -> Self {
        Self(self.0.with::<bool>("useExistingPeer", value))
    }
    /// Life of the token: seconds, or text such as `2h`. The service assumes `3600`.
    pub fn expires_in(self, value: i64) -> Self {
        Self(self.0.with::<i64>("expiresIn", value))
    }
}

crate::call::call!(Create => WhipIngress);

/// A call of `whip.start`: begin to publish; send an SDP offer, get the answer and the session to name later.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Start(Call);

impl Start {
    /// Id of the publisher; `whip-` and 16 random hex digits unless given.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Name shown for the publisher.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("displayName", value.into()))
    }
    /// Publish as the participant of this id who is already there.
    pub fn use_existing_peer(self, value: bool) -> Self {
        Self(self.0.with::<bool>("useExistingPeer", value))
    }
}

crate::call::call!(Start => WhipSession);

/// A call of `whip.stop`: end the publishing of a participant.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Stop(Call);

impl Stop {
    /// Session, where it is known (`sessionId` of `whip.start`).
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Name of the publisher.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("displayName", value.into()))
    }
}

crate::call::plain_call!(Stop => (), crate::call::nothing);

/// A call of `whip.publish`: send an SDP offer and get the SDP answer as text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Publish(Call);

impl Publish {
    /// Id of the publisher; the vendor's SDKs always give one.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Name shown for the publisher.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("displayName", value.into()))
    }
    /// Publish as the participant of this id who is already there; left out otherwise.
    pub fn use_existing_peer(self, value: impl Into<UseExistingPeer>) -> Self {
        Self(self.0.with::<UseExistingPeer>("useExistingPeer", value.into()))
    }
}

crate::call::plain_call!(Publish => String, crate::call::text);

/// A call of `whip.trickle`: send ICE candidates of a publisher as they are found.
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

/// A call of `whip.delete`: end the publishing of a participant whose session is known.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

impl Delete {
    /// Name of the publisher; the vendor's SDKs send it when known.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("displayName", value.into()))
    }
    /// Binds the token of the request to this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
}

crate::call::plain_call!(Delete => (), crate::call::nothing);
