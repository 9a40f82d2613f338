// What the collector takes away is never what a program still needs: a call made after a collection is answered, in a
// program that holds nothing of the package but the client; and an emulator runs until it is stopped. What no program needs
// goes.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { emulator, figure, node } from "./harness.mjs";

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

const PROGRAM = `
  import { createServer } from "node:http";
  import { VideoSDK } from "videosdk-api";
  const server = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1", async () => {
    const baseUrl = "http://127.0.0.1:" + server.address().port;
    const client = new VideoSDK({ baseUrl, apiKey: "key", secret: "secret" });
    for (let turn = 0; turn < 5; turn += 1) {
      for (let time = 0; time < 3; time += 1) {
        gc();
        await new Promise(setImmediate);
      }
      await client.rooms.get("abcd-efgh-ijkl");
    }
    console.log("answered");
    server.close();
    server.closeAllConnections();
  });
`;

test("calls are answered after the collector ran", async () => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const given = ["--expose-gc", "--input-type=module", "--eval", PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, given, { cwd, timeout: 30_000 });
  assert.equal(stdout, "answered\n");
});

test("an emulator of which only the address is kept runs on", async () => {
  const child = node("forgotten_emulator.mjs", [], { flags: ["--expose-gc"], within: 30_000 });
  assert.equal(await child.json(), "answered");
});

const COPIES = 60;

test("a copy of the package that nobody holds any more is let go of", async () => {
  const child = node("loaded_anew.mjs", [server.text, String(COPIES)], { flags: ["--expose-gc"], within: 60_000 });
  const { left } = await child.json();
  figure("T15", `${COPIES} copies of the package loaded, ${left} left`);
  assert.ok(left <= 5, `${left} of ${COPIES} copies are still there`);
});
