// T36: a call ends with its deadline, whatever the server does, and says what it met.

import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import { test } from "node:test";
import { VideoSDK } from "../../dist/index.mjs";
import { figure } from "./harness.mjs";

const LIMIT = 2000;
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n";
const empty = (status, after) => `HTTP/1.1 ${status} X\r\nretry-after: ${after}\r\ncontent-length: 0\r\n\r\n`;

// What a server says at once, whether it goes on with a blank now and then, the error expected, and whether it takes the whole time.
const MODES = {
  "never answers": { says: "", wanted: ["timeout", 1], whole: true },
  trickles: { says: HEAD, trickles: true, wanted: ["timeout", 1], whole: true },
  "is always busy": { says: empty(503, 0), wanted: ["server", 3] },
  "wants an hour": { says: empty(429, 3600), wanted: ["rate_limit", 1] },
};

async function listen(says, trickles) {
  const open = new Set();
  const server = net.createServer((socket) => {
    open.add(socket);
    let timer;
    socket.on("error", () => {}).on("close", () => clearInterval(timer));
    socket.on("data", () => {
      socket.write(says);
      if (trickles) timer ??= setInterval(() => socket.write(" "), 50);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

for (const [mode, { says, trickles, wanted, whole }] of Object.entries(MODES)) {
  test(`a server that ${mode}`, { timeout: 20_000 }, async () => {
    const { url, stop } = await listen(says, trickles);
    const client = new VideoSDK({ apiKey: "key", secret: "s".repeat(40), baseUrl: url });
    const start = performance.now();
    const error = await client.rooms.get("r", { deadlineMs: LIMIT }).then(() => undefined, (failed) => failed);
    const took = performance.now() - start;
    await client.close();
    stop();
    figure("T36", `a server that ${mode}: ${error?.kind} after ${(took / 1000).toFixed(2)} s of ${LIMIT / 1000}`);
    assert.deepEqual([error?.kind, error?.attempts], wanted);
    assert.ok(took < LIMIT + 100 && (!whole || took > LIMIT - 100), `${took} ms`);
  });
}
