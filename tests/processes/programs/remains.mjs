// Uses a secret and lets go of it: `remains.mjs MIRRORED_SECRET URL`. What it says and waits for is told in remains.py.
//
// The text is the caller's, and JavaScript cannot wipe one. So all this happens in a worker, whose heap goes with it: what is found
// after that stands in memory that is not JavaScript's.

import { once } from "node:events";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

async function sayAndWait(word) {
  console.log(word);
  await once(process.stdin, "data");
}

async function main() {
  const [mirrored, url] = process.argv.slice(2);
  const worker = new Worker(new URL(import.meta.url), { workerData: { mirrored, url } });
  for (const word of ["held", "open"]) {
    await once(worker, "message");
    await sayAndWait(word);
    worker.postMessage("go on");
  }
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error(`the worker ended with ${code}`);
  await sayAndWait("closed");
  process.abort();
}

async function work({ mirrored, url }) {
  const { VideoSDK } = await import("../../../bindings-node/dist/index.mjs");
  const secret = [...mirrored].reverse().join("");
  parentPort.postMessage("held");
  await once(parentPort, "message");
  const client = new VideoSDK({ apiKey: "key", secret, baseUrl: url });
  await Promise.all(Array.from({ length: 20 }, () => client.rooms.create()));
  client.verifyToken(client.participantToken());
  parentPort.postMessage("open");
  await once(parentPort, "message");
  await client.close();
  parentPort.close();
}

if (isMainThread) await main();
else await work(workerData);
