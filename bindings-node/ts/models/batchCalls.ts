/** What answers and requests hold. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit. */

/** Where the recipients file goes. */
export interface BatchPresignedUpload {
  /**
   * Address that takes the file by PUT; whoever knows it may upload.
   *
   * Secret: not for logs.
   */
  presignedUrl: string;
  /** Batch the file belongs to. */
  batchId: string;
  /** Place of the file in the storage. */
  fileKey?: string;
  /** Name of the file. */
  fileName?: string;
}

/**
 * When a batch runs.
 *
 * Any other text is taken too.
 */
export type BatchCallTiming = "immediate" | "scheduled" | (string & {});

/**
 * State of a batch.
 *
 * Any other text is taken too.
 */
export type BatchCallStatus =
  | "uploaded"
  | "parsing"
  | "parsed"
  | "parse_failed"
  | "draft"
  | "scheduled"
  | "running"
  | "completed"
  | "cancelling"
  | "cancelled"
  | (string & {});

/**
 * What happens to live calls when a batch is cancelled: they end by themselves, or at once.
 *
 * Any other text is taken too.
 */
export type BatchCallCancelMode = "graceful" | "immediate" | (string & {});

/**
 * Outcome of a call after which it may be tried again.
 *
 * Any other text is taken too.
 */
export type BatchCallRetryStatus =
  | "failed"
  | "not-answered"
  | "rejected"
  | "missed"
  | "abandoned"
  | (string & {});

/**
 * Event of a batch.
 *
 * Any other text is taken too.
 */
export type BatchCallWebhookEvent = "batchcall-started" | "batchcall-completed" | (string & {});

/** Whether recipients who were not reached are called again. */
export interface BatchCallRetryConfig {
  /** Whether there is a second attempt at all. */
  enabled?: boolean;
  /** Outcomes after which there is one. */
  retryOn?: BatchCallRetryStatus[];
  /** Most calls to one recipient, the first included. From 1 to 3. */
  maxAttempts?: number;
}

/** Where events of a batch go. Mind the lower-case `endpoint`, unlike `endPoint` elsewhere. */
export interface BatchCallWebhookConfig {
  /** URL that takes the events by POST. */
  endpoint: string;
  /**
   * Events to be sent. Not settled: What its absence means is not published. Emulator: all events; an empty
   * list sends none.
   */
  events?: readonly BatchCallWebhookEvent[] | undefined;
}

/** The recipients file as it is stored. */
export interface BatchCallFile {
  /** Name of the file. */
  filename?: string;
  /** Extension without the dot: csv, xls or xlsx. */
  extension?: string;
  /** Place of the file in the storage. */
  key?: string;
}

/** A campaign. */
export interface BatchCall {
  /** Batch id. */
  batchId: string;
  /** Display name. */
  batchName?: string;
  /** What the campaign is for. */
  description?: string;
  /** Id of the phone number that calls. */
  phoneNumberId?: string;
  /** Number that calls, E.164. */
  phoneNumber?: string;
  /** Id of the outbound routing rule. */
  routingRuleId?: string;
  /** Whether it runs at once or at a given time. */
  timing?: BatchCallTiming;
  /** IANA name of the time zone in which times and days are read. */
  timezone?: string;
  /** Time of the start, for a scheduled batch. */
  scheduledTime?: string;
  /** Day of the start, for a scheduled batch. */
  scheduledDate?: string;
  /** Time of day from which calls may be placed. */
  allowedFrom?: string;
  /** Time of day until which calls may be placed. */
  allowedUntil?: string;
  /** Days on which calls may be placed, 0 Sunday to 6 Saturday. */
  daysOfWeek?: number[];
  /** Whether recipients who were not reached are called again. */
  retry?: BatchCallRetryConfig;
  /** State of the batch. */
  status?: BatchCallStatus;
  /** The recipients file. */
  file?: BatchCallFile;
  /** Address of the recipients file. */
  cdnUrl?: string;
  /** Number of recipients in the file. At least 0. */
  recordsUploaded?: number;
  /** Why the file could not be read, after `parse_failed`. */
  parseError?: string;
  /** Seconds since the Unix epoch: start of a scheduled batch, else creation. At least 0. */
  timestamp?: number;
  /** Share of recipients done, in percent; only in lists. From 0 to 100. */
  progress?: number;
  /** Creation. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/** Records of a batch by outcome. The service names the counts by the text it displays. */
export interface BatchCallStats {
  /** Batch id. */
  batchId: string;
  /** State of the batch. */
  status?: BatchCallStatus;
  /** All records. At least 0. */
  total?: number;
  /** Records whose call is still to come. At least 0. */
  scheduled?: number;
  /** Records whose call is going on. At least 0. */
  running?: number;
  /** Records whose call was answered and is over. At least 0. */
  completed?: number;
  /** Records who were not reached. At least 0. */
  "not connected"?: number;
  /** Records left out because the batch was cancelled. At least 0. */
  cancelled?: number;
}

/** One recipient of a batch. */
export interface BatchCallRecord {
  /** Batch id. */
  batchId?: string;
  /** Record id. */
  recordId: string;
  /** Number to be called, E.164. */
  phoneNumber?: string;
  /** Values that go into the call. */
  metadata?: Record<string, unknown>;
  /**
   * State as the service displays it: scheduled, running, completed, not connected, cancelled or another
   * text.
   */
  status?: string;
  /** Id of the last call. */
  callId?: string;
  /** Why the recipient was not reached, for instance not-answered. */
  reason?: string;
  /** Number of calls placed. At least 0. */
  attempts?: number;
  /** Id of the recording of the call. */
  recordingId?: string;
  /** The recording itself; only in lists. */
  recording?: unknown;
  /** Length of the call in seconds, null without one; only in lists. At least 0. */
  callDuration?: number | null;
  /** Creation. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/** What was deleted. */
export interface BatchCallRecordsDeleted {
  /** The confirmation in words. */
  message?: string;
  /** How many records were deleted. At least 0. */
  deletedCount?: number;
}
