// What each suite begins with: an emulator of its own and an official client for it.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import * as sdk from "@videosdk.live/server-sdk";
import { Emulator } from "./emulator.mjs";
import { watch } from "./watch.mjs";

/** The SDK's free functions, noted when called. */
export const functions = watch(sdk);

/** The official client, configured through nothing but its public options. */
export function client(emulator, options = {}) {
  const { url: apiEndpoint, apiKey, secret } = emulator;
  return watch(new sdk.VideoSDK({ apiEndpoint, apiKey, secret, ...options }));
}

/** Registers the emulator of a suite; its members are there once the suite runs. */
export function house() {
  const home = {};
  before(async () => {
    home.emulator = await Emulator.start();
    home.vsdk = client(home.emulator);
  });
  after(() => home.emulator?.stop());
  return home;
}

/** A new room with Ana and Bo in it. */
export async function liveRoom({ emulator, vsdk }, options = {}) {
  const { roomId } = await vsdk.rooms.create(options);
  const sessionId = await emulator.join(roomId, "ana-01", "Ana");
  assert.equal(await emulator.join(roomId, "bo-02", "Bo"), sessionId);
  return { roomId, sessionId };
}

export const objectId = /^[0-9a-f]{24}$/;
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
