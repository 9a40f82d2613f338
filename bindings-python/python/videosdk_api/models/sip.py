"""What answers hold. Printed from core/spec/sip.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.sip import (
        SipCallStatus,
        SipDirection,
        SipIncludeHeaders,
        SipMediaEncryption,
        SipRegion,
        SipRoomPrefix,
        SipRoomType,
        SipTransport,
        SipWebhookEvent,
    )
    from ..timestamp import Timestamp


class SipTrunkAuth(Model):
    """SIP credentials as the service shows them.

    Not settled: The documentation shows an empty object for inbound trunks, with which the vendor's Rust SDK
    fails. Emulator: null.
    """

    __slots__ = ()

    username: str | None = Field("username", "text?")
    """User name."""
    password: str | None = Field("password", "text?", None, (), secret=True)
    """Password."""


class SipTrunk(Model):
    """A connection to a SIP provider, for one direction. The routes say gateway."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Trunk id."""
    name: str | None = Field("name", "text?")
    """Display name."""
    address: str | None = Field("address", "text?")
    """SIP host of the provider; null for a trunk that takes calls."""
    numbers: list[str] = Field("numbers", "list")
    """Numbers in E.164 form."""
    allowed_addresses: list[str] = Field("allowedAddresses", "list")
    """IP addresses and CIDR ranges that may call."""
    allowed_numbers: list[str] = Field("allowedNumbers", "list")
    """Numbers and patterns let through."""
    media_encryption: SipMediaEncryption | None = Field("mediaEncryption", "text?")
    """Whether media are encrypted."""
    transport: SipTransport | None = Field("transport", "text?")
    """How SIP messages travel; null for a trunk that takes calls."""
    record: bool | None = Field("record", "bool?")
    """Whether calls are recorded."""
    tags: list[str] = Field("tags", "list")
    """Labels of your own."""
    auth: SipTrunkAuth | None = Field("auth", "model?", lambda: SipTrunkAuth)
    """Credentials; null where there are none."""
    geo_region: SipRegion | None = Field("geoRegion", "text?")
    """Region of the SIP servers; null where none was chosen."""
    metadata: dict[str, str] | None = Field("metadata", "map?")
    """Data of your own."""
    noise_cancellation: bool | None = Field("noiseCancellation", "bool?")
    """Whether noise is removed."""
    enable_dtmf: bool | None = Field("enableDtmf", "bool?")
    """Whether keys pressed on the phone are passed into the room."""


class SipRoomConfig(Model):
    """Room that the calls of a rule go to."""

    __slots__ = ()

    type: SipRoomType | None = Field("type", "text?")
    """One room for all calls or a new one for each."""
    prefix: SipRoomPrefix | None = Field("prefix", "text?")
    """What the id of a new room begins with; dynamic rooms only."""
    id: str | None = Field("id", "text?")
    """Room id; static rooms only."""
    pin: str | None = Field("pin", "text?", None, (), secret=True)
    """PIN that callers must enter."""


class SipRoutingRule(Model):
    """Leads the calls of its numbers to a room, an agent or both."""

    __slots__ = ()

    id: str = Field("id", "text")
    """Rule id."""
    name: str | None = Field("name", "text?")
    """Display name."""
    type: SipDirection | None = Field("type", "text?")
    """Direction of the calls."""
    numbers: list[str] = Field("numbers", "list")
    """Numbers in E.164 form; requests call them `phoneNumbers`."""
    room: SipRoomConfig | None = Field("room", "model?", lambda: SipRoomConfig)
    """Room the calls go to; null where there is only an agent."""
    agent_id: str | None = Field("agentId", "text?")
    """Agent sent to the calls."""
    agent_metadata: dict[str, Any] | None = Field("agentMetadata", "map?")
    """Handed to the agent."""
    hide_phone_number: bool | None = Field("hidePhoneNumber", "bool?")
    """Whether the phone number is kept from the participants."""
    tags: list[str] = Field("tags", "list")
    """Labels of your own."""
    api_key: str | None = Field("apiKey", "text?")
    """API key that owns the rule."""
    recording: bool | None = Field("recording", "bool?")
    """Whether calls are recorded."""
    dtmf: bool | None = Field("dtmf", "bool?")
    """Whether keys pressed on the phone are passed into the room."""
    noise_cancellation: bool | None = Field("noiseCancellation", "bool?")
    """Whether noise is removed."""
    allowed_numbers: list[str] = Field("allowedNumbers", "list")
    """Numbers and patterns let in."""
    allowed_ip_addresses: list[str] = Field("allowedIpAddresses", "list")
    """IP addresses and CIDR ranges let in."""
    include_headers: SipIncludeHeaders | None = Field("includeHeaders", "text?")
    """Which SIP headers are passed on."""
    headers: dict[str, str] | None = Field("headers", "map?")
    """SIP headers that are added; outbound rules only."""
    headers_to_attributes: dict[str, str] | None = Field("headersToAttributes", "map?")
    """SIP headers that become attributes; inbound rules only."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class PhoneNumberInfo(Model):
    """A registered number."""

    __slots__ = ()

    phone_number_id: str = Field("phoneNumberId", "text")
    """Id of the number."""
    e164: str = Field("e164", "text")
    """The number in E.164 form."""
    country_code: str | None = Field("countryCode", "text?")
    """Country as two letters (ISO 3166), such as US."""
    provider: str | None = Field("provider", "text?")
    """Where it comes from: twilio, plivo, other and the like."""
    origin: str | None = Field("origin", "text?")
    """How it came here, for instance PURCHASED or SIP Configured."""
    status: str | None = Field("status", "text?")
    """For instance ACTIVE."""
    name: str | None = Field("name", "text?")
    """Label."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class PhoneNumberWithGateways(Model):
    """A number with its trunks."""

    __slots__ = ()

    phone_number: PhoneNumberInfo = Field("phoneNumber", "model", lambda: PhoneNumberInfo)
    """The number."""
    inbound: SipTrunk | None = Field("inbound", "model?", lambda: SipTrunk)
    """Trunk that takes calls; null when detached."""
    outbound: SipTrunk | None = Field("outbound", "model?", lambda: SipTrunk)
    """Trunk through which calls are placed; null when detached."""


