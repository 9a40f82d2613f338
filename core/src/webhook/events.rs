//! Printed from `core/spec/events.yaml` by `make gen`. Do not edit.

use crate::model::{Slot, Wire};
#[allow(clippy::wildcard_imports)]
use crate::models::*;
use serde_json::Value;

/// Names of all events known today.
pub static EVENTS: &[&str] = &[
    "participant-joined",
    "participant-left",
    "session-started",
    "session-ended",
    "recording-starting",
    "recording-started",
    "recording-stopping",
    "recording-stopped",
    "recording-failed",
    "participant-track-recording-starting",
    "participant-track-recording-started",
    "participant-track-recording-stopping",
    "participant-track-recording-stopped",
    "participant-track-recording-failed",
    "participant-recording-starting",
    "participant-recording-started",
    "participant-recording-stopping",
    "participant-recording-stopped",
    "participant-recording-failed",
    "merge-recording-completed",
    "merge-recording-failed",
    "composite-merge-started",
    "composite-merge-completed",
    "composite-merge-failed",
    "composite-merge-cancelled",
    "livestream-starting",
    "livestream-started",
    "livestream-stopping",
    "livestream-stopped",
    "livestream-failed",
    "hls-starting",
    "hls-started",
    "hls-playable",
    "hls-stopping",
    "hls-stopped",
    "hls-failed",
    "transcription-started",
    "transcription-stopped",
    "transcription-failed",
    "transcription-completed",
    "call-started",
    "call-ringing",
    "call-answered",
    "call-missed",
    "call-hangup",
    "call-update",
    "call-transfer-initiated",
    "call-transfer-accepted",
    "call-transferring",
    "call-transfer-ringing",
    "call-transferred",
    "call-transfer-failed",
    "switch-room-initiated",
    "switch-room-completed",
    "switch-room-failed",
    "batchcall-started",
    "batchcall-completed",
    "agent-session-starting",
    "agent-session-started",
    "agent-session-stopping",
    "agent-session-stopped",
    "agent-session-failed",
    "resource-acquired",
];

