/** What answers and requests hold. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit. */

import type { Region, ResourceLinks, WebhookDeliverySummary } from "./types";

/** Where an RTMP output is pushed to. */
export interface RtmpOutput {
  /** RTMP ingest URL. Not empty. */
  url: string;
  /**
   * Stream key. Not empty.
   *
   * Secret: not for logs.
   */
  streamKey: string;
}

/** RTMP output, live or finished. */
export interface Livestream {
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
  /** Where the stream is pushed to. */
  outputs?: RtmpOutput[];
  /** Start. */
  start?: string;
  /** End, null while running. */
  end?: string | null;
  /** Media region code. Open set: clients must accept unknown values. */
  region?: Region;
  /** Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent. */
  webhook?: WebhookDeliverySummary;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
}
