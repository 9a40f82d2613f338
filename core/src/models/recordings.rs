//! Printed from `core/spec/recordings.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

/// Composed room recording. Doc samples carry no start/end/webhook/links; the SDK models do.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub user_id: Option<String>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Id of the file, absent while recording.
    pub file_id: Option<String>,
    /// The produced file, null or absent until it is ready.
    pub file: Option<Box<RecordingFile>>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null while running.
    pub end: Option<Timestamp>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent.
    pub webhook: Option<Box<WebhookDeliverySummary>>,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// Only with withTranscription=true.
    ///
    /// Not settled: Shape not documented; an emulator may embed a PostTranscription.
    pub transcription: Option<Value>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Recording {
id: "id",
user_id: "userId",
room_id: "roomId",
session_id: "sessionId",
file_id: "fileId",
file: "file",
start: "start",
end: "end",
created_at: "createdAt",
updated_at: "updatedAt",
webhook: "webhook",
links: "links",
transcription: "transcription",
} }

crate::model::open_enum! {
/// Media track.
TrackKind {
/// `audio`
Audio = "audio",
/// `video`
Video = "video",
/// `screen_audio`
ScreenAudio = "screen_audio",
/// `screen_video`
ScreenVideo = "screen_video",
} }

crate::model::open_enum! {
/// Whether a whole participant or one track is recorded.
RecordingMode {
/// `participant`
Participant = "participant",
/// `track`
Track = "track",
} }

crate::model::open_enum! {
/// What a recording holds.
RecordingKind {
/// `audio_video`
AudioVideo = "audio_video",
/// `audio`
Audio = "audio",
/// `video`
Video = "video",
/// `screen_audio`
ScreenAudio = "screen_audio",
/// `screen_video`
ScreenVideo = "screen_video",
} }

/// Participant or track recording.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualRecording {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: Option<String>,
    /// Display name.
    pub participant_name: Option<String>,
    /// participant or track.
    pub mode: Option<RecordingMode>,
    /// audio_video for a participant recording, else the track kind.
    pub kind: Option<RecordingKind>,
    /// Container.
    pub file_format: Option<String>,
    /// Media region code. Open set: clients must accept unknown values.
    pub region: Option<Region>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null while running.
    pub end: Option<Timestamp>,
    /// Produced files.
    pub files: Vec<RecordingFile>,
    /// Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent.
    pub webhook: Option<Box<WebhookDeliverySummary>>,
    /// Free-form data given at the start.
    pub metadata: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { IndividualRecording {
id: "id",
room_id: "roomId",
session_id: "sessionId",
participant_id: "participantId",
participant_name: "participantName",
mode: "mode",
kind: "kind",
file_format: "fileFormat",
region: "region",
start: "start",
end: "end",
files: "files",
webhook: "webhook",
metadata: "metadata",
} }

/// Which tracks of a participant are composed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeParticipantSelector {
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Tracks to take; all four when absent.
    ///
    /// Not settled: SDKs send an array, the docs example a single string. Accept both, send an array.
    pub kind: Option<Vec<TrackKind>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CompositeParticipantSelector {
participant_id: "participantId",
kind: "kind",
} }

impl CompositeParticipantSelector {
    /// Sets `participantId`: caller-chosen or generated participant id; no whitespace.
    #[must_use]
    pub fn participant_id(mut self, value: impl Into<String>) -> Self {
        self.participant_id = value.into();
        self
    }
    /// Sets `kind`: tracks to take; all four when absent.
    #[must_use]
    pub fn kind(mut self, value: impl IntoIterator<Item = impl Into<TrackKind>>) -> Self {
        self.kind = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

crate::model::open_enum! {
/// Where the text of a watermark comes from.
WatermarkType {
/// `custom`
Custom = "custom",
/// `pubsub`
Pubsub = "pubsub",
} }

/// A mark laid over the picture.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeWatermark {
    /// Source of the text.
    pub r#type: WatermarkType,
    /// Address of the image.
    pub image_url: Option<String>,
    /// Image bytes in base64.
    pub image_base64: Option<String>,
    /// Text to show.
    pub text: Option<String>,
    /// IANA zone, custom type.
    pub timezone: Option<String>,
    /// Pub/sub topic, pubsub type.
    pub topic: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CompositeWatermark {
r#type: "type",
image_url: "imageUrl",
image_base64: "imageBase64",
text: "text",
timezone: "timezone",
topic: "topic",
} }

impl CompositeWatermark {
    /// Sets `type`: source of the text.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<WatermarkType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `imageUrl`: address of the image.
    #[must_use]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `imageBase64`: image bytes in base64.
    #[must_use]
    pub fn image_base64(mut self, value: impl Into<String>) -> Self {
        self.image_base64 = Some(value.into());
        self
    }
    /// Sets `text`: text to show.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `timezone`: IANA zone, custom type.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `topic`: pub/sub topic, pubsub type.
    #[must_use]
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

/// Answer to the start of a composite recording.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeRecordingStartResult {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub recording_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CompositeRecordingStartResult {
recording_id: "recordingId",
session_id: "sessionId",
room_id: "roomId",
} }

