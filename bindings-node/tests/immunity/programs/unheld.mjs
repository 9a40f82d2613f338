// Connects with a function that nothing holds once a call is on its way, collects garbage, and waits for the answer.

import { createRequire } from "node:module";
import { addonName } from "../../../tools/platform.mjs";

const addon = createRequire(import.meta.url)(`../../../native/${addonName()}`);
const answer = new Promise((resolve) => {
  globalThis.settle = resolve;
});
const { url: baseUrl, apiKey, secret } = JSON.parse(process.argv[2]);

function begin() {
  const deliver = new Function("batch", "settle(batch)");
  addon.connect(deliver, process.versions.bun === undefined && process.versions.deno === undefined);
  const client = new addon.NativeClient(JSON.stringify({ baseUrl, apiKey, secret }));
  client.call(7, "rooms.create", "{}", null);
}

begin();
// In this turn no answer can have been delivered yet.
for (let i = 0; i < 5; i++) globalThis.gc();
const [id, kind] = await answer;
console.log(JSON.stringify({ id, kind }));
