//! Printed from `core/spec/whip.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;

crate::model::open_enum! {
/// Switch of a query that is either on or not there.
UseExistingPeer {
/// `true`
True = "true",
} }

/// Where and with what a media client publishes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhipIngress {
    /// WHIP endpoint with room and participant in its query.
    pub url: String,
    /// Token for the media client, good for this room and this participant only.
    pub token: String,
    /// The token again, under the name encoders use.
    pub stream_key: String,
    /// Room to publish into.
    pub room_id: String,
    /// Id of the publisher.
    pub participant_id: String,
    /// Name shown for the publisher, when given.
    pub display_name: Option<String>,
    /// End of the token's life, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WhipIngress {
url: "url",
token: "token",
stream_key: "streamKey",
room_id: "roomId",
participant_id: "participantId",
display_name: "displayName",
expires_at: "expiresAt",
} }

impl std::fmt::Debug for WhipIngress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WhipIngress")
            .field("url", &self.url)
            .field("token", &format_args!("***"))
            .field("stream_key", &format_args!("***"))
            .field("room_id", &self.room_id)
            .field("participant_id", &self.participant_id)
            .field("display_name", &self.display_name)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A publisher whose offer was answered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhipSession {
    /// SDP answer.
    pub sdp: String,
    /// Session of the room, read from the `Location` header; null when there was none.
    pub session_id: Option<String>,
    /// The `Location` header as it came.
    pub location: Option<String>,
    /// Room published into.
    pub room_id: String,
    /// Id of the publisher.
    pub participant_id: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WhipSession {
sdp: "sdp",
session_id: "sessionId",
location: "location",
room_id: "roomId",
participant_id: "participantId",
} }
