/**
 * Verified webhooks for Express, and for anything else that speaks the requests of node:http.
 *
 *     app.post("/webhooks", verifiedWebhook(client, (delivery, request, response) => response.sendStatus(204)));
 */

import { invalid } from "../errors";
import type { Delivery } from "./delivery";
import { PARSED, rawBody, type WebhookHeaders } from "./request";
import { type ClientSource, MAX_BYTES, Refusal, type WebhookOptions, read, verify } from "./verifying";

export type { ClientSource, Delivery, WebhookOptions };

/** The part of a request that is needed. */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawHeaders?: readonly string[];
  readonly readableEnded?: boolean;
  readonly readableDidRead?: boolean;
  [Symbol.asyncIterator](): AsyncIterator<unknown>;
}

/** The part of a response that is needed. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
}

/**
 * A request handler that takes the raw body itself and calls yours with the verified delivery. Yours answers.
 *
 * A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with, and yours is
 * not called. It takes the body of the stream, of `express.raw()`, or of a `rawBody` that something put on the request;
 * a body that was parsed before is a mistake, told to `next` as an InvalidArgumentError.
 *
 * The types of your framework cannot be known here: name them, as in `(delivery, request: Request, response: Response) => …`, and they are checked.
 */
export function verifiedWebhook<Q extends NodeRequest = any, S extends NodeResponse = any>(
  client: ClientSource,
  handler: (delivery: Delivery, request: Q, response: S) => unknown,
  options: WebhookOptions = {},
): (request: Q, response: S, next?: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const body = await bodyOf(request, options.maxBytes ?? MAX_BYTES);
      const delivery = body instanceof Refusal ? body : await verify(client, body, headersOf(request));
      if (delivery instanceof Refusal) refuse(response, delivery);
      else await handler(delivery, request, response);
    } catch (error) {
      if (next === undefined) throw error;
      next(error);
    }
  };
}

/** A signature that stands there twice is joined in `headers`, but not in `rawHeaders`. */
function headersOf(request: NodeRequest): WebhookHeaders {
  return (request.rawHeaders as unknown as WebhookHeaders) ?? request.headers;
}

async function bodyOf(request: NodeRequest, most: number): Promise<Uint8Array | Refusal> {
  const { rawBody: kept, body } = request as { rawBody?: unknown; body?: unknown };
  for (const given of [kept, body]) {
    if (given instanceof Uint8Array || typeof given === "string") return rawBody(given);
  }
  if (request.readableDidRead === true || request.readableEnded === true) {
    throw invalid(`the body was read before the webhook was verified; ${PARSED}`);
  }
  return read(request as AsyncIterable<Uint8Array>, most);
}

function refuse(response: NodeResponse, refusal: Refusal): void {
  response.statusCode = refusal.status;
  response.setHeader("content-type", "text/plain");
  // What was not read of a body that is too large would be taken for the next request.
  if (refusal.status === 413) response.setHeader("connection", "close");
  response.end(refusal.text);
}
