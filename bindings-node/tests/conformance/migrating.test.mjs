// What the guide for those who come from the official SDK says about this package is there.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as ours from "videosdk-api";
import { OPERATIONS } from "./operations.mjs";

const guide = readFileSync(new URL("../../MIGRATING.md", import.meta.url), "utf8");
const client = new ours.VideoSDK({ apiKey: "key", secret: "secret" });

const found = (pattern) => [...new Set([...guide.matchAll(pattern)].map((match) => match[1]))];

test("every method of the client that it names is one", () => {
  const named = found(/\bclient\.([\w.]+)\(/g);
  assert.ok(named.length >= Object.keys(OPERATIONS).length);
  for (const path of named) {
    const method = path.split(".").reduce((at, name) => at?.[name], client);
    assert.equal(typeof method, "function", `client.${path}`);
  }
});

test("every method that an operation has is named", () => {
  const named = new Set(found(/\bclient\.([\w.]+)\(/g));
  assert.deepEqual(Object.keys(OPERATIONS).filter((operation) => !named.has(operation)), []);
});

test("every error and every function that it names is one", () => {
  const errors = guide.slice(guide.indexOf("### Errors"), guide.indexOf("## Not here yet"));
  const right = errors.split("\n").flatMap((line) => line.split("|").slice(2)).join("|");
  const named = [...right.matchAll(/`(\w+Error)`/g)].map((match) => match[1]);
  assert.ok(named.length >= 10);
  for (const name of named) assert.ok(Object.hasOwn(ours, name) && ours[name].prototype instanceof Error, name);
  for (const name of ["participantToken", "apiToken", "verifyToken", "explainToken", "Emulator"]) {
    assert.ok(guide.includes(`${name}(`) || guide.includes(`${name}.`), name);
    assert.equal(typeof ours[name], "function", name);
  }
});
