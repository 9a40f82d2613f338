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
