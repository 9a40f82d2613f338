"""What requests hold. Printed from core/spec/sessions.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ParticipantMode: TypeAlias = (
    Literal[
        "CONFERENCE",
        "VIEWER",
        "SEND_AND_RECV",
        "RECV_ONLY",
        "SIGNALLING_ONLY",
    ]
    | str
)
"""How a participant takes part.

Any other text is taken too.
"""

SessionStatus: TypeAlias = Literal["ongoing", "ended"] | str
"""Lifecycle state of a session.

Any other text is taken too.
"""
