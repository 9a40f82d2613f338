"""What answers hold. Printed from core/spec/events.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ..params.events import TranscriptionType
    from ..params.recordings import TrackKind
    from ..timestamp import Timestamp


class WebhookMeetingData(Model):
    """Meeting and session only."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """


class WebhookParticipantData(Model):
    """Join and leave."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    participant_name: str | None = Field("participantName", "text?")
    """Display name."""


class WebhookSessionStartedData(Model):
    """Session start."""

    __slots__ = ()

    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    start: Timestamp = Field("start", "time")
    """Start; samples use a +00:00 offset."""


class WebhookSessionEndedData(Model):
    """Session end."""

    __slots__ = ()

    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    start: Timestamp = Field("start", "time")
    """Start."""
    end: Timestamp = Field("end", "time")
    """End."""


class WebhookRecordingStoppedData(Model):
    """Recording finished."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    file_path: str | None = Field("filePath", "text?")
    """Storage path with leading slash."""
    file_url: str | None = Field("fileUrl", "text?")
    """CDN URL, null with own storage."""


class WebhookFileDetail(Model):
    """One produced file."""

    __slots__ = ()

    file_path: str | None = Field("filePath", "text?")
    """Storage path of the file."""
    file_url: str | None = Field("fileUrl", "text?")
    """Download URL, null with own storage."""


class WebhookTrackRecordingData(Model):
    """Track recording progress."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    kind: TrackKind | None = Field("kind", "text?")
    """Media track."""


class WebhookTrackRecordingStoppedData(Model):
    """Track recording finished."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    kind: TrackKind | None = Field("kind", "text?")
    """Media track."""
    file_details: list[WebhookFileDetail] = Field("fileDetails", "models", lambda: WebhookFileDetail)
    """Produced files."""


class WebhookParticipantRecordingData(Model):
    """Participant recording progress; fileFormat is missing on failure."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    file_format: str | None = Field("fileFormat", "text?")
    """Container of the file."""


class WebhookParticipantRecordingStoppedData(Model):
    """Participant recording finished."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    file_details: list[WebhookFileDetail] = Field("fileDetails", "models", lambda: WebhookFileDetail)
    """Produced files."""


class WebhookMergeData(Model):
    """Merge job result."""

    __slots__ = ()

    id: str = Field("id", "text")
    """UUID, used for merge jobs and transcriptions."""
    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    message: str | None = Field("message", "text?")
    """Failure text, failed only."""


class WebhookTranscodingData(Model):
    """A merge of individual recordings.

    Not settled: What these events carry is not published; these members are the emulator's choice.
    """

    __slots__ = ()

    id: str | None = Field("id", "text?")
    """Job id."""
    meeting_id: str | None = Field("meetingId", "text?")
    """Room of the recordings."""
    session_id: str | None = Field("sessionId", "text?")
    """Session of the recordings."""
    message: str | None = Field("message", "text?")
    """Why it failed, failed only."""
    file: dict[str, Any] | None = Field("file", "map?")
    """The file it made, completed only."""


class WebhookAgentSessionData(Model):
    """Session of an agent.

    Not settled: Only `sessionId` is known of what these events carry.
    """

    __slots__ = ()

    session_id: str | None = Field("sessionId", "text?")
    """Session it is in."""


class WebhookTranscriptionData(Model):
    """Transcription progress.

    Not settled: Only the realtime value is documented; post is a guess.
    """

    __slots__ = ()

    id: str = Field("id", "text")
    """UUID, used for merge jobs and transcriptions."""
    type: TranscriptionType | None = Field("type", "text?")
    """realtime for live jobs."""
    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """


class WebhookHlsUrlData(Model):
    """HLS with playlist addresses."""

    __slots__ = ()

    meeting_id: str = Field("meetingId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    playback_hls_url: str | None = Field("playbackHlsUrl", "text?")
    """Playlist with seek support."""
    livestream_url: str | None = Field("livestreamUrl", "text?")
    """hls-playable only."""
    downstream_url: str | None = Field("downstreamUrl", "text?")
    """Older name. Deprecated: the service ignores it."""


class WebhookSipCallData(Model):
    """A telephone call.

    Not settled: Only the names of these events are published, not what they carry. Emulator: these fields.
    """

    __slots__ = ()

    id: str | None = Field("id", "text?", None, ("callId",))
    """Call id."""
    type: str | None = Field("type", "text?")
    """inbound or outbound."""
    status: str | None = Field("status", "text?")
    """State of the call."""
    to: str | None = Field("to", "text?", None, ("sipCallTo",))
    """Number that is called."""
    from_: str | None = Field("from", "text?", None, ("sipCallFrom",))
    """Number that calls."""
    gateway_id: str | None = Field("gatewayId", "text?")
    """Trunk it goes through."""
    rule_id: str | None = Field("ruleId", "text?")
    """Rule it follows."""
    room_id: str | None = Field("roomId", "text?")
    """Room it is in."""
    session_id: str | None = Field("sessionId", "text?")
    """Session it is in."""
    metadata: dict[str, Any] | None = Field("metadata", "map?")
    """Data of the caller's own."""


