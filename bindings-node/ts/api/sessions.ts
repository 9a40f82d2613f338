/** The `sessions` operations. Printed from core/spec/sessions.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameSession } from "../older";
import type { Participant, ParticipantStats, Session, SessionStats, SessionStatus } from "../models/sessions";
import type { Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Live and past occupancies of rooms. */
export class Sessions extends Resource {
  /**
   * List sessions, newest first (order assumed).
   *
   * HTTP: `GET /v2/sessions`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: SessionsListParams, options?: CallOptions): Pager<Session> {
    return this._list<Session>("sessions.list", params, options, nameSession);
  }

  /**
   * Fetch one session.
   *
   * HTTP: `GET /v2/sessions/{sessionId}`, repeated after a failure that may pass.
   *
   * @param sessionId Session id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(sessionId: string, options?: CallOptions): APIPromise<Session> {
    return this._call<Session>("sessions.get", { sessionId }, options, nameSession);
  }

  /**
   * List everyone who was in the session.
   *
   * HTTP: `GET /v2/sessions/{sessionId}/participants`, repeated after a failure that may pass.
   *
   * @param sessionId Session id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  listParticipants(
    sessionId: string,
    params?: SessionsListParticipantsParams,
    options?: CallOptions,
  ): Pager<Participant> {
    return this._list<Participant>("sessions.listParticipants", { ...params, sessionId }, options);
  }

  /**
   * List those present now, with device detail.
   *
   * Not settled: Docs: data is an array of one session. SDK fixtures: an object. Clients accept both. Chosen:
   * the array.
   *
   * HTTP: `GET /v2/sessions/{sessionId}/participants/active`, repeated after a failure that may pass.
   *
   * @param sessionId Session id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  listActiveParticipants(
    sessionId: string,
    params?: SessionsListActiveParticipantsParams,
    options?: CallOptions,
  ): Pager<Participant> {
    return this._list<Participant>("sessions.listActiveParticipants", { ...params, sessionId }, options);
  }

  /**
   * Fetch one participant of a session.
   *
   * Not settled: Called by both SDKs, described by no docs page.
   *
   * HTTP: `GET /v2/sessions/{sessionId}/participants/{participantId}`, repeated after a failure that may
   * pass.
   *
   * @param sessionId Session id.
   * @param participantId Participant id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getParticipant(sessionId: string, participantId: string, options?: CallOptions): APIPromise<Participant> {
    return this._call<Participant>("sessions.getParticipant", { sessionId, participantId }, options);
  }

  /**
   * End a live session.
   *
   * Not settled: Docs sample: a Session still marked ongoing with null end. SDK notes: meetingId and
   * userMeetingId, no status or links. Chosen: send both namings, end set, status ended.
   *
   * HTTP: `POST /v2/sessions/end`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  end(params: SessionsEndParams, options?: CallOptions): APIPromise<Session> {
    return this._call<Session>("sessions.end", params, options, nameSession);
  }

  /**
   * Remove a participant from a live session.
   *
   * Not settled: Both SDKs decode a string; the 2024 docs sample is a Session. Chosen: string.
   *
   * At least one of `roomId` and `sessionId` is needed.
   *
   * HTTP: `POST /v2/sessions/participants/remove`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  removeParticipant(
    params: SessionsRemoveParticipantParams,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("sessions.removeParticipant", params, options);
  }

  /**
   * Quality samples of the whole session.
   *
   * HTTP: `GET /v2/sessions/{sessionId}/stats`, repeated after a failure that may pass.
   *
   * @param sessionId Session id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getStats(sessionId: string, options?: CallOptions): APIPromise<SessionStats> {
    return this._call<SessionStats>("sessions.getStats", { sessionId }, options);
  }

  /**
   * Quality samples of one participant (singular participant in the path).
   *
   * HTTP: `GET /v2/sessions/{sessionId}/participant/{participantId}/stats`, repeated after a failure that may
   * pass.
   *
   * @param sessionId Session id.
   * @param participantId Participant id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getParticipantStats(
    sessionId: string,
    participantId: string,
    options?: CallOptions,
  ): APIPromise<ParticipantStats> {
    return this._call<ParticipantStats>(
      "sessions.getParticipantStats",
      { sessionId, participantId },
      options,
    );
  }
}

/** What `sessions.list` takes. */
export interface SessionsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists). */
  query?: string | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only sessions of the room with this custom id. */
  customRoomId?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Lower bound on session start. */
  startDate?: number | undefined;
  /** Upper bound on session start. */
  endDate?: number | undefined;
  /** Lifecycle filter. */
  status?: SessionStatus | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sessions.listParticipants` takes besides. */
export interface SessionsListParticipantsParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sessions.listActiveParticipants` takes besides. */
export interface SessionsListActiveParticipantsParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `sessions.end` takes. */
export interface SessionsEndParams {
  /** roomId or customRoomId; the only key the server resolves the room by. */
  roomId: string;
  /** Limit to this session. */
  sessionId?: string | undefined;
  /** Do not fail when already closed. The service assumes `false`. */
  ignoreClosed?: boolean | undefined;
  /** Force-kill; the SDK option is called force. The service assumes `false`. */
  vsdkForceKill?: boolean | undefined;
}

/** What `sessions.removeParticipant` takes. */
export interface SessionsRemoveParticipantParams {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** A roomId, or the caller's own customRoomId where the operation says so. */
  roomId?: string | undefined;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string | undefined;
}
