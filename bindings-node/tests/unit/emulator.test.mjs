// The emulator in the process: started and stopped, controlled, many at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Emulator, NotFoundError, ValidationError, VideoSDK, setLogger } from "videosdk-api";
import { emulatorForTests, program, run } from "./harness.mjs";

const emulator = emulatorForTests();

test("it is started and stopped, and a second stop does nothing", async () => {
  const own = await Emulator.start();
  await own.client().rooms.create();
  await own.stop();
  await own.stop();
  await assert.rejects(own.client({ retries: 0 }).rooms.create(), { name: "NetworkError" });
  await assert.rejects(own.requests(), /stopped/);
});

test("it is disposed of by `await using`", async () => {
  const own = await Emulator.start();
  await own[Symbol.asyncDispose ?? Symbol.for("nodejs.asyncDispose")]();
  await assert.rejects(own.now(), /stopped/);
});

test("its console is the page at its address", async () => {
  const page = await fetch(emulator.url);
  assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
  assert.match(await page.text(), /\/console\/app\.js/);
});

test("a port that is taken, or an option that is wrong, is told", async () => {
  const port = Number(new URL(emulator.url).port);
  await assert.rejects(Emulator.start({ port }), /could not be started/);
  await assert.rejects(Emulator.start({ nonsense: 1 }), /nonsense/);
  assert.throws(() => new Emulator(), /Emulator\.start/);
});

test("people join and leave, the clock is pushed, and a session ends", async () => {
  const client = emulator.client();
  const room = await client.rooms.create();
  await emulator.freeze();
  const before = Date.parse(await emulator.now());
  const session = await emulator.join(room.roomId, "ana", "Ana");
  assert.equal((await client.sessions.get(session)).status, "ongoing");
  await emulator.advance(60_000);
  assert.equal(Date.parse(await emulator.now()) - before, 60_000);
  await emulator.leave(room.roomId, "ana");
  assert.equal((await client.sessions.get(session)).status, "ended");
  await emulator.run();
  await emulator.settle();
  await assert.rejects(emulator.join("no-such-room", "x"), (error) => error instanceof NotFoundError && /room/i.test(error.message));
  await assert.rejects(emulator.advance(-1), ValidationError);
});

test("faults are played and forgotten, and requests are logged without tokens", async () => {
  const client = emulator.client();
  await emulator.fault({ operation: "rooms.*", status: 503, count: 1 });
  const { attempts } = await client.rooms.list().page().withResponse();
  assert.equal(attempts, 2);
  const log = JSON.stringify(await emulator.requests());
  assert.ok(log.includes("rooms.list") && !log.includes("eyJ"));
  await emulator.fault({ status: 500 });
  await emulator.clearFaults();
  await client.rooms.create();
  await emulator.clearRequests();
  assert.deepEqual(await emulator.requests(), []);
});

test("its state is saved, put back and forgotten", async () => {
  const client = emulator.client();
  const room = await client.rooms.create();
  const state = await emulator.snapshot();
  await emulator.reset();
  assert.equal((await client.rooms.list()).items.length, 0);
  await emulator.restore(state);
  assert.equal((await client.rooms.get(room.roomId)).roomId, room.roomId);
  await emulator.configure({ webhookRetries: 1 });
  assert.match(await emulator.rotateWebhookKey(), /BEGIN (RSA )?PUBLIC KEY/);
  assert.deepEqual(await emulator.webhookDeliveries(), []);
});

test("its environment points any client at it", () => {
  const { VIDEOSDK_API_KEY: apiKey, VIDEOSDK_SECRET: secret, VIDEOSDK_API_ENDPOINT: baseUrl } = emulator.environment();
  assert.equal(new VideoSDK({ apiKey, secret, baseUrl }).baseUrl, emulator.url);
});

test("a logger is told of what the core does, with names and without secrets", async () => {
  const records = [];
  setLogger((record) => records.push(record), "debug");
  await emulator.client().rooms.create();
  await new Promise((resolve) => setTimeout(resolve, 50));
  setLogger(null);
  assert.ok(records.length > 0);
  for (const { level, target, message } of records) {
    assert.ok(["debug", "info", "warn", "error"].includes(level) && target !== "" && message !== "");
  }
  assert.ok(!JSON.stringify(records).includes(emulator.secret));
  assert.throws(() => setLogger(console, "loud"), /level/);
});

test("a logger that throws or rejects disturbs nobody", async () => {
  let told = 0;
  const loggers = [() => { throw new Error("full disk", { cause: (told += 1) }); }, async () => Promise.reject(new Error("full disk", { cause: (told += 1) }))];
  for (const logger of loggers) {
    setLogger(logger, "debug");
    await emulator.client().rooms.create();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  setLogger(null);
  // The test runner fails for a rejection that nobody handles.
  assert.ok(told >= 2, String(told));
});

test("a program ends by itself: clients, emulators and loggers hold nothing", async () => {
  const { code, out, err } = await run([program("leaves.mjs")]);
  assert.deepEqual([code, out.trim(), err], [0, "done", ""]);
});
