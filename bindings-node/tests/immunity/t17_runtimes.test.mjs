// T17: the same addon file runs on every runtime that has Node-API.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runtimes } from "../runtimes/runtimes.mjs";
import { Child, figure, program } from "./harness.mjs";

const MS = 500;

for (const { name, command } of runtimes()) {
  test(`the addon does its work on ${name} and lets it end`, async () => {
    const [file, ...args] = command;
    const child = new Child(file, [...args, program("smoke.mjs")], { within: 60_000 });
    const last = await child.line();
    const how = await child.end();
    assert.equal(last?.line, "well", how.errors);
    assert.deepEqual([how.code, how.signal], [0, null], how.errors);
    figure("T17", `${name}: exit 0, over ${(how.at - last.at).toFixed(0)} ms after its last word`);
    assert.ok(how.at - last.at < MS);
  });
}

test("memory of ours is never handed out, which Electron would abort for", () => {
  // Electron is no runtime that npm can start without a screen. The addon looks all names of Node-API up while it loads, so
  // what it uses of them is read from its source: text goes out, which is always copied, and bytes only come in.
  const folder = fileURLToPath(new URL("../../src/", import.meta.url));
  const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  assert.match(source, /napi_create_string_latin1/);
  assert.doesNotMatch(source, /create_external|create_arraybuffer|create_buffer|\bBuffer\b|\bArrayBuffer\b|\bUint8Array\b/);
});
