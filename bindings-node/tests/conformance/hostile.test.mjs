// The hostile input of tests/hostile: ids that would change the address of a request, forged tokens, forged webhooks.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { VideoSDK } from "videosdk-api";
import { files, read, repeated } from "./case_files.mjs";
import { failure } from "./making_calls.mjs";
import { serve } from "./scripted_server.mjs";

const WHO = { apiKey: "vsdk-test-key", secret: "vsdk-test-secret" };
const corpus = (name) => JSON.parse(readFileSync(new URL(`../../../tests/hostile/${name}.json`, import.meta.url), "utf8"));
const IDS = corpus("ids");
const total = {};
const count = (name) => (total[name] = (total[name] ?? 0) + 1);

after(() => process.stderr.write(`hostile input in Node: ${JSON.stringify(total)}\n`));

const sending = (operation) => read("wire", operation).filter((one) => one.expect.requests.length > 0);
const segments = ({ path }) => path.split("/").slice(1);

/** Where an operation sends requests, by all of its cases: a segment that is a parameter may be any id. */
function endpoints(operation) {
  return [operation, ...(IDS.alsoAsks[operation] ?? [])].flatMap(sending).flatMap(({ params, expect }) => {
    const texts = new Set(Object.values(params).filter((value) => typeof value === "string"));
    return expect.requests.map((request) => ({
      method: request.method,
      path: segments(request).map((part) => (texts.has(decodeURIComponent(part)) ? null : part)),
      names: new Set(Object.keys(request.query ?? {})),
    }));
  });
}

function goesRight(request, known) {
  const path = segments(request);
  const fits = (word, part) => (word === null ? !["", ".", ".."].includes(decodeURIComponent(part)) : word === part);
  return known.some(
    (to) =>
      to.method === request.method &&
      to.path.length === path.length &&
      to.path.every((word, at) => fits(word, path[at])) &&
      Object.keys(request.query).every((name) => to.names.has(name)),
  );
}

/** A good case before one that is refused, and of those the one with the most parameters. */
function fullest(cases) {
  const rank = ({ result, params }) => ("error" in result ? 0 : 1000) + Object.keys(params).length;
  return cases.reduce((best, one) => (rank(one) >= rank(best) ? one : best));
}

async function tryAll(operation, one, name) {
  const known = endpoints(operation);
  const server = await serve([]);
  const client = new VideoSDK({ ...WHO, baseUrl: server.url });
  try {
    for (const { name: what, id, repeat } of IDS.ids) {
      const before = server.requests.length;
      server.script(one.serve);
      const params = { ...one.params, [name]: id ?? repeated(repeat) };
      const error = await client.call(operation, params, { retries: 0, deadlineMs: 20_000 }).then(() => undefined, failure);
      assert.notEqual(error?.kind, "other", `${name} ${what}: ${error?.text}`);
      const requests = server.requests.slice(before);
      count("calls");
      count(requests.length > 0 ? "sent" : "refused");
      for (const request of requests) {
        assert.ok(goesRight(request, known), `${operation} ${name} ${what}: ${request.method} ${request.path}`);
      }
    }
  } finally {
    await client.close();
    await server.stop();
  }
}

test("T47: no id sends a request elsewhere", { timeout: 120_000 }, async () => {
  for (const operation of files("wire")) {
    const cases = sending(operation);
    assert.equal(cases.length === 0, IDS.silent.includes(operation), operation);
    if (cases.length === 0) continue;
    const one = fullest(cases);
    const texts = Object.keys(one.params).filter((name) => typeof one.params[name] === "string");
    await Promise.all(texts.map((name) => tryAll(operation, one, name)));
  }
});

test("T41: no forged token is accepted", () => {
  const { apiKey, secret, now, good, forged } = corpus("tokens");
  const client = new VideoSDK({ apiKey, secret, clock: () => now * 1000 });
  client.verifyToken(good, { leeway: 0 });
  for (const { name, token, reason } of forged) {
    let error;
    try {
      client.verifyToken(typeof token === "string" ? token : repeated(token.repeat), { leeway: 0 });
    } catch (thrown) {
      error = failure(thrown);
    }
    assert.equal(error?.kind, "token", `${name} was accepted`);
    assert.ok([reason].flat().includes(error.code), `${name}: ${error.code} instead of ${reason}`);
    count("forged tokens refused");
  }
  assert.ok(total["forged tokens refused"] >= 200);
});

function* forgedWebhooks({ body, signature, flips, forged }) {
  const flip = (bytes, bit) => {
    const turned = Buffer.from(bytes);
    turned[bit >> 3] ^= 1 << (bit & 7);
    return turned;
  };
  for (let bit = 0; bit < flips.bits; bit++) {
    yield { name: `body bit ${bit}`, body: flip(Buffer.from(body), bit), signatures: [signature], reason: flips.reason };
    const turned = flip(Buffer.from(signature, "base64"), bit).toString("base64");
    yield { name: `signature bit ${bit}`, body: Buffer.from(body), signatures: [turned], reason: flips.reason };
  }
  for (const one of forged) yield { ...one, body: Buffer.from(one.body ?? body) };
}

test("T50: no forged webhook is accepted", async () => {
  const all = corpus("webhooks");
  const client = new VideoSDK({ ...WHO, webhookKeys: [all.pem] });
  const verify = (body, signatures) => client.verifyWebhook(body, signatures.map((one) => ["videosdk-signature", one]));
  assert.equal((await verify(Buffer.from(all.body), [all.signature])).kind, "session-started");
  for (const { name, body, signatures, reason } of forgedWebhooks(all)) {
    const error = await verify(body, signatures).then(() => undefined, failure);
    assert.deepEqual([error?.kind, error?.code], ["webhook", reason], name);
    count("forged webhooks refused");
  }
  assert.ok(total["forged webhooks refused"] >= 4000);
});
