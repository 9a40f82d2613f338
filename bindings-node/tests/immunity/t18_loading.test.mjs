// T18: what a platform's package holds is what it says, and a load error says what to do.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { addonName, packageName, platform } from "../../tools/platform.mjs";
import { checkArtefact } from "./artefact.mjs";

const HERE = fileURLToPath(new URL("../../", import.meta.url));
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), "videosdk-api-"))));
after(() => rmSync(folder, { recursive: true }));

test("the addon needs the C library and nothing else, and its package names the machine it is for", { skip: process.platform !== "linux" }, () => {
  const packed = join(folder, "packed");
  execFileSync(process.execPath, [join(HERE, "tools", "pack.mjs"), "--out", packed]);
  checkArtefact("T18", packed);
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
