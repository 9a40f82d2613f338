//! Printed from `core/spec/sip.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
use crate::model::Extra;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;
use std::collections::BTreeMap;

/// Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks.
#[derive(Debug, Clone, Copy)]
pub struct Sip<'c> {
    client: &'c Client,
}

impl<'c> Sip<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The `sip.calls` operations.
    pub fn calls(&self) -> SipCalls<'c> {
        SipCalls::new(self.client)
    }
    /// The `sip.inboundTrunks` operations.
    pub fn inbound_trunks(&self) -> SipInboundTrunks<'c> {
        SipInboundTrunks::new(self.client)
    }
    /// The `sip.outboundTrunks` operations.
    pub fn outbound_trunks(&self) -> SipOutboundTrunks<'c> {
        SipOutboundTrunks::new(self.client)
    }
    /// The `sip.phoneNumbers` operations.
    pub fn phone_numbers(&self) -> SipPhoneNumbers<'c> {
        SipPhoneNumbers::new(self.client)
    }
    /// The `sip.routingRules` operations.
    pub fn routing_rules(&self) -> SipRoutingRules<'c> {
        SipRoutingRules::new(self.client)
    }
    /// The `sip.webhooks` operations.
    pub fn webhooks(&self) -> SipWebhooks<'c> {
        SipWebhooks::new(self.client)
    }
}

/// The `sip.calls` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipCalls<'c> {
    client: &'c Client,
}

impl<'c> SipCalls<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Place a call and bring it into a room.
    ///
    /// Where `sipCallFrom` is a provisioned number, its rule and trunk decide recording, DTMF, hiding of the number, headers and encryption, and the values given here are ignored; through `gatewayId` they count. Never repeated by itself: a second request would be a second call.
    ///
    /// Newest pages of the documentation require `routingRuleId` and `sipCallFrom`, older ones `gatewayId`; the SDKs only the destination. Chosen: the SDKs; the emulator wants one of the three. Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs: both are read. Success status not published.
    ///
    /// `POST /v2/sip/call`
    pub fn create(&self, sip_call_to: impl Into<String>) -> CallsCreate {
        CallsCreate(
            Call::new(self.client, table::SIP_CALLS_CREATE).with::<String>("sipCallTo", sip_call_to.into()),
        )
    }
    /// List calls.
    ///
    /// `GET /v2/sip/call`
    pub fn list(&self) -> CallsList {
        CallsList(Call::new(self.client, table::SIP_CALLS_LIST))
    }
    /// Read a call.
    ///
    /// `GET /v2/sip/call/{callId}`
    pub fn get(&self, call_id: impl Into<String>) -> CallsGet {
        CallsGet(Call::new(self.client, table::SIP_CALLS_GET).with::<String>("callId", call_id.into()))
    }
    /// Hand an answered call over to another number.
    ///
    /// A cold transfer by SIP REFER, for calls of either direction. When it succeeds the session of the call ends.
    ///
    /// `transferTo` is optional in the SDKs and required in the documentation. Chosen: optional; the emulator wants it.
    ///
    /// `POST /v2/sip/call/transfer`
    pub fn transfer(&self, call_id: impl Into<String>) -> CallsTransfer {
        CallsTransfer(
            Call::new(self.client, table::SIP_CALLS_TRANSFER).with::<String>("callId", call_id.into()),
        )
    }
    /// Hang up.
    ///
    /// Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs: both are read.
    ///
    /// `POST /v2/sip/call/end`
    pub fn end(&self, call_id: impl Into<String>) -> CallsEnd {
        CallsEnd(Call::new(self.client, table::SIP_CALLS_END).with::<String>("callId", call_id.into()))
    }
    /// Move a call to another room.
    ///
    /// The call must be answered, and somebody must be in the other room.
    ///
    /// Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs: both are read.
    ///
    /// `POST /v2/sip/call/switch-room`
    pub fn switch_room(&self, call_id: impl Into<String>, room_id: impl Into<String>) -> CallsSwitchRoom {
        CallsSwitchRoom(
            Call::new(self.client, table::SIP_CALLS_SWITCH_ROOM)
                .with::<String>("callId", call_id.into())
                .with::<String>("roomId", room_id.into()),
        )
    }
}

/// The `sip.inboundTrunks` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipInboundTrunks<'c> {
    client: &'c Client,
}

