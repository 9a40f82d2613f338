"""What answers hold. Printed from core/spec/whep.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model


class WhepPlayback(Model):
    """Where and with what a media client watches."""

    __slots__ = ()

    url: str = Field("url", "text")
    """WHEP endpoint with room and participant in its query."""
    token: str = Field("token", "text", None, (), secret=True)
    """Token for the media client, good for this room and this participant only."""
    room_id: str = Field("roomId", "text")
    """Room to watch."""
    participant_id: str = Field("participantId", "text")
    """Id of the viewer."""
    remote_peer_id: str | None = Field("remotePeerId", "text?")
    """Participant to watch, when given."""
    expires_at: int | None = Field("expiresAt", "int?")
    """End of the token's life, in seconds since the Unix epoch."""


class WhepSession(Model):
    """A viewer whose offer was answered."""

    __slots__ = ()

    sdp: str = Field("sdp", "text")
    """SDP answer."""
    session_id: str | None = Field("sessionId", "text?")
    """Session of the room, read from the `Location` header; null when there was none."""
    location: str | None = Field("location", "text?")
    """The `Location` header as it came."""
    room_id: str = Field("roomId", "text")
    """Room watched."""
    participant_id: str = Field("participantId", "text")
    """Id of the viewer."""
