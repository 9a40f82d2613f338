// The resource pool: composers acquired ahead of time, used by what is started with their id, released.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError } from "@videosdk.live/server-sdk";
import { house, liveRoom, objectId } from "../lib/house.mjs";

describe("resource pool", () => {
  const home = house();
  const webhookUrl = "http://127.0.0.1:9/pool";

  test("units are acquired, used by a recording and released", async () => {
    const { recordings, resourcePool } = home.vsdk;
    const units = await resourcePool.acquire({ type: "recording", webhookUrl, units: 2, quality: "high" });
    assert.deepEqual(units.map((unit) => [unit.status, unit.type, unit.quality]), [
      ["pending", "recording", "high"],
      ["pending", "recording", "high"],
    ]);
    const [one, two] = units.map((unit) => unit.id);
    assert.match(one, objectId);
    await home.emulator.settle();
    const { roomId } = await liveRoom(home);
    await recordings.start(roomId, { resourceId: one });
    await home.emulator.settle();
    const busy = await resourcePool.get(one);
    assert.deepEqual([busy.status, busy.composerIds.length], ["composing", 1]);
    const idle = await resourcePool.list({ status: "idle" });
    assert.deepEqual([idle.total, idle.data[0].id], [1, two]);
    assert.deepEqual(await resourcePool.release([one, two]), [
      { id: one, success: false, msg: "resource is composing" },
      { id: two, success: true, msg: "resource released" },
    ]);
    await recordings.stop(roomId);
    await home.emulator.settle();
    assert.equal((await resourcePool.get(one)).status, "idle");
    await assert.rejects(resourcePool.get("0".repeat(24)), RoomNotFoundError);
  });
});
