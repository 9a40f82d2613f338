// What the addon promises to the TypeScript around it: calls, pages, webhooks, the emulator.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addon, batches, call, clientOf, outcome, startEmulator } from "./harness.mjs";

let emulator;
before(async () => {
  emulator = await startEmulator({ seed: 4 });
});
after(() => emulator.control("stop"));

test("an answer is text that JSON.parse reads, with headers only where they are wanted", async () => {
  const client = clientOf(emulator);
  const bare = await call(client, "rooms.create", { customRoomId: "maths" });
  assert.equal(bare.data.customRoomId, "maths");
  assert.equal(bare.status, 200);
  assert.equal(bare.headers, null);
  const full = await call(client, "rooms.get", { roomId: bare.data.roomId }, { full: true, text: true });
  const came = JSON.parse(full.headers);
  assert.equal(came.attempts, 1);
  assert.match(came.headers["content-type"], /json/);
  assert.equal(JSON.parse(came.text).roomId, bare.data.roomId);
});

test("many calls at once are delivered in fewer batches than calls", async () => {
  const client = clientOf(emulator);
  const before = batches();
  const rooms = await Promise.all(Array.from({ length: 200 }, () => call(client, "rooms.create")));
  assert.equal(new Set(rooms.map((room) => room.data.roomId)).size, 200);
  assert.ok(batches() - before < 200, `${batches() - before} batches`);
});

test("an argument that is wrong is delivered, never thrown", async () => {
  const client = clientOf(emulator);
  for (const [operation, params, options, words] of [
    ["rooms.get", {}, null, /roomId/],
    ["rooms.dance", {}, null, /no operation/],
    ["rooms.create", { customRoomId: 3 }, null, /customRoomId/],
    ["rooms.create", {}, { timeout: 3 }, /no option `timeout`/],
    ["rooms.create", {}, { deadlineMs: "soon" }, /`deadlineMs` must be a number/],
    ["rooms.create", {}, { retries: 11 }, /retries/],
  ]) {
    const error = await call(client, operation, params, options).then(assert.fail, (error) => error.fields);
    assert.equal(error.kind, "invalid_argument");
    assert.match(error.text, words);
    assert.equal(error.sent, "not_sent");
  }
});

test("a refusal has every field", async () => {
  const error = await call(clientOf(emulator), "rooms.get", { roomId: "none-none-none" }).then(assert.fail, (e) => e.fields);
  assert.equal(error.kind, "not_found");
  assert.equal(error.status, 404);
  assert.equal(error.operation, "rooms.get");
  assert.equal(error.attempts, 1);
  assert.equal(error.sent, "rejected");
});

test("what is wrong with a client's options is thrown by name", () => {
  for (const [options, words] of [
    [{ colour: "red" }, /`colour`/],
    [{ apiKey: "a" }, /`secret`/],
    [{ apiKey: "a", secret: "b", retries: 1.5 }, /`retries`/],
    [{ apiKey: "a", secret: "b", webhookKeys: ["pem"] }, /PEM/i],
    [{ apiKey: "a", secret: "b", baseUrl: "ftp://x" }, /http/],
  ]) {
    assert.throws(() => new addon.NativeClient(JSON.stringify(options)), (error) => {
      const fields = JSON.parse(error.message);
      assert.equal(fields.kind, "invalid_argument");
      assert.match(fields.text, words);
      return true;
    });
  }
});

test("a walk gives its pages and then nothing", async () => {
  const fresh = await startEmulator();
  const client = clientOf(fresh);
  for (let i = 0; i < 5; i++) await call(client, "rooms.create");
  const walk = client.walk("rooms.list", '{"perPage":2}', null, null);
  const sizes = [];
  let cursor = null;
  for (;;) {
    const page = await outcome((id) => walk.next(id));
    if (page.text === null) break;
    sizes.push(page.data.items.length);
    cursor ??= page.data.nextCursor;
    assert.equal(page.data.total, 5);
  }
  assert.deepEqual(sizes, [2, 2, 1]);
  const rest = client.walk("rooms.list", '{"perPage":2}', cursor, null);
  assert.equal((await outcome((id) => rest.next(id))).data.page, 2);
  const second = await outcome((id) => client.page(id, "rooms.list", '{"perPage":2}', cursor, null));
  assert.deepEqual([second.data.page, second.data.items.length, second.data.hasMore], [2, 2, true]);
  assert.throws(() => client.walk("rooms.get", "{}", null, null), /answers no list/);
  await fresh.control("stop");
});

test("the client may go while its walk is used", async () => {
  const walk = clientOf(emulator).walk("rooms.list", "{}", null, null);
  globalThis.gc?.();
  assert.ok(Array.isArray((await outcome((id) => walk.next(id))).data.items));
});

test("nothing is delivered for work that was cancelled", async () => {
  await emulator.control("fault", { operation: "rooms.list", delayMs: 300, count: 1 });
  const client = clientOf(emulator);
  let delivered = false;
  const slow = call(client, "rooms.list");
  slow.then(() => (delivered = true), () => (delivered = true));
  addon.cancel(slow.id);
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(delivered, false);
  await emulator.control("clearFaults");
});

test("a delivery that nobody signed is refused", async () => {
  const client = clientOf(emulator);
  const body = new TextEncoder().encode("{}");
  const error = await outcome((id) => client.verifyWebhook(id, body, ["c2ln"])).then(assert.fail, (e) => e.fields);
  assert.equal(error.kind, "webhook");
});

test("a client that was closed takes no more work", async () => {
  const client = clientOf(emulator);
  client.close();
  await assert.rejects(call(client, "rooms.list"), /closed/);
});

test("a token that the host hands in is asked for and used", async () => {
  const client = new addon.NativeClient(JSON.stringify({ baseUrl: emulator.url, hostTokens: true, noProxy: true }));
  const error = await call(client, "rooms.list").then(assert.fail, (e) => e.fields);
  assert.equal(error.code, "needs_token");
  client.handInToken(addon.signToken(emulator.apiKey, emulator.secret, true));
  assert.equal((await call(client, "rooms.list")).status, 200);
  assert.equal(client.keepOldToken(), true);
});

test("the emulator does as it is told, and says why not", async () => {
  const own = await startEmulator({ credentials: [["key", "a secret that is long enough"]] });
  assert.equal(own.apiKey, "key");
  const client = clientOf(own);
  const { roomId } = (await call(client, "rooms.create")).data;
  assert.match(await own.control("join", { room: roomId, participant: "ana", name: "Ana" }), /./);
  await own.control("leave", { room: roomId, participant: "ana" });
  await own.control("settle");
  assert.ok((await own.control("requests")).length >= 1);
  assert.match(await own.control("rotateWebhookKey"), /PUBLIC KEY/);
  const error = await own.control("leave", { room: roomId, participant: "bob" }).then(assert.fail, (e) => e.fields);
  assert.equal(error.status, 400);
  await own.control("stop");
  await own.control("stop");
  await assert.rejects(own.control("now"), /stopped/);
  await assert.rejects(startEmulator({ port: "x" }), /`port`/);
});

test("records come with the work they are about, at the level that is wanted", async () => {
  const records = [];
  addon.setLog(10, (text) => records.push(...JSON.parse(text)));
  await call(clientOf(emulator), "rooms.create");
  addon.setLog(10, null);
  const answered = records.find((record) => record.message === "answered");
  assert.equal(answered.level, 10);
  assert.equal(answered.fields.operation, "rooms.create");
  const before = records.length;
  await call(clientOf(emulator), "rooms.create");
  assert.equal(records.length, before);
});
