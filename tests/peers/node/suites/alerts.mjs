// Alert rules with their channels and metrics, and the incidents they open.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ResourceConflictError, RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, moment } from "../lib/house.mjs";

const ruleConfig = {
  query: { metric: "stat_consumer_video_bitrate", metricCategory: "bitrate" },
  condition: { operator: "<", threshold: 300 },
};

describe("alerts", () => {
  const home = house();
  const control = (...given) => home.emulator.control(...given);

  test("a channel is made, tried, changed and deleted", async () => {
    const { channels } = home.vsdk.alertRules;
    const settings = { type: "slack", config: { botToken: "xoxb-1", channelId: "C01" } };
    assert.equal((await channels.test(settings)).message, "Test notification sent");
    const made = await channels.create({ ...settings, name: "Ops" });
    assert.deepEqual([made.type, made.name, made.config], ["slack", "Ops", settings.config]);
    assert.equal((await channels.update(made.channelId, { name: "Night" })).name, "Night");
    assert.equal((await channels.get(made.channelId)).name, "Night");
    const page = await channels.list();
    assert.deepEqual([page.total, page.data[0].channelId], [1, made.channelId]);
    assert.equal((await channels.delete(made.channelId)).message, "Channel removed");
    await assert.rejects(channels.get(made.channelId), RoomNotFoundError);
    await assert.rejects(channels.create({ type: "slack", config: {} }), ValidationError);
  });

  test("a rule is made, listed, paused and deleted", async () => {
    const { alertRules } = home.vsdk;
    const made = await alertRules.create({ name: "Low bitrate", severity: "warning", ruleConfig, domain: "agent" });
    assert.deepEqual([made.status, made.version, made.lastTriggered], ["active", 1, null]);
    assert.match(made.createdAt, moment);
    assert.deepEqual((await alertRules.list({ domain: "agent", status: "active" })).data, [made]);
    assert.equal((await alertRules.list()).total, 0, "rooms unless told");
    const paused = await alertRules.update(made.alertRuleId, { enabled: false });
    assert.deepEqual([paused.status, paused.version], ["paused", 2]);
    assert.deepEqual(await alertRules.get(made.alertRuleId), paused);
    assert.equal((await alertRules.delete(made.alertRuleId)).message, "Alert rule removed");
    await assert.rejects(alertRules.get(made.alertRuleId), RoomNotFoundError);
  });

  test("a rule fires and its incident is looked after", async () => {
    const { alertRules, incidents } = home.vsdk;
    const rule = await alertRules.create({ name: "Low bitrate", severity: "critical", ruleConfig });
    const fired = await control("POST", `/alert-rules/${rule.alertRuleId}/fire`, { summary: "Under 300" });
    const page = await incidents.list({ status: "open", severity: "critical", query: "under" });
    assert.deepEqual(page.data, [fired]);
    const id = fired.incidentId;
    const taken = await incidents.acknowledge(id);
    assert.deepEqual([taken.status, taken.resolvedAt], ["acknowledged", null]);
    assert.match(taken.acknowledgedAt, moment);
    assert.equal((await incidents.resolve(id)).status, "resolved");
    const whole = await incidents.get(id);
    assert.deepEqual(whole.events.map((event) => event.type), ["fired", "acknowledged", "resolved"]);
    await assert.rejects(incidents.acknowledge(id), ResourceConflictError);
    assert.equal((await incidents.delete(id)).message, "Incident removed");
    await assert.rejects(incidents.get(id), RoomNotFoundError);
  });

  test("metrics are found and read", async () => {
    const { metrics } = home.vsdk.alertRules;
    const metric = "agent_llm_latency";
    await control("POST", "/metrics", { metric, value: 812.5, participantId: "ana", model: "sonic-y" });
    const { series } = await metrics.query({ metric, window: "1h" });
    assert.deepEqual(series.map((point) => point.value), [812.5]);
    assert.deepEqual(await metrics.models(metric), { models: ["sonic-y"] });
    assert.equal((await metrics.participantCount(metric)).participantCount, 1);
    assert.deepEqual((await metrics.catalog({ domain: "agent" })).data.map((row) => row.category), ["latency"]);
  });
});
