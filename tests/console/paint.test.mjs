// How soon the page is there, and what it weighs. It measures time, so nothing should run beside it.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { browser, closeBrowser, emulator, page } from "./lib/house.mjs";

after(closeBrowser);

test("it is painted within 300 ms, weighs at most 250 KB, and asks no other host", async (t) => {
  const house = await emulator(t);
  await page(house); // The first view pays for the start of the browser.
  const context = await browser();
  const paints = [];
  let bytes = 0;
  for (let round = 0; round < 10; round += 1) {
    const view = await context.newPage();
    const session = await context.newCDPSession(view);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
    await view.goto(house.url);
    await view.getByRole("button", { name: "Generate token" }).waitFor();
    paints.push(await view.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
    await view.close();
  }
  const best = Math.min(...paints);
  t.diagnostic(`first paint after ${best.toFixed(0)} ms at best, ${Math.max(...paints).toFixed(0)} at worst; ${(bytes / 1000).toFixed(1)} KB over the wire`);
  assert.ok(best < 300, `painted after ${best} ms`);
  assert.ok(bytes > 20_000 && bytes < 250_000, `${bytes} bytes`);
});
