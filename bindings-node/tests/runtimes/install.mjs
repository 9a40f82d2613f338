// Packages that the tests need beside those of the lock file, in fixed versions, each set in a folder below target/.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = fileURLToPath(new URL("../../../target", import.meta.url));
const windows = process.platform === "win32";

/** Installs `{name: version}` into a folder, unless it is there, and gives what leads to a file of a package. */
export function install(name, versions) {
  const folder = join(TARGET, name);
  const mark = join(folder, "installed.txt");
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted.join("\n")) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ...wanted];
    const done = spawnSync(windows ? "npm.cmd" : "npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: windows });
    if (done.status !== 0) throw new Error(`${wanted.join(", ")} could not be installed`);
    writeFileSync(mark, wanted.join("\n"));
  }
  return (...parts) => join(folder, "node_modules", ...parts);
}
