// T15: a process ends when its work is done, at any moment and with the right code.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SETTLED, emulator, figure, node, slope } from "./harness.mjs";

const MS = 200;
const CLIENTS = 10_000;
const BYTES_A_CLIENT = 256;

let server;
before(async () => (server = await emulator()));
after(() => server.stop());

for (const [way, code] of [
  ["returns", 0],
  ["exits", 3],
  ["exits in a callback", 4],
  ["throws", 1],
  ["rejects", 1],
  ["waits for its calls", 5],
  ["cancels", 6],
  ["is terminated", 7],
]) {
  test(`a program that ${way} ends at once with its own code`, async () => {
    const taken = [];
    for (let i = 0; i < 5; i++) {
      const child = node("leaving.mjs", [server.text, way], { within: 20_000 });
      const done = await child.line();
      const how = await child.end();
      assert.equal(how.signal, null, how.errors);
      assert.equal(how.code, code, how.errors);
      taken.push(how.at - done.at);
    }
    taken.sort((a, b) => a - b);
    figure("T15", `${way}: code ${code}, over ${taken[2].toFixed(0)} ms after its last word`);
    assert.ok(taken[2] < MS, `${taken} ms`);
  });
}

test("clients that are dropped with their log function leave nothing behind", async () => {
  const child = node("dropped_clients.mjs", [server.text, String(CLIENTS)], SETTLED);
  const { resident, active } = await child.json();
  const bytes = (slope(resident.slice(resident.length / 2)) * 1024) / (CLIENTS / resident.length);
  figure("T15", `${CLIENTS} clients made and dropped: ${bytes.toFixed(1)} bytes a client; what keeps the loop alive: [${active}]`);
  assert.ok(bytes < BYTES_A_CLIENT, `${bytes} bytes a client`);
  assert.deepEqual(active.filter((name) => !["PipeWrap", "TTYWrap", "FSReqPromise"].includes(name)), []);
});

test("what has finished is delivered although nothing else holds the function that gets it", async () => {
  const child = node("unheld.mjs", [server.text], { flags: ["--expose-gc"], within: 20_000 });
  assert.deepEqual(await child.json(), { id: 7, kind: 1 });
});
