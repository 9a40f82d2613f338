//! Printed from `core/spec/rooms.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

/// Owner account, shown by get and list in place of userId.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomUser {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Display name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Why the account was stopped, null when active.
    pub discontinued_reason: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RoomUser {
id: "id",
name: "name",
email: "email",
discontinued_reason: "discontinuedReason",
} }

/// Webhook subscription of a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomWebhook {
    /// HTTPS URL that takes POST (mind the capital P of the name). At most 512.
    pub end_point: String,
    /// Exact event names or wildcard patterns such as `*`, `recording-*`, `session*`.
    pub events: Vec<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RoomWebhook {
end_point: "endPoint",
events: "events",
} }

impl RoomWebhook {
    /// Sets `endPoint`: HTTPS URL that takes POST (mind the capital P of the name).
    #[must_use]
    pub fn end_point(mut self, value: impl Into<String>) -> Self {
        self.end_point = value.into();
        self
    }
    /// Sets `events`: exact event names or wildcard patterns such as `*`, `recording-*`, `session*`.
    #[must_use]
    pub fn events(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.events = value.into_iter().map(Into::into).collect();
        self
    }
}

crate::model::open_enum! {
/// What an automatic close does.
AutoCloseType {
/// `session-ends`
SessionEnds = "session-ends",
/// `session-end-and-deactivate`
SessionEndAndDeactivate = "session-end-and-deactivate",
} }

/// Automatic end of a session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoCloseConfig {
    /// session-ends closes the running session; session-end-and-deactivate also disables the room for good.
    pub r#type: AutoCloseType,
    /// Minutes from the start of the session until it is closed. The service assumes `480`.
    ///
    /// Not settled: Docs: minutes, default 480. SDK doc comments: seconds (and one reads like an inactivity timeout). The number goes to the wire unchanged. Chosen: minutes from session start, as the service's own reference says.
    pub duration: Option<f64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AutoCloseConfig {
r#type: "type",
duration: "duration",
} }

impl AutoCloseConfig {
    /// Sets `type`: session-ends closes the running session; session-end-and-deactivate also disables the room for good.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<AutoCloseType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `duration`: minutes from the start of the session until it is closed.
    #[must_use]
    pub fn duration(mut self, value: impl Into<f64>) -> Self {
        self.duration = Some(value.into());
        self
    }
}

/// Recording begun when a session starts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoStartRecording {
    /// Custom layout page.
    pub template_url: Option<String>,
    /// Composition options. A non-empty object without layout is refused with 406.
    pub config: Option<Box<CompositionConfig>>,
    /// Post transcription requested with a composition.
    pub transcription: Option<Box<TranscriptionConfig>>,
    /// Storage prefix.
    pub aws_dir_path: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AutoStartRecording {
template_url: "templateUrl",
config: "config",
transcription: "transcription",
aws_dir_path: "awsDirPath",
} }

impl AutoStartRecording {
    /// Sets `templateUrl`: custom layout page.
    #[must_use]
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `config`: composition options. A non-empty object without layout is refused with 406.
    #[must_use]
    pub fn config(mut self, value: impl Into<CompositionConfig>) -> Self {
        self.config = Some(Box::new(value.into()));
        self
    }
    /// Sets `transcription`: post transcription requested with a composition.
    #[must_use]
    pub fn transcription(mut self, value: impl Into<TranscriptionConfig>) -> Self {
        self.transcription = Some(Box::new(value.into()));
        self
    }
    /// Sets `awsDirPath`: storage prefix.
    #[must_use]
    pub fn aws_dir_path(mut self, value: impl Into<String>) -> Self {
        self.aws_dir_path = Some(value.into());
        self
    }
}

/// HLS begun when a session starts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoStartHls {
    /// Custom layout page.
    pub template_url: Option<String>,
    /// Composition options. A non-empty object without layout is refused with 406.
    pub config: Option<Box<CompositionConfig>>,
    /// Post transcription requested with a composition.
    pub transcription: Option<Box<TranscriptionConfig>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AutoStartHls {
template_url: "templateUrl",
config: "config",
transcription: "transcription",
} }

impl AutoStartHls {
    /// Sets `templateUrl`: custom layout page.
    #[must_use]
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `config`: composition options. A non-empty object without layout is refused with 406.
    #[must_use]
    pub fn config(mut self, value: impl Into<CompositionConfig>) -> Self {
        self.config = Some(Box::new(value.into()));
        self
    }
    /// Sets `transcription`: post transcription requested with a composition.
    #[must_use]
    pub fn transcription(mut self, value: impl Into<TranscriptionConfig>) -> Self {
        self.transcription = Some(Box::new(value.into()));
        self
    }
}

