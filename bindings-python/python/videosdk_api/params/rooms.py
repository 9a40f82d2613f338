"""What requests hold. Printed from core/spec/rooms.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from ..models.rooms import AutoStartHls, AutoStartRecording
    from ..models.types import CompositionConfig, TranscriptionConfig
    from .types import CompositionConfigParam, TranscriptionConfigParam

AutoCloseType: TypeAlias = Literal["session-ends", "session-end-and-deactivate"] | str
"""What an automatic close does.

Any other text is taken too.
"""

RoomStatus: TypeAlias = Literal["enabled", "disabled"] | str
"""Whether a room can be used.

Any other text is taken too.
"""


class RoomWebhookParam(TypedDict, total=False):
    """Webhook subscription of a room."""

    endPoint: Required[str]
    """HTTPS URL that takes POST (mind the capital P of the name). At most 512 characters."""
    events: Required[Sequence[str]]
    """Exact event names or wildcard patterns such as `*`, `recording-*`, `session*`."""


class AutoCloseConfigParam(TypedDict, total=False):
    """Automatic end of a session."""

    type: Required[AutoCloseType]
    """session-ends closes the running session; session-end-and-deactivate also disables the room for good."""
    duration: float
    """Minutes from the start of the session until it is closed. The service assumes `480`. Greater than 0.
    Not settled: Docs: minutes, default 480. SDK doc comments: seconds (and one reads like an inactivity
    timeout). The number goes to the wire unchanged. Chosen: minutes from session start, as the service's own
    reference says.
    """


class AutoStartRecordingParam(TypedDict, total=False):
    """Recording begun when a session starts."""

    templateUrl: str
    """Custom layout page."""
    config: CompositionConfigParam | CompositionConfig
    """Composition options. A non-empty object without layout is refused with 406."""
    transcription: TranscriptionConfigParam | TranscriptionConfig
    """Post transcription requested with a composition."""
    awsDirPath: str
    """Storage prefix."""


class AutoStartHlsParam(TypedDict, total=False):
    """HLS begun when a session starts."""

    templateUrl: str
    """Custom layout page."""
    config: CompositionConfigParam | CompositionConfig
    """Composition options. A non-empty object without layout is refused with 406."""
    transcription: TranscriptionConfigParam | TranscriptionConfig
    """Post transcription requested with a composition."""


class AutoStartConfigParam(TypedDict, total=False):
    """Compositions begun automatically with each session."""

    recording: AutoStartRecordingParam | AutoStartRecording
    """Recording begun when a session starts."""
    hls: AutoStartHlsParam | AutoStartHls
    """HLS begun when a session starts."""
    composite: Mapping[str, Any]
    """Composite recording start options (SDK only)."""


class MultiCompositionParam(TypedDict, total=False):
    """Lifts the one-at-a-time rule per composition type."""

    recording: bool
    """Allow several recordings at once."""
    hls: bool
    """Allow several HLS streams at once."""
    rtmp: bool
    """Allow several RTMP outputs at once."""
