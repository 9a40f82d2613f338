/** The `rtmp` operations. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameEgressStarted } from "../older";
import type { Livestream, RtmpOutput } from "../models/rtmp";
import type { CompositionConfig, Confirmation, EgressStarted, TranscriptionConfig } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** RTMP output to other platforms. */
export class Rtmp extends Resource {
  /**
   * Push the room to RTMP destinations.
   *
   * Not settled: Status for a refused start (no live session, already running, previous one still processing,
   * quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
   *
   * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
   *
   * Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.
   *
   * HTTP: `POST /v2/livestreams/start`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params: RtmpStartParams, options?: CallOptions): APIPromise<EgressStarted> {
    return this._call<EgressStarted>("rtmp.start", { ...params, roomId }, options, nameEgressStarted);
  }

  /**
   * Stop the RTMP push.
   *
   * HTTP: `POST /v2/livestreams/end`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(roomId: string, params?: RtmpStopParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("rtmp.stop", { ...params, roomId }, options);
  }

  /**
   * List RTMP pushes.
   *
   * HTTP: `GET /v2/livestreams`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RtmpListParams, options?: CallOptions): Pager<Livestream> {
    return this._list<Livestream>("rtmp.list", params, options);
  }

  /**
   * Fetch an RTMP push.
   *
   * HTTP: `GET /v2/livestreams/{livestreamId}`, repeated after a failure that may pass.
   *
   * @param livestreamId RTMP output id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(livestreamId: string, options?: CallOptions): APIPromise<Livestream> {
    return this._call<Livestream>("rtmp.get", { livestreamId }, options);
  }
}

/** What `rtmp.start` takes besides. */
export interface RtmpStartParams {
  /** Destinations (SDK option: streams). Not empty. */
  outputs: readonly RtmpOutput[];
  /** Composition options. A non-empty object without layout is refused with 406. */
  config?: CompositionConfig | undefined;
  /** Custom layout page. */
  templateUrl?: string | undefined;
  /** Post transcription requested with a composition. */
  transcription?: TranscriptionConfig | undefined;
  /** Pre-acquired composer. */
  resourceId?: string | undefined;
}

/** What `rtmp.stop` takes besides. */
export interface RtmpStopParams {
  /** Which one, when several run at once. */
  id?: string | undefined;
}

/** What `rtmp.list` takes. */
export interface RtmpListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists). */
  query?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