/// Docs use meetingId; SDKs take either name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeRecording {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Selectors as given at start.
    pub participants: Vec<Value>,
    /// Container of the file.
    pub file_format: Option<String>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End.
    pub end: Option<Timestamp>,
    /// Id of the file, absent while recording.
    pub file_id: Option<String>,
    /// The produced file, null or absent until it is ready.
    pub file: Option<Box<RecordingFile>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CompositeRecording {
id: "id",
room_id: "roomId" | "meetingId",
session_id: "sessionId",
participants: "participants",
file_format: "fileFormat",
start: "start",
end: "end",
file_id: "fileId",
file: "file",
} }

/// A recording to put on a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeChannelEntry {
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Source recording; when absent the server takes the participant's first usable audio recording.
    pub recording_id: Option<String>,
    /// Kind of source recording.
    pub r#type: Option<RecordingMode>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MergeChannelEntry {
participant_id: "participantId",
recording_id: "recordingId",
r#type: "type",
} }

impl MergeChannelEntry {
    /// Sets `participantId`: caller-chosen or generated participant id; no whitespace.
    #[must_use]
    pub fn participant_id(mut self, value: impl Into<String>) -> Self {
        self.participant_id = value.into();
        self
    }
    /// Sets `recordingId`: source recording; when absent the server takes the participant's first usable audio recording.
    #[must_use]
    pub fn recording_id(mut self, value: impl Into<String>) -> Self {
        self.recording_id = Some(value.into());
        self
    }
    /// Sets `type`: kind of source recording.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<RecordingMode>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

/// A recording on a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeChannel {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub recording_id: Option<String>,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MergeChannel {
recording_id: "recordingId",
participant_id: "participantId",
} }

crate::model::open_enum! {
/// Job state; open set.
MergeStatus {
/// `running`
Running = "running",
/// `completed`
Completed = "completed",
/// `failed`
Failed = "failed",
} }

/// Stereo merge job; list items omit the channels and meetingId.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeRecording {
    /// UUID, used for merge jobs and transcriptions.
    pub id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: Option<String>,
    /// Job state; open set.
    pub status: Option<MergeStatus>,
    /// Recordings on the left channel.
    pub channel1: Vec<MergeChannel>,
    /// Recordings on the right channel.
    pub channel2: Vec<MergeChannel>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null or absent while running.
    pub end: Option<Timestamp>,
    /// The produced file, null or absent until it is ready.
    pub file: Option<Box<RecordingFile>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MergeRecording {
id: "id",
session_id: "sessionId",
meeting_id: "meetingId",
status: "status",
channel1: "channel1",
channel2: "channel2",
start: "start",
end: "end",
file: "file",
} }

/// Answer to a merge request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeRecordingCreateResult {
    /// The confirmation in words.
    pub message: String,
    /// Stereo merge job; list items omit the channels and meetingId.
    pub recording: MergeRecording,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MergeRecordingCreateResult {
message: "message",
recording: "recording",
} }

crate::model::open_enum! {
/// Container of a room recording.
RecordingFormat {
/// `mp4`
Mp4 = "mp4",
/// `webm`
Webm = "webm",
} }

crate::model::open_enum! {
/// Container of a participant recording.
ParticipantRecordingFormat {
/// `webm`
Webm = "webm",
/// `mp4`
Mp4 = "mp4",
/// `m3u8`
M3u8 = "m3u8",
} }

crate::model::open_enum! {
/// Container of a track recording.
TrackRecordingFormat {
/// `webm`
Webm = "webm",
/// `mp4`
Mp4 = "mp4",
/// `m3u8`
M3u8 = "m3u8",
/// `mp3`
Mp3 = "mp3",
} }

crate::model::open_enum! {
/// Container of a composite recording.
CompositeFormat {
/// `webm`
Webm = "webm",
/// `mp4`
Mp4 = "mp4",
} }
