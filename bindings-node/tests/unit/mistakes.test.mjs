// Mistakes in what is passed: each is told as an InvalidArgumentError in the words of Node, thrown by what is synchronous
// and rejected by what gives a promise.

import assert from "node:assert/strict";
import { test } from "node:test";
import { InvalidArgumentError, VideoSDK, VideoSDKError, explainToken, participantToken, setLogger, verifyToken } from "videosdk-api";
import { KEY } from "./harness.mjs";

const client = new VideoSDK({ ...KEY, baseUrl: "http://127.0.0.1:1", retries: 0 });

/** `work` must throw, or reject, with an error that says this. */
async function told(work, says) {
  let error;
  const promise = (() => {
    try {
      return work();
    } catch (thrown) {
      return Promise.reject(thrown);
    }
  })();
  await assert.rejects(Promise.resolve(promise), (given) => ((error = given), true));
  assert.ok(error instanceof InvalidArgumentError, `${error?.constructor.name}: ${error?.message}`);
  assert.match(error.message, says);
  assert.match(error.detail, says);
}

test("names are those of Node, wherever a mistake is found", async () => {
  const named = [
    [() => client.participantToken({ roomId: "" }), /^roomId is empty/],
    [() => client.participantToken({ participantId: "" }), /^participantId is empty/],
    [() => client.participantToken({ expiresIn: -1 }), /^expiresIn must be/],
    [() => client.apiToken({ issuedAt: 1e20 }), /^issuedAt is not/],
    [() => participantToken({ ...KEY, apiKey: "" }), /^apiKey is empty/],
    [() => new VideoSDK({ ...KEY, baseUrl: "ftp://x" }), /^`baseUrl` must begin/],
    [() => new VideoSDK({ ...KEY, userAgent: "a\n" }), /^`userAgent` holds/],
    [() => new VideoSDK({ ...KEY, caFile: "/api_key" }), /^`caFile` \(\/api_key\) cannot be read/],
    [() => new VideoSDK({ ...KEY, caPem: "x" }), /^`caPem` holds/],
    [() => new VideoSDK({ token: "a", tokenProvider: () => "b" }), /`tokenProvider`/],
    [() => new VideoSDK({ ...KEY, deadlineMs: 0 }), /^`deadlineMs` must be greater than 0: `Infinity` is no limit$/],
    [() => client.rooms.list({ cursor: "zz" }).page(), /pass the text of `nextCursor`/],
  ];
  for (const [work, says] of named) await told(work, says);
});

test("a name that the user wrote stays as it was written", async () => {
  await told(() => client.participantToken({ room_id: "x" }), /no option `room_id`: there are roomId/);
  await told(() => new VideoSDK({ ...KEY, base_url: "x" }), /no option `base_url`: did you mean `baseUrl`\?/);
  await told(() => client.rooms.create({ custom_room_id: "x" }), /`custom_room_id` is not known; did you mean `customRoomId`\?/);
});

test("F25: whatever is passed to a call, it rejects with an error of this package and never throws", async () => {
  const circle = {};
  circle.of = circle;
  const calls = [
    () => client.rooms.get(),
    () => client.rooms.get(null),
    () => client.rooms.get(Symbol("room")),
    () => client.rooms.get("\ud800"),
    () => client.rooms.create({ customRoomId: 10n }),
    () => client.rooms.create(7),
    () => client.sip.calls.create({ sipCallTo: "+15550100111", metadata: circle }),
    () => client.agents.deployments.logs("dep_1", { start: new Date(Number.NaN) }).page(),
    () => client.call("rooms.get"),
    () => client.call("rooms.nothing", {}),
  ];
  for (const call of calls) {
    let promise;
    assert.doesNotThrow(() => (promise = call()), String(call));
    await assert.rejects(promise, VideoSDKError, String(call));
  }
});

test("what is no signal rejects, and never throws", async () => {
  for (const signal of [{}, "stop", 5, new AbortController()]) {
    const promises = [
      client.rooms.get("a", { signal }),
      client.call("rooms.get", { roomId: "a" }, { signal }),
      client.rooms.list({}, { signal }).page(),
      client.rooms.list({}, { signal }).pages().next(),
      client.verifyWebhook("{}", { "videosdk-signature": "a" }, { signal }),
    ];
    for (const promise of promises) await told(() => promise, /^`signal` must be an AbortSignal$/);
  }
  await told(() => client.verifyWebhook("{}", {}, null), /an object is needed, not null/);
});

test("verifying and explaining look at their options", async () => {
  const token = client.participantToken();
  await told(() => client.verifyToken(token, { leeway: "5" }), /^`leeway` must be a number of seconds, not string$/);
  await told(() => client.verifyToken(token, { anyApiKey: "yes" }), /^`anyApiKey` must be true or false, not string$/);
  await told(() => client.verifyToken(token, null), /an object is needed, not null/);
  await told(() => verifyToken(token, { ...KEY, leeway: null }), /^`leeway` must be a number of seconds, not null$/);
  await told(() => verifyToken(token, { ...KEY, apiKey: 5 }), /^`apiKey` must be a string, not number$/);
  await told(() => explainToken(token, { apiKey: 5, secret: "s" }), /^`apiKey` must be a string, not number$/);
  await told(() => explainToken(token, { apiKey: "k", secret: 5 }), /^`secret` must be a string, not number$/);
  assert.equal(client.verifyToken(token, { leeway: undefined, anyApiKey: undefined }).apikey, KEY.apiKey);
});

test("what cannot log is refused where it is handed in", async () => {
  await told(() => setLogger("console"), /^`logger` must be a function, or an object with the methods warn, error$/);
  await told(() => setLogger({ warn() {} }), /with the methods warn, error$/);
  await told(() => setLogger({ info() {}, warn() {}, error() {} }, "debug"), /with the methods debug, info, warn, error$/);
  await told(() => setLogger(console, "toString"), /^`level` must be one of debug, info, warn, error$/);
  setLogger({ error() {} }, "error");
  setLogger(null);
});
