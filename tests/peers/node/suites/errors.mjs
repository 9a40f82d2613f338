// Errors: each status becomes the class the SDK has for it, and retries happen only where they may.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import * as sdk from "@videosdk.live/server-sdk";
import { client, functions, house, liveRoom } from "../lib/house.mjs";

/** The error a call ends with. */
async function refusal(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: "The call was expected to be refused." });
}

describe("errors", () => {
  const home = house();
  afterEach(() => home.emulator.control("DELETE", "/faults"));

  const fault = (fault) => home.emulator.control("POST", "/faults", fault);
  const attempts = async (operation) => {
    const requests = await home.emulator.control("GET", "/requests");
    return requests.filter((request) => request.operation === operation).length;
  };
  const forget = () => home.emulator.control("DELETE", "/requests");

  test("404: an unknown room, told apart by class, with the request's id", async () => {
    const error = await refusal(home.vsdk.rooms.get("aaaa-bbbb-cccc"));
    assert.ok(error instanceof sdk.RoomNotFoundError && functions.isVideoSDKError(error));
    assert.deepEqual([error.httpStatus, error.method, error.path], [404, "GET", "/v2/rooms/aaaa-bbbb-cccc"]);
    assert.equal(error.message, "Room not found.");
    assert.deepEqual(error.details, { message: "Room not found.", error: "Room not found." });
    assert.equal(error.requestId, (await home.emulator.lastRequest("rooms.get")).requestId);
    for (const unknown of [
      () => home.vsdk.sessions.get("0".repeat(24)),
      () => home.vsdk.recordings.get("0".repeat(24)),
      () => home.vsdk.hls.getById("0".repeat(24)),
      () => home.vsdk.recordings.merge.get("00000000-0000-0000-0000-000000000000"),
    ]) {
      assert.equal((await refusal(unknown())).httpStatus, 404);
    }
  });

  test("402: rooms.end takes the room id only", async () => {
    await home.vsdk.rooms.create({ customRoomId: "only mine" });
    const error = await refusal(home.vsdk.rooms.end("only mine"));
    assert.ok(error instanceof sdk.RoomNotFoundError);
    assert.equal(error.httpStatus, 402);
    assert.equal((await home.vsdk.rooms.get("only mine")).disabled, false);
  });

  test("400: validate says which way a room id is wrong", async () => {
    const unknown = await refusal(home.vsdk.api.get("/v2/rooms/validate/aaaa-bbbb-cccc"));
    assert.ok(unknown instanceof sdk.ValidationError);
    assert.deepEqual([unknown.httpStatus, unknown.message], [400, "Room not found."]);
    const malformed = await refusal(home.vsdk.api.get("/v2/rooms/validate/nonsense"));
    assert.deepEqual([malformed.httpStatus, malformed.message], [400, "RoomId is invalid."]);
  });

  test("400: a member of the wrong type is named", async () => {
    const error = await refusal(home.vsdk.rooms.create({ customRoomId: 7 }));
    assert.ok(error instanceof sdk.ValidationError);
    assert.match(error.message, /customRoomId/);
  });

  test("406: a composition without a layout", async () => {
    const { roomId } = await liveRoom(home);
    const error = await refusal(home.vsdk.api.post("/v2/recordings/start", { body: { roomId, config: { theme: "DARK" } } }));
    assert.deepEqual([error.name, error.httpStatus], ["VideoSDKError", 406]);
  });

  test("403: the organisation's limit", async () => {
    await home.emulator.control("POST", "/settings", { limits: { recording: 0 } });
    const { roomId } = await liveRoom(home);
    const error = await refusal(home.vsdk.recordings.start(roomId));
    assert.ok(error instanceof sdk.PermissionError);
    assert.match(error.message, /limit/);
  });

  test("401: an inactive account", async () => {
    await home.emulator.control("POST", "/settings", { accountInactive: true });
    const error = await refusal(home.vsdk.rooms.list());
    await home.emulator.control("POST", "/settings", { accountInactive: false });
    assert.ok(error instanceof sdk.AuthenticationError);
    assert.equal(error.message, "The account is inactive.");
  });

  test("plain text errors read the same", async () => {
    await home.emulator.control("POST", "/settings", { plainTextErrors: true });
    const error = await refusal(home.vsdk.rooms.get("aaaa-bbbb-cccc"));
    await home.emulator.control("POST", "/settings", { plainTextErrors: false });
    assert.ok(error instanceof sdk.RoomNotFoundError);
    assert.deepEqual([error.message, error.details], ["Room not found.", "Room not found."]);
  });

  test("409 and 429, played as faults", async () => {
    const hasty = client(home.emulator, { maxRetries: 0 });
    await fault({ operation: "rooms.create", status: 409, count: 1 });
    assert.ok((await refusal(hasty.rooms.create())) instanceof sdk.ResourceConflictError);
    await fault({ operation: "rooms.list", status: 429, count: 1 });
    const limited = await refusal(hasty.rooms.list());
    assert.ok(limited instanceof sdk.RateLimitError);
    assert.equal(limited.httpStatus, 429);
  });

  test("429 is tried again for every method", async () => {
    await forget();
    await fault({ operation: "rooms.create", status: 429, count: 1 });
    assert.ok((await home.vsdk.rooms.create()).roomId);
    assert.equal(await attempts("rooms.create"), 2);
  });

  test("500 is tried again for GET and never for POST", async () => {
    await forget();
    await fault({ operation: "rooms.*", status: 500, count: 1 });
    assert.ok((await home.vsdk.rooms.list()).total > 0);
    assert.equal(await attempts("rooms.list"), 2);
    await fault({ operation: "rooms.create", status: 500, count: 1 });
    const error = await refusal(home.vsdk.rooms.create());
    assert.deepEqual([error.name, error.httpStatus], ["VideoSDKError", 500]);
    assert.equal(await attempts("rooms.create"), 1);
  });

  test("a slow answer times out, a cut connection is a network failure", async () => {
    const hasty = client(home.emulator, { maxRetries: 0, timeoutMs: 100 });
    await fault({ operation: "rooms.list", delayMs: 2000, count: 1 });
    assert.ok((await refusal(hasty.rooms.list())) instanceof sdk.TimeoutError);
    await fault({ operation: "rooms.list", drop: "before", count: 1 });
    const cut = await refusal(hasty.rooms.list());
    assert.deepEqual([cut.name, cut.httpStatus], ["VideoSDKError", undefined]);
    assert.match(cut.message, /Network request failed/);
  });
});
