"""What answers hold. Printed from core/spec/rooms.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import CompositionConfig, ResourceLinks, TranscriptionConfig

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.rooms import AutoCloseType, RoomStatus
    from ..timestamp import Timestamp


class RoomUser(Model):
    """Owner account, shown by get and list in place of userId."""

    __slots__ = ()

    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    name: str | None = Field("name", "text?")
    """Display name."""
    email: str | None = Field("email", "text?")
    """E-mail address."""
    discontinued_reason: str | None = Field("discontinuedReason", "text?")
    """Why the account was stopped, null when active."""


class RoomWebhook(Model):
    """Webhook subscription of a room."""

    __slots__ = ()

    end_point: str = Field("endPoint", "text")
    """HTTPS URL that takes POST (mind the capital P of the name). At most 512 characters."""
    events: list[str] = Field("events", "list")
    """Exact event names or wildcard patterns such as `*`, `recording-*`, `session*`."""


class AutoCloseConfig(Model):
    """Automatic end of a session."""

    __slots__ = ()

    type: AutoCloseType = Field("type", "text")
    """session-ends closes the running session; session-end-and-deactivate also disables the room for good."""
    duration: float | None = Field("duration", "float?")
    """Minutes from the start of the session until it is closed. The service assumes `480`. Greater than 0.
    Not settled: Docs: minutes, default 480. SDK doc comments: seconds (and one reads like an inactivity
    timeout). The number goes to the wire unchanged. Chosen: minutes from session start, as the service's own
    reference says.
    """


class AutoStartRecording(Model):
    """Recording begun when a session starts."""

    __slots__ = ()

    template_url: str | None = Field("templateUrl", "text?")
    """Custom layout page."""
    config: CompositionConfig | None = Field("config", "model?", lambda: CompositionConfig)
    """Composition options. A non-empty object without layout is refused with 406."""
    transcription: TranscriptionConfig | None = Field("transcription", "model?", lambda: TranscriptionConfig)
    """Post transcription requested with a composition."""
    aws_dir_path: str | None = Field("awsDirPath", "text?")
    """Storage prefix."""


class AutoStartHls(Model):
    """HLS begun when a session starts."""

    __slots__ = ()

    template_url: str | None = Field("templateUrl", "text?")
    """Custom layout page."""
    config: CompositionConfig | None = Field("config", "model?", lambda: CompositionConfig)
    """Composition options. A non-empty object without layout is refused with 406."""
    transcription: TranscriptionConfig | None = Field("transcription", "model?", lambda: TranscriptionConfig)
    """Post transcription requested with a composition."""


class AutoStartConfig(Model):
    """Compositions begun automatically with each session."""

    __slots__ = ()

    recording: AutoStartRecording | None = Field("recording", "model?", lambda: AutoStartRecording)
    """Recording begun when a session starts."""
    hls: AutoStartHls | None = Field("hls", "model?", lambda: AutoStartHls)
    """HLS begun when a session starts."""
    composite: dict[str, Any] | None = Field("composite", "map?")
    """Composite recording start options (SDK only)."""


class MultiComposition(Model):
    """Lifts the one-at-a-time rule per composition type."""

    __slots__ = ()

    recording: bool | None = Field("recording", "bool?")
    """Allow several recordings at once."""
    hls: bool | None = Field("hls", "bool?")
    """Allow several HLS streams at once."""
    rtmp: bool | None = Field("rtmp", "bool?")
    """Allow several RTMP outputs at once."""


class Room(Model):
    """A durable meeting place that hosts sessions one after another."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Database id."""
    room_id: str = Field("roomId", "text", None, ("meetingId",))
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    custom_room_id: str | None = Field("customRoomId", "text?", None, ("userMeetingId",))
    """Caller's id, null or absent when none was given."""
    user_id: str | None = Field("userId", "text?")
    """Owner account id (create and validate)."""
    user: RoomUser | None = Field("user", "model?", lambda: RoomUser)
    """Owner account (get and list)."""
    api_key: str | None = Field("apiKey", "text?")
    """Owning API key (SDK model; not in doc samples)."""
    disabled: bool | None = Field("disabled", "bool?")
    """True once deactivated. The service assumes `False`."""
    geo_fence: str | None = Field("geoFence", "text?")
    """Pinned region."""
    webhook: RoomWebhook | None = Field("webhook", "model?", lambda: RoomWebhook)
    """Subscription, null when none."""
    auto_close_config: AutoCloseConfig | None = Field("autoCloseConfig", "model?", lambda: AutoCloseConfig)
    """Automatic end of a session; `type` is `session-ends` unless given."""
    auto_start_config: AutoStartConfig | None = Field("autoStartConfig", "model?", lambda: AutoStartConfig)
    """Compositions begun automatically with each session."""
    multi_composition: MultiComposition | None = Field("multiComposition", "model?", lambda: MultiComposition)
    """Lifts the one-at-a-time rule per composition type."""
    allowed_participant_ids: list[str] = Field("allowedParticipantIds", "list")
    """Join allow-list."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""


class RoomStatusUpdateResponse(Model):
    """State of a room after a change."""

    __slots__ = ()

    status: RoomStatus = Field("status", "text")
    """State after the call."""
    room_id: str = Field("roomId", "text")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    custom_room_id: str | None = Field("customRoomId", "text?")
    """Caller's own room id, null or absent when none was given."""
    user_id: str | None = Field("userId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
    id: str = Field("id", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""


class RoomValidation(Model):
    """Whether a room id is known to this account."""

    __slots__ = ()

    valid: bool = Field("valid", "bool")
    """True only when the service answered with this very room."""
    room_id: str | None = Field("roomId", "text?")
    """The room's own id, when valid."""
    room: Room | None = Field("room", "model?", lambda: Room)
    """The room, when valid."""
    reason: str | None = Field("reason", "text?")
    """What the service said, when not valid."""
    status: int | None = Field("status", "int?")
    """HTTP status of the answer."""
