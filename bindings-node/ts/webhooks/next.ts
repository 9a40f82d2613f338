/**
 * Verified webhooks for route handlers of Next.js, and for whatever else answers a fetch `Request` with a `Response`.
 *
 *     export const POST = verifiedWebhook(() => client(), (delivery) => new Response(null, { status: 204 }));
 */

import type { Delivery } from "./delivery";
import { type ClientSource, type FetchRequest, MAX_BYTES, Refusal, type WebhookOptions, readFetch, verify } from "./verifying";

export type { ClientSource, Delivery, FetchRequest, WebhookOptions };

/**
 * A route handler that takes the raw body itself and calls yours with the verified delivery. What yours gives is the
 * answer; nothing is a 204.
 *
 * A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with, and yours is
 * not called.
 */
export function verifiedWebhook<Q extends FetchRequest, C = unknown>(
  client: ClientSource,
  handler: (delivery: Delivery, request: Q, context: C) => Response | undefined | void | Promise<Response | undefined | void>,
  options: WebhookOptions = {},
): (request: Q, context: C) => Promise<Response> {
  return async (request, context) => {
    const body = await readFetch(request, options.maxBytes ?? MAX_BYTES);
    const delivery = body instanceof Refusal ? body : await verify(client, body, request.headers);
    if (delivery instanceof Refusal) {
      return new Response(delivery.text, { status: delivery.status, headers: { "content-type": "text/plain" } });
    }
    return (await handler(delivery, request, context)) ?? new Response(null, { status: 204 });
  };
}
