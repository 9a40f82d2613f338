/** The `sip` operations. Printed from core/spec/sip.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameSipCall, nameSipWebhook } from "../older";
import type {
  DetachedPhoneNumber,
  PhoneNumberInboundConfig,
  PhoneNumberOutboundConfig,
  PhoneNumberWithGateways,
  ReleasedPhoneNumber,
  RoutingRuleTarget,
  SipAuth,
  SipCall,
  SipDirection,
  SipIncludeHeaders,
  SipMediaEncryption,
  SipOmitted,
  SipRegion,
  SipRoomConfig,
  SipRoomType,
  SipRoutingRule,
  SipTransport,
  SipTrunk,
  SipWebhook,
  SipWebhookEvent,
} from "../models/sip";
import type { Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `sip.webhooks` operations. */
export class SipWebhooks extends Resource {
  /**
   * Subscribe an address to events of calls.
   *
   * Not settled: The documentation lists 7 to 12 events, the SDKs 15. Chosen: the SDKs. Success status not
   * published.
   *
   * HTTP: `POST /v2/sip/webhooks`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipWebhooksCreateParams, options?: CallOptions): APIPromise<SipWebhook> {
    return this._call<SipWebhook>("sip.webhooks.create", params, options, nameSipWebhook);
  }

  /**
   * List subscriptions.
   *
   * Not settled: Size of a page not published. Emulator: 20.
   *
   * HTTP: `GET /v2/sip/webhooks`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipWebhooksListParams, options?: CallOptions): Pager<SipWebhook> {
    return this._list<SipWebhook>("sip.webhooks.list", params, options, nameSipWebhook);
  }

  /**
   * Read a subscription.
   *
   * HTTP: `GET /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.
   *
   * @param webhookId Subscription id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(webhookId: string, options?: CallOptions): APIPromise<SipWebhook> {
    return this._call<SipWebhook>("sip.webhooks.get", { webhookId }, options, nameSipWebhook);
  }

  /**
   * Replace address and events of a subscription.
   *
   * HTTP: `PATCH /v2/sip/webhooks/{webhookId}`, repeated only when it surely never reached the service.
   *
   * @param webhookId Subscription id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(webhookId: string, params: SipWebhooksUpdateParams, options?: CallOptions): APIPromise<SipWebhook> {
    return this._call<SipWebhook>("sip.webhooks.update", { ...params, webhookId }, options, nameSipWebhook);
  }

  /**
   * Delete a subscription.
   *
   * HTTP: `DELETE /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.
   *
   * @param webhookId Subscription id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(webhookId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.webhooks.delete", { webhookId }, options);
  }
}

/** The `sip.routingRules` operations. */
export class SipRoutingRules extends Resource {
  /**
   * Create a rule that leads the calls of its numbers to a room, an agent or both.
   *
   * Refused with 400: a number that is not provisioned, an inbound number that another inbound rule has,
   * `headers` on an inbound rule, `headersToAttributes` on an outbound one, an `apiKey` that is not valid.
   *
   * Not settled: Older pages of the documentation have the path /v2/sip/routing-rules with gatewayId, numbers
   * and a dispatch wrapper. Chosen: the SDKs and the pages of 2026.
   *
   * HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipRoutingRulesCreateParams, options?: CallOptions): APIPromise<SipRoutingRule> {
    return this._call<SipRoutingRule>("sip.routingRules.create", params, options);
  }

  /**
   * List routing rules.
   *
   * HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipRoutingRulesListParams, options?: CallOptions): Pager<SipRoutingRule> {
    return this._list<SipRoutingRule>("sip.routingRules.list", params, options);
  }

  /**
   * Read a routing rule.
   *
   * HTTP: `GET /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.
   *
   * @param ruleId Rule id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(ruleId: string, options?: CallOptions): APIPromise<SipRoutingRule> {
    return this._call<SipRoutingRule>("sip.routingRules.get", { ruleId }, options);
  }

  /**
   * Update a routing rule.
   *
   * What is left out keeps its value; something must be given. `phoneNumbers` replaces the set: numbers that
   * are not in it are detached, new ones are checked as when the rule was created.
   *
   * At least one of `name` and `phoneNumbers` and `room` and `target` and `agentId` and `agentMetadata` and
   * `includeHeaders` and `headers` and `headersToAttributes` and `allowedNumbers` and `allowedIpAddresses`
   * and `tags` and `recording` and `dtmf` and `noiseCancellation` and `hidePhoneNumber` and `apiKey` is
   * needed.
   *
   * HTTP: `PATCH /v2/sip/routing-rule/{ruleId}`, repeated only when it surely never reached the service.
   *
   * @param ruleId Rule id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(
    ruleId: string,
    params?: SipRoutingRulesUpdateParams,
    options?: CallOptions,
  ): APIPromise<SipRoutingRule> {
    return this._call<SipRoutingRule>("sip.routingRules.update", { ...params, ruleId }, options);
  }

  /**
   * Delete a routing rule.
   *
   * HTTP: `DELETE /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.
   *
   * @param ruleId Rule id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(ruleId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.routingRules.delete", { ruleId }, options);
  }
}

/** The `sip.phoneNumbers` operations. */
export class SipPhoneNumbers extends Resource {
  /**
   * Register numbers and give them a trunk for each direction.
   *
   * All or nothing: 400 when one of the numbers has a trunk already, 409 when another request attached one
   * meanwhile.
   *
   * Not settled: The SDKs read `message` only; more members are shown in the documentation. Success status
   * not published.
   *
   * HTTP: `POST /v2/sip/phone-numbers`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipPhoneNumbersCreateParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.phoneNumbers.create", params, options);
  }

  /**
   * List numbers with their trunks.
   *
   * HTTP: `GET /v2/sip/phone-numbers`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipPhoneNumbersListParams, options?: CallOptions): Pager<PhoneNumberWithGateways> {
    return this._list<PhoneNumberWithGateways>("sip.phoneNumbers.list", params, options);
  }

  /**
   * Read a number with its trunks.
   *
   * HTTP: `GET /v2/sip/phone-numbers/{number}`, repeated after a failure that may pass.
   *
   * @param number The number in E.164 form, such as `+15550100111`.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(number: string, options?: CallOptions): APIPromise<PhoneNumberWithGateways> {
    return this._call<PhoneNumberWithGateways>("sip.phoneNumbers.get", { number }, options);
  }

  /**
   * Take a number off both its trunks.
   *
   * The number stays active, and the trunks stay even where they are left empty. 400 when it has no trunk.
   *
   * HTTP: `POST /v2/sip/phone-numbers/detach`, repeated only when it surely never reached the service.
   *
   * @param phoneNumber The number in E.164 form. Not empty.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  detach(phoneNumber: string, options?: CallOptions): APIPromise<DetachedPhoneNumber> {
    return this._call<DetachedPhoneNumber>("sip.phoneNumbers.detach", { phoneNumber }, options);
  }

  /**
   * Update a trunk of a number.
   *
   * What is left out keeps its value. Which members are allowed follows from the direction of the trunk:
   * `address`, `auth` and `transport` are refused with 400 for one that takes calls.
   *
   * Not settled: The SDKs read `message` only; the documentation may answer the trunk too.
   *
   * HTTP: `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`, repeated only when it surely never reached the
   * service.
   *
   * @param gatewayId Id of an inbound or outbound trunk.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  updateGateway(
    gatewayId: string,
    params?: SipPhoneNumbersUpdateGatewayParams,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.phoneNumbers.updateGateway", { ...params, gatewayId }, options);
  }

  /**
   * Give a number up for good.
   *
   * Takes it off its trunks and out of routing rules; a purchased number is also released at the provider and
   * no longer billed. Documented as harmless to repeat.
   *
   * HTTP: `POST /v2/sip/phone-numbers/{phoneNumberId}/release`, repeated after a failure that may pass.
   *
   * @param phoneNumberId Id of the number (`phoneNumber.phoneNumberId`), not its E.164 form.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  release(phoneNumberId: string, options?: CallOptions): APIPromise<ReleasedPhoneNumber> {
    return this._call<ReleasedPhoneNumber>("sip.phoneNumbers.release", { phoneNumberId }, options);
  }
}

/** The `sip.outboundTrunks` operations. */
export class SipOutboundTrunks extends Resource {
  /**
   * Create a trunk through which calls are placed.
   *
   * Who may be called (`allowedNumbers`) can only be set by an update; the service ignores it here.
   *
   * Not settled: Success status not published; clients accept any 2xx. Emulator: 200. One page of the
   * documentation requires `auth` and `transport`; the SDKs do not.
   *
   * HTTP: `POST /v2/sip/outbound-gateways`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipOutboundTrunksCreateParams, options?: CallOptions): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.outboundTrunks.create", params, options);
  }

  /**
   * List trunks through which calls are placed.
   *
   * Not settled: Size of a page not published. Emulator: 20.
   *
   * HTTP: `GET /v2/sip/outbound-gateways`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipOutboundTrunksListParams, options?: CallOptions): Pager<SipTrunk> {
    return this._list<SipTrunk>("sip.outboundTrunks.list", params, options);
  }

  /**
   * Read a trunk through which calls are placed.
   *
   * HTTP: `GET /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.
   *
   * @param gatewayId Trunk id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(gatewayId: string, options?: CallOptions): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.outboundTrunks.get", { gatewayId }, options);
  }

  /**
   * Update a trunk through which calls are placed.
   *
   * CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
   * `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk first
   * and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are not one
   * step: a change that somebody makes between them may be undone.
   *
   * Not settled: The documentation shows PUT and an ordinary partial update; both vendor SDKs send PATCH and
   * warn of the resets. Chosen: the SDKs.
   *
   * HTTP: `PATCH /v2/sip/outbound-gateways/{gatewayId}`, repeated only when it surely never reached the
   * service.
   *
   * @param gatewayId Trunk id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(
    gatewayId: string,
    params?: SipOutboundTrunksUpdateParams,
    options?: CallOptions,
  ): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.outboundTrunks.update", { ...params, gatewayId }, options);
  }

  /**
   * Delete a trunk through which calls are placed.
   *
   * HTTP: `DELETE /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.
   *
   * @param gatewayId Trunk id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(gatewayId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.outboundTrunks.delete", { gatewayId }, options);
  }
}

/** The `sip.inboundTrunks` operations. */
export class SipInboundTrunks extends Resource {
  /**
   * Create a trunk that takes calls for its numbers.
   *
   * Not settled: Success status not published; clients accept any 2xx. Emulator: 200.
   *
   * HTTP: `POST /v2/sip/inbound-gateways`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipInboundTrunksCreateParams, options?: CallOptions): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.inboundTrunks.create", params, options);
  }

  /**
   * List trunks that take calls.
   *
   * Not settled: Size of a page not published. Emulator: 20.
   *
   * HTTP: `GET /v2/sip/inbound-gateways`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipInboundTrunksListParams, options?: CallOptions): Pager<SipTrunk> {
    return this._list<SipTrunk>("sip.inboundTrunks.list", params, options);
  }

  /**
   * Read a trunk that takes calls.
   *
   * HTTP: `GET /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.
   *
   * @param gatewayId Trunk id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(gatewayId: string, options?: CallOptions): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.inboundTrunks.get", { gatewayId }, options);
  }

  /**
   * Update a trunk that takes calls.
   *
   * CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
   * `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk first
   * and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are not one
   * step: a change that somebody makes between them may be undone.
   *
   * Not settled: The documentation describes an ordinary partial update; both vendor SDKs warn of the resets.
   * Chosen: the SDKs.
   *
   * HTTP: `PATCH /v2/sip/inbound-gateways/{gatewayId}`, repeated only when it surely never reached the
   * service.
   *
   * @param gatewayId Trunk id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(
    gatewayId: string,
    params?: SipInboundTrunksUpdateParams,
    options?: CallOptions,
  ): APIPromise<SipTrunk> {
    return this._call<SipTrunk>("sip.inboundTrunks.update", { ...params, gatewayId }, options);
  }

  /**
   * Delete a trunk that takes calls.
   *
   * HTTP: `DELETE /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.
   *
   * @param gatewayId Trunk id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(gatewayId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("sip.inboundTrunks.delete", { gatewayId }, options);
  }
}

/** The `sip.calls` operations. */
export class SipCalls extends Resource {
  /**
   * Place a call and bring it into a room.
   *
   * Where `sipCallFrom` is a provisioned number, its rule and trunk decide recording, DTMF, hiding of the
   * number, headers and encryption, and the values given here are ignored; through `gatewayId` they count.
   * Never repeated by itself: a second request would be a second call.
   *
   * Not settled: Newest pages of the documentation require `routingRuleId` and `sipCallFrom`, older ones
   * `gatewayId`; the SDKs only the destination. Chosen: the SDKs; the emulator wants one of the three.
   * Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs: both
   * are read. Success status not published.
   *
   * HTTP: `POST /v2/sip/call`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: SipCallsCreateParams, options?: CallOptions): APIPromise<SipCall> {
    return this._call<SipCall>("sip.calls.create", params, options, nameSipCall);
  }

  /**
   * List calls.
   *
   * HTTP: `GET /v2/sip/call`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SipCallsListParams, options?: CallOptions): Pager<SipCall> {
    return this._list<SipCall>("sip.calls.list", params, options, nameSipCall);
  }

  /**
   * Read a call.
   *
   * HTTP: `GET /v2/sip/call/{callId}`, repeated after a failure that may pass.
   *
   * @param callId Call id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(callId: string, options?: CallOptions): APIPromise<SipCall> {
    return this._call<SipCall>("sip.calls.get", { callId }, options, nameSipCall);
  }

  /**
   * Hand an answered call over to another number.
   *
   * A cold transfer by SIP REFER, for calls of either direction. When it succeeds the session of the call
   * ends.
   *
   * Not settled: `transferTo` is optional in the SDKs and required in the documentation. Chosen: optional;
   * the emulator wants it.
   *
   * HTTP: `POST /v2/sip/call/transfer`, repeated only when it surely never reached the service.
   *
   * @param callId Call id. Not empty.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  transfer(callId: string, params?: SipCallsTransferParams, options?: CallOptions): APIPromise<SipCall> {
    return this._call<SipCall>("sip.calls.transfer", { ...params, callId }, options, nameSipCall);
  }

  /**
   * Hang up.
   *
   * Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
   * the SDKs: both are read.
   *
   * HTTP: `POST /v2/sip/call/end`, repeated only when it surely never reached the service.
   *
   * @param callId Call id. Not empty.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  end(callId: string, options?: CallOptions): APIPromise<SipCall> {
    return this._call<SipCall>("sip.calls.end", { callId }, options, nameSipCall);
  }

  /**
   * Move a call to another room.
   *
   * The call must be answered, and somebody must be in the other room.
   *
   * Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
   * the SDKs: both are read.
   *
   * HTTP: `POST /v2/sip/call/switch-room`, repeated only when it surely never reached the service.
   *
   * @param callId Call id. Not empty.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  switchRoom(callId: string, params: SipCallsSwitchRoomParams, options?: CallOptions): APIPromise<SipCall> {
    return this._call<SipCall>("sip.calls.switchRoom", { ...params, callId }, options, nameSipCall);
  }
}

/** Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks. */
export class Sip extends Resource {
  #calls: SipCalls | undefined;
  #inboundTrunks: SipInboundTrunks | undefined;
  #outboundTrunks: SipOutboundTrunks | undefined;
  #phoneNumbers: SipPhoneNumbers | undefined;
  #routingRules: SipRoutingRules | undefined;
  #webhooks: SipWebhooks | undefined;

