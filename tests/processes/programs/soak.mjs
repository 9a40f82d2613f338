// Mixed calls for a long time, 64 promises at once: `soak.mjs MIX SECONDS`. What it says and waits for is told in run.py.

import { readFileSync } from "node:fs";
import { once } from "node:events";
import { VideoSDK, VideoSDKError } from "../../../bindings-node/dist/index.mjs";

const AT_ONCE = 64;
const ROOMS = 16;

const [mix, seconds] = process.argv.slice(2);
const lines = readFileSync(mix, "utf8").trim().split("\n").map((line) => line.split("\t"));
const client = new VideoSDK();
const tally = { started: 0, good: 0, wrong: 0, attempts: 0, failed: {} };

/** Writes the end of a call down. */
function ended(wanted, outcome) {
  tally.attempts += outcome.attempts;
  const [name, value] = wanted.split("=");
  if (outcome instanceof VideoSDKError) {
    const failure = `${outcome.kind} ${outcome.sent}`;
    if (wanted === `fails=${outcome.kind}`) tally.good += 1;
    else tally.failed[failure] = (tally.failed[failure] ?? 0) + 1;
  } else if (name === "fails" || (value !== undefined && outcome.data[name] !== value)) tally.wrong += 1;
  else tally.good += 1;
}

async function oneAfterAnother(until) {
  while (performance.now() < until) {
    const number = tally.started++;
    const [operation, params, wanted] = lines[number % lines.length];
    const room = String(Math.floor(number / lines.length) % ROOMS);
    const call = client.call(operation, JSON.parse(params.replaceAll("@", room)));
    const outcome = await call.catch((error) => {
      if (error instanceof VideoSDKError) return error;
      throw error;
    });
    ended(wanted.replaceAll("@", room), outcome);
  }
}

for (let room = 0; room < ROOMS; room++) await client.rooms.create({ customRoomId: `soak-${room}` });
console.log("ready");
await once(process.stdin, "data");
process.stdin.pause();
const until = performance.now() + Number(seconds) * 1000;
await Promise.all(Array.from({ length: AT_ONCE }, () => oneAfterAnother(until)));
await client.close();
console.log(JSON.stringify(tally));
