"""What requests hold. Printed from core/spec/whip.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

UseExistingPeer: TypeAlias = Literal["true"] | str
"""Switch of a query that is either on or not there.

Any other text is taken too.
"""
