/** The `transcodings` operations. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type {
  CompositeMergeTask,
  MeetingRecordingSource,
  Transcoding,
  TranscodingStatus,
  TranscodingStorage,
  TranscodingWatermark,
} from "../models/transcodings";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Jobs that make a file out of others: merged recordings, HLS as MP4. */
export class Transcodings extends Resource {
  /**
   * Merge the individual recordings of one session into one tiled MP4.
   *
   * While a job for the very same set of recordings runs, another is refused with 409. The events go to
   * `webhookUrl`.
   *
   * Not settled: Success status not published; clients accept any 2xx.
   *
   * HTTP: `POST /v2/transcodings/merge`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  merge(params: TranscodingsMergeParams, options?: CallOptions): APIPromise<Transcoding> {
    return this._call<Transcoding>("transcodings.merge", params, options);
  }

  /**
   * Turn a finished HLS stream into an MP4.
   *
   * Not settled: Success status not published; clients accept any 2xx. Names of its events are not published:
   * the emulator sends none.
   *
   * At least one of `roomId` and `sessionId` and `hlsId` is needed.
   *
   * HTTP: `POST /v2/transcodings/hls-to-mp4`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  hlsToMp4(params?: TranscodingsHlsToMp4Params, options?: CallOptions): APIPromise<Transcoding> {
    return this._call<Transcoding>("transcodings.hlsToMp4", params, options);
  }

  /**
   * Join room recordings end to end.
   *
   * Not settled: Success status not published; clients accept any 2xx. Names of its events are not published:
   * the emulator sends none.
   *
   * HTTP: `POST /v2/transcodings/meeting-recording-merge`, repeated only when it surely never reached the
   * service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  meetingRecordingMerge(
    params: TranscodingsMeetingRecordingMergeParams,
    options?: CallOptions,
  ): APIPromise<Transcoding> {
    return this._call<Transcoding>("transcodings.meetingRecordingMerge", params, options);
  }

  /**
   * List jobs.
   *
   * HTTP: `GET /v2/transcodings`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: TranscodingsListParams, options?: CallOptions): Pager<Transcoding> {
    return this._list<Transcoding>("transcodings.list", params, options);
  }

  /**
   * Fetch one job.
   *
   * HTTP: `GET /v2/transcodings/{transcodingId}`, repeated after a failure that may pass.
   *
   * @param transcodingId Job id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(transcodingId: string, options?: CallOptions): APIPromise<Transcoding> {
    return this._call<Transcoding>("transcodings.get", { transcodingId }, options);
  }

  /**
   * Cancel a job that is pending or processing; any other is refused with 409.
   *
   * HTTP: `POST /v2/transcodings/{transcodingId}/cancel`, repeated only when it surely never reached the
   * service.
   *
   * @param transcodingId Job id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  cancel(transcodingId: string, options?: CallOptions): APIPromise<Transcoding> {
    return this._call<Transcoding>("transcodings.cancel", { transcodingId }, options);
  }
}

/** What `transcodings.merge` takes. */
export interface TranscodingsMergeParams {
  /** Ids of individual recordings of one session, each once. Not empty. */
  recordingIds: readonly string[];
  /** Kind of merge; there is one. The service assumes `composite-merge`. */
  task?: CompositeMergeTask | undefined;
  /** Receives the job's events. */
  webhookUrl?: string | undefined;
  /** Logo, clock or coordinates burnt into the video. */
  watermark?: TranscodingWatermark | undefined;
}

/** What `transcodings.hlsToMp4` takes. */
export interface TranscodingsHlsToMp4Params {
  /** Room whose latest finished HLS is converted. */
  roomId?: string | undefined;
  /** Session whose latest finished HLS is converted. */
  sessionId?: string | undefined;
  /** HLS stream to convert. */
  hlsId?: string | undefined;
  /** Receives the job's events. */
  webhookUrl?: string | undefined;
  /** Where the file goes, instead of the configured place. */
  storage?: TranscodingStorage | undefined;
}

/** What `transcodings.meetingRecordingMerge` takes. */
export interface TranscodingsMeetingRecordingMergeParams {
  /**
   * Room recordings, joined in the order of time: ids, or objects where a read URL is attached. Not empty.
   */
  recordingIds: readonly (string | MeetingRecordingSource)[];
  /** Receives the job's events. */
  webhookUrl?: string | undefined;
  /**
   * Signed URL to which the result is put; wins over the configured storage.
   *
   * Secret: not for logs.
   */
  presignedOutputUrl?: string | undefined;
}

/** What `transcodings.list` takes. */
export interface TranscodingsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Items per page. The service assumes `20`. At least 1. */
  perPage?: number | undefined;
  /** Only jobs of this room. */
  roomId?: string | undefined;
  /** Only jobs of this session. */
  sessionId?: string | undefined;
  /** Only jobs over this HLS stream. */
  hlsId?: string | undefined;
  /** Only jobs in this state. */
  status?: TranscodingStatus | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
