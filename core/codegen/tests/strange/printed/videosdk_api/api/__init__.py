"""What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit."""

from __future__ import annotations

from .._native import Client
from .._resource import resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .strange_things import AsyncStrangeThings, StrangeThings


class Resources(Client):
    """The resources of a blocking client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def strange_things(self) -> StrangeThings:
        """Shapes that the description must be able to say, taken from the odd corners of the API."""
        from .strange_things import StrangeThings

        return StrangeThings(self)


class AsyncResources(Client):
    """The resources of an asynchronous client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def strange_things(self) -> AsyncStrangeThings:
        """Shapes that the description must be able to say, taken from the odd corners of the API."""
        from .strange_things import AsyncStrangeThings

        return AsyncStrangeThings(self)
