// The main job from end to end: a room, participants, recording, RTMP, HLS with a thumbnail, signed webhooks.
//
// Against the real service set WEBHOOK_URL to where it can reach you, and let two people join when asked.

import { createServer } from "node:http";
import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { VideoSDK } from "videosdk-api";
import { verifiedWebhook } from "videosdk-api/webhooks/express";
import { service } from "./service.mjs";

const emulator = await service();
const client = new VideoSDK();
const seen = [];

const receiver = createServer(verifiedWebhook(client, (delivery, request, response) => {
  seen.push(delivery.kind);
  response.writeHead(204).end();
}));
await new Promise((resolve) => receiver.listen(0, "127.0.0.1", resolve));
const endPoint = process.env.WEBHOOK_URL ?? `http://127.0.0.1:${receiver.address().port}/webhooks`;

const { roomId } = await client.rooms.create({ customRoomId: "demo", webhook: { endPoint, events: ["*"] } });
console.log(`room         ${roomId}`);
await peopleJoin();
const present = [];
for await (const person of client.participants.list(roomId)) present.push(person.participantId);
console.log(`participants ${present.join(", ")}`);

await client.recordings.start(roomId);
await client.rtmp.start(roomId, { outputs: [{ url: "rtmp://live.example.org/app", streamKey: "demo-key" }] });
const stream = await client.hls.start(roomId);
await settle();
console.log(`hls          ${stream.playbackHlsUrl}`);
console.log(`thumbnail    ${(await client.hls.capture({ roomId })).filePath}`);

// The three have nothing to do with one another, so they stop side by side.
await Promise.all([client.recordings.stop(roomId), client.rtmp.stop(roomId), client.hls.stop(roomId)]);
await settle();
for await (const recording of client.recordings.list({ roomId })) console.log(`file         ${recording.file?.fileUrl ?? "not ready"}`);
for await (const session of client.sessions.list({ roomId })) {
  const { items } = await client.sessions.listParticipants(session.id);
  console.log(`session      ${session.id} with ${items.length} participants`);
}

const ended = await client.rooms.end(roomId);
await settle();
console.log(`ended        disabled ${ended.disabled}`);
console.log(`webhooks     ${seen.length} verified: ${seen.join(", ")}`);
receiver.close();
receiver.closeAllConnections();
if (emulator !== null && (await emulator.webhookDeliveries()).length !== seen.length) process.exitCode = 1;

/** Two people join: played by the emulator, or real ones with the tokens that are printed. */
async function peopleJoin() {
  for (const name of ["ana", "bruno"]) {
    const token = client.participantToken({ roomId, participantId: name, expiresIn: "2h" });
    if (emulator === null) console.log(`let ${name} join with ${token}`);
    else await emulator.join(roomId, name);
  }
  if (emulator !== null) return settle();
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question("press Enter when both are there ");
  lines.close();
}

/** Lets recordings and webhooks catch up. */
async function settle() {
  await (emulator === null ? sleep(10_000) : emulator.settle());
}
