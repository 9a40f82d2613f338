//! Printed from `core/spec/types.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

crate::model::open_enum! {
/// Media region code. Open set: clients must accept unknown values.
Region {
/// `us001`
Us001 = "us001",
/// `us002`
Us002 = "us002",
/// `uk001`
Uk001 = "uk001",
/// `eu001`
Eu001 = "eu001",
/// `uae001`
Uae001 = "uae001",
/// `in001`
In001 = "in001",
/// `in002`
In002 = "in002",
/// `in003`
In003 = "in003",
/// `sg001`
Sg001 = "sg001",
/// `sg002`
Sg002 = "sg002",
/// `aus001`
Aus001 = "aus001",
/// `dev1`
Dev1 = "dev1",
} }

/// Absolute URLs of related resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLinks {
    /// URL of the room.
    pub get_room: Option<String>,
    /// URL of the session, or of the session collection with a trailing slash.
    pub get_session: Option<String>,
    /// URL of the session's participant list (active-participants response only).
    pub get_all_participants: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ResourceLinks {
get_room: "get_room",
get_session: "get_session",
get_all_participants: "get_all_participants",
} }

crate::model::open_enum! {
/// Arrangement of tiles.
LayoutType {
/// `GRID`
Grid = "GRID",
/// `SPOTLIGHT`
Spotlight = "SPOTLIGHT",
/// `SIDEBAR`
Sidebar = "SIDEBAR",
} }

crate::model::open_enum! {
/// Who gets the main tile.
LayoutPriority {
/// `SPEAKER`
Speaker = "SPEAKER",
/// `PIN`
Pin = "PIN",
} }

/// Named layout. HLS and RTMP need a priority whenever a layout is present.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LayoutConfig {
    /// Arrangement of tiles. The service assumes `GRID`.
    pub r#type: Option<LayoutType>,
    /// Who gets the main tile. The service assumes `SPEAKER`.
    pub priority: Option<LayoutPriority>,
    /// Tiles in the grid. The service assumes `25`. From 0 to 25.
    ///
    /// Not settled: SDKs: 0-25, default 25. Docs: at most 4 for recordings and RTMP, at most 25 for HLS. Chosen: the SDK range.
    pub grid_size: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { LayoutConfig {
r#type: "type",
priority: "priority",
grid_size: "gridSize",
} }

impl LayoutConfig {
    /// Sets `type`: arrangement of tiles.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<LayoutType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `priority`: who gets the main tile.
    #[must_use]
    pub fn priority(mut self, value: impl Into<LayoutPriority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `gridSize`: tiles in the grid.
    #[must_use]
    pub fn grid_size(mut self, value: i64) -> Self {
        self.grid_size = Some(value);
        self
    }
}

crate::model::open_enum! {
/// Colour theme of a composition.
Theme {
/// `DARK`
Dark = "DARK",
/// `LIGHT`
Light = "LIGHT",
/// `DEFAULT`
Default = "DEFAULT",
} }

crate::model::open_enum! {
/// Tracks that are composed.
CompositionMode {
/// `video-and-audio`
VideoAndAudio = "video-and-audio",
/// `audio`
Audio = "audio",
} }

crate::model::open_enum! {
/// Encoder tier.
Quality {
/// `low`
Low = "low",
/// `med`
Med = "med",
/// `high`
High = "high",
/// `ultra`
Ultra = "ultra",
} }

crate::model::open_enum! {
/// Frame orientation.
Orientation {
/// `portrait`
Portrait = "portrait",
/// `landscape`
Landscape = "landscape",
} }

/// Recording kept beside a stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SideRecording {
    /// Also keep a recording of the stream. The service assumes `false`.
    pub enabled: Option<bool>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SideRecording {
enabled: "enabled",
} }

impl SideRecording {
    /// Sets `enabled`: also keep a recording of the stream.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

/// Composition options. A non-empty object without layout is refused with 406.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositionConfig {
    /// Named layout. HLS and RTMP need a priority whenever a layout is present.
    pub layout: Option<Box<LayoutConfig>>,
    /// Colour theme.
    pub theme: Option<Theme>,
    /// Tracks to compose. The service assumes `video-and-audio`.
    ///
    /// Not settled: In docs only; the SDK composition types do not carry it. Kept, optional.
    pub mode: Option<CompositionMode>,
    /// Encoder tier. The service assumes `med`.
    ///
    /// Not settled: ultra appears in the SDK types only; docs list low, med, high with med as default.
    pub quality: Option<Quality>,
    /// Frame orientation. The service assumes `landscape`.
    pub orientation: Option<Orientation>,
    /// HLS and RTMP only: side recording; needed for transcription of the stream.
    pub recording: Option<Box<SideRecording>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CompositionConfig {
layout: "layout",
theme: "theme",
mode: "mode",
quality: "quality",
orientation: "orientation",
recording: "recording",
} }

impl CompositionConfig {
    /// Sets `layout`: named layout. HLS and RTMP need a priority whenever a layout is present.
    #[must_use]
    pub fn layout(mut self, value: impl Into<LayoutConfig>) -> Self {
        self.layout = Some(Box::new(value.into()));
        self
    }
    /// Sets `theme`: colour theme.
    #[must_use]
    pub fn theme(mut self, value: impl Into<Theme>) -> Self {
        self.theme = Some(value.into());
        self
    }
    /// Sets `mode`: tracks to compose.
    #[must_use]
    pub fn mode(mut self, value: impl Into<CompositionMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `quality`: encoder tier.
    #[must_use]
    pub fn quality(mut self, value: impl Into<Quality>) -> Self {
        self.quality = Some(value.into());
        self
    }
    /// Sets `orientation`: frame orientation.
    #[must_use]
    pub fn orientation(mut self, value: impl Into<Orientation>) -> Self {
        self.orientation = Some(value.into());
        self
    }
    /// Sets `recording`: HLS and RTMP only: side recording; needed for transcription of the stream.
    #[must_use]
    pub fn recording(mut self, value: impl Into<SideRecording>) -> Self {
        self.recording = Some(Box::new(value.into()));
        self
    }
}

/// Post-call summary options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryConfig {
    /// Produce a summary. The service assumes `false`.
    pub enabled: Option<bool>,
    /// Instruction for the summary.
    pub prompt: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SummaryConfig {
enabled: "enabled",
prompt: "prompt",
} }