/// Compositions begun automatically with each session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoStartConfig {
    /// Recording begun when a session starts.
    pub recording: Option<Box<AutoStartRecording>>,
    /// HLS begun when a session starts.
    pub hls: Option<Box<AutoStartHls>>,
    /// Composite recording start options (SDK only).
    pub composite: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AutoStartConfig {
recording: "recording",
hls: "hls",
composite: "composite",
} }

impl AutoStartConfig {
    /// Sets `recording`: recording begun when a session starts.
    #[must_use]
    pub fn recording(mut self, value: impl Into<AutoStartRecording>) -> Self {
        self.recording = Some(Box::new(value.into()));
        self
    }
    /// Sets `hls`: HLS begun when a session starts.
    #[must_use]
    pub fn hls(mut self, value: impl Into<AutoStartHls>) -> Self {
        self.hls = Some(Box::new(value.into()));
        self
    }
    /// Sets `composite`: composite recording start options (SDK only).
    #[must_use]
    pub fn composite(mut self, value: impl Into<Extra>) -> Self {
        self.composite = Some(value.into());
        self
    }
}

/// Lifts the one-at-a-time rule per composition type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiComposition {
    /// Allow several recordings at once.
    pub recording: Option<bool>,
    /// Allow several HLS streams at once.
    pub hls: Option<bool>,
    /// Allow several RTMP outputs at once.
    pub rtmp: Option<bool>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MultiComposition {
recording: "recording",
hls: "hls",
rtmp: "rtmp",
} }

impl MultiComposition {
    /// Sets `recording`: allow several recordings at once.
    #[must_use]
    pub fn recording(mut self, value: bool) -> Self {
        self.recording = Some(value);
        self
    }
    /// Sets `hls`: allow several HLS streams at once.
    #[must_use]
    pub fn hls(mut self, value: bool) -> Self {
        self.hls = Some(value);
        self
    }
    /// Sets `rtmp`: allow several RTMP outputs at once.
    #[must_use]
    pub fn rtmp(mut self, value: bool) -> Self {
        self.rtmp = Some(value);
        self
    }
}

/// A durable meeting place that hosts sessions one after another.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Room {
    /// Database id.
    pub id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: String,
    /// Caller's id, null or absent when none was given.
    pub custom_room_id: Option<String>,
    /// Owner account id (create and validate).
    pub user_id: Option<String>,
    /// Owner account (get and list).
    pub user: Option<Box<RoomUser>>,
    /// Owning API key (SDK model; not in doc samples).
    pub api_key: Option<String>,
    /// True once deactivated. The service assumes `false`.
    pub disabled: Option<bool>,
    /// Pinned region.
    pub geo_fence: Option<String>,
    /// Subscription, null when none.
    pub webhook: Option<Box<RoomWebhook>>,
    /// Automatic end of a session; `type` is `session-ends` unless given.
    pub auto_close_config: Option<Box<AutoCloseConfig>>,
    /// Compositions begun automatically with each session.
    pub auto_start_config: Option<Box<AutoStartConfig>>,
    /// Lifts the one-at-a-time rule per composition type.
    pub multi_composition: Option<Box<MultiComposition>>,
    /// Join allow-list.
    pub allowed_participant_ids: Vec<String>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Room {
id: "id",
room_id: "roomId" | "meetingId",
custom_room_id: "customRoomId" | "userMeetingId",
user_id: "userId",
user: "user",
api_key: "apiKey",
disabled: "disabled",
geo_fence: "geoFence",
webhook: "webhook",
auto_close_config: "autoCloseConfig",
auto_start_config: "autoStartConfig",
multi_composition: "multiComposition",
allowed_participant_ids: "allowedParticipantIds",
created_at: "createdAt",
updated_at: "updatedAt",
links: "links",
} }

crate::model::open_enum! {
/// Whether a room can be used.
RoomStatus {
/// `enabled`
Enabled = "enabled",
/// `disabled`
Disabled = "disabled",
} }

/// State of a room after a change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomStatusUpdateResponse {
    /// State after the call.
    pub status: RoomStatus,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: String,
    /// Caller's own room id, null or absent when none was given.
    pub custom_room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub user_id: Option<String>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RoomStatusUpdateResponse {
status: "status",
room_id: "roomId",
custom_room_id: "customRoomId",
user_id: "userId",
created_at: "createdAt",
updated_at: "updatedAt",
id: "id",
links: "links",
} }

/// Whether a room id is known to this account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomValidation {
    /// True only when the service answered with this very room.
    pub valid: bool,
    /// The room's own id, when valid.
    pub room_id: Option<String>,
    /// The room, when valid.
    pub room: Option<Box<Room>>,
    /// What the service said, when not valid.
    pub reason: Option<String>,
    /// HTTP status of the answer.
    pub status: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RoomValidation {
valid: "valid",
room_id: "roomId",
room: "room",
reason: "reason",
status: "status",
} }
