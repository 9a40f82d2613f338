"""What answers hold. Printed from core/spec/types.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.types import (
        CompositionMode,
        LayoutPriority,
        LayoutType,
        MediaType,
        Orientation,
        Quality,
        Theme,
    )
    from ..timestamp import Timestamp


class ResourceLinks(Model):
    """Absolute URLs of related resources."""

    __slots__ = ()

    get_room: str | None = Field("get_room", "text?")
    """URL of the room."""
    get_session: str | None = Field("get_session", "text?")
    """URL of the session, or of the session collection with a trailing slash."""
    get_all_participants: str | None = Field("get_all_participants", "text?")
    """URL of the session's participant list (active-participants response only)."""


class LayoutConfig(Model):
    """Named layout. HLS and RTMP need a priority whenever a layout is present."""

    __slots__ = ()

    type: LayoutType | None = Field("type", "text?")
    """Arrangement of tiles. The service assumes `GRID`."""
    priority: LayoutPriority | None = Field("priority", "text?")
    """Who gets the main tile. The service assumes `SPEAKER`."""
    grid_size: int | None = Field("gridSize", "int?")
    """Tiles in the grid. The service assumes `25`. From 0 to 25. Not settled: SDKs: 0-25, default 25. Docs:
    at most 4 for recordings and RTMP, at most 25 for HLS. Chosen: the SDK range.
    """


class SideRecording(Model):
    """Recording kept beside a stream."""

    __slots__ = ()

    enabled: bool | None = Field("enabled", "bool?")
    """Also keep a recording of the stream. The service assumes `False`."""


class CompositionConfig(Model):
    """Composition options. A non-empty object without layout is refused with 406."""

    __slots__ = ()

    layout: LayoutConfig | None = Field("layout", "model?", lambda: LayoutConfig)
    """Named layout. HLS and RTMP need a priority whenever a layout is present."""
    theme: Theme | None = Field("theme", "text?")
    """Colour theme."""
    mode: CompositionMode | None = Field("mode", "text?")
    """Tracks to compose. The service assumes `video-and-audio`. Not settled: In docs only; the SDK
    composition types do not carry it. Kept, optional.
    """
    quality: Quality | None = Field("quality", "text?")
    """Encoder tier. The service assumes `med`. Not settled: ultra appears in the SDK types only; docs list
    low, med, high with med as default.
    """
    orientation: Orientation | None = Field("orientation", "text?")
    """Frame orientation. The service assumes `landscape`."""
    recording: SideRecording | None = Field("recording", "model?", lambda: SideRecording)
    """HLS and RTMP only: side recording; needed for transcription of the stream."""


class SummaryConfig(Model):
    """Post-call summary options."""

    __slots__ = ()

    enabled: bool | None = Field("enabled", "bool?")
    """Produce a summary. The service assumes `False`."""
    prompt: str | None = Field("prompt", "text?")
    """Instruction for the summary."""


class TranscriptionConfig(Model):
    """Post transcription requested with a composition."""

    __slots__ = ()

    enabled: bool | None = Field("enabled", "bool?")
    """Transcribe the produced recording."""
    summary: SummaryConfig | None = Field("summary", "model?", lambda: SummaryConfig)
    """Post-call summary options."""


class WebhookDelivery(Model):
    """One delivery attempt."""

    __slots__ = ()

    type: str = Field("type", "text")
    """Event name delivered."""
    success: bool = Field("success", "bool")
    """Whether the receiver accepted it."""


class WebhookDeliverySummary(Model):
    """Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent."""

    __slots__ = ()

    total_count: int | None = Field("totalCount", "int?")
    """Attempts. At least 0."""
    success_count: int | None = Field("successCount", "int?")
    """Accepted attempts. At least 0."""
    data: list[WebhookDelivery] = Field("data", "models", lambda: WebhookDelivery)
    """Each delivery tried."""


class Resolution(Model):
    """Pixel size."""

    __slots__ = ()

    width: int = Field("width", "int")
    """Width in pixels. At least 0."""
    height: int = Field("height", "int")
    """Height in pixels. At least 0."""


class FileMeta(Model):
    """Probed media facts."""

    __slots__ = ()

    resolution: Resolution | None = Field("resolution", "model?", lambda: Resolution)
    """Pixel size."""
    format: str | None = Field("format", "text?")
    """Container name(s) as the prober reports them, e.g. a comma list for MP4, WebM, mp3."""
    duration: float | None = Field("duration", "float?")
    """Seconds. At least 0."""


class RecordingFile(Model):
    """A produced file. Individual recordings name the key _id, the others id. Only fileUrl is typed by the
    SDKs; treat the rest as optional.
    """

    __slots__ = ()

    id: str | None = Field("id", "text?", None, ("_id",))
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    user_id: str | None = Field("userId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meta: FileMeta | None = Field("meta", "model?", lambda: FileMeta)
    """Probed media facts."""
    file_path: str | None = Field("filePath", "text?")
    """Storage key; webhooks prefix it with a slash."""
    file_url: str | None = Field("fileUrl", "text?")
    """Download URL; null when the file went to the caller's own storage."""
    size: int | None = Field("size", "int?")
    """Bytes. At least 0."""
    type: MediaType | None = Field("type", "text?")
    """Media class."""
    user_storage: Any = Field("userStorage", "any")
    """The caller's own storage, null when VideoSDK storage was used."""
    ratio: dict[str, float] | None = Field("ratio", "map?")
    """Bytes per second keyed by frame height, or by audio for sound-only files."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
    v_: int | None = Field("__v", "int?")
    """Document version (individual recordings only)."""


class Confirmation(Model):
    """What the service says when it has done something. It answers bare text, which becomes `message`; an
    object is kept as it is.
    """

    __slots__ = ()

    message: str = Field("message", "text")
    """The confirmation in words."""


class EgressStarted(Model):
    """Answer to the start of a room recording or an RTMP output. The service answers bare text, which becomes
    `message`; the object variant carries ids.

    Not settled: Docs show a bare string; the SDKs also read an object with one of three id names.
    """

    __slots__ = ()

    message: str | None = Field("message", "text?")
    """The confirmation in words."""
    id: str | None = Field("id", "text?", None, ("recordingId", "_id"))
    """Id of what was started, where the service gives one."""
    session_id: str | None = Field("sessionId", "text?")
    """The session it belongs to."""
    room_id: str | None = Field("roomId", "text?")
    """The room it belongs to."""
