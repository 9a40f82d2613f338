//! Printed from `core/spec/socketIngress.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Sound into a room over a WebSocket.
#[derive(Debug, Clone, Copy)]
pub struct SocketIngress<'c> {
    client: &'c Client,
}

impl<'c> SocketIngress<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Open a WebSocket through which sound and messages go into a room.
    ///
    /// Connect to `wsUrl` within `expiresIn` seconds; it is good once. Closing the socket, or a stop frame, ends it. `ref` is read out of `wsUrl` here, the service does not send it.
    ///
    /// The docs show `callId` in the answer, the SDK types `roomId` instead: both are read. Success status not published; clients accept any 2xx.
    ///
    /// `POST /v2/ingest/sessions`
    pub fn create(&self, room_id: impl Into<String>) -> Create {
        Create(Call::new(self.client, table::SOCKET_INGRESS_CREATE).with::<String>("roomId", room_id.into()))
    }
}

/// A call of `socketIngress.create`: open a WebSocket through which sound and messages go into a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// Who it is in the room.
    pub fn participant(self, value: impl Into<SocketParticipant>) -> Self {
        Self(self.0.with::<SocketParticipant>("participant", value.into()))
    }
    /// AI agent that is to join.
    pub fn agent(self, value: impl Into<SocketAgent>) -> Self {
        Self(self.0.with::<SocketAgent>("agent", value.into()))
    }
    /// Media region, for example us002 or in002.
    pub fn region(self, value: impl Into<Region>) -> Self {
        Self(self.0.with::<Region>("region", value.into()))
    }
}

crate::call::call!(Create => SocketSession);
