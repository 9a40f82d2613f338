// A token server with Express: who is logged in gets a token, makes a room or checks one. And a webhook.
//
// The apps must never hold the secret, so a server signs their tokens.

import express from "express";
import { VideoSDK, VideoSDKError } from "videosdk-api";
import { verifiedWebhook } from "videosdk-api/webhooks/express";
import { service } from "./service.mjs";
import { userOf } from "./users.mjs";

/** The application. The client is made outside of it, so that tests can bring their own. */
export function makeApp(client) {
  const app = express();
  const events = [];

  // Only deliveries that the service signed come this far. No body parser may come before it.
  app.post("/webhooks", verifiedWebhook(client, (delivery, request, response) => {
    if (!delivery.duplicate) events.push(delivery.kind);
    response.sendStatus(204);
  }));

  app.use((request, response, next) => {
    request.user = userOf(request.headers.authorization);
    if (request.user === null) return response.status(401).json({ error: "send one of the APP_KEYS as `Authorization: Bearer ...`" });
    next();
  });

  // A token for the user who asks, for one room or for any. It may join and nothing more.
  app.get("/get-token", (request, response) => {
    const roomId = request.query.roomId || undefined;
    response.json({ token: client.participantToken({ roomId, participantId: request.user, expiresIn: "2h" }) });
  });

  app.post("/create-room", async (request, response) => response.json(await client.rooms.create()));

  app.get("/validate-room/:roomId", async (request, response) => {
    response.json({ valid: (await client.rooms.validate(request.params.roomId)).valid });
  });

  app.get("/events", (request, response) => response.json(events));

  app.use((error, request, response, next) => {
    if (error instanceof VideoSDKError) return response.status(502).json({ error: error.kind });
    next(error);
  });
  return app;
}

if (process.argv[1]?.endsWith("express_server.mjs")) {
  await service();
  const server = makeApp(new VideoSDK()).listen(Number(process.env.PORT ?? 8000), "127.0.0.1", () => {
    console.log(`listening on http://127.0.0.1:${server.address().port}`);
  });
}
