// T37: a room is asked for once where it has no id of ours, and made once where it has one, whatever becomes of the answers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { VideoSDK, VideoSDKError } from "../../dist/index.mjs";
import { emulator, figure } from "./harness.mjs";

const CALLS = 5000;
const AT_ONCE = 64;

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

async function control(method, path, body) {
  const answer = await fetch(`${server.url}/emulator/${path}`, { method, body: body && JSON.stringify(body) });
  return answer.json();
}

/** A share of the connections is cut before and after the request is carried out. */
async function shaky(probability) {
  await control("POST", "reset");
  await control("DELETE", "requests");
  await control("DELETE", "faults");
  for (const [drop, seed] of [["before", 11], ["after", 13]]) {
    await control("POST", "faults", { operation: "rooms.create", drop, probability, seed });
  }
}

/** All calls, so many at once. */
async function create(parameters) {
  const client = new VideoSDK({ apiKey: server.apiKey, secret: server.secret, baseUrl: server.url });
  const outcomes = [];
  let next = 0;
  const oneAfterAnother = async () => {
    for (let number = next++; number < CALLS; number = next++) {
      outcomes.push(await client.rooms.create(parameters(number)).catch((error) => error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterAnother));
  await client.close();
  const failed = outcomes.filter((outcome) => outcome instanceof VideoSDKError);
  assert.equal(outcomes.length, CALLS);
  const ids = new Set(outcomes.filter((outcome) => !failed.includes(outcome)).map(({ roomId }) => roomId));
  assert.equal(ids.size + failed.length, CALLS);
  return { good: ids.size, failed, rooms: (await control("GET", "state")).rooms };
}

test("without an id no room is asked for twice", { timeout: 60_000 }, async () => {
  await shaky(0.1);
  const { good, failed, rooms } = await create(() => ({}));
  const log = await control("GET", "requests");
  const lost = log.filter(({ fault }) => fault?.drop === "after").length;
  figure("T37", `without an id: ${CALLS} calls, ${log.length} requests, ${rooms.length} rooms, ${failed.length} failed as unknown`);
  for (const { kind, sent, attempts } of failed) assert.deepEqual([kind, sent, attempts], ["network", "unknown", 1]);
  assert.ok(failed.length > CALLS / 10);
  assert.deepEqual([log.length, rooms.length], [CALLS, good + lost]);
});

test("with an id no room is made twice", { timeout: 60_000 }, async () => {
  await shaky(0.02);
  const { good, rooms } = await create((number) => ({ customRoomId: `class-${number}` }));
  const twice = rooms.length - new Set(rooms.map(({ customRoomId }) => customRoomId)).size;
  const share = (good * 100) / CALLS;
  figure("T37", `with an id: ${share.toFixed(2)} % succeeded, ${twice} duplicates`);
  assert.equal(twice, 0);
  assert.ok(share >= 99.9, `${share} %`);
});
