/**
 * Verified webhooks for Hono.
 *
 *     app.post("/webhooks", verifiedWebhook(client, (delivery, c) => c.body(null, 204)));
 */

import type { Delivery } from "./delivery";
import { verifiedWebhook as forFetch } from "./next";
import type { ClientSource, FetchRequest, WebhookOptions } from "./verifying";

export type { ClientSource, Delivery, WebhookOptions };

/** The part of a context that is needed. */
export interface HonoContextLike {
  readonly req: { readonly raw: FetchRequest };
}

/**
 * A handler that takes the raw body itself and calls yours with the verified delivery. What yours gives is the answer;
 * nothing is a 204.
 *
 * A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with, and yours is
 * not called.
 *
 * The types of your framework cannot be known here: name them, as in `(delivery, c: Context) => …`, and they are checked.
 */
export function verifiedWebhook<C extends HonoContextLike = any>(
  client: ClientSource,
  handler: (delivery: Delivery, context: C) => Response | undefined | void | Promise<Response | undefined | void>,
  options: WebhookOptions = {},
): (context: C) => Promise<Response> {
  const answer = forFetch<FetchRequest, C>(client, (delivery, _, context) => handler(delivery, context), options);
  return (context) => answer(context.req.raw, context);
}
