// The emulator's program as a child process, and its control API.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../../../../", import.meta.url));

/** Starts the built program when its path is given, else lets cargo build and run it. */
function launch(options) {
  const program = process.env.VIDEOSDK_EMULATOR_BIN;
  const [command, before] = program
    ? [program, []]
    : ["cargo", ["run", "--quiet", "-p", "videosdk-emulator", "--"]];
  const stdio = ["ignore", "pipe", "inherit"];
  return spawn(command, [...before, "--port", "0", ...options], { cwd: workspace, stdio });
}

export class Emulator {
  #child;

  constructor(child, { url, apiKey, secret }) {
    this.#child = child;
    this.url = url;
    this.apiKey = apiKey;
    this.secret = secret;
  }

  /** Starts one and waits for the line that tells its address. */
  static async start(...options) {
    const child = launch(options);
    const failed = new Promise((_, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`The emulator ended at once, with ${code}.`)));
    });
    // Once it listens nobody waits for a failure any more; its end in stop() is not one.
    failed.catch(() => {});
    const lines = createInterface({ input: child.stdout });
    const [line] = await Promise.race([once(lines, "line"), failed]);
    return new Emulator(child, JSON.parse(line));
  }

  async stop() {
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    const [code] = await ended;
    assert.equal(code, 0, "the emulator ends cleanly when told to");
  }

  /** One request to the control API; anything but success is a mistake of the test. */
  async control(method, path, body) {
    const answer = await fetch(`${this.url}/emulator${path}`, {
      method,
      headers: body ? { "content-type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
    const value = await answer.json();
    assert.ok(answer.ok, `${method} /emulator${path}: ${JSON.stringify(value)}`);
    return value;
  }

  /** Lets somebody join; tells the session's id. */
  async join(roomId, participantId, name) {
    const path = `/rooms/${encodeURIComponent(roomId)}/participants`;
    return (await this.control("POST", path, { participantId, name })).sessionId;
  }

  leave(roomId, participantId) {
    const path = `/rooms/${encodeURIComponent(roomId)}/participants/${encodeURIComponent(participantId)}`;
    return this.control("DELETE", path);
  }

  /** Waits until all that is due has happened, for instance until a recording runs. */
  settle() {
    return this.control("POST", "/settle");
  }

  /** Lets a minute pass in the pretended service, so that recordings have a length. */
  async minutePasses() {
    await this.settle();
    await this.control("POST", "/clock", { advanceMs: 60_000 });
    await this.settle();
  }

  /** The newest request that reached this operation. */
  async lastRequest(operation) {
    const requests = await this.control("GET", "/requests");
    return requests.findLast((request) => request.operation === operation);
  }
}
