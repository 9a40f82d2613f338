//! Printed from `core/spec/sip.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

/// SIP credentials; both or neither.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipAuth {
    /// User name.
    pub username: String,
    /// Password.
    pub password: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipAuth {
username: "username",
password: "password",
} }

impl std::fmt::Debug for SipAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SipAuth")
            .field("username", &self.username)
            .field("password", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

impl SipAuth {
    /// Sets `username`: user name.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    /// Sets `password`: password.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
}

/// SIP credentials as the service shows them.
///
/// Not settled: The documentation shows an empty object for inbound trunks, with which the vendor's Rust SDK fails. Emulator: null.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipTrunkAuth {
    /// User name.
    pub username: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipTrunkAuth {
username: "username",
password: "password",
} }

impl std::fmt::Debug for SipTrunkAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SipTrunkAuth")
            .field("username", &self.username)
            .field("password", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

crate::model::open_enum! {
/// Whether media are encrypted.
SipMediaEncryption {
/// `enable`
Enable = "enable",
/// `disable`
Disable = "disable",
} }

crate::model::open_enum! {
/// Region with SIP servers.
SipRegion {
/// `auto`
Auto = "auto",
/// `us002`
Us002 = "us002",
/// `in002`
In002 = "in002",
} }

crate::model::open_enum! {
/// How SIP messages travel.
SipTransport {
/// `udp`
Udp = "udp",
/// `tcp`
Tcp = "tcp",
/// `tls`
Tls = "tls",
} }

crate::model::open_enum! {
/// Direction of a call.
SipDirection {
/// `inbound`
Inbound = "inbound",
/// `outbound`
Outbound = "outbound",
} }

crate::model::open_enum! {
/// What becomes of settings of a trunk that an update leaves out.
SipOmitted {
/// `keep`
Keep = "keep",
/// `reset`
Reset = "reset",
} }

/// A connection to a SIP provider, for one direction. The routes say gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipTrunk {
    /// Trunk id.
    pub id: String,
    /// Display name.
    pub name: Option<String>,
    /// SIP host of the provider; null for a trunk that takes calls.
    pub address: Option<String>,
    /// Numbers in E.164 form.
    pub numbers: Vec<String>,
    /// IP addresses and CIDR ranges that may call.
    pub allowed_addresses: Vec<String>,
    /// Numbers and patterns let through.
    pub allowed_numbers: Vec<String>,
    /// Whether media are encrypted.
    pub media_encryption: Option<SipMediaEncryption>,
    /// How SIP messages travel; null for a trunk that takes calls.
    pub transport: Option<SipTransport>,
    /// Whether calls are recorded.
    pub record: Option<bool>,
    /// Labels of your own.
    pub tags: Vec<String>,
    /// Credentials; null where there are none.
    pub auth: Option<Box<SipTrunkAuth>>,
    /// Region of the SIP servers; null where none was chosen.
    pub geo_region: Option<SipRegion>,
    /// Data of your own.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Whether noise is removed.
    pub noise_cancellation: Option<bool>,
    /// Whether keys pressed on the phone are passed into the room.
    pub enable_dtmf: Option<bool>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipTrunk {
id: "id",
name: "name",
address: "address",
numbers: "numbers",
allowed_addresses: "allowedAddresses",
allowed_numbers: "allowedNumbers",
media_encryption: "mediaEncryption",
transport: "transport",
record: "record",
tags: "tags",
auth: "auth",
geo_region: "geoRegion",
metadata: "metadata",
noise_cancellation: "noiseCancellation",
enable_dtmf: "enableDtmf",
} }

crate::model::open_enum! {
/// static: one room for all calls. dynamic: a new room for each call.
SipRoomType {
/// `static`
Static = "static",
/// `dynamic`
Dynamic = "dynamic",
} }

crate::model::open_enum! {
/// What the id of a room made for a call begins with: a strategy, not the text itself.
SipRoomPrefix {
/// `blank`
Blank = "blank",
/// `participantNumber`
ParticipantNumber = "participantNumber",
/// `sipNumber`
SipNumber = "sipNumber",
/// `random`
Random = "random",
} }

/// Room that the calls of a rule go to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipRoomConfig {
    /// One room for all calls or a new one for each.
    pub r#type: Option<SipRoomType>,
    /// What the id of a new room begins with; dynamic rooms only.
    pub prefix: Option<SipRoomPrefix>,
    /// Room id; static rooms only.
    pub id: Option<String>,
    /// PIN that callers must enter.
    pub pin: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipRoomConfig {
r#type: "type",
prefix: "prefix",
id: "id",
pin: "pin",
} }

