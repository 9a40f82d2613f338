// The adapters fit the types of their frameworks, and the examples of the README compile as they stand there.

import express from "express";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { type Context, Hono } from "hono";
import { VideoSDK, type Delivery } from "videosdk-api";
import { verifiedWebhook as forExpress } from "videosdk-api/webhooks/express";
import { verifiedWebhook as forFastify } from "videosdk-api/webhooks/fastify";
import { verifiedWebhook as forHono } from "videosdk-api/webhooks/hono";
import { verifiedWebhook as forNext } from "videosdk-api/webhooks/next";
const client = new VideoSDK();
express().post("/a", forExpress(client, (delivery, request, response) => { response.sendStatus(delivery.duplicate ? 200 : 204); }));
express().post("/a", forExpress(client, (delivery, request: express.Request, response: express.Response) => response.sendStatus(204)));
void fastify().register(forFastify(client, "/a", async (delivery: Delivery) => { console.log(delivery.kind); }));
void fastify().register(forFastify(client, "/a", (delivery, request, reply) => reply.code(204).send()));
new Hono().post("/a", forHono(client, (delivery, c) => c.body(null, 204)));
export const POST = forNext(() => client, (delivery) => new Response(delivery.kind));
void fastify().register(forFastify(client, "/a", (delivery, request: FastifyRequest, reply: FastifyReply) => reply.code(204).send()));
new Hono().post("/a", forHono(client, (delivery, c: Context) => c.text(delivery.kind)));
// @ts-expect-error Once it is named, the response has no such method.
express().post("/a", forExpress(client, (delivery, request: express.Request, response: express.Response) => response.sendNothing()));
