// Functions of the user: one that gives tokens and one that tells the time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DeadlineError, InvalidArgumentError, apiToken } from "videosdk-api";
import { emulatorForTests } from "./harness.mjs";

const emulator = emulatorForTests();

const token = (options = {}) => apiToken({ apiKey: emulator.apiKey, secret: emulator.secret, ...options });

test("a provider, of either kind, is asked once and its token kept", async () => {
  for (const kind of [(text) => text, async (text) => text]) {
    let asked = 0;
    const client = emulator.client({ tokenProvider: () => kind(token(), (asked += 1)) });
    await Promise.all(Array.from({ length: 20 }, () => client.rooms.create()));
    await client.rooms.create();
    assert.equal(asked, 1);
  }
});

test("a token that expired is asked for anew", async () => {
  let asked = 0;
  const client = emulator.client({
    tokenProvider: () => {
      asked += 1;
      return asked === 1 ? token({ issuedAt: 1_600_000_000, expiresIn: 60 }) : token();
    },
  });
  await client.rooms.create();
  assert.equal(asked, 2);
});

test("a provider that only gives bad tokens is told so, and not asked for ever", async () => {
  let asked = 0;
  const client = emulator.client({ tokenProvider: () => token({ issuedAt: 1_600_000_000, expiresIn: 60 }, (asked += 1)) });
  await assert.rejects(client.rooms.create(), /tokens that have expired/);
  assert.ok(asked <= 4, String(asked));
});

test("what a provider throws comes out as it is, and the next call asks again", async () => {
  const down = new Error("the vault is down");
  let works = false;
  const client = emulator.client({ tokenProvider: async () => (works ? token() : Promise.reject(down)) });
  await assert.rejects(client.rooms.create(), (error) => error === down);
  await assert.rejects(client.rooms.list().page(), (error) => error === down);
  works = true;
  await client.rooms.create();
});

test("a provider that gives no text is told so", async () => {
  await assert.rejects(emulator.client({ tokenProvider: () => ({ token: "x" }) }).rooms.create(), (error) => {
    return error instanceof InvalidArgumentError && /must be a string, not object/.test(error.message);
  });
});

const never = () => new Promise(() => {});
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test("the wait for a provider counts towards the deadline, that of the call or that of the client", async () => {
  const [slow, hasty] = [emulator.client({ tokenProvider: never }), emulator.client({ tokenProvider: never, deadlineMs: 40 })];
  const begun = performance.now();
  for (const call of [
    () => slow.rooms.create({}, { deadlineMs: 40 }),
    () => hasty.rooms.create(),
    () => hasty.rooms.list().page(),
    () => hasty.call("rooms.list"),
  ]) {
    await assert.rejects(call(), (error) => error instanceof DeadlineError && /`tokenProvider` gave no token within 40 ms/.test(error.message));
  }
  assert.ok(performance.now() - begun < 5_000);
});

test("what a provider left of the deadline is all that the request gets", async () => {
  const client = emulator.client({ tokenProvider: () => pause(300).then(() => token()) });
  await emulator.fault({ delayMs: 600 });
  await assert.rejects(client.rooms.create({}, { deadlineMs: 700 }), DeadlineError);
  await emulator.clearFaults();
  await client.rooms.create({}, { deadlineMs: Infinity });
});

test("a clock tells the time of tokens", async () => {
  let now = 1_700_000_000_000;
  const client = emulator.client({ clock: () => now });
  assert.equal(client.verifyToken(client.participantToken({ expiresIn: 60 })).iat, 1_700_000_000);
  const kept = client.participantToken({ expiresIn: 60 });
  now += 61_000;
  assert.throws(() => client.verifyToken(kept), { code: "expired" });
});

test("a clock that tells nonsense is a mistake, never a throw where a promise is due", async () => {
  let now = 1_700_000_000_000;
  const client = emulator.client({ clock: () => now });
  now = "noon";
  await assert.rejects(client.rooms.create(), /clock/);
  await assert.rejects(client.rooms.list().page(), /clock/);
  assert.throws(() => client.participantToken(), /clock/);
});
