// Tokens at the border: what goes in and out of the addon.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addon } from "./harness.mjs";

const KEY = "0123abcd-0000-4000-8000-00000000beef";
const SECRET = "a secret that is long enough to be one";
const client = new addon.NativeClient(JSON.stringify({ apiKey: KEY, secret: SECRET }));

const claimsOf = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
const fieldsOf = (error) => JSON.parse(error.message);

test("a participant's token says what it was asked to say", () => {
  const token = client.signToken(false, "room-1", "Zoë", "allow_join,allow_mod", "2h", '{"plan":"gold"}', 1700000000);
  assert.deepEqual(claimsOf(token), {
    apikey: KEY,
    permissions: ["allow_join", "allow_mod"],
    version: 2,
    roles: ["rtc"],
    roomId: "room-1",
    participantId: "Zoë",
    iat: 1700000000,
    exp: 1700007200,
    plan: "gold",
  });
  assert.equal(addon.signToken(KEY, SECRET, false, "room-1", "Zoë", "allow_join,allow_mod", 7200, '{"plan":"gold"}', 1700000000), token);
});

test("a long id arrives whole", () => {
  const id = "é".repeat(300);
  assert.equal(claimsOf(client.signToken(false, id)).roomId, id);
});

test("a program's token is of another role", () => {
  assert.deepEqual(claimsOf(client.signToken(true)).roles, ["crawler"]);
  assert.deepEqual(claimsOf(addon.signToken(KEY, SECRET, true)).permissions, ["allow_join", "allow_mod"]);
});

test("what cannot be signed is thrown", () => {
  for (const request of [[""], ["a b"], [undefined, undefined, "dance"], [undefined, undefined, undefined, 0], [undefined, undefined, undefined, "soon"], [undefined, undefined, undefined, undefined, '{"exp":1}'], [undefined, undefined, undefined, undefined, undefined, -1]]) {
    assert.throws(() => client.signToken(false, ...request), (error) => fieldsOf(error).kind === "invalid_argument", String(request));
  }
});

test("a token is verified and explained", () => {
  const token = client.signToken(false, "room-1");
  assert.equal(JSON.parse(client.verifyToken(token, 0, false)).roomId, "room-1");
  assert.equal(JSON.parse(addon.verifyToken(token, SECRET)).roomId, "room-1");
  assert.throws(() => addon.verifyToken(token, "another secret altogether"), (error) => fieldsOf(error).code === "bad_signature");
  assert.throws(() => client.verifyToken(client.signToken(false, "r", undefined, undefined, 1, undefined, 1), 0, false), (error) => fieldsOf(error).code === "expired");
  const told = JSON.parse(client.explainToken(token));
  assert.equal(told.canJoin, true);
  assert.equal(told.canCallApi, false);
  assert.equal(JSON.parse(addon.explainToken("nonsense")).problems[0].code, "malformed");
});

test("a client's own clock is the one that counts", () => {
  const late = new addon.NativeClient(JSON.stringify({ apiKey: KEY, secret: SECRET, clockMs: 1700000000500 }));
  assert.equal(claimsOf(late.signToken(true)).iat, 1700000000);
  late.setTime(1800000000000);
  assert.equal(claimsOf(late.signToken(true)).iat, 1800000000);
  assert.throws(() => late.setTime(-1), /1970/);
});