impl<'c> SipInboundTrunks<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a trunk that takes calls for its numbers.
    ///
    /// Success status not published; clients accept any 2xx. Emulator: 200.
    ///
    /// `POST /v2/sip/inbound-gateways`
    pub fn create(
        &self,
        name: impl Into<String>,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> InboundTrunksCreate {
        InboundTrunksCreate(
            Call::new(self.client, table::SIP_INBOUND_TRUNKS_CREATE)
                .with::<String>("name", name.into())
                .with::<Vec<String>>("numbers", numbers.into_iter().map(Into::into).collect()),
        )
    }
    /// List trunks that take calls.
    ///
    /// Size of a page not published. Emulator: 20.
    ///
    /// `GET /v2/sip/inbound-gateways`
    pub fn list(&self) -> InboundTrunksList {
        InboundTrunksList(Call::new(self.client, table::SIP_INBOUND_TRUNKS_LIST))
    }
    /// Read a trunk that takes calls.
    ///
    /// `GET /v2/sip/inbound-gateways/{gatewayId}`
    pub fn get(&self, gateway_id: impl Into<String>) -> InboundTrunksGet {
        InboundTrunksGet(
            Call::new(self.client, table::SIP_INBOUND_TRUNKS_GET)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
    /// Update a trunk that takes calls.
    ///
    /// CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are not one step: a change that somebody makes between them may be undone.
    ///
    /// The documentation describes an ordinary partial update; both vendor SDKs warn of the resets. Chosen: the SDKs.
    ///
    /// `PATCH /v2/sip/inbound-gateways/{gatewayId}`
    pub fn update(&self, gateway_id: impl Into<String>) -> InboundTrunksUpdate {
        InboundTrunksUpdate(
            Call::new(self.client, table::SIP_INBOUND_TRUNKS_UPDATE)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
    /// Delete a trunk that takes calls.
    ///
    /// `DELETE /v2/sip/inbound-gateways/{gatewayId}`
    pub fn delete(&self, gateway_id: impl Into<String>) -> InboundTrunksDelete {
        InboundTrunksDelete(
            Call::new(self.client, table::SIP_INBOUND_TRUNKS_DELETE)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
}

/// The `sip.outboundTrunks` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipOutboundTrunks<'c> {
    client: &'c Client,
}

impl<'c> SipOutboundTrunks<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a trunk through which calls are placed.
    ///
    /// Who may be called (`allowedNumbers`) can only be set by an update; the service ignores it here.
    ///
    /// Success status not published; clients accept any 2xx. Emulator: 200. One page of the documentation requires `auth` and `transport`; the SDKs do not.
    ///
    /// `POST /v2/sip/outbound-gateways`
    pub fn create(
        &self,
        name: impl Into<String>,
        address: impl Into<String>,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundTrunksCreate {
        OutboundTrunksCreate(
            Call::new(self.client, table::SIP_OUTBOUND_TRUNKS_CREATE)
                .with::<String>("name", name.into())
                .with::<String>("address", address.into())
                .with::<Vec<String>>("numbers", numbers.into_iter().map(Into::into).collect()),
        )
    }
    /// List trunks through which calls are placed.
    ///
    /// Size of a page not published. Emulator: 20.
    ///
    /// `GET /v2/sip/outbound-gateways`
    pub fn list(&self) -> OutboundTrunksList {
        OutboundTrunksList(Call::new(self.client, table::SIP_OUTBOUND_TRUNKS_LIST))
    }
    /// Read a trunk through which calls are placed.
    ///
    /// `GET /v2/sip/outbound-gateways/{gatewayId}`
    pub fn get(&self, gateway_id: impl Into<String>) -> OutboundTrunksGet {
        OutboundTrunksGet(
            Call::new(self.client, table::SIP_OUTBOUND_TRUNKS_GET)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
    /// Update a trunk through which calls are placed.
    ///
    /// CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are not one step: a change that somebody makes between them may be undone.
    ///
    /// The documentation shows PUT and an ordinary partial update; both vendor SDKs send PATCH and warn of the resets. Chosen: the SDKs.
    ///
    /// `PATCH /v2/sip/outbound-gateways/{gatewayId}`
    pub fn update(&self, gateway_id: impl Into<String>) -> OutboundTrunksUpdate {
        OutboundTrunksUpdate(
            Call::new(self.client, table::SIP_OUTBOUND_TRUNKS_UPDATE)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
    /// Delete a trunk through which calls are placed.
    ///
    /// `DELETE /v2/sip/outbound-gateways/{gatewayId}`
    pub fn delete(&self, gateway_id: impl Into<String>) -> OutboundTrunksDelete {
        OutboundTrunksDelete(
            Call::new(self.client, table::SIP_OUTBOUND_TRUNKS_DELETE)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
}

/// The `sip.phoneNumbers` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipPhoneNumbers<'c> {
    client: &'c Client,
}

impl<'c> SipPhoneNumbers<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Register numbers and give them a trunk for each direction.
    ///
    /// All or nothing: 400 when one of the numbers has a trunk already, 409 when another request attached one meanwhile.
    ///
    /// The SDKs read `message` only; more members are shown in the documentation. Success status not published.
    ///
    /// `POST /v2/sip/phone-numbers`
    pub fn create(
        &self,
        name: impl Into<String>,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
        inbound: impl Into<PhoneNumberInboundConfig>,
        outbound: impl Into<PhoneNumberOutboundConfig>,
    ) -> PhoneNumbersCreate {
        PhoneNumbersCreate(
            Call::new(self.client, table::SIP_PHONE_NUMBERS_CREATE)
                .with::<String>("name", name.into())
                .with::<Vec<String>>("phoneNumbers", phone_numbers.into_iter().map(Into::into).collect())
                .with::<PhoneNumberInboundConfig>("inbound", inbound.into())
                .with::<PhoneNumberOutboundConfig>("outbound", outbound.into()),
        )
    }
    /// List numbers with their trunks.
    ///
    /// `GET /v2/sip/phone-numbers`
    pub fn list(&self) -> PhoneNumbersList {
        PhoneNumbersList(Call::new(self.client, table::SIP_PHONE_NUMBERS_LIST))
    }
    /// Read a number with its trunks.
    ///
    /// `GET /v2/sip/phone-numbers/{number}`
    pub fn get(&self, number: impl Into<String>) -> PhoneNumbersGet {
        PhoneNumbersGet(
            Call::new(self.client, table::SIP_PHONE_NUMBERS_GET).with::<String>("number", number.into()),
        )
    }
    /// Take a number off both its trunks.
    ///
    /// The number stays active, and the trunks stay even where they are left empty. 400 when it has no trunk.
    ///
    /// `POST /v2/sip/phone-numbers/detach`
    pub fn detach(&self, phone_number: impl Into<String>) -> PhoneNumbersDetach {
        PhoneNumbersDetach(
            Call::new(self.client, table::SIP_PHONE_NUMBERS_DETACH)
                .with::<String>("phoneNumber", phone_number.into()),
        )
    }
    /// Update a trunk of a number.
    ///
    /// What is left out keeps its value. Which members are allowed follows from the direction of the trunk: `address`, `auth` and `transport` are refused with 400 for one that takes calls.
    ///
    /// The SDKs read `message` only; the documentation may answer the trunk too.
    ///
    /// `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`
    pub fn update_gateway(&self, gateway_id: impl Into<String>) -> PhoneNumbersUpdateGateway {
        PhoneNumbersUpdateGateway(
            Call::new(self.client, table::SIP_PHONE_NUMBERS_UPDATE_GATEWAY)
                .with::<String>("gatewayId", gateway_id.into()),
        )
    }
    /// Give a number up for good.
    ///
    /// Takes it off its trunks and out of routing rules; a purchased number is also released at the provider and no longer billed. Documented as harmless to repeat.
    ///
    /// `POST /v2/sip/phone-numbers/{phoneNumberId}/release`
    pub fn release(&self, phone_number_id: impl Into<String>) -> PhoneNumbersRelease {
        PhoneNumbersRelease(
            Call::new(self.client, table::SIP_PHONE_NUMBERS_RELEASE)
                .with::<String>("phoneNumberId", phone_number_id.into()),
        )
    }
}

/// The `sip.routingRules` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipRoutingRules<'c> {
    client: &'c Client,
}

impl<'c> SipRoutingRules<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a rule that leads the calls of its numbers to a room, an agent or both.
    ///
    /// Refused with 400: a number that is not provisioned, an inbound number that another inbound rule has, `headers` on an inbound rule, `headersToAttributes` on an outbound one, an `apiKey` that is not valid.
    ///
    /// Older pages of the documentation have the path /v2/sip/routing-rules with gatewayId, numbers and a dispatch wrapper. Chosen: the SDKs and the pages of 2026.
    ///
    /// `POST /v2/sip/routing-rule`
    pub fn create(&self, name: impl Into<String>, r#type: impl Into<SipDirection>) -> RoutingRulesCreate {
        RoutingRulesCreate(
            Call::new(self.client, table::SIP_ROUTING_RULES_CREATE)
                .with::<String>("name", name.into())
                .with::<SipDirection>("type", r#type.into()),
        )
    }
    /// List routing rules.
    ///
    /// `GET /v2/sip/routing-rule`
    pub fn list(&self) -> RoutingRulesList {
        RoutingRulesList(Call::new(self.client, table::SIP_ROUTING_RULES_LIST))
    }
    /// Read a routing rule.
    ///
    /// `GET /v2/sip/routing-rule/{ruleId}`
    pub fn get(&self, rule_id: impl Into<String>) -> RoutingRulesGet {
        RoutingRulesGet(
            Call::new(self.client, table::SIP_ROUTING_RULES_GET).with::<String>("ruleId", rule_id.into()),
        )
    }
    /// Update a routing rule.
    ///
    /// What is left out keeps its value; something must be given. `phoneNumbers` replaces the set: numbers that are not in it are detached, new ones are checked as when the rule was created.
    ///
    /// `PATCH /v2/sip/routing-rule/{ruleId}`
    pub fn update(&self, rule_id: impl Into<String>) -> RoutingRulesUpdate {
        RoutingRulesUpdate(
            Call::new(self.client, table::SIP_ROUTING_RULES_UPDATE).with::<String>("ruleId", rule_id.into()),
        )
    }
    /// Delete a routing rule.
    ///
    /// `DELETE /v2/sip/routing-rule/{ruleId}`
    pub fn delete(&self, rule_id: impl Into<String>) -> RoutingRulesDelete {
        RoutingRulesDelete(
            Call::new(self.client, table::SIP_ROUTING_RULES_DELETE).with::<String>("ruleId", rule_id.into()),
        )
    }
}

/// The `sip.webhooks` operations.
#[derive(Debug, Clone, Copy)]
pub struct SipWebhooks<'c> {
    client: &'c Client,
}

impl<'c> SipWebhooks<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Subscribe an address to events of calls.
    ///
    /// The documentation lists 7 to 12 events, the SDKs 15. Chosen: the SDKs. Success status not published.
    ///
    /// `POST /v2/sip/webhooks`
    pub fn create(
        &self,
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<SipWebhookEvent>>,
    ) -> WebhooksCreate {
        WebhooksCreate(
            Call::new(self.client, table::SIP_WEBHOOKS_CREATE).with::<String>("url", url.into()).with::<Vec<
                SipWebhookEvent,
            >>(
                "events",
                events.into_iter().map(Into::into).collect(),
            ),
        )
    }
    /// List subscriptions.
    ///
    /// Size of a page not published. Emulator: 20.
    ///
    /// `GET /v2/sip/webhooks`
    pub fn list(&self) -> WebhooksList {
        WebhooksList(Call::new(self.client, table::SIP_WEBHOOKS_LIST))
    }
    /// Read a subscription.
    ///
    /// `GET /v2/sip/webhooks/{webhookId}`
    pub fn get(&self, webhook_id: impl Into<String>) -> WebhooksGet {
        WebhooksGet(
            Call::new(self.client, table::SIP_WEBHOOKS_GET).with::<String>("webhookId", webhook_id.into()),
        )
    }
    /// Replace address and events of a subscription.
    ///
    /// `PATCH /v2/sip/webhooks/{webhookId}`
    pub fn update(
        &self,
        webhook_id: impl Into<String>,
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<SipWebhookEvent>>,
    ) -> WebhooksUpdate {
        WebhooksUpdate(
            Call::new(self.client, table::SIP_WEBHOOKS_UPDATE)
                .with::<String>("webhookId", webhook_id.into())
                .with::<String>("url", url.into())
                .with::<Vec<SipWebhookEvent>>("events", events.into_iter().map(Into::into).collect()),
        )
    }
    /// Delete a subscription.
    ///
    /// `DELETE /v2/sip/webhooks/{webhookId}`
    pub fn delete(&self, webhook_id: impl Into<String>) -> WebhooksDelete {
        WebhooksDelete(
            Call::new(self.client, table::SIP_WEBHOOKS_DELETE).with::<String>("webhookId", webhook_id.into()),
        )
    }
}

/// A call of `sip.inboundTrunks.create`: create a trunk that takes calls for its numbers.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InboundTrunksCreate(Call);

impl InboundTrunksCreate {
    /// IP addresses and CIDR ranges that may call; all unless given.
    pub fn allowed_addresses(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedAddresses", value.into_iter().map(Into::into).collect()))
    }
    /// Callers let in, each a number or a pattern such as `+91*`; all unless given.
    pub fn allowed_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// Credentials the provider must show; none unless given.
    pub fn auth(self, value: impl Into<SipAuth>) -> Self {
        Self(self.0.with::<SipAuth>("auth", value.into()))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Record the calls. The service assumes `false`.
    pub fn record(self, value: bool) -> Self {
        Self(self.0.with::<bool>("record", value))
    }
    /// Remove noise from the caller's audio. The service assumes `false`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Pass keys pressed on the phone into the room. The service assumes `false`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enableDtmf", value))
    }
    /// Data of your own.
    pub fn metadata(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("metadata", value))
    }
    /// Labels of your own.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Region of the SIP servers.
    pub fn geo_region(self, value: impl Into<SipRegion>) -> Self {
        Self(self.0.with::<SipRegion>("geoRegion", value.into()))
    }
}

crate::call::call!(InboundTrunksCreate => SipTrunk);

/// A call of `sip.inboundTrunks.list`: list trunks that take calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InboundTrunksList(Call);

impl InboundTrunksList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page; 10 or 20 unless given.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only the trunk with this id.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
    /// Only trunks whose name contains this text, in any case.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
}

crate::call::list_call!(InboundTrunksList => SipTrunk);

/// A call of `sip.inboundTrunks.get`: read a trunk that takes calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InboundTrunksGet(Call);

crate::call::call!(InboundTrunksGet => SipTrunk);

/// A call of `sip.inboundTrunks.update`: update a trunk that takes calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InboundTrunksUpdate(Call);

impl InboundTrunksUpdate {
    /// Display name, unique in the account.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Numbers served, in E.164 form; replaces the set.
    pub fn numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("numbers", value.into_iter().map(Into::into).collect()))
    }
    /// IP addresses and CIDR ranges that may call; replaces the set.
    pub fn allowed_addresses(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedAddresses", value.into_iter().map(Into::into).collect()))
    }
    /// Callers let in, each a number or a pattern such as `+91*`; replaces the set.
    pub fn allowed_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// Credentials the provider must show.
    pub fn auth(self, value: impl Into<SipAuth>) -> Self {
        Self(self.0.with::<SipAuth>("auth", value.into()))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Record the calls; see `omitted`.
    pub fn record(self, value: bool) -> Self {
        Self(self.0.with::<bool>("record", value))
    }
    /// Remove noise from the caller's audio; see `omitted`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Pass keys pressed on the phone into the room; see `omitted`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enableDtmf", value))
    }
    /// Data of your own; replaces the whole.
    pub fn metadata(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("metadata", value))
    }
    /// Labels of your own; replaces the set.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Region of the SIP servers; see `omitted`.
    pub fn geo_region(self, value: impl Into<SipRegion>) -> Self {
        Self(self.0.with::<SipRegion>("geoRegion", value.into()))
    }
    /// What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the vendor's SDKs do. The service assumes `keep`.
    pub fn omitted(self, value: impl Into<SipOmitted>) -> Self {
        Self(self.0.with::<SipOmitted>("omitted", value.into()))
    }
}

crate::call::call!(InboundTrunksUpdate => SipTrunk);

/// A call of `sip.inboundTrunks.delete`: delete a trunk that takes calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InboundTrunksDelete(Call);

crate::call::call!(InboundTrunksDelete => Confirmation);

/// A call of `sip.outboundTrunks.create`: create a trunk through which calls are placed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct OutboundTrunksCreate(Call);

impl OutboundTrunksCreate {
    /// How SIP messages travel. The service assumes `tls`.
    pub fn transport(self, value: impl Into<SipTransport>) -> Self {
        Self(self.0.with::<SipTransport>("transport", value.into()))
    }
    /// Credentials shown to the provider; none unless given.
    pub fn auth(self, value: impl Into<SipAuth>) -> Self {
        Self(self.0.with::<SipAuth>("auth", value.into()))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Record the calls. The service assumes `false`.
    pub fn record(self, value: bool) -> Self {
        Self(self.0.with::<bool>("record", value))
    }
    /// Remove noise from the callee's audio. The service assumes `false`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Pass keys pressed on the phone into the room. The service assumes `false`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enableDtmf", value))
    }
    /// Data of your own.
    pub fn metadata(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("metadata", value))
    }
    /// Labels of your own.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Region of the SIP servers.
    pub fn geo_region(self, value: impl Into<SipRegion>) -> Self {
        Self(self.0.with::<SipRegion>("geoRegion", value.into()))
    }
}

