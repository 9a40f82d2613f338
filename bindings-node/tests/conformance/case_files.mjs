// Reads the language-neutral cases of tests/conformance.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

const FOLDER = new URL("../../../tests/conformance/", import.meta.url);

/** The cases of one file. */
export function read(kind, name) {
  return JSON.parse(readFileSync(new URL(`${kind}/${name}.json`, FOLDER), "utf8"));
}

/** Names of the files of a kind; an empty folder would be a runner that proves nothing. */
export function files(kind) {
  const names = readdirSync(new URL(`${kind}/`, FOLDER))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
  assert.ok(names.length > 0, `there are no cases of ${kind}`);
  return names.sort();
}

/** Every case as [id, case], where the id names folder, file and case. */
export function cases(...kinds) {
  return kinds.flatMap((kind) =>
    files(kind).flatMap((name) => read(kind, name).map((one) => [`${kind}/${name}/${one.name}`, one])),
  );
}

/** A long text that is written down as its parts. */
export function repeated({ before, unit, times, after }) {
  return before + unit.repeat(times) + after;
}
