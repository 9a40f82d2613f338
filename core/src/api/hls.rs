//! Printed from `core/spec/hls.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
use crate::model::Extra;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// HLS output and thumbnails.
#[derive(Debug, Clone, Copy)]
pub struct Hls<'c> {
    client: &'c Client,
}

impl<'c> Hls<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Start HLS for a room with a live session.
    ///
    /// Docs return the stream object; SDKs also accept a string. Chosen: object. Status for a refused start (no live session, already running, previous one still processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
    ///
    /// `POST /v2/hls/start`
    pub fn start(&self, room_id: impl Into<String>) -> Start {
        Start(Call::new(self.client, table::HLS_START).with::<String>("roomId", room_id.into()))
    }
    /// Stop HLS.
    ///
    /// `POST /v2/hls/end`
    pub fn stop(&self, room_id: impl Into<String>) -> Stop {
        Stop(Call::new(self.client, table::HLS_STOP).with::<String>("roomId", room_id.into()))
    }
    /// List HLS streams.
    ///
    /// `GET /v2/hls`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::HLS_LIST))
    }
    /// Fetch the stream now running in a room.
    ///
    /// With no active stream: the Rust SDK handles data null, the Node SDK comment says 404. Chosen: 404; clients must handle both.
    ///
    /// `GET /v2/hls/{roomId}/active`
    pub fn get(&self, room_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::HLS_GET).with::<String>("roomId", room_id.into()))
    }
    /// Fetch a stream by its id.
    ///
    /// `GET /v2/hls/{hlsId}`
    pub fn get_by_id(&self, hls_id: impl Into<String>) -> GetById {
        GetById(Call::new(self.client, table::HLS_GET_BY_ID).with::<String>("hlsId", hls_id.into()))
    }
    /// Delete a finished HLS recording.
    ///
    /// `DELETE /v2/hls/{hlsId}`
    pub fn delete(&self, hls_id: impl Into<String>) -> Delete {
        Delete(Call::new(self.client, table::HLS_DELETE).with::<String>("hlsId", hls_id.into()))
    }
    /// Grab a thumbnail from the room's running HLS.
    ///
    /// `POST /v2/hls/capture`
    pub fn capture(&self, room_id: impl Into<String>) -> Capture {
        Capture(Call::new(self.client, table::HLS_CAPTURE).with::<String>("roomId", room_id.into()))
    }
}

/// A call of `hls.start`: start HLS for a room with a live session.
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
    /// Post-call summary options.
    ///
    /// Not settled: Docs show summary at the top level here; SDKs nest it in transcription.
    pub fn summary(self, value: impl Into<SummaryConfig>) -> Self {
        Self(self.0.with::<SummaryConfig>("summary", value.into()))
    }
    /// Address that gets the events of this job, whatever the room has subscribed to.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Side recording options (SDK, untyped).
    pub fn recording(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("recording", value.into()))
    }
    /// Pre-acquired composer.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("resourceId", value.into()))
    }
}

crate::call::call!(Start => HlsStream);

/// A call of `hls.stop`: stop HLS.
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

/// A call of `hls.list`: list HLS streams.
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

crate::call::list_call!(List => HlsStream);

/// A call of `hls.get`: fetch the stream now running in a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => HlsStream);

/// A call of `hls.getById`: fetch a stream by its id.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GetById(Call);

crate::call::call!(GetById => HlsStream);

/// A call of `hls.delete`: delete a finished HLS recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

crate::call::call!(Delete => Confirmation);

/// A call of `hls.capture`: grab a thumbnail from the room's running HLS.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Capture(Call);

impl Capture {
    /// Second of the stream to grab; absent means now.
    pub fn time(self, value: impl Into<f64>) -> Self {
        Self(self.0.with::<f64>("time", value.into()))
    }
    /// Width in pixels.
    pub fn width(self, value: i64) -> Self {
        Self(self.0.with::<i64>("width", value))
    }
    /// Height in pixels.
    pub fn height(self, value: i64) -> Self {
        Self(self.0.with::<i64>("height", value))
    }
    /// Image type; webp only for live grabs. The service assumes `jpg`.
    pub fn format(self, value: impl Into<ImageFormat>) -> Self {
        Self(self.0.with::<ImageFormat>("format", value.into()))
    }
}

crate::call::call!(Capture => HlsCaptureResult);
