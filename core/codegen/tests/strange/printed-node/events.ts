/** What webhooks carry. Printed from core/spec/events.yaml by `make gen`. Do not edit. */

/** What the events known today carry, by the name of the event. */
export interface EventData {
}

/** The name of an event known today. */
export type KnownEventKind = keyof EventData;

/**
 * A name that is none of those known today. Only the compiler sees the words before it: they keep it apart from the known
 * names, so that those tell what `data` is. The value is the bare name; compare it as `String(event.kind)`.
 */
export type UnknownEventKind = `(unknown today) ${string}`;

/** The name of an event; the service may send others than those known today. */
export type EventKind = KnownEventKind | (string & {});

/** An event known today: `kind` tells what `data` is. */
export type KnownEvent = {
  [Kind in KnownEventKind]: { readonly kind: Kind; readonly data: EventData[Kind] };
}[KnownEventKind];

/** An event that this version does not know. */
export interface UnknownEvent {
  readonly kind: UnknownEventKind;
  readonly data: unknown;
}

/** What a webhook says. A `switch` over `kind` gives `data` its type; the `default` branch is an event unknown today. */
export type WebhookEvent = KnownEvent | UnknownEvent;

/** Names of the events known today. */
export const EVENT_KINDS: readonly KnownEventKind[] = [
];
