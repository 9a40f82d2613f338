// Live transcription.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, liveRoom, moment, uuid } from "../lib/house.mjs";

describe("live transcription", () => {
  const home = house();

  test("it runs, stops by room and leaves text and summary", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { realtime } = home.vsdk.transcription;
    const started = await realtime.start(roomId, { language: "pt-PT", summary: { enabled: true } });
    assert.match(started.id, uuid);
    assert.deepEqual([started.roomId, started.status], [roomId, "running"]);
    assert.deepEqual(started.extension.extensionConfig, { roomId, sessionId });
    await assert.rejects(realtime.start(roomId), { name: "ValidationError", message: /already running/ });

    const running = await realtime.list({ status: "running" });
    assert.deepEqual([running.total, running.data[0].id, running.data[0].roomId], [1, started.id, roomId]);
    const stopped = await realtime.stop(started);
    assert.deepEqual([stopped.id, stopped.status], [started.id, "completed"]);
    assert.match(stopped.end, moment);
    await home.emulator.settle();
    const done = await realtime.get(started.id);
    assert.equal(done.roomId, roomId, "the SDK lifts it out of the extension");
    assert.match(done.transcriptionFilePaths.txt, /^https:.+\.txt$/);
    assert.match(done.summarizedFilePaths.txt, /^https:.+\.txt$/);
    assert.equal((await realtime.list({ status: "running" })).total, 0);

    await assert.rejects(realtime.stop(roomId), { name: "ValidationError", httpStatus: 400 });
    await assert.rejects(realtime.stop({ id: started.id }), ValidationError);
    await assert.rejects(realtime.get("00000000-0000-0000-0000-000000000000"), RoomNotFoundError);
  });
});
