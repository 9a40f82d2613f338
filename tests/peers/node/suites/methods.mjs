// The account: which of the SDK's methods the suites before this one have used.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AccessTokenBuilder, VideoSDK } from "@videosdk.live/server-sdk";
import { answered, offered, refused } from "../lib/watch.mjs";

/** Every resource of the SDK. */
const resources = [
  "rooms",
  "sessions",
  "participants",
  "recordings",
  "rtmp",
  "hls",
  "transcription",
  "webhooks",
  "transcodings",
  "resourcePool",
  "alertRules",
  "incidents",
  "whip",
  "whep",
  "connectors",
  "sip",
  "agents",
  "batchcall",
  "socketIngress",
];

/** Private in the SDK's types, so not to be called by anybody. */
const hidden = ["fetchParticipants", "fetchActiveParticipants", "send", "runUpload", "pollUntilParsed"];

describe("methods", () => {
  test("every public method of these resources came back with a value", () => {
    const vsdk = new VideoSDK({ apiKey: "key", secret: "secret" });
    const wanted = resources.flatMap((name) => offered(vsdk[name], name, hidden));
    const builder = offered(new AccessTokenBuilder({}), "AccessTokenBuilder", hidden);
    const all = Object.keys(vsdk).filter((name) => vsdk[name]?.constructor?.name.endsWith("Resource"));
    assert.deepEqual([...resources].sort(), all.sort(), "no resource is forgotten");
    assert.ok(wanted.length > 140, `the SDK's methods were found: ${wanted.length}`);
    const missing = [...wanted, ...builder].filter((name) => !answered.has(name));
    assert.deepEqual(missing, []);
  });

  test("at least 80 were used", (t) => {
    const used = [...new Set([...answered, ...refused])].sort();
    t.diagnostic(`${used.length} methods used: ${used.join(", ")}`);
    assert.ok(used.length >= 80, `only ${used.length}`);
    assert.ok(answered.size >= 75, `only ${answered.size} came back with a value`);
  });
});
