// Errors: one base and one class a kind, the same for ES modules and CommonJS, with everything known about them.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import * as sdk from "videosdk-api";
import { KEY, emulatorForTests, servingText } from "./harness.mjs";

const { NotFoundError, VideoSDK, VideoSDKError } = sdk;
const require = createRequire(import.meta.url);
const emulator = emulatorForTests();

const CLASSES = {
  400: [sdk.ValidationError, "validation"],
  401: [sdk.AuthenticationError, "authentication"],
  403: [sdk.PermissionDeniedError, "permission"],
  404: [sdk.NotFoundError, "not_found"],
  409: [sdk.ConflictError, "conflict"],
  418: [sdk.OtherError, "other"],
  422: [sdk.ValidationError, "validation"],
  429: [sdk.RateLimitError, "rate_limit"],
  500: [sdk.ServerError, "server"],
};

for (const [status, [type, kind]] of Object.entries(CLASSES)) {
  test(`HTTP ${status} is a ${type.name} of the kind ${kind}`, async () => {
    const client = emulator.client({ retries: 0 });
    await emulator.fault({ status: Number(status), body: { message: "because", code: "E1" } });
    await assert.rejects(client.rooms.get("abcd-efgh-ijkl"), (error) => {
      assert.equal(error.constructor, type);
      assert.ok(error instanceof VideoSDKError && error instanceof Error);
      assert.equal(error.name, type.name);
      assert.equal(error.kind, kind);
      assert.equal(error.status, Number(status));
      assert.equal(error.code, "E1");
      assert.equal(error.detail, "because");
      assert.match(error.message, /^rooms\.get: because \(HTTP \d+, code E1/);
      assert.equal(error.operation, "rooms.get");
      // A token that was refused is made anew once.
      assert.equal(error.attempts, type === sdk.AuthenticationError ? 2 : 1);
      assert.equal(error.sent, type === sdk.ServerError ? "unknown" : "rejected");
      assert.match(error.body, /because/);
      return true;
    });
  });
}

test("an error carries the request id, and how long the service asked to wait", async () => {
  const headers = { "retry-after": "3", "x-request-id": "req-7" };
  await servingText('{"message":"slow down"}', async (baseUrl) => {
    const error = await new VideoSDK({ ...KEY, baseUrl, retries: 0 }).rooms.get("a").catch((error) => error);
    assert.equal(error.retryAfterMs, 3000);
    assert.equal(error.requestId, "req-7");
  }, 429, headers);
});

test("a class is the same one for ES modules and CommonJS", async () => {
  const commonjs = require("videosdk-api");
  for (const name of Object.keys(sdk)) if (name !== "default") assert.equal(commonjs[name], sdk[name], name);
  assert.ok(Object.keys(commonjs).every((name) => name in sdk), "nothing is missing in the ES module");
  const error = await emulator.client().rooms.get("no-such-room").catch((error) => error);
  assert.ok(error instanceof commonjs.NotFoundError && error instanceof NotFoundError);
});

test("the stack of an error names the functions that waited for the call, and none of ours", async () => {
  async function whoAsks() {
    return await emulator.client().rooms.get("no-such-room");
  }
  const error = await whoAsks().catch((error) => error);
  const [head, first] = error.stack.split("\n");
  assert.match(head, /^NotFoundError: rooms\.get: Room not found/);
  assert.match(first, /at async whoAsks/);
});

test("the stack of a mistake in a synchronous method begins where it was called", () => {
  function whoSigns() {
    return emulator.client().participantToken({ permissions: ["fly"] });
  }
  assert.throws(whoSigns, (error) => /at whoSigns/.test(error.stack.split("\n")[1]));
});

test("an error is shown, written and cloned with what is known, and nothing that is not", async () => {
  const error = await emulator.client().rooms.get("no-such-room").catch((error) => error);
  assert.match(inspect(error), /NotFoundError: rooms\.get: .*status: 404/s);
  assert.ok(!("retryAfterMs" in error), "what is not known is left out");
  const json = JSON.parse(JSON.stringify(error));
  assert.equal(json.name, "NotFoundError");
  assert.equal(json.kind, "not_found");
  assert.equal(json.message, error.message);
  assert.equal(json.status, 404);
  assert.equal(structuredClone(error).message, error.message);
  assert.equal(error.cause, undefined);
});

test("tests of users may make errors of their own", () => {
  const error = new NotFoundError("gone", { status: 404, operation: "rooms.get" });
  assert.deepEqual([error.kind, error.status, error.detail, error.attempts, error.sent], ["not_found", 404, "gone", 0, "not_sent"]);
});

test("a service that cannot be reached is a NetworkError, and one that is too slow a DeadlineError", async () => {
  const gone = new VideoSDK({ ...KEY, baseUrl: "http://127.0.0.1:1", retries: 0 });
  await assert.rejects(gone.rooms.create(), sdk.NetworkError);
  await emulator.fault({ delayMs: 5000 });
  await assert.rejects(emulator.client().rooms.create({}, { deadlineMs: 50 }), (error) => {
    assert.ok(error instanceof sdk.DeadlineError);
    assert.equal(error.kind, "timeout");
    return true;
  });
});

test("F25: what the package gives out is what its README names, and nothing of its inside", () => {
  const errors = Object.keys(sdk).filter((name) => name.endsWith("Error"));
  assert.equal(errors.length, 19);
  for (const name of errors) assert.ok(sdk[name] === VideoSDKError || sdk[name].prototype instanceof VideoSDKError, name);
  const rest = Object.keys(sdk).filter((name) => !errors.includes(name)).sort();
  assert.deepEqual(rest, ["Emulator", "VideoSDK", "apiToken", "explainToken", "participantToken", "setLogger", "verifyToken", "version"]);
});
