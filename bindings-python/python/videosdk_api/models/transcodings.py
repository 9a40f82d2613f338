"""What answers hold. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import Resolution, WebhookDeliverySummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..params.transcodings import TranscodingStatus, TranscodingTask
    from ..timestamp import Timestamp


class Transcoding(Model):
    """A job that makes one file out of others."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Job id."""
    recording_ids: list[str] = Field("recordingIds", "list")
    """Recordings it is made of."""
    room_id: str | None = Field("roomId", "text?")
    """Room of the recordings."""
    session_id: str | None = Field("sessionId", "text?")
    """Session of the recordings."""
    hls_id: str | None = Field("hlsId", "text?")
    """HLS stream, for hls-to-mp4."""
    status: TranscodingStatus | None = Field("status", "text?")
    """State of the job."""
    task: TranscodingTask | None = Field("task", "text?")
    """Kind of the job."""
    started_at: Timestamp | None = Field("startedAt", "time?")
    """When it was started."""
    stopped_at: Timestamp | None = Field("stoppedAt", "time?")
    """When it ended, null while it runs."""
    file: TranscodingFile | None = Field("file", "model?", lambda: TranscodingFile)
    """Its file, once completed."""
    webhook: WebhookDeliverySummary | None = Field("webhook", "model?", lambda: WebhookDeliverySummary)
    """What was delivered to `webhookUrl`; only when one job is fetched."""


class TranscodingFile(Model):
    """The file a job made."""

    __slots__ = ()

    id: str | None = Field("id", "text?")
    """File id."""
    type: str | None = Field("type", "text?")
    """Kind of file, for example `video`."""
    size: int | None = Field("size", "int?")
    """Size in bytes."""
    meta: TranscodingFileMeta | None = Field("meta", "model?", lambda: TranscodingFileMeta)
    """Technical data."""
    file_path: str | None = Field("filePath", "text?")
    """Key in the storage."""
    file_url: str | None = Field("fileUrl", "text?")
    """URL to download it from."""


class TranscodingFileMeta(Model):
    """Technical data of a file."""

    __slots__ = ()

    format: str | None = Field("format", "text?")
    """Container, for example `mp4`."""
    duration: float | None = Field("duration", "float?")
    """Length in seconds."""
    resolution: Resolution | None = Field("resolution", "model?", lambda: Resolution)
    """Size of the picture."""
