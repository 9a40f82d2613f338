// Puts the modules that every program needs into one file: Node takes a fifth of a millisecond for each file that it
// opens, and a program pays for that at every start. Each module keeps a file of its own that leads there, so there is
// still one of each, whoever asks for it.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Those that have a reason to stay files: programs, test helpers, and modules without code. */
const APART = new Set(["cli.js", "testing.js", "older.js", "events.js", "reply.js"]);
const NAME = "all.js";

/** Bundles what `tsc` wrote into `dist` of this package. */
export function bundle(folder) {
  const dist = join(folder, "dist");
  const names = readdirSync(dist).filter((name) => name.endsWith(".js") && !APART.has(name) && name !== NAME);
  const modules = [...names, "api/index.js"];
  const parts = modules.map((name) => wrapped(name, readFileSync(join(dist, name), "utf8")));
  writeFileSync(join(dist, NAME), `${HEAD}\nconst modules = {\n${parts.join(",\n")}\n};\n${TAIL}`);
  for (const name of modules) {
    const way = name.includes("/") ? `../${NAME}` : `./${NAME}`;
    writeFileSync(join(dist, name), `"use strict";\nmodule.exports = require("${way}")("${name}");\n`);
  }
}

function wrapped(name, code) {
  const asked = (_, way) => `load(${JSON.stringify(posix.join(posix.dirname(name), way))})`;
  const body = code.replace('"use strict";\n', "").replaceAll(/\brequire\("(\.[^"]*)"\)/g, asked);
  return `${JSON.stringify(name)}(exports, module) {\n${body}}`;
}

const HEAD = `"use strict";
// The modules of this package that every program needs, in one file. Written by tools/bundle.mjs.`;

const TAIL = `const loaded = Object.create(null);
function load(way) {
  const name = [way, way + ".js", way + "/index.js"].find((name) => name in modules);
  if (name === undefined) return require("./" + way);
  if (loaded[name] === undefined) {
    const module = (loaded[name] = { exports: {} });
    modules[name](module.exports, module);
  }
  return loaded[name].exports;
}
module.exports = load;
`;
