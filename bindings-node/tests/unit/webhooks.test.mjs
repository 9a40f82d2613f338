// Verifying a webhook from its raw bytes, whatever the headers come as.

import assert from "node:assert/strict";
import { test } from "node:test";
import { InvalidArgumentError, VideoSDK, WebhookError } from "videosdk-api";
import { KEY } from "./harness.mjs";
import { BODY, ODD_BODIES, PUBLIC_PEM, sign } from "./signing.mjs";

const client = new VideoSDK({ ...KEY, webhookKeys: [PUBLIC_PEM], webhookReplay: false });

for (const [oddity, body] of Object.entries(ODD_BODIES)) {
  test(`a body verifies byte for byte: ${oddity}`, async () => {
    const delivery = await client.verifyWebhook(body, sign(body));
    assert.equal(Buffer.from(delivery.raw).toString(), body);
    assert.equal(delivery.kind, JSON.parse(body).webhookType);
  });
}

test("a body is text or bytes of any kind", async () => {
  const bytes = Buffer.from(BODY);
  const whole = Uint8Array.from(bytes);
  for (const body of [BODY, bytes, whole, whole.buffer, new DataView(whole.buffer)]) {
    assert.equal((await client.verifyWebhook(body, sign(BODY))).data.meetingId, "abcd-efgh-ijkl");
  }
});

test("headers come as any framework has them", async () => {
  const signature = sign(BODY);
  const kinds = [
    signature,
    { "videosdk-signature": signature },
    { "VideoSDK-Signature": [signature] },
    new Headers({ "videosdk-signature": signature }),
    new Map([["videosdk-signature", signature]]),
    [["x", "y"], ["Videosdk-Signature", signature]],
    ["Host", "x", "Videosdk-Signature", signature],
  ];
  for (const headers of kinds) assert.ok(await client.verifyWebhook(BODY, headers));
});

test("a delivery that does not verify says why", async () => {
  const cases = [
    [BODY, {}, "missing_signature"],
    [BODY, sign(`${BODY} `), "signature_mismatch"],
    [`${BODY} `, sign(BODY), "signature_mismatch"],
  ];
  for (const [body, headers, code] of cases) {
    await assert.rejects(client.verifyWebhook(body, headers), (error) => {
      assert.ok(error instanceof WebhookError);
      assert.equal(error.code, code);
      return true;
    });
  }
});

test("whoever passes a parsed body is told what to pass instead", async () => {
  const parsed = [JSON.parse(BODY), [1], 5, undefined, null, Promise.resolve(BODY), { headers: {} }];
  const told = [/parsed body/, /parsed body/, /parsed body/, /missing/, /missing/, /await/, /whole request/];
  for (const [at, body] of parsed.entries()) {
    await assert.rejects(client.verifyWebhook(body, sign(BODY)), (error) => {
      return error instanceof InvalidArgumentError && told[at].test(error.message);
    });
  }
});

test("a repetition is marked", async () => {
  const marking = new VideoSDK({ ...KEY, webhookKeys: [PUBLIC_PEM] });
  assert.equal((await marking.verifyWebhook(BODY, sign(BODY))).duplicate, false);
  assert.equal((await marking.verifyWebhook(BODY, sign(BODY))).duplicate, true);
});
