//! Printed from `core/spec/rtmp.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// RTMP output to other platforms.
#[derive(Debug, Clone, Copy)]
pub struct Rtmp<'c> {
    client: &'c Client,
}

impl<'c> Rtmp<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Push the room to RTMP destinations.
    ///
    /// Status for a refused start (no live session, already running, previous one still processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
    ///
    /// `POST /v2/livestreams/start`
    pub fn start(
        &self,
        room_id: impl Into<String>,
        outputs: impl IntoIterator<Item = impl Into<RtmpOutput>>,
    ) -> Start {
        Start(Call::new(self.client, table::RTMP_START).with::<String>("roomId", room_id.into()).with::<Vec<
            RtmpOutput,
        >>(
            "outputs",
            outputs.into_iter().map(Into::into).collect(),
        ))
    }
    /// Stop the RTMP push.
    ///
    /// `POST /v2/livestreams/end`
    pub fn stop(&self, room_id: impl Into<String>) -> Stop {
        Stop(Call::new(self.client, table::RTMP_STOP).with::<String>("roomId", room_id.into()))
    }
    /// List RTMP pushes.
    ///
    /// `GET /v2/livestreams`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::RTMP_LIST))
    }
    /// Fetch an RTMP push.
    ///
    /// `GET /v2/livestreams/{livestreamId}`
    pub fn get(&self, livestream_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::RTMP_GET).with::<String>("livestreamId", livestream_id.into()))
    }
}

/// A call of `rtmp.start`: push the room to RTMP destinations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Start(Call);

impl Start {
    /// Composition options. A non-empty object without layout is refused with 406.
    pub fn config(self, value: impl Into<CompositionConfig>) -> Self {
        Self(self.0.with::<CompositionConfig>("config", value.into()))
    }
    /// Custom layout page.
    pub fn template_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("templateUrl", value.into()))
    }
    /// Post transcription requested with a composition.
    pub fn transcription(self, value: impl Into<TranscriptionConfig>) -> Self {
        Self(self.0.with::<TranscriptionConfig>("transcription", value.into()))
    }
    /// Pre-acquired composer.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("resourceId", value.into()))
    }
}

crate::call::call!(Start => EgressStarted);

/// A call of `rtmp.stop`: stop the RTMP push.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Stop(Call);

impl Stop {
    /// Which one, when several run at once.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
}

crate::call::call!(Stop => Confirmation);

/// A call of `rtmp.list`: list RTMP pushes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
    /// Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("query", value.into()))
    }
}

crate::call::list_call!(List => Livestream);

/// A call of `rtmp.get`: fetch an RTMP push.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Livestream);
