// Puts the modules that every program needs into one file: Node takes a fifth of a millisecond for each file that it
// opens, and a program pays for that at every start. Each module keeps a file of its own that leads there, so there is
// still one of each, whoever asks for it. The one file is the entry of the package; comments are left out of it, because
// they are read at every start too. So would be the resources, of which a program needs a few: each has its code in a file of
// its own, but for the one that nearly every program needs.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Those that have a reason to stay files: programs, test helpers, and modules without code. */
const APART = new Set(["cli.js", "testing.js", "events.js", "reply.js"]);
/** Those that every program runs. */
const EVERY_TIME = new Set(["index.js", "native.js", "client.js", "api/index.js", "resource.js"]);
/** Resources that are in the one file. */
const RESOURCES = ["api/index.js", "api/rooms.js"];
const NAME = "index.js";
const LOADER = "videosdk-api.module";

/** Bundles what `tsc` wrote into `dist` of this package. */
export function bundle(folder) {
  const dist = join(folder, "dist");
  const names = readdirSync(dist).filter((name) => name.endsWith(".js") && !APART.has(name));
  const modules = [...names, ...RESOURCES];
  const parts = modules.map((name) => wrapped(name, readFileSync(join(dist, name), "utf8")));
  for (const name of modules.filter((name) => name !== NAME)) {
    writeFileSync(join(dist, name), `"use strict";\nmodule.exports = ${inside(name, name)};\n`);
  }
  const resources = readdirSync(join(dist, "api")).filter((name) => name.endsWith(".js"));
  for (const name of resources.map((name) => `api/${name}`).filter((name) => !RESOURCES.includes(name))) {
    const code = body(name, readFileSync(join(dist, name), "utf8"));
    writeFileSync(join(dist, name), `"use strict";\nconst load = ${loader(name)};\n${code}`);
  }
  writeFileSync(join(dist, NAME), `${HEAD}\nconst modules = {\n${parts.join(",\n")}\n};\n${apart(parts, modules)}${TAIL}`);
}

/** How the one file asks for what is not in it: each by its name, so that those who pack a program into one file see it. */
function apart(parts, modules) {
  const asked = parts.flatMap((part) => [...part.matchAll(/\bload\("([^"]+)"\)/g)].map(([, way]) => way));
  const inIt = (way) => [`${way}.js`, `${way}/index.js`].some((name) => modules.includes(name));
  const outside = [...new Set(asked)].filter((way) => !inIt(way)).sort();
  return `const apart = {\n${outside.map((way) => `${JSON.stringify(way)}: () => require("./${way}")`).join(",\n")}\n};\n`;
}

/** How a file asks for a module that is in the one file. */
function inside(name, asking) {
  return `${loader(asking)}(${JSON.stringify(name)})`;
}

/** What gives out the modules in the one file. */
function loader(asking) {
  return `require("${asking.includes("/") ? "../" : "./"}${NAME}")[Symbol.for("${LOADER}")]`;
}

// A function in parentheses is compiled at once, not looked through first and compiled when it is called; that is for those that
// run at every start.
function wrapped(name, code) {
  const [member, inner] = [JSON.stringify(name), body(name, code)];
  return EVERY_TIME.has(name) ? `${member}: (function (exports, module) {\n${inner}})` : `${member}(exports, module) {\n${inner}}`;
}

/** The code of a module, which asks `load` for the others. */
function body(name, code) {
  const asked = (_, way) => `load(${JSON.stringify(posix.join(posix.dirname(name), way))})`;
  return whenUsed(withoutComments(code.replace('"use strict";\n', "")).replaceAll(/\brequire\("(\.[^"]*)"\)/g, asked));
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
  if (name === undefined) return apart[way]();
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
