// Loads the package anew again and again, as test runners do for every file, makes a call with each copy, and tells how many
// copies are left once the collector has run.

import { createRequire } from "node:module";

const [{ url: baseUrl, apiKey, secret }, times] = [JSON.parse(process.argv[2]), Number(process.argv[3])];
const copies = [];

async function oneCopy() {
  // Each has a parent of its own: a parent keeps what it loaded.
  const require = createRequire(import.meta.url);
  for (const file of Object.keys(require.cache)) delete require.cache[file];
  const sdk = require("../../../dist/index.js");
  const client = new sdk.VideoSDK({ baseUrl, apiKey, secret });
  const made = await client.rooms.create({ customRoomId: `copy-${copies.length}` });
  if (made.customRoomId !== `copy-${copies.length}`) throw new Error(`another's answer: ${JSON.stringify(made)}`);
  copies.push(new WeakRef(sdk));
}

for (let time = 0; time < times; time += 1) {
  await oneCopy();
  await new Promise(setImmediate);
  globalThis.gc();
  await new Promise(setImmediate);
}
console.log(JSON.stringify({ left: copies.filter((copy) => copy.deref() !== undefined).length }));
