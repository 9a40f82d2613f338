/** What the open door knows of the operations. Printed from core/spec by `make gen`. Do not edit. */

import type { Rule, Upload } from "./models/strangeThings";

/** Fingerprint of the description; the native module holds the same one. */
export const SPEC_HASH = "86665294014aad2c";

/** What each operation gives; of a list its items. */
export interface Answers {
  "strangeThings.export": string;
  "strangeThings.metrics.query": unknown;
  "strangeThings.presign": Upload;
  "strangeThings.publish": string;
  "strangeThings.routingRules.create": Rule;
  "strangeThings.routingRules.list": Rule[];
  "strangeThings.trickle": void;
  "strangeThings.uploadFile": Upload;
}

/** Names of the operations known today. */
export type OperationName = keyof Answers;
