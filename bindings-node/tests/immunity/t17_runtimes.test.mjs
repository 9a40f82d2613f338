// T17: the same addon file runs on every runtime that has Node-API.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { addonName } from "../../tools/platform.mjs";
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
  // Electron is no runtime of npm's that starts without a screen, so what matters there is read from the file.
  const addon = readFileSync(fileURLToPath(new URL(`../../native/${addonName()}`, import.meta.url)));
  const source = readFileSync(fileURLToPath(new URL("../../src/walk.rs", import.meta.url)), "utf8");
  assert.ok(addon.includes("napi_create_string_latin1"), "the names of Node-API are looked for in the wrong way");
  assert.ok(!/Buffer::from|ArrayBuffer/.test(source));
});
