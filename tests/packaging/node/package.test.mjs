// The Node package as a user gets it: packed, looked into, installed without network or compiler, and used from ES modules,
// CommonJS and TypeScript on every runtime. Everything is made below target/. The addon must have been built:
//
//     node bindings-node/tools/build.mjs --release --out target/packaging-node/addon
//     node --test tests/packaging/node/package.test.mjs

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runtimes } from "../../../bindings-node/tests/runtimes/runtimes.mjs";
import { checkArtefact } from "../../../bindings-node/tests/immunity/artefact.mjs";
import { testTypes } from "./types.mjs";
import { MADE, PACKAGE, USER, bare, leave, packAndInstall, run, tarballs } from "./user.mjs";

const TOOLS = join(PACKAGE, "node_modules");

before(packAndInstall);
after(leave);

test("it is installed alone, and nothing is run or compiled for it", () => {
  const installed = readdirSync(join(USER, "node_modules")).filter((name) => !name.startsWith("."));
  assert.deepEqual(installed.sort(), ["@videosdk-api", "videosdk-api"]);
  for (const name of ["main", ...readdirSync(MADE).filter((name) => existsSync(join(MADE, name, "package.json")))]) {
    const { scripts, dependencies } = JSON.parse(readFileSync(join(MADE, name, "package.json"), "utf8"));
    assert.deepEqual({ scripts, dependencies }, { scripts: undefined, dependencies: undefined }, name);
  }
});

test("the addon of release needs the C library and nothing else", { skip: process.platform !== "linux" }, () => {
  checkArtefact("T18, release", MADE);
});

test("F46: publint finds nothing", () => {
  const said = run(process.execPath, [join(TOOLS, "publint", "src", "cli.js"), "run", join(MADE, "main"), "--strict", "--pack", "false"]);
  assert.match(said, /All good/);
});

test("F46: the package holds its licences and every file it points to, types for both kinds of modules among them", () => {
  const folder = join(USER, "node_modules", "videosdk-api");
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  assert.equal(about.license, "MIT OR Apache-2.0");
  const files = [];
  const find = (entry) => (typeof entry === "string" ? files.push(entry) : Object.values(entry ?? {}).forEach(find));
  find(about.exports);
  const wanted = [...files, "README.md", "LICENSE-APACHE", "LICENSE-MIT"];
  assert.deepEqual(wanted.filter((file) => !existsSync(join(folder, file))), []);
  assert.ok([".d.ts", ".d.mts"].every((end) => files.some((file) => file.endsWith(end))), files.join(", "));
});

test("F46: attw finds nothing, whoever resolves", () => {
  const [main] = tarballs().filter((name) => /videosdk-api-\d/.test(name));
  const said = run(process.execPath, [join(TOOLS, "@arethetypeswrong", "cli", "dist", "index.js"), main, "--profile", "strict"]);
  assert.match(said, /No problems found/);
});

test("F46: whatever package.json names is in the package, and so is the licence", () => {
  const folder = join(MADE, "main");
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const paths = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(paths));
  const named = [about.main, about.types, ...paths(about.exports), ...paths(about.bin)];
  assert.ok(named.length > 20);
  for (const path of [...named, "LICENSE-APACHE", "LICENSE-MIT", "README.md"]) assert.ok(existsSync(join(folder, path)), path);
  assert.equal(about.license, "MIT OR Apache-2.0");
});

test("the program runs from where npm put it", () => {
  assert.match(bare([join("node_modules", ".bin", "videosdk-api"), "--version"]), /^videosdk-api \d/);
});

const USE = `
const emulator = await Emulator.start();
const client = emulator.client();
const room = await client.rooms.create({ customRoomId: "demo" });
const token = client.participantToken({ roomId: room.roomId, expiresIn: "2h" });
if (client.verifyToken(token).roomId !== room.roomId) throw new Error("the token is for another room");
for await (const listed of client.rooms.list()) if (listed.roomId !== room.roomId) throw new Error("another room");
if (typeof verifiedWebhook !== "function") throw new Error("no adapter");
console.log("used");
`;

const PROGRAMS = {
  "use.mjs": `import { Emulator } from "videosdk-api";\nimport { verifiedWebhook } from "videosdk-api/webhooks/express";${USE}`,
  "use.cjs": `const { Emulator } = require("videosdk-api");\nconst { verifiedWebhook } = require("videosdk-api/webhooks/hono");\n(async () => {${USE}})();`,
};

for (const [name, code] of Object.entries(PROGRAMS)) {
  for (const runtime of runtimes()) {
    test(`${name} uses it on ${runtime.name}`, () => {
      writeFileSync(join(USER, name), code);
      assert.equal(bare([...runtime.command, name]).trim(), "used");
    });
  }
}

testTypes();
