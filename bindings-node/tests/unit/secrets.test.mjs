// Nothing secret is ever shown, in whatever way an object is looked at.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { VideoSDK, apiToken, verifyToken } from "videosdk-api";
import { emulatorForTests, servingText } from "./harness.mjs";

const emulator = emulatorForTests();
const SECRET = "s3cr3t-that-nobody-may-see-0123456789";

/** All the ways in which a value ends up in a log. */
function shown(value) {
  const ways = [
    inspect(value),
    inspect(value, { showHidden: true, depth: 20, customInspect: false, getters: true }),
    String(value),
    JSON.stringify(value),
    JSON.stringify({ ...value }),
    Object.entries(value).join(),
    value?.stack,
    value?.message,
  ];
  try {
    ways.push(inspect(structuredClone(value), { showHidden: true, depth: 20 }));
  } catch (error) {
    ways.push(String(error));
  }
  return ways.join("\n");
}

test("a client, its resources and its lists show no secret", () => {
  const client = new VideoSDK({ apiKey: "key", secret: SECRET, baseUrl: "http://127.0.0.1:1" });
  for (const value of [client, client.rooms, client.recordings.track, client.rooms.list(), client.rooms.list().pages()]) {
    assert.ok(!shown(value).includes(SECRET), value.constructor.name);
  }
  assert.equal(JSON.stringify({ client }), '{"client":{"baseUrl":"http://127.0.0.1:1"}}');
});

test("a client of a token shows no token, nor does one of a provider", async () => {
  const token = apiToken({ apiKey: "key", secret: SECRET });
  for (const client of [new VideoSDK({ token }), new VideoSDK({ tokenProvider: () => token })]) {
    assert.ok(!shown(client).includes(token));
  }
});

test("an emulator shows no secret", () => {
  assert.ok(!shown(emulator).includes(emulator.secret));
  assert.match(JSON.stringify({ emulator }), /^{"emulator":{"url":"[^"]+"}}$/);
});

test("a promise on its way shows no secret", async () => {
  const promise = emulator.client().rooms.create();
  assert.ok(!shown(promise).includes(emulator.secret));
  await promise;
});

test("no error shows the secret, the token, or what an answer repeats of them", async () => {
  const token = apiToken({ apiKey: "key", secret: SECRET });
  const errors = [];
  const note = (error) => errors.push(error);
  await servingText(`{"message":"bad token ${token}"}`, async (baseUrl) => {
    await new VideoSDK({ token, baseUrl }).rooms.get("a").catch(note);
    await new VideoSDK({ token, baseUrl }).rooms.get("a", { headers: { authorization: token } }).catch(note);
  }, 401);
  for (const wrong of [{ token: `${token}\n` }, { apiKey: "", secret: SECRET }, { apiKey: "key", secret: `${SECRET}\u0000` }, { apiKey: 5, secret: SECRET }]) {
    try {
      new VideoSDK({ ...wrong, retries: 99 });
    } catch (error) {
      note(error);
    }
  }
  try {
    verifyToken(token, { secret: `${SECRET}-other` });
  } catch (error) {
    note(error);
  }
  assert.ok(errors.length >= 6, String(errors.length));
  for (const error of errors) {
    assert.ok(!shown(error).includes(SECRET), error.message);
    assert.ok(!shown(error).includes(token), error.message);
  }
});
