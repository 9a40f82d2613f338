/**
 * Webhooks: proving that a delivery comes from the service.
 *
 * `client.verifyWebhook(body, headers)` takes the raw bytes and the headers as your framework gives them. Ready adapters
 * take both themselves: `videosdk-api/webhooks/express`, `/fastify`, `/hono` and `/next`.
 */

export type { Delivery } from "./delivery";
export { SIGNATURE_HEADER, rawBody, signatures, type RawBody, type WebhookHeaders } from "./request";
