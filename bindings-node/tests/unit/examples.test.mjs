// The examples run as they stand, against the emulator that they start themselves.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, test } from "node:test";
import { examples } from "../../tools/example.mjs";
import { run } from "./harness.mjs";

const WITHOUT_ACCOUNT = { VIDEOSDK_API_KEY: "", PORT: "0", APP_KEYS: "k-ana=ana" };

const { folder: FOLDER, remove } = examples(["express", "fastify"]);
after(remove);

test("quickstart", async () => {
  const { code, out, err } = await run([`${FOLDER}/quickstart.mjs`], { env: WITHOUT_ACCOUNT });
  assert.equal(code, 0, err);
  assert.match(out, /room +\S+\ntoken +It may join.*\nrooms +\S+\nnot found +rooms\.get: Room not found/);
});

test("record_room: everything runs, and every webhook verifies", async () => {
  const { code, out, err } = await run([`${FOLDER}/record_room.mjs`], { env: WITHOUT_ACCOUNT, timeout: 60_000 });
  assert.equal(code, 0, err + out);
  assert.match(out, /participants ana, bruno/);
  assert.match(out, /file +http/);
  assert.match(out, /webhooks +\d\d verified: .*session-started.*recording-stopped/);
});

for (const name of ["express_server", "fastify_server"]) {
  test(`${name}: tokens and rooms for users, nothing for strangers, and webhooks only when signed`, async () => {
    const child = spawn(process.execPath, [`${FOLDER}/${name}.mjs`], { env: { ...process.env, ...WITHOUT_ACCOUNT } });
    try {
      const line = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
      const url = line.match(/http:\S+/)[0];
      const ask = (path, options = {}) => fetch(url + path, { headers: { authorization: "Bearer k-ana" }, ...options });
      for (const path of ["/get-token", "/validate-room/x", "/events"]) {
        assert.equal((await ask(path, { headers: {} })).status, 401, path);
        assert.equal((await ask(path, { headers: { authorization: "Bearer k-eve" } })).status, 401, path);
      }
      const { roomId } = await (await ask("/create-room", { method: "POST" })).json();
      const { token } = await (await ask(`/get-token?roomId=${roomId}`)).json();
      const claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
      assert.deepEqual([claims.roomId, claims.participantId, claims.permissions], [roomId, "ana", ["allow_join"]]);
      assert.deepEqual(await (await ask(`/validate-room/${roomId}`)).json(), { valid: true });
      assert.equal((await ask("/webhooks", { method: "POST", body: "{}" })).status, 401);
      assert.deepEqual(await (await ask("/events")).json(), []);
    } finally {
      child.kill();
    }
  });
}
