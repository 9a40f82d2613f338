// Batches of calls: the SDK uploads a file to the storage the emulator names, and runs campaigns over it.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as sdk from "@videosdk.live/server-sdk";
import { house, moment, objectId } from "../lib/house.mjs";
import { receiver } from "../lib/receiver.mjs";

const RECIPIENTS = "phoneNumber,name\n+15550133001,Ada\n+15550133002,Grace\n+15550133003,Edsger\n";
const campaign = { batchName: "Renewals", phoneNumberId: "pn_7c2d91", routingRuleId: "rr_out_91" };
const quick = { pollIntervalMs: 20, pollTimeoutMs: 5000 };

describe("batch calls", () => {
  const home = house();
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), "recipients-"))));
  after(() => rm(folder, { recursive: true, force: true }));

  async function file(name, text = RECIPIENTS) {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  async function upload(name = "renewals.csv", more = {}) {
    return home.vsdk.batchcall.upload({ filePath: await file(name), ...quick, ...more });
  }

  test("a file is uploaded without a token, parsed, and its steps are told", async () => {
    const { url: apiEndpoint, apiKey, secret } = home.emulator;
    const client = new sdk.VideoSDK({ apiEndpoint, apiKey, secret });
    const steps = [];
    const job = client.batchcall.upload({ filePath: await file("renewals.CSV"), ...quick });
    job.on("parsing", () => steps.push("parsing")).on("parsed", (batch) => steps.push(batch.batchId));
    const batch = await job;
    assert.deepEqual(steps, ["parsing", batch.batchId]);
    assert.match(batch.batchId, objectId);
    assert.deepEqual([batch.status, batch.recordsUploaded], ["parsed", 3]);
    assert.deepEqual([batch.file.filename, batch.file.extension], ["renewals.CSV", "csv"]);
    const put = await home.emulator.lastRequest("storage.put");
    assert.deepEqual([put.method, put.status, put.headers["content-type"]], ["PUT", 200, "text/csv"]);
    assert.equal(put.claims, null, "no token went along");
  });

  test("a file is replaced; one that cannot be read says why", async () => {
    const broken = await file("broken.csv", "name\nAda\n");
    const error = await home.vsdk.batchcall.upload({ filePath: broken, ...quick }).then(assert.fail, (e) => e);
    assert.equal(error.code, "batchcall_parse_failed");
    assert.match(error.message, /no column phoneNumber/);
    const { batchId } = (await home.vsdk.batchcall.list({ status: "parse_failed" })).data[0];
    const batch = await upload("renewals.csv", { batchId });
    assert.deepEqual([batch.batchId, batch.status, batch.parseError], [batchId, "parsed", undefined]);
    await home.emulator.control("POST", "/clock", { freeze: true });
    const early = await upload("renewals.csv", { waitForParse: false });
    assert.equal(early.status, "parsing");
    await home.emulator.control("POST", "/clock", { freeze: false });
    await home.emulator.settle();
  });

  test("a campaign calls everybody, again where it is worth it, and tells its webhook", async () => {
    const hook = await receiver();
    const { batchId } = await upload();
    const outcomes = { "+15550133001": ["not-answered", "answered"], "+15550133002": ["rejected"] };
    for (const [phoneNumber, list] of Object.entries(outcomes)) {
      await home.emulator.control("POST", "/callees", { phoneNumber, outcomes: list });
    }
    const batch = await home.vsdk.batchcall.create({
      ...campaign,
      batchId,
      retry: { enabled: true, retryOn: ["not-answered"], maxAttempts: 2 },
      webhook: { endpoint: hook.url, events: ["batchcall-started", "batchcall-completed"] },
    });
    assert.deepEqual([batch.batchId, batch.status, batch.timezone], [batchId, "running", "Asia/Calcutta"]);
    await home.emulator.settle();
    const stats = await home.vsdk.batchcall.stats(batchId);
    assert.deepEqual([stats.status, stats.total, stats.completed, stats["not connected"]], ["completed", 3, 2, 1]);
    const { data } = await home.vsdk.batchcall.records.list(batchId, { status: "not connected,running" });
    assert.deepEqual(data.map((r) => [r.phoneNumber, r.reason, r.attempts]), [["+15550133002", "rejected", 1]]);
    const found = await home.vsdk.batchcall.records.list(batchId, { search: "3001" });
    assert.deepEqual(found.data.map((r) => [r.status, r.attempts]), [["completed", 2]]);
    const csv = await home.vsdk.batchcall.records.export(batchId, { status: "completed", search: "3003" });
    assert.match(csv, /^recordId,phoneNumber,status,reason,attempts,callId\n[^\n]+,\+15550133003,completed,,1,[^\n]+\n$/);
    const listed = (await home.vsdk.batchcall.list({ status: "completed", minValue: 3 })).data[0];
    assert.deepEqual([listed.batchId, listed.progress], [batchId, 100]);
    assert.match(listed.updatedAt, moment);
    const events = hook.deliveries.map(({ body }) => JSON.parse(body).webhookType);
    assert.deepEqual(events, ["batchcall-started", "batchcall-completed"]);
    hook.close();
    assert.equal((await home.vsdk.batchcall.get(batchId)).status, "completed");
    assert.deepEqual(await home.vsdk.batchcall.delete(batchId), { message: "Batch removed" });
    await assert.rejects(home.vsdk.batchcall.get(batchId), (error) => error.httpStatus === 404);
  });

  test("a scheduled campaign is changed before its time, then cancelled", async () => {
    const { batchId } = await upload();
    const { batchcall } = home.vsdk;
    const plan = { ...campaign, batchId, timing: "scheduled", timezone: "America/New_York", scheduledTime: "10:30" };
    await assert.rejects(batchcall.create(plan), sdk.ValidationError);
    const batch = await batchcall.create({ ...plan, scheduledDate: "2036-09-20", daysOfWeek: [1, 2, 3] });
    assert.deepEqual([batch.status, batch.timestamp], ["scheduled", Date.UTC(2036, 8, 20, 14, 30) / 1000]);
    const changed = await batchcall.update(batchId, { batchName: "Renewals (EU)", daysOfWeek: [] });
    assert.deepEqual([changed.batchName, changed.daysOfWeek, changed.status], ["Renewals (EU)", [], "scheduled"]);
    const [first, second] = (await batchcall.records.list(batchId)).data;
    const other = await batchcall.records.update(batchId, first.recordId, { phoneNumber: "+15550133009" });
    assert.deepEqual([other.phoneNumber, other.metadata], ["+15550133009", { name: "Ada" }]);
    assert.equal((await batchcall.records.delete(batchId, [second.recordId])).deletedCount, 1);
    assert.equal((await batchcall.stats(batchId)).total, 2);
    assert.equal((await batchcall.cancel(batchId, "graceful")).status, "cancelled");
    await assert.rejects(batchcall.update(batchId, { batchName: "late" }), sdk.ResourceConflictError);
    await assert.rejects(batchcall.cancel(batchId, "immediate"), sdk.ResourceConflictError);
  });
});
