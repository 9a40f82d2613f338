// The runtimes that run the package: their programs come from npm, in fixed versions, into target/runtimes.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const FOLDER = join(ROOT, "target", "runtimes");
const windows = process.platform === "win32";
const NODE = `node-${windows ? "win" : process.platform}-${process.arch}`;

const NODES = { "node 18": "18.20.8", "node 20": "20.20.2", "node 22": "22.23.3", "node 24": "24.21.0", "node current": "26.10.0" };
const OTHERS = { bun: "1.4.5", deno: "2.9.6" };

const alias = (name) => name.replace(" ", "");

/** `{name, command}` of each runtime, installed now where it is not yet. */
export function runtimes() {
  const wanted = [
    ...Object.entries(NODES).map(([name, version]) => `${alias(name)}@npm:${NODE}@${version}`),
    ...Object.entries(OTHERS).map(([name, version]) => `${name}@${version}`),
  ];
  const mark = join(FOLDER, "installed.txt");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted.join("\n")) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "package.json"), '{"private":true}\n');
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ...wanted];
    const done = spawnSync(windows ? "npm.cmd" : "npm", args, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"], shell: windows });
    if (done.status !== 0) throw new Error("the runtimes could not be installed");
    writeFileSync(mark, wanted.join("\n"));
  }
  const inside = (...parts) => join(FOLDER, "node_modules", ...parts);
  return [
    ...Object.keys(NODES).map((name) => ({ name, command: [inside(alias(name), "bin", windows ? "node.exe" : "node")] })),
    { name: "bun", command: [inside(".bin", "bun"), "run"] },
    { name: "deno", command: [inside(".bin", "deno"), "run", "--allow-all", "--no-lock"] },
  ];
}
