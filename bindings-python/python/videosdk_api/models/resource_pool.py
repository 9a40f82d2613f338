"""What answers hold. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..params.resource_pool import ResourceQuality, ResourceStatus
    from ..params.types import CompositionMode


class ResourceUnit(Model):
    """A composer that is reserved."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Unit id, the `resourceId` of what is started with it."""
    status: ResourceStatus | None = Field("status", "text?")
    """State of the unit."""
    type: str | None = Field("type", "text?")
    """What it is for: recording, hls or rtmp. Not settled: Docs of 2024 show `filecomposer` where a unit for
    recordings is read, so it is plain text.
    """
    mode: CompositionMode | None = Field("mode", "text?")
    """Tracks it can compose."""
    quality: ResourceQuality | None = Field("quality", "text?")
    """Encoder tier it is sized for."""
    composer_ids: list[str] = Field("composerIds", "list")
    """Composers that run on it."""
    webhook_url: str | None = Field("webhookUrl", "text?")
    """Address that gets its events."""


class AcquiredResources(Model):
    """The units that were reserved."""

    __slots__ = ()

    success: bool | None = Field("success", "bool?")
    """Whether the service did it, where it says so."""
    data: list[ResourceUnit] = Field("data", "models", lambda: ResourceUnit)
    """The new units."""


class ReleasedResource(Model):
    """What became of one unit that was to be released."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Unit id."""
    success: bool = Field("success", "bool")
    """Whether it was released."""
    msg: str | None = Field("msg", "text?")
    """A note in words, chiefly why it was not."""


class ReleasedResources(Model):
    """What became of the units that were to be released."""

    __slots__ = ()

    success: bool | None = Field("success", "bool?")
    """Whether the service dealt with the call, where it says so."""
    data: list[ReleasedResource] = Field("data", "models", lambda: ReleasedResource)
    """One result for each id."""
