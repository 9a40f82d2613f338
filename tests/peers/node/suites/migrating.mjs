// Our guide for those who come from this SDK: it names every method and function that the SDK has, and none it has not.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as sdk from "@videosdk.live/server-sdk";
import { offered } from "../lib/watch.mjs";

const guide = readFileSync(new URL("../../../../bindings-node/MIGRATING.md", import.meta.url), "utf8");

/** Private in the SDK's types, so not to be called by anybody. */
const hidden = [
  "fetchParticipants", "fetchActiveParticipants", "resolveToken", "send", "runUpload", "pollUntilParsed",
];

/** What the SDK has without saying a word about it in its documentation: parts of its own making. */
const internal = ["HttpClient", "Page", "BatchCallUpload", "Grant"];

/** What stands between backticks in the first column of the tables below a heading. */
function firstColumn(heading) {
  const start = guide.indexOf(`\n${heading}\n`);
  assert.ok(start >= 0, `the guide has "${heading}"`);
  const end = guide.indexOf("\n#", start + heading.length);
  const lines = guide.slice(start, end < 0 ? undefined : end).split("\n");
  return lines.map((line) => /^\| `([^`]+)`/.exec(line)?.[1]).filter((cell) => cell !== undefined);
}

function methodsOfTheSdk() {
  const vsdk = new sdk.VideoSDK({ apiKey: "key", secret: "secret" });
  const all = offered(vsdk, "vsdk", hidden)
    .filter((name) => !name.startsWith("vsdk.api."))
    .map((name) => (name.split(".").length > 2 ? name.replace("vsdk.", "") : name));
  all.push(...offered(new sdk.AccessTokenBuilder({}), "AccessTokenBuilder", hidden));
  all.push(...Object.keys(vsdk.api).map((verb) => `api.${verb}`));
  for (const [name, value] of Object.entries(sdk)) {
    if (typeof value === "function" && /^[a-z]/.test(name)) all.push(name);
  }
  return [...new Set(all)].sort();
}

describe("the guide for those who come from this SDK", () => {
  const rows = [...firstColumn("## Methods"), ...firstColumn("## Tokens, webhooks and the rest")];
  const named = rows.map((row) => row.replace(/\(.*/, "").replace(/^new /, ""));

  test("names each of its methods and functions exactly once, and none it has not", () => {
    const there = methodsOfTheSdk();
    assert.ok(there.length > 150, "the SDK's methods were found");
    assert.deepEqual([...named].sort(), there);
  });

  test("names each of its errors", () => {
    const errors = Object.keys(sdk).filter((name) => name.endsWith("Error") && !internal.includes(name));
    assert.deepEqual(firstColumn("### Errors").sort(), errors.filter((name) => /^[A-Z]/.test(name)).sort());
  });

  test("writes their parameters as its types do", () => {
    const types = readFileSync(new URL("../node_modules/@videosdk.live/server-sdk/dist/index.d.ts", import.meta.url), "utf8");
    for (const row of firstColumn("## Methods")) {
      const [, verb, given] = /\.(\w+)\((.*)\)$/.exec(row);
      const names = given === "" ? [] : given.split(", ");
      const pattern = names.map((name) => `${name.replace("?", "\\?")}: [^()]*?`).join(", ");
      assert.ok(new RegExp(`\\n    ${verb}\\(${pattern}\\): [A-Z]`).test(types), row);
    }
  });
});
