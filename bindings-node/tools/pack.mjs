// Makes the packages for npm: the main one, and one with the addon of a platform.
//
//     node bindings-node/tools/pack.mjs [--out FOLDER] [--platform NAME --addon FILE]
//
// Without a platform it packs that of this machine, from bindings-node/native. Each package is a folder first, from which
// `npm publish` works too, and then a .tgz. The main one names every platform with its own exact version.

import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PLATFORMS, addonName, packageName, platform } from "./platform.mjs";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const option = (name, otherwise) => (given.includes(name) ? given[given.indexOf(name) + 1] : otherwise);

const out = resolve(option("--out", join(dirname(HERE), "target", "npm")));
const own = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));

const name = option("--platform", platform());
packPlatform(name, option("--addon", join(HERE, "native", addonName(name))));
packMain();

function packPlatform(name, addon) {
  if (!(name in PLATFORMS)) throw new Error(`there is no platform ${name}: ${Object.keys(PLATFORMS).join(", ")}`);
  const folder = fresh(name);
  copyFileSync(addon, join(folder, addonName(name)));
  const about = `# ${packageName(name)}\n\nThe native addon of the package ${own.name} for ${name}.\n`;
  writeFileSync(join(folder, "README.md"), about);
  finish(folder, {
    ...shared(),
    name: packageName(name),
    description: `The native addon of ${own.name} for ${name}`,
    main: addonName(name),
    files: [addonName(name)],
    ...PLATFORMS[name],
  });
}

function packMain() {
  const folder = fresh("main");
  for (const part of own.files.filter((part) => existsSync(join(HERE, part)))) {
    cpSync(join(HERE, part), join(folder, part), { recursive: true });
  }
  const { devDependencies, scripts, ...kept } = own;
  const addons = Object.keys(PLATFORMS).map((name) => [packageName(name), own.version]);
  finish(folder, { ...kept, ...shared(), optionalDependencies: Object.fromEntries(addons) });
}

function shared() {
  const { version, license, author, engines } = own;
  return { version, license, author, engines, publishConfig: { access: "public", provenance: true } };
}

function fresh(name) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    copyFileSync(join(dirname(HERE), licence), join(folder, licence));
  }
  return folder;
}

function finish(folder, description) {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(description, undefined, 2)}\n`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["pack", "--json", "--silent", "--pack-destination", out];
  const told = execFileSync(npm, args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const [{ filename, size, unpackedSize }] = Object.values(JSON.parse(told));
  console.log(`${join(out, basename(filename))} ${(size / 2 ** 20).toFixed(2)} MB, ${(unpackedSize / 2 ** 20).toFixed(2)} MB unpacked`);
}
