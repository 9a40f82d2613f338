// Sessions and the people in them, by session and by room.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, liveRoom, moment, objectId } from "../lib/house.mjs";

const ids = (people) => people.map((person) => person.participantId).sort();

describe("sessions", () => {
  const home = house();

  test("a join makes a session that get and list show", async () => {
    const { roomId, sessionId } = await liveRoom(home, { customRoomId: "standup" });
    const session = await home.vsdk.sessions.get(sessionId);
    assert.match(session.id, objectId);
    assert.match(session.start, moment);
    assert.deepEqual([session.roomId, session.customRoomId], [roomId, "standup"]);
    assert.deepEqual([session.status, session.end], ["ongoing", null]);
    assert.deepEqual(ids(session.participants), ["ana-01", "bo-02"]);
    for (const filter of [{ roomId }, { customRoomId: "standup" }, { query: roomId }]) {
      const page = await home.vsdk.sessions.list({ ...filter, status: "ongoing" });
      assert.deepEqual([page.total, page.data[0].id], [1, sessionId], JSON.stringify(filter));
    }
    const start = Date.parse(session.start);
    const during = await home.vsdk.sessions.list({ roomId, startDate: start, endDate: start });
    assert.equal(during.total, 1);
    assert.equal((await home.vsdk.sessions.list({ roomId, startDate: start + 1 })).total, 0);
    assert.equal((await home.vsdk.sessions.list({ roomId, status: "ended" })).total, 0);
  });

  test("participants are listed, those present apart", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    await home.emulator.leave(roomId, "bo-02");
    const all = await home.vsdk.sessions.listParticipants(sessionId);
    assert.deepEqual([all.total, ids(all.data)], [2, ["ana-01", "bo-02"]]);
    const active = await home.vsdk.sessions.listActiveParticipants(sessionId);
    assert.deepEqual([active.total, ids(active.data)], [1, ["ana-01"]]);
    const gone = await home.vsdk.sessions.getParticipant(sessionId, "bo-02");
    assert.equal(gone.name, "Bo");
    assert.match(gone.timelog[0].end, moment);
  });

  test("removing somebody closes their stay", async () => {
    const { sessionId } = await liveRoom(home);
    const message = await home.vsdk.sessions.removeParticipant({ sessionId, participantId: "bo-02" });
    assert.equal(message, "Participant removed successfully");
    assert.deepEqual(ids((await home.vsdk.sessions.listActiveParticipants(sessionId)).data), ["ana-01"]);
    await assert.rejects(home.vsdk.sessions.removeParticipant({ participantId: "ana-01" }), ValidationError);
  });

  test("quality figures come per session and per participant", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const stats = await home.vsdk.sessions.getStats(sessionId);
    assert.deepEqual([stats.sessionId, stats.meetingId], [sessionId, roomId]);
    assert.ok(stats.stats[0].qualityScore.audio > 0);
    const own = await home.vsdk.sessions.getParticipantStats(sessionId, "ana-01");
    assert.deepEqual([own.participantId, own.participantName], ["ana-01", "Ana"]);
    assert.equal(own.resolutionUsage.length, own.stats.length);
  });

  test("end normalises the answer, and a second end is refused unless told otherwise", async () => {
    const { roomId, sessionId } = await liveRoom(home, { customRoomId: "to end" });
    const ended = await home.vsdk.sessions.end({ roomId, sessionId, force: true });
    assert.deepEqual([ended.id, ended.roomId, ended.customRoomId], [sessionId, roomId, "to end"]);
    assert.equal(ended.status, "ended");
    assert.match(ended.end, moment);
    const { body } = await home.emulator.lastRequest("sessions.end");
    assert.deepEqual(body, { sessionId, roomId, vsdkForceKill: true });
    await assert.rejects(home.vsdk.sessions.end({ roomId }), { name: "ValidationError", httpStatus: 400 });
    const again = await home.vsdk.sessions.end({ meetingId: roomId, ignoreClosed: true });
    assert.deepEqual([again.id, again.end], [sessionId, ended.end]);
    await assert.rejects(home.vsdk.sessions.end({}), ValidationError);
  });

  test("the last one to leave ends the session, and the next one begins another", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    await home.emulator.leave(roomId, "ana-01");
    await home.emulator.leave(roomId, "bo-02");
    assert.equal((await home.vsdk.sessions.get(sessionId)).status, "ended");
    const next = await home.emulator.join(roomId, "ana-01", "Ana");
    assert.notEqual(next, sessionId);
    const both = await home.vsdk.sessions.list({ roomId });
    assert.deepEqual(both.data.map((session) => session.id), [next, sessionId]);
  });
});

describe("participants of a room", () => {
  const home = house();

  test("list, get and remove find the live session by themselves", async () => {
    const { roomId } = await liveRoom(home);
    const page = await home.vsdk.participants.list(roomId);
    assert.deepEqual([page.total, ids(page.data)], [2, ["ana-01", "bo-02"]]);
    const ana = await home.vsdk.participants.get(roomId, "ana-01");
    assert.deepEqual([ana.participantId, ana.name], ["ana-01", "Ana"]);
    assert.match(ana.timelog[0].start, moment);
    assert.equal(await home.vsdk.participants.remove(roomId, "ana-01"), "Participant removed successfully");
    assert.deepEqual(ids((await home.vsdk.participants.list(roomId)).data), ["bo-02"]);
  });

  test("a room without a live session has nobody in it", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    const page = await home.vsdk.participants.list(roomId);
    assert.deepEqual([page.data, page.total, page.hasNextPage], [[], 0, false]);
    await assert.rejects(home.vsdk.participants.get(roomId, "ana-01"), (error) => {
      assert.ok(error instanceof RoomNotFoundError);
      assert.equal(error.httpStatus, undefined, "the SDK says so by itself");
      return true;
    });
    await assert.rejects(home.vsdk.participants.remove(roomId, "ana-01"), ValidationError);
  });
});
