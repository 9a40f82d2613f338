// Rounds of workers that are terminated in the middle of their calls. This thread never loads the addon.
//
// How much memory so many workers take at their worst is reached by chance, early or late, and kept by Node; a leak goes on
// and on. So rounds are added, up to a bound, until over the last ones the memory grows by less than half of what it may.

import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { slope } from "../harness.mjs";

const emulator = process.argv[2];
const { first, rounds, most, limit } = JSON.parse(process.argv[3]);
const WORKERS = 8;
const status = (name) => Number(readFileSync("/proc/self/status", "utf8").match(new RegExp(`^${name}:\\s+(\\d+)`, "m"))[1]);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many threads there are once the system has counted out those that have ended, for which it takes a moment. */
async function threadsLeft(base) {
  let fewest = status("Threads");
  for (let waited = 0; waited < 1_000 && !(fewest <= base); waited += 5) {
    await pause(5);
    fewest = Math.min(fewest, status("Threads"));
  }
  return fewest;
}

const threads = [];
const resident = [];
const growth = () => slope(resident.slice(-rounds));
for (let round = 0; round < first + rounds || (round < most && growth() >= limit / 2); round++) {
  const workers = Array.from({ length: WORKERS }, () => new Worker(new URL("calling_worker.mjs", import.meta.url), { workerData: emulator }));
  await Promise.all(workers.map((worker) => new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject))));
  // Some are ended while their calls leave, others while answers come in.
  await pause(round % 5);
  await Promise.all(workers.map((worker) => worker.terminate()));
  // The base is what is left after the first round, for which all of a second is waited.
  threads.push(await threadsLeft(threads[0]));
  globalThis.gc();
  resident.push(status("VmRSS"));
}
console.log(JSON.stringify({ threads, growth: growth() }));
