"""What requests hold. Printed from core/spec/transcription.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionProvider: TypeAlias = Literal["videosdk"] | str
"""Who transcribes.

Any other text is taken too.
"""

TranscriptionStatus: TypeAlias = Literal["running", "completed", "failed"] | str
"""Job state; open set.

Any other text is taken too.
"""
