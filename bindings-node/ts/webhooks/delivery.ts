/** A verified delivery, typed by its kind. */

import type { WebhookEvent } from "../events";

/** A verified delivery of a webhook. `switch (delivery.kind)` tells the type of its `data`. */
export type Delivery = WebhookEvent & {
  /** Whether the very same bytes were delivered before: a hint that this is a repetition. */
  readonly duplicate: boolean;
  /** The whole body as it was received. */
  readonly raw: Uint8Array;
};
