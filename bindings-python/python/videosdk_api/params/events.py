"""What requests hold. Printed from core/spec/events.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionType: TypeAlias = Literal["realtime", "post"] | str
"""Live or after the fact.

Any other text is taken too.
"""

EventKind: TypeAlias = (
    Literal[
        "participant-joined",
        "participant-left",
        "session-started",
        "session-ended",
        "recording-starting",
        "recording-started",
        "recording-stopping",
        "recording-stopped",
        "recording-failed",
        "participant-track-recording-starting",
        "participant-track-recording-started",
        "participant-track-recording-stopping",
        "participant-track-recording-stopped",
        "participant-track-recording-failed",
        "participant-recording-starting",
        "participant-recording-started",
        "participant-recording-stopping",
        "participant-recording-stopped",
        "participant-recording-failed",
        "merge-recording-completed",
        "merge-recording-failed",
        "composite-merge-started",
        "composite-merge-completed",
        "composite-merge-failed",
        "composite-merge-cancelled",
        "livestream-starting",
        "livestream-started",
        "livestream-stopping",
        "livestream-stopped",
        "livestream-failed",
        "hls-starting",
        "hls-started",
        "hls-playable",
        "hls-stopping",
        "hls-stopped",
        "hls-failed",
        "transcription-started",
        "transcription-stopped",
        "transcription-failed",
        "transcription-completed",
        "call-started",
        "call-ringing",
        "call-answered",
        "call-missed",
        "call-hangup",
        "call-update",
        "call-transfer-initiated",
        "call-transfer-accepted",
        "call-transferring",
        "call-transfer-ringing",
        "call-transferred",
        "call-transfer-failed",
        "switch-room-initiated",
        "switch-room-completed",
        "switch-room-failed",
        "batchcall-started",
        "batchcall-completed",
        "agent-session-starting",
        "agent-session-started",
        "agent-session-stopping",
        "agent-session-stopped",
        "agent-session-failed",
        "resource-acquired",
    ]
    | str
)
"""Names of the events known today.

Any other text is taken too.
"""
