//! Printed from `core/spec/events.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

/// Meeting and session only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookMeetingData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookMeetingData {
meeting_id: "meetingId",
session_id: "sessionId",
} }

/// Join and leave.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookParticipantData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Display name.
    pub participant_name: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookParticipantData {
meeting_id: "meetingId",
session_id: "sessionId",
participant_id: "participantId",
participant_name: "participantName",
} }

/// Session start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSessionStartedData {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// Start; samples use a +00:00 offset.
    pub start: Timestamp,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookSessionStartedData {
session_id: "sessionId",
meeting_id: "meetingId",
start: "start",
} }

/// Session end.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSessionEndedData {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// Start.
    pub start: Timestamp,
    /// End.
    pub end: Timestamp,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookSessionEndedData {
session_id: "sessionId",
meeting_id: "meetingId",
start: "start",
end: "end",
} }

/// Recording finished.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookRecordingStoppedData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Storage path with leading slash.
    pub file_path: Option<String>,
    /// CDN URL, null with own storage.
    pub file_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookRecordingStoppedData {
meeting_id: "meetingId",
session_id: "sessionId",
file_path: "filePath",
file_url: "fileUrl",
} }

/// One produced file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookFileDetail {
    /// Storage path of the file.
    pub file_path: Option<String>,
    /// Download URL, null with own storage.
    pub file_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookFileDetail {
file_path: "filePath",
file_url: "fileUrl",
} }

/// Track recording progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTrackRecordingData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Media track.
    pub kind: Option<TrackKind>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookTrackRecordingData {
meeting_id: "meetingId",
session_id: "sessionId",
participant_id: "participantId",
kind: "kind",
} }

/// Track recording finished.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTrackRecordingStoppedData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Media track.
    pub kind: Option<TrackKind>,
    /// Produced files.
    pub file_details: Vec<WebhookFileDetail>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookTrackRecordingStoppedData {
meeting_id: "meetingId",
session_id: "sessionId",
participant_id: "participantId",
kind: "kind",
file_details: "fileDetails",
} }

/// Participant recording progress; fileFormat is missing on failure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookParticipantRecordingData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Container of the file.
    pub file_format: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookParticipantRecordingData {
meeting_id: "meetingId",
session_id: "sessionId",
participant_id: "participantId",
file_format: "fileFormat",
} }

/// Participant recording finished.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookParticipantRecordingStoppedData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Produced files.
    pub file_details: Vec<WebhookFileDetail>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookParticipantRecordingStoppedData {
meeting_id: "meetingId",
session_id: "sessionId",
participant_id: "participantId",
file_details: "fileDetails",
} }

/// Merge job result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookMergeData {
    /// UUID, used for merge jobs and transcriptions.
    pub id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Failure text, failed only.
    pub message: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookMergeData {
id: "id",
meeting_id: "meetingId",
session_id: "sessionId",
message: "message",
} }

/// A merge of individual recordings.
///
/// Not settled: What these events carry is not published; these members are the emulator's choice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTranscodingData {
    /// Job id.
    pub id: Option<String>,
    /// Room of the recordings.
    pub meeting_id: Option<String>,
    /// Session of the recordings.
    pub session_id: Option<String>,
    /// Why it failed, failed only.
    pub message: Option<String>,
    /// The file it made, completed only.
    pub file: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookTranscodingData {
id: "id",
meeting_id: "meetingId",
session_id: "sessionId",
message: "message",
file: "file",
} }

/// Session of an agent.
///
/// Not settled: Only `sessionId` is known of what these events carry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookAgentSessionData {
    /// Session it is in.
    pub session_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookAgentSessionData {
session_id: "sessionId",
} }

crate::model::open_enum! {
/// Live or after the fact.
TranscriptionType {
/// `realtime`
Realtime = "realtime",
/// `post`
Post = "post",
} }

/// Transcription progress.
///
/// Not settled: Only the realtime value is documented; post is a guess.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTranscriptionData {
    /// UUID, used for merge jobs and transcriptions.
    pub id: String,
    /// realtime for live jobs.
    pub r#type: Option<TranscriptionType>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookTranscriptionData {
id: "id",
r#type: "type",
meeting_id: "meetingId",
session_id: "sessionId",
} }

/// HLS with playlist addresses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookHlsUrlData {
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: String,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Playlist with seek support.
    pub playback_hls_url: Option<String>,
    /// hls-playable only.
    pub livestream_url: Option<String>,
    /// Older name.
    pub downstream_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookHlsUrlData {
meeting_id: "meetingId",
session_id: "sessionId",
playback_hls_url: "playbackHlsUrl",
livestream_url: "livestreamUrl",
downstream_url: "downstreamUrl",
} }

/// A telephone call.
///
/// Not settled: Only the names of these events are published, not what they carry. Emulator: these fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSipCallData {
    /// Call id.
    pub id: Option<String>,
    /// inbound or outbound.
    pub r#type: Option<String>,
    /// State of the call.
    pub status: Option<String>,
    /// Number that is called.
    pub to: Option<String>,
    /// Number that calls.
    pub from: Option<String>,
    /// Trunk it goes through.
    pub gateway_id: Option<String>,
    /// Rule it follows.
    pub rule_id: Option<String>,
    /// Room it is in.
    pub room_id: Option<String>,
    /// Session it is in.
    pub session_id: Option<String>,
    /// Data of the caller's own.
    pub metadata: Option<Extra>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookSipCallData {
id: "id" | "callId",
r#type: "type",
status: "status",
to: "to" | "sipCallTo",
from: "from" | "sipCallFrom",
gateway_id: "gatewayId",
rule_id: "ruleId",
room_id: "roomId",
session_id: "sessionId",
metadata: "metadata",
} }

/// Batch of calls.
///
/// Not settled: Only the names of the events are published, not what they carry. Emulator: these two fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookBatchCallData {
    /// Batch id.
    pub batch_id: Option<String>,
    /// State of the batch.
    pub status: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookBatchCallData {
batch_id: "batchId",
status: "status",
} }

/// Composer acquired.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookResourceData {
    /// Resource-pool unit.
    pub id: String,
    /// Composer type.
    pub r#type: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookResourceData {
id: "id",
r#type: "type",
} }
