// T16: an aborted signal is felt within 20 ms at every stage of a call, and leaves nothing behind.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import net from "node:net";
import { after, before, test } from "node:test";
import { VideoSDK } from "../../dist/index.mjs";
import { figure } from "./harness.mjs";

const MS = 20;
const TIMES = 9;
const BODY = '{"roomId":"abcd-efgh-ijkl"}';

const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

/** A raw server that goes as far in an answer as it is told, and says when a connection has reached that and is closed. */
class Server {
  stage = "answer";
  requests = 0;

  async start() {
    this.server = net.createServer((socket) => this.serve(socket)).listen(0, "127.0.0.1");
    await new Promise((resolve) => this.server.once("listening", resolve));
    this.port = this.server.address().port;
    return this;
  }

  /** Resolves when the stage is reached, and gives a promise of the moment when the client's end is gone. */
  reached() {
    return new Promise((resolve) => (this.tell = resolve));
  }

  serve(socket) {
    const closed = new Promise((resolve) => socket.once("close", () => resolve(performance.now())));
    socket.on("error", () => {});
    const here = () => this.tell?.({ closed });
    if (this.stage === "connect") return socket.once("data", here);
    socket.on("data", (data) => {
      if (!data.toString("latin1").includes("\r\n\r\n")) return;
      this.requests += 1;
      if (this.stage === "answer") socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`);
      if (this.stage === "body") socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"roomId":`);
      if (this.stage === "sleep") socket.write("HTTP/1.1 503 No\r\ncontent-length: 0\r\nretry-after: 20\r\n\r\n");
      here();
    });
  }
}

let server;
const clients = {};
before(async () => {
  server = await new Server().start();
  const options = { apiKey: "key", secret: "a secret that is long enough", noProxy: true, deadlineMs: 60_000 };
  clients.http = new VideoSDK({ ...options, baseUrl: `http://127.0.0.1:${server.port}` });
  clients.https = new VideoSDK({ ...options, baseUrl: `https://127.0.0.1:${server.port}` });
});
after(() => {
  server.server.close();
  assert.deepEqual(unhandled, [], "a rejection that nobody handled");
});

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Aborts `call(signal)` once `ready` is over: it must reject with the reason itself, soon, and forget the signal. */
async function feel(call, ready) {
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  const promise = call(controller.signal);
  const seen = promise.then(() => assert.fail("it succeeded"), (error) => ({ error, at: performance.now() }));
  // Without anything to be ready for, this is still the turn in which the call was made.
  const waited = ready();
  if (waited !== undefined) await waited;
  const start = performance.now();
  controller.abort(reason);
  const { error, at } = await seen;
  assert.equal(error, reason);
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
  return { took: at - start, start };
}

for (const [stage, client, rest] of [
  ["connect", "https", 0],
  ["headers", "http", 0],
  ["body", "http", 10],
  ["sleep", "http", 30],
]) {
  test(`a call that is aborted while it waits for ${stage} ends at once, and so does its connection`, async () => {
    const [took, gone] = [[], []];
    for (let i = 0; i < TIMES; i++) {
      server.stage = stage;
      server.requests = 0;
      const reached = server.reached();
      let connection;
      const outcome = await feel(
        (signal) => clients[client].rooms.get("abcd-efgh-ijkl", { signal }),
        async () => {
          connection = await reached;
          await pause(rest);
        },
      );
      took.push(outcome.took);
      // Between two attempts the connection is whole, and is kept for the next call.
      if (stage !== "sleep") gone.push((await connection.closed) - outcome.start);
      assert.ok(server.requests <= 1);
    }
    const closed = gone.length > 0 ? `, the server saw the close after ${median(gone).toFixed(1)} ms` : "";
    figure("T16", `${stage}: rejected after ${median(took).toFixed(2)} ms${closed}`);
    assert.ok(median(took) < MS);
    assert.ok(gone.length === 0 || median(gone) < MS);
  });
}

test("a signal that is aborted already sends nothing", async () => {
  server.stage = "answer";
  server.requests = 0;
  const reason = { any: "value" };
  const took = [];
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    await assert.rejects(clients.http.rooms.get("abcd-efgh-ijkl", { signal: AbortSignal.abort(reason) }), (error) => error === reason);
    took.push(performance.now() - start);
  }
  figure("T16", `aborted already: rejected after ${median(took).toFixed(2)} ms`);
  assert.ok(median(took) < MS);
  await pause(50);
  assert.equal(server.requests, 0);
});

test("a call that is aborted before it is sent never leaves", async () => {
  server.stage = "answer";
  server.requests = 0;
  const took = [];
  for (let i = 0; i < TIMES; i++) took.push((await feel((signal) => clients.http.rooms.get("abcd-efgh-ijkl", { signal }), () => {})).took);
  figure("T16", `before it is sent: rejected after ${median(took).toFixed(2)} ms`);
  assert.ok(median(took) < MS);
  await pause(50);
  assert.equal(server.requests, 0);
});

test("a signal that is aborted afterwards changes nothing", async () => {
  server.stage = "answer";
  const controller = new AbortController();
  const room = await clients.http.rooms.get("abcd-efgh-ijkl", { signal: controller.signal });
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
  controller.abort();
  assert.equal(room.roomId, "abcd-efgh-ijkl");
});

for (const [name, make] of [
  ["times out", () => AbortSignal.timeout(50)],
  ["follows another that times out", () => AbortSignal.any([new AbortController().signal, AbortSignal.timeout(50)])],
]) {
  test(`a signal that ${name} is felt too`, async () => {
    server.stage = "headers";
    const late = [];
    for (let i = 0; i < TIMES; i++) {
      const signal = make();
      // When the timer of the runtime fires is its own affair: what counts is how soon the call feels it.
      let fired;
      const note = () => (fired = performance.now());
      signal.addEventListener("abort", note);
      const error = await clients.http.rooms.get("abcd-efgh-ijkl", { signal }).then(assert.fail, (error) => error);
      late.push(performance.now() - fired);
      signal.removeEventListener("abort", note);
      assert.equal(error, signal.reason);
      assert.equal(error.name, "TimeoutError");
      assert.equal(getEventListeners(signal, "abort").length, 0);
    }
    figure("T16", `a signal that ${name}: rejected after ${median(late).toFixed(2)} ms`);
    assert.ok(median(late) < MS);
  });
}

test("a thousand calls under one signal leave no listener on it", async () => {
  server.stage = "headers";
  const controller = new AbortController();
  const calls = Array.from({ length: 1000 }, () => clients.http.rooms.get("abcd-efgh-ijkl", { signal: controller.signal }));
  const seen = Promise.allSettled(calls);
  await pause(100);
  const start = performance.now();
  controller.abort("enough");
  const outcomes = await seen;
  figure("T16", `1000 calls aborted by one signal: all rejected after ${(performance.now() - start).toFixed(1)} ms`);
  assert.ok(outcomes.every(({ reason }) => reason === "enough"));
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
});
