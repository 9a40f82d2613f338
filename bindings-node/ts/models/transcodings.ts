/** What answers and requests hold. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit. */

import type { Resolution, WebhookDeliverySummary } from "./types";

/**
 * Kind of a merge of individual recordings.
 *
 * Any other text is taken too.
 */
export type CompositeMergeTask = "composite-merge" | (string & {});

/**
 * What is burnt into a merged video, told by `type`.
 *
 * `type` tells which it is.
 */
export type TranscodingWatermark = ImageWatermark | TimestampWatermark | CoordinatesWatermark;

/** A logo. */
export interface ImageWatermark {
  /** `image`. */
  type: "image";
  /** Public URL of a PNG or JPG, or its base64 with or without a data-URI prefix. */
  image: string;
  /** Where it stands. */
  imageConfig?: ImageWatermarkConfig | undefined;
}

/** Placement of a logo. */
export interface ImageWatermarkConfig {
  /** Corner or centre. The service assumes `bottom-right`. */
  position?: WatermarkPosition | undefined;
  /** Pixels from the edges; unused in the centre. The service assumes `20`. At least 0. */
  margin?: number | undefined;
  /** Width in pixels; the height keeps the ratio. The service assumes `120`. At least 1. */
  width?: number | undefined;
  /** 0 is invisible, 1 opaque. The service assumes `1`. From 0 to 1. */
  opacity?: number | undefined;
}

/**
 * Corner or centre of the picture.
 *
 * Any other text is taken too.
 */
export type WatermarkPosition =
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right"
  | "center"
  | (string & {});

/**
 * A running clock.
 *
 * Not settled: The docs list options of the text (position, margin, size, colour, box, prefix, suffix,
 * strftime format), but how they are named could not be confirmed; further members are let through.
 */
export interface TimestampWatermark {
  /** `timestamp`. */
  type: "timestamp";
  /** Where the clock begins: ISO 8601, or the digits of epoch seconds or milliseconds. */
  startTime: string | number;
}

/**
 * Fixed coordinates.
 *
 * Not settled: The text options of the clock are said to hold here too; further members are let through.
 */
export interface CoordinatesWatermark {
  /** `lat_long`. */
  type: "lat_long";
  /** Latitude in degrees. From -90 to 90. */
  lat: number;
  /** Longitude in degrees. From -180 to 180. */
  long: number;
}

/** A room recording with the URL it is read from. */
export interface MeetingRecordingSource {
  /** Id of the recording. Not empty. */
  id: string;
  /**
   * Signed URL from which it is read.
   *
   * Secret: not for logs.
   */
  presignedUrl?: string | undefined;
}

/** Where the result of an HLS to MP4 job goes. */
export interface TranscodingStorage {
  /** Provider; it must be the one configured for the account. */
  type: StorageProvider;
  /** Bucket, for s3 and gcp. */
  bucket?: string | undefined;
  /** Container, for blob. */
  container?: string | undefined;
  /** Prefix of the path. */
  dirPath?: string | undefined;
}

/**
 * Provider of object storage.
 *
 * Any other text is taken too.
 */
export type StorageProvider = "s3" | "blob" | "gcp" | (string & {});

/**
 * State of a job.
 *
 * Any other text is taken too.
 */
export type TranscodingStatus =
  | "pending"
  | "processing"
  | "completed"
  | "failed"
  | "cancelled"
  | (string & {});

/**
 * Kind of a job.
 *
 * Any other text is taken too.
 */
export type TranscodingTask = "composite-merge" | "hls-to-mp4" | "meeting-recording-merge" | (string & {});

/** A job that makes one file out of others. */
export interface Transcoding {
  /** Job id. */
  id: string;
  /** Recordings it is made of. */
  recordingIds?: string[];
  /** Room of the recordings. */
  roomId?: string;
  /** Session of the recordings. */
  sessionId?: string;
  /** HLS stream, for hls-to-mp4. */
  hlsId?: string;
  /** State of the job. */
  status?: TranscodingStatus;
  /** Kind of the job. */
  task?: TranscodingTask;
  /** When it was started. */
  startedAt?: string;
  /** When it ended, null while it runs. */
  stoppedAt?: string | null;
  /** Its file, once completed. */
  file?: TranscodingFile;
  /** What was delivered to `webhookUrl`; only when one job is fetched. */
  webhook?: WebhookDeliverySummary;
}

/** The file a job made. */
export interface TranscodingFile {
  /** File id. */
  id?: string;
  /** Kind of file, for example `video`. */
  type?: string;
  /** Size in bytes. */
  size?: number;
  /** Technical data. */
  meta?: TranscodingFileMeta;
  /** Key in the storage. */
  filePath?: string;
  /** URL to download it from. */
  fileUrl?: string;
}

/** Technical data of a file. */
export interface TranscodingFileMeta {
  /** Container, for example `mp4`. */
  format?: string;
  /** Length in seconds. */
  duration?: number;
  /** Size of the picture. */
  resolution?: Resolution;
}
