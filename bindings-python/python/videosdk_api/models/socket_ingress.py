"""What answers hold. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model


class SocketSession(Model):
    """A WebSocket that is waiting for its client.

    Not settled: `callId` is in the documentation only, `roomId` in the SDKs only: both are read.
    """

    __slots__ = ()

    ws_url: str = Field("wsUrl", "text", None, (), secret=True)
    """Address of the WebSocket; good once, and whoever knows it may use it."""
    ref: str | None = Field("ref", "text?", None, (), secret=True)
    """What opens the socket, read out of `wsUrl`; null when it is not there."""
    room_id: str | None = Field("roomId", "text?")
    """Room it goes into."""
    call_id: str | None = Field("callId", "text?")
    """Id under which webhooks tell of it."""
    expires_in: int | None = Field("expiresIn", "int?")
    """Seconds within which to connect, about 90."""
