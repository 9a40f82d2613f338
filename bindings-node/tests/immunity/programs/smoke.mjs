// 50 calls, one that is aborted, one webhook verified, a worker, and a clean end: the same on every runtime.

import assert from "node:assert/strict";
import { createSign, generateKeyPairSync } from "node:crypto";
import { Worker } from "node:worker_threads";
import { Emulator } from "../../../dist/index.mjs";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const emulator = await Emulator.start();
const client = emulator.client({ webhookKeys: [publicKey] });

const rooms = await Promise.all(Array.from({ length: 50 }, (_, i) => client.rooms.create({ customRoomId: `room-${i}` })));
assert.equal(rooms[49].customRoomId, "room-49");

await emulator.fault({ operation: "rooms.get", delayMs: 5_000, count: 1 });
const controller = new AbortController();
const slow = client.rooms.get("room-0", { signal: controller.signal });
setTimeout(() => controller.abort("no longer wanted"), 20);
await assert.rejects(slow, (reason) => reason === "no longer wanted");

const body = Buffer.from('{"webhookType":"session-started","data":{"n":12345678901234567890}}');
const signature = createSign("sha256").update(body).sign(privateKey, "base64");
const { kind, data, duplicate } = await client.verifyWebhook(body, { "Videosdk-Signature": signature });
assert.deepEqual({ kind, data, duplicate }, { kind: "session-started", data: { n: "12345678901234567890" }, duplicate: false });

assert.equal(client.verifyToken(client.participantToken({ roomId: "room", participantId: "Zoë" })).participantId, "Zoë");

const { url, apiKey, secret } = emulator;
const workerData = JSON.stringify({ url, apiKey, secret });
const worker = new Worker(new URL("calling_worker.mjs", import.meta.url), { workerData });
await new Promise((resolve, reject) => {
  worker.once("message", resolve);
  worker.once("error", reject);
});
await worker.terminate();

await emulator.stop();
console.log("well");
