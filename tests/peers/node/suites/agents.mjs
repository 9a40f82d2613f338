// Agents: deployed from an image, dispatched into rooms, watched through their console and their webhook.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as sdk from "@videosdk.live/server-sdk";
import { house, moment } from "../lib/house.mjs";
import { receiver } from "../lib/receiver.mjs";

const IMAGE = "registry.example.org/bots/night:1.0";

describe("agents", () => {
  const home = house();

  /** A deployed agent whose version has come up. */
  async function deployed(more = {}) {
    const agent = await home.vsdk.agents.deploy({ name: "Night Bot", image: IMAGE, ...more });
    await home.emulator.settle();
    return agent;
  }

  test("an image is deployed with its environment and comes up", async () => {
    const env = { LLM_KEY: "k-123" };
    const agent = await deployed({ env, scaling: { min: 0, max: 3 }, versionTag: "main/1.0" });
    const { version, secretId } = agent;
    assert.deepEqual([agent.name, agent.envSecret], ["Night Bot", secretId]);
    assert.deepEqual([version.deploymentId, version.agentId, version.active], [agent.id, agent.agentId, true]);
    const secret = await home.emulator.lastRequest("agents.secrets.create");
    assert.deepEqual([secret.body.keys, secret.body.type], [env, "NORMAL"]);
    const latest = await home.vsdk.agents.deployment.getLatestVersion(agent.id);
    assert.deepEqual([latest.id, latest.status, latest.maxReplica], [version.id, "running", 3]);
    assert.deepEqual([latest.region, latest.profile, latest.versionTag], ["us002", "cpu-small", "main/1.0"]);
    assert.deepEqual(latest.image, { imageUrl: IMAGE, imageCR: "registry.example.org", imageType: "public" });
    assert.match(latest.createdAt, moment);
    assert.equal((await home.vsdk.agents.deployment.get(agent.id)).id, agent.id);
    const page = await home.vsdk.agents.deployment.list({ agentId: agent.agentId, status: "active" });
    assert.deepEqual([page.total, page.data[0].id], [1, agent.id]);
    const logs = await home.vsdk.agents.deployment.logs(agent.id, { sort: "1", start: Date.now() - 60_000, perPage: 1 });
    assert.deepEqual([logs.data[0].log, logs.hasNextPage], ["boot", true]);
    await assert.rejects(deployed({ scaling: { min: 4, max: 3 } }), sdk.ValidationError);
    await assert.rejects(deployed({ scaling: { max: 51 } }), sdk.ValidationError);
  });

  test("an agent is dispatched into a room, and its webhook hears of it", async () => {
    const hook = await receiver();
    const events = ["agent-session-started", "agent-session-stopped"];
    const { agentId, version } = await deployed({ webhook: { endPoint: hook.url, events } });
    const { roomId } = await home.vsdk.rooms.create();
    const { agents, sessions } = home.vsdk;
    const answer = await agents.dispatch({ agentId, meetingId: roomId });
    assert.deepEqual([answer.success, answer.status, answer.roomId, answer.agentId], [true, "assigned", roomId, agentId]);
    const sent = (await home.emulator.lastRequest("agents.dispatch")).body;
    assert.deepEqual([sent.meetingId, sent.roomId], [roomId, roomId]);
    const { data } = await sessions.list({ roomId, status: "ongoing" });
    assert.equal((await sessions.listActiveParticipants(data[0].id)).data[0].participantId, agentId);
    assert.equal((await agents.connect({ agentId, roomId, versionId: version.id })).status, "assigned");
    assert.equal((await agents.generalDispatch({ agentId, roomId, versionId: version.id })).status, "assigned");
    await home.emulator.leave(roomId, agentId);
    await home.emulator.settle();
    assert.deepEqual(hook.deliveries.map(({ body }) => JSON.parse(body).webhookType), events);
    hook.close();
    await assert.rejects(agents.dispatch({ agentId: "ag_nobody", roomId }), /No workers available/);
  });

  test("a version is stopped and started, a deployment deleted", async () => {
    const { id, version } = await deployed();
    const { deployment } = home.vsdk.agents;
    await assert.rejects(deployment.delete(id), sdk.ResourceConflictError);
    assert.match((await deployment.setVersionActive(version.id, false)).message, /./);
    assert.equal((await deployment.getLatestVersion(id)).active, false);
    await deployment.setVersionActive(version.id, true, { force: true });
    assert.equal((await deployment.getLatestVersion(id)).active, true);
    assert.match((await deployment.delete(id, { force: true })).message, /./);
    await assert.rejects(deployment.get(id), sdk.RoomNotFoundError);
  });
});