impl std::fmt::Debug for SipRoomConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SipRoomConfig")
            .field("type", &self.r#type)
            .field("prefix", &self.prefix)
            .field("id", &self.id)
            .field("pin", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

impl SipRoomConfig {
    /// Sets `type`: one room for all calls or a new one for each.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<SipRoomType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `prefix`: what the id of a new room begins with; dynamic rooms only.
    #[must_use]
    pub fn prefix(mut self, value: impl Into<SipRoomPrefix>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `id`: room id; static rooms only.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `pin`: PIN that callers must enter.
    #[must_use]
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// direct: one room for all calls. individual: a new room for each call.
RoutingRuleTargetType {
/// `direct`
Direct = "direct",
/// `individual`
Individual = "individual",
} }

/// A shorter way to write the room of a rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleTarget {
    /// One room for all calls or a new one for each.
    pub r#type: RoutingRuleTargetType,
    /// Room id; needed for direct.
    pub room_id: Option<String>,
    /// What the id of a new room begins with; individual only. The service assumes `blank`.
    pub room_prefix: Option<SipRoomPrefix>,
    /// PIN that callers must enter.
    pub pin: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RoutingRuleTarget {
r#type: "type",
room_id: "roomId",
room_prefix: "roomPrefix",
pin: "pin",
} }

impl std::fmt::Debug for RoutingRuleTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RoutingRuleTarget")
            .field("type", &self.r#type)
            .field("room_id", &self.room_id)
            .field("room_prefix", &self.room_prefix)
            .field("pin", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

impl RoutingRuleTarget {
    /// Sets `type`: one room for all calls or a new one for each.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<RoutingRuleTargetType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `roomId`: room id; needed for direct.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<String>) -> Self {
        self.room_id = Some(value.into());
        self
    }
    /// Sets `roomPrefix`: what the id of a new room begins with; individual only.
    #[must_use]
    pub fn room_prefix(mut self, value: impl Into<SipRoomPrefix>) -> Self {
        self.room_prefix = Some(value.into());
        self
    }
    /// Sets `pin`: PIN that callers must enter.
    #[must_use]
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// Which SIP headers are passed on.
SipIncludeHeaders {
/// `ALL`
All = "ALL",
/// `SIP_X_HEADERS`
SipXHeaders = "SIP_X_HEADERS",
/// `NONE`
None = "NONE",
} }

/// Leads the calls of its numbers to a room, an agent or both.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipRoutingRule {
    /// Rule id.
    pub id: String,
    /// Display name.
    pub name: Option<String>,
    /// Direction of the calls.
    pub r#type: Option<SipDirection>,
    /// Numbers in E.164 form; requests call them `phoneNumbers`.
    pub numbers: Vec<String>,
    /// Room the calls go to; null where there is only an agent.
    pub room: Option<Box<SipRoomConfig>>,
    /// Agent sent to the calls.
    pub agent_id: Option<String>,
    /// Handed to the agent.
    pub agent_metadata: Option<Extra>,
    /// Whether the phone number is kept from the participants.
    pub hide_phone_number: Option<bool>,
    /// Labels of your own.
    pub tags: Vec<String>,
    /// API key that owns the rule.
    pub api_key: Option<String>,
    /// Whether calls are recorded.
    pub recording: Option<bool>,
    /// Whether keys pressed on the phone are passed into the room.
    pub dtmf: Option<bool>,
    /// Whether noise is removed.
    pub noise_cancellation: Option<bool>,
    /// Numbers and patterns let in.
    pub allowed_numbers: Vec<String>,
    /// IP addresses and CIDR ranges let in.
    pub allowed_ip_addresses: Vec<String>,
    /// Which SIP headers are passed on.
    pub include_headers: Option<SipIncludeHeaders>,
    /// SIP headers that are added; outbound rules only.
    pub headers: Option<BTreeMap<String, String>>,
    /// SIP headers that become attributes; inbound rules only.
    pub headers_to_attributes: Option<BTreeMap<String, String>>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipRoutingRule {
id: "id",
name: "name",
r#type: "type",
numbers: "numbers",
room: "room",
agent_id: "agentId",
agent_metadata: "agentMetadata",
hide_phone_number: "hidePhoneNumber",
tags: "tags",
api_key: "apiKey",
recording: "recording",
dtmf: "dtmf",
noise_cancellation: "noiseCancellation",
allowed_numbers: "allowedNumbers",
allowed_ip_addresses: "allowedIpAddresses",
include_headers: "includeHeaders",
headers: "headers",
headers_to_attributes: "headersToAttributes",
created_at: "createdAt",
updated_at: "updatedAt",
} }

/// Trunk that takes the calls of new numbers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberInboundConfig {
    /// Region of the SIP servers; trunks show it as `geoRegion`.
    pub sip_region: SipRegion,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PhoneNumberInboundConfig {
sip_region: "sipRegion",
} }

impl PhoneNumberInboundConfig {
    /// Sets `sipRegion`: region of the SIP servers; trunks show it as `geoRegion`.
    #[must_use]
    pub fn sip_region(mut self, value: impl Into<SipRegion>) -> Self {
        self.sip_region = value.into();
        self
    }
}

/// Trunk through which new numbers place calls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberOutboundConfig {
    /// SIP host of the provider.
    pub address: String,
    /// Region of the SIP servers; trunks show it as `geoRegion`.
    pub sip_region: SipRegion,
    /// Credentials shown to the provider; none unless given.
    pub auth: Option<Box<SipAuth>>,
    /// How SIP messages travel. The service assumes `tls`.
    ///
    /// Not settled: Required in the documentation, optional in both SDKs. Chosen: optional.
    pub transport: Option<SipTransport>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PhoneNumberOutboundConfig {
address: "address",
sip_region: "sipRegion",
auth: "auth",
transport: "transport",
} }