crate::call::call!(OutboundTrunksCreate => SipTrunk);

/// A call of `sip.outboundTrunks.list`: list trunks through which calls are placed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct OutboundTrunksList(Call);

impl OutboundTrunksList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page; 10 or 20 unless given.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only the trunk with this id.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
    /// Only trunks whose name contains this text, in any case.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
}

crate::call::list_call!(OutboundTrunksList => SipTrunk);

/// A call of `sip.outboundTrunks.get`: read a trunk through which calls are placed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct OutboundTrunksGet(Call);

crate::call::call!(OutboundTrunksGet => SipTrunk);

/// A call of `sip.outboundTrunks.update`: update a trunk through which calls are placed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct OutboundTrunksUpdate(Call);

impl OutboundTrunksUpdate {
    /// Display name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// SIP host of the provider, with a port where it needs one.
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("address", value.into()))
    }
    /// Caller ids, in E.164 form; replaces the set.
    pub fn numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("numbers", value.into_iter().map(Into::into).collect()))
    }
    /// How SIP messages travel.
    pub fn transport(self, value: impl Into<SipTransport>) -> Self {
        Self(self.0.with::<SipTransport>("transport", value.into()))
    }
    /// Who may be called, each a number or a pattern such as `+91*`; replaces the set.
    pub fn allowed_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// Credentials shown to the provider.
    pub fn auth(self, value: impl Into<SipAuth>) -> Self {
        Self(self.0.with::<SipAuth>("auth", value.into()))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Record the calls; see `omitted`.
    pub fn record(self, value: bool) -> Self {
        Self(self.0.with::<bool>("record", value))
    }
    /// Remove noise from the callee's audio; see `omitted`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Pass keys pressed on the phone into the room; see `omitted`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enableDtmf", value))
    }
    /// Data of your own; replaces the whole.
    pub fn metadata(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("metadata", value))
    }
    /// Labels of your own; replaces the set.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Region of the SIP servers; see `omitted`.
    pub fn geo_region(self, value: impl Into<SipRegion>) -> Self {
        Self(self.0.with::<SipRegion>("geoRegion", value.into()))
    }
    /// What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the vendor's SDKs do. The service assumes `keep`.
    pub fn omitted(self, value: impl Into<SipOmitted>) -> Self {
        Self(self.0.with::<SipOmitted>("omitted", value.into()))
    }
}

