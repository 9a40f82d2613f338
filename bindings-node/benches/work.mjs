// The work that run.mjs measures, one subject a process: `node work.mjs WORK SUBJECT COUNT URL` prints one line of JSON.
//
// CPU is user and system time of all threads of the process, V8's too. Each work warms up first, but for `first`. Every
// client sends the same method, body and token, keeps its connections, parses each answer and looks at it; no cache may
// answer, so ids differ from call to call.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const ROOM = "k3vd-9qtm-0001";
const AT_ONCE = 64;
const IDS = Array.from({ length: 1024 }, (_, n) => `participant-${String(n).padStart(4, "0")}`);
const WARM_UP = 5_000;

const [work, subject, count, url] = [process.argv[2], process.argv[3], Number(process.argv[4]), process.argv[5]];
const peers = createRequire(`${process.env.PEERS}/package.json`);
const ours = () => createRequire(import.meta.url)("../dist/index.js");

const tokens = () => {
  const client = new (ours().VideoSDK)({ apiKey: KEY, secret: SECRET });
  return IDS.map((participantId) => client.participantToken({ roomId: "abcd-efgh-ijkl", participantId, expiresIn: 7200 }));
};

/** Each gives what does one piece of the work. */
const SUBJECTS = {
  official() {
    const { VideoSDK } = peers("@videosdk.live/server-sdk");
    const client = new VideoSDK({ apiKey: KEY, secret: SECRET, apiEndpoint: url });
    const made = work === "verify" ? tokens() : [];
    return {
      sign: (n) => client.generateToken({ roomId: "abcd-efgh-ijkl", participantId: IDS[n & 1023], permissions: ["allow_join"], roles: ["rtc"], expiresIn: 7200 }),
      verify: (n) => assert.equal(client.verifyToken(made[n & 1023]).participantId, IDS[n & 1023]),
      create: async (n) => assert.equal((await client.rooms.create({ customRoomId: IDS[n & 1023] })).roomId, ROOM),
      list: (perPage) => async () => assert.equal((await client.rooms.list({ perPage })).data.length, perPage),
    };
  },
  "undici.Pool"() {
    const { Pool } = peers("undici");
    const pool = new Pool(url, { connections: AT_ONCE });
    const headers = { authorization: tokens()[0], accept: "application/json", "content-type": "application/json" };
    const read = async (request) => {
      const { statusCode, body } = await pool.request(request);
      assert.equal(statusCode, 200);
      return body.json();
    };
    return {
      create: async (n) => {
        const body = JSON.stringify({ customRoomId: IDS[n & 1023] });
        assert.equal((await read({ path: "/v2/rooms", method: "POST", headers, body })).roomId, ROOM);
      },
      list: (perPage) => async () => {
        assert.equal((await read({ path: `/v2/rooms?perPage=${perPage}`, method: "GET", headers })).data.length, perPage);
      },
    };
  },
  "videosdk-api"() {
    const client = new (ours().VideoSDK)({ apiKey: KEY, secret: SECRET, baseUrl: url });
    const made = work === "verify" ? tokens() : [];
    return {
      sign: (n) => client.participantToken({ roomId: "abcd-efgh-ijkl", participantId: IDS[n & 1023], expiresIn: 7200 }),
      verify: (n) => assert.equal(client.verifyToken(made[n & 1023]).participantId, IDS[n & 1023]),
      create: async (n) => assert.equal((await client.rooms.create({ customRoomId: IDS[n & 1023] })).roomId, ROOM),
      list: (perPage) => async () => assert.equal((await client.rooms.list({ perPage })).items.length, perPage),
    };
  },
};

async function oneByOne(does, times) {
  for (let n = 0; n < times; n++) await does(n);
}

async function atOnce(does, times) {
  let next = 0;
  const lane = async () => {
    while (next < times) await does(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

function inRow(does, times) {
  for (let n = 0; n < times; n++) does(n);
}

const WORKS = {
  sign: { does: (s) => s.sign, run: inRow, warmUp: 20_000 },
  verify: { does: (s) => s.verify, run: inRow, warmUp: 20_000 },
  create: { does: (s) => s.create, run: oneByOne, warmUp: WARM_UP },
  first: { does: (s) => s.create, run: oneByOne, warmUp: 0 },
  "at once": { does: (s) => s.create, run: atOnce, warmUp: WARM_UP },
  "list 20": { does: (s) => s.list(20), run: oneByOne, warmUp: WARM_UP },
  "list 100": { does: (s) => s.list(100), run: oneByOne, warmUp: 2_000 },
};

const { does, run, warmUp } = WORKS[work];
const piece = does(SUBJECTS[subject]());
await run(piece, warmUp);
const before = process.cpuUsage();
const start = performance.now();
await run(piece, count);
const { user, system } = process.cpuUsage(before);
const wall = (performance.now() - start) * 1000;
const peak = Number(readFileSync("/proc/self/status", "utf8").match(/VmHWM:\s+(\d+)/)[1]) / 1024;
console.log(JSON.stringify({ cpu: (user + system) / count, wall: wall / count, peak }));
process.exit(0);
