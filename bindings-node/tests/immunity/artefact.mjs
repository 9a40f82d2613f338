// What must be true of the packages that tools/pack.mjs made in a folder: the addon runs wherever its package says.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PLATFORMS, addonName, packageName, platform } from "../../tools/platform.mjs";
import { read } from "./elf.mjs";
import { figure } from "./harness.mjs";

// Parts of the C library, which Node needs too.
const MAY_NEED = /^(lib(c|m|dl|rt|pthread|gcc_s)\.so\.\d|ld-(linux|musl)-.*)$/;
// RHEL 9, Ubuntu 22.04 and everything newer.
const GLIBC = [2, 34];

const described = (packed, name) => JSON.parse(readFileSync(join(packed, name, "package.json"), "utf8"));

/** The newest version of glibc that a symbol is asked of; undefined where there is none. */
function newestGlibc(versions) {
  const all = versions.flatMap((version) => version.match(/^GLIBC_(\d+)\.(\d+)/)?.slice(1, 3).join(".") ?? []);
  return all.map((version) => version.split(".").map(Number)).sort((a, b) => a[0] - b[0] || a[1] - b[1]).at(-1);
}

/** Checks both packages, and says the figures under this title. */
export function checkArtefact(title, packed) {
  const addon = join(packed, platform(), addonName());
  const own = described(packed, platform());
  const { cpu, needed, versions } = read(addon);
  const newest = newestGlibc(versions);
  figure(title, `needs ${needed.join(", ")}; at most GLIBC_${newest?.join(".")}; ${(statSync(addon).size / 1e6).toFixed(2)} MB`);
  assert.deepEqual(needed.filter((name) => !MAY_NEED.test(name)), []);
  assert.deepEqual(own.os, ["linux"]);
  assert.deepEqual(own.cpu, [cpu]);
  assert.deepEqual(own.libc, [newest === undefined ? "musl" : "glibc"]);
  assert.ok(newest === undefined || (newest[0] === GLIBC[0] && newest[1] <= GLIBC[1]), `GLIBC_${newest?.join(".")}`);

  const main = described(packed, "main");
  const exact = Object.fromEntries(Object.keys(PLATFORMS).map((name) => [packageName(name), own.version]));
  assert.deepEqual(main.optionalDependencies, exact);
  assert.equal(main.dependencies, undefined);
}
