/**
 * Verified webhooks for Fastify.
 *
 *     app.register(verifiedWebhook(client, "/webhooks", async (delivery, request, reply) => reply.code(204).send()));
 */

import type { Delivery } from "./delivery";
import { rawBody, type WebhookHeaders } from "./request";
import { type ClientSource, MAX_BYTES, Refusal, type WebhookOptions, verify } from "./verifying";

export type { ClientSource, Delivery, WebhookOptions };

/** The part of a request that is needed. */
export interface FastifyRequestLike {
  readonly body: unknown;
  readonly raw: { readonly rawHeaders: readonly string[] };
}

/** The part of a reply that is needed. */
export interface FastifyReplyLike {
  readonly sent: boolean;
  code(status: number): this;
  type(contentType: string): this;
  send(payload?: unknown): this;
}

/**
 * A plugin with one POST route, which takes the raw body and calls your handler with the verified delivery.
 *
 * A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with, and your
 * handler is not called. What the handler returns is the answer; nothing is a 204. The routes and body parsers of the
 * rest of your application stay as they are.
 *
 * The types of your framework cannot be known here: name them, as in `(delivery, request: FastifyRequest, reply: FastifyReply) => …`, and they are checked.
 */
export function verifiedWebhook<Q extends FastifyRequestLike = any, S extends FastifyReplyLike = any>(
  client: ClientSource,
  path: string,
  handler: (delivery: Delivery, request: Q, reply: S) => unknown,
  options: WebhookOptions = {},
): (instance: any, options: unknown) => Promise<void> {
  return async (instance: FastifyLike) => {
    // A plugin has parsers of its own: here every body stays what it is.
    instance.removeAllContentTypeParsers();
    const keep = (_: unknown, body: unknown, done: (error: null, body: unknown) => void) => done(null, body);
    instance.addContentTypeParser("*", { parseAs: "buffer" }, keep);
    instance.post(path, { bodyLimit: options.maxBytes ?? MAX_BYTES }, async (request, reply) => {
      const body = rawBody(request.body ?? new Uint8Array());
      const delivery = await verify(client, body, request.raw.rawHeaders as unknown as WebhookHeaders);
      if (delivery instanceof Refusal) return reply.code(delivery.status).type("text/plain").send(delivery.text);
      const answer = await handler(delivery, request as Q, reply as S);
      return answer === undefined && !reply.sent ? reply.code(204).send() : answer;
    });
  };
}

interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(type: string, options: object, parser: Function): void;
  post(
    path: string,
    options: object,
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>,
  ): void;
}
