// The escape hatches and the small public helpers, used together with the emulator.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { functions, house, liveRoom } from "../lib/house.mjs";

describe("escape hatches and helpers", () => {
  const home = house();

  test("request and api reach the same operations as the resources", async () => {
    const room = await home.vsdk.api.post("/v2/rooms", { body: { customRoomId: "raw" } });
    assert.equal((await home.vsdk.api.get(`/v2/rooms/${room.roomId}`)).id, room.id);
    const list = await home.vsdk.request("GET", "v2/rooms/", { query: { query: "raw", perPage: 1 } });
    assert.deepEqual([list.pageInfo.total, list.data[0].id], [1, room.id]);
    assert.equal((await home.vsdk.rooms.get("raw")).id, room.id);
  });

  test("api.delete deletes", async () => {
    const { roomId } = await liveRoom(home);
    const handle = await home.vsdk.recordings.composite.start(roomId);
    await home.emulator.settle();
    const text = await home.vsdk.api.delete(`/v2/recordings/composite/${handle.id}`);
    assert.match(text, /deleted/);
    assert.equal((await home.vsdk.recordings.composite.list({ roomId })).total, 0);
  });

  test("api.put and api.patch change what is there, and no operation takes them where they do not belong", async () => {
    const { api } = home.vsdk;
    const query = { metric: "stat_consumer_video_bitrate", metricCategory: "bitrate" };
    const ruleConfig = { query, condition: { operator: "<", threshold: 300 } };
    const rule = await home.vsdk.alertRules.create({ name: "Low bitrate", severity: "warning", ruleConfig });
    const path = `/v2/alertRules/${rule.alertRuleId}`;
    assert.equal((await api.put(path, { body: { name: "Lower bitrate" } })).alertRule.name, "Lower bitrate");
    assert.equal((await home.vsdk.alertRules.get(rule.alertRuleId)).name, "Lower bitrate");
    const hook = await home.vsdk.sip.webhooks.create({ url: "https://a.example.org/", events: ["call-missed"] });
    const body = { url: "https://b.example.org/", events: ["call-hangup"] };
    assert.deepEqual((await api.patch(`/v2/sip/webhooks/${hook.id}`, { body })).events, body.events);
    const methodNotAllowed = { name: "VideoSDKError", httpStatus: 405 };
    await assert.rejects(api.put("/v2/rooms", { body: {} }), methodNotAllowed);
    await assert.rejects(api.patch("/v2/rooms", { body: {} }), methodNotAllowed);
  });

  test("a composition made by hand starts, and its handle stops it", async () => {
    const { roomId } = await liveRoom(home);
    const { config } = functions.compositionToConfig({ layout: "grid" }, { defaultPriority: "SPEAKER" });
    assert.deepEqual(config, { layout: { type: "GRID", priority: "SPEAKER" } });
    const raw = await home.vsdk.api.post("/v2/hls/start", { body: { roomId, config } });
    const handle = functions.toEgressHandle("hls", roomId, raw);
    assert.deepEqual([handle.id, handle.sessionId], [raw.id, raw.sessionId]);
    await home.emulator.settle();
    const body = functions.resolveStopTarget(handle);
    assert.deepEqual(body, { roomId, id: raw.id });
    assert.equal(await home.vsdk.api.post("/v2/hls/end", { body }), "HLS ended successfully");
  });
});
