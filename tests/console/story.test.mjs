// What somebody does with the console on the first day, from the token to a webhook that verifies.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { client, closeBrowser, control, emulator, page, receiver } from "./lib/house.mjs";

after(closeBrowser);

test("a token is generated, explained in plain words, and accepted by the API", async (t) => {
  const house = await emulator(t);
  const view = await page(house);
  await view.getByRole("button", { name: "Generate token" }).click();
  await view.getByText("It may call the REST API, in every room").waitFor();
  const token = (await view.locator("#the-token").textContent()).trim();
  const answer = await fetch(`${house.url}/v2/rooms`, { headers: { authorization: token } });
  assert.equal(answer.status, 200);
  await view.getByLabel("Role").selectOption("rtc");
  await view.getByLabel("Room").fill("abcd-efgh-ijkl");
  await view.getByRole("button", { name: "Generate token" }).click();
  await view.getByText("It cannot call the REST API: its roles do not name crawler.").waitFor();
  const other = (await view.locator("#the-token").textContent()).trim();
  assert.equal((await fetch(`${house.url}/v2/rooms`, { headers: { authorization: other } })).status, 403);
  assert.equal(JSON.parse(Buffer.from(other.split(".")[1], "base64url")).roomId, "abcd-efgh-ijkl");
  await view.getByLabel("Lifetime").fill("soon");
  await view.getByRole("button", { name: "Generate token" }).click();
  await view.getByRole("alert").filter({ hasText: "expires_in" }).waitFor();
});

test("a token from elsewhere is explained, with the reason for which an endpoint refuses it", async (t) => {
  const house = await emulator(t);
  const view = await page(house);
  await view.getByRole("tab", { name: "Explain one" }).click();
  await view.getByLabel("Token", { exact: true }).fill("Bearer nonsense");
  await view.getByLabel("For the endpoint").selectOption("rooms.create");
  await view.getByRole("button", { name: "Explain", exact: true }).click();
  await view.getByText("This cannot be read as a token.").waitFor();
  await view.getByText("rooms.create would refuse it").waitFor();
});

test("a room is made by try-it, two people join, it is recorded, and the webhook arrives and verifies", async (t) => {
  const house = await emulator(t);
  const hook = await receiver(t, house);
  const view = await page(house, "#/op/rooms.create");
  await view.getByLabel("customRoomId").fill("maths-101");
  await view.getByLabel("webhook", { exact: true }).fill(JSON.stringify({ endPoint: hook.url, events: ["*"] }));
  await view.getByRole("button", { name: "Send", exact: true }).click();
  await view.locator('[data-status="200"]').waitFor();
  await view.getByRole("link", { name: "Live", exact: true }).click();
  const room = view.locator(".room", { hasText: "maths-101" });
  for (const name of ["ana", "bruno"]) {
    await room.getByLabel("Participant for maths-101").fill(name);
    await room.getByLabel("Participant for maths-101").press("Enter");
    await room.getByRole("button", { name: `Leave: ${name}` }).waitFor();
  }
  await room.getByRole("button", { name: "Start recording" }).click();
  await view.locator(".lane", { hasText: "Recording" }).getByText(/^running /).waitFor();
  await room.getByRole("button", { name: "Stop recording" }).click();
  await view.locator(".lane", { hasText: "Recording" }).getByText(/^done /).waitFor();
  await room.getByRole("button", { name: "Leave: bruno" }).click();
  await room.getByRole("button", { name: "Leave: bruno" }).waitFor({ state: "detached" });
  await view.getByRole("link", { name: "Webhooks" }).click();
  const row = view.locator(".entry", { hasText: "recording-stopped" });
  await row.getByText("✓ verified").waitFor();
  await row.getByText("answered 200").waitFor();
  await row.locator("summary").click();
  await row.getByRole("group", { name: "Payload" }).getByText("recording-stopped").waitFor();
  const events = () => hook.got.filter((each) => each.event === "recording-stopped");
  assert.deepEqual(events(), [{ event: "recording-stopped", verified: true }]);
  await row.getByRole("button", { name: "Send again: recording-stopped" }).click();
  await view.locator(".entry", { hasText: "(again, of" }).getByText("✓ verified").waitFor();
  assert.equal(events().length, 2);
  assert.ok(hook.got.every((each) => each.verified));
});

test("a 429 is put in force by button, a client repeats its call, and the log shows both", async (t) => {
  const house = await emulator(t);
  const view = await page(house, "#/live/time");
  await view.getByLabel("Endpoint").fill("rooms.list");
  await view.getByLabel("What happens").selectOption("status 429");
  await view.getByRole("button", { name: "Play it" }).click();
  await view.getByText("answers 429").waitFor();
  const run = await client(house, "call", "rooms.list", "--json");
  assert.equal(run.code, 0, run.out);
  await view.getByText("No fault is in force.").waitFor();
  await view.getByRole("link", { name: "Requests" }).click();
  await view.getByLabel("Filter").fill("rooms.list");
  await view.locator('.entry[data-status="429"]').getByText("fault", { exact: true }).waitFor();
  await view.locator('.entry[data-status="200"]').waitFor();
  assert.equal(await view.locator(".entry").count(), 2);
  await view.getByLabel("Filter").fill("429");
  await view.waitForFunction(() => document.querySelectorAll(".entry").length === 1);
});

test("the clock is frozen and pushed by button", async (t) => {
  const house = await emulator(t);
  const view = await page(house, "#/live/time");
  await view.getByRole("button", { name: "Freeze" }).click();
  await view.getByText("stands still").waitFor();
  const before = (await control(house, "GET", "/clock")).now;
  await view.getByRole("button", { name: "+1 h" }).click();
  await view.waitForFunction((time) => document.querySelector(".clock").textContent === time, new Date(before + 3_600_000).toISOString().slice(11, 19));
  assert.equal((await control(house, "GET", "/clock")).now, before + 3_600_000);
});
