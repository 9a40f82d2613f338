// The program is the command line of the core, with the streams, signals and exit code of one.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { VideoSDK } from "videosdk-api";
import { emulatorForTests, run, serving } from "./harness.mjs";

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

test("what it is told wrong it says, and ends with 2", async () => {
  for (const args of [["nonsense"], ["emulator", "--nonsense"], ["emulator", "--port", "x"], ["emulator", "--key", "k"], ["emulator", "--settings", "["]]) {
    const { code, out, err } = await run([CLI, ...args]);
    assert.deepEqual([code, out], [2, ""], args.join(" "));
    assert.match(err, /^error: [^\n]+\n/, args.join(" "));
  }
  assert.equal((await run([CLI])).code, 2);
});

test("it tells its version and its options", async () => {
  assert.match((await run([CLI, "--version"])).out, /^videosdk-api \d+\.\d+\.\d+\n$/);
  assert.match((await run([CLI, "emulator", "--help"])).out, /--webhook-key <FILE>/);
});

const emulator = emulatorForTests();

test("it is the whole command line", async () => {
  const env = { VIDEOSDK_API_KEY: emulator.apiKey, VIDEOSDK_SECRET: emulator.secret, VIDEOSDK_API_ENDPOINT: emulator.url };
  const made = await run([CLI, "call", "rooms.create", "customRoomId=demo", "--json"], { env });
  assert.deepEqual([made.code, JSON.parse(made.out).customRoomId], [0, "demo"]);
  const missing = await run([CLI, "call", "rooms.get", "roomId=none"], { env });
  assert.deepEqual([missing.code, missing.err.slice(0, 17)], [1, "error: rooms.get:"]);
  const token = (await run([CLI, "token", "participant", "--room", "r1"], { env })).out.trim();
  const explained = await run([CLI, "explain", token, "--for", "rooms.create"], { env });
  assert.equal(explained.code, 5);
  assert.match(explained.out, /rooms\.create would refuse it/);
  assert.match((await run([CLI, "call", "rooms.craete"], { env })).err, /did you mean `rooms\.create`\?/);
});

test("a long output comes whole through a pipe", async () => {
  const { code, out } = await run([CLI, "operations", "--json"]);
  assert.equal(code, 0);
  assert.ok(JSON.parse(out).length > 100);
});

test("Ctrl-C ends a call that waits for its answer, and a receiver with 0", { skip: process.platform === "win32" }, async () => {
  const env = { ...process.env, VIDEOSDK_API_KEY: "k", VIDEOSDK_SECRET: "s".repeat(32) };
  const ended = (child) => new Promise((resolve) => child.on("close", (code, signal) => resolve([code, signal])));
  let called;
  const calls = new Promise((resolve) => (called = resolve));
  await serving(() => called(), async (url) => {
    const child = spawn(process.execPath, [CLI, "call", "rooms.list", "--endpoint", url], { env });
    await calls;
    child.kill("SIGINT");
    assert.deepEqual(await ended(child), [null, "SIGINT"]);
  });
  const child = spawn(process.execPath, [CLI, "listen"], { env });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGINT");
  assert.deepEqual(await ended(child), [0, null]);
});
