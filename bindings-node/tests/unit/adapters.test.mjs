// The adapters in the real frameworks: they take the raw body, also beside a body parser for everything else.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { serve } from "@hono/node-server";
import express from "express";
import express4 from "express4";
import fastify from "fastify";
import { Hono } from "hono";
import { VideoSDK } from "videosdk-api";
import * as forExpress from "videosdk-api/webhooks/express";
import * as forFastify from "videosdk-api/webhooks/fastify";
import * as forHono from "videosdk-api/webhooks/hono";
import * as forNext from "videosdk-api/webhooks/next";
import { KEY } from "./harness.mjs";
import { BODY, ODD_BODIES, PUBLIC_PEM, sign } from "./signing.mjs";

const client = new VideoSDK({ ...KEY, webhookKeys: [PUBLIC_PEM], webhookReplay: false });
const LIMIT = { maxBytes: 3_000_000 };

/** Listens while the work is done. */
async function listening(server, work) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${server.address().port}/webhooks`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function expressApp(make) {
  return async (seen, work) => {
    const app = make();
    app.post("/webhooks", forExpress.verifiedWebhook(client, (delivery, _, response) => {
      seen.push(delivery);
      response.status(204).end();
    }, LIMIT));
    app.use(make.json());
    app.post("/other", (request, response) => response.json(request.body));
    await listening(createServer(app), work);
  };
}

const FRAMEWORKS = {
  "express 5": expressApp(express),
  "express 4": expressApp(express4),
  "express with raw()": async (seen, work) => {
    const app = express();
    const handler = (delivery, _, response) => response.status(204).end(String(seen.push(delivery)));
    app.post("/webhooks", express.raw({ type: "*/*", limit: "3mb" }), forExpress.verifiedWebhook(client, handler));
    await listening(createServer(app), work);
  },
  "node:http": async (seen, work) => {
    const handler = forExpress.verifiedWebhook(client, (delivery, _, response) => {
      seen.push(delivery);
      response.writeHead(204).end();
    }, LIMIT);
    await listening(createServer(handler), work);
  },
  fastify: async (seen, work) => {
    const app = fastify();
    app.register(forFastify.verifiedWebhook(client, "/webhooks", (delivery) => void seen.push(delivery), LIMIT));
    app.post("/other", (request) => request.body);
    await app.listen({ port: 0 });
    try {
      await work(`http://127.0.0.1:${app.server.address().port}/webhooks`);
    } finally {
      app.server.closeAllConnections();
      await app.close();
    }
  },
  hono: async (seen, work) => {
    const app = new Hono();
    app.post("/webhooks", forHono.verifiedWebhook(client, (delivery, c) => {
      seen.push(delivery);
      return c.body(null, 204);
    }, LIMIT));
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
    if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
    try {
      await work(`http://127.0.0.1:${server.address().port}/webhooks`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  },
};

const post = (url, body, headers = {}) => fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

for (const [name, start] of Object.entries(FRAMEWORKS)) {
  test(`${name}: every odd body verifies, and what does not is refused`, async () => {
    const seen = [];
    await start(seen, async (url) => {
      for (const body of Object.values(ODD_BODIES)) {
        const answer = await post(url, body, { "videosdk-signature": sign(body) });
        assert.equal(answer.status, 204, body.slice(0, 80));
      }
      assert.equal(seen.length, Object.keys(ODD_BODIES).length);
      const unsigned = await post(url, BODY);
      assert.deepEqual([unsigned.status, await unsigned.text()], [401, "missing_signature"]);
      const forged = await post(url, `${BODY} `, { "videosdk-signature": sign(BODY) });
      assert.deepEqual([forged.status, await forged.text()], [401, "signature_mismatch"]);
      const large = await post(url, "a".repeat(3_500_000), { "videosdk-signature": sign(BODY) }).catch(() => ({ status: 413 }));
      assert.equal(large.status, 413);
      assert.equal(seen.length, Object.keys(ODD_BODIES).length, "the handler is not called for those");
    });
  });
}

for (const name of ["express 5", "express 4", "fastify"]) {
  test(`${name}: the other routes still get parsed bodies`, async () => {
    await FRAMEWORKS[name]([], async (url) => {
      const answer = await post(url.replace("/webhooks", "/other"), '{"a":1}');
      assert.deepEqual(await answer.json(), { a: 1 });
    });
  });
}

test("express: a body that was parsed before is told as a mistake", async () => {
  const app = express();
  app.use(express.json());
  app.post("/webhooks", forExpress.verifiedWebhook(client, () => assert.fail("it must not be called")));
  let told;
  app.use((error, _request, response, _next) => response.status(500).end(String((told = error))));
  await listening(createServer(app), async (url) => {
    assert.equal((await post(url, BODY, { "videosdk-signature": sign(BODY) })).status, 500);
  });
  assert.match(told.message, /raw bytes/);
});

test("express: what a handler throws goes to the error handler", async () => {
  const app = express4();
  app.post("/webhooks", forExpress.verifiedWebhook(client, async () => Promise.reject(new Error("mine"))));
  app.use((error, _request, response, _next) => response.status(500).end(error.message));
  await listening(createServer(app), async (url) => {
    assert.equal(await (await post(url, BODY, { "videosdk-signature": sign(BODY) })).text(), "mine");
  });
});

test("next: a route handler verifies, refuses, and makes its client when it is first needed", async () => {
  let made = 0;
  const seen = [];
  const POST = forNext.verifiedWebhook(() => ((made += 1), client), (delivery) => void seen.push(delivery), LIMIT);
  assert.equal(made, 0);
  const request = (body, headers) => new Request("http://x/webhooks", { method: "POST", body, headers });
  assert.equal((await POST(request(BODY, { "videosdk-signature": sign(BODY) }))).status, 204);
  assert.equal((await POST(request(BODY, {}))).status, 401);
  assert.equal((await POST(request("a".repeat(3_500_000), {}))).status, 413);
  assert.equal(seen.length, 1);
  const read = request(BODY, { "videosdk-signature": sign(BODY) });
  await read.json();
  await assert.rejects(POST(read), /was read before/);
});

test("where no key can be had, the service is asked to come again", async () => {
  const keyless = new VideoSDK({ ...KEY, baseUrl: "http://127.0.0.1:1", retries: 0 });
  const POST = forNext.verifiedWebhook(keyless, () => undefined);
  const answer = await POST(new Request("http://x/", { method: "POST", body: BODY, headers: { "videosdk-signature": sign(BODY) } }));
  assert.deepEqual([answer.status, await answer.text()], [503, "key_unavailable"]);
});
