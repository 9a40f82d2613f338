// Cases of `tokens`: what is signed, what is refused, what verifies and how a token is explained.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as tokens from "videosdk-api";
import { VideoSDK } from "videosdk-api";
import { files, read, repeated } from "./case_files.mjs";
import { differs, errorDiffers } from "./comparing.mjs";
import { failure } from "./making_calls.mjs";

const { native } = createRequire(import.meta.url)("../../dist/native.js");

function each(name, run) {
  for (const one of read("tokens", name)) test(`${name}/${one.name}`, () => run(one));
}

function outcome(make) {
  try {
    return { value: make() };
  } catch (error) {
    return { error: failure(error) };
  }
}

function refused(wanted, seen) {
  assert.ok(seen.error, `it was accepted: ${JSON.stringify(seen.value)}`);
  assert.equal(errorDiffers(wanted, seen.error), undefined);
}

const clientOf = ({ apiKey, secret }, now) => new VideoSDK({ apiKey, secret, clock: () => now * 1000 });

/** The options of a request. Claims are an object, which keeps their order. */
function request({ kind, claims, ...rest }) {
  if (claims === undefined) return rest;
  const object = Object.fromEntries(claims);
  assert.deepEqual(Object.entries(object), claims, "an object cannot say this case");
  return { ...rest, claims: object };
}

const SIGNERS = {
  client: ({ credentials, now, request: wanted }) => clientOf(credentials, now)[`${wanted.kind}Token`](request(wanted)),
  function: ({ credentials, now, request: wanted }) =>
    tokens[`${wanted.kind}Token`]({ ...credentials, issuedAt: now, ...request(wanted) }),
};

for (const name of ["sign", "refuse"]) {
  each(name, (one) => {
    for (const signer of Object.values(SIGNERS)) {
      const seen = outcome(() => signer(one));
      if ("token" in one.expect) assert.deepEqual(seen, { value: one.expect.token });
      else refused(one.expect.error, seen);
    }
  });
}

each("lifetime", ({ input, expect }) => {
  const asked = { apiKey: "key", secret: "secret", expiresIn: input, issuedAt: 1_767_225_600 };
  const seen = outcome(() => tokens.apiToken(asked));
  if (!("seconds" in expect)) return refused(expect.error, seen);
  const { exp, iat } = JSON.parse(Buffer.from(seen.value.split(".")[1], "base64url"));
  return assert.equal(exp - iat, expect.seconds);
});

each("verify", (one) => {
  const token = typeof one.token === "string" ? one.token : repeated(one.token.repeat);
  const leeway = one.leewaySeconds ?? 0;
  const client = clientOf({ apiKey: one.apiKey ?? "any", secret: one.secret }, one.now);
  const seen = outcome(() => client.verifyToken(token, { leeway, anyApiKey: one.apiKey === undefined }));
  if (!("claims" in one.expect)) return refused(one.expect.error, seen);
  assert.equal(seen.error, undefined);
  return assert.equal(differs(one.expect.claims, seen.value, "claims"), undefined);
});

each("explain", ({ token, credentials, now, expect: { problems = [], ...answer } }) => {
  // Without key and secret there is no client, and only the addon can be told the time.
  const seen = credentials
    ? clientOf(credentials, now).explainToken(token)
    : JSON.parse(native.explainToken(token, undefined, undefined, now));
  const codes = seen.problems.map(({ code }) => code);
  assert.deepEqual(problems.filter((code) => !codes.includes(code)), [], `only ${codes}`);
  assert.equal(differs(answer, seen, "it"), undefined);
});

test("every file of cases is run", () => {
  assert.deepEqual(files("tokens"), ["explain", "lifetime", "refuse", "sign", "verify"]);
});
