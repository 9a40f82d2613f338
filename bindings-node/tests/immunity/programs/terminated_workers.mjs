// Rounds of workers that run a program and are terminated in the middle of it. This thread never loads the addon.

import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

const [program, emulator, rounds] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const WORKERS = 8;
const status = (name) => Number(readFileSync("/proc/self/status", "utf8").match(new RegExp(`^${name}:\\s+(\\d+)`, "m"))[1]);

const threads = [];
const resident = [];
for (let round = 0; round < rounds; round++) {
  const workers = Array.from({ length: WORKERS }, () => new Worker(new URL(program, import.meta.url), { workerData: emulator }));
  await Promise.all(workers.map((worker) => new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject))));
  // Some are ended while their calls leave, others while answers come in.
  await new Promise((resolve) => setTimeout(resolve, round % 5));
  await Promise.all(workers.map((worker) => worker.terminate()));
  // The system takes a moment to count a thread out.
  let seen = status("Threads");
  for (let waited = 0; threads.length > 0 && seen > threads[0] && waited < 200; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen = status("Threads");
  }
  threads.push(seen);
  resident.push(status("VmRSS"));
}
console.log(JSON.stringify({ threads, resident }));
