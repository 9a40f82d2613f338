// The types promise what they should, to programs of either kind of module and to those for a bundler; and what the press
// makes of the odd corners compiles too. `dist` must be built.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const TSC = createRequire(import.meta.url).resolve("typescript/package.json").replace("package.json", "bin/tsc");

async function compile(config) {
  const compiled = promisify(execFile)(process.execPath, [TSC, "-p", config]);
  const said = await compiled.then(() => "", ({ stdout, message }) => stdout || message);
  assert.equal(said, "");
}

for (const project of ["tsconfig.json", "tsconfig.bundler.json", "tsconfig.adapters.json", "tsconfig.press.json"]) {
  test(project, { timeout: 120_000 }, async () => {
    await compile(fileURLToPath(new URL(project, import.meta.url)));
  });
}

test("the samples that the emulator's console shows", { timeout: 120_000 }, async (t) => {
  const reference = new URL("../../../core/emulator/console/reference.json", import.meta.url);
  const { operations } = JSON.parse(await readFile(reference, "utf8"));
  assert.ok(operations.length > 100);
  // Inside the package, because it imports the package by its name.
  const folder = await mkdtemp(fileURLToPath(new URL("samples-", import.meta.url)));
  t.after(() => rm(folder, { recursive: true }));
  const functions = operations.map(({ samples }, at) => `export async function sample${at}(client: VideoSDK) {\n${samples.node}\n}\n`);
  await writeFile(join(folder, "samples.mts"), `import { VideoSDK } from "videosdk-api";\n${functions.join("\n")}`);
  await writeFile(join(folder, "tsconfig.json"), '{ "extends": "../tsconfig.json", "include": ["*.mts"] }');
  await compile(join(folder, "tsconfig.json"));
});
