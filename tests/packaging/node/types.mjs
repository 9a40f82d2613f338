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

const typesOfNode = { types: ["node"], typeRoots: [join(PACKAGE, "node_modules", "@types")] };
const typesOfBrowsers = { types: [], lib: ["es2022", "dom"] };
const IMPORTS = 'import { Emulator, NotFoundError, type Delivery, type Page, VideoSDK } from "videosdk-api";\n' +
  'import { verifiedWebhook } from "videosdk-api/webhooks/express";\n';
// The one way in which CommonJS can be written that is kept as it is.
const REQUIRES = 'import sdk = require("videosdk-api");\nimport express = require("videosdk-api/webhooks/express");\n' +
  "type Delivery = sdk.Delivery;\ntype Page<T> = sdk.Page<T>;\ntype VideoSDK = sdk.VideoSDK;\n" +
  "const { Emulator, NotFoundError } = sdk;\nconst { verifiedWebhook } = express;\n";

/** Each resolution as CommonJS and as ES module: `file` is what is written, `made` what comes of it. */
const PROJECTS = {
  "node10 CommonJS": { file: "use.ts", made: "use.js", options: { module: "commonjs", moduleResolution: "node10", ...typesOfNode } },
  "node10 ES module": { file: "use.ts", made: "use.js", type: "module", options: { module: "esnext", moduleResolution: "node10", ...typesOfNode } },
  "node16 CommonJS": { file: "use.cts", made: "use.cjs", options: { module: "node16", ...typesOfNode } },
  "node16 ES module": { file: "use.mts", made: "use.mjs", options: { module: "node16", verbatimModuleSyntax: true, ...typesOfBrowsers } },
  "bundler CommonJS": { file: "use.cts", made: "use.cjs", imports: REQUIRES, options: { module: "preserve", verbatimModuleSyntax: true, ...typesOfNode } },
  "bundler ES module": { file: "use.mts", made: "use.mjs", options: { module: "esnext", moduleResolution: "bundler", ...typesOfNode } },
};

const BODY = `
async function main(): Promise<void> {
  await using emulator = await Emulator.start();
  const client: VideoSDK = emulator.client();
  const room = await client.rooms.create({ customRoomId: "demo" }, { deadlineMs: 5_000, signal: AbortSignal.timeout(5_000) });
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
const has = (version, project) => !(project.options.moduleResolution === "node10" && Number(version) >= 7);
const knows = (version, project) =>
  Number(version) >= 6 && project.options.moduleResolution === "node10" ? { ignoreDeprecations: "6.0" } : {};

function write(folder, version, project) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, project.file), (project.imports ?? IMPORTS) + BODY);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: project.type ?? "commonjs" }));
  const compilerOptions = {
    target: "es2022", lib: ["es2022"], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
    isolatedModules: true, skipLibCheck: false, rootDir: ".", outDir: "out", ...project.options, ...knows(version, project),
  };
  compilerOptions.lib = [...compilerOptions.lib, "esnext.disposable"];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [project.file] }));
}

/** Compiles all projects with one version, in one process; gives their folders by name. */
function compile(tsc, version) {
  const kinds = Object.entries(PROJECTS).filter(([, project]) => has(version, project));
  const folders = kinds.map(([name]) => join(USER, "typescript", version, name.replaceAll(" ", "-")));
  kinds.forEach(([, project], at) => write(folders[at], version, project));
  const said = run(process.execPath, [tsc, "--build", ...folders]);
  assert.equal(said, "");
  return kinds.map(([name, { file, made }], at) => ({ name, program: join(folders[at], "out", made), file }));
}

export function testTypes() {
  const place = install("typescripts", Object.fromEntries(Object.entries(VERSIONS).map(([name, exact]) => [`typescript-${name}`, `npm:typescript@${exact}`])));
  const compiled = new Map();
  for (const version of Object.keys(VERSIONS)) {
    test(`TypeScript ${version} compiles it strictly, whatever the resolution`, () => {
      const programs = compile(place(`typescript-${version}`, "bin", "tsc"), version);
      console.error(`T19: TypeScript ${version}: ${programs.map(({ name }) => name).join(", ")}`);
      for (const { name, program } of programs) compiled.set(name, program);
    });
  }
  for (const name of Object.keys(PROJECTS)) {
    for (const runtime of runtimes()) {
      test(`what was compiled for ${name} runs on ${runtime.name}`, () => {
        assert.equal(bare([...runtime.command, compiled.get(name)]), "not_found 200 1 function\n");
      });
    }
  }
}
