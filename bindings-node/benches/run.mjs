// Measures the package beside what users of Node have today, and fails when a goal is missed.
//
//     node bindings-node/benches/run.mjs [--rounds N] [--only WORK | --only processes]
//
// It builds the release addon and the server, installs the peers of package.json into target/node-bench, and prints the
// tables of README.md. Every figure is one fresh process a round; within a round the subjects of a work run one after
// another, and a ratio is the median over the rounds of the ratio within a round. Work that waits for one answer after
// another shares one core with its server, because waking a second one costs more than what is measured. Every peer runs
// with its defaults; the environment names no proxy.

import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { addonName } from "../tools/platform.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = dirname(HERE);
const ROOT = dirname(PACKAGE);
const PEERS = join(ROOT, "target", "node-bench");
const OURS = "videosdk-api";

const given = process.argv.slice(2);
const option = (name) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
const ROUNDS = Number(option("--rounds") ?? 7);
const ONLY = option("--only");

// work, title, peers, operations a round, pinned to one core
const WORKS = [
  ["sign", "Sign a participant token", ["official"], 50_000, true],
  ["verify", "Verify it", ["official"], 50_000, true],
  ["create", "Create a room, one after another", ["official", "undici.Pool"], 2_000, true],
  ["first", "The first 500 calls of a process", ["official"], 500, true],
  ["at once", "Create a room, 64 at once", ["official", "undici.Pool"], 6_000, false],
  ["list 20", "List 20 rooms", ["official", "undici.Pool"], 1_500, true],
  ["list 100", "List 100 rooms", ["official", "undici.Pool"], 700, true],
];

// title, peer, limit of our cost over the peer's
const GOALS = [
  ["Sign a participant token", "official", 0.18],
  ["Verify it", "official", 0.4],
  ["Create a room, one after another", "official", 0.18],
  ["Create a room, one after another", "undici.Pool", 1.25],
  ["The first 500 calls of a process", "official", 0.065],
  ["Create a room, 64 at once", "official", 0.075],
  ["Create a room, 64 at once", "undici.Pool", 1.0],
  ["List 20 rooms", "official", 0.32],
  ["List 100 rooms", "official", 0.48],
  ["Fresh process to its first answer", "official", 0.42],
  ["Peak memory, MiB", "official", 0.45],
];
const REQUIRE_MS = 3;
const ADDON_MB = 9;

const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/proxy|NODE_OPTIONS|NODE_EXTRA_CA_CERTS/i.test(name)));
environment.PEERS = PEERS;
environment.NODE_ENV = "production";

const pin = () => ["taskset", "-c", String(cpus().length - 1)];
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const inTurn = (round, subjects) => [...subjects.slice(round % subjects.length), ...subjects.slice(0, round % subjects.length)];

/** Builds what is measured; gives the program that serves the answers. */
function prepare() {
  execFileSync(process.execPath, [join(PACKAGE, "tools", "build.mjs"), "--release"], { stdio: "inherit" });
  mkdirSync(PEERS, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(HERE, file), join(PEERS, file));
  if (!existsSync(join(PEERS, "node_modules"))) execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: PEERS, stdio: "inherit" });
  const build = ["bench", "--locked", "-p", "videosdk-api", "--bench", "call", "--no-run", "--message-format=json"];
  const told = execFileSync("cargo", build, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
  const made = told.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  return made.filter((m) => m.executable && m.target.name === "call").at(-1).executable;
}

