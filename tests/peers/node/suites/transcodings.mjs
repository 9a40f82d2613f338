// Transcodings: three kinds of jobs on common routes.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ResourceConflictError } from "@videosdk.live/server-sdk";
import { house, liveRoom, moment, objectId } from "../lib/house.mjs";

/** A live room with a finished recording of Ana and one of Bo. */
async function recorded(home) {
  const { roomId, sessionId } = await liveRoom(home);
  const { participant } = home.vsdk.recordings;
  for (const id of ["ana-01", "bo-02"]) {
    await participant.start(roomId, { participantId: id });
    await home.emulator.settle();
    await participant.stop(roomId, id);
  }
  await home.emulator.settle();
  const ids = (await participant.list({ sessionId })).data.map((job) => job.id);
  return { roomId, sessionId, ids };
}

describe("transcodings", () => {
  const home = house();

  test("recordings of two people become one picture", async () => {
    const { roomId, sessionId, ids } = await recorded(home);
    const { transcodings } = home.vsdk;
    const job = await transcodings.merge({
      recordingIds: ids,
      watermark: { type: "image", image: "https://cdn.example.org/logo.png", imageConfig: { position: "top-left" } },
    });
    assert.match(job.id, objectId);
    assert.deepEqual([job.roomId, job.sessionId, job.task], [roomId, sessionId, "composite-merge"]);
    assert.deepEqual(job.recordingIds, ids);
    await home.emulator.settle();
    const done = await transcodings.get(job.id);
    assert.equal(done.status, "completed");
    assert.match(done.stoppedAt, moment);
    assert.match(done.file.fileUrl, /\.mp4$/);
    const page = await transcodings.list({ roomId, status: "completed" });
    assert.deepEqual([page.total, page.data[0].id], [1, job.id]);
    await assert.rejects(transcodings.cancel(job.id), ResourceConflictError);
  });

  test("a stream becomes a file, and room recordings one, by id or with a URL", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { hls, recordings, transcodings } = home.vsdk;
    for (const kind of [hls, recordings]) {
      await kind.start(roomId);
      await home.emulator.settle();
      await kind.stop(roomId);
      await home.emulator.settle();
    }
    const mp4 = await transcodings.hlsToMp4({ sessionId, storage: { type: "s3", dirPath: "archive" } });
    assert.deepEqual([mp4.task, mp4.sessionId], ["hls-to-mp4", sessionId]);
    const { id } = (await recordings.list({ roomId })).data[0];
    const joined = await transcodings.meetingRecordingMerge({
      recordingIds: [{ id, presignedUrl: "https://store.example.org/a?sig=k" }],
    });
    assert.deepEqual([joined.task, joined.recordingIds], ["meeting-recording-merge", [id]]);
    await home.emulator.control("POST", "/clock", { freeze: true });
    const again = await transcodings.meetingRecordingMerge({ recordingIds: [id] });
    assert.equal((await transcodings.cancel(again.id)).status, "cancelled");
    await home.emulator.control("POST", "/clock", { freeze: false });
  });
});
