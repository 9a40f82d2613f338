// Recordings: of a room, of a participant, of a track, composite and merged.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, liveRoom, moment, objectId, uuid } from "../lib/house.mjs";

/** Ends with the recording gone from get and list, and a second delete refused. */
async function deleted(resource, id, roomId, message) {
  assert.match(await resource.delete(id), message);
  await assert.rejects(resource.get(id), { name: "RoomNotFoundError", httpStatus: 404 });
  await assert.rejects(resource.delete(id), RoomNotFoundError);
  assert.equal((await resource.list({ roomId })).total, 0);
}

describe("recordings", () => {
  const home = house();

  test("a room recording runs, stops by its handle and leaves a file", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const handle = await home.vsdk.recordings.start(roomId, {
      composition: { layout: "spotlight", priority: "PIN", gridSize: 4, quality: "high", theme: "DARK" },
      transcription: { enabled: true, summary: { enabled: true, prompt: "Write it short." } },
      onFailure: { action: "close-room", waitTime: 60 },
      fileFormat: "webm",
      dirPath: "archive/2026",
    });
    assert.deepEqual([handle.type, handle.roomId], ["recording", roomId]);
    assert.equal(handle.raw, "Recording started successfully");
    const { body } = await home.emulator.lastRequest("recordings.start");
    assert.deepEqual(body.config, {
      layout: { type: "SPOTLIGHT", priority: "PIN", gridSize: 4 },
      theme: "DARK",
      quality: "high",
    });
    assert.equal(body.awsDirPath, "archive/2026");
    await home.emulator.minutePasses();
    assert.equal(await home.vsdk.recordings.stop(handle), "Recording ended successfully");
    await home.emulator.settle();

    const page = await home.vsdk.recordings.list({ roomId, sessionId, withTranscription: true });
    assert.equal(page.total, 1);
    const [{ id, transcription }] = page.data;
    assert.equal(transcription.status, "completed");
    const recording = await home.vsdk.recordings.get(id);
    assert.match(recording.id, objectId);
    assert.deepEqual([recording.roomId, recording.sessionId], [roomId, sessionId]);
    assert.match(recording.end, moment);
    assert.match(recording.file.filePath, /^archive\/2026\/.+\.webm$/);
    assert.equal(recording.file.fileUrl, `https://cdn.videosdk.live/${recording.file.filePath}`);
    assert.equal(recording.file.meta.resolution.height, 1080);
    assert.ok(recording.file.meta.duration >= 60, "the minute that passed was recorded");
    const full = await home.vsdk.recordings.get(id, { withTranscription: true });
    assert.match(full.transcription.summarizedFilePaths.txt, /^https:/);
    await deleted(home.vsdk.recordings, id, roomId, /deleted successfully/);
  });

  test("a bare room id stops it too, and the slot takes one at a time", async () => {
    const { roomId } = await liveRoom(home);
    await home.vsdk.recordings.start(roomId);
    await home.emulator.settle();
    await assert.rejects(home.vsdk.recordings.start(roomId), { name: "ValidationError", message: /already in progress/ });
    await home.vsdk.recordings.stop(roomId);
    await home.emulator.settle();
    await assert.rejects(home.vsdk.recordings.stop(roomId), { name: "ValidationError", message: /No running/ });
  });

  test("a recording needs a live session", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    await assert.rejects(home.vsdk.recordings.start(roomId), { name: "ValidationError", message: /No active session/ });
  });

  test("theme alone is completed with a layout, as the service wants it", async () => {
    const { roomId } = await liveRoom(home);
    await home.vsdk.recordings.start(roomId, { composition: { theme: "LIGHT" } });
    const { body, status } = await home.emulator.lastRequest("recordings.start");
    assert.deepEqual([status, body.config], [200, { theme: "LIGHT", layout: { type: "GRID" } }]);
  });

  test("a participant is recorded on their own", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { participant } = home.vsdk.recordings;
    const started = await participant.start(roomId, {
      participantId: "ana-01",
      fileFormat: "mp4",
      dirPath: "people",
      metadata: { case: 7 },
    });
    assert.match(started, /started successfully/);
    await home.emulator.minutePasses();
    assert.match(await participant.stop(roomId, "ana-01"), /ended successfully/);
    await home.emulator.settle();
    const page = await participant.list({ roomId, sessionId, participantId: "ana-01" });
    assert.equal(page.total, 1);
    const recording = await participant.get(page.data[0].id);
    assert.deepEqual([recording.participantId, recording.participantName], ["ana-01", "Ana"]);
    assert.deepEqual([recording.sessionId, recording.fileFormat], [sessionId, "mp4"]);
    assert.deepEqual(recording.metadata, { case: 7 });
    assert.match(recording.files[0].filePath, /^people\/participant_recording_ana-01_\d+\.mp4$/);
    assert.equal((await participant.list({ roomId, participantId: "bo-02" })).total, 0);
    await assert.rejects(participant.start(roomId, { participantId: "nobody" }), ValidationError);
    await deleted(participant, recording.id, roomId, /deleted successfully/);
  });

  test("a single track is recorded, named by participant and kind", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { track } = home.vsdk.recordings;
    const started = await track.start(roomId, { participantId: "bo-02", kind: "audio", fileFormat: "mp3" });
    assert.equal(started, "track recording started successfully.");
    await home.emulator.minutePasses();
    await assert.rejects(track.stop(roomId, "bo-02", "video"), ValidationError);
    assert.match(await track.stop(roomId, "bo-02", "audio"), /ended successfully/);
    await home.emulator.settle();
    const page = await track.list({ sessionId });
    assert.equal(page.total, 1);
    const recording = await track.get(page.data[0].id);
    assert.deepEqual([recording.participantId, recording.kind, recording.mode], ["bo-02", "audio", "track"]);
    assert.equal(recording.files[0].type, "audio");
    assert.match(recording.files[0].filePath, /audio\/track_recording_bo-02_audio_\d+\.mp3$/);
    await deleted(track, recording.id, roomId, /deleted successfully/);
  });

  test("composites run side by side and are stopped by their handle", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { composite } = home.vsdk.recordings;
    const handle = await composite.start(roomId, {
      participants: [{ participantId: "ana-01", kind: ["audio", "video"] }, { participantId: "bo-02" }],
      watermarks: [{ type: "custom", text: "draft", timezone: "Europe/Lisbon" }],
      dirPath: "mixes",
    });
    assert.deepEqual([handle.type, handle.roomId, handle.sessionId], ["composite", roomId, sessionId]);
    assert.match(handle.id, objectId);
    const other = await composite.start(roomId);
    await home.emulator.minutePasses();
    assert.match(await composite.stop(handle), /ended successfully/);
    await home.emulator.settle();
    const done = await composite.get(handle.id);
    assert.deepEqual([done.id, done.meetingId, done.sessionId], [handle.id, roomId, sessionId]);
    assert.deepEqual(done.participants[0], { participantId: "ana-01", kind: ["audio", "video"] });
    assert.match(done.file.filePath, /^mixes\/composite_recording_\d+\.webm$/);
    assert.equal((await composite.get(other.id)).end, null, "the other one still runs");
    await composite.stop({ roomId, recordingId: other.id });
    await home.emulator.settle();
    assert.equal((await composite.list({ sessionId })).total, 2);
    await composite.delete(other.id);
    await deleted(composite, handle.id, roomId, /deleted successfully/);
    await assert.rejects(composite.stop({ roomId, recordingId: "" }), ValidationError);
  });

  test("what two people said is merged on two channels", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const { participant, merge } = home.vsdk.recordings;
    for (const participantId of ["ana-01", "bo-02"]) await participant.start(roomId, { participantId });
    await home.emulator.minutePasses();
    for (const participantId of ["ana-01", "bo-02"]) await participant.stop(roomId, participantId);
    await home.emulator.settle();
    const [anas] = (await participant.list({ sessionId, participantId: "ana-01" })).data;
    const { message, recording } = await merge.create({
      sessionId,
      channel1: [{ participantId: "ana-01", recordingId: anas.id, type: "participant" }],
      channel2: [{ participantId: "bo-02" }],
    });
    assert.match(message, /started/);
    assert.match(recording.id, uuid);
    assert.deepEqual([recording.status, recording.meetingId], ["running", roomId]);
    assert.deepEqual(recording.channel1, [{ recordingId: anas.id, participantId: "ana-01" }]);
    assert.match(recording.channel2[0].recordingId, objectId, "found by the emulator");
    await home.emulator.settle();
    const page = await merge.list({ sessionId, status: "completed", id: recording.id });
    assert.deepEqual([page.total, page.data[0].id], [1, recording.id]);
    const done = await merge.get(recording.id);
    assert.equal(done.status, "completed");
    assert.match(done.file.fileUrl, /merged_.+\.mp3$/);
    await assert.rejects(
      merge.create({ sessionId, channel1: [], channel2: [{ participantId: "bo-02" }] }),
      { name: "ValidationError", message: /channel1/ },
    );
  });
});
