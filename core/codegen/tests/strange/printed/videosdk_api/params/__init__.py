"""Types of what requests take, for annotations. Printed from core/spec by `make gen`. Do not edit."""

from __future__ import annotations

from .strange_things import FixedRoomParam, FreshRoomParam, RoomTargetParam, UploadParam

__all__ = ["FixedRoomParam", "FreshRoomParam", "RoomTargetParam", "UploadParam"]
