"""What requests hold. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required


class SocketParticipantParam(TypedDict, total=False):
    """Who a socket is in the room."""

    id: str
    """Participant id; generated unless given."""
    name: str
    """Name shown in the room. The service assumes `Socket Participant`."""
    metadata: Mapping[str, Any]
    """Free-form data that others in the room can read."""


class SocketAgentParam(TypedDict, total=False):
    """An AI agent that is to join with a socket."""

    id: Required[str]
    """Agent id."""
    type: str
    """Kind of agent; seen in the SDK only."""
    metadata: Mapping[str, Any]
    """Free-form data for the agent."""
