// A worker that starts 20 calls and says so.

import { parentPort, workerData } from "node:worker_threads";
import { call, clientOf } from "../../native/harness.mjs";

const client = clientOf(JSON.parse(workerData));
for (let i = 0; i < 20; i++) call(client, "rooms.create").catch(() => {});
parentPort.postMessage("calling");
setInterval(() => call(client, "rooms.list").catch(() => {}), 1);
