// The Node package as a user gets it: packed, looked into, installed without network or compiler, used from ES modules,
// CommonJS and TypeScript. Everything is made below target/.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PACKAGE = join(ROOT, "bindings-node");
const MADE = join(ROOT, "target", "packaging-node");
const TOOLS = join(PACKAGE, "node_modules");
// Outside of the repository, so that nothing of it is found by accident.
const USER = mkdtempSync(join(tmpdir(), "videosdk-user-"));
let tarballs;

/** A place where there is no compiler, and nothing but Node. */
const BARE = { HOME: USER, PATH: dirname(process.execPath) };

function run(program, args, { cwd = USER, env = process.env } = {}) {
  try {
    return execFileSync(program, args, { cwd, env, encoding: "utf8", timeout: 120_000, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`);
  }
}

const node = (args) => run(process.execPath, args, { env: BARE });

before(() => {
  run(process.execPath, [join(PACKAGE, "tools", "pack.mjs"), "--out", MADE]);
  tarballs = readdirSync(MADE).filter((name) => name.endsWith(".tgz")).map((name) => join(MADE, name));
  writeFileSync(join(USER, "package.json"), '{"name":"user","private":true}');
  const npm = join(dirname(process.execPath), "npm");
  run(npm, ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs], { env: { ...BARE, PATH: `${BARE.PATH}:/bin` } });
});
after(() => rmSync(USER, { recursive: true, force: true }));

const USE = `
const emulator = await Emulator.start();
const client = emulator.client();
const room = await client.rooms.create({ customRoomId: "demo" });
const token = client.participantToken({ roomId: room.roomId, expiresIn: "2h" });
if (client.verifyToken(token).roomId !== room.roomId) throw new Error("the token is for another room");
for await (const listed of client.rooms.list()) if (listed.roomId !== room.roomId) throw new Error("another room");
console.log("used");
`;

test("an ES module uses it", () => {
  writeFileSync(join(USER, "use.mjs"), `import { Emulator } from "videosdk-api";\nimport "videosdk-api/webhooks/express";${USE}`);
  assert.equal(node(["use.mjs"]).trim(), "used");
});

test("a CommonJS module uses it", () => {
  const code = `const { Emulator } = require("videosdk-api");\nrequire("videosdk-api/webhooks/hono");\n(async () => {${USE}})();`;
  writeFileSync(join(USER, "use.cjs"), code);
  assert.equal(node(["use.cjs"]).trim(), "used");
});

test("the program runs from where npm put it", () => {
  assert.match(node([join("node_modules", "videosdk-api", "dist", "cli.js"), "--version"]), /^videosdk-api \d/);
});

for (const [module, resolution] of [["node16", "node16"], ["nodenext", "nodenext"], ["esnext", "bundler"]]) {
  for (const extension of ["mts", "cts"]) {
    if (module === "esnext" && extension === "cts") continue;
    test(`TypeScript compiles it strictly: module ${module}, ${extension}`, () => {
      const folder = join(USER, `${module}-${extension}`);
      mkdirSync(folder);
      const source = `
import { Emulator, NotFoundError, type Delivery, type Page, VideoSDK } from "videosdk-api";
import { verifiedWebhook } from "videosdk-api/webhooks/express";
export async function main(): Promise<void> {
  const emulator = await Emulator.start();
  const client: VideoSDK = emulator.client();
  const room = await client.rooms.create({ customRoomId: "demo" }, { deadlineMs: 500 });
  const id: string = room.roomId;
  const { status, data } = await client.rooms.get(id).withResponse();
  const page: Page<typeof data> = await client.rooms.list();
  const told = (delivery: Delivery): string => (delivery.kind === "session-started" ? String(delivery.data) : delivery.kind);
  try { await client.rooms.get("none"); } catch (error) { if (error instanceof NotFoundError) console.log(error.kind); }
  console.log(status, page.total, told, verifiedWebhook);
}
void main();
`;
      writeFileSync(join(folder, `use.${extension}`), source);
      const compilerOptions = {
        module, moduleResolution: resolution, target: "es2022", lib: ["es2022", "dom"], types: [], strict: true,
        exactOptionalPropertyTypes: true, isolatedModules: true, skipLibCheck: false, outDir: "out",
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [`use.${extension}`] }));
      run(process.execPath, [join(TOOLS, "typescript", "bin", "tsc"), "-p", folder]);
      if (module !== "esnext") assert.match(node([join(folder, "out", `use.${extension.replace("ts", "js")}`)]), /not_found/);
    });
  }
}

test("publint finds nothing", () => {
  const main = join(MADE, "main");
  run(process.execPath, [join(TOOLS, "publint", "src", "cli.js"), "run", main, "--strict", "--pack", "false"]);
});

test("attw finds nothing", () => {
  const [main] = tarballs.filter((name) => /videosdk-api-\d/.test(name));
  run(process.execPath, [join(TOOLS, "@arethetypeswrong", "cli", "dist", "index.js"), main, "--profile", "node16"]);
});

test("it is installed alone: no other package comes with it", () => {
  const installed = readdirSync(join(USER, "node_modules")).filter((name) => !name.startsWith("."));
  assert.deepEqual(installed.sort(), ["@videosdk-api", "videosdk-api"]);
});
