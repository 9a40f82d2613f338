// T14: workers may be terminated at any moment, as often as one likes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { emulator, figure, node, slope } from "./harness.mjs";

const ROUNDS = 100;
// Node's own memory for workers settles in these.
const FIRST = 30;
const KIB_A_ROUND = 50;

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

const rounds = (program) => node("terminated_workers.mjs", [program, server.text, String(FIRST + ROUNDS)], { within: 300_000 }).json();

test("workers that are terminated in the middle of calls leave nothing behind", async () => {
  const idle = slope((await rounds("idle_worker.mjs")).resident.slice(FIRST));
  const { threads, resident } = await rounds("calling_worker.mjs");
  const own = slope(resident.slice(FIRST));
  // What the process needs for all its workers is there after the first round.
  const base = threads[0];
  figure(
    "T14",
    `${FIRST + ROUNDS} rounds of 8 terminated workers: exit 0, ${base} threads after each, ` +
      `${own.toFixed(0)} KiB a round (workers that load nothing: ${idle.toFixed(0)})`,
  );
  assert.deepEqual(threads, threads.map(() => base));
  assert.ok(own - Math.max(idle, 0) < KIB_A_ROUND, `${own} KiB a round`);
});
