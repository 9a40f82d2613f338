// An AbortSignal ends a call at every stage, and nothing of it stays behind.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { emulatorForTests } from "./harness.mjs";

const emulator = emulatorForTests();
const SLOW = { delayMs: 10_000 };

/** Aborts a call after a time; gives how long the rejection took after that. */
async function abortAfter(ms, begin) {
  const stop = new AbortController();
  const reason = new Error("enough");
  const outcome = begin(stop.signal).then(
    () => assert.fail("it must not succeed"),
    (error) => [error, performance.now()],
  );
  await sleep(ms);
  const at = performance.now();
  stop.abort(reason);
  const [error, end] = await outcome;
  assert.equal(error, reason, "it rejects with the reason itself");
  assert.equal(getEventListeners(stop.signal, "abort").length, 0, "no listener stays");
  return end - at;
}

test("a signal that was aborted before ends the call before it is sent", async () => {
  const reason = new Error("before");
  const signal = AbortSignal.abort(reason);
  await assert.rejects(emulator.client().rooms.create({}, { signal }), (error) => error === reason);
  assert.deepEqual(await emulator.requests(), []);
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("a signal that is aborted in the same turn ends the call before it is sent", async () => {
  const stop = new AbortController();
  const promise = emulator.client().rooms.create({}, { signal: stop.signal });
  stop.abort("now");
  await assert.rejects(promise, (error) => error === "now");
  await sleep(50);
  assert.deepEqual(await emulator.requests(), []);
});

test("a signal ends a call that waits for its answer", async () => {
  await emulator.fault(SLOW);
  const client = emulator.client();
  const took = await abortAfter(100, (signal) => client.rooms.create({}, { signal }));
  assert.ok(took < 50, `${took} ms`);
});

test("a signal ends a call that waits before it tries again", async () => {
  await emulator.fault({ status: 503, headers: { "retry-after": "20" } });
  const client = emulator.client();
  const took = await abortAfter(150, (signal) => client.rooms.list({}, { signal }).page());
  assert.ok(took < 50, `${took} ms`);
});

test("a signal ends a walk, at the page that is on its way or at the next", async () => {
  const client = emulator.client();
  for (let n = 0; n < 3; n += 1) await client.rooms.create();
  const stop = new AbortController();
  const seen = [];
  const walk = async () => {
    for await (const room of client.rooms.list({ perPage: 1 }, { signal: stop.signal })) {
      seen.push(room);
      stop.abort("seen one");
    }
  };
  await assert.rejects(walk(), (error) => error === "seen one");
  assert.equal(seen.length, 1);
  assert.equal(getEventListeners(stop.signal, "abort").length, 0);
});

test("a signal ends the wait for a token provider", async () => {
  const client = emulator.client({ tokenProvider: () => new Promise(() => undefined) });
  const took = await abortAfter(50, (signal) => client.rooms.create({}, { signal }));
  assert.ok(took < 50, `${took} ms`);
});

test("AbortSignal.timeout and AbortSignal.any are signals like any other", async () => {
  await emulator.fault(SLOW);
  const client = emulator.client();
  const timeout = AbortSignal.timeout(50);
  await assert.rejects(client.rooms.create({}, { signal: timeout }), (error) => error === timeout.reason && error.name === "TimeoutError");
  if (AbortSignal.any === undefined) return;
  const any = AbortSignal.any([new AbortController().signal, AbortSignal.timeout(50)]);
  await assert.rejects(client.rooms.create({}, { signal: any }), (error) => error === any.reason);
});

test("a call that is done lets go of its signal, and an abort after that does nothing", async () => {
  const stop = new AbortController();
  const room = await emulator.client().rooms.create({}, { signal: stop.signal });
  assert.equal(getEventListeners(stop.signal, "abort").length, 0);
  stop.abort();
  assert.ok(room.roomId);
  await assert.rejects(emulator.client().rooms.get("none", { signal: new AbortController().signal }), { name: "NotFoundError" });
});

test("any number of calls under one signal puts one listener on it, since Node warns of more than ten", async () => {
  const client = emulator.client();
  const stop = new AbortController();
  const listeners = () => getEventListeners(stop.signal, "abort").length;
  await Promise.all(Array.from({ length: 30 }, (_, i) => client.rooms.create({ customRoomId: `r${i}` }, { signal: stop.signal })));
  assert.equal(listeners(), 0);
  await emulator.fault({ delayMs: 5_000 });
  const calls = Array.from({ length: 30 }, () => client.rooms.list({}, { signal: stop.signal }).page());
  assert.equal(listeners(), 1);
  stop.abort("enough");
  assert.deepEqual(new Set((await Promise.allSettled(calls)).map(({ reason }) => reason)), new Set(["enough"]));
  assert.equal(listeners(), 0);
});
