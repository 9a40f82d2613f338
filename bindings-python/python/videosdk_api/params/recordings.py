"""What requests hold. Printed from core/spec/recordings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

TrackKind: TypeAlias = Literal["audio", "video", "screen_audio", "screen_video"] | str
"""Media track.

Any other text is taken too.
"""

RecordingMode: TypeAlias = Literal["participant", "track"] | str
"""Whether a whole participant or one track is recorded.

Any other text is taken too.
"""

RecordingKind: TypeAlias = Literal["audio_video", "audio", "video", "screen_audio", "screen_video"] | str
"""What a recording holds.

Any other text is taken too.
"""

WatermarkType: TypeAlias = Literal["custom", "pubsub"] | str
"""Where the text of a watermark comes from.

Any other text is taken too.
"""

MergeStatus: TypeAlias = Literal["running", "completed", "failed"] | str
"""Job state; open set.

Any other text is taken too.
"""

RecordingFormat: TypeAlias = Literal["mp4", "webm"] | str
"""Container of a room recording.

Any other text is taken too.
"""

ParticipantRecordingFormat: TypeAlias = Literal["webm", "mp4", "m3u8"] | str
"""Container of a participant recording.

Any other text is taken too.
"""

TrackRecordingFormat: TypeAlias = Literal["webm", "mp4", "m3u8", "mp3"] | str
"""Container of a track recording.

Any other text is taken too.
"""

CompositeFormat: TypeAlias = Literal["webm", "mp4"] | str
"""Container of a composite recording.

Any other text is taken too.
"""


class CompositeParticipantSelectorParam(TypedDict, total=False):
    """Which tracks of a participant are composed."""

    participantId: Required[str]
    """Caller-chosen or generated participant id; no whitespace."""
    kind: Sequence[TrackKind] | TrackKind
    """Tracks to take; all four when absent. Not settled: SDKs send an array, the docs example a single
    string. Accept both, send an array.
    """


class CompositeWatermarkParam(TypedDict, total=False):
    """A mark laid over the picture."""

    type: Required[WatermarkType]
    """Source of the text."""
    imageUrl: str
    """Address of the image."""
    imageBase64: str
    """Image bytes in base64."""
    text: str
    """Text to show."""
    timezone: str
    """IANA zone, custom type."""
    topic: str
    """Pub/sub topic, pubsub type."""


class MergeChannelEntryParam(TypedDict, total=False):
    """A recording to put on a channel."""

    participantId: Required[str]
    """Caller-chosen or generated participant id; no whitespace."""
    recordingId: str
    """Source recording; when absent the server takes the participant's first usable audio recording."""
    type: RecordingMode
    """Kind of source recording."""
