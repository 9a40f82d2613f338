// Rooms: create, find, validate, list and end.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { house, moment, objectId } from "../lib/house.mjs";

describe("rooms", () => {
  const home = house();

  test("create sends every option under its wire name and gets a whole room back", async () => {
    const room = await home.vsdk.rooms.create({
      customRoomId: "weekly sync",
      geoFence: "sg001",
      webhook: { url: "https://example.org/hook", events: ["session*", "recording-started"] },
      autoCloseConfig: { afterInactiveSeconds: 30 },
      autoStartConfig: { recording: { config: { layout: { type: "GRID" } } } },
      multiComposition: { recording: true },
      allowedParticipantIds: ["ana-01"],
    });
    assert.match(room.id, objectId);
    assert.match(room.roomId, /^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/);
    assert.match(room.createdAt, moment);
    assert.equal(room.customRoomId, "weekly sync");
    assert.equal(room.geoFence, "sg001");
    assert.equal(room.disabled, false);
    assert.deepEqual(room.webhook, {
      endPoint: "https://example.org/hook",
      events: ["session*", "recording-started"],
    });
    assert.deepEqual(room.autoCloseConfig, { type: "session-ends", duration: 30 });
    assert.equal(room.multiComposition.recording, true);
    assert.deepEqual(room.allowedParticipantIds, ["ana-01"]);
    assert.equal(room.links.get_room, `${home.emulator.url}/v2/rooms/${room.roomId}`);
  });

  test("create is idempotent on customRoomId", async () => {
    const first = await home.vsdk.rooms.create({ customRoomId: "twice" });
    const second = await home.vsdk.rooms.create({ customRoomId: "twice", geoFence: "in002" });
    assert.equal(second.id, first.id);
    assert.equal(second.geoFence, undefined, "the stored room is not changed");
  });

  test("get finds a room by each of its three names", async () => {
    const room = await home.vsdk.rooms.create({ customRoomId: "a/b c?" });
    for (const name of [room.id, room.roomId, "a/b c?"]) {
      const found = await home.vsdk.rooms.get(name);
      assert.equal(found.id, room.id);
      assert.equal(found.user.email, "owner@example.org");
    }
  });

  test("validate knows own rooms and denies the rest without an error", async () => {
    const { roomId } = await home.vsdk.rooms.create({ customRoomId: "mine" });
    const byId = await home.vsdk.rooms.validate(roomId);
    assert.deepEqual([byId.valid, byId.roomId, byId.room.roomId], [true, roomId, roomId]);
    const byCustomId = await home.vsdk.rooms.validate("mine");
    assert.deepEqual([byCustomId.valid, byCustomId.roomId], [true, roomId], "the answer names the room id");
    assert.deepEqual(await home.vsdk.rooms.validate("aaaa-bbbb-cccc"), { valid: false, roomId: "aaaa-bbbb-cccc" });
    assert.deepEqual(await home.vsdk.rooms.validate("no room"), { valid: false, roomId: "no room" });
  });

  test("list shows the newest first and searches by exact name", async () => {
    const older = await home.vsdk.rooms.create({ customRoomId: "older" });
    const newer = await home.vsdk.rooms.create({ customRoomId: "newer" });
    const [first, second] = (await home.vsdk.rooms.list()).data;
    assert.deepEqual([first.id, second.id], [newer.id, older.id]);
    const found = await home.vsdk.rooms.list({ query: "older" });
    assert.deepEqual([found.total, found.data[0].id, found.hasNextPage], [1, older.id, false]);
    assert.equal((await home.vsdk.rooms.list({ query: "old" })).total, 0);
  });

  test("end disables the room for good and takes the live session with it", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    const sessionId = await home.emulator.join(roomId, "ana-01", "Ana");
    const ended = await home.vsdk.rooms.end(roomId);
    assert.deepEqual([ended.roomId, ended.disabled], [roomId, true]);
    assert.equal((await home.vsdk.rooms.get(roomId)).disabled, true);
    assert.equal((await home.vsdk.sessions.get(sessionId)).status, "ended");
    assert.equal((await home.vsdk.rooms.end(roomId)).disabled, true, "ending it twice does no harm");
  });
});