impl SummaryConfig {
    /// Sets `enabled`: produce a summary.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `prompt`: instruction for the summary.
    #[must_use]
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
}

/// Post transcription requested with a composition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionConfig {
    /// Transcribe the produced recording.
    pub enabled: Option<bool>,
    /// Post-call summary options.
    pub summary: Option<Box<SummaryConfig>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscriptionConfig {
enabled: "enabled",
summary: "summary",
} }

impl TranscriptionConfig {
    /// Sets `enabled`: transcribe the produced recording.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `summary`: post-call summary options.
    #[must_use]
    pub fn summary(mut self, value: impl Into<SummaryConfig>) -> Self {
        self.summary = Some(Box::new(value.into()));
        self
    }
}

crate::model::open_enum! {
/// What to do when a composition fails.
FailureAction {
/// `close-room`
CloseRoom = "close-room",
} }

/// What to do when the composition fails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnFailureConfig {
    /// Only close-room is known.
    pub action: FailureAction,
    /// Seconds before acting. The service assumes `150`. From 0 to 150.
    pub wait_time: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { OnFailureConfig {
action: "action",
wait_time: "waitTime",
} }

impl OnFailureConfig {
    /// Sets `action`: only close-room is known.
    #[must_use]
    pub fn action(mut self, value: impl Into<FailureAction>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets `waitTime`: seconds before acting.
    #[must_use]
    pub fn wait_time(mut self, value: i64) -> Self {
        self.wait_time = Some(value);
        self
    }
}

/// One delivery attempt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Event name delivered.
    pub r#type: String,
    /// Whether the receiver accepted it.
    pub success: bool,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookDelivery {
r#type: "type",
success: "success",
} }

/// Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookDeliverySummary {
    /// Attempts.
    pub total_count: Option<i64>,
    /// Accepted attempts.
    pub success_count: Option<i64>,
    /// Each delivery tried.
    pub data: Vec<WebhookDelivery>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookDeliverySummary {
total_count: "totalCount",
success_count: "successCount",
data: "data",
} }

/// Pixel size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resolution {
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Resolution {
width: "width",
height: "height",
} }

/// Probed media facts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileMeta {
    /// Pixel size.
    pub resolution: Option<Box<Resolution>>,
    /// Container name(s) as the prober reports them, e.g. a comma list for MP4, WebM, mp3.
    pub format: Option<String>,
    /// Seconds.
    pub duration: Option<f64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { FileMeta {
resolution: "resolution",
format: "format",
duration: "duration",
} }

crate::model::open_enum! {
/// Class of a produced file.
MediaType {
/// `video`
Video = "video",
/// `audio`
Audio = "audio",
} }

/// A produced file. Individual recordings name the key _id, the others id. Only fileUrl is typed by the SDKs; treat the rest as optional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordingFile {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub user_id: Option<String>,
    /// Probed media facts.
    pub meta: Option<Box<FileMeta>>,
    /// Storage key; webhooks prefix it with a slash.
    pub file_path: Option<String>,
    /// Download URL; null when the file went to the caller's own storage.
    pub file_url: Option<String>,
    /// Bytes.
    pub size: Option<i64>,
    /// Media class.
    pub r#type: Option<MediaType>,
    /// The caller's own storage, null when VideoSDK storage was used.
    pub user_storage: Option<Value>,
    /// Bytes per second keyed by frame height, or by audio for sound-only files.
    pub ratio: Option<BTreeMap<String, f64>>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Document version (individual recordings only).
    pub v_: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RecordingFile {
id: "id" | "_id",
user_id: "userId",
meta: "meta",
file_path: "filePath",
file_url: "fileUrl",
size: "size",
r#type: "type",
user_storage: "userStorage",
ratio: "ratio",
created_at: "createdAt",
updated_at: "updatedAt",
v_: "__v",
} }

crate::model::open_enum! {
/// How grave an alert is.
AlertSeverity {
/// `info`
Info = "info",
/// `warning`
Warning = "warning",
/// `critical`
Critical = "critical",
} }

crate::model::open_enum! {
/// Product that is watched: rooms or agents.
AlertDomain {
/// `rtc`
Rtc = "rtc",
/// `agent`
Agent = "agent",
} }

/// What the service says when it has done something. It answers bare text, which becomes `message`; an object is kept as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Confirmation {
    /// The confirmation in words.
    pub message: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Confirmation {
message: "message",
} }

/// Answer to the start of a room recording or an RTMP output. The service answers bare text, which becomes `message`; the object variant carries ids.
///
/// Not settled: Docs show a bare string; the SDKs also read an object with one of three id names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressStarted {
    /// The confirmation in words.
    pub message: Option<String>,
    /// Id of what was started, where the service gives one.
    pub id: Option<String>,
    /// The session it belongs to.
    pub session_id: Option<String>,
    /// The room it belongs to.
    pub room_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { EgressStarted {
message: "message",
id: "id" | "recordingId" | "_id",
session_id: "sessionId",
room_id: "roomId",
} }