class DetachedPhoneNumber(Model):
    """What was detached. The SDKs read `message` only."""

    __slots__ = ()

    message: str = Field("message", "text")
    """The confirmation in words."""
    phone_number: PhoneNumberInfo | None = Field("phoneNumber", "model?", lambda: PhoneNumberInfo)
    """The number."""
    inbound: str | None = Field("inbound", "text?")
    """Id of the inbound trunk it was taken off."""
    outbound: str | None = Field("outbound", "text?")
    """Id of the outbound trunk it was taken off."""


class ReleasedPhoneNumber(Model):
    """What was released. The SDKs read `message` only."""

    __slots__ = ()

    message: str = Field("message", "text")
    """The confirmation in words."""
    phone_number_id: str | None = Field("phoneNumberId", "text?")
    """Id of the number."""
    e164: str | None = Field("e164", "text?")
    """The number in E.164 form."""


class SipCallTimelogEntry(Model):
    """One state of a call and when it began.

    Not settled: The documentation prints these words in upper case. Emulator: lower case, as elsewhere.
    """

    __slots__ = ()

    status: SipCallStatus | None = Field("status", "text?")
    """State of the call."""
    timestamp: Timestamp | None = Field("timestamp", "time?")
    """When it began."""


class SipCall(Model):
    """A telephone call.

    Not settled: The documentation of the actions calls `id`, `to` and `from` callId, sipCallTo and
    sipCallFrom, and lists call `id` callId; each is read under the one name. `gatewayName` is in the
    documentation of the list only.
    """

    __slots__ = ()

    id: str = Field("id", "text", None, ("callId",))
    """Call id."""
    type: SipDirection | None = Field("type", "text?")
    """Direction of the call."""
    transport: str | None = Field("transport", "text?")
    """How its SIP messages travel."""
    provider: str | None = Field("provider", "text?")
    """Telephony provider."""
    gateway_id: str | None = Field("gatewayId", "text?")
    """Trunk it goes through."""
    gateway_name: str | None = Field("gatewayName", "text?")
    """Name of the trunk; seen on lists only."""
    rule_id: str | None = Field("ruleId", "text?")
    """Rule it follows."""
    room_id: str | None = Field("roomId", "text?")
    """Room it is in."""
    to: str | None = Field("to", "text?", None, ("sipCallTo",))
    """Number that is called."""
    from_: str | None = Field("from", "text?", None, ("sipCallFrom",))
    """Number that calls."""
    transfer: Any = Field("transfer", "any")
    """Where it was handed over to; not documented further."""
    session_id: str | None = Field("sessionId", "text?")
    """Session it is in."""
    status: SipCallStatus | None = Field("status", "text?")
    """State of the call."""
    metadata: dict[str, Any] | None = Field("metadata", "map?")
    """Data of your own."""
    start: Timestamp | None = Field("start", "time?")
    """When it began."""
    end: Timestamp | None = Field("end", "time?")
    """When it ended; null while it goes on."""
    timelog: list[SipCallTimelogEntry] = Field("timelog", "models", lambda: SipCallTimelogEntry)
    """Its states so far, oldest first."""
    region: str | None = Field("region", "text?")
    """Region of the SIP servers."""
    additional_details: Any = Field("additionalDetails", "any")
    """What the provider says; not documented further."""


class SipWebhook(Model):
    """A subscription to events of calls."""

    __slots__ = ()

    id: str = Field("id", "text", None, ("webhookId",))
    """Subscription id."""
    url: str | None = Field("url", "text?")
    """Where events go."""
    events: list[SipWebhookEvent] = Field("events", "list")
    """Events that are told."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation time."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
