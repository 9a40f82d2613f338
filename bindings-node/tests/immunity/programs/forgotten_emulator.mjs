// Starts an emulator, keeps nothing of it but a client, and collects garbage between calls.

import { Emulator } from "../../../dist/index.mjs";

const client = await Emulator.start().then((emulator) => emulator.client());
for (let turn = 0; turn < 5; turn++) {
  for (let time = 0; time < 3; time++) {
    globalThis.gc();
    await new Promise(setImmediate);
  }
  await client.rooms.create({}, { retries: 0 });
}
console.log('"answered"');
