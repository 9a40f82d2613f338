//! Printed from `core/spec/whep.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;

/// Where and with what a media client watches.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhepPlayback {
    /// WHEP endpoint with room and participant in its query.
    pub url: String,
    /// Token for the media client, good for this room and this participant only.
    pub token: String,
    /// Room to watch.
    pub room_id: String,
    /// Id of the viewer.
    pub participant_id: String,
    /// Participant to watch, when given.
    pub remote_peer_id: Option<String>,
    /// End of the token's life, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WhepPlayback {
url: "url",
token: "token",
room_id: "roomId",
participant_id: "participantId",
remote_peer_id: "remotePeerId",
expires_at: "expiresAt",
} }

impl std::fmt::Debug for WhepPlayback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WhepPlayback")
            .field("url", &self.url)
            .field("token", &format_args!("***"))
            .field("room_id", &self.room_id)
            .field("participant_id", &self.participant_id)
            .field("remote_peer_id", &self.remote_peer_id)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A viewer whose offer was answered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhepSession {
    /// SDP answer.
    pub sdp: String,
    /// Session of the room, read from the `Location` header; null when there was none.
    pub session_id: Option<String>,
    /// The `Location` header as it came.
    pub location: Option<String>,
    /// Room watched.
    pub room_id: String,
    /// Id of the viewer.
    pub participant_id: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WhepSession {
sdp: "sdp",
session_id: "sessionId",
location: "location",
room_id: "roomId",
participant_id: "participantId",
} }
