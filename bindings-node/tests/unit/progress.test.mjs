// Progress of long operations, and what an error says of what they had already made.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { InvalidArgumentError, PermissionDeniedError, VideoSDKError } from "videosdk-api";
import { emulatorForTests, program, run } from "./harness.mjs";

const emulator = emulatorForTests();
const ROWS = `phoneNumber,name\n${Array.from({ length: 9000 }, (_, n) => `+1415555${String(n).padStart(4, "0")},Person ${n}\n`).join("")}`;
const PEOPLE = { content: ROWS, fileName: "people.csv", pollIntervalMs: 50 };
const LIMIT = { timeout: 30_000 };

/** The whole upload was told, in order, and its bytes only grew. */
function assertUploaded(seen) {
  const names = seen.map(({ step }) => step);
  assert.deepEqual(names.filter((name, at) => name !== names[at - 1]), ["uploading", "parsing", "parsed"]);
  const sent = seen.filter(({ step }) => step === "uploading");
  assert.deepEqual(sent.map(({ done }) => done), sent.map(({ done }) => done).sort((a, b) => a - b));
  assert.equal(sent.at(-1).done, ROWS.length);
  assert.ok(sent.every(({ total }) => total === ROWS.length));
}

/** The warnings that were emitted while the work was done. */
async function warnings(work) {
  const seen = [];
  const listen = (warning) => seen.push(warning);
  process.on("warning", listen);
  try {
    await work();
    // They are emitted in a turn of their own.
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    process.off("warning", listen);
  }
  return seen;
}

test("an upload from memory tells its steps, and nothing after its end", LIMIT, async () => {
  const seen = [];
  let over = false;
  const onProgress = (progress) => {
    assert.equal(over, false);
    seen.push(progress);
  };
  const batch = await emulator.client().batchCalls.uploadFile(PEOPLE, { onProgress });
  over = true;
  assert.equal(batch.status, "parsed");
  assertUploaded(seen);
  const before = seen.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(seen.length, before);
});

test("an upload from disk tells the same, and so does a call by name", LIMIT, async () => {
  const folder = await mkdtemp(join(tmpdir(), "videosdk-"));
  try {
    const filePath = join(folder, "people.csv");
    await writeFile(filePath, ROWS);
    const client = emulator.client();
    for (const call of [
      (options) => client.batchCalls.uploadFile({ filePath, pollIntervalMs: 50 }, options),
      (options) => client.batchCalls.uploadFile({ filePath, pollIntervalMs: 50 }, options).withResponse(),
      (options) => client.call("batchCalls.uploadFile", { filePath, pollIntervalMs: 50 }, options),
    ]) {
      const seen = [];
      await call({ onProgress: (progress) => seen.push(progress) });
      assertUploaded(seen);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what the function throws is a warning and does not disturb the call", LIMIT, async () => {
  const client = emulator.client();
  const throwing = () => {
    throw new Error("the bar is full");
  };
  for (const onProgress of [throwing, async () => throwing()]) {
    const seen = await warnings(async () => {
      const [one, room] = await Promise.all([client.batchCalls.uploadFile(PEOPLE, { onProgress }), client.rooms.create()]);
      assert.equal(one.status, "parsed");
      assert.ok(room.roomId);
    });
    assert.ok(seen.length >= 3);
    assert.ok(seen.every(({ name, message }) => name === "VideoSDKWarning" && message.includes("the bar is full")));
  }
});

test("the call may be ended from within, and others may be made", LIMIT, async () => {
  const client = emulator.client();
  const rooms = [];
  await client.batchCalls.uploadFile(PEOPLE, { onProgress: () => void rooms.push(client.rooms.create()) });
  assert.ok((await Promise.all(rooms)).every(({ roomId }) => roomId));
  await emulator.freeze();
  const ending = new AbortController();
  let told = 0;
  const onProgress = () => {
    told += 1;
    ending.abort(new Error("enough"));
  };
  await assert.rejects(client.batchCalls.uploadFile(PEOPLE, { onProgress, signal: ending.signal }), /enough/);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(told, 1);
});

test("operations that tell nothing take it too, and what is no function is refused", LIMIT, async () => {
  const client = emulator.client();
  let told = 0;
  const onProgress = () => (told += 1);
  await client.rooms.create({}, { onProgress });
  await client.rooms.list({}, { onProgress });
  assert.equal(told, 0);
  await client.rooms.create({}, { onProgress: null });
  await assert.rejects(client.rooms.create({}, { onProgress: "bar" }), (error) => {
    assert.ok(error instanceof InvalidArgumentError);
    assert.match(error.message, /`onProgress` must be a function, not string/);
    return true;
  });
  await assert.rejects(client.rooms.create({}, { onProgres: onProgress }), /did you mean `onProgress`/);
});

test("a function that waits to be told keeps no program running", LIMIT, async () => {
  const { code, err, ms } = await run([program("progress.mjs")], { env: emulator.environment() });
  assert.deepEqual([code, err], [0, ""]);
  assert.ok(ms < 10_000);
});

test("an error names what was made", LIMIT, async () => {
  await emulator.fault({ operation: "storage.put", status: 403, body: "<Error><Code>AccessDenied</Code></Error>" });
  const client = emulator.client();
  const seen = [];
  await assert.rejects(client.batchCalls.uploadFile(PEOPLE, { onProgress: ({ step }) => seen.push(step) }), (error) => {
    assert.ok(error instanceof PermissionDeniedError);
    assert.deepEqual([error.code, error.status], ["upload_failed", 403]);
    assert.deepEqual(Object.keys(error.created), ["batchId"]);
    assert.deepEqual(JSON.parse(JSON.stringify(error)).created, error.created);
    seen.push(error.created.batchId);
    return true;
  });
  assert.ok(!seen.includes("parsing"));
  assert.equal((await client.batchCalls.get(seen.at(-1))).status, "uploaded");
});

test("other errors made nothing, and tests of users may say that something was", LIMIT, async () => {
  await assert.rejects(emulator.client().rooms.get("nothing-here"), (error) => {
    assert.equal(error.created, undefined);
    assert.ok(!("created" in JSON.parse(JSON.stringify(error))));
    return true;
  });
  assert.deepEqual(new VideoSDKError("made", { created: { batchId: "b1" } }).created, { batchId: "b1" });
});