impl PhoneNumberOutboundConfig {
    /// Sets `address`: SIP host of the provider.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = value.into();
        self
    }
    /// Sets `sipRegion`: region of the SIP servers; trunks show it as `geoRegion`.
    #[must_use]
    pub fn sip_region(mut self, value: impl Into<SipRegion>) -> Self {
        self.sip_region = value.into();
        self
    }
    /// Sets `auth`: credentials shown to the provider; none unless given.
    #[must_use]
    pub fn auth(mut self, value: impl Into<SipAuth>) -> Self {
        self.auth = Some(Box::new(value.into()));
        self
    }
    /// Sets `transport`: how SIP messages travel.
    #[must_use]
    pub fn transport(mut self, value: impl Into<SipTransport>) -> Self {
        self.transport = Some(value.into());
        self
    }
}

/// A registered number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberInfo {
    /// Id of the number.
    pub phone_number_id: String,
    /// The number in E.164 form.
    pub e164: String,
    /// Country as two letters (ISO 3166), such as US.
    pub country_code: Option<String>,
    /// Where it comes from: twilio, plivo, other and the like.
    pub provider: Option<String>,
    /// How it came here, for instance PURCHASED or SIP Configured.
    pub origin: Option<String>,
    /// For instance ACTIVE.
    pub status: Option<String>,
    /// Label.
    pub name: Option<String>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PhoneNumberInfo {
phone_number_id: "phoneNumberId",
e164: "e164",
country_code: "countryCode",
provider: "provider",
origin: "origin",
status: "status",
name: "name",
created_at: "createdAt",
updated_at: "updatedAt",
} }

/// A number with its trunks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberWithGateways {
    /// The number.
    pub phone_number: PhoneNumberInfo,
    /// Trunk that takes calls; null when detached.
    pub inbound: Option<Box<SipTrunk>>,
    /// Trunk through which calls are placed; null when detached.
    pub outbound: Option<Box<SipTrunk>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PhoneNumberWithGateways {
phone_number: "phoneNumber",
inbound: "inbound",
outbound: "outbound",
} }

/// What was detached. The SDKs read `message` only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachedPhoneNumber {
    /// The confirmation in words.
    pub message: String,
    /// The number.
    pub phone_number: Option<Box<PhoneNumberInfo>>,
    /// Id of the inbound trunk it was taken off.
    pub inbound: Option<String>,
    /// Id of the outbound trunk it was taken off.
    pub outbound: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { DetachedPhoneNumber {
message: "message",
phone_number: "phoneNumber",
inbound: "inbound",
outbound: "outbound",
} }

/// What was released. The SDKs read `message` only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasedPhoneNumber {
    /// The confirmation in words.
    pub message: String,
    /// Id of the number.
    pub phone_number_id: Option<String>,
    /// The number in E.164 form.
    pub e164: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ReleasedPhoneNumber {
message: "message",
phone_number_id: "phoneNumberId",
e164: "e164",
} }

