"""What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit."""

from __future__ import annotations

from .._native import Client
from .._resource import resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .strange import AsyncStrange, Strange


class Resources(Client):
    """The resources of a blocking client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def strange(self) -> Strange:
        """Shapes that the description must be able to say, taken from the odd corners of the API."""
        from .strange import Strange

        return Strange(self)


class AsyncResources(Client):
    """The resources of an asynchronous client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def strange(self) -> AsyncStrange:
        """Shapes that the description must be able to say, taken from the odd corners of the API."""
        from .strange import AsyncStrange

        return AsyncStrange(self)
