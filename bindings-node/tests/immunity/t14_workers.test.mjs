// T14: workers may be terminated at any moment, as often as one likes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SETTLED, emulator, figure, node, slope } from "./harness.mjs";

const ROUNDS = 100;
// What the process needs for workers at all is there after these.
const FIRST = 10;
const KIB_A_ROUND = 50;

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

test("workers that are terminated in the middle of calls leave nothing behind", async () => {
  const { threads, resident } = await node("terminated_workers.mjs", [server.text, String(FIRST + ROUNDS)], SETTLED).json();
  const base = threads[0];
  const growth = slope(resident.slice(FIRST));
  figure("T14", `${threads.length} rounds of 8 terminated workers: exit 0, ${base} threads after each, ${growth.toFixed(0)} KiB a round`);
  assert.equal(threads.length, FIRST + ROUNDS);
  assert.deepEqual(threads, threads.map(() => base));
  assert.ok(growth < KIB_A_ROUND, `${growth} KiB a round`);
});
