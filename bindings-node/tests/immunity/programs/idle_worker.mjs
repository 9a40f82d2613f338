// A worker that loads nothing: what workers cost Node itself.

import { parentPort } from "node:worker_threads";

parentPort.postMessage("idle");
setInterval(() => {}, 1);
