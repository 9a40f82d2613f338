// Writes the ES modules of the package: each only gives out what the CommonJS module beside it has, so that there is one
// state and one class of each name, however the package is loaded.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const require = createRequire(import.meta.url);

/** Writes `X.mjs` and `X.d.mts` for every entry of the package in this folder. */
export function wrap(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const entry of Object.values(exports)) {
    const inner = join(folder, entry.require?.default ?? "");
    if (entry.require === undefined || !existsSync(inner)) continue;
    writeFileSync(join(folder, entry.import.default), wrapper(inner));
    writeFileSync(join(folder, entry.import.types), `export * from "./${basename(inner)}";\n`);
  }
}

function wrapper(inner) {
  const names = Object.keys(require(inner)).filter((name) => name !== "default").sort();
  const lines = names.map((name) => `export const ${name} = all.${name};`);
  return [`import all from "./${basename(inner)}";`, ...lines, ""].join("\n");
}
