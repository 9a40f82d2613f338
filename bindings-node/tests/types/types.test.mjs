// The types promise what they should, to programs of either kind of module and to those for a bundler; and what the press
// makes of the odd corners compiles too. `dist` must be built.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const TSC = createRequire(import.meta.url).resolve("typescript/package.json").replace("package.json", "bin/tsc");

for (const project of ["tsconfig.json", "tsconfig.bundler.json", "tsconfig.adapters.json", "tsconfig.press.json"]) {
  test(project, { timeout: 120_000 }, async () => {
    const config = fileURLToPath(new URL(project, import.meta.url));
    const compiled = promisify(execFile)(process.execPath, [TSC, "-p", config]);
    const said = await compiled.then(() => "", ({ stdout, message }) => stdout || message);
    assert.equal(said, "");
  });
}
