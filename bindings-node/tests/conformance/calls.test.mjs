// Cases of `wire`, `pages` and `errors`: what goes over the wire for a call, and what its answer becomes. Each runs through
// the typed method, plainly and with its HTTP side, and through the open door.

import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { describe, test } from "node:test";
import { VideoSDK } from "videosdk-api";
import { cases } from "./case_files.mjs";
import { requestsDiffer, resultDiffers } from "./comparing.mjs";
import { WAYS, options, outcome, typedArguments, typedCall } from "./making_calls.mjs";
import { closed, serve } from "./scripted_server.mjs";

const MINUTE = 60_000;

/** Which ways a case can be made in. */
function ways(one) {
  if (one.options?.cancelAfterMs !== undefined) return ["cancelled"];
  if (one.walk) return ["walk", "pages"];
  if (typedArguments(one.operation, one.params) === undefined) return ["door"];
  return ["typed", "response", "door"];
}

function client(one, url) {
  const token = one.client?.token;
  return new VideoSDK({ baseUrl: url, ...(token ? { token } : { apiKey: "vsdk-test-key", secret: "vsdk-test-secret" }) });
}

/** A signal ends the call, which rejects with the signal's own reason. */
async function cancelled(made, operation, params, given, after) {
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  setTimeout(() => controller.abort(reason), after);
  await assert.rejects(Promise.resolve(typedCall(made, operation, params, { ...given, signal: controller.signal })), (error) => error === reason);
  return { error: { kind: "cancelled", text: "" } };
}

async function run(one, way) {
  const given = one.options ?? {};
  const server = await (one.server === "closed" ? closed() : serve(one.serve));
  try {
    const made = client(one, server.url);
    const call = [made, one.operation, one.params, options(given)];
    const started = performance.now();
    const result = way === "cancelled" ? await cancelled(...call, given.cancelAfterMs) : await outcome(WAYS[way], ...call);
    const spent = performance.now() - started;
    assert.equal(requestsDiffer(one.expect.requests, server.requests), undefined);
    assert.equal(resultDiffers(one.result, result, one.serve), undefined);
    assert.ok(spent >= (given.atLeastMs ?? 0) && spent <= (given.atMostMs ?? MINUTE), `it took ${spent.toFixed(0)} ms`);
  } finally {
    await server.stop();
  }
}

// Most of their time they wait, for a repetition or a deadline: so they wait together.
describe("calls", { concurrency: 8 }, () => {
  for (const [id, one] of cases("wire", "pages", "errors")) {
    for (const way of ways(one)) test(`${id} (${way})`, { timeout: MINUTE }, () => run(one, way));
  }
});
