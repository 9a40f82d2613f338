// Agents: deployed, dispatched, watched and deleted.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ResourceConflictError, RoomNotFoundError } from "@videosdk.live/server-sdk";
import { house, moment } from "../lib/house.mjs";

const image = "ghcr.io/acme/night:1";

describe("agents", () => {
  const home = house();

  test("an agent is deployed with its environment and sent into a room", async () => {
    const { agents, rooms, participants } = home.vsdk;
    const made = await agents.deploy({ name: "Night Bot", image, env: { LLM_KEY: "k" }, scaling: { min: 0, max: 3 } });
    assert.match(made.secretId, /^sec_/);
    assert.equal(made.version.deploymentId, made.id);
    await home.emulator.settle();
    const { agentId, id } = made;
    assert.deepEqual([(await agents.deployment.get(id)).agentId, (await agents.deployment.list({ agentId })).total], [agentId, 1]);
    assert.equal((await agents.deployment.getLatestVersion(id)).status, "running");
    const { roomId } = await rooms.create();
    const sent = await agents.dispatch({ agentId, roomId });
    assert.deepEqual([sent.success, sent.status, sent.roomId, sent.agentId], [true, "assigned", roomId, agentId]);
    assert.equal((await participants.get(roomId, agentId)).participantId, agentId);
    const other = (await rooms.create()).roomId;
    assert.equal((await agents.connect({ agentId, meetingId: other })).roomId, other);
    const third = (await rooms.create()).roomId;
    assert.equal((await agents.generalDispatch({ agentId, versionId: made.version.id, roomId: third })).agentId, agentId);
    const lines = await agents.deployment.logs(id, { sort: 1 });
    assert.deepEqual(lines.data.slice(0, 2).map((line) => line.log), ["boot", "worker ready"]);
    assert.match(lines.data[0].timestamp, moment);
  });

  test("a deployment is stopped before it is deleted, or by force", async () => {
    const { agents } = home.vsdk;
    const made = await agents.deploy({ name: "Day Bot", image });
    await assert.rejects(agents.deployment.delete(made.id), ResourceConflictError);
    const stopped = await agents.deployment.setVersionActive(made.version.id, false);
    assert.equal(stopped.message, "Version deactivated successfully");
    assert.equal((await agents.deployment.delete(made.id, { force: true })).message, "Deployment deleted successfully");
    await assert.rejects(agents.deployment.get(made.id), RoomNotFoundError);
  });
});
