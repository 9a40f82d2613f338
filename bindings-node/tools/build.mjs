// Builds the addon and the JavaScript around it, for work in this repository.
//
//     node bindings-node/tools/build.mjs [--release] [--addon | --js] [--out FOLDER]
//
// The addon goes to bindings-node/native, where the JavaScript of this checkout looks for it, unless a folder is named.
// Packages for the registry are made by tools/pack.mjs.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { wrap } from "./esm.mjs";
import { addonName } from "./platform.mjs";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = dirname(HERE);
const given = process.argv.slice(2);
const OUT = given.includes("--out") ? resolve(given[given.indexOf("--out") + 1]) : join(HERE, "native");

if (!given.includes("--js")) {
  buildAddon(given.includes("--release"));
}
if (!given.includes("--addon")) {
  buildJavaScript();
}

function buildAddon(release) {
  const command = ["build", "-p", "videosdk-api-node", "--message-format=json-render-diagnostics"];
  const messages = run("cargo", release ? [...command, "--release", "--features", "lean"] : command, ROOT);
  const target = join(OUT, addonName());
  mkdirSync(dirname(target), { recursive: true });
  // A running process may have the old one mapped: the new one takes its name, not its place.
  const fresh = `${target}.${process.pid}.new`;
  copyFileSync(library(messages), fresh);
  renameSync(fresh, target);
  console.log(relative(ROOT, target));
}

/** Where cargo says that it put the library. */
function library(messages) {
  for (const line of messages.split("\n").filter((line) => line.startsWith("{"))) {
    const message = JSON.parse(line);
    if (message.reason === "compiler-artifact" && message.target.name === "videosdk_api_node") {
      const file = message.filenames.find((name) => /\.(so|dylib|dll)$/.test(name));
      if (file !== undefined) return file;
    }
  }
  throw new Error("cargo named no library");
}

function buildJavaScript() {
  installTools();
  rmSync(join(HERE, "dist"), { recursive: true, force: true });
  run(process.execPath, [join(HERE, "node_modules", "typescript", "bin", "tsc"), "-p", HERE], HERE);
  bundle(HERE);
  wrap(HERE);
  console.log(relative(ROOT, join(HERE, "dist")));
}

/** Installs what the lock file names, where it is not installed yet. */
function installTools() {
  const installed = join(HERE, "node_modules", ".package-lock.json");
  const lock = join(HERE, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], HERE);
}

function run(program, args, cwd) {
  const done = spawnSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) {
    // What cargo says for people goes to stderr; its other output is for this script.
    if (program !== "cargo") process.stdout.write(done.stdout);
    process.exit(done.status ?? 1);
  }
  return done.stdout;
}