crate::call::call!(OutboundTrunksUpdate => SipTrunk);

/// A call of `sip.outboundTrunks.delete`: delete a trunk through which calls are placed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct OutboundTrunksDelete(Call);

crate::call::call!(OutboundTrunksDelete => Confirmation);

/// A call of `sip.routingRules.create`: create a rule that leads the calls of its numbers to a room, an agent or both.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RoutingRulesCreate(Call);

impl RoutingRulesCreate {
    /// Provisioned numbers the rule is for, in E.164 form. The answer calls them `numbers`.
    ///
    /// Not settled: Optional in both SDKs, required in the documentation of 2026. Chosen: optional.
    pub fn phone_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("phoneNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// Room the calls go to.
    pub fn room(self, value: impl Into<SipRoomConfig>) -> Self {
        Self(self.0.with::<SipRoomConfig>("room", value.into()))
    }
    /// A shorter way to write `room`; where both are given `room` counts.
    pub fn target(self, value: impl Into<RoutingRuleTarget>) -> Self {
        Self(self.0.with::<RoutingRuleTarget>("target", value.into()))
    }
    /// Agent sent to the calls.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Handed to the agent; only counts together with `agentId`.
    pub fn agent_metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("agentMetadata", value.into()))
    }
    /// Which SIP headers are passed on.
    pub fn include_headers(self, value: impl Into<SipIncludeHeaders>) -> Self {
        Self(self.0.with::<SipIncludeHeaders>("includeHeaders", value.into()))
    }
    /// SIP headers to add; outbound rules only.
    pub fn headers(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("headers", value))
    }
    /// SIP headers that become attributes of the participant, by the attribute's name; inbound rules only.
    pub fn headers_to_attributes(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("headersToAttributes", value))
    }
    /// Numbers let in, each a number or a pattern such as `+91*`; all unless given.
    pub fn allowed_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// IP addresses and CIDR ranges let in; all unless given.
    pub fn allowed_ip_addresses(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedIpAddresses", value.into_iter().map(Into::into).collect()))
    }
    /// Labels of your own.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Record the calls. The service assumes `false`.
    pub fn recording(self, value: bool) -> Self {
        Self(self.0.with::<bool>("recording", value))
    }
    /// Pass keys pressed on the phone into the room. The service assumes `false`.
    pub fn dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("dtmf", value))
    }
    /// Remove noise from the phone's audio. The service assumes `false`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Keep the phone number from the participants of the room. The service assumes `false`.
    pub fn hide_phone_number(self, value: bool) -> Self {
        Self(self.0.with::<bool>("hidePhoneNumber", value))
    }
    /// API key that owns the rule; that of the token unless given.
    pub fn api_key(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("apiKey", value.into()))
    }
}

