// The program: `videosdk-api emulator` prints one line of JSON and serves until it is told to stop.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { VideoSDK } from "videosdk-api";
import { run } from "./harness.mjs";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

test("it serves until SIGTERM, and then ends with 0", async () => {
  const child = spawn(process.execPath, [CLI, "emulator", "--key", "mine", "--secret", "a secret that is long enough"]);
  const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve([code, signal])));
  const line = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
  const { url, apiKey, secret } = JSON.parse(line);
  assert.deepEqual([apiKey, secret], ["mine", "a secret that is long enough"]);
  assert.equal(line.trim().split("\n").length, 1);
  const client = new VideoSDK({ apiKey, secret, baseUrl: url });
  assert.ok((await client.rooms.create()).roomId);
  child.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
});

test("what it is told wrong it says in one line, and ends with 2", async () => {
  for (const args of [[], ["nonsense"], ["emulator", "--nonsense"], ["emulator", "--port", "x"], ["emulator", "--key", "k"], ["emulator", "--settings", "["]]) {
    const { code, err } = await run([CLI, ...args]);
    assert.equal(code, 2, args.join(" "));
    assert.match(err, /^videosdk-api: [^\n]+\n$/, args.join(" "));
  }
});

test("it tells its version and its options", async () => {
  assert.match((await run([CLI, "--version"])).out, /^videosdk-api \d+\.\d+\.\d+\n$/);
  assert.match((await run([CLI, "--help"])).out, /--webhook-key FILE/);
});