/// What an event carries.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventData {
    /// `participant-joined`: a participant joined.
    ParticipantJoined(WebhookParticipantData),
    /// `participant-left`: a participant left or was removed.
    ParticipantLeft(WebhookParticipantData),
    /// `session-started`: the first participant joined a room.
    SessionStarted(WebhookSessionStartedData),
    /// `session-ended`: the last participant left, or the session was ended or closed.
    SessionEnded(WebhookSessionEndedData),
    /// `recording-starting`: a room recording is about to start.
    RecordingStarting(WebhookMeetingData),
    /// `recording-started`: a room recording runs.
    RecordingStarted(WebhookMeetingData),
    /// `recording-stopping`: a room recording is about to stop.
    RecordingStopping(WebhookMeetingData),
    /// `recording-stopped`: a room recording stopped and its file is ready.
    RecordingStopped(WebhookRecordingStoppedData),
    /// `recording-failed`: a room recording failed.
    RecordingFailed(WebhookMeetingData),
    /// `participant-track-recording-starting`: a track recording is about to start.
    ParticipantTrackRecordingStarting(WebhookTrackRecordingData),
    /// `participant-track-recording-started`: a track recording runs.
    ParticipantTrackRecordingStarted(WebhookTrackRecordingData),
    /// `participant-track-recording-stopping`: a track recording is about to stop.
    ParticipantTrackRecordingStopping(WebhookTrackRecordingData),
    /// `participant-track-recording-stopped`: a track recording stopped and its file is ready.
    ParticipantTrackRecordingStopped(WebhookTrackRecordingStoppedData),
    /// `participant-track-recording-failed`: a track recording failed.
    ParticipantTrackRecordingFailed(WebhookTrackRecordingData),
    /// `participant-recording-starting`: a participant recording is about to start.
    ParticipantRecordingStarting(WebhookParticipantRecordingData),
    /// `participant-recording-started`: a participant recording runs.
    ParticipantRecordingStarted(WebhookParticipantRecordingData),
    /// `participant-recording-stopping`: a participant recording is about to stop.
    ParticipantRecordingStopping(WebhookParticipantRecordingData),
    /// `participant-recording-stopped`: a participant recording stopped and its file is ready.
    ParticipantRecordingStopped(WebhookParticipantRecordingStoppedData),
    /// `participant-recording-failed`: a participant recording failed.
    ParticipantRecordingFailed(WebhookParticipantRecordingData),
    /// `merge-recording-completed`: a merge job has its file.
    MergeRecordingCompleted(WebhookMergeData),
    /// `merge-recording-failed`: a merge job failed.
    MergeRecordingFailed(WebhookMergeData),
    /// `composite-merge-started`: a merge of individual recordings began.
    CompositeMergeStarted(WebhookTranscodingData),
    /// `composite-merge-completed`: a merge of individual recordings has its file.
    CompositeMergeCompleted(WebhookTranscodingData),
    /// `composite-merge-failed`: a merge of individual recordings failed.
    CompositeMergeFailed(WebhookTranscodingData),
    /// `composite-merge-cancelled`: a merge of individual recordings was cancelled.
    CompositeMergeCancelled(WebhookTranscodingData),
    /// `livestream-starting`: an RTMP output is about to start.
    LivestreamStarting(WebhookMeetingData),
    /// `livestream-started`: an RTMP output runs.
    LivestreamStarted(WebhookMeetingData),
    /// `livestream-stopping`: an RTMP output is about to stop.
    LivestreamStopping(WebhookMeetingData),
    /// `livestream-stopped`: an RTMP output stopped.
    LivestreamStopped(WebhookMeetingData),
    /// `livestream-failed`: an RTMP output failed.
    LivestreamFailed(WebhookMeetingData),
    /// `hls-starting`: an HLS stream is about to start.
    HlsStarting(WebhookMeetingData),
    /// `hls-started`: an HLS stream runs.
    HlsStarted(WebhookHlsUrlData),
    /// `hls-playable`: the playlist can be played.
    HlsPlayable(WebhookHlsUrlData),
    /// `hls-stopping`: an HLS stream is about to stop.
    HlsStopping(WebhookMeetingData),
    /// `hls-stopped`: an HLS stream stopped.
    HlsStopped(WebhookMeetingData),
    /// `hls-failed`: an HLS stream failed.
    HlsFailed(WebhookMeetingData),
    /// `transcription-started`: a transcription started.
    TranscriptionStarted(WebhookTranscriptionData),
    /// `transcription-stopped`: a transcription stopped.
    TranscriptionStopped(WebhookTranscriptionData),
    /// `transcription-failed`: a transcription failed.
    TranscriptionFailed(WebhookTranscriptionData),
    /// `transcription-completed`: a transcription has its files; what it carries is not documented.
    TranscriptionCompleted(WebhookTranscriptionData),
    /// `call-started`: a call began: it is being placed, or somebody calls in.
    CallStarted(WebhookSipCallData),
    /// `call-ringing`: a call rings.
    CallRinging(WebhookSipCallData),
    /// `call-answered`: a call was answered.
    CallAnswered(WebhookSipCallData),
    /// `call-missed`: a call was not answered.
    CallMissed(WebhookSipCallData),
    /// `call-hangup`: a call is over, or was refused.
    CallHangup(WebhookSipCallData),
    /// `call-update`: something about a call changed, for instance its room.
    CallUpdate(WebhookSipCallData),
    /// `call-transfer-initiated`: a call is to be handed over.
    CallTransferInitiated(WebhookSipCallData),
    /// `call-transfer-accepted`: the provider accepted that a call is handed over.
    CallTransferAccepted(WebhookSipCallData),
    /// `call-transferring`: a call is being handed over.
    CallTransferring(WebhookSipCallData),
    /// `call-transfer-ringing`: it rings where a call is handed over to.
    CallTransferRinging(WebhookSipCallData),
    /// `call-transferred`: a call was handed over; its session is over.
    CallTransferred(WebhookSipCallData),
    /// `call-transfer-failed`: a call could not be handed over.
    CallTransferFailed(WebhookSipCallData),
    /// `switch-room-initiated`: a call is to move to another room.
    SwitchRoomInitiated(WebhookSipCallData),
    /// `switch-room-completed`: a call moved to another room.
    SwitchRoomCompleted(WebhookSipCallData),
    /// `switch-room-failed`: a call could not move to another room.
    SwitchRoomFailed(WebhookSipCallData),
    /// `batchcall-started`: a batch of calls began to call.
    BatchcallStarted(WebhookBatchCallData),
    /// `batchcall-completed`: all calls of a batch are over.
    BatchcallCompleted(WebhookBatchCallData),
    /// `agent-session-starting`: an agent is about to join a session.
    AgentSessionStarting(WebhookAgentSessionData),
    /// `agent-session-started`: an agent joined a session.
    AgentSessionStarted(WebhookAgentSessionData),
    /// `agent-session-stopping`: an agent is about to leave a session.
    AgentSessionStopping(WebhookAgentSessionData),
    /// `agent-session-stopped`: an agent left a session.
    AgentSessionStopped(WebhookAgentSessionData),
    /// `agent-session-failed`: an agent could not join a session, or broke down in it.
    AgentSessionFailed(WebhookAgentSessionData),
    /// `resource-acquired`: a composer of the resource pool was acquired.
    ResourceAcquired(WebhookResourceData),
    /// An event that this version does not know, or one whose data is no object.
    Other(Value),
}

