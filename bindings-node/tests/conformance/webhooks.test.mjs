// Cases of `webhooks`: signatures, keys, events, and when the key is fetched.

import assert from "node:assert/strict";
import { test } from "node:test";
import { VideoSDK } from "videosdk-api";
import { files, read } from "./case_files.mjs";
import { errorDiffers } from "./comparing.mjs";
import { failure } from "./making_calls.mjs";
import { serve } from "./scripted_server.mjs";

const KEYS = Object.fromEntries(read("webhooks", "keys").map(({ name, pem }) => [name, pem]));
const START = 1_767_225_600_000;

const body = (delivery) =>
  "bodyBase64" in delivery ? Buffer.from(delivery.bodyBase64, "base64") : Buffer.from(delivery.body);

/** As pairs, because a header may stand there twice. */
const headers = (delivery) => [
  ["content-type", "application/json"],
  ...delivery.signatures.map((signature) => ["VideoSDK-Signature", signature]),
];

/** What becomes of each delivery; of a client that cannot be made, its error. */
async function verdicts(deliveries, before, made) {
  const all = [];
  try {
    const client = new VideoSDK({ apiKey: "vsdk-test-key", secret: "vsdk-test-secret", ...made });
    for (const delivery of deliveries) {
      before(delivery);
      const given = [body(delivery), headers(delivery)];
      all.push(await client.verifyWebhook(...given).then((event) => ({ event }), (error) => ({ error: failure(error) })));
    }
  } catch (error) {
    all.push({ error: failure(error) });
  }
  return all;
}

function judge(wanted, { event, error }, delivery) {
  if ("error" in wanted) {
    assert.ok(error, `accepted: ${JSON.stringify(event)}`);
    assert.equal(errorDiffers(wanted.error, error), undefined);
    return;
  }
  assert.equal(error, undefined);
  assert.deepEqual({ kind: event.kind, data: event.data }, { kind: wanted.event.kind, data: wanted.event.data });
  assert.deepEqual(Buffer.from(event.raw), body(delivery));
}

for (const name of ["signature", "events", "pem"]) {
  for (const one of read("webhooks", name)) {
    test(`${name}/${one.name}`, { timeout: 60_000 }, async () => {
      const [seen] = await verdicts([one], () => {}, { webhookKeys: [one.pem ?? KEYS[one.key]] });
      judge(one.expect, seen, one);
    });
  }
}

for (const one of read("webhooks", "fetch")) {
  test(`fetch/${one.name}`, { timeout: 60_000 }, async () => {
    let now = START;
    const server = await serve(one.serve);
    try {
      const pinned = one.pinned?.map((name) => KEYS[name]);
      const made = { baseUrl: server.url, clock: () => now, webhookKeys: pinned };
      const seen = await verdicts(one.deliveries, ({ afterMs = 0 }) => (now += afterMs), made);
      assert.equal(seen.length, one.deliveries.length);
      one.deliveries.forEach((delivery, index) => judge(delivery.expect, seen[index], delivery));
      if (one.expect?.requests) {
        const asked = ({ method, path }) => `${method} ${path}`;
        assert.deepEqual(server.requests.map(asked), one.expect.requests.map(asked));
      }
    } finally {
      await server.stop();
    }
  });
}

test("every file of cases is run", () => {
  assert.deepEqual(files("webhooks"), ["events", "fetch", "keys", "pem", "signature"]);
});
