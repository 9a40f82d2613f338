// The `/get-token` of examples/node/express_server.mjs as one writes it with jsonwebtoken: the same login, the same claims.

import express from "express";
import jwt from "jsonwebtoken";
import { userOf } from "./users.mjs";

const [apikey, secret] = [process.env.VIDEOSDK_API_KEY, process.env.VIDEOSDK_SECRET];
const app = express();

app.use((request, response, next) => {
  request.user = userOf(request.headers.authorization);
  if (request.user === null) return response.status(401).json({ error: "send one of the APP_KEYS as `Authorization: Bearer ...`" });
  next();
});

app.get("/get-token", (request, response) => {
  const claims = { apikey, permissions: ["allow_join"], version: 2, roles: ["rtc"], participantId: request.user, roomId: request.query.roomId || undefined };
  response.json({ token: jwt.sign(claims, secret, { algorithm: "HS256", expiresIn: "2h" }) });
});

const server = app.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
