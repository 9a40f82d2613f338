// Tokens: synchronous, with a client and without one, and held to an implementation that is not ours.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { InvalidArgumentError, TokenError, VideoSDK, apiToken, explainToken, participantToken, verifyToken } from "videosdk-api";
import { KEY } from "./harness.mjs";

const client = new VideoSDK(KEY);

/** Checks a token with node:crypto and gives its claims. */
function claimsOf(token, secret = KEY.secret) {
  const [head, payload, signature] = token.split(".");
  assert.equal(createHmac("sha256", secret).update(`${head}.${payload}`).digest("base64url"), signature);
  return JSON.parse(Buffer.from(payload, "base64url").toString());
}

test("a participant may join and nothing more unless told", () => {
  const claims = claimsOf(client.participantToken({ roomId: "abcd-efgh-ijkl", participantId: "ana", expiresIn: "2h" }));
  assert.deepEqual(claims.permissions, ["allow_join"]);
  assert.equal(claims.roomId, "abcd-efgh-ijkl");
  assert.equal(claims.participantId, "ana");
  assert.equal(claims.exp - claims.iat, 7200);
  assert.deepEqual(claims.roles, ["rtc"]);
  assert.equal(claims.version, 2);
});

test("every option of a token is heard", () => {
  const options = { permissions: ["allow_join", "allow_mod"], expiresIn: 60, issuedAt: new Date(1_700_000_000_500), claims: { name: "Ana", deep: { n: 1 } } };
  const claims = claimsOf(client.participantToken(options));
  assert.deepEqual(claims.permissions, ["allow_join", "allow_mod"]);
  assert.deepEqual([claims.iat, claims.exp], [1_700_000_000, 1_700_000_060]);
  assert.deepEqual([claims.name, claims.deep], ["Ana", { n: 1 }]);
  assert.equal(claimsOf(client.participantToken({ issuedAt: 1_700_000_000 })).iat, 1_700_000_000);
});

test("the free functions make the same tokens", () => {
  const options = { roomId: "abcd-efgh-ijkl", issuedAt: 1_700_000_000, expiresIn: "1h" };
  assert.equal(participantToken({ ...KEY, ...options }), client.participantToken(options));
  assert.equal(apiToken({ ...KEY, ...options }), client.apiToken(options));
  assert.deepEqual(claimsOf(apiToken({ ...KEY, ...options })).roles, ["crawler"]);
});

test("verification gives the claims, or a TokenError with the reason", () => {
  const token = client.participantToken({ participantId: "ana" });
  assert.equal(client.verifyToken(token).participantId, "ana");
  assert.equal(verifyToken(token, KEY).participantId, "ana");
  const reasons = [
    [token.slice(0, -2), KEY.secret, "bad_signature"],
    [token, "another secret that is long enough", "bad_signature"],
    [client.participantToken({ issuedAt: 1_600_000_000, expiresIn: 60 }), KEY.secret, "expired"],
    ["nonsense", KEY.secret, "malformed"],
  ];
  for (const [wrong, secret, code] of reasons) {
    assert.throws(() => verifyToken(wrong, { secret }), (error) => error instanceof TokenError && error.code === code && error.kind === "token", code);
  }
  const other = participantToken({ ...KEY, apiKey: "another" });
  assert.throws(() => client.verifyToken(other), TokenError);
  assert.equal(client.verifyToken(other, { anyApiKey: true }).apikey, "another");
});

test("leeway is in seconds", () => {
  const now = Math.floor(Date.now() / 1000);
  const late = client.participantToken({ issuedAt: now - 70, expiresIn: 60 });
  assert.throws(() => client.verifyToken(late), TokenError);
  assert.ok(client.verifyToken(late, { leeway: 60 }));
  assert.ok(verifyToken(late, { secret: KEY.secret, leeway: 60 }));
});

test("an explanation says in plain words what a token may do", () => {
  const explained = client.explainToken(client.participantToken({ roomId: "abcd-efgh-ijkl" }));
  assert.equal(explained.canJoin, true);
  assert.equal(explained.canCallApi, false);
  assert.match(explained.summary, /abcd-efgh-ijkl/);
  const nonsense = explainToken("nonsense");
  assert.equal(nonsense.canJoin, false);
  assert.ok(nonsense.problems.some((problem) => problem.fatal));
  assert.equal(explainToken(client.apiToken(), KEY).canCallApi, true);
});

test("wrong values are refused by name, at once", () => {
  const wrong = [
    [{ roomId: "" }, /roomId|room_id/],
    [{ roomId: 5 }, /`roomId` must be a string/],
    [{ participantId: null }, /`participantId` must be a string, not null/],
    [{ permissions: "allow_join" }, /`permissions` must be an array/],
    [{ permissions: ["fly"] }, /permission/],
    [{ permissions: ["allow_join,allow_mod"] }, /unknown/],
    [{ expiresIn: 0 }, /./],
    [{ expiresIn: "soon" }, /./],
    [{ expiresIn: Number.NaN }, /./],
    [{ expiresIn: {} }, /`expiresIn` must be a string/],
    [{ claims: [] }, /claims|object/],
    [{ claims: "x" }, /object/],
    [{ issuedAt: new Date("never") }, /issuedAt/],
    [{ issuedAt: "today" }, /issuedAt/],
    [{ roomID: "x" }, /no option `roomID`/],
    [null, /object/],
  ];
  for (const [options, message] of wrong) {
    for (const sign of [(o) => client.participantToken(o), (o) => client.apiToken(o)]) {
      assert.throws(() => sign(options), (error) => error instanceof InvalidArgumentError && message.test(error.message), JSON.stringify(options));
    }
  }
  assert.throws(() => participantToken({ apiKey: "key" }), /`secret` must be a string/);
  assert.throws(() => client.verifyToken(undefined), /`token` must be a string/);
});
