// The account: which of the SDK's methods the suites before this one have used.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AccessTokenBuilder, VideoSDK } from "@videosdk.live/server-sdk";
import { answered, looked, offered, plain, refused } from "../lib/watch.mjs";

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

/** Private in the SDK's types, so not to be called by anybody, and the public method that each is run by. */
const inner = {
  "sessions.fetchParticipants": "sessions.listParticipants",
  "participants.fetchActiveParticipants": "participants.list",
  "agents.send": "agents.dispatch",
  "batchcall.runUpload": "batchcall.upload",
  "batchcall.pollUntilParsed": "batchcall.runUpload",
};

/** What comes back as text, as a flag or not at all. The suites compare it, or look at what became of it. */
const plainly = [
  "api.delete",
  "batchcall.records.export",
  "hls.delete",
  "hls.stop",
  "participants.remove",
  "recordings.composite.delete",
  "recordings.composite.stop",
  "recordings.delete",
  "recordings.participant.delete",
  "recordings.participant.start",
  "recordings.participant.stop",
  "recordings.stop",
  "recordings.track.delete",
  "recordings.track.start",
  "recordings.track.stop",
  "rtmp.stop",
  "sessions.removeParticipant",
  "webhooks.getPublicKey",
  "whep.delete",
  "whip.delete",
];

const hidden = Object.keys(inner).map((name) => name.split(".").at(-1));

describe("methods", () => {
  const vsdk = new VideoSDK({ apiKey: "key", secret: "secret" });
  const wanted = resources.flatMap((name) => offered(vsdk[name], name, hidden));
  const verbs = Object.keys(vsdk.api).map((name) => `api.${name}`);

  test("the SDK has 162 methods that make requests: 152 public ones, 5 inside them, 5 verbs", () => {
    const all = Object.keys(vsdk).filter((name) => vsdk[name]?.constructor?.name.endsWith("Resource"));
    assert.deepEqual([...resources].sort(), all.sort(), "no resource is forgotten");
    const everything = resources.flatMap((name) => offered(vsdk[name], name, []));
    assert.deepEqual(everything.filter((name) => !wanted.includes(name)), Object.keys(inner));
    assert.deepEqual([wanted.length, Object.keys(inner).length, verbs.length], [152, 5, 5]);
  });

  test("every one of them came back with a value", () => {
    const builder = offered(new AccessTokenBuilder({}), "AccessTokenBuilder", hidden);
    const own = ["accessToken", "generateToken", "request", "verifyToken"];
    const missing = [...wanted, ...verbs, ...builder, ...own].filter((name) => !answered.has(name));
    assert.deepEqual(missing, []);
    for (const [name, caller] of Object.entries(inner)) {
      const [resource, method] = caller.split(".");
      const runs = vsdk[resource][method].toString().includes(`this.${name.split(".").at(-1)}(`);
      assert.ok(runs, `${caller} runs ${name}`);
    }
  });

  test("a test looked at what each of them came back with", (t) => {
    const unseen = [...wanted, ...verbs].filter((name) => !looked.has(name));
    assert.deepEqual(unseen.sort(), plainly, "what is no object is compared by its suite");
    assert.deepEqual(plainly.filter((name) => !plain.has(name)), []);
    const used = [...new Set([...answered, ...refused])].sort();
    t.diagnostic(`${used.length} methods used: ${used.join(", ")}`);
  });
});
