// Connectors and sockets: ways into a room for telephony providers and programs.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError } from "@videosdk.live/server-sdk";
import { house } from "../lib/house.mjs";

describe("connectors", () => {
  const home = house();

  test("a connector is made, found, rotated and deleted", async () => {
    const { connectors, rooms } = home.vsdk;
    const { roomId } = await rooms.create();
    const made = await connectors.create({ provider: "telnyx", name: "Main line", roomId });
    assert.match(made.id, /^cn_/);
    assert.deepEqual([made.provider, made.name, made.defaultRoomId], ["telnyx", "Main line", roomId]);
    assert.deepEqual(await connectors.get(made.id), made);
    assert.deepEqual((await connectors.list()).data, [made]);
    const rotated = await connectors.rotateKey(made.id);
    assert.deepEqual({ ...rotated, webhookUrl: made.webhookUrl }, made);
    assert.notEqual(rotated.webhookUrl, made.webhookUrl);
    assert.equal((await connectors.delete(made.id)).message, "Connector deleted successfully");
    await assert.rejects(connectors.get(made.id), RoomNotFoundError);
  });

  test("a socket into a room has a reference of its own", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    const made = await home.vsdk.socketIngress.create(roomId, { participantId: "gate-7", name: "Gate mic" });
    assert.equal(made.roomId, roomId);
    assert.equal(new URL(made.wsUrl).searchParams.get("ref"), made.ref);
    const { body } = await home.emulator.lastRequest("socketIngress.create");
    assert.deepEqual(body.participant, { id: "gate-7", name: "Gate mic" });
  });
});
