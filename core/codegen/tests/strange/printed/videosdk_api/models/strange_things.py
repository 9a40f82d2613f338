"""What answers hold. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..timestamp import Timestamp


class RoomTarget(Model):
    """Where callers land.

    `type` tells which fields there are: `static` has the fields of FixedRoom, `dynamic` has the fields of
    FreshRoom.
    """

    __slots__ = ()

    type: str = Field("type", "text")
    """The word `static`."""
    id: str | None = Field("id", "text?")
    """Id of the room. Not empty."""
    prefix: str | None = Field("prefix", "text?", None, ("room-prefix",))
    """Start of its id."""
    media: dict[str, Any] | None = Field("media", "map?")
    """What is played."""
    from_: str | None = Field("from", "text?")
    """A word that Python keeps for itself."""


class FixedRoom(Model):
    """Always the same room."""

    __slots__ = ()

    type: str = Field("type", "text")
    """The word `static`."""
    id: str = Field("id", "text")
    """Id of the room. Not empty."""


class FreshRoom(Model):
    """A new room for each caller."""

    __slots__ = ()

    type: str = Field("type", "text")
    """The word `dynamic`."""
    prefix: str | None = Field("prefix", "text?", None, ("room-prefix",))
    """Start of its id."""
    media: dict[str, Any] | None = Field("media", "map?")
    """What is played."""
    from_: str | None = Field("from", "text?")
    """A word that Python keeps for itself."""


class Rule(Model):
    """A routing rule."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Its id."""
    room: RoomTarget | None = Field("room", "model?", lambda: RoomTarget)
    """Where callers land."""
    threshold: float | None = Field("threshold", "float?")
    """A number, or the word `auto`."""
    keys_: list[RoomTarget] = Field("keys", "models", lambda: RoomTarget)
    """A name that views have \\ taken, and a backslash."""
    since: Timestamp | None = Field("since", "time?")
    """Since when it holds."""


class Upload(Model):
    """Where to put a file."""

    __slots__ = ()

    presigned_url: str | None = Field("presignedUrl", "text?", None, (), secret=True)
    """Address that takes the file."""
    batch_id: str = Field("batchId", "text", None, ("_id",))
    """The batch it belongs to."""
