// T14: workers may be terminated at any moment, as often as one likes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SETTLED, emulator, figure, node, slope } from "./harness.mjs";

// The first rounds bring what the process needs for workers at all.
const ROUNDS = { first: 10, rounds: 100, most: 400, limit: 50 };

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

test("workers that are terminated in the middle of calls leave nothing behind", async () => {
  const { threads, growth } = await node("terminated_workers.mjs", [server.text, JSON.stringify(ROUNDS)], SETTLED).json();
  const base = threads[0];
  figure("T14", `${threads.length} rounds of 8 terminated workers: exit 0, ${base} threads after each, ${growth.toFixed(0)} KiB a round`);
  assert.ok(threads.length >= ROUNDS.first + ROUNDS.rounds);
  assert.deepEqual(threads, threads.map(() => base));
  assert.ok(growth < ROUNDS.limit, `${growth} KiB a round`);
});
