// Every operation has a typed method that some wire case calls, every parameter of it is given by one, and no method is
// there that the table does not know.

import assert from "node:assert/strict";
import { test } from "node:test";
import { VideoSDK } from "videosdk-api";
import { cases } from "./case_files.mjs";
import { typedArguments } from "./making_calls.mjs";
import { OPERATIONS } from "./operations.mjs";

const given = new Map();
for (const [, { operation, params }] of cases("wire")) {
  if (typedArguments(operation, params) === undefined) continue;
  given.set(operation, new Set([...(given.get(operation) ?? []), ...Object.keys(params)]));
}

for (const [operation, { positional, named }] of Object.entries(OPERATIONS)) {
  test(`${operation}: every parameter is given to the typed method`, () => {
    assert.ok(given.has(operation), "no wire case calls it");
    const left = [...positional, ...(named ?? [])].filter((name) => !given.get(operation).has(name));
    assert.deepEqual(left, [], "no wire case gives them");
  });
}

/** Every method that an object of the package offers, and those of the groups below it. */
function methods(object, path) {
  const own = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object)));
  return own.flatMap(([name, { value, get }]) => {
    if (name === "constructor" || name.startsWith("_")) return [];
    if (get !== undefined) return methods(object[name], `${path}${name}.`);
    return typeof value === "function" ? [`${path}${name}`] : [];
  });
}

test("no method is missing from the table", () => {
  const client = new VideoSDK({ apiKey: "k", secret: "s" });
  const resources = [...new Set(Object.keys(OPERATIONS).map((operation) => operation.split(".")[0]))];
  const offered = resources.flatMap((name) => methods(client[name], `${name}.`));
  assert.deepEqual(offered.sort(), Object.keys(OPERATIONS).sort());
});

test("no resource is missing from the table", () => {
  const printed = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(VideoSDK.prototype));
  const resources = Object.keys(printed).filter((name) => printed[name].get !== undefined);
  assert.deepEqual(resources.sort(), [...new Set(Object.keys(OPERATIONS).map((operation) => operation.split(".")[0]))].sort());
});
