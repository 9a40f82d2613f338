"""What requests hold. Printed from core/spec/sip.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Required

SipMediaEncryption: TypeAlias = Literal["enable", "disable"] | str
"""Whether media are encrypted.

Any other text is taken too.
"""

SipRegion: TypeAlias = Literal["auto", "us002", "in002"] | str
"""Region with SIP servers.

Any other text is taken too.
"""

SipTransport: TypeAlias = Literal["udp", "tcp", "tls"] | str
"""How SIP messages travel.

Any other text is taken too.
"""

SipDirection: TypeAlias = Literal["inbound", "outbound"] | str
"""Direction of a call.

Any other text is taken too.
"""

SipOmitted: TypeAlias = Literal["keep", "reset"] | str
"""What becomes of settings of a trunk that an update leaves out.

Any other text is taken too.
"""

SipRoomType: TypeAlias = Literal["static", "dynamic"] | str
"""static: one room for all calls. dynamic: a new room for each call.

Any other text is taken too.
"""

SipRoomPrefix: TypeAlias = Literal["blank", "participantNumber", "sipNumber", "random"] | str
"""What the id of a room made for a call begins with: a strategy, not the text itself.

Any other text is taken too.
"""

RoutingRuleTargetType: TypeAlias = Literal["direct", "individual"] | str
"""direct: one room for all calls. individual: a new room for each call.

Any other text is taken too.
"""

SipIncludeHeaders: TypeAlias = Literal["ALL", "SIP_X_HEADERS", "NONE"] | str
"""Which SIP headers are passed on.

Any other text is taken too.
"""

SipCallStatus: TypeAlias = (
    Literal[
        "initiated",
        "ringing",
        "missed",
        "not-answered",
        "failed",
        "incoming",
        "verified",
        "rejected",
        "abandoned",
        "answered",
        "ended",
        "transfer-initiated",
        "transfer-accepted",
        "transferring",
        "transfer-ringing",
        "transferred",
        "transfer-failed",
        "switch-room-initiated",
        "switch-room-completed",
        "switch-room-failed",
    ]
    | str
)
"""State of a call.

Any other text is taken too.
"""

SipWebhookEvent: TypeAlias = (
    Literal[
        "call-started",
        "call-answered",
        "call-hangup",
        "call-transferred",
        "call-missed",
        "call-update",
        "call-ringing",
        "call-transfer-initiated",
        "call-transfer-accepted",
        "call-transferring",
        "call-transfer-ringing",
        "call-transfer-failed",
        "switch-room-initiated",
        "switch-room-completed",
        "switch-room-failed",
    ]
    | str
)
"""Event of a call.

Any other text is taken too.
"""


class SipAuthParam(TypedDict, total=False):
    """SIP credentials; both or neither."""

    username: Required[str]
    """User name. Not empty."""
    password: Required[str]
    """Password. Not empty."""


class SipRoomConfigParam(TypedDict, total=False):
    """Room that the calls of a rule go to."""

    type: SipRoomType
    """One room for all calls or a new one for each."""
    prefix: SipRoomPrefix
    """What the id of a new room begins with; dynamic rooms only."""
    id: str | None
    """Room id; static rooms only."""
    pin: str | None
    """PIN that callers must enter."""


class RoutingRuleTargetParam(TypedDict, total=False):
    """A shorter way to write the room of a rule."""

    type: Required[RoutingRuleTargetType]
    """One room for all calls or a new one for each."""
    roomId: str
    """Room id; needed for direct. Not empty."""
    roomPrefix: SipRoomPrefix
    """What the id of a new room begins with; individual only. The service assumes `blank`."""
    pin: str
    """PIN that callers must enter."""


class PhoneNumberInboundConfigParam(TypedDict, total=False):
    """Trunk that takes the calls of new numbers."""

    sipRegion: Required[SipRegion]
    """Region of the SIP servers; trunks show it as `geoRegion`."""


class PhoneNumberOutboundConfigParam(TypedDict, total=False):
    """Trunk through which new numbers place calls."""

    address: Required[str]
    """SIP host of the provider. Not empty."""
    sipRegion: Required[SipRegion]
    """Region of the SIP servers; trunks show it as `geoRegion`."""
    auth: SipAuthParam
    """Credentials shown to the provider; none unless given."""
    transport: SipTransport
    """How SIP messages travel. The service assumes `tls`. Not settled: Required in the documentation,
    optional in both SDKs. Chosen: optional.
    """
