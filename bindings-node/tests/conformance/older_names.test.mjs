// What the service sends under an older name stands where the types say, wherever in an answer it is; the open door gives
// the answer as it came.

import assert from "node:assert/strict";
import { test } from "node:test";
import { VideoSDK } from "videosdk-api";
import { serve } from "./scripted_server.mjs";

/** Lets `use` make calls that are answered with these bodies. */
async function answered(bodies, use) {
  const server = await serve(bodies.map((body) => ({ status: 200, body })));
  try {
    return await use(new VideoSDK({ baseUrl: server.url, apiKey: "key", secret: "secret" }));
  } finally {
    await server.stop();
  }
}

const old = { id: "1", meetingId: "abcd-efgh-ijkl", userMeetingId: "mine" };

test("a member of the answer", async () => {
  const room = await answered([old], (client) => client.rooms.get("mine"));
  assert.deepEqual([room.roomId, room.customRoomId, room.meetingId], ["abcd-efgh-ijkl", "mine", "abcd-efgh-ijkl"]);
});

test("with the HTTP side", async () => {
  const { data } = await answered([old], (client) => client.rooms.get("mine").withResponse());
  assert.equal(data.roomId, "abcd-efgh-ijkl");
});

test("items of a page, and of a walk", async () => {
  const page = { pageInfo: { currentPage: 1, perPage: 1, lastPage: 1, total: 1 }, data: [old] };
  await answered([page, page], async (client) => {
    assert.equal((await client.rooms.list()).items[0].roomId, "abcd-efgh-ijkl");
    for await (const room of client.rooms.list()) assert.equal(room.customRoomId, "mine");
  });
});

test("deeper in the answer", async () => {
  const recording = await answered([{ id: "2", file: { _id: "3" } }], (client) => client.recordings.get("2"));
  assert.equal(recording.file.id, "3");
  const several = { id: "2", files: [{ _id: "3" }, { _id: "4" }] };
  const track = await answered([several], (client) => client.recordings.track.get("2"));
  assert.deepEqual(track.files.map(({ id }) => id), ["3", "4"]);
});

test("a name of today is never overwritten, and nothing is made up", async () => {
  const room = await answered([{ id: "1", roomId: "today", meetingId: "older" }], (client) => client.rooms.get("today"));
  assert.deepEqual(room, { id: "1", roomId: "today", meetingId: "older" });
});

test("the open door gives what came", async () => {
  const { data } = await answered([old], (client) => client.call("rooms.get", { roomId: "mine" }));
  assert.deepEqual(data, old);
});
