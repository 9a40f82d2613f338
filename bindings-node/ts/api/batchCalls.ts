/** The `batchCalls` operations. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type {
  BatchCall,
  BatchCallCancelMode,
  BatchCallRecord,
  BatchCallRecordsDeleted,
  BatchCallRetryConfig,
  BatchCallStats,
  BatchCallStatus,
  BatchCallTiming,
  BatchCallWebhookConfig,
  BatchPresignedUpload,
} from "../models/batchCalls";
import type { Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `batchCalls.records` operations. */
export class BatchCallsRecords extends Resource {
  /**
   * List the recipients of a batch and what became of their calls.
   *
   * HTTP: `GET /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(batchId: string, params?: BatchCallsRecordsListParams, options?: CallOptions): Pager<BatchCallRecord> {
    return this._list<BatchCallRecord>("batchCalls.records.list", { ...params, batchId }, options);
  }

  /**
   * Delete recipients of a batch.
   *
   * The service hides them and keeps them. The ids travel in the body.
   *
   * HTTP: `DELETE /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param recordIds Ids of the records. Not empty. Not settled: What an empty list means to the service is
   *   not published, so it is refused.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(
    batchId: string,
    recordIds: readonly string[],
    options?: CallOptions,
  ): APIPromise<BatchCallRecordsDeleted> {
    return this._call<BatchCallRecordsDeleted>("batchCalls.records.delete", { batchId, recordIds }, options);
  }

  /**
   * Change a recipient who has not been called yet.
   *
   * Only what is given changes.
   *
   * Not settled: Which status refuses a recipient who was called already is not published. Emulator: 409.
   *
   * HTTP: `PUT /v2/batch-calls/{batchId}/records/{recordId}`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param recordId Record id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(
    batchId: string,
    recordId: string,
    params?: BatchCallsRecordsUpdateParams,
    options?: CallOptions,
  ): APIPromise<BatchCallRecord> {
    return this._call<BatchCallRecord>(
      "batchCalls.records.update",
      { ...params, batchId, recordId },
      options,
    );
  }

  /**
   * Fetch the recipients of a batch as CSV.
   *
   * Not settled: Columns and content type are not published. Chosen: text/csv with recordId, phoneNumber,
   * status, reason, attempts and callId.
   *
   * HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The text of the answer, as it is.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  export(batchId: string, params?: BatchCallsRecordsExportParams, options?: CallOptions): APIPromise<string> {
    return this._text("batchCalls.records.export", { ...params, batchId }, options);
  }
}

/** Outbound phone campaigns over a list of recipients. */
export class BatchCalls extends Resource {
  #records: BatchCallsRecords | undefined;