class WebhookBatchCallData(Model):
    """Batch of calls.

    Not settled: Only the names of the events are published, not what they carry. Emulator: these two fields.
    """

    __slots__ = ()

    batch_id: str | None = Field("batchId", "text?")
    """Batch id."""
    status: str | None = Field("status", "text?")
    """State of the batch."""


class WebhookResourceData(Model):
    """Composer acquired."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Resource-pool unit."""
    type: str | None = Field("type", "text?")
    """Composer type."""


EventData: TypeAlias = (
    WebhookParticipantData
    | WebhookSessionStartedData
    | WebhookSessionEndedData
    | WebhookMeetingData
    | WebhookRecordingStoppedData
    | WebhookTrackRecordingData
    | WebhookTrackRecordingStoppedData
    | WebhookParticipantRecordingData
    | WebhookParticipantRecordingStoppedData
    | WebhookMergeData
    | WebhookTranscodingData
    | WebhookHlsUrlData
    | WebhookTranscriptionData
    | WebhookSipCallData
    | WebhookBatchCallData
    | WebhookAgentSessionData
    | WebhookResourceData
)
"""What the events known today carry."""

EVENT_DATA: dict[str, type[EventData]] = {
    "participant-joined": WebhookParticipantData,
    "participant-left": WebhookParticipantData,
    "session-started": WebhookSessionStartedData,
    "session-ended": WebhookSessionEndedData,
    "recording-starting": WebhookMeetingData,
    "recording-started": WebhookMeetingData,
    "recording-stopping": WebhookMeetingData,
    "recording-stopped": WebhookRecordingStoppedData,
    "recording-failed": WebhookMeetingData,
    "participant-track-recording-starting": WebhookTrackRecordingData,
    "participant-track-recording-started": WebhookTrackRecordingData,
    "participant-track-recording-stopping": WebhookTrackRecordingData,
    "participant-track-recording-stopped": WebhookTrackRecordingStoppedData,
    "participant-track-recording-failed": WebhookTrackRecordingData,
    "participant-recording-starting": WebhookParticipantRecordingData,
    "participant-recording-started": WebhookParticipantRecordingData,
    "participant-recording-stopping": WebhookParticipantRecordingData,
    "participant-recording-stopped": WebhookParticipantRecordingStoppedData,
    "participant-recording-failed": WebhookParticipantRecordingData,
    "merge-recording-completed": WebhookMergeData,
    "merge-recording-failed": WebhookMergeData,
    "composite-merge-started": WebhookTranscodingData,
    "composite-merge-completed": WebhookTranscodingData,
    "composite-merge-failed": WebhookTranscodingData,
    "composite-merge-cancelled": WebhookTranscodingData,
    "livestream-starting": WebhookMeetingData,
    "livestream-started": WebhookMeetingData,
    "livestream-stopping": WebhookMeetingData,
    "livestream-stopped": WebhookMeetingData,
    "livestream-failed": WebhookMeetingData,
    "hls-starting": WebhookMeetingData,
    "hls-started": WebhookHlsUrlData,
    "hls-playable": WebhookHlsUrlData,
    "hls-stopping": WebhookMeetingData,
    "hls-stopped": WebhookMeetingData,
    "hls-failed": WebhookMeetingData,
    "transcription-started": WebhookTranscriptionData,
    "transcription-stopped": WebhookTranscriptionData,
    "transcription-failed": WebhookTranscriptionData,
    "transcription-completed": WebhookTranscriptionData,
    "call-started": WebhookSipCallData,
    "call-ringing": WebhookSipCallData,
    "call-answered": WebhookSipCallData,
    "call-missed": WebhookSipCallData,
    "call-hangup": WebhookSipCallData,
    "call-update": WebhookSipCallData,
    "call-transfer-initiated": WebhookSipCallData,
    "call-transfer-accepted": WebhookSipCallData,
    "call-transferring": WebhookSipCallData,
    "call-transfer-ringing": WebhookSipCallData,
    "call-transferred": WebhookSipCallData,
    "call-transfer-failed": WebhookSipCallData,
    "switch-room-initiated": WebhookSipCallData,
    "switch-room-completed": WebhookSipCallData,
    "switch-room-failed": WebhookSipCallData,
    "batchcall-started": WebhookBatchCallData,
    "batchcall-completed": WebhookBatchCallData,
    "agent-session-starting": WebhookAgentSessionData,
    "agent-session-started": WebhookAgentSessionData,
    "agent-session-stopping": WebhookAgentSessionData,
    "agent-session-stopped": WebhookAgentSessionData,
    "agent-session-failed": WebhookAgentSessionData,
    "resource-acquired": WebhookResourceData,
}
"""Kind of an event, and the class of what it carries."""
