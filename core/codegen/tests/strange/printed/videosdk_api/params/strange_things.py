"""What requests hold. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from ..models.strange_things import Upload


class FixedRoomParam(TypedDict, total=False):
    """Always the same room."""

    type: Required[str]
    """The word `static`."""
    id: Required[str]
    """Id of the room. Not empty."""


FreshRoomParam = TypedDict(
    "FreshRoomParam",
    {"type": "Required[str]", "prefix": "str", "media": "Mapping[str, UploadParam | Upload]", "from": "str"},
    total=False,
)
"""A new room for each caller.

`type`: The word `dynamic`.

`prefix`: Start of its id.

`media`: What is played.

`from`: A word that Python keeps for itself.
"""


class UploadParam(TypedDict, total=False):
    """Where to put a file."""

    presignedUrl: str
    """Address that takes the file."""
    batchId: Required[str]
    """The batch it belongs to."""


RoomTargetParam: TypeAlias = "FixedRoomParam | FreshRoomParam"
"""Where callers land."""
