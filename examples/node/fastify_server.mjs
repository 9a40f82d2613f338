// A token server with Fastify: who is logged in gets a token, makes a room or checks one. And a webhook.
//
// The apps must never hold the secret, so a server signs their tokens.

import fastify from "fastify";
import { VideoSDK, VideoSDKError } from "videosdk-api";
import { verifiedWebhook } from "videosdk-api/webhooks/fastify";
import { service } from "./service.mjs";
import { userOf } from "./users.mjs";

/** The application. The client is made outside of it, so that tests can bring their own. */
export function makeApp(client) {
  const app = fastify();
  const events = [];

  // Only deliveries that the service signed come this far.
  app.register(verifiedWebhook(client, "/webhooks", (delivery) => {
    if (!delivery.duplicate) events.push(delivery.kind);
  }));

  app.register(async (users) => {
    users.decorateRequest("user", null);
    users.addHook("onRequest", async (request, reply) => {
      request.user = userOf(request.headers.authorization);
      if (request.user === null) return reply.code(401).send({ error: "send one of the APP_KEYS as `Authorization: Bearer ...`" });
    });

    // A token for the user who asks, for one room or for any. It may join and nothing more.
    users.get("/get-token", async (request) => {
      const roomId = request.query.roomId || undefined;
      return { token: client.participantToken({ roomId, participantId: request.user, expiresIn: "2h" }) };
    });

    users.post("/create-room", async () => client.rooms.create());

    users.get("/validate-room/:roomId", async (request) => {
      return { valid: (await client.rooms.validate(request.params.roomId)).valid };
    });

    users.get("/events", async () => events);
  });

  app.setErrorHandler((error, request, reply) => {
    if (error instanceof VideoSDKError) return reply.code(502).send({ error: error.kind });
    return reply.send(error);
  });
  return app;
}

if (process.argv[1]?.endsWith("fastify_server.mjs")) {
  await service();
  console.log(`listening on ${await makeApp(new VideoSDK()).listen({ host: "127.0.0.1", port: Number(process.env.PORT ?? 8000) })}`);
}
