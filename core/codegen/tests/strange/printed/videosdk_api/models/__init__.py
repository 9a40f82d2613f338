"""Typed views of answers. Printed from core/spec by `make gen`. Do not edit.

Each module is loaded when one of its names is first asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .strange_things import FixedRoom, FreshRoom, RoomTarget, Rule, Upload

__all__ = ["FixedRoom", "FreshRoom", "RoomTarget", "Rule", "Upload"]

_MODULES = {
    "RoomTarget": "strange_things",
    "FixedRoom": "strange_things",
    "FreshRoom": "strange_things",
    "Rule": "strange_things",
    "Upload": "strange_things",
}


if not TYPE_CHECKING:

    def __getattr__(name):
        from .._resource import load

        return load(__name__, _MODULES, name)


def __dir__() -> list[str]:
    return __all__