/** The program of the core's benches, answering with rooms made beforehand. */
async function withServer(program, pinned, use) {
  const [file, ...args] = [...(pinned ? pin() : []), program, "serve"];
  const server = spawn(file, args, { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise((resolve) => createInterface({ input: server.stdout }).once("line", resolve));
  try {
    return await use(`http://${line.trim()}`);
  } finally {
    server.kill("SIGKILL");
  }
}

function child(command) {
  const [file, ...args] = command.map(String);
  return execFileSync(file, args, { env: environment, encoding: "utf8", timeout: 120_000 });
}

function ratio(table, peer) {
  return median(table[OURS].map((cost, round) => cost / table[peer][round]));
}

function show(title, table, unit) {
  console.log(`\n| ${title} | ${unit} | ${OURS} / it |\n|---|--:|--:|`);
  for (const [subject, all] of Object.entries(table)) {
    const cost = median(all);
    console.log(`| ${subject} | ${cost.toFixed(cost < 10 ? 2 : cost < 100 ? 1 : 0)} | ${ratio(table, subject).toFixed(3)} |`);
  }
}

async function measureWorks(program, tables) {
  for (const [work, title, peers, count, pinned] of WORKS) {
    if (ONLY !== undefined && ONLY !== work) continue;
    const subjects = [...peers, OURS];
    const cpu = Object.fromEntries(subjects.map((subject) => [subject, []]));
    const peak = structuredClone(cpu);
    await withServer(program, pinned, (url) => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const subject of inTurn(round, subjects)) {
          const command = [...(pinned ? pin() : []), process.execPath, join(HERE, "work.mjs"), work, subject, count, url];
          const told = JSON.parse(child(command));
          cpu[subject].push(told.cpu);
          peak[subject].push(told.peak);
        }
      }
    });
    tables[title] = cpu;
    show(title, cpu, "µs");
    if (work === "create") {
      tables["Peak memory, MiB"] = peak;
      show("Peak memory, MiB", peak, "MiB");
    }
  }
}

/** CPU milliseconds that a process says it spent from its start on. */
const spent = (command) => Number(child([...pin(), process.execPath, ...command]).split("\n").at(-2));

async function measureProcesses(program, tables) {
  const title = "Fresh process to its first answer";
  const first = { official: [], [OURS]: [] };
  const added = [];
  const TELL = "const {user,system}=process.cpuUsage();console.log((user+system)/1000)";
  await withServer(program, true, (url) => {
    for (let round = -1; round < ROUNDS; round++) {
      for (const subject of inTurn(round + 1, Object.keys(first))) {
        const cost = spent([join(HERE, "first.mjs"), subject, url]);
        if (round >= 0) first[subject].push(cost);
      }
      // Programs are files: Node has loaded one by its `require` already when ours comes.
      const several = (name, code) => {
        const file = join(PEERS, name);
        writeFileSync(file, `${code}${TELL}\n`);
        return median(Array.from({ length: 9 }, () => spent([file])));
      };
      const bare = several("bare.cjs", "");
      const loaded = several("loaded.cjs", `const { VideoSDK } = require(${JSON.stringify(join(PACKAGE, "dist", "index.js"))});`);
      if (round >= 0) added.push(loaded - bare);
    }
  });
  tables[title] = first;
  show(title, first, "ms");
  return median(added);
}

const program = given.includes("--program") ? option("--program") : prepare();
const tables = {};
await measureWorks(program, tables);
const rows = GOALS.filter(([title]) => title in tables).map(([title, peer, limit]) => [`${title} / ${peer}`, ratio(tables[title], peer), limit]);
if (ONLY === undefined || ONLY === "processes") {
  rows.push(["require, ms over bare Node", await measureProcesses(program, tables), REQUIRE_MS]);
  const [title, peer, limit] = GOALS.find(([title]) => title.startsWith("Fresh"));
  rows.push([`${title} / ${peer}`, ratio(tables[title], peer), limit]);
  rows.push(["the addon, MB", statSync(join(PACKAGE, "native", addonName())).size / 1e6, ADDON_MB]);
}
console.log("\n| Goal | seen | limit |\n|---|--:|--:|");
let missed = false;
for (const [title, value, limit] of rows) {
  missed ||= value > limit * 1.02;
  console.log(`| ${title} | ${value.toFixed(3)} | ${limit}${value > limit * 1.02 ? " (missed)" : ""} |`);
}
process.exit(missed ? 1 : 0);