crate::call::call!(RoutingRulesCreate => SipRoutingRule);

/// A call of `sip.routingRules.list`: list routing rules.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RoutingRulesList(Call);

impl RoutingRulesList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page. The service assumes `10`.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only rules whose name or numbers contain this text, in any case.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
    /// Only rules of this direction.
    pub fn r#type(self, value: impl Into<SipDirection>) -> Self {
        Self(self.0.with::<SipDirection>("type", value.into()))
    }
    /// Only rules with these ids.
    pub fn rule_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("ruleIds", value.into_iter().map(Into::into).collect()))
    }
    /// Only rules with rooms of these types.
    pub fn room_type(self, value: impl IntoIterator<Item = impl Into<SipRoomType>>) -> Self {
        Self(self.0.with::<Vec<SipRoomType>>("roomType", value.into_iter().map(Into::into).collect()))
    }
}

crate::call::list_call!(RoutingRulesList => SipRoutingRule);

/// A call of `sip.routingRules.get`: read a routing rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RoutingRulesGet(Call);

crate::call::call!(RoutingRulesGet => SipRoutingRule);

/// A call of `sip.routingRules.update`: update a routing rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RoutingRulesUpdate(Call);

impl RoutingRulesUpdate {
    /// Display name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Provisioned numbers the rule is for, in E.164 form; replaces the set.
    pub fn phone_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("phoneNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// Room the calls go to.
    pub fn room(self, value: impl Into<SipRoomConfig>) -> Self {
        Self(self.0.with::<SipRoomConfig>("room", value.into()))
    }
    /// A shorter way to write `room`; where both are given `room` counts.
    pub fn target(self, value: impl Into<RoutingRuleTarget>) -> Self {
        Self(self.0.with::<RoutingRuleTarget>("target", value.into()))
    }
    /// Agent sent to the calls.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Handed to the agent.
    pub fn agent_metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("agentMetadata", value.into()))
    }
    /// Which SIP headers are passed on.
    pub fn include_headers(self, value: impl Into<SipIncludeHeaders>) -> Self {
        Self(self.0.with::<SipIncludeHeaders>("includeHeaders", value.into()))
    }
    /// SIP headers to add; outbound rules only.
    pub fn headers(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("headers", value))
    }
    /// SIP headers that become attributes of the participant, by the attribute's name; inbound rules only.
    pub fn headers_to_attributes(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("headersToAttributes", value))
    }
    /// Numbers let in, each a number or a pattern such as `+91*`; replaces the set.
    pub fn allowed_numbers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedNumbers", value.into_iter().map(Into::into).collect()))
    }
    /// IP addresses and CIDR ranges let in; replaces the set.
    pub fn allowed_ip_addresses(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedIpAddresses", value.into_iter().map(Into::into).collect()))
    }
    /// Labels of your own; replaces the set.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("tags", value.into_iter().map(Into::into).collect()))
    }
    /// Record the calls.
    pub fn recording(self, value: bool) -> Self {
        Self(self.0.with::<bool>("recording", value))
    }
    /// Pass keys pressed on the phone into the room.
    pub fn dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("dtmf", value))
    }
    /// Remove noise from the phone's audio.
    pub fn noise_cancellation(self, value: bool) -> Self {
        Self(self.0.with::<bool>("noiseCancellation", value))
    }
    /// Keep the phone number from the participants of the room.
    pub fn hide_phone_number(self, value: bool) -> Self {
        Self(self.0.with::<bool>("hidePhoneNumber", value))
    }
    /// API key that owns the rule.
    pub fn api_key(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("apiKey", value.into()))
    }
}

