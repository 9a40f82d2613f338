//! Printed from `core/spec/transcription.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

/// URL per format; absent, empty or null until ready.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionFiles {
    /// Plain text.
    pub txt: Option<String>,
    /// JSON with time stamps.
    pub json: Option<String>,
    /// SubRip subtitles.
    pub srt: Option<String>,
    /// Tab-separated values.
    pub tsv: Option<String>,
    /// WebVTT subtitles.
    pub vtt: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscriptionFiles {
txt: "txt",
json: "json",
srt: "srt",
tsv: "tsv",
vtt: "vtt",
} }

crate::model::open_enum! {
/// Who transcribes.
TranscriptionProvider {
/// `videosdk`
Videosdk = "videosdk",
} }

/// What is transcribed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionScope {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscriptionScope {
room_id: "roomId",
session_id: "sessionId",
} }

/// How and what is transcribed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeTranscriptionExtension {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Who transcribes.
    pub provider: Option<TranscriptionProvider>,
    /// What is transcribed.
    pub extension_config: Option<Box<TranscriptionScope>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RealtimeTranscriptionExtension {
enabled: "enabled",
provider: "provider",
extension_config: "extensionConfig",
} }

crate::model::open_enum! {
/// Job state; open set.
TranscriptionStatus {
/// `running`
Running = "running",
/// `completed`
Completed = "completed",
/// `failed`
Failed = "failed",
} }

/// Live transcription job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeTranscription {
    /// UUID, used for merge jobs and transcriptions.
    pub id: String,
    /// Job state; open set.
    pub status: Option<TranscriptionStatus>,
    /// How and what is transcribed.
    pub extension: Option<Box<RealtimeTranscriptionExtension>>,
    /// Address that gets the events of this job, whatever the room has subscribed to.
    pub webhook_url: Option<String>,
    /// Not on the wire as a rule; SDKs lift it from extension.extensionConfig.
    pub room_id: Option<String>,
    /// Transcript by format, null or absent until it is ready.
    pub transcription_file_paths: Option<Box<TranscriptionFiles>>,
    /// Summary by format, null or absent until it is ready.
    pub summarized_file_paths: Option<Box<TranscriptionFiles>>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null or absent while running.
    pub end: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RealtimeTranscription {
id: "id",
status: "status",
extension: "extension",
webhook_url: "webhookUrl",
room_id: "roomId",
transcription_file_paths: "transcriptionFilePaths",
summarized_file_paths: "summarizedFilePaths",
start: "start",
end: "end",
} }

/// Transcription of a finished recording.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostTranscription {
    /// UUID, used for merge jobs and transcriptions.
    pub id: String,
    /// Job state; open set.
    pub status: Option<TranscriptionStatus>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub recording_id: Option<String>,
    /// Source recording.
    pub file_path: Option<String>,
    /// Transcript by format, null or absent until it is ready.
    pub transcription_file_paths: Option<Box<TranscriptionFiles>>,
    /// Summary by format, null or absent until it is ready.
    pub summarized_file_paths: Option<Box<TranscriptionFiles>>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End.
    pub end: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PostTranscription {
id: "id",
status: "status",
room_id: "roomId",
session_id: "sessionId",
recording_id: "recordingId",
file_path: "filePath",
transcription_file_paths: "transcriptionFilePaths",
summarized_file_paths: "summarizedFilePaths",
start: "start",
end: "end",
} }
