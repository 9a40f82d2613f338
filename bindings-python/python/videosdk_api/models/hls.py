"""What answers hold. Printed from core/spec/hls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import ResourceLinks, WebhookDeliverySummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..timestamp import Timestamp


class HlsStream(Model):
    """HLS stream, live or finished."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    composer_id: str | None = Field("composerId", "text?")
    """Composer that does the work."""
    room_id: str | None = Field("roomId", "text?", None, ("meetingId",))
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null while running."""
    duration: float | None = Field("duration", "float?")
    """Seconds. At least 0."""
    mode: str | None = Field("mode", "text?")
    """Tracks that are composed."""
    quality: str | None = Field("quality", "text?")
    """Encoder tier."""
    orientation: str | None = Field("orientation", "text?")
    """Frame orientation."""
    playback_hls_url: str | None = Field("playbackHlsUrl", "text?", None, ("downstreamUrl",))
    """Playlist with seek support."""
    livestream_url: str | None = Field("livestreamUrl", "text?")
    """Playlist without seek support."""
    downstream_url: str | None = Field("downstreamUrl", "text?")
    """Old name of playbackHlsUrl. Deprecated: the service ignores it."""
    capture_log: list[Any] = Field("captureLog", "list")
    """Thumbnails taken."""
    encryption: dict[str, Any] | None = Field("encryption", "map?")
    """Encryption of the stream, null when none."""
    webhook: WebhookDeliverySummary | None = Field("webhook", "model?", lambda: WebhookDeliverySummary)
    """Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent."""
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""


class CaptureMeta(Model):
    """Facts about a thumbnail."""

    __slots__ = ()

    created_at: Timestamp | None = Field("createdAt", "time?")
    """Taken at."""
    width: int | None = Field("width", "int?")
    """Width in pixels."""
    height: int | None = Field("height", "int?")
    """Height in pixels."""
    format: str | None = Field("format", "text?")
    """Image type."""


class HlsCaptureResult(Model):
    """A thumbnail."""

    __slots__ = ()

    message: str = Field("message", "text")
    """The confirmation in words."""
    room_id: str = Field("roomId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    meta: CaptureMeta | None = Field("meta", "model?", lambda: CaptureMeta)
    """Facts about the image."""
    file_path: str | None = Field("filePath", "text?")
    """URL of the image."""
    file_size: int | None = Field("fileSize", "int?")
    """Bytes. At least 0."""
    file_name: str | None = Field("fileName", "text?")
    """Name of the image file."""
