/** What the adapters share: whom they ask to verify, what they answer to a stranger, and how much they read. */

import type { VideoSDK } from "../client";
import { WebhookError, invalid } from "../errors";
import type { Delivery } from "./delivery";
import { PARSED, type WebhookHeaders } from "./request";

/** A client, or a function that gives one when the first delivery comes (for modules that are loaded at build time). */
export type ClientSource = Pick<VideoSDK, "verifyWebhook"> | (() => Pick<VideoSDK, "verifyWebhook">);

/** What an adapter can be told. */
export interface WebhookOptions {
  /** A larger body is answered with 413 before it is read to the end. Default: 16 MiB. */
  maxBytes?: number | undefined;
}

export const MAX_BYTES = 16 * 1024 * 1024;

/** The answer to a delivery that does not get through. The text names the reason and nothing else. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly text: string,
  ) {}
}

/** Verifies; a `Refusal` instead of a delivery is to be answered, and anything thrown is a mistake on this side. */
export async function verify(client: ClientSource, body: Uint8Array, headers: WebhookHeaders): Promise<Delivery | Refusal> {
  try {
    return await (typeof client === "function" ? client() : client).verifyWebhook(body, headers);
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    // Where no key could be had the fault is not the sender's: 503 asks it to deliver again.
    return new Refusal(error.code === "key_unavailable" ? 503 : 401, error.code ?? "webhook");
  }
}

export const TOO_LARGE = new Refusal(413, "too_large");

/** Reads a body to its end, unless it is too large. */
export async function read(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | Refusal> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > most) return TOO_LARGE;
    parts.push(chunk);
  }
  return joined(parts, size);
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The part of a fetch `Request` that is needed. */
export interface FetchRequest {
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: unknown;
  readonly bodyUsed: boolean;
}

/** The raw body of a fetch `Request`. */
export function readFetch(request: FetchRequest, most: number): Promise<Uint8Array | Refusal> {
  if (request.bodyUsed) return Promise.reject(invalid(`the body was read before the webhook was verified; ${PARSED}`));
  if (request.body === null || request.body === undefined) return Promise.resolve(new Uint8Array());
  return read(chunksOf(request.body as WebStream), most);
}

interface WebStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array }>;
    cancel(): Promise<void>;
  };
}

async function* chunksOf(stream: WebStream): AsyncGenerator<Uint8Array> {
  // Not `for await` over the stream itself: some runtimes cannot do that.
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Uint8Array;
  } finally {
    await reader.cancel();
  }
}
