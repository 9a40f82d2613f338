"""What requests hold. Printed from core/spec/types.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.types import LayoutConfig, SideRecording, SummaryConfig

Region: TypeAlias = (
    Literal[
        "us001",
        "us002",
        "uk001",
        "eu001",
        "uae001",
        "in001",
        "in002",
        "in003",
        "sg001",
        "sg002",
        "aus001",
        "dev1",
    ]
    | str
)
"""Media region code. Open set: clients must accept unknown values.

Any other text is taken too.
"""

LayoutType: TypeAlias = Literal["GRID", "SPOTLIGHT", "SIDEBAR"] | str
"""Arrangement of tiles.

Any other text is taken too.
"""

LayoutPriority: TypeAlias = Literal["SPEAKER", "PIN"] | str
"""Who gets the main tile.

Any other text is taken too.
"""

Theme: TypeAlias = Literal["DARK", "LIGHT", "DEFAULT"] | str
"""Colour theme of a composition.

Any other text is taken too.
"""

CompositionMode: TypeAlias = Literal["video-and-audio", "audio"] | str
"""Tracks that are composed.

Any other text is taken too.
"""

Quality: TypeAlias = Literal["low", "med", "high", "ultra"] | str
"""Encoder tier.

Any other text is taken too.
"""

Orientation: TypeAlias = Literal["portrait", "landscape"] | str
"""Frame orientation.

Any other text is taken too.
"""

FailureAction: TypeAlias = Literal["close-room"] | str
"""What to do when a composition fails.

Any other text is taken too.
"""

MediaType: TypeAlias = Literal["video", "audio"] | str
"""Class of a produced file.

Any other text is taken too.
"""

AlertSeverity: TypeAlias = Literal["info", "warning", "critical"] | str
"""How grave an alert is.

Any other text is taken too.
"""

AlertDomain: TypeAlias = Literal["rtc", "agent"] | str
"""Product that is watched: rooms or agents.

Any other text is taken too.
"""


class LayoutConfigParam(TypedDict, total=False):
    """Named layout. HLS and RTMP need a priority whenever a layout is present."""

    type: LayoutType
    """Arrangement of tiles. The service assumes `GRID`."""
    priority: LayoutPriority
    """Who gets the main tile. The service assumes `SPEAKER`."""
    gridSize: int
    """Tiles in the grid. The service assumes `25`. From 0 to 25. Not settled: SDKs: 0-25, default 25. Docs:
    at most 4 for recordings and RTMP, at most 25 for HLS. Chosen: the SDK range.
    """


class SideRecordingParam(TypedDict, total=False):
    """Recording kept beside a stream."""

    enabled: bool
    """Also keep a recording of the stream. The service assumes `False`."""


class CompositionConfigParam(TypedDict, total=False):
    """Composition options. A non-empty object without layout is refused with 406."""

    layout: LayoutConfigParam | LayoutConfig
    """Named layout. HLS and RTMP need a priority whenever a layout is present."""
    theme: Theme
    """Colour theme."""
    mode: CompositionMode
    """Tracks to compose. The service assumes `video-and-audio`. Not settled: In docs only; the SDK
    composition types do not carry it. Kept, optional.
    """
    quality: Quality
    """Encoder tier. The service assumes `med`. Not settled: ultra appears in the SDK types only; docs list
    low, med, high with med as default.
    """
    orientation: Orientation
    """Frame orientation. The service assumes `landscape`."""
    recording: SideRecordingParam | SideRecording
    """HLS and RTMP only: side recording; needed for transcription of the stream."""


class SummaryConfigParam(TypedDict, total=False):
    """Post-call summary options."""

    enabled: bool
    """Produce a summary. The service assumes `False`."""
    prompt: str
    """Instruction for the summary."""


class TranscriptionConfigParam(TypedDict, total=False):
    """Post transcription requested with a composition."""

    enabled: bool
    """Transcribe the produced recording."""
    summary: SummaryConfigParam | SummaryConfig
    """Post-call summary options."""


class OnFailureConfigParam(TypedDict, total=False):
    """What to do when the composition fails."""

    action: Required[FailureAction]
    """Only close-room is known."""
    waitTime: int
    """Seconds before acting. The service assumes `150`. From 0 to 150."""
