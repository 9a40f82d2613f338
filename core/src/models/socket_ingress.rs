//! Printed from `core/spec/socketIngress.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;

/// Who a socket is in the room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketParticipant {
    /// Participant id; generated unless given.
    pub id: Option<String>,
    /// Name shown in the room. The service assumes `Socket Participant`.
    pub name: Option<String>,
    /// Free-form data that others in the room can read.
    pub metadata: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SocketParticipant {
id: "id",
name: "name",
metadata: "metadata",
} }

impl SocketParticipant {
    /// Sets `id`: participant id; generated unless given.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`: name shown in the room.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `metadata`: free-form data that others in the room can read.
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Extra>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

/// An AI agent that is to join with a socket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketAgent {
    /// Agent id.
    pub id: String,
    /// Kind of agent; seen in the SDK only.
    pub r#type: Option<String>,
    /// Free-form data for the agent.
    pub metadata: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SocketAgent {
id: "id",
r#type: "type",
metadata: "metadata",
} }

impl SocketAgent {
    /// Sets `id`: agent id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `type`: kind of agent; seen in the SDK only.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `metadata`: free-form data for the agent.
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Extra>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

/// A WebSocket that is waiting for its client.
///
/// Not settled: `callId` is in the documentation only, `roomId` in the SDKs only: both are read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketSession {
    /// Address of the WebSocket; good once, and whoever knows it may use it.
    pub ws_url: String,
    /// What opens the socket, read out of `wsUrl`; null when it is not there.
    pub r#ref: Option<String>,
    /// Room it goes into.
    pub room_id: Option<String>,
    /// Id under which webhooks tell of it.
    pub call_id: Option<String>,
    /// Seconds within which to connect, about 90.
    pub expires_in: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SocketSession {
ws_url: "wsUrl",
r#ref: "ref",
room_id: "roomId",
call_id: "callId",
expires_in: "expiresIn",
} }

impl std::fmt::Debug for SocketSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SocketSession")
            .field("ws_url", &format_args!("***"))
            .field("ref", &format_args!("***"))
            .field("room_id", &self.room_id)
            .field("call_id", &self.call_id)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}
