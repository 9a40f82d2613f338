// Webhooks: what the emulator really sends, the SDK verifies.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { WebhookVerificationError } from "@videosdk.live/server-sdk";
import { client, house, liveRoom } from "../lib/house.mjs";
import { receiver } from "../lib/receiver.mjs";

describe("webhooks", () => {
  const home = house();
  let hook;
  before(async () => {
    hook = await receiver();
  });
  after(() => hook?.close());

  /** Somebody joins and leaves a room with this webhook, and a recording is made in between. */
  async function recordedRoom() {
    hook.deliveries.length = 0;
    const { roomId, sessionId } = await liveRoom(home, { webhook: { url: hook.url, events: ["*"] } });
    await home.vsdk.recordings.start(roomId);
    await home.emulator.minutePasses();
    await home.vsdk.recordings.stop(roomId);
    await home.emulator.settle();
    await home.vsdk.sessions.end({ roomId });
    await home.emulator.settle();
    return { roomId, sessionId, deliveries: [...hook.deliveries] };
  }

  test("every delivery verifies, with the key the SDK fetches once", async () => {
    const { roomId, sessionId, deliveries } = await recordedRoom();
    const key = await home.vsdk.webhooks.getPublicKey();
    assert.match(key, /BEGIN (RSA )?PUBLIC KEY/);
    const events = [];
    for (const { method, headers, body } of deliveries) {
      assert.deepEqual([method, headers["content-type"]], ["POST", "application/json"]);
      const event = await home.vsdk.webhooks.verify(body, headers["videosdk-signature"]);
      assert.deepEqual([event.data.meetingId, event.data.sessionId], [roomId, sessionId]);
      assert.equal(event.webhookType, event.type);
      events.push(event);
    }
    assert.deepEqual(events.map((event) => event.type), [
      "session-started",
      "participant-joined",
      "participant-joined",
      "recording-starting",
      "recording-started",
      "recording-stopping",
      "recording-stopped",
      "participant-left",
      "participant-left",
      "session-ended",
    ]);
    assert.deepEqual(
      [events[1].data.participantId, events[1].data.participantName, events[2].data.participantId],
      ["ana-01", "Ana", "bo-02"],
    );
    const [recording] = (await home.vsdk.recordings.list({ roomId })).data;
    assert.equal(events[6].data.fileUrl, recording.file.fileUrl);
    const requests = await home.emulator.control("GET", "/requests");
    assert.equal(requests.filter((request) => request.operation === "webhooks.getPublicKey").length, 1);
  });

  test("a key given by the user needs no network", async () => {
    const { deliveries } = await recordedRoom();
    const [{ body, headers }] = deliveries;
    const signature = headers["videosdk-signature"];
    const webhookPublicKey = await home.vsdk.webhooks.getPublicKey();
    const event = home.vsdk.webhooks.verifySync(body, signature, webhookPublicKey);
    assert.equal(event.type, "session-started");
    const pinned = client({ ...home.emulator, url: "http://127.0.0.1:1" }, { webhookPublicKey });
    assert.equal((await pinned.webhooks.verify(body.toString(), [signature])).type, "session-started");
  });

  test("a changed body, another's signature and a missing one are refused", async () => {
    const { deliveries } = await recordedRoom();
    const [first, second] = deliveries;
    const signature = first.headers["videosdk-signature"];
    const { webhooks } = home.vsdk;
    const changed = first.body.toString().replace("session-started", "session-ended");
    await assert.rejects(webhooks.verify(changed, signature), WebhookVerificationError);
    await assert.rejects(webhooks.verify(second.body, signature), WebhookVerificationError);
    await assert.rejects(webhooks.verify(first.body, undefined), WebhookVerificationError);
  });

  test("a job's own address gets that job's events and counts them", async () => {
    hook.deliveries.length = 0;
    const { roomId } = await liveRoom(home);
    await home.vsdk.recordings.start(roomId, { webhookUrl: hook.url });
    await home.emulator.settle();
    await home.vsdk.recordings.stop(roomId);
    await home.emulator.settle();
    const types = hook.deliveries.map(({ body }) => JSON.parse(body).webhookType);
    assert.deepEqual(types, ["recording-starting", "recording-started", "recording-stopping", "recording-stopped"]);
    const [{ webhook }] = (await home.vsdk.recordings.list({ roomId })).data;
    assert.deepEqual([webhook.totalCount, webhook.successCount], [4, 4]);
    assert.deepEqual(webhook.data.map((entry) => entry.type), types);
  });
});
