// Telephony: trunks, phone numbers, routing rules, calls and subscriptions to their events.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { RoomNotFoundError, ValidationError } from "@videosdk.live/server-sdk";
import { house, moment, uuid } from "../lib/house.mjs";
import { receiver } from "../lib/receiver.mjs";

const desk = "+15550100111";
const callee = "+15550199888";

/** Registers numbers with a trunk for each direction. */
function register({ vsdk }, ...phoneNumbers) {
  return vsdk.sip.phoneNumbers.create({
    name: "Desk lines",
    phoneNumbers,
    inbound: { sipRegion: "us002" },
    outbound: { address: "sip.carrier.test", sipRegion: "auto", auth: { username: "acme", password: "s3cret" } },
  });
}

describe("sip trunks", () => {
  const home = house();

  test("a trunk that takes calls is made, found, changed and deleted", async () => {
    const { inbound } = home.vsdk.sip.trunks;
    const made = await inbound.create({ name: "Front desk", numbers: [desk], record: true, geoRegion: "us002" });
    assert.match(made.id, uuid);
    assert.deepEqual([made.address, made.record, made.geoRegion], [null, true, "us002"]);
    assert.deepEqual(await inbound.get(made.id), made);
    assert.deepEqual((await inbound.list({ search: "front" })).data, [made]);
    // The SDK sends what it is given and nothing else, so the service forgets the recording and the region.
    const changed = await inbound.update(made.id, { name: "Back desk" });
    assert.deepEqual([changed.name, changed.record, changed.geoRegion], ["Back desk", false, null]);
    assert.equal((await inbound.delete(made.id)).message, "Gateway deleted successfully");
    await assert.rejects(inbound.get(made.id), RoomNotFoundError);
  });

  test("a trunk for placing calls is made, found, changed and deleted", async () => {
    const { outbound } = home.vsdk.sip.trunks;
    const auth = { username: "acme", password: "s3cret" };
    const made = await outbound.create({ name: "Carrier", numbers: [desk], address: "sip.carrier.test", auth });
    assert.deepEqual([made.transport, made.address, made.auth], ["tls", "sip.carrier.test", auth]);
    assert.deepEqual(await outbound.get(made.id), made);
    assert.equal((await outbound.list({ id: made.id })).total, 1);
    const changed = await outbound.update(made.id, { transport: "tcp", allowedNumbers: ["+1*"] });
    assert.deepEqual([changed.transport, changed.allowedNumbers], ["tcp", ["+1*"]]);
    assert.equal((await outbound.delete(made.id)).message, "Gateway deleted successfully");
    await assert.rejects(outbound.delete(made.id), RoomNotFoundError);
  });
});

describe("sip phone numbers and routing rules", () => {
  const home = house();

  test("a number is registered, found, changed, detached and released", async () => {
    const { phoneNumbers } = home.vsdk.sip;
    assert.equal((await register(home, desk)).message, "Numbers configured");
    const found = await phoneNumbers.get(desk);
    assert.deepEqual([found.phoneNumber.e164, found.inbound.numbers, found.outbound.transport], [desk, [desk], "tls"]);
    assert.deepEqual((await phoneNumbers.list({ search: "desk" })).data, [found]);
    await assert.rejects(register(home, desk), ValidationError);
    const updated = await phoneNumbers.updateGateway(found.outbound.id, { address: "sip2.carrier.test" });
    assert.equal(updated.message, "Gateway updated");
    await assert.rejects(phoneNumbers.updateGateway(found.inbound.id, { address: "x" }), ValidationError);
    assert.equal((await phoneNumbers.detach(desk)).message, "Detached successfully");
    assert.equal((await phoneNumbers.get(desk)).inbound, null);
    const released = await phoneNumbers.release(found.phoneNumber.phoneNumberId);
    assert.equal(released.message, "Phone number released successfully");
    await assert.rejects(phoneNumbers.get(desk), RoomNotFoundError);
  });

  test("a rule is made by its target, found, changed and deleted", async () => {
    const { routingRules } = home.vsdk.sip;
    await register(home, "+15550100112");
    const rule = { type: "individual", roomPrefix: "sipNumber" };
    const made = await routingRules.create({ name: "Night", type: "inbound", phoneNumbers: ["+15550100112"], rule });
    assert.deepEqual(made.room, { type: "dynamic", prefix: "sipNumber", id: null, pin: null });
    assert.deepEqual([made.numbers, made.type], [["+15550100112"], "inbound"]);
    assert.match(made.createdAt, moment);
    assert.deepEqual(await routingRules.get(made.id), made);
    const page = await routingRules.list({ ruleIds: [made.id, "rr_none"], roomType: ["dynamic", "static"] });
    assert.deepEqual(page.data, [made]);
    const { roomId } = await home.vsdk.rooms.create();
    const changed = await routingRules.update(made.id, { rule: { type: "direct", roomId } });
    assert.deepEqual([changed.room.type, changed.room.id], ["static", roomId]);
    await assert.rejects(routingRules.update(made.id, {}), ValidationError);
    assert.equal((await routingRules.delete(made.id)).message, "Routing rule removed");
    await assert.rejects(routingRules.get(made.id), RoomNotFoundError);
  });
});

