/** The `whip` operations. Printed from core/spec/whip.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { UseExistingPeer, WhipIngress, WhipSession } from "../models/whip";
import type { CallOptions } from "../options";
import type { APIPromise } from "../reply";

/** Publishing into a room over WHIP, from an encoder or a server. */
export class Whip extends Resource {
  /**
   * Make the address and the token with which a media client publishes into a room.
   *
   * Give the media client `url` and `token` (encoders call it stream key or bearer token). The token is good
   * for this room and this participant only; the vendor's own SDKs hand out an account token here.
   *
   * Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs
   * send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same
   * `url`.
   *
   * Makes no request.
   *
   * @param roomId Room to publish into.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(roomId: string, params?: WhipCreateParams, options?: CallOptions): APIPromise<WhipIngress> {
    return this._call<WhipIngress>("whip.create", { ...params, roomId }, options);
  }

  /**
   * Begin to publish; send an SDP offer, get the answer and the session to name later.
   *
   * The token of the request is signed for this room and this participant.
   *
   * Composed of `whip.publish`.
   *
   * @param roomId Room to publish into.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params: WhipStartParams, options?: CallOptions): APIPromise<WhipSession> {
    return this._call<WhipSession>("whip.start", { ...params, roomId }, options);
  }

  /**
   * End the publishing of a participant.
   *
   * Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
   * `not_found` and nothing is deleted.
   *
   * Composed of `sessions.list` and `whip.delete`.
   *
   * @param roomId Room of the publisher.
   * @param participantId Id of the publisher.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(
    roomId: string,
    participantId: string,
    params?: WhipStopParams,
    options?: CallOptions,
  ): APIPromise<void> {
    return this._call<void>("whip.stop", { ...params, roomId, participantId }, options);
  }

  /**
   * Send an SDP offer and get the SDP answer as text.
   *
   * What `whip.start` sends. The `Location` header of the answer names the session. The token of the request
   * is signed for this room and this participant.
   *
   * Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional.
   *
   * HTTP: `POST /v2/whip`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The text of the answer, as it is.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  publish(params: WhipPublishParams, options?: CallOptions): APIPromise<string> {
    return this._text("whip.publish", params, options);
  }

  /**
   * Send ICE candidates of a publisher as they are found.
   *
   * Not settled: Success status not published; 204 chosen.
   *
   * HTTP: `PATCH /v2/whip/sessions/{sessionId}`, repeated only when it surely never reached the service.
   *
   * @param sessionId Session (`sessionId` of `whip.start`).
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  trickle(sessionId: string, params: WhipTrickleParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("whip.trickle", { ...params, sessionId }, options);
  }

  /**
   * End the publishing of a participant whose session is known.
   *
   * Not settled: Success status not published; 204 seen in tests of the vendor's SDK.
   *
   * HTTP: `DELETE /v2/whip/sessions/{sessionId}`, repeated after a failure that may pass.
   *
   * @param sessionId Session.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(sessionId: string, params: WhipDeleteParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("whip.delete", { ...params, sessionId }, options);
  }
}

/** What `whip.create` takes besides. */
export interface WhipCreateParams {
  /** Id of the publisher; `whip-` and 16 random hex digits unless given. */
  participantId?: string | undefined;
  /** Name shown for the publisher. */
  displayName?: string | undefined;
  /** Publish as the participant of this id who is already there. */
  useExistingPeer?: boolean | undefined;
  /** Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least 1. */
  expiresIn?: number | string | undefined;
}

/** What `whip.start` takes besides. */
export interface WhipStartParams {
  /** Id of the publisher; `whip-` and 16 random hex digits unless given. */
  participantId?: string | undefined;
  /** Name shown for the publisher. */
  displayName?: string | undefined;
  /** Publish as the participant of this id who is already there. */
  useExistingPeer?: boolean | undefined;
  /** SDP offer. Not empty. */
  sdp: string;
}

/** What `whip.stop` takes besides. */
export interface WhipStopParams {
  /** Session, where it is known (`sessionId` of `whip.start`). */
  sessionId?: string | undefined;
  /** Name of the publisher. */
  displayName?: string | undefined;
}

/** What `whip.publish` takes. */
export interface WhipPublishParams {
  /** Room to publish into. */
  roomId: string;
  /** Id of the publisher; the vendor's SDKs always give one. */
  participantId?: string | undefined;
  /** Name shown for the publisher. */
  displayName?: string | undefined;
  /** Publish as the participant of this id who is already there; left out otherwise. */
  useExistingPeer?: UseExistingPeer | undefined;
  /** SDP offer. Not empty. */
  sdp: string;
}

/** What `whip.trickle` takes besides. */
export interface WhipTrickleParams {
  /** Id of the publisher. */
  participantId: string;
  /** Binds the token of the request to this room. */
  roomId?: string | undefined;
  /** SDP fragment with the candidates. Not empty. */
  fragment: string;
}

/** What `whip.delete` takes besides. */
export interface WhipDeleteParams {
  /** Id of the publisher. */
  participantId: string;
  /** Name of the publisher; the vendor's SDKs send it when known. */
  displayName?: string | undefined;
  /** Binds the token of the request to this room. */
  roomId?: string | undefined;
}
