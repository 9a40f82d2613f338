// One work of one subject, measured: `node work.mjs WORK SUBJECT COUNT URL SIZE` prints one line of JSON.
//
// Run by tests/benchmarks. Works: sign, verify, create, many (SIZE at once), list (SIZE rooms, four members of each read) and first
// (create without a warm-up). CPU is user and system time of all threads of the process, V8's too, in microseconds an operation,
// as is the wall time; the peak is in MiB. Every client sends the same method, body and a token of the same length, keeps its
// connections, parses each answer and looks at it; no cache may answer, so ids differ from call to call.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const ROOM = "k3vd-9qtm-0001";
const TARGET = "abcd-efgh-ijkl";
const IDS = Array.from({ length: 1024 }, (_, n) => `participant-${String(n).padStart(4, "0")}`);

const [work, subject, url] = [process.argv[2], process.argv[3], process.argv[5]];
const [count, size] = [Number(process.argv[4]), Number(process.argv[6])];
const peers = createRequire(`${process.env.PEERS}/package.json`);
// The package that is measured.
const ours = () => createRequire(import.meta.url)(process.env.OURS);

const claims = (participantId) => ({ apikey: KEY, permissions: ["allow_join"], version: 2, roles: ["rtc"], participantId, roomId: TARGET });
const HEADERS = { authorization: process.env.BENCH_TOKEN, accept: "application/json", "content-type": "application/json" };

/** What a plain HTTP client is, once it can send and read JSON. */
const plain = (ask) => ({
  create: (customRoomId) => ask("POST", "/v2/rooms", JSON.stringify({ customRoomId })),
  page: async (perPage) => (await ask("GET", `/v2/rooms?perPage=${perPage}`)).data,
});

const SUBJECTS = {
  official() {
    const { VideoSDK } = peers("@videosdk.live/server-sdk");
    const client = new VideoSDK({ apiKey: KEY, secret: SECRET, apiEndpoint: url });
    return {
      sign: (participantId) => client.generateToken({ claims: { roomId: TARGET, participantId }, permissions: ["allow_join"], roles: ["rtc"], expiresIn: 7200 }),
      verify: (token) => client.verifyToken(token),
      create: (customRoomId) => client.rooms.create({ customRoomId }),
      page: async (perPage) => (await client.rooms.list({ perPage })).data,
    };
  },
  jsonwebtoken() {
    const jwt = peers("jsonwebtoken");
    return {
      sign: (participantId) => jwt.sign(claims(participantId), SECRET, { algorithm: "HS256", expiresIn: 7200 }),
      verify: (token) => jwt.verify(token, SECRET, { algorithms: ["HS256"] }),
    };
  },
  "fast-jwt"() {
    const { createSigner, createVerifier } = peers("fast-jwt");
    const [sign, verify] = [createSigner({ key: SECRET, algorithm: "HS256", expiresIn: 7_200_000 }), createVerifier({ key: SECRET, algorithms: ["HS256"] })];
    return { sign: (participantId) => sign(claims(participantId)), verify };
  },
  "undici.Pool"() {
    const { Pool } = peers("undici");
    const pool = new Pool(url, { connections: Math.max(size, 64) });
    return plain(async (method, path, body) => {
      const answer = await pool.request({ path, method, headers: HEADERS, body });
      assert.equal(answer.statusCode, 200);
      return answer.body.json();
    });
  },
  fetch() {
    return plain(async (method, path, body) => {
      const answer = await fetch(url + path, { method, headers: HEADERS, body });
      assert.equal(answer.status, 200);
      return answer.json();
    });
  },
  "videosdk-api"() {
    const { VideoSDK } = ours();
    const client = new VideoSDK({ apiKey: KEY, secret: SECRET, baseUrl: url });
    return {
      sign: (participantId) => client.participantToken({ roomId: TARGET, participantId, expiresIn: 7200 }),
      verify: (token) => client.verifyToken(token),
      create: (customRoomId) => client.rooms.create({ customRoomId }),
      page: async (perPage) => (await client.rooms.list({ perPage })).items,
    };
  },
};

function inRow(does, times) {
  for (let n = 0; n < times; n++) does(n);
}

async function oneByOne(does, times) {
  for (let n = 0; n < times; n++) await does(n);
}

async function atOnce(does, times) {
  let next = 0;
  const lane = async () => {
    while (next < times) await does(next++);
  };
  await Promise.all(Array.from({ length: size }, lane));
}

const sign = (with_) => (n) => with_.sign(IDS[n & 1023]);
const verify = (with_) => {
  const made = IDS.map((name) => with_.sign(name));
  return (n) => assert.equal(with_.verify(made[n & 1023]).participantId, IDS[n & 1023]);
};
const create = (with_) => async (n) => assert.equal((await with_.create(IDS[n & 1023])).roomId, ROOM);
const list = (with_) => async () => {
  const rooms = await with_.page(size);
  assert.equal(rooms.length, size);
  for (const room of rooms) if (!(room.roomId && room.customRoomId && room.id && room.createdAt)) throw new Error("a member is missing");
};

// V8 takes thousands of calls to be warm.
const WORKS = {
  sign: { does: sign, run: inRow, warmUp: count },
  verify: { does: verify, run: inRow, warmUp: count },
  create: { does: create, run: oneByOne, warmUp: 5_000 },
  first: { does: create, run: oneByOne, warmUp: 0 },
  many: { does: create, run: atOnce, warmUp: Math.max(5_000, size) },
  list: { does: list, run: oneByOne, warmUp: Math.max(4, Math.floor(Math.min(5_000, 200_000 / size))) },
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
