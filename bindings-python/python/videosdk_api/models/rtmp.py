"""What answers hold. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import ResourceLinks, WebhookDeliverySummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..params.types import Region
    from ..timestamp import Timestamp


class RtmpOutput(Model):
    """Where an RTMP output is pushed to."""

    __slots__ = ()

    url: str = Field("url", "text")
    """RTMP ingest URL. Not empty."""
    stream_key: str = Field("streamKey", "text", None, (), secret=True)
    """Stream key. Not empty."""


class Livestream(Model):
    """RTMP output, live or finished."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    composer_id: str | None = Field("composerId", "text?")
    """Composer that does the work."""
    room_id: str | None = Field("roomId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    session_id: str | None = Field("sessionId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    outputs: list[RtmpOutput] = Field("outputs", "models", lambda: RtmpOutput)
    """Where the stream is pushed to."""
    start: Timestamp | None = Field("start", "time?")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null while running."""
    region: Region | None = Field("region", "text?")
    """Media region code. Open set: clients must accept unknown values."""
    webhook: WebhookDeliverySummary | None = Field("webhook", "model?", lambda: WebhookDeliverySummary)
    """Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent."""
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""
