// The account: which of the SDK's methods the suites before this one have used.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AccessTokenBuilder, VideoSDK } from "@videosdk.live/server-sdk";
import { answered, offered, refused } from "../lib/watch.mjs";

/** What the emulator answers for; the SDK's other resources are not its business yet. */
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
    assert.ok(wanted.length > 50, "the SDK's resources were found");
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
