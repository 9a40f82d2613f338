// 50 calls, one of them given up, one webhook verified, a worker, and a clean end: the same on every runtime.

import assert from "node:assert/strict";
import { createSign, generateKeyPairSync } from "node:crypto";
import { Worker } from "node:worker_threads";
import { addon, call, clientOf, outcome, startEmulator } from "../../native/harness.mjs";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const emulator = await startEmulator();
const client = clientOf(emulator, { webhookKeys: [publicKey] });

const rooms = await Promise.all(Array.from({ length: 50 }, (_, i) => call(client, "rooms.create", { customRoomId: `room-${i}` })));
assert.equal(rooms[49].data.customRoomId, "room-49");

await emulator.control("fault", { operation: "rooms.list", delayMs: 5_000, count: 1 });
const slow = call(client, "rooms.list");
addon.cancel(slow.id);

const body = Buffer.from('{"webhookType":"session-started","data":{"n":12345678901234567890}}');
const signature = createSign("sha256").update(body).sign(privateKey, "base64");
const delivery = await outcome((id) => client.verifyWebhook(id, body, [signature]));
assert.deepEqual(delivery.data, { kind: "session-started", data: { n: "12345678901234567890" }, duplicate: false });

assert.equal(JSON.parse(client.verifyToken(client.signToken(false, "room", "Zoë"), 0, false)).participantId, "Zoë");

const worker = new Worker(new URL("calling_worker.mjs", import.meta.url), { workerData: JSON.stringify(emulator) });
await new Promise((resolve, reject) => {
  worker.once("message", resolve);
  worker.once("error", reject);
});
await worker.terminate();

await emulator.control("stop");
console.log("well");
