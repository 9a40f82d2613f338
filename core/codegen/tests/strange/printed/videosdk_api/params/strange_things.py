"""What requests hold. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Required


class FixedRoomParam(TypedDict, total=False):
    """Always the same room."""

    type: Required[str]
    """The word `static`."""
    id: Required[str]
    """Id of the room. Not empty."""


FreshRoomParam = TypedDict(
    "FreshRoomParam",
    {"type": "Required[str]", "prefix": "str", "from": "str"},
    total=False,
)
"""A new room for each caller.

`type`: The word `dynamic`.

`prefix`: Start of its id.

`from`: A word that Python keeps for itself.
"""


RoomTargetParam: TypeAlias = "FixedRoomParam | FreshRoomParam"
"""Where callers land."""
