// Batches of calls: a list is uploaded, launched, watched, changed and exported.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ResourceConflictError, RoomNotFoundError, VideoSDK, VideoSDKError } from "@videosdk.live/server-sdk";
import { house } from "../lib/house.mjs";

const plan = { batchName: "Reminders", phoneNumberId: "pn_1", routingRuleId: "rr_1" };

describe("batch calls", () => {
  const home = house();
  let folder;
  before(() => { folder = mkdtempSync(join(tmpdir(), "batch-")); });
  after(() => rmSync(folder, { recursive: true }));

  const upload = async (text) => {
    const filePath = join(folder, "people.csv");
    writeFileSync(filePath, text);
    return home.vsdk.batchcall.upload({ filePath, pollIntervalMs: 20 });
  };

  test("a list on disk goes to the storage and is parsed", async () => {
    const seen = [];
    const filePath = join(folder, "list.csv");
    writeFileSync(filePath, "phoneNumber,name\n+15550100101,Ana\n+15550100102,Bo\n");
    // Not through the watched client, which gives a plain promise.
    const { url: apiEndpoint, apiKey, secret } = home.emulator;
    const job = new VideoSDK({ apiEndpoint, apiKey, secret }).batchcall.upload({ filePath, pollIntervalMs: 20 });
    for (const event of ["parsing", "parsed"]) job.on(event, () => seen.push(event));
    const batch = await job;
    assert.deepEqual([batch.status, batch.recordsUploaded, seen], ["parsed", 2, ["parsing", "parsed"]]);
    assert.deepEqual((await home.vsdk.batchcall.get(batch.batchId)).status, "parsed");
    await assert.rejects(upload("name\nAna\n"), (error) => error instanceof VideoSDKError && /parse/.test(error.code));
  });

  test("records are listed, changed, deleted and exported", async () => {
    const { batchcall } = home.vsdk;
    const { batchId } = await upload("phoneNumber,name\n+15550100101,Ana\n+15550100102,Bo\n+15550100103,Cy\n");
    const records = (await batchcall.records.list(batchId)).data;
    assert.equal(records.length, 3);
    const changed = await batchcall.records.update(batchId, records[0].recordId, { phoneNumber: "+15550100199" });
    assert.equal(changed.phoneNumber, "+15550100199");
    const deleted = await batchcall.records.delete(batchId, [records[1].recordId]);
    assert.equal(deleted.deletedCount, 1);
    const csv = await batchcall.records.export(batchId);
    assert.ok(csv.includes("+15550100199") && !csv.includes(records[1].phoneNumber), csv);
  });

  test("a batch is launched, counted, cancelled and deleted", async () => {
    const { batchcall } = home.vsdk;
    const { batchId } = await upload("phoneNumber\n+15550100101\n");
    const draft = await batchcall.create({ ...plan, batchId, saveAsDraft: true });
    assert.equal(draft.status, "draft");
    assert.equal((await batchcall.update(batchId, { batchName: "Later" })).batchName, "Later");
    const running = await batchcall.create({ ...plan, batchId });
    assert.equal(running.status, "running");
    const stats = await batchcall.stats(batchId);
    assert.deepEqual([stats.batchId, stats.total], [batchId, 1]);
    assert.ok((await batchcall.list({})).data.some((batch) => batch.batchId === batchId));
    const cancelled = await batchcall.cancel(batchId, "immediate");
    assert.equal(cancelled.status, "cancelled");
    await assert.rejects(batchcall.cancel(batchId, "immediate"), ResourceConflictError);
    assert.equal(typeof (await batchcall.delete(batchId)).message, "string");
    await assert.rejects(batchcall.get(batchId), RoomNotFoundError);
  });
});
