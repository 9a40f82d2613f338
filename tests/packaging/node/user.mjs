// A user of the package: an empty folder into which the packed tarballs were installed, on a machine without a compiler and
// without a network. The folder is outside of the repository, so that nothing of it is found by accident.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addonName } from "../../../bindings-node/tools/platform.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const PACKAGE = join(ROOT, "bindings-node");
/** Where the tarballs are, and beside them the folders that they were made of. */
export const MADE = join(ROOT, "target", "packaging-node");
export const USER = mkdtempSync(join(tmpdir(), "videosdk-user-"));

// All programs that this user has: a shell, and Node.
const PROGRAMS = join(USER, "bin");
const BARE = { HOME: USER, PATH: PROGRAMS, DENO_NO_UPDATE_CHECK: "1" };

export function run(program, args, { cwd = USER, env = process.env } = {}) {
  try {
    return execFileSync(program, args, { cwd, env, encoding: "utf8", timeout: 120_000, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${[program, ...args].join(" ")}\n${error.message}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Runs a program as this user. */
export const bare = ([program, ...args]) => run(program, args, { env: BARE });

/** Packs the release addon of `build.mjs --release --addon --out target/packaging-node/addon`, and installs it. */
export function packAndInstall() {
  const addon = join(MADE, "addon", addonName());
  run(process.execPath, [join(PACKAGE, "tools", "pack.mjs"), "--out", MADE, "--addon", addon]);
  mkdirSync(PROGRAMS);
  symlinkSync("/bin/sh", join(PROGRAMS, "sh"));
  symlinkSync(process.execPath, join(PROGRAMS, "node"));
  writeFileSync(join(USER, "package.json"), '{"name":"user","private":true}');
  bare(["node", npm(), "install", "--offline", "--no-audit", "--no-fund", ...tarballs()]);
}

export const tarballs = () => readdirSync(MADE).filter((name) => name.endsWith(".tgz")).map((name) => join(MADE, name));

function npm() {
  return realpathSync(join(dirname(process.execPath), "npm"));
}

export const leave = () => rmSync(USER, { recursive: true, force: true });
