// Pages: every list the SDK can walk, walked to its end.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { functions, house, liveRoom } from "../lib/house.mjs";

const idOf = (item) => item.id ?? item.participantId;

/** Walks a list one item a page, and checks that it says the same as one big page. */
async function walked(list, count) {
  const whole = await list({ perPage: 50 });
  assert.deepEqual([whole.data.length, whole.total, whole.hasNextPage], [count, count, false]);
  const first = await list({ perPage: 1 });
  assert.deepEqual([first.data.length, first.total, first.hasNextPage], [1, count, true]);
  const seen = [];
  for await (const item of first) seen.push(idOf(item));
  assert.deepEqual(seen, whole.data.map(idOf));
  assert.equal(new Set(seen).size, count, "nobody comes twice");
}

describe("pages", () => {
  const home = house();
  let roomId;
  let sessionId;

  /** Starts something `count` times, one after the other, and stops each. */
  async function repeated(count, start, stop) {
    for (let turn = 0; turn < count; turn += 1) {
      const started = await start();
      await home.emulator.settle();
      await stop(started);
      await home.emulator.settle();
    }
  }

  before(async () => {
    ({ roomId, sessionId } = await liveRoom(home));
    await home.emulator.join(roomId, "cy-03", "Cy");
  });

  test("rooms: cursor, total and the end", async () => {
    for (let room = 0; room < 4; room += 1) await home.vsdk.rooms.create();
    const first = await home.vsdk.rooms.list({ page: 1, perPage: 2 });
    assert.deepEqual([first.data.length, first.total], [2, 5]);
    const second = await home.vsdk.rooms.list({ cursor: first.nextCursor });
    const third = await home.vsdk.rooms.list({ cursor: second.nextCursor });
    assert.deepEqual([third.data.length, third.hasNextPage, third.nextCursor], [1, false, undefined]);
    const ids = [first, second, third].flatMap((page) => page.data.map(idOf));
    assert.equal(new Set(ids).size, 5);
    const beyond = await home.vsdk.rooms.list({ page: 9, perPage: 2 });
    assert.deepEqual([beyond.data, beyond.total, beyond.hasNextPage], [[], 5, false]);
    await walked((params) => home.vsdk.rooms.list(params), 5);
  });

  test("a page that cannot be is refused", async () => {
    await assert.rejects(home.vsdk.rooms.list({ page: -1 }), { name: "ValidationError", message: /page/ });
  });

  test("sessions", async () => {
    const { roomId: other } = await home.vsdk.rooms.create();
    for (let turn = 0; turn < 3; turn += 1) {
      await home.emulator.join(other, "ana-01", "Ana");
      await home.emulator.leave(other, "ana-01");
    }
    await walked((params) => home.vsdk.sessions.list({ ...params, roomId: other }), 3);
  });

  test("participants, by session and by room", async () => {
    await walked((params) => home.vsdk.sessions.listParticipants(sessionId, params), 3);
    await walked((params) => home.vsdk.sessions.listActiveParticipants(sessionId, params), 3);
    await walked((params) => home.vsdk.participants.list(roomId, params), 3);
  });

  test("recordings of every kind", async () => {
    const { recordings } = home.vsdk;
    const { participant, track, composite, merge } = recordings;
    await repeated(2, () => recordings.start(roomId), (handle) => recordings.stop(handle));
    await walked((params) => recordings.list({ ...params, roomId }), 2);

    const ana = { participantId: "ana-01" };
    await repeated(2, () => participant.start(roomId, ana), () => participant.stop(roomId, "ana-01"));
    await walked((params) => participant.list({ ...params, sessionId }), 2);

    const video = { ...ana, kind: "video" };
    await repeated(2, () => track.start(roomId, video), () => track.stop(roomId, "ana-01", "video"));
    await walked((params) => track.list({ ...params, roomId }), 2);

    await repeated(2, () => composite.start(roomId), (handle) => composite.stop(handle));
    await walked((params) => composite.list({ ...params, roomId }), 2);

    const channels = { channel1: [ana], channel2: [ana] };
    await repeated(2, () => merge.create({ sessionId, ...channels }), async () => {});
    await walked((params) => merge.list({ ...params, roomId }), 2);
  });

  test("streams and transcriptions", async () => {
    const { rtmp, hls, transcription } = home.vsdk;
    const streams = [{ url: "rtmp://live.example.org/app", streamKey: "key-1" }];
    await repeated(2, () => rtmp.start(roomId, { streams }), () => rtmp.stop(roomId));
    await walked((params) => rtmp.list({ ...params, roomId }), 2);
    await repeated(2, () => hls.start(roomId), () => hls.stop(roomId));
    await walked((params) => hls.list({ ...params, sessionId }), 2);
    await repeated(2, () => transcription.realtime.start(roomId), () => transcription.realtime.stop(roomId));
    await walked((params) => transcription.realtime.list({ ...params, status: "completed" }), 2);
  });

  test("the SDK's own pager reads the raw lists", async () => {
    const fetchPage = (page, perPage) => home.vsdk.api.get("/v2/rooms", { query: { page, perPage } });
    const raw = await fetchPage(2, 4);
    const { data, pageInfo } = functions.normalizePaginated(raw);
    assert.deepEqual(pageInfo, { currentPage: 2, perPage: 4, lastPage: 2, total: 6 });
    assert.equal(data.length, 2);
    const names = await functions.paginate(fetchPage, { perPage: 4 }, { map: (room) => room.roomId });
    const all = [];
    for await (const name of names) all.push(name);
    assert.equal(all.length, 6);
    assert.ok(all.includes(roomId));
  });
});
