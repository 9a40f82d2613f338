// What the unit tests share: an emulator that is made as new before each test, a server that answers what it is told,
// and programs that run in a process of their own.

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { after, before, beforeEach } from "node:test";
import { fileURLToPath } from "node:url";
import { useEmulator } from "videosdk-api/testing";

/** An emulator for the tests of this file. */
export function emulatorForTests() {
  return useEmulator({ before, beforeEach, after });
}

/** Serves on a free port while the work is done; `answer` gets request and response of node:http. */
export async function serving(answer, work) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Serves one JSON text for every request. */
export function servingText(text, work, status = 200, headers = {}) {
  const answer = (request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  };
  return serving(answer, work);
}

export const KEY = { apiKey: "key", secret: "a secret that is long enough to be one" };

/** Runs Node with these arguments to its end, at most for a time; gives exit code, signal, output and milliseconds. */
export function run(args, { env = {}, timeout = 20_000 } = {}) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, timeout, killSignal: "SIGKILL" });
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => (out += data));
    child.stderr.on("data", (data) => (err += data));
    child.on("close", (code, signal) => resolve({ code, signal, out, err, ms: performance.now() - begun }));
  });
}

/** The path of a program beside the tests. */
export function program(name) {
  return fileURLToPath(new URL(`programs/${name}`, import.meta.url));
}
