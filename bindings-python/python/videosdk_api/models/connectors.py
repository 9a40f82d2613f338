"""What answers hold. Printed from core/spec/connectors.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..params.connectors import ConnectorProvider
    from ..timestamp import Timestamp


class Connector(Model):
    """A webhook address for a telephony provider."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Connector id (`cn_` and more)."""
    provider: ConnectorProvider | None = Field("provider", "text?")
    """Telephony provider."""
    name: str | None = Field("name", "text?")
    """Display name."""
    webhook_url: str | None = Field("webhookUrl", "text?", None, (), secret=True)
    """Address to set as voice webhook at the provider; it holds a key."""
    default_room_id: str | None = Field("defaultRoomId", "text?")
    """Room of calls for which no rule says another."""
    default_rule_id: str | None = Field("defaultRuleId", "text?")
    """Routing rule of calls for whose number there is none."""
    region: str | None = Field("region", "text?")
    """Media region."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """When it was made."""