crate::call::call!(RoutingRulesUpdate => SipRoutingRule);

/// A call of `sip.routingRules.delete`: delete a routing rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RoutingRulesDelete(Call);

crate::call::call!(RoutingRulesDelete => Confirmation);

/// A call of `sip.phoneNumbers.create`: register numbers and give them a trunk for each direction.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersCreate(Call);

impl PhoneNumbersCreate {
    /// One pair of trunks for all numbers; otherwise a pair for each. The service assumes `true`.
    pub fn is_shared(self, value: bool) -> Self {
        Self(self.0.with::<bool>("isShared", value))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
}

crate::call::call!(PhoneNumbersCreate => Confirmation);

/// A call of `sip.phoneNumbers.list`: list numbers with their trunks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersList(Call);

impl PhoneNumbersList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page. The service assumes `20`. From 1 to 100.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only numbers whose name or E.164 form contains this text, in any case.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
}

crate::call::list_call!(PhoneNumbersList => PhoneNumberWithGateways);

/// A call of `sip.phoneNumbers.get`: read a number with its trunks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersGet(Call);

crate::call::call!(PhoneNumbersGet => PhoneNumberWithGateways);

/// A call of `sip.phoneNumbers.detach`: take a number off both its trunks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersDetach(Call);

crate::call::call!(PhoneNumbersDetach => DetachedPhoneNumber);

