// What the page promises by itself: readable, usable by everybody, deaf to markup in data, and silent about secrets.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { client, closeBrowser, control, emulator, page } from "./lib/house.mjs";

after(closeBrowser);

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const VIEWS = ["", "#/section/recordings", "#/op/rooms.create", "#/op/agents.deployments.deploy", "#/live", "#/live/webhooks", "#/live/requests", "#/live/time"];

/** An emulator in which something has happened, so that no view is empty. */
async function lived(t) {
  const house = await emulator(t);
  const call = async (...words) => {
    const { code, out } = await client(house, "call", ...words);
    assert.equal(code, 0, out);
  };
  await call("rooms.create", "customRoomId=maths-101", 'webhook={"endPoint":"http://127.0.0.1:9/hook","events":["*"]}');
  for (const participantId of ["ana", "bruno"]) await control(house, "POST", "/rooms/maths-101/participants", { participantId });
  await call("recordings.start", "roomId=maths-101");
  await control(house, "POST", "/settle");
  await control(house, "POST", "/faults", { operation: "rooms.get", status: 503, count: 1 });
  return house;
}

/** A view with something in it, and its hidden parts open. */
async function shown(view, house, path) {
  await view.goto(`${house.url}/${path}`);
  await view.waitForFunction(() => document.querySelector("main h1")?.textContent !== "Console");
  if (path === "") {
    await view.getByRole("button", { name: "Generate token" }).click();
    await view.locator("#the-token").waitFor();
  }
  if (/rooms\.create/.test(path)) {
    await view.getByRole("button", { name: "Send", exact: true }).click();
    await view.locator("[data-status]").waitFor();
  }
  await view.evaluate(() => document.querySelectorAll("main details").forEach((part) => { part.open = true; }));
  await view.waitForTimeout(60);
}

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing in any view, ${scheme}`, async (t) => {
    const house = await lived(t);
    const view = await page(house);
    await view.emulateMedia({ colorScheme: scheme });
    const axe = await readFile(AXE, "utf8");
    for (const path of VIEWS) {
      await shown(view, house, path);
      await view.evaluate(axe);
      const found = await view.evaluate(async () => {
        const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
        return { passes: passes.length, violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`) };
      });
      assert.deepEqual(found.violations, [], `view ${path}`);
      assert.ok(found.passes > 15, "axe looked");
    }
  });
}

test("every view can be read at 360 pixels, without scrolling sideways", async (t) => {
  const house = await lived(t);
  const view = await page(house);
  await view.setViewportSize({ width: 360, height: 740 });
  for (const path of VIEWS) {
    await shown(view, house, path);
    const [wide, who] = await view.evaluate(() => {
      const over = [...document.querySelectorAll("main *, header *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest("pre, .bar, .hidden, thead"));
      return [document.documentElement.scrollWidth, over.slice(0, 3).map((each) => each.outerHTML.slice(0, 120))];
    });
    assert.deepEqual([wide, who], [360, []], `view ${path}`);
  }
});

test("markup in a room id is text, and no script of it runs", async (t) => {
  const house = await emulator(t);
  const id = '<script>globalThis.hit = 1</script><img src=x onerror="globalThis.hit = 2">';
  const { code, out } = await client(house, "call", "rooms.create", `customRoomId=${id}`);
  assert.equal(code, 0, out);
  const view = await page(house, "#/live");
  await view.locator(".room-name", { hasText: id }).waitFor();
  await view.goto(`${house.url}/#/live/requests`);
  await view.locator(".entry summary").first().click();
  await view.getByText("globalThis.hit = 1").first().waitFor();
  assert.equal(await view.evaluate(() => globalThis.hit), undefined);
  assert.equal(await view.locator("main script, main img").count(), 0);
});

test("a secret is masked until somebody asks for it", async (t) => {
  const house = await emulator(t);
  const view = await page(house);
  assert.ok(!(await view.content()).includes(house.secret));
  await view.getByRole("button", { name: /Show the secret/ }).click();
  await view.getByText(house.secret, { exact: true }).waitFor();
  await view.getByRole("button", { name: /Hide the secret/ }).click();
  await view.getByText(house.secret, { exact: true }).waitFor({ state: "detached" });
  // Refused or not: what was sent is in the log.
  const body = JSON.stringify({ roomId: "abcd-efgh-ijkl", outputs: [{ url: "rtmp://live.example.org/app", streamKey: "deep-secret" }] });
  await fetch(`${house.url}/v2/livestreams/start`, { method: "POST", body });
  await view.goto(`${house.url}/#/live/requests`);
  await view.locator(".entry summary").first().click();
  await view.getByText("streamKey").waitFor();
  assert.ok(!(await view.content()).includes("deep-secret"));
  await view.getByRole("button", { name: "Show", exact: true }).click();
  await view.getByText("deep-secret").waitFor();
});

test("everything is reached by keyboard: skip link, tabs by arrows, and a call by Enter", async (t) => {
  const house = await emulator(t);
  const view = await page(house, "#/op/rooms.create");
  await view.locator("h1").waitFor();
  await view.keyboard.press("Tab");
  assert.equal(await view.evaluate(() => document.activeElement.className), "skip");
  await view.keyboard.press("Enter");
  assert.equal(await view.evaluate(() => document.activeElement.id), "main");
  assert.equal(await view.locator("h1").textContent(), "rooms.create");
  await view.getByRole("tab", { selected: true }).focus();
  await view.keyboard.press("ArrowRight");
  assert.equal(await view.getByRole("tab", { selected: true }).textContent(), "Rust");
  await view.getByLabel("customRoomId").focus();
  await view.keyboard.type("by-keyboard");
  await view.keyboard.press("Enter");
  await view.locator('[data-status="200"]').waitFor();
});