  /** The `sip.calls` operations. */
  get calls(): SipCalls {
    return (this.#calls ??= this._open(SipCalls));
  }

  /** The `sip.inboundTrunks` operations. */
  get inboundTrunks(): SipInboundTrunks {
    return (this.#inboundTrunks ??= this._open(SipInboundTrunks));
  }

  /** The `sip.outboundTrunks` operations. */
  get outboundTrunks(): SipOutboundTrunks {
    return (this.#outboundTrunks ??= this._open(SipOutboundTrunks));
  }

  /** The `sip.phoneNumbers` operations. */
  get phoneNumbers(): SipPhoneNumbers {
    return (this.#phoneNumbers ??= this._open(SipPhoneNumbers));
  }

  /** The `sip.routingRules` operations. */
  get routingRules(): SipRoutingRules {
    return (this.#routingRules ??= this._open(SipRoutingRules));
  }

  /** The `sip.webhooks` operations. */
  get webhooks(): SipWebhooks {
    return (this.#webhooks ??= this._open(SipWebhooks));
  }
}

/** What `sip.inboundTrunks.create` takes. */
export interface SipInboundTrunksCreateParams {
  /** Display name, unique in the account. Not empty. */
  name: string;
  /** Numbers served, in E.164 form. Not empty. */
  numbers: readonly string[];
  /** IP addresses and CIDR ranges that may call; all unless given. */
  allowedAddresses?: readonly string[] | undefined;
  /** Callers let in, each a number or a pattern such as `+91*`; all unless given. */
  allowedNumbers?: readonly string[] | undefined;
  /** Credentials the provider must show; none unless given. */
  auth?: SipAuth | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Record the calls. The service assumes `false`. */
  record?: boolean | undefined;
  /** Remove noise from the caller's audio. The service assumes `false`. */
  noiseCancellation?: boolean | undefined;
  /** Pass keys pressed on the phone into the room. The service assumes `false`. */
  enableDtmf?: boolean | undefined;
  /** Data of your own. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Labels of your own. */
  tags?: readonly string[] | undefined;
  /** Region of the SIP servers. */
  geoRegion?: SipRegion | undefined;
}

/** What `sip.inboundTrunks.list` takes. */
export interface SipInboundTrunksListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page; 10 or 20 unless given. At least 1. */
  perPage?: number | undefined;
  /** Only the trunk with this id. */
  id?: string | undefined;
  /** Only trunks whose name contains this text, in any case. */
  search?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.inboundTrunks.update` takes besides. */
export interface SipInboundTrunksUpdateParams {
  /** Display name, unique in the account. Not empty. */
  name?: string | undefined;
  /** Numbers served, in E.164 form; replaces the set. */
  numbers?: readonly string[] | undefined;
  /** IP addresses and CIDR ranges that may call; replaces the set. */
  allowedAddresses?: readonly string[] | undefined;
  /** Callers let in, each a number or a pattern such as `+91*`; replaces the set. */
  allowedNumbers?: readonly string[] | undefined;
  /** Credentials the provider must show. */
  auth?: SipAuth | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Record the calls; see `omitted`. */
  record?: boolean | undefined;
  /** Remove noise from the caller's audio; see `omitted`. */
  noiseCancellation?: boolean | undefined;
  /** Pass keys pressed on the phone into the room; see `omitted`. */
  enableDtmf?: boolean | undefined;
  /** Data of your own; replaces the whole. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Labels of your own; replaces the set. */
  tags?: readonly string[] | undefined;
  /** Region of the SIP servers; see `omitted`. */
  geoRegion?: SipRegion | undefined;
  /**
   * What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out:
   * `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the vendor's
   * SDKs do. The service assumes `keep`.
   */
  omitted?: SipOmitted | undefined;
}

/** What `sip.outboundTrunks.create` takes. */
export interface SipOutboundTrunksCreateParams {
  /** Display name. Not empty. */
  name: string;
  /** SIP host of the provider, with a port where it needs one. Not empty. */
  address: string;
  /** Caller ids, in E.164 form; the service refuses a trunk without any. Not empty. */
  numbers: readonly string[];
  /** How SIP messages travel. The service assumes `tls`. */
  transport?: SipTransport | undefined;
  /** Credentials shown to the provider; none unless given. */
  auth?: SipAuth | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Record the calls. The service assumes `false`. */
  record?: boolean | undefined;
  /** Remove noise from the callee's audio. The service assumes `false`. */
  noiseCancellation?: boolean | undefined;
  /** Pass keys pressed on the phone into the room. The service assumes `false`. */
  enableDtmf?: boolean | undefined;
  /** Data of your own. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Labels of your own. */
  tags?: readonly string[] | undefined;
  /** Region of the SIP servers. */
  geoRegion?: SipRegion | undefined;
}

/** What `sip.outboundTrunks.list` takes. */
export interface SipOutboundTrunksListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page; 10 or 20 unless given. At least 1. */
  perPage?: number | undefined;
  /** Only the trunk with this id. */
  id?: string | undefined;
  /** Only trunks whose name contains this text, in any case. */
  search?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.outboundTrunks.update` takes besides. */
export interface SipOutboundTrunksUpdateParams {
  /** Display name. Not empty. */
  name?: string | undefined;
  /** SIP host of the provider, with a port where it needs one. Not empty. */
  address?: string | undefined;
  /** Caller ids, in E.164 form; replaces the set. */
  numbers?: readonly string[] | undefined;
  /** How SIP messages travel. */
  transport?: SipTransport | undefined;
  /** Who may be called, each a number or a pattern such as `+91*`; replaces the set. */
  allowedNumbers?: readonly string[] | undefined;
  /** Credentials shown to the provider. */
  auth?: SipAuth | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Record the calls; see `omitted`. */
  record?: boolean | undefined;
  /** Remove noise from the callee's audio; see `omitted`. */
  noiseCancellation?: boolean | undefined;
  /** Pass keys pressed on the phone into the room; see `omitted`. */
  enableDtmf?: boolean | undefined;
  /** Data of your own; replaces the whole. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Labels of your own; replaces the set. */
  tags?: readonly string[] | undefined;
  /** Region of the SIP servers; see `omitted`. */
  geoRegion?: SipRegion | undefined;
  /**
   * What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they are left out:
   * `keep` reads the trunk first and sends what it has, `reset` lets the service reset them, as the vendor's
   * SDKs do. The service assumes `keep`.
   */
  omitted?: SipOmitted | undefined;
}

/** What `sip.routingRules.create` takes. */
export interface SipRoutingRulesCreateParams {
  /** Display name. Not empty. */
  name: string;
  /** Direction of the calls; it cannot be changed later. */
  type: SipDirection;
  /**
   * Provisioned numbers the rule is for, in E.164 form. The answer calls them `numbers`. Not settled:
   * Optional in both SDKs, required in the documentation of 2026. Chosen: optional.
   */
  phoneNumbers?: readonly string[] | undefined;
  /** Room the calls go to. */
  room?: SipRoomConfig | undefined;
  /** A shorter way to write `room`; where both are given `room` counts. */
  target?: RoutingRuleTarget | undefined;
  /** Agent sent to the calls. */
  agentId?: string | undefined;
  /** Handed to the agent; only counts together with `agentId`. */
  agentMetadata?: Readonly<Record<string, unknown>> | undefined;
  /** Which SIP headers are passed on. */
  includeHeaders?: SipIncludeHeaders | undefined;
  /** SIP headers to add; outbound rules only. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** SIP headers that become attributes of the participant, by the attribute's name; inbound rules only. */
  headersToAttributes?: Readonly<Record<string, string>> | undefined;
  /** Numbers let in, each a number or a pattern such as `+91*`; all unless given. */
  allowedNumbers?: readonly string[] | undefined;
  /** IP addresses and CIDR ranges let in; all unless given. */
  allowedIpAddresses?: readonly string[] | undefined;
  /** Labels of your own. */
  tags?: readonly string[] | undefined;
  /** Record the calls. The service assumes `false`. */
  recording?: boolean | undefined;
  /** Pass keys pressed on the phone into the room. The service assumes `false`. */
  dtmf?: boolean | undefined;
  /** Remove noise from the phone's audio. The service assumes `false`. */
  noiseCancellation?: boolean | undefined;
  /** Keep the phone number from the participants of the room. The service assumes `false`. */
  hidePhoneNumber?: boolean | undefined;
  /** API key that owns the rule; that of the token unless given. */
  apiKey?: string | undefined;
}

/** What `sip.routingRules.list` takes. */
export interface SipRoutingRulesListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page. The service assumes `10`. At least 1. */
  perPage?: number | undefined;
  /** Only rules whose name or numbers contain this text, in any case. */
  search?: string | undefined;
  /** Only rules of this direction. */
  type?: SipDirection | undefined;
  /** Only rules with these ids. */
  ruleIds?: readonly string[] | undefined;
  /** Only rules with rooms of these types. */
  roomType?: readonly SipRoomType[] | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.routingRules.update` takes besides. */
export interface SipRoutingRulesUpdateParams {
  /** Display name. Not empty. */
  name?: string | undefined;
  /** Provisioned numbers the rule is for, in E.164 form; replaces the set. */
  phoneNumbers?: readonly string[] | undefined;
  /** Room the calls go to. */
  room?: SipRoomConfig | undefined;
  /** A shorter way to write `room`; where both are given `room` counts. */
  target?: RoutingRuleTarget | undefined;
  /** Agent sent to the calls. */
  agentId?: string | undefined;
  /** Handed to the agent. */
  agentMetadata?: Readonly<Record<string, unknown>> | undefined;
  /** Which SIP headers are passed on. */
  includeHeaders?: SipIncludeHeaders | undefined;
  /** SIP headers to add; outbound rules only. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** SIP headers that become attributes of the participant, by the attribute's name; inbound rules only. */
  headersToAttributes?: Readonly<Record<string, string>> | undefined;
  /** Numbers let in, each a number or a pattern such as `+91*`; replaces the set. */
  allowedNumbers?: readonly string[] | undefined;
  /** IP addresses and CIDR ranges let in; replaces the set. */
  allowedIpAddresses?: readonly string[] | undefined;
  /** Labels of your own; replaces the set. */
  tags?: readonly string[] | undefined;
  /** Record the calls. */
  recording?: boolean | undefined;
  /** Pass keys pressed on the phone into the room. */
  dtmf?: boolean | undefined;
  /** Remove noise from the phone's audio. */
  noiseCancellation?: boolean | undefined;
  /** Keep the phone number from the participants of the room. */
  hidePhoneNumber?: boolean | undefined;
  /** API key that owns the rule. */
  apiKey?: string | undefined;
}

/** What `sip.phoneNumbers.create` takes. */
export interface SipPhoneNumbersCreateParams {
  /** Label of every number and trunk. Not empty. */
  name: string;
  /** Numbers in E.164 form; unknown ones are registered, detached ones used again. Not empty. */
  phoneNumbers: readonly string[];
  /** One pair of trunks for all numbers; otherwise a pair for each. The service assumes `true`. */
  isShared?: boolean | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Trunk that takes calls. */
  inbound: PhoneNumberInboundConfig;
  /** Trunk through which calls are placed. */
  outbound: PhoneNumberOutboundConfig;
}

/** What `sip.phoneNumbers.list` takes. */
export interface SipPhoneNumbersListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page. The service assumes `20`. From 1 to 100. */
  perPage?: number | undefined;
  /** Only numbers whose name or E.164 form contains this text, in any case. */
  search?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.phoneNumbers.updateGateway` takes besides. */
export interface SipPhoneNumbersUpdateGatewayParams {
  /** Display name. Not empty. */
  name?: string | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Region of the SIP servers; trunks show it as `geoRegion`. */
  sipRegion?: SipRegion | undefined;
  /** SIP host of the provider; outbound trunks only. Not empty. */
  address?: string | undefined;
  /** Credentials shown to the provider; outbound trunks only. */
  auth?: SipAuth | undefined;
  /** How SIP messages travel; outbound trunks only. */
  transport?: SipTransport | undefined;
}

/** What `sip.calls.create` takes. */
export interface SipCallsCreateParams {
  /** Number to call, in E.164 form, or a SIP URI. Not empty. */
  sipCallTo: string;
  /** Caller id; needed unless `gatewayId` gives one. Not empty. */
  sipCallFrom?: string | undefined;
  /** Room the call goes to; that of the rule unless given. */
  destinationRoomId?: string | undefined;
  /**
   * Id of the callee in the room, a shorter way to write `participant`; where both are given `participant`
   * counts.
   */
  participantId?: string | undefined;
  /** Outbound trunk to call through. */
  gatewayId?: string | undefined;
  /** Outbound rule to call through. */
  routingRuleId?: string | undefined;
  /** The callee in the room: `id`, `name`, `metadata`. */
  participant?: Readonly<Record<string, unknown>> | undefined;
  /** Data of your own. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Record the call. */
  recordAudio?: boolean | undefined;
  /**
   * Answer only when the callee has; give such a call a deadline that is longer than `ringingTimeout`. The
   * service assumes `false`.
   */
  waitUntilAnswered?: boolean | undefined;
  /** Seconds to let it ring. At least 0. */
  ringingTimeout?: number | undefined;
  /**
   * Pass keys pressed on the phone into the room. Not settled: Boolean in both SDKs; the documentation
   * describes keys to send. Chosen: boolean.
   */
  dtmf?: boolean | undefined;
  /** Seconds after which the call is ended. At least 0. */
  maxCallDuration?: number | undefined;
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption | undefined;
  /** Keep the phone number from the participants of the room. */
  hidePhoneNumber?: boolean | undefined;
  /** SIP headers to add. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Which SIP headers are passed on. Not settled: One word in both SDKs; the documentation speaks of a list.
   * Chosen: one word.
   */
  includeHeaders?: SipIncludeHeaders | undefined;
}

/** What `sip.calls.list` takes. */
export interface SipCallsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page. The service assumes `10`. At least 1. */
  perPage?: number | undefined;
  /** Only calls in this room. */
  roomId?: string | undefined;
  /** Only calls in this session. */
  sessionId?: string | undefined;
  /** Only the call with this id. */
  id?: string | undefined;
  /** Only calls through this trunk. */
  gatewayId?: string | undefined;
  /** Only calls by this rule. */
  ruleId?: string | undefined;
  /** Only calls of this direction. */
  type?: SipDirection | undefined;
  /** Only calls whose `to`, `from` or room contains this text. */
  search?: string | undefined;
  /** Only calls that began at this moment or later, in milliseconds since the epoch. */
  startDate?: number | undefined;
  /** Only calls that began on this day or earlier, in milliseconds since the epoch; the whole day counts. */
  endDate?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.calls.transfer` takes besides. */
export interface SipCallsTransferParams {
  /** Number in E.164 form, or SIP URI, to hand over to. Not empty. */
  transferTo?: string | undefined;
  /** Participant of the leg that is handed over. */
  participant?: Readonly<Record<string, unknown>> | undefined;
  /** Let the caller hear a dial tone meanwhile. */
  playDialtone?: boolean | undefined;
}

/** What `sip.calls.switchRoom` takes besides. */
export interface SipCallsSwitchRoomParams {
  /** Room to go to. */
  roomId: string;
  /** Id of the callee in that room; as before unless given. */
  participantId?: string | undefined;
  /**
   * Token with which the call enters that room. Not empty.
   *
   * Secret: not for logs.
   */
  token?: string | undefined;
}

/** What `sip.webhooks.create` takes. */
export interface SipWebhooksCreateParams {
  /** Where events go. */
  url: string;
  /** Events to be told of. */
  events: readonly SipWebhookEvent[];
}

/** What `sip.webhooks.list` takes. */
export interface SipWebhooksListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items a page; 10 or 20 unless given. At least 1. */
  perPage?: number | undefined;
  /** Only subscriptions whose address contains this text. */
  search?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sip.webhooks.update` takes besides. */
export interface SipWebhooksUpdateParams {
  /** Where events go. */
  url: string;
  /** Events to be told of. */
  events: readonly SipWebhookEvent[];
}