/// A call of `sip.phoneNumbers.updateGateway`: update a trunk of a number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersUpdateGateway(Call);

impl PhoneNumbersUpdateGateway {
    /// Display name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Region of the SIP servers; trunks show it as `geoRegion`.
    pub fn sip_region(self, value: impl Into<SipRegion>) -> Self {
        Self(self.0.with::<SipRegion>("sipRegion", value.into()))
    }
    /// SIP host of the provider; outbound trunks only.
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("address", value.into()))
    }
    /// Credentials shown to the provider; outbound trunks only.
    pub fn auth(self, value: impl Into<SipAuth>) -> Self {
        Self(self.0.with::<SipAuth>("auth", value.into()))
    }
    /// How SIP messages travel; outbound trunks only.
    pub fn transport(self, value: impl Into<SipTransport>) -> Self {
        Self(self.0.with::<SipTransport>("transport", value.into()))
    }
}

crate::call::call!(PhoneNumbersUpdateGateway => Confirmation);

/// A call of `sip.phoneNumbers.release`: give a number up for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct PhoneNumbersRelease(Call);

crate::call::call!(PhoneNumbersRelease => ReleasedPhoneNumber);

/// A call of `sip.calls.create`: place a call and bring it into a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsCreate(Call);

impl CallsCreate {
    /// Caller id; needed unless `gatewayId` gives one.
    pub fn sip_call_from(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sipCallFrom", value.into()))
    }
    /// Room the call goes to; that of the rule unless given.
    pub fn destination_room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("destinationRoomId", value.into()))
    }
    /// Id of the callee in the room, a shorter way to write `participant`; where both are given `participant` counts.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Outbound trunk to call through.
    pub fn gateway_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("gatewayId", value.into()))
    }
    /// Outbound rule to call through.
    pub fn routing_rule_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("routingRuleId", value.into()))
    }
    /// The callee in the room: `id`, `name`, `metadata`.
    pub fn participant(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("participant", value.into()))
    }
    /// Data of your own.
    pub fn metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("metadata", value.into()))
    }
    /// Record the call.
    pub fn record_audio(self, value: bool) -> Self {
        Self(self.0.with::<bool>("recordAudio", value))
    }
    /// Answer only when the callee has; give such a call a deadline that is longer than `ringingTimeout`. The service assumes `false`.
    pub fn wait_until_answered(self, value: bool) -> Self {
        Self(self.0.with::<bool>("waitUntilAnswered", value))
    }
    /// Seconds to let it ring.
    pub fn ringing_timeout(self, value: i64) -> Self {
        Self(self.0.with::<i64>("ringingTimeout", value))
    }
    /// Pass keys pressed on the phone into the room.
    ///
    /// Not settled: Boolean in both SDKs; the documentation describes keys to send. Chosen: boolean.
    pub fn dtmf(self, value: bool) -> Self {
        Self(self.0.with::<bool>("dtmf", value))
    }
    /// Seconds after which the call is ended.
    pub fn max_call_duration(self, value: i64) -> Self {
        Self(self.0.with::<i64>("maxCallDuration", value))
    }
    /// Whether media are encrypted.
    pub fn media_encryption(self, value: impl Into<SipMediaEncryption>) -> Self {
        Self(self.0.with::<SipMediaEncryption>("mediaEncryption", value.into()))
    }
    /// Keep the phone number from the participants of the room.
    pub fn hide_phone_number(self, value: bool) -> Self {
        Self(self.0.with::<bool>("hidePhoneNumber", value))
    }
    /// SIP headers to add.
    pub fn headers(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("headers", value))
    }
    /// Which SIP headers are passed on.
    ///
    /// Not settled: One word in both SDKs; the documentation speaks of a list. Chosen: one word.
    pub fn include_headers(self, value: impl Into<SipIncludeHeaders>) -> Self {
        Self(self.0.with::<SipIncludeHeaders>("includeHeaders", value.into()))
    }
}

