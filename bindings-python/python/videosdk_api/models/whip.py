"""What answers hold. Printed from core/spec/whip.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model


class WhipIngress(Model):
    """Where and with what a media client publishes."""

    __slots__ = ()

    url: str = Field("url", "text")
    """WHIP endpoint with room and participant in its query."""
    token: str = Field("token", "text", None, (), secret=True)
    """Token for the media client, good for this room and this participant only."""
    stream_key: str = Field("streamKey", "text", None, (), secret=True)
    """The token again, under the name encoders use."""
    room_id: str = Field("roomId", "text")
    """Room to publish into."""
    participant_id: str = Field("participantId", "text")
    """Id of the publisher."""
    display_name: str | None = Field("displayName", "text?")
    """Name shown for the publisher, when given."""
    expires_at: int | None = Field("expiresAt", "int?")
    """End of the token's life, in seconds since the Unix epoch."""


class WhipSession(Model):
    """A publisher whose offer was answered."""

    __slots__ = ()

    sdp: str = Field("sdp", "text")
    """SDP answer."""
    session_id: str | None = Field("sessionId", "text?")
    """Session of the room, read from the `Location` header; null when there was none."""
    location: str | None = Field("location", "text?")
    """The `Location` header as it came."""
    room_id: str = Field("roomId", "text")
    """Room published into."""
    participant_id: str = Field("participantId", "text")
    """Id of the publisher."""
