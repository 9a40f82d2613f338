"""What requests hold. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComposerType: TypeAlias = Literal["recording", "hls", "rtmp"] | str
"""What a unit is for.

Any other text is taken too.
"""

ResourceQuality: TypeAlias = Literal["low", "med", "high"] | str
"""Encoder tier of a unit.

Any other text is taken too.
"""

ResourceStatus: TypeAlias = Literal["pending", "idle", "composing", "released"] | str
"""State of a unit: being made ready, free, in use, or given back.

Any other text is taken too.
"""
