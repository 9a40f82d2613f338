// The runtimes that run the package: their programs come from npm, in fixed versions, into target/runtimes.

import { install } from "./install.mjs";

const windows = process.platform === "win32";
const NODE = `node-${windows ? "win" : process.platform}-${process.arch}`;

const NODES = { "node 18": "18.20.8", "node 20": "20.20.2", "node 22": "22.23.3", "node 24": "24.21.0", "node current": "26.10.0" };
const OTHERS = { bun: "1.4.5", deno: "2.9.6" };

const alias = (name) => name.replace(" ", "");

/** `{name, command}` of each runtime, installed now where it is not yet. */
export function runtimes() {
  const inside = install("runtimes", {
    ...Object.fromEntries(Object.entries(NODES).map(([name, version]) => [alias(name), `npm:${NODE}@${version}`])),
    ...OTHERS,
  });
  return [
    ...Object.keys(NODES).map((name) => ({ name, command: [inside(alias(name), "bin", windows ? "node.exe" : "node")] })),
    { name: "bun", command: [inside(".bin", "bun"), "run"] },
    { name: "deno", command: [inside(".bin", "deno"), "run", "--allow-all", "--no-lock"] },
  ];
}
