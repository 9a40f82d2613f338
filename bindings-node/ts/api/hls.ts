/** The `hls` operations. Printed from core/spec/hls.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameHlsStream } from "../older";
import type { HlsCaptureResult, HlsStream, ImageFormat } from "../models/hls";
import type { CompositionConfig, Confirmation, SummaryConfig, TranscriptionConfig } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** HLS output and thumbnails. */
export class Hls extends Resource {
  /**
   * Start HLS for a room with a live session.
   *
   * Not settled: Docs return the stream object; SDKs also accept a string. Chosen: object. Status for a
   * refused start (no live session, already running, previous one still processing, quota) is not documented.
   * Emulator: 400 for state refusals, 403 for quota.
   *
   * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
   *
   * Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.
   *
   * HTTP: `POST /v2/hls/start`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params?: HlsStartParams, options?: CallOptions): APIPromise<HlsStream> {
    return this._call<HlsStream>("hls.start", { ...params, roomId }, options, nameHlsStream);
  }

  /**
   * Stop HLS.
   *
   * HTTP: `POST /v2/hls/end`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(roomId: string, params?: HlsStopParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("hls.stop", { ...params, roomId }, options);
  }

  /**
   * List HLS streams.
   *
   * HTTP: `GET /v2/hls`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: HlsListParams, options?: CallOptions): Pager<HlsStream> {
    return this._list<HlsStream>("hls.list", params, options, nameHlsStream);
  }

  /**
   * Fetch the stream now running in a room.
   *
   * Not settled: With no active stream: the Rust SDK handles data null, the Node SDK comment says 404.
   * Chosen: 404; clients must handle both.
   *
   * HTTP: `GET /v2/hls/{roomId}/active`, repeated after a failure that may pass.
   *
   * @param roomId Room id (docs call it MeetingId).
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(roomId: string, options?: CallOptions): APIPromise<HlsStream> {
    return this._call<HlsStream>("hls.get", { roomId }, options, nameHlsStream);
  }

  /**
   * Fetch a stream by its id.
   *
   * HTTP: `GET /v2/hls/{hlsId}`, repeated after a failure that may pass.
   *
   * @param hlsId HLS id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getById(hlsId: string, options?: CallOptions): APIPromise<HlsStream> {
    return this._call<HlsStream>("hls.getById", { hlsId }, options, nameHlsStream);
  }

  /**
   * Delete a finished HLS recording.
   *
   * HTTP: `DELETE /v2/hls/{hlsId}`, repeated after a failure that may pass.
   *
   * @param hlsId HLS id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(hlsId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("hls.delete", { hlsId }, options);
  }

  /**
   * Grab a thumbnail from the room's running HLS.
   *
   * HTTP: `POST /v2/hls/capture`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  capture(params: HlsCaptureParams, options?: CallOptions): APIPromise<HlsCaptureResult> {
    return this._call<HlsCaptureResult>("hls.capture", params, options);
  }
}

/** What `hls.start` takes besides. */
export interface HlsStartParams {
  /** Composition options. A non-empty object without layout is refused with 406. */
  config?: CompositionConfig | undefined;
  /** Custom layout page. */
  templateUrl?: string | undefined;
  /** Post transcription requested with a composition. */
  transcription?: TranscriptionConfig | undefined;
  /**
   * Post-call summary options. Not settled: Docs show summary at the top level here; SDKs nest it in
   * transcription.
   */
  summary?: SummaryConfig | undefined;
  /** Address that gets the events of this job, whatever the room has subscribed to. */
  webhookUrl?: string | undefined;
  /** Side recording options (SDK, untyped). */
  recording?: Readonly<Record<string, unknown>> | undefined;
  /** Pre-acquired composer. */
  resourceId?: string | undefined;
}

/** What `hls.stop` takes besides. */
export interface HlsStopParams {
  /** Which one, when several run at once. */
  id?: string | undefined;
}

/** What `hls.list` takes. */
export interface HlsListParams {
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

/** What `hls.capture` takes. */
export interface HlsCaptureParams {
  /** A roomId, or the caller's own customRoomId where the operation says so. */
  roomId: string;
  /** Second of the stream to grab; absent means now. At least 0. */
  time?: number | undefined;
  /** Width in pixels. At least 1. */
  width?: number | undefined;
  /** Height in pixels. At least 1. */
  height?: number | undefined;
  /** Image type; webp only for live grabs. The service assumes `jpg`. */
  format?: ImageFormat | undefined;
}
