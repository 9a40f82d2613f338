// Connects with a function that nothing else holds, collects garbage, and waits for a call.

import { createRequire } from "node:module";
import { addonName } from "../../../tools/platform.mjs";

const addon = createRequire(import.meta.url)(`../../../native/${addonName()}`);
const answer = new Promise((resolve) => {
  globalThis.settle = resolve;
  addon.connect(new Function("batch", "settle(batch)"));
});
for (let i = 0; i < 5; i++) {
  await new Promise(setImmediate);
  globalThis.gc();
}
const { url: baseUrl, apiKey, secret } = JSON.parse(process.argv[2]);
const client = new addon.NativeClient(JSON.stringify({ baseUrl, apiKey, secret }));
client.call(7, "rooms.create", "{}", null);
const [id, kind] = await answer;
console.log(JSON.stringify({ id, kind }));
