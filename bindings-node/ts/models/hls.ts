/** What answers and requests hold. Printed from core/spec/hls.yaml by `make gen`. Do not edit. */

import type { ResourceLinks, WebhookDeliverySummary } from "./types";

/** HLS stream, live or finished. */
export interface HlsStream {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /** Composer that does the work. */
  composerId?: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Start. */
  start?: string;
  /** End, null while running. */
  end?: string | null;
  /** Seconds. At least 0. */
  duration?: number;
  /** Tracks that are composed. */
  mode?: string;
  /** Encoder tier. */
  quality?: string;
  /** Frame orientation. */
  orientation?: string;
  /** Playlist with seek support. */
  playbackHlsUrl?: string;
  /** Playlist without seek support. */
  livestreamUrl?: string;
  /**
   * Old name of playbackHlsUrl.
   *
   * @deprecated The service ignores it, or has a newer name for it.
   */
  downstreamUrl?: string;
  /** Thumbnails taken. */
  captureLog?: unknown[] | null;
  /** Encryption of the stream, null when none. */
  encryption?: Record<string, unknown> | null;
  /** Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent. */
  webhook?: WebhookDeliverySummary;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
}

/** Facts about a thumbnail. */
export interface CaptureMeta {
  /** Taken at. */
  createdAt?: string;
  /** Width in pixels. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  /** Image type. */
  format?: string;
}

/** A thumbnail. */
export interface HlsCaptureResult {
  /** The confirmation in words. */
  message: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId: string;
  /** Facts about the image. */
  meta?: CaptureMeta;
  /** URL of the image. */
  filePath?: string;
  /** Bytes. At least 0. */
  fileSize?: number;
  /** Name of the image file. */
  fileName?: string;
}

/**
 * Image type of a thumbnail.
 *
 * Any other text is taken too.
 */
export type ImageFormat = "jpg" | "png" | "webp" | (string & {});
