"""What answers hold. Printed from core/spec/recordings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import RecordingFile, ResourceLinks, WebhookDeliverySummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.recordings import MergeStatus, RecordingKind, RecordingMode
    from ..params.types import Region
    from ..timestamp import Timestamp


class Recording(Model):
    """Composed room recording. Doc samples carry no start/end/webhook/links; the SDK models do."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    user_id: str | None = Field("userId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    file_id: str | None = Field("fileId", "text?")
    """Id of the file, absent while recording."""
    file: RecordingFile | None = Field("file", "model?", lambda: RecordingFile)
    """The produced file, null or absent until it is ready."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null while running."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
    webhook: WebhookDeliverySummary | None = Field("webhook", "model?", lambda: WebhookDeliverySummary)
    """Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent."""
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""
    transcription: Any = Field("transcription", "any")
    """Only with withTranscription=true. Not settled: Shape not documented; an emulator may embed a
    PostTranscription.
    """


class IndividualRecording(Model):
    """Participant or track recording."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str | None = Field("participantId", "text?")
    """Caller-chosen or generated participant id; no whitespace."""
    participant_name: str | None = Field("participantName", "text?")
    """Display name."""
    mode: RecordingMode | None = Field("mode", "text?")
    """participant or track."""
    kind: RecordingKind | None = Field("kind", "text?")
    """audio_video for a participant recording, else the track kind."""
    file_format: str | None = Field("fileFormat", "text?")
    """Container."""
    region: Region | None = Field("region", "text?")
    """Media region code. Open set: clients must accept unknown values."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null while running."""
    files: list[RecordingFile] = Field("files", "models", lambda: RecordingFile)
    """Produced files."""
    webhook: WebhookDeliverySummary | None = Field("webhook", "model?", lambda: WebhookDeliverySummary)
    """Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent."""
    metadata: dict[str, Any] | None = Field("metadata", "map?")
    """Free-form data given at the start."""


class CompositeRecordingStartResult(Model):
    """Answer to the start of a composite recording."""

    __slots__ = ()

    recording_id: str = Field("recordingId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""


class CompositeRecording(Model):
    """Docs use meetingId; SDKs take either name."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    room_id: str | None = Field("roomId", "text?", None, ("meetingId",))
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participants: list[Any] = Field("participants", "list")
    """Selectors as given at start."""
    file_format: str | None = Field("fileFormat", "text?")
    """Container of the file."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End."""
    file_id: str | None = Field("fileId", "text?")
    """Id of the file, absent while recording."""
    file: RecordingFile | None = Field("file", "model?", lambda: RecordingFile)
    """The produced file, null or absent until it is ready."""


class MergeChannel(Model):
    """A recording on a channel."""

    __slots__ = ()

    recording_id: str | None = Field("recordingId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    participant_id: str | None = Field("participantId", "text?")
    """Caller-chosen or generated participant id; no whitespace."""


class MergeRecording(Model):
    """Stereo merge job; list items omit the channels and meetingId."""

    __slots__ = ()

    id: str = Field("id", "text")
    """UUID, used for merge jobs and transcriptions."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meeting_id: str | None = Field("meetingId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    status: MergeStatus | None = Field("status", "text?")
    """Job state; open set."""
    channel1: list[MergeChannel] = Field("channel1", "models", lambda: MergeChannel)
    """Recordings on the left channel."""
    channel2: list[MergeChannel] = Field("channel2", "models", lambda: MergeChannel)
    """Recordings on the right channel."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null or absent while running."""
    file: RecordingFile | None = Field("file", "model?", lambda: RecordingFile)
    """The produced file, null or absent until it is ready."""


class MergeRecordingCreateResult(Model):
    """Answer to a merge request."""

    __slots__ = ()

    message: str = Field("message", "text")
    """The confirmation in words."""
    recording: MergeRecording = Field("recording", "model", lambda: MergeRecording)
    """Stereo merge job; list items omit the channels and meetingId."""
