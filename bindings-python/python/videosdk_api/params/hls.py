"""What requests hold. Printed from core/spec/hls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageFormat: TypeAlias = Literal["jpg", "png", "webp"] | str
"""Image type of a thumbnail.

Any other text is taken too.
"""
