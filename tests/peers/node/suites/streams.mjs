// Streams out of a room: RTMP to other platforms and HLS.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, liveRoom, moment, objectId } from "../lib/house.mjs";

const streams = [{ url: "rtmp://live.example.org/app", streamKey: "key-1" }];

describe("rtmp", () => {
  const home = house();

  test("a livestream starts, is found and stops", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const handle = await home.vsdk.rtmp.start(roomId, { streams, composition: { layout: "grid", quality: "med" } });
    assert.deepEqual([handle.type, handle.roomId], ["livestream", roomId]);
    const { body } = await home.emulator.lastRequest("rtmp.start");
    assert.deepEqual(body.config, { layout: { type: "GRID", priority: "SPEAKER" }, quality: "med" });
    await home.emulator.minutePasses();
    const page = await home.vsdk.rtmp.list({ roomId, sessionId });
    assert.equal(page.total, 1);
    const live = await home.vsdk.rtmp.get(page.data[0].id);
    assert.match(live.id, objectId);
    assert.deepEqual([live.roomId, live.sessionId, live.end], [roomId, sessionId, null]);
    assert.deepEqual(live.outputs, streams);
    assert.equal(await home.vsdk.rtmp.stop(handle), "Livestream ended successfully");
    await home.emulator.settle();
    assert.match((await home.vsdk.rtmp.get(live.id)).end, moment);
    await assert.rejects(home.vsdk.rtmp.stop(roomId), ValidationError);
    await assert.rejects(home.vsdk.rtmp.start(roomId, { streams: [] }), ValidationError);
    await assert.rejects(home.vsdk.rtmp.get("0".repeat(24)), RoomNotFoundError);
  });
});

describe("hls", () => {
  const home = house();

  test("a stream starts with its addresses, is captured, stops and is deleted", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const handle = await home.vsdk.hls.start(roomId, {
      composition: { layout: "sidebar", orientation: "portrait", quality: "high" },
    });
    assert.match(handle.id, objectId);
    assert.deepEqual([handle.type, handle.roomId, handle.sessionId], ["hls", roomId, sessionId]);
    assert.match(handle.raw.playbackHlsUrl, /index\.m3u8$/);
    await home.emulator.minutePasses();

    const active = await home.vsdk.hls.get(roomId);
    assert.deepEqual([active.id, active.roomId, active.end], [handle.id, roomId, null]);
    assert.match(active.livestreamUrl, /live\.m3u8$/);
    assert.ok(active.duration >= 60);
    const thumbnail = await home.vsdk.hls.capture({ roomId, format: "png", width: 320, height: 180 });
    assert.equal(thumbnail.roomId, roomId);
    assert.match(thumbnail.fileName, /\.png$/);
    assert.ok(thumbnail.fileSize > 0);
    assert.deepEqual([thumbnail.meta.width, thumbnail.meta.height], [320, 180]);
    await assert.rejects(home.vsdk.hls.delete(handle.id), { name: "ValidationError", message: /still running/ });

    assert.equal(await home.vsdk.hls.stop(handle), "HLS ended successfully");
    await home.emulator.settle();
    await assert.rejects(home.vsdk.hls.get(roomId), { name: "RoomNotFoundError", httpStatus: 404 });
    await assert.rejects(home.vsdk.hls.capture({ roomId }), RoomNotFoundError);
    const stream = await home.vsdk.hls.getById(handle.id);
    assert.deepEqual([stream.quality, stream.orientation, stream.captureLog.length], ["high", "portrait", 1]);
    assert.match(stream.end, moment);
    const page = await home.vsdk.hls.list({ roomId, sessionId });
    assert.deepEqual([page.total, page.data[0].id], [1, handle.id]);
    assert.match(await home.vsdk.hls.delete(handle.id), /deleted successfully/);
    await assert.rejects(home.vsdk.hls.getById(handle.id), RoomNotFoundError);
  });

  test("a page of one's own takes the place of the layout", async () => {
    const { roomId } = await liveRoom(home);
    const custom = "https://example.org/template";
    await home.vsdk.hls.start(roomId, { composition: { layout: { custom } } });
    const { body, status } = await home.emulator.lastRequest("hls.start");
    assert.deepEqual([status, body.templateUrl, body.config], [200, custom, undefined]);
    await home.emulator.settle();
    assert.equal(await home.vsdk.hls.stop(roomId), "HLS ended successfully");
  });
});
