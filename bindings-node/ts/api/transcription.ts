/** The `transcription` operations. Printed from core/spec/transcription.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { PostTranscription, RealtimeTranscription, TranscriptionStatus } from "../models/transcription";
import type { SummaryConfig } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `transcription.realtime` operations. */
export class TranscriptionRealtime extends Resource {
  /**
   * Start live transcription in a room's session.
   *
   * HTTP: `POST /ai/v1/realtime-transcriptions/start`, repeated only when it surely never reached the
   * service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(
    roomId: string,
    params?: TranscriptionRealtimeStartParams,
    options?: CallOptions,
  ): APIPromise<RealtimeTranscription> {
    return this._call<RealtimeTranscription>("transcription.realtime.start", { ...params, roomId }, options);
  }

  /**
   * Stop live transcription.
   *
   * HTTP: `POST /ai/v1/realtime-transcriptions/end`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(roomId: string, options?: CallOptions): APIPromise<RealtimeTranscription> {
    return this._call<RealtimeTranscription>("transcription.realtime.stop", { roomId }, options);
  }

  /**
   * List live transcriptions.
   *
   * Not settled: Docs list roomId and sessionId filters; both SDKs say the room cannot be filtered on and
   * send only status and paging. Emulator: honour all.
   *
   * HTTP: `GET /ai/v1/realtime-transcriptions`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: TranscriptionRealtimeListParams, options?: CallOptions): Pager<RealtimeTranscription> {
    return this._list<RealtimeTranscription>("transcription.realtime.list", params, options);
  }

  /**
   * Fetch a live transcription.
   *
   * HTTP: `GET /ai/v1/realtime-transcriptions/{transcriptionId}`, repeated after a failure that may pass.
   *
   * @param transcriptionId Transcription id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(transcriptionId: string, options?: CallOptions): APIPromise<RealtimeTranscription> {
    return this._call<RealtimeTranscription>("transcription.realtime.get", { transcriptionId }, options);
  }
}

/** The `transcription.post` operations. */
export class TranscriptionPost extends Resource {
  /**
   * List transcriptions of finished recordings.
   *
   * HTTP: `GET /ai/v1/post-transcriptions`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: TranscriptionPostListParams, options?: CallOptions): Pager<PostTranscription> {
    return this._list<PostTranscription>("transcription.post.list", params, options);
  }

  /**
   * Fetch one post transcription.
   *
   * HTTP: `GET /ai/v1/post-transcriptions/{transcriptionId}`, repeated after a failure that may pass.
   *
   * @param transcriptionId Transcription id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(transcriptionId: string, options?: CallOptions): APIPromise<PostTranscription> {
    return this._call<PostTranscription>("transcription.post.get", { transcriptionId }, options);
  }
}

/** Live and post-call transcription. */
export class Transcription extends Resource {
  #post: TranscriptionPost | undefined;
  #realtime: TranscriptionRealtime | undefined;

  /** The `transcription.post` operations. */
  get post(): TranscriptionPost {
    return (this.#post ??= this._open(TranscriptionPost));
  }

  /** The `transcription.realtime` operations. */
  get realtime(): TranscriptionRealtime {
    return (this.#realtime ??= this._open(TranscriptionRealtime));
  }
}

/** What `transcription.realtime.start` takes besides. */
export interface TranscriptionRealtimeStartParams {
  /** Address that gets the events of this job, whatever the room has subscribed to. */
  webhookUrl?: string | undefined;
  /** Provider model. */
  modelId?: string | undefined;
  /** BCP-47 tag. */
  language?: string | undefined;
  /** Post-call summary options. */
  summary?: SummaryConfig | undefined;
}

/** What `transcription.realtime.list` takes. */
export interface TranscriptionRealtimeListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** State filter. */
  status?: TranscriptionStatus | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `transcription.post.list` takes. */
export interface TranscriptionPostListParams {
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
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
