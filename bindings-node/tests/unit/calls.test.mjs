// Calls: what goes in, what comes out, and that nothing is ever thrown where a promise was due.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DecodeError, InvalidArgumentError, NotFoundError, VideoSDK } from "videosdk-api";
import { KEY, emulatorForTests, serving, servingText } from "./harness.mjs";

const emulator = emulatorForTests();

test("a room is made, got and listed under its wire names", async () => {
  const client = emulator.client();
  const room = await client.rooms.create({ customRoomId: "demo" });
  assert.equal(room.customRoomId, "demo");
  assert.equal((await client.rooms.get(room.roomId)).id, room.id);
  assert.equal(Object.getPrototypeOf(room), Object.prototype, "an answer is a plain object");
});

test("F02, F25: no method throws, and every mistake is a rejection with one type of error", async () => {
  const client = emulator.client();
  const circle = {};
  circle.self = circle;
  const mistakes = [
    () => client.rooms.get(undefined),
    () => client.rooms.get(""),
    () => client.rooms.get(".."),
    () => client.rooms.create({ nonsense: 1 }),
    () => client.rooms.create({ customRoomId: 5 }),
    () => client.rooms.get(null),
    () => client.rooms.get("\ud800"),
    () => client.rooms.get(new Date(Number.NaN)),
    () => client.rooms.create("demo"),
    () => client.rooms.create(circle),
    () => client.rooms.create({}, { deadlineMs: Number.NaN }),
    () => client.rooms.create({}, { deadlineMs: -1 }),
    () => client.rooms.create({}, { timeout: 5 }),
    () => client.rooms.create({}, { retries: 1.5 }),
    () => client.rooms.create({}, { retries: Number.NaN }),
    () => client.rooms.create({}, { headers: { "bad name": "x" } }),
    () => client.rooms.create({}, { headers: [1] }),
    () => client.rooms.create({}, "fast"),
    () => client.call("rooms.nonsense"),
    () => client.call(undefined),
    () => client.rooms.list({ perPage: "many" }).page(),
    () => client.rooms.list({ cursor: 7 }).page(),
    () => client.verifyWebhook({ parsed: true }, {}),
    () => client.verifyWebhook("{}", 5),
  ];
  for (const mistake of mistakes) {
    let promise;
    assert.doesNotThrow(() => (promise = mistake()), String(mistake));
    await assert.rejects(promise, InvalidArgumentError, String(mistake));
  }
  assert.deepEqual(await emulator.requests(), [], "nothing was sent");
});

test("a mistake is told with a way out", async () => {
  const client = emulator.client();
  await assert.rejects(client.rooms.create({ customRoomID: "x" }), /customRoomId/);
  await assert.rejects(client.rooms.create({}, { deadlineMS: 5 }), /did you mean `deadlineMs`/);
  await assert.rejects(client.call("rooms.creat"), /rooms\.create/);
});

test("members that are undefined are not sent", async () => {
  await emulator.client().rooms.create({ customRoomId: undefined, webhook: undefined }, { deadlineMs: undefined });
  const [{ body }] = await emulator.requests();
  assert.ok(!("customRoomId" in (typeof body === "object" && body !== null ? body : {})));
});

test("parameters are taken as they are when the method is called", async () => {
  const params = { customRoomId: "before" };
  const promise = emulator.client().rooms.create(params);
  params.customRoomId = "after";
  assert.equal((await promise).customRoomId, "before");
});

test("withResponse gives status, headers, request id and attempts beside the data", async () => {
  const client = emulator.client();
  const made = await client.rooms.create().withResponse();
  assert.equal(made.status, 200);
  assert.match(made.headers["content-type"], /json/);
  assert.equal(made.requestId, made.headers["x-request-id"]);
  assert.equal(made.attempts, 1);
  const page = await client.rooms.list().page().withResponse();
  assert.equal(page.data.items[0].roomId, made.data.roomId);
  assert.equal(page.status, 200);
});

test("withResponse rejects like the call itself, once", async () => {
  await assert.rejects(emulator.client().rooms.get("no-such-room").withResponse(), NotFoundError);
});

test("withResponse that comes too late says so", async () => {
  const promise = emulator.client().rooms.create();
  await promise;
  await assert.rejects(promise.withResponse(), /at once/);
});

test("what a method gives is a promise in every respect", async () => {
  const promise = emulator.client().rooms.create();
  assert.ok(promise instanceof Promise);
  assert.equal(promise.then(() => 1).constructor, Promise);
  assert.equal(await promise.finally(() => undefined), await promise);
  assert.equal((await Promise.all([promise]))[0], await promise);
});

test("the open door gives the whole answer", async () => {
  const client = emulator.client();
  const room = await client.rooms.create();
  const reply = await client.call("rooms.get", { roomId: room.roomId });
  assert.equal(reply.data.roomId, room.roomId);
  assert.equal(reply.status, 200);
  assert.equal(JSON.parse(reply.text).roomId, room.roomId);
  assert.equal(reply.page, null);
  const list = await client.call("rooms.list");
  assert.equal(list.page.total, 1);
  assert.equal(list.data[0].roomId, room.roomId);
});

