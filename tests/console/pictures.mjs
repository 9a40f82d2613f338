// Takes the pictures that the README shows: `VIDEOSDK_API_BIN=… CHROMIUM_BIN=… node pictures.mjs`. No test: they are looked at.

import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { browser, client, closeBrowser, control, emulator, receiver } from "./lib/house.mjs";

const FOLDER = fileURLToPath(new URL("../../core/emulator/console/pictures", import.meta.url));
const ends = [];
// What tests end with, for something that is none.
const t = { after: (end) => ends.push(end) };
const house = await emulator(t, "--settings", '{"egressDelayMs":500}');
const call = (...words) => client(house, "call", ...words);

const { url } = await receiver(t, house);
await call("rooms.create", "customRoomId=staff-meeting");
await call("rooms.create", "customRoomId=maths-101", `webhook={"endPoint":"${url}","events":["*"]}`);
for (const participantId of ["ana", "bruno", "chiara"]) await control(house, "POST", "/rooms/maths-101/participants", { participantId });
await call("recordings.start", "roomId=maths-101");
await sleep(1500);
await call("hls.start", "roomId=maths-101");
await sleep(2000);
await call("recordings.stop", "roomId=maths-101");
await sleep(2500);

const view = await (await browser()).newPage();
await mkdir(FOLDER, { recursive: true });

async function picture(name, path, { scheme = "light", size = { width: 1200, height: 820 }, before } = {}) {
  await view.emulateMedia({ colorScheme: scheme });
  await view.setViewportSize(size);
  await view.goto(`${house.url}/${path}`);
  await view.waitForFunction(() => document.querySelector("main h1")?.textContent !== "Console");
  await before?.();
  await sleep(400);
  await view.screenshot({ path: `${FOLDER}/${name}.png` });
}

await picture("tokens", "", { before: async () => {
  await view.getByRole("button", { name: "Generate token" }).click();
  await view.locator("#the-token").waitFor();
  await view.evaluate(() => scrollTo(0, document.getElementById("token").closest("section").offsetTop - 80));
} });
await picture("endpoint", "#/op/rooms.create", { before: () => view.getByRole("tab", { name: "Node" }).click() });
const tall = { width: 1200, height: 1060 };
await picture("live", "#/live", { size: tall });
await picture("live-dark", "#/live", { scheme: "dark", size: tall });
await picture("requests", "#/live/requests");

await view.close();
await closeBrowser();
for (const end of ends) await end();
