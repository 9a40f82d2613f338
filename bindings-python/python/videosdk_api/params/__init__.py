"""Types of what requests take, for annotations. Printed from core/spec by `make gen`. Do not edit."""

from __future__ import annotations

from .events import EventKind, TranscriptionType
from .hls import ImageFormat
from .recordings import (
    CompositeFormat,
    CompositeParticipantSelectorParam,
    CompositeWatermarkParam,
    MergeChannelEntryParam,
    MergeStatus,
    ParticipantRecordingFormat,
    RecordingFormat,
    RecordingKind,
    RecordingMode,
    TrackKind,
    TrackRecordingFormat,
    WatermarkType,
)
from .rooms import (
    AutoCloseConfigParam,
    AutoCloseType,
    AutoStartConfigParam,
    AutoStartHlsParam,
    AutoStartRecordingParam,
    MultiCompositionParam,
    RoomStatus,
    RoomWebhookParam,
)
from .rtmp import RtmpOutputParam
from .sessions import ParticipantMode, SessionStatus
from .transcription import TranscriptionProvider, TranscriptionStatus
from .types import (
    CompositionConfigParam,
    CompositionMode,
    FailureAction,
    LayoutConfigParam,
    LayoutPriority,
    LayoutType,
    MediaType,
    OnFailureConfigParam,
    Orientation,
    Quality,
    Region,
    SideRecordingParam,
    SummaryConfigParam,
    Theme,
    TranscriptionConfigParam,
)
from .whip import UseExistingPeer

__all__ = [
    "AutoCloseConfigParam",
    "AutoCloseType",
    "AutoStartConfigParam",
    "AutoStartHlsParam",
    "AutoStartRecordingParam",
    "CompositeFormat",
    "CompositeParticipantSelectorParam",
    "CompositeWatermarkParam",
    "CompositionConfigParam",
    "CompositionMode",
    "EventKind",
    "FailureAction",
    "ImageFormat",
    "LayoutConfigParam",
    "LayoutPriority",
    "LayoutType",
    "MediaType",
    "MergeChannelEntryParam",
    "MergeStatus",
    "MultiCompositionParam",
    "OnFailureConfigParam",
    "Orientation",
    "ParticipantMode",
    "ParticipantRecordingFormat",
    "Quality",
    "RecordingFormat",
    "RecordingKind",
    "RecordingMode",
    "Region",
    "RoomStatus",
    "RoomWebhookParam",
    "RtmpOutputParam",
    "SessionStatus",
    "SideRecordingParam",
    "SummaryConfigParam",
    "Theme",
    "TrackKind",
    "TrackRecordingFormat",
    "TranscriptionConfigParam",
    "TranscriptionProvider",
    "TranscriptionStatus",
    "TranscriptionType",
    "UseExistingPeer",
    "WatermarkType",
]
