// Tokens the SDK makes: what is in them, and what the emulator lets them do.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationError, ConfigurationError, Grant, PermissionError, VideoSDK } from "@videosdk.live/server-sdk";
import { client, functions, house } from "../lib/house.mjs";
import { watch } from "../lib/watch.mjs";

describe("tokens", () => {
  const home = house();

  /** A client that sends this token and makes none of its own. */
  const holding = (token) => client(home.emulator, { apiKey: undefined, secret: undefined, token });

  test("a generated token carries the defaults and opens the API", async () => {
    const token = home.vsdk.generateToken({ expiresIn: "10m" });
    const claims = home.vsdk.verifyToken(token);
    assert.equal(claims.apikey, home.emulator.apiKey);
    assert.deepEqual(claims.permissions, ["allow_join", "allow_mod"]);
    assert.deepEqual(claims.roles, ["crawler"]);
    assert.equal(claims.version, 2);
    assert.equal(claims.exp - claims.iat, 600);
    assert.equal((await holding(token).rooms.list()).total, 0);
    const { claims: seen } = await home.emulator.lastRequest("rooms.list");
    assert.deepEqual(seen, claims, "the emulator reads the very same claims");
  });

  test("the static and the free generator make the same kind of token", async () => {
    const { apiKey, secret } = home.emulator;
    const options = { apiKey, secretKey: secret, expiresIn: 60 };
    for (const token of [watch(VideoSDK, "VideoSDK").generateToken(options), functions.generateToken(options)]) {
      assert.equal(functions.verifyToken(token, secret).apikey, apiKey);
      assert.equal(functions.decodeToken(token).version, 2);
      assert.equal((await holding(token).rooms.list()).total, 0);
    }
    assert.equal(functions.decodeToken("nonsense"), null);
    assert.equal(functions.parseExpiresIn("2h"), 7200);
  });

  test("an access token for the API is accepted", async () => {
    const token = home.vsdk.accessToken().forApi().expiresIn("5m").setClaim("note", "peer").toJwt();
    const claims = home.vsdk.verifyToken(token);
    assert.deepEqual([claims.roles, claims.note], [["crawler"], "peer"]);
    const room = await holding(token).rooms.create();
    assert.equal((await home.vsdk.rooms.get(room.roomId)).id, room.id, "it works for the same project");
  });

  test("an access token for a participant is refused with 403", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    const token = home.vsdk
      .accessToken()
      .setParticipant("ana-01")
      .grant(Grant.AllowJoin, Grant.AllowMod)
      .forRoom(roomId)
      .toJwt();
    const claims = home.vsdk.verifyToken(token);
    assert.deepEqual(claims.permissions, ["allow_join", "allow_mod"]);
    assert.deepEqual([claims.roles, claims.participantId, claims.roomId], [["rtc"], "ana-01", roomId]);
    await assert.rejects(holding(token).rooms.get(roomId), (error) => {
      assert.ok(error instanceof PermissionError);
      assert.equal(error.httpStatus, 403);
      assert.match(error.message, /crawler/);
      return true;
    });
  });

  test("a wrong secret is refused here as there", async () => {
    const stranger = client(home.emulator, { secret: "not-the-secret" });
    const token = stranger.generateToken();
    assert.throws(() => home.vsdk.verifyToken(token), AuthenticationError);
    await assert.rejects(stranger.rooms.list(), (error) => {
      assert.ok(error instanceof AuthenticationError);
      assert.equal(error.httpStatus, 401);
      assert.match(error.message, /signature/);
      return true;
    });
  });

  test("an expired token and an unknown key are refused with 401", async () => {
    const { apiKey, secret } = home.emulator;
    // The SDK refuses to make a token that is already dead, so a short one has to be outlived.
    const brief = functions.generateToken({ apiKey, secretKey: secret, expiresIn: 1 });
    const { exp } = functions.decodeToken(brief);
    await new Promise((resolve) => setTimeout(resolve, exp * 1000 - Date.now() + 20));
    await assert.rejects(holding(brief).rooms.list(), { name: "AuthenticationError", httpStatus: 401, message: /expired/ });
    const unknown = functions.generateToken({ apiKey: "nobody", secretKey: secret });
    await assert.rejects(holding(unknown).rooms.list(), { name: "AuthenticationError", message: /apikey/ });
  });

  test("without credentials there is no client", () => {
    assert.throws(() => client(home.emulator, { apiKey: "", secret: "" }), ConfigurationError);
  });
});
