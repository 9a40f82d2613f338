// T19: a generated project compiles under every resolution that TypeScript has, as CommonJS and as ES module, from the oldest
// version that the package promises to the newest; and what was compiled runs on every runtime.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { install } from "../../../bindings-node/tests/runtimes/install.mjs";
import { runtimes } from "../../../bindings-node/tests/runtimes/runtimes.mjs";
import { PACKAGE, USER, bare, run } from "./user.mjs";

const VERSIONS = { "5.4": "5.4.5", "5.9": "5.9.3", "6.0": "6.0.3", "7.0": "7.0.2" };

// What a project may know of its runtime. The package asks for nothing of it.
const nothing = { types: [] };
const node = { types: ["node"], typeRoots: [join(PACKAGE, "node_modules", "@types")] };
const browsers = { types: [], lib: ["es2022", "esnext.disposable", "dom"] };
const IMPORTS = 'import { Emulator, NotFoundError, type Delivery, type Page, VideoSDK } from "videosdk-api";\n' +
  'import { verifiedWebhook } from "videosdk-api/webhooks/express";\n';
// The one way in which CommonJS can be written that is kept as it is.
const REQUIRES = 'import sdk = require("videosdk-api");\nimport express = require("videosdk-api/webhooks/express");\n' +
  "type Delivery = sdk.Delivery;\ntype Page<T> = sdk.Page<T>;\ntype VideoSDK = sdk.VideoSDK;\n" +
  "const { Emulator, NotFoundError } = sdk;\nconst { verifiedWebhook } = express;\n";

/** Each resolution as CommonJS and as ES module: what is written into which file, and what comes of it. */
const PROJECTS = {
  "node10 CommonJS": { files: { "use.ts": IMPORTS }, options: { module: "commonjs", moduleResolution: "node10", ...nothing } },
  "node10 ES module": { type: "module", files: { "use.ts": IMPORTS }, options: { module: "esnext", moduleResolution: "node10", ...nothing } },
  node16: { files: { "use.cts": IMPORTS, "use.mts": IMPORTS }, options: { module: "node16", ...node } },
  bundler: {
    files: { "use.cts": REQUIRES, "use.mts": IMPORTS },
    options: { module: "preserve", moduleResolution: "bundler", verbatimModuleSyntax: true, ...browsers },
  },
};

const BODY = `
declare const console: { log(...values: unknown[]): void };
async function main(): Promise<void> {
  await using emulator = await Emulator.start();
  const client: VideoSDK = emulator.client();
  const room = await client.rooms.create({ customRoomId: "demo" }, { deadlineMs: 5_000 });
  const id: string = room.roomId;
  const { status, data } = await client.rooms.get(id).withResponse();
  const page: Page<typeof data> = await client.rooms.list();
  const told = (delivery: Delivery): string => (delivery.kind === "session-started" ? String(delivery.data.sessionId) : delivery.kind);
  const handler = verifiedWebhook(client, (delivery) => void told(delivery));
  try {
    await client.rooms.get("none");
  } catch (error) {
    if (error instanceof NotFoundError) console.log(error.kind, status, page.total, typeof handler);
  }
}
void main();
`;

/** TypeScript 7 has the resolution of Node 10 no more; 6 wants to be told that one knows. */
const has = (version, options) => options.moduleResolution !== "node10" || Number(version) < 7;
const knows = (version, options) =>
  options.moduleResolution === "node10" && Number(version) >= 6 ? { ignoreDeprecations: "6.0" } : {};

function write(folder, version, { type = "commonjs", files, options }) {
  mkdirSync(folder, { recursive: true });
  for (const [name, imports] of Object.entries(files)) writeFileSync(join(folder, name), imports + BODY);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type }));
  const compilerOptions = {
    target: "es2022", lib: ["es2022", "esnext.disposable"], strict: true, exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true, isolatedModules: true, skipLibCheck: false, rootDir: ".", outDir: "out", ...options,
    ...knows(version, options),
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
}

/** Compiles all projects with one version, in one process; gives the folders of what was made, by the projects' names. */
function compile(tsc, version) {
  const folders = new Map();
  for (const [name, project] of Object.entries(PROJECTS).filter(([, { options }]) => has(version, options))) {
    folders.set(name, join(USER, "typescript", version, name.replaceAll(" ", "-")));
    write(folders.get(name), version, project);
  }
  assert.equal(run(process.execPath, [tsc, "--build", ...folders.values()]), "");
  return folders;
}

export function testTypes() {
  const wanted = Object.entries(VERSIONS).map(([name, exact]) => [`typescript-${name}`, `npm:typescript@${exact}`]);
  const place = install("typescripts", Object.fromEntries(wanted));
  const compiled = new Map();
  for (const version of Object.keys(VERSIONS)) {
    test(`TypeScript ${version} compiles it strictly, whatever the resolution`, () => {
      const folders = compile(place(`typescript-${version}`, "bin", "tsc"), version);
      const compiledFiles = [...folders.keys()].map((name) => `${name}: ${Object.keys(PROJECTS[name].files).join(" and ")}`);
      console.error(`T19: TypeScript ${VERSIONS[version]} compiles ${compiledFiles.join("; ")}`);
      for (const [name, folder] of folders) compiled.set(name, folder);
    });
  }
  for (const [name, { files }] of Object.entries(PROJECTS)) {
    for (const file of Object.keys(files).map((file) => file.replace("ts", "js"))) {
      for (const { name: runtime, command } of runtimes()) {
        test(`${file} of ${name} runs on ${runtime}`, () => {
          assert.equal(bare([...command, join(compiled.get(name), "out", file)]), "not_found 200 1 function\n");
        });
      }
    }
  }
}