  /** The `batchCalls.records` operations. */
  get records(): BatchCallsRecords {
    return (this.#records ??= this._open(BatchCallsRecords));
  }

  /**
   * Upload a recipients file and wait until the service has read it.
   *
   * Asks for an address, puts the file there (no token goes with it), has it parsed and looks at the batch
   * until it is parsed. Extension and size are checked before anything is read or sent: .csv, .xls or .xlsx,
   * at most 5 MiB. A file on disk is streamed. Progress: `uploading` with bytes, then `parsing`, then
   * `parsed`. While it waits for the file to be read the deadline of the client is longer by `pollTimeoutMs`;
   * a deadline of the call is not. Error codes: `upload_failed`, `batchcall_parse_failed`,
   * `batchcall_parse_timeout`, `batchcall_cancelled`; the error then names the batch in what was created.
   *
   * At least one of `filePath` and `content` and `contentBase64` is needed.
   *
   * Composed of `batchCalls.upload` and `batchCalls.parse` and `batchCalls.get`.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  uploadFile(params?: BatchCallsUploadFileParams, options?: CallOptions): APIPromise<BatchCall> {
    return this._call<BatchCall>("batchCalls.uploadFile", params, options);
  }

  /**
   * Ask for an address to which the recipients file is uploaded.
   *
   * The first step of `batchCalls.uploadFile`, which most callers want instead. The bytes then go to
   * `presignedUrl` by PUT, without a token and with the Content-Type of the file's extension: text/csv,
   * application/vnd.ms-excel or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.
   *
   * HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  upload(params: BatchCallsUploadParams, options?: CallOptions): APIPromise<BatchPresignedUpload> {
    return this._call<BatchPresignedUpload>("batchCalls.upload", params, options);
  }

  /**
   * Start reading the recipients out of the uploaded file.
   *
   * The batch goes through `parsing` to `parsed` or `parse_failed`; `batchCalls.get` tells.
   *
   * Not settled: Status and body of the answer are not published; the tests of the Rust SDK answer 204 and
   * both SDKs ignore the body. Chosen: 204.
   *
   * HTTP: `POST /v2/batch-calls/parse`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  parse(params: BatchCallsParseParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("batchCalls.parse", params, options);
  }

  /**
   * Launch or schedule a parsed batch, or save a draft.
   *
   * With `batchId` the recipients uploaded before are called; without it a draft is made. `timing` scheduled
   * needs `scheduledDate` and `scheduledTime`. `allowedFrom` and `allowedUntil` go together and count for
   * scheduled batches.
   *
   * Not settled: Whether the status of the answer is 200 or 201 is not published; clients accept any 2xx.
   * Chosen: 200.
   *
   * HTTP: `POST /v2/batch-calls`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: BatchCallsCreateParams, options?: CallOptions): APIPromise<BatchCall> {
    return this._call<BatchCall>("batchCalls.create", params, options);
  }

  /**
   * List batches.
   *
   * HTTP: `GET /v2/batch-calls`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: BatchCallsListParams, options?: CallOptions): Pager<BatchCall> {
    return this._list<BatchCall>("batchCalls.list", params, options);
  }

  /**
   * Fetch one batch.
   *
   * HTTP: `GET /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(batchId: string, options?: CallOptions): APIPromise<BatchCall> {
    return this._call<BatchCall>("batchCalls.get", { batchId }, options);
  }

  /**
   * Change a draft, parsed or scheduled batch.
   *
   * Only what is given changes.
   *
   * Not settled: Which status refuses a batch that can no longer be changed is not published. Emulator: 409.
   * What `saveAsDraft` does to a scheduled batch is not either. Emulator: true makes it a draft, false
   * launches a draft.
   *
   * HTTP: `PUT /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(batchId: string, params?: BatchCallsUpdateParams, options?: CallOptions): APIPromise<BatchCall> {
    return this._call<BatchCall>("batchCalls.update", { ...params, batchId }, options);
  }

  /**
   * Delete a batch and its records.
   *
   * The service hides them and keeps them.
   *
   * Not settled: Whether a running batch can be deleted is not published. Emulator: 409, cancel it first.
   *
   * HTTP: `DELETE /v2/batch-calls/{batchId}`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(batchId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("batchCalls.delete", { batchId }, options);
  }

  /**
   * Cancel a running or scheduled batch.
   *
   * HTTP: `POST /v2/batch-calls/{batchId}/cancel`, repeated only when it surely never reached the service.
   *
   * @param batchId Batch id.
   * @param mode Whether live calls end by themselves (graceful) or at once (immediate).
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  cancel(batchId: string, mode: BatchCallCancelMode, options?: CallOptions): APIPromise<BatchCall> {
    return this._call<BatchCall>("batchCalls.cancel", { batchId, mode }, options);
  }

  /**
   * Count the records of a batch by outcome.
   *
   * The service names the counts by the text it displays, so a name may hold blanks; one that is not known
   * here is among the other members of the answer.
   *
   * HTTP: `GET /v2/batch-calls/{batchId}/stats`, repeated after a failure that may pass.
   *
   * @param batchId Batch id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stats(batchId: string, options?: CallOptions): APIPromise<BatchCallStats> {
    return this._call<BatchCallStats>("batchCalls.stats", { batchId }, options);
  }
}

/** What `batchCalls.uploadFile` takes. */
export interface BatchCallsUploadFileParams {
  /** File on the disk of this program. Not empty. */
  filePath?: string | undefined;
  /** The file itself as text (CSV); needs `fileName`. */
  content?: string | undefined;
  /** The file itself in base64, for any kind; needs `fileName`. */
  contentBase64?: string | undefined;
  /** Name of the file; its ending says what it is. That of `filePath` unless given. Not empty. */
  fileName?: string | undefined;
  /** Batch whose file is replaced; a new batch is made without it. */
  batchId?: string | undefined;
  /**
   * Wait until the file was read; otherwise the batch comes back as it then is. The service assumes `true`.
   */
  waitForParse?: boolean | undefined;
  /** Milliseconds between two looks at the batch. The service assumes `2000`. At least 50. */
  pollIntervalMs?: number | undefined;
  /** Milliseconds to wait for the file to be read. The service assumes `120000`. At least 1. */
  pollTimeoutMs?: number | undefined;
}

/** What `batchCalls.upload` takes. */
export interface BatchCallsUploadParams {
  /** Name of the file; it ends in .csv, .xls or .xlsx. Not empty. */
  fileName: string;
  /** Size in bytes, at most 5 MiB. From 0 to 5242880. */
  fileSize: number;
  /** Batch whose file is replaced; a new batch is made without it. */
  batchId?: string | undefined;
}

/** What `batchCalls.parse` takes. */
export interface BatchCallsParseParams {
  /** Batch whose file is there. */
  batchId: string;
}

/** What `batchCalls.create` takes. */
export interface BatchCallsCreateParams {
  /** Display name. Not empty. */
  batchName: string;
  /** Id of the phone number that calls. */
  phoneNumberId: string;
  /** Id of the outbound routing rule; it must be attached to that number. */
  routingRuleId: string;
  /** What the campaign is for. */
  description?: string | undefined;
  /** Whether it runs at once or at a given time. The service assumes `immediate`. */
  timing?: BatchCallTiming | undefined;
  /** IANA name of the time zone in which times and days are read. The service assumes `Asia/Calcutta`. */
  timezone?: string | undefined;
  /** Time of the start, for a scheduled batch. */
  scheduledTime?: string | undefined;
  /** Day of the start, for a scheduled batch. */
  scheduledDate?: string | undefined;
  /** Time of day from which calls may be placed. */
  allowedFrom?: string | undefined;
  /** Time of day until which calls may be placed. */
  allowedUntil?: string | undefined;
  /** Days on which calls may be placed, 0 Sunday to 6 Saturday. */
  daysOfWeek?: readonly number[] | undefined;
  /** Whether recipients who were not reached are called again. */
  retry?: BatchCallRetryConfig | undefined;
  /** Save the batch without launching it. The service assumes `false`. */
  saveAsDraft?: boolean | undefined;
  /** Where events of this batch go; an update cannot change it. */
  webhook?: BatchCallWebhookConfig | undefined;
  /** Parsed batch to be launched. */
  batchId?: string | undefined;
}

/** What `batchCalls.list` takes. */
export interface BatchCallsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only batches in this state. */
  status?: BatchCallStatus | undefined;
  /** Only batches created at this moment or later, ISO 8601. */
  startDate?: string | Date | undefined;
  /** Only batches created at this moment or earlier, ISO 8601. */
  endDate?: string | Date | undefined;
  /** Only batches with at least so many uploaded records. At least 0. */
  minValue?: number | undefined;
  /** Only batches with at most so many uploaded records. At least 0. */
  maxValue?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `batchCalls.update` takes besides. */
export interface BatchCallsUpdateParams {
  /** Display name. Not empty. */
  batchName?: string | undefined;
  /** Id of the phone number that calls. */
  phoneNumberId?: string | undefined;
  /** Id of the outbound routing rule; it must be attached to that number. */
  routingRuleId?: string | undefined;
  /** What the campaign is for. */
  description?: string | undefined;
  /** Whether it runs at once or at a given time. */
  timing?: BatchCallTiming | undefined;
  /** IANA name of the time zone in which times and days are read. */
  timezone?: string | undefined;
  /** Time of the start, for a scheduled batch. */
  scheduledTime?: string | undefined;
  /** Day of the start, for a scheduled batch. */
  scheduledDate?: string | undefined;
  /** Time of day from which calls may be placed. */
  allowedFrom?: string | undefined;
  /** Time of day until which calls may be placed. */
  allowedUntil?: string | undefined;
  /** Days on which calls may be placed, 0 Sunday to 6 Saturday. */
  daysOfWeek?: readonly number[] | undefined;
  /** Whether recipients who were not reached are called again. */
  retry?: BatchCallRetryConfig | undefined;
  /** Save the batch without launching it. */
  saveAsDraft?: boolean | undefined;
}

/** What `batchCalls.records.list` takes besides. */
export interface BatchCallsRecordsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only records with one of these statuses, as the service displays them, for instance `not connected`. */
  status?: readonly string[] | string | undefined;
  /**
   * Text looked for in record id, phone number, status and reason. Not settled: Both SDKs send the text as
   * `query` here and as `search` on the export; one of the two may be ignored. Kept as they do, with both
   * names taken by either call.
   */
  query?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `batchCalls.records.update` takes besides. */
export interface BatchCallsRecordsUpdateParams {
  /** Number to be called, E.164. Not empty. */
  phoneNumber?: string | undefined;
  /** Values that go into the call. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** What `batchCalls.records.export` takes besides. */
export interface BatchCallsRecordsExportParams {
  /** Only records with one of these statuses, as the service displays them, for instance `not connected`. */
  status?: readonly string[] | string | undefined;
  /** Text looked for in record id, phone number, status and reason. Not settled: See `query` of the list. */
  search?: string | undefined;
}
