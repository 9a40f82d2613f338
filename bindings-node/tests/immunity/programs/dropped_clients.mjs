// Makes clients and drops them, each with a function that gets the log, and tells how the memory went.

import { VideoSDK, setLogger } from "../../../dist/index.mjs";

const [{ url: baseUrl, apiKey, secret }, times] = [JSON.parse(process.argv[2]), Number(process.argv[3])];
const resident = [];
for (let i = 0; i < times; i++) {
  new VideoSDK({ baseUrl, apiKey, secret });
  setLogger(() => i);
  if (i % (times / 50) === 0) {
    // Finalizers run in a turn of the loop.
    await new Promise(setImmediate);
    globalThis.gc();
    await new Promise(setImmediate);
    resident.push(process.memoryUsage.rss() / 1024);
  }
}
console.log(JSON.stringify({ resident, active: process.getActiveResourcesInfo() }));