impl EventData {
    /// Reads the data of an event of this kind.
    pub fn read(kind: &str, data: Value) -> Self {
        match kind {
            "participant-joined" => read(data).map_or_else(Self::Other, Self::ParticipantJoined),
            "participant-left" => read(data).map_or_else(Self::Other, Self::ParticipantLeft),
            "session-started" => read(data).map_or_else(Self::Other, Self::SessionStarted),
            "session-ended" => read(data).map_or_else(Self::Other, Self::SessionEnded),
            "recording-starting" => read(data).map_or_else(Self::Other, Self::RecordingStarting),
            "recording-started" => read(data).map_or_else(Self::Other, Self::RecordingStarted),
            "recording-stopping" => read(data).map_or_else(Self::Other, Self::RecordingStopping),
            "recording-stopped" => read(data).map_or_else(Self::Other, Self::RecordingStopped),
            "recording-failed" => read(data).map_or_else(Self::Other, Self::RecordingFailed),
            "participant-track-recording-starting" => {
                read(data).map_or_else(Self::Other, Self::ParticipantTrackRecordingStarting)
            }
            "participant-track-recording-started" => {
                read(data).map_or_else(Self::Other, Self::ParticipantTrackRecordingStarted)
            }
            "participant-track-recording-stopping" => {
                read(data).map_or_else(Self::Other, Self::ParticipantTrackRecordingStopping)
            }
            "participant-track-recording-stopped" => {
                read(data).map_or_else(Self::Other, Self::ParticipantTrackRecordingStopped)
            }
            "participant-track-recording-failed" => {
                read(data).map_or_else(Self::Other, Self::ParticipantTrackRecordingFailed)
            }
            "participant-recording-starting" => {
                read(data).map_or_else(Self::Other, Self::ParticipantRecordingStarting)
            }
            "participant-recording-started" => {
                read(data).map_or_else(Self::Other, Self::ParticipantRecordingStarted)
            }
            "participant-recording-stopping" => {
                read(data).map_or_else(Self::Other, Self::ParticipantRecordingStopping)
            }
            "participant-recording-stopped" => {
                read(data).map_or_else(Self::Other, Self::ParticipantRecordingStopped)
            }
            "participant-recording-failed" => {
                read(data).map_or_else(Self::Other, Self::ParticipantRecordingFailed)
            }
            "merge-recording-completed" => read(data).map_or_else(Self::Other, Self::MergeRecordingCompleted),
            "merge-recording-failed" => read(data).map_or_else(Self::Other, Self::MergeRecordingFailed),
            "composite-merge-started" => read(data).map_or_else(Self::Other, Self::CompositeMergeStarted),
            "composite-merge-completed" => read(data).map_or_else(Self::Other, Self::CompositeMergeCompleted),
            "composite-merge-failed" => read(data).map_or_else(Self::Other, Self::CompositeMergeFailed),
            "composite-merge-cancelled" => read(data).map_or_else(Self::Other, Self::CompositeMergeCancelled),
            "livestream-starting" => read(data).map_or_else(Self::Other, Self::LivestreamStarting),
            "livestream-started" => read(data).map_or_else(Self::Other, Self::LivestreamStarted),
            "livestream-stopping" => read(data).map_or_else(Self::Other, Self::LivestreamStopping),
            "livestream-stopped" => read(data).map_or_else(Self::Other, Self::LivestreamStopped),
            "livestream-failed" => read(data).map_or_else(Self::Other, Self::LivestreamFailed),
            "hls-starting" => read(data).map_or_else(Self::Other, Self::HlsStarting),
            "hls-started" => read(data).map_or_else(Self::Other, Self::HlsStarted),
            "hls-playable" => read(data).map_or_else(Self::Other, Self::HlsPlayable),
            "hls-stopping" => read(data).map_or_else(Self::Other, Self::HlsStopping),
            "hls-stopped" => read(data).map_or_else(Self::Other, Self::HlsStopped),
            "hls-failed" => read(data).map_or_else(Self::Other, Self::HlsFailed),
            "transcription-started" => read(data).map_or_else(Self::Other, Self::TranscriptionStarted),
            "transcription-stopped" => read(data).map_or_else(Self::Other, Self::TranscriptionStopped),
            "transcription-failed" => read(data).map_or_else(Self::Other, Self::TranscriptionFailed),
            "transcription-completed" => read(data).map_or_else(Self::Other, Self::TranscriptionCompleted),
            "call-started" => read(data).map_or_else(Self::Other, Self::CallStarted),
            "call-ringing" => read(data).map_or_else(Self::Other, Self::CallRinging),
            "call-answered" => read(data).map_or_else(Self::Other, Self::CallAnswered),
            "call-missed" => read(data).map_or_else(Self::Other, Self::CallMissed),
            "call-hangup" => read(data).map_or_else(Self::Other, Self::CallHangup),
            "call-update" => read(data).map_or_else(Self::Other, Self::CallUpdate),
            "call-transfer-initiated" => read(data).map_or_else(Self::Other, Self::CallTransferInitiated),
            "call-transfer-accepted" => read(data).map_or_else(Self::Other, Self::CallTransferAccepted),
            "call-transferring" => read(data).map_or_else(Self::Other, Self::CallTransferring),
            "call-transfer-ringing" => read(data).map_or_else(Self::Other, Self::CallTransferRinging),
            "call-transferred" => read(data).map_or_else(Self::Other, Self::CallTransferred),
            "call-transfer-failed" => read(data).map_or_else(Self::Other, Self::CallTransferFailed),
            "switch-room-initiated" => read(data).map_or_else(Self::Other, Self::SwitchRoomInitiated),
            "switch-room-completed" => read(data).map_or_else(Self::Other, Self::SwitchRoomCompleted),
            "switch-room-failed" => read(data).map_or_else(Self::Other, Self::SwitchRoomFailed),
            "batchcall-started" => read(data).map_or_else(Self::Other, Self::BatchcallStarted),
            "batchcall-completed" => read(data).map_or_else(Self::Other, Self::BatchcallCompleted),
            "agent-session-starting" => read(data).map_or_else(Self::Other, Self::AgentSessionStarting),
            "agent-session-started" => read(data).map_or_else(Self::Other, Self::AgentSessionStarted),
            "agent-session-stopping" => read(data).map_or_else(Self::Other, Self::AgentSessionStopping),
            "agent-session-stopped" => read(data).map_or_else(Self::Other, Self::AgentSessionStopped),
            "agent-session-failed" => read(data).map_or_else(Self::Other, Self::AgentSessionFailed),
            "resource-acquired" => read(data).map_or_else(Self::Other, Self::ResourceAcquired),
            _ => Self::Other(data),
        }
    }
}

fn read<T: Wire>(data: Value) -> Result<T, Value> {
    match T::read(data) {
        Ok(Slot::Value(value)) => Ok(value),
        Ok(Slot::Other(value)) => Err(value),
        _ => Err(Value::Null),
    }
}