crate::model::open_enum! {
/// State of a call.
SipCallStatus {
/// `initiated`
Initiated = "initiated",
/// `ringing`
Ringing = "ringing",
/// `missed`
Missed = "missed",
/// `not-answered`
NotAnswered = "not-answered",
/// `failed`
Failed = "failed",
/// `incoming`
Incoming = "incoming",
/// `verified`
Verified = "verified",
/// `rejected`
Rejected = "rejected",
/// `abandoned`
Abandoned = "abandoned",
/// `answered`
Answered = "answered",
/// `ended`
Ended = "ended",
/// `transfer-initiated`
TransferInitiated = "transfer-initiated",
/// `transfer-accepted`
TransferAccepted = "transfer-accepted",
/// `transferring`
Transferring = "transferring",
/// `transfer-ringing`
TransferRinging = "transfer-ringing",
/// `transferred`
Transferred = "transferred",
/// `transfer-failed`
TransferFailed = "transfer-failed",
/// `switch-room-initiated`
SwitchRoomInitiated = "switch-room-initiated",
/// `switch-room-completed`
SwitchRoomCompleted = "switch-room-completed",
/// `switch-room-failed`
SwitchRoomFailed = "switch-room-failed",
} }

/// One state of a call and when it began.
///
/// Not settled: The documentation prints these words in upper case. Emulator: lower case, as elsewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipCallTimelogEntry {
    /// State of the call.
    pub status: Option<SipCallStatus>,
    /// When it began.
    pub timestamp: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipCallTimelogEntry {
status: "status",
timestamp: "timestamp",
} }

/// A telephone call.
///
/// Not settled: The documentation of the actions calls `id`, `to` and `from` callId, sipCallTo and sipCallFrom, and lists call `id` callId; each is read under the one name. `gatewayName` is in the documentation of the list only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipCall {
    /// Call id.
    pub id: String,
    /// Direction of the call.
    pub r#type: Option<SipDirection>,
    /// How its SIP messages travel.
    pub transport: Option<String>,
    /// Telephony provider.
    pub provider: Option<String>,
    /// Trunk it goes through.
    pub gateway_id: Option<String>,
    /// Name of the trunk; seen on lists only.
    pub gateway_name: Option<String>,
    /// Rule it follows.
    pub rule_id: Option<String>,
    /// Room it is in.
    pub room_id: Option<String>,
    /// Number that is called.
    pub to: Option<String>,
    /// Number that calls.
    pub from: Option<String>,
    /// Where it was handed over to; not documented further.
    pub transfer: Option<Value>,
    /// Session it is in.
    pub session_id: Option<String>,
    /// State of the call.
    pub status: Option<SipCallStatus>,
    /// Data of your own.
    pub metadata: Option<Extra>,
    /// When it began.
    pub start: Option<Timestamp>,
    /// When it ended; null while it goes on.
    pub end: Option<Timestamp>,
    /// Its states so far, oldest first.
    pub timelog: Vec<SipCallTimelogEntry>,
    /// Region of the SIP servers.
    pub region: Option<String>,
    /// What the provider says; not documented further.
    pub additional_details: Option<Value>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipCall {
id: "id" | "callId",
r#type: "type",
transport: "transport",
provider: "provider",
gateway_id: "gatewayId",
gateway_name: "gatewayName",
rule_id: "ruleId",
room_id: "roomId",
to: "to" | "sipCallTo",
from: "from" | "sipCallFrom",
transfer: "transfer",
session_id: "sessionId",
status: "status",
metadata: "metadata",
start: "start",
end: "end",
timelog: "timelog",
region: "region",
additional_details: "additionalDetails",
} }

crate::model::open_enum! {
/// Event of a call.
SipWebhookEvent {
/// `call-started`
CallStarted = "call-started",
/// `call-answered`
CallAnswered = "call-answered",
/// `call-hangup`
CallHangup = "call-hangup",
/// `call-transferred`
CallTransferred = "call-transferred",
/// `call-missed`
CallMissed = "call-missed",
/// `call-update`
CallUpdate = "call-update",
/// `call-ringing`
CallRinging = "call-ringing",
/// `call-transfer-initiated`
CallTransferInitiated = "call-transfer-initiated",
/// `call-transfer-accepted`
CallTransferAccepted = "call-transfer-accepted",
/// `call-transferring`
CallTransferring = "call-transferring",
/// `call-transfer-ringing`
CallTransferRinging = "call-transfer-ringing",
/// `call-transfer-failed`
CallTransferFailed = "call-transfer-failed",
/// `switch-room-initiated`
SwitchRoomInitiated = "switch-room-initiated",
/// `switch-room-completed`
SwitchRoomCompleted = "switch-room-completed",
/// `switch-room-failed`
SwitchRoomFailed = "switch-room-failed",
} }

/// A subscription to events of calls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SipWebhook {
    /// Subscription id.
    pub id: String,
    /// Where events go.
    pub url: Option<String>,
    /// Events that are told.
    pub events: Vec<SipWebhookEvent>,
    /// Creation time.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SipWebhook {
id: "id" | "webhookId",
url: "url",
events: "events",
created_at: "createdAt",
updated_at: "updatedAt",
} }
