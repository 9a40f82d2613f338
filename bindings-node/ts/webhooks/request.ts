/** Takes out of a web request what a verification needs: the raw body and all values of the signature. */

import { invalid } from "../errors";

/** The header that carries the signature, in lower case. */
export const SIGNATURE_HEADER = "videosdk-signature";

/** A body as it was received. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/** Headers of any kind: of node:http, of fetch, an object, a Map, a list of pairs; a text alone is the signature. */
export type WebhookHeaders =
  | string
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | null
  | undefined;

/**
 * The bytes of a body as it was received.
 *
 * @throws InvalidArgumentError It is a parsed body or something else that the signature cannot be checked against.
 */
export function rawBody(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw invalid(whyNot(body));
}

function whyNot(body: unknown): string {
  if (body === undefined || body === null) return "`body` is missing: pass the raw bytes of the request as they were received";
  if (typeof body === "object" && typeof (body as { then?: unknown }).then === "function") {
    return "`body` is a promise that nobody awaited: write `await request.arrayBuffer()`";
  }
  if (typeof body === "object" && "headers" in body) {
    return "`body` is a whole request: pass its raw body, the bytes as they were received";
  }
  return PARSED;
}

/** What is said to those whose framework has parsed the body. */
export const PARSED =
  "you passed a parsed body: the signature is over the raw bytes as they were received, which parsing loses. " +
  "Use the adapter of your framework (videosdk-api/webhooks/express, /fastify, /hono, /next), " +
  "or pass what `express.raw({ type: \"*/*\" })` or `await request.arrayBuffer()` gives";

/**
 * Every value of the signature header; an empty list where it is missing.
 *
 * @throws InvalidArgumentError It is nothing that holds headers.
 */
export function signatures(headers: unknown): string[] {
  if (headers === undefined || headers === null) return [];
  if (typeof headers === "string") return [headers];
  if (typeof headers !== "object") throw invalid(`\`headers\` must be the headers of the request, not ${typeof headers}`);
  const found: string[] = [];
  for (const [name, value] of pairs(headers)) {
    if (typeof name !== "string" || name.toLowerCase() !== SIGNATURE_HEADER) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) found.push(String(one));
  }
  return found;
}

function pairs(headers: object): Iterable<readonly [unknown, unknown]> {
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  const list = [...(headers as Iterable<unknown>)];
  if (list.every((pair) => Array.isArray(pair))) return list as [unknown, unknown][];
  // The `rawHeaders` of node:http: names and values by turns.
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]] as const] : []));
}
