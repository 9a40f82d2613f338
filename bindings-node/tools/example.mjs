// Runs an example of examples/node with the package of this checkout, which must be built.
//
//     node bindings-node/tools/example.mjs quickstart

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = dirname(HERE);

/** Copies the examples into a folder below target/ in which the package is installed, as a user has it, with these others. */
export function examples(packages = []) {
  const folder = join(ROOT, "target", `examples-node-${process.pid}`);
  const modules = join(folder, "node_modules");
  const link = (name, place) => symlinkSync(place, join(modules, name), process.platform === "win32" ? "junction" : "dir");
  cpSync(join(ROOT, "examples", "node"), folder, { recursive: true });
  mkdirSync(modules);
  link("videosdk-api", HERE);
  for (const name of packages) link(name, join(HERE, "node_modules", name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { folder, remove } = examples();
  const done = spawnSync(process.execPath, [join(folder, `${process.argv[2]}.mjs`)], { stdio: "inherit" });
  remove();
  process.exitCode = done.status ?? 1;
}
