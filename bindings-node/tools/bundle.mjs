// Puts the modules that every program needs into one file: Node takes a fifth of a millisecond for each file that it
// opens, and a program pays for that at every start. Each module keeps a file of its own that leads there, so there is
// still one of each, whoever asks for it. The one file is the entry of the package; comments are left out of it, because
// they are read at every start too.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Those that have a reason to stay files: programs, test helpers, and modules without code. */
const APART = new Set(["cli.js", "testing.js", "events.js", "reply.js"]);
/** Those that every program runs. */
const EVERY_TIME = new Set(["index.js", "native.js", "client.js", "api/index.js", "resource.js"]);
const NAME = "index.js";
const LOADER = "videosdk-api.module";

/** Bundles what `tsc` wrote into `dist` of this package. */
export function bundle(folder) {
  const dist = join(folder, "dist");
  const names = readdirSync(dist).filter((name) => name.endsWith(".js") && !APART.has(name));
  const resources = readdirSync(join(dist, "api")).filter((name) => name.endsWith(".js"));
  const modules = [...names, ...resources.map((name) => `api/${name}`)];
  const parts = modules.map((name) => wrapped(name, readFileSync(join(dist, name), "utf8")));
  for (const name of modules.filter((name) => name !== NAME)) {
    writeFileSync(join(dist, name), `"use strict";\nmodule.exports = ${inside(name, name)};\n`);
  }
  writeFileSync(join(dist, NAME), `${HEAD}\nconst modules = {\n${parts.join(",\n")}\n};\n${TAIL}`);
}

/** How a file asks for a module that is in the one file. */
function inside(name, asking) {
  const way = asking.includes("/") ? `../${NAME}` : `./${NAME}`;
  return `require("${way}")[Symbol.for("${LOADER}")](${JSON.stringify(name)})`;
}

// A function in parentheses is compiled at once, not looked through first and compiled when it is called; that is for those that
// run at every start.
function wrapped(name, code) {
  const asked = (_, way) => `load(${JSON.stringify(posix.join(posix.dirname(name), way))})`;
  const body = whenUsed(withoutComments(code.replace('"use strict";\n', "")).replaceAll(/\brequire\("(\.[^"]*)"\)/g, asked));
  const member = JSON.stringify(name);
  return EVERY_TIME.has(name) ? `${member}: (function (exports, module) {\n${body}})` : `${member}(exports, module) {\n${body}}`;
}

/** A module that another one imports is loaded when something of it is used for the first time. */
function whenUsed(body) {
  const imports = [...body.matchAll(/^(?:const|var) (\w+_1) = (load\("[^"]+"\));$/gm)];
  for (const [line, name, load] of imports) {
    body = body.replace(line, `var ${name};`).replaceAll(new RegExp(`\\b${name}\\.`, "g"), `(${name} ??= ${load}).`);
  }
  return body;
}

/** Only comments with lines of their own: so no text can be taken for one. */
function withoutComments(code) {
  return code.replaceAll(/^[ \t]*\/\*\*?[^]*?\*\/[ \t]*\n/gm, "").replaceAll(/^[ \t]*\/\/.*\n/gm, "");
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
module.exports = load("index.js");
// What cannot run on this machine says so at once, not when it is used.
load("native.js");
// For the files of the single modules, and nobody else.
Object.defineProperty(module.exports, Symbol.for("${LOADER}"), { value: load });
`;
