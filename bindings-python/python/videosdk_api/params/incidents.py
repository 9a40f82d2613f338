"""What requests hold. Printed from core/spec/incidents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

IncidentStatus: TypeAlias = Literal["open", "acknowledged", "resolved"] | str
"""State of an incident.

Any other text is taken too.
"""
