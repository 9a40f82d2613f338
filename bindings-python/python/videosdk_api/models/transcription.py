"""What answers hold. Printed from core/spec/transcription.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..params.transcription import TranscriptionProvider, TranscriptionStatus
    from ..timestamp import Timestamp


class TranscriptionFiles(Model):
    """URL per format; absent, empty or null until ready."""

    __slots__ = ()

    txt: str | None = Field("txt", "text?")
    """Plain text."""
    json: str | None = Field("json", "text?")
    """JSON with time stamps."""
    srt: str | None = Field("srt", "text?")
    """SubRip subtitles."""
    tsv: str | None = Field("tsv", "text?")
    """Tab-separated values."""
    vtt: str | None = Field("vtt", "text?")
    """WebVTT subtitles."""


class TranscriptionScope(Model):
    """What is transcribed."""

    __slots__ = ()

    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """


class RealtimeTranscriptionExtension(Model):
    """How and what is transcribed."""

    __slots__ = ()

    enabled: bool | None = Field("enabled", "bool?")
    """Whether it is on."""
    provider: TranscriptionProvider | None = Field("provider", "text?")
    """Who transcribes."""
    extension_config: TranscriptionScope | None = Field(
        "extensionConfig",
        "model?",
        lambda: TranscriptionScope,
    )
    """What is transcribed."""


class RealtimeTranscription(Model):
    """Live transcription job."""

    __slots__ = ()

    id: str = Field("id", "text")
    """UUID, used for merge jobs and transcriptions."""
    status: TranscriptionStatus | None = Field("status", "text?")
    """Job state; open set."""
    extension: RealtimeTranscriptionExtension | None = Field(
        "extension",
        "model?",
        lambda: RealtimeTranscriptionExtension,
    )
    """How and what is transcribed."""
    webhook_url: str | None = Field("webhookUrl", "text?")
    """Address that gets the events of this job, whatever the room has subscribed to."""
    room_id: str | None = Field("roomId", "text?")
    """Not on the wire as a rule; SDKs lift it from extension.extensionConfig."""
    transcription_file_paths: TranscriptionFiles | None = Field(
        "transcriptionFilePaths",
        "model?",
        lambda: TranscriptionFiles,
    )
    """Transcript by format, null or absent until it is ready."""
    summarized_file_paths: TranscriptionFiles | None = Field(
        "summarizedFilePaths",
        "model?",
        lambda: TranscriptionFiles,
    )
    """Summary by format, null or absent until it is ready."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null or absent while running."""


class PostTranscription(Model):
    """Transcription of a finished recording."""

    __slots__ = ()

    id: str = Field("id", "text")
    """UUID, used for merge jobs and transcriptions."""
    status: TranscriptionStatus | None = Field("status", "text?")
    """Job state; open set."""
    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    recording_id: str | None = Field("recordingId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    file_path: str | None = Field("filePath", "text?")
    """Source recording."""
    transcription_file_paths: TranscriptionFiles | None = Field(
        "transcriptionFilePaths",
        "model?",
        lambda: TranscriptionFiles,
    )
    """Transcript by format, null or absent until it is ready."""
    summarized_file_paths: TranscriptionFiles | None = Field(
        "summarizedFilePaths",
        "model?",
        lambda: TranscriptionFiles,
    )
    """Summary by format, null or absent until it is ready."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End."""