test("headers are an object, a Headers, a Map or pairs, and go with every call or with one", async () => {
  const seen = [];
  const answer = (request, response) => {
    seen.push([request.headers["x-mine"], request.headers["x-once"], request.headers["user-agent"]]);
    response.setHeader("content-type", "application/json").end('{"roomId":"a"}');
  };
  await serving(answer, async (baseUrl) => {
    const client = new VideoSDK({ ...KEY, baseUrl, headers: { "x-mine": "1" }, userAgent: "mine/1" });
    for (const headers of [{ "x-once": "2" }, new Headers({ "x-once": "2" }), new Map([["x-once", "2"]]), [["x-once", "2"]]]) {
      await client.rooms.get("a", { headers });
    }
  });
  for (const [mine, once, agent] of seen) {
    assert.deepEqual([mine, once], ["1", "2"]);
    assert.match(agent, /^mine\/1 videosdk-api\/\S+ \((node|bun|deno) /);
  }
  assert.equal(seen.length, 4);
});

test("whole numbers beyond 2^53 arrive as text, and others as numbers", async () => {
  await servingText('{"roomId":"a","big":12345678901234567890,"small":9007199254740991,"text":"12345678901234567890"}', async (baseUrl) => {
    const room = await new VideoSDK({ ...KEY, baseUrl }).rooms.get("a");
    assert.equal(room.big, "12345678901234567890");
    assert.equal(room.small, 9007199254740991);
    assert.equal(room.text, "12345678901234567890");
  });
});

test("a bigint is sent with all its digits", async () => {
  let sent = "";
  const answer = async (request, response) => {
    for await (const chunk of request) sent += chunk;
    response.setHeader("content-type", "application/json").end('{"roomId":"a"}');
  };
  await serving(answer, async (baseUrl) => {
    await new VideoSDK({ ...KEY, baseUrl }).rooms.create({ autoCloseConfig: { type: "session-ends", duration: 9007199254740993n } });
  });
  assert.match(sent, /"duration":9007199254740993\b/);
});

test("unknown members of an answer stay", async () => {
  await servingText('{"roomId":"a","novelty":{"deep":[1]}}', async (baseUrl) => {
    assert.deepEqual((await new VideoSDK({ ...KEY, baseUrl }).rooms.get("a")).novelty, { deep: [1] });
  });
});

test("an answer that is no JSON is a DecodeError with its status and start", async () => {
  const work = (baseUrl) =>
    assert.rejects(new VideoSDK({ ...KEY, baseUrl }).rooms.get("a"), (error) => {
      assert.ok(error instanceof DecodeError);
      assert.equal(error.status, 200);
      assert.match(error.body, /<html>/);
      return true;
    });
  await servingText("<html>log in</html>", work);
});

test("F19: endless deadlines are said with Infinity", async () => {
  const client = emulator.client({ deadlineMs: Number.POSITIVE_INFINITY });
  await client.rooms.create({}, { deadlineMs: Number.POSITIVE_INFINITY });
});

test("a closed client refuses calls", async () => {
  const client = emulator.client();
  client.close();
  await assert.rejects(client.rooms.list().page(), /closed/);
  await assert.rejects(client.rooms.create(), /closed/);
});

test("many calls at once all come back", async () => {
  const client = emulator.client();
  const rooms = await Promise.all(Array.from({ length: 200 }, (_, n) => client.rooms.create({ customRoomId: `r${n}` })));
  assert.deepEqual(rooms.map((room) => room.customRoomId), Array.from({ length: 200 }, (_, n) => `r${n}`));
});

test("F19, F20, F21: options of a client are checked when it is made", () => {
  const wrong = [
    [{ apiKey: "key" }, /`secret`/],
    [{ ...KEY, token: "t" }, /only one/],
    [{ ...KEY, baseUrl: "ftp://x" }, /baseUrl|base_url/],
    [{ ...KEY, tokenProvider: "t" }, /`tokenProvider` must be a function/],
    [{ ...KEY, clock: 5 }, /`clock` must be a function/],
    [{ ...KEY, fetch: () => undefined }, /no option `fetch`/],
    [{ ...KEY, timeout: 5 }, /no option `timeout`/],
    [{ ...KEY, retries: 11 }, /retries/],
    [{ ...KEY, retries: Number.NaN }, /retries/],
    [{ ...KEY, baseUrl: "" }, /baseUrl|base_url/],
    [{ ...KEY, headers: { "x-a": "a\nb" } }, /x-a/],
    [{ ...KEY, deadlineMs: 0 }, /deadline/],
    [null, /object/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => new VideoSDK(options), (error) => error instanceof InvalidArgumentError && message.test(error.message), message.source);
  }
});