describe("sip calls", () => {
  const home = house();
  let hooks;
  after(() => hooks?.close());

  /** A call that was answered in a new room. */
  async function talking() {
    const { roomId } = await home.vsdk.rooms.create();
    const placed = await home.vsdk.sip.calls.create({ callTo: callee, callFrom: desk, roomId, participantId: "bo" });
    assert.deepEqual([placed.status, placed.to, placed.from], ["initiated", callee, desk]);
    await home.emulator.settle();
    const call = await home.vsdk.sip.calls.get(placed.id);
    assert.deepEqual([call.status, call.roomId], ["answered", roomId]);
    return call;
  }

  test("a call is placed, moved to another room, handed over and listed", async () => {
    const { calls } = home.vsdk.sip;
    await register(home, desk);
    const call = await talking();
    const { roomId } = await home.vsdk.rooms.create();
    await assert.rejects(calls.switchRoom(call.id, { roomId }), ValidationError);
    await home.emulator.join(roomId, "ana", "Ana");
    assert.equal((await calls.switchRoom(call.id, { roomId })).status, "switch-room-initiated");
    await home.emulator.settle();
    assert.equal((await calls.get(call.id)).roomId, roomId);
    assert.equal((await calls.transfer(call.id, { to: "+15550177000" })).status, "transfer-initiated");
    await home.emulator.settle();
    const over = await calls.get(call.id);
    assert.equal(over.status, "transferred");
    assert.match(over.end, moment);
    const page = await calls.list({ roomId, type: "outbound" });
    assert.deepEqual(page.data.map((item) => item.id), [call.id]);
    await assert.rejects(calls.get("none"), RoomNotFoundError);
  });

  test("subscriptions hear of a call that is ended", async () => {
    const { webhooks, calls } = home.vsdk.sip;
    hooks = await receiver();
    const made = await webhooks.create({ url: hooks.url, events: ["call-answered"] });
    assert.deepEqual(await webhooks.get(made.id), made);
    assert.equal((await webhooks.list()).data[0].id, made.id);
    const events = ["call-started", "call-hangup"];
    assert.deepEqual((await webhooks.update(made.id, { url: hooks.url, events })).events, events);
    const call = await talking();
    assert.equal((await calls.end(call.id)).status, "ended");
    await assert.rejects(calls.end(call.id), ValidationError);
    await home.emulator.settle();
    const told = hooks.deliveries.map(({ body }) => JSON.parse(body).webhookType);
    assert.deepEqual(told, events);
    assert.ok(hooks.deliveries.every(({ headers }) => headers["videosdk-signature"]));
    assert.equal((await webhooks.delete(made.id)).message, "Webhook removed");
  });
});
