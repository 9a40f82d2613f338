/** The `whep` operations. Printed from core/spec/whep.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { WhepPlayback, WhepSession } from "../models/whep";
import type { CallOptions } from "../options";
import type { APIPromise } from "../reply";

/** Watching a room over WHEP, from a player or a server. */
export class Whep extends Resource {
  /**
   * Make the address and the token with which a media client watches a room.
   *
   * Give the media client `url` and `token`. The token is good for this room and this participant only; the
   * vendor's own SDKs hand out an account token here.
   *
   * Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its SDKs
   * send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the same
   * `url`.
   *
   * Makes no request.
   *
   * @param roomId Room to watch.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(roomId: string, params?: WhepCreateParams, options?: CallOptions): APIPromise<WhepPlayback> {
    return this._call<WhepPlayback>("whep.create", { ...params, roomId }, options);
  }

  /**
   * Begin to watch; send an SDP offer, get the answer and the session to name later.
   *
   * The room needs a live session. The token of the request is signed for this room and this participant.
   *
   * Composed of `whep.play`.
   *
   * @param roomId Room to watch.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params: WhepStartParams, options?: CallOptions): APIPromise<WhepSession> {
    return this._call<WhepSession>("whep.start", { ...params, roomId }, options);
  }

  /**
   * End the watching of a participant.
   *
   * Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
   * `not_found` and nothing is deleted.
   *
   * Composed of `sessions.list` and `whep.delete`.
   *
   * @param roomId Room of the viewer.
   * @param participantId Id of the viewer.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(
    roomId: string,
    participantId: string,
    params?: WhepStopParams,
    options?: CallOptions,
  ): APIPromise<void> {
    return this._call<void>("whep.stop", { ...params, roomId, participantId }, options);
  }

  /**
   * Send an SDP offer and get the SDP answer as text.
   *
   * What `whep.start` sends. The `Location` header of the answer names the session. The room needs a live
   * session. The token of the request is signed for this room and this participant.
   *
   * Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional
   * and, in one snapshot, required.
   *
   * HTTP: `POST /v2/whep`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The text of the answer, as it is.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  play(params: WhepPlayParams, options?: CallOptions): APIPromise<string> {
    return this._text("whep.play", params, options);
  }

  /**
   * Send ICE candidates of a viewer as they are found.
   *
   * Not settled: Success status not published; 204 chosen.
   *
   * HTTP: `PATCH /v2/whep/sessions/{sessionId}`, repeated only when it surely never reached the service.
   *
   * @param sessionId Session (`sessionId` of `whep.start`).
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  trickle(sessionId: string, params: WhepTrickleParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("whep.trickle", { ...params, sessionId }, options);
  }

  /**
   * End the watching of a participant whose session is known.
   *
   * Not settled: Success status not published; 204 seen in tests of the vendor's SDK.
   *
   * HTTP: `DELETE /v2/whep/sessions/{sessionId}`, repeated after a failure that may pass.
   *
   * @param sessionId Session.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(sessionId: string, params: WhepDeleteParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("whep.delete", { ...params, sessionId }, options);
  }
}

/** What `whep.create` takes besides. */
export interface WhepCreateParams {
  /** Id of the viewer; `whep-` and 16 random hex digits unless given. */
  participantId?: string | undefined;
  /** Participant to watch; the service picks one unless given. */
  remotePeerId?: string | undefined;
  /** Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least 1. */
  expiresIn?: number | string | undefined;
}

/** What `whep.start` takes besides. */
export interface WhepStartParams {
  /** Id of the viewer; `whep-` and 16 random hex digits unless given. */
  participantId?: string | undefined;
  /** Participant to watch; the service picks one unless given. */
  remotePeerId?: string | undefined;
  /** SDP offer. Not empty. */
  sdp: string;
}

/** What `whep.stop` takes besides. */
export interface WhepStopParams {
  /** Session, where it is known (`sessionId` of `whep.start`). */
  sessionId?: string | undefined;
  /** Participant watched. */
  remotePeerId?: string | undefined;
}

/** What `whep.play` takes. */
export interface WhepPlayParams {
  /** Room to watch. */
  roomId: string;
  /** Id of the viewer; the vendor's SDKs always give one. */
  participantId?: string | undefined;
  /** Participant to watch; the service picks one unless given. */
  remotePeerId?: string | undefined;
  /** SDP offer. Not empty. */
  sdp: string;
}

/** What `whep.trickle` takes besides. */
export interface WhepTrickleParams {
  /** Id of the viewer. */
  participantId: string;
  /** Binds the token of the request to this room. */
  roomId?: string | undefined;
  /** SDP fragment with the candidates. Not empty. */
  fragment: string;
}

/** What `whep.delete` takes besides. */
export interface WhepDeleteParams {
  /** Id of the viewer. */
  participantId: string;
  /** Participant watched; the vendor's SDKs send it when known. */
  remotePeerId?: string | undefined;
  /** Binds the token of the request to this room. */
  roomId?: string | undefined;
}