crate::call::call!(CallsCreate => SipCall);

/// A call of `sip.calls.list`: list calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsList(Call);

impl CallsList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page. The service assumes `10`.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only calls in this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only calls in this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Only the call with this id.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
    /// Only calls through this trunk.
    pub fn gateway_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("gatewayId", value.into()))
    }
    /// Only calls by this rule.
    pub fn rule_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("ruleId", value.into()))
    }
    /// Only calls of this direction.
    pub fn r#type(self, value: impl Into<SipDirection>) -> Self {
        Self(self.0.with::<SipDirection>("type", value.into()))
    }
    /// Only calls whose `to`, `from` or room contains this text.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
    /// Only calls that began at this moment or later, in milliseconds since the epoch.
    pub fn start_date(self, value: i64) -> Self {
        Self(self.0.with::<i64>("startDate", value))
    }
    /// Only calls that began on this day or earlier, in milliseconds since the epoch; the whole day counts.
    pub fn end_date(self, value: i64) -> Self {
        Self(self.0.with::<i64>("endDate", value))
    }
}

crate::call::list_call!(CallsList => SipCall);

/// A call of `sip.calls.get`: read a call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsGet(Call);

crate::call::call!(CallsGet => SipCall);

/// A call of `sip.calls.transfer`: hand an answered call over to another number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsTransfer(Call);

impl CallsTransfer {
    /// Number in E.164 form, or SIP URI, to hand over to.
    pub fn transfer_to(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("transferTo", value.into()))
    }
    /// Participant of the leg that is handed over.
    pub fn participant(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("participant", value.into()))
    }
    /// Let the caller hear a dial tone meanwhile.
    pub fn play_dialtone(self, value: bool) -> Self {
        Self(self.0.with::<bool>("playDialtone", value))
    }
}

crate::call::call!(CallsTransfer => SipCall);

/// A call of `sip.calls.end`: hang up.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsEnd(Call);

crate::call::call!(CallsEnd => SipCall);

/// A call of `sip.calls.switchRoom`: move a call to another room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CallsSwitchRoom(Call);

impl CallsSwitchRoom {
    /// Id of the callee in that room; as before unless given.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Token with which the call enters that room.
    pub fn token(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("token", value.into()))
    }
}

crate::call::call!(CallsSwitchRoom => SipCall);

/// A call of `sip.webhooks.create`: subscribe an address to events of calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct WebhooksCreate(Call);

crate::call::call!(WebhooksCreate => SipWebhook);

/// A call of `sip.webhooks.list`: list subscriptions.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct WebhooksList(Call);

impl WebhooksList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items a page; 10 or 20 unless given.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only subscriptions whose address contains this text.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("search", value.into()))
    }
}

crate::call::list_call!(WebhooksList => SipWebhook);

/// A call of `sip.webhooks.get`: read a subscription.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct WebhooksGet(Call);

crate::call::call!(WebhooksGet => SipWebhook);

/// A call of `sip.webhooks.update`: replace address and events of a subscription.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct WebhooksUpdate(Call);

crate::call::call!(WebhooksUpdate => SipWebhook);

/// A call of `sip.webhooks.delete`: delete a subscription.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct WebhooksDelete(Call);

crate::call::call!(WebhooksDelete => Confirmation);
