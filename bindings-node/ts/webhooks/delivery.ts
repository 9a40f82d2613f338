/** A verified delivery, typed by its kind. */

import type { EventData } from "../events";

declare const other: unique symbol;

/** Any kind that this version does not know. It is a plain text; the mark only keeps it apart for the compiler. */
export type OtherKind = string & { readonly [other]: true };

interface DeliveryOf<K extends string, D> {
  /** What happened, for instance `"session-started"`; empty where the body does not say. */
  readonly kind: K;
  /** What the event carries, as it came. */
  readonly data: D;
  /** Whether the very same bytes were delivered before: a hint that this is a repetition. */
  readonly duplicate: boolean;
  /** The whole body as it was received. */
  readonly raw: Uint8Array;
}

/** A verified delivery of a webhook. `switch (delivery.kind)` tells the type of its `data`. */
export type Delivery = { [K in keyof EventData & string]: DeliveryOf<K, EventData[K]> }[keyof EventData & string] | DeliveryOf<OtherKind, unknown>;
