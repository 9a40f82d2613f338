/** What answers and requests hold. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit. */

import type { CompositionMode } from "./types";

/**
 * What a unit is for.
 *
 * Any other text is taken too.
 */
export type ComposerType = "recording" | "hls" | "rtmp" | (string & {});

/**
 * Encoder tier of a unit.
 *
 * Any other text is taken too.
 */
export type ResourceQuality = "low" | "med" | "high" | (string & {});

/**
 * State of a unit: being made ready, free, in use, or given back.
 *
 * Any other text is taken too.
 */
export type ResourceStatus = "pending" | "idle" | "composing" | "released" | (string & {});

/** A composer that is reserved. */
export interface ResourceUnit {
  /** Unit id, the `resourceId` of what is started with it. */
  id: string;
  /** State of the unit. */
  status?: ResourceStatus;
  /**
   * What it is for: recording, hls or rtmp. Not settled: Docs of 2024 show `filecomposer` where a unit for
   * recordings is read, so it is plain text.
   */
  type?: string;
  /** Tracks it can compose. */
  mode?: CompositionMode;
  /** Encoder tier it is sized for. */
  quality?: ResourceQuality;
  /** Composers that run on it. */
  composerIds?: string[];
  /** Address that gets its events. */
  webhookUrl?: string;
}

/** The units that were reserved. */
export interface AcquiredResources {
  /** Whether the service did it, where it says so. */
  success?: boolean;
  /** The new units. */
  data: ResourceUnit[];
}

/** What became of one unit that was to be released. */
export interface ReleasedResource {
  /** Unit id. */
  id: string;
  /** Whether it was released. */
  success: boolean;
  /** A note in words, chiefly why it was not. */
  msg?: string;
}

/** What became of the units that were to be released. */
export interface ReleasedResources {
  /** Whether the service dealt with the call, where it says so. */
  success?: boolean;
  /** One result for each id. */
  data: ReleasedResource[];
}
