// T18: what a platform's package holds is what it says, and a load error says what to do.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { PLATFORMS, addonName, packageName, platform } from "../../tools/platform.mjs";
import { read } from "./elf.mjs";
import { figure } from "./harness.mjs";

const HERE = fileURLToPath(new URL("../../", import.meta.url));
// Parts of the C library, which Node needs too.
const MAY_NEED = /^(lib(c|m|dl|rt|pthread|gcc_s)\.so\.\d|ld-(linux|musl)-.*)$/;
// RHEL 9, Ubuntu 22.04 and everything newer.
const GLIBC = [2, 34];

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), "videosdk-api-"))));
after(() => rmSync(folder, { recursive: true }));

const packed = () => {
  execFileSync(process.execPath, [join(HERE, "tools", "pack.mjs"), "--out", join(folder, "packed")]);
  return (name) => join(folder, "packed", name);
};

test("the addon needs the C library and nothing else, and its package names the machine it is for", { skip: process.platform !== "linux" }, () => {
  const inside = packed();
  const addon = inside(`${platform()}/${addonName()}`);
  const { cpu, needed, versions } = read(addon);
  const described = JSON.parse(readFileSync(inside(`${platform()}/package.json`), "utf8"));
  const glibc = versions.flatMap((version) => version.match(/^GLIBC_(\d+)\.(\d+)/)?.slice(1, 3).map(Number).join(".") ?? []);
  const newest = glibc.map((version) => version.split(".").map(Number)).sort((a, b) => a[0] - b[0] || a[1] - b[1]).at(-1);
  figure("T18", `needs ${needed.join(", ")}; at most GLIBC_${newest?.join(".")}; ${(statSync(addon).size / 2 ** 20).toFixed(1)} MB`);
  assert.deepEqual(needed.filter((name) => !MAY_NEED.test(name)), []);
  assert.deepEqual(described.os, ["linux"]);
  assert.deepEqual(described.cpu, [cpu]);
  assert.deepEqual(described.libc, [glibc.length > 0 ? "glibc" : "musl"]);
  assert.ok(newest === undefined || newest[1] <= GLIBC[1], `GLIBC_${newest}`);

  const main = JSON.parse(readFileSync(inside("main/package.json"), "utf8"));
  const exact = Object.fromEntries(Object.keys(PLATFORMS).map((name) => [packageName(name), described.version]));
  assert.deepEqual(main.optionalDependencies, exact);
  assert.equal(main.dependencies, undefined);
});

/** What Node says when it loads the package from a folder where its addon is as `prepare` left it. */
function loadError(prepare) {
  const root = mkdtempSync(join(folder, "project-"));
  const own = join(root, "node_modules", "videosdk-api");
  cpSync(join(HERE, "dist"), join(own, "dist"), { recursive: true });
  copyFileSync(join(HERE, "package.json"), join(own, "package.json"));
  prepare(join(root, "node_modules", ...packageName().split("/")));
  const done = spawnSync(process.execPath, ["-e", "require('videosdk-api')"], { cwd: root, encoding: "utf8" });
  assert.equal(done.status, 1, done.stdout);
  return done.stderr;
}

test("without the platform's package the error names it, the platform, and the way out", () => {
  const said = loadError(() => {});
  assert.ok(said.includes(platform()), said);
  assert.ok(said.includes(`npm install ${packageName()}`), said);
  assert.match(said, /delete node_modules and package-lock\.json/);
});

test("a file that cannot be loaded is named with what the system says of it", () => {
  const said = loadError((place) => {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "package.json"), JSON.stringify({ name: packageName(), main: addonName() }));
    writeFileSync(join(place, addonName()), "this is no library");
  });
  assert.ok(said.includes(addonName()), said);
  assert.match(said, /file too short|invalid ELF header|not a mach-o|not a valid/i);
});
