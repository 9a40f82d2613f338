// What the tests share: an emulator of its own for each, the browser, a receiver of webhooks, and a watch over requests.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

/** The program: emulator, console and a client in one. */
const PROGRAM = need("VIDEOSDK_API_BIN");
const BROWSER = need("CHROMIUM_BIN");

function need(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`python3 tests/run.py console\``);
  return value;
}

/** An emulator that ends with the test. */
export async function emulator(t, ...options) {
  const child = spawn(PROGRAM, ["emulator", "--port", "0", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  const ends = [];
  // Its pages go first: a page whose emulator is gone would complain.
  t.after(async () => {
    try {
      for (const end of ends) await end();
    } finally {
      child.kill();
    }
  });
  for await (const line of createInterface(child.stdout)) return { ...JSON.parse(line), ends };
  throw new Error("the emulator ended before it listened");
}

/** Runs the command line against an emulator, to its end. */
export async function client(house, ...words) {
  const env = { VIDEOSDK_API_ENDPOINT: house.url, VIDEOSDK_API_KEY: house.apiKey, VIDEOSDK_SECRET: house.secret };
  const child = spawn(PROGRAM, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  child.stdout.on("data", (bytes) => { out += bytes; });
  child.stderr.on("data", (bytes) => { out += bytes; });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, out };
}

/** The control API. */
export async function control(house, method, path, body) {
  const answer = await fetch(`${house.url}/emulator${path}`, { method, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.json();
}

let open;
/** A browser with a new profile, for all tests of a file. */
export async function browser() {
  if (open) return open.context;
  const profile = await mkdtemp(join(tmpdir(), "console-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: BROWSER,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  open = { context, profile };
  return context;
}

export async function closeBrowser() {
  if (!open) return;
  await open.context.close();
  await rm(open.profile, { recursive: true, force: true, maxRetries: 5 });
  open = undefined;
}

/** A page that shows the console, and fails the test for anything that goes wrong in it or asks another host. */
export async function page(house, path = "") {
  const context = await browser();
  const view = await context.newPage();
  const wrong = [];
  view.on("pageerror", (error) => wrong.push(error.message));
  view.on("console", (message) => { if (message.type() === "error" && !message.text().includes("status of")) wrong.push(message.text()); });
  view.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== house.url) wrong.push(`asked ${url}`);
  });
  house.ends.push(async () => {
    await view.close();
    assert.deepEqual(wrong, []);
  });
  view.setDefaultTimeout(15_000);
  await view.goto(`${house.url}/${path}`);
  await view.getByText("Connected", { exact: true }).waitFor();
  return view;
}

/** A receiver of webhooks that verifies by itself, with nothing of this project. */
export async function receiver(t, house) {
  const got = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { publicKey } = await (await fetch(`${house.url}/v2/public/rsa-public-key`)).json();
    const key = createPublicKey(publicKey.trim());
    const signature = Buffer.from(request.headers["videosdk-signature"] ?? "", "base64");
    got.push({ event: JSON.parse(body).webhookType, verified: verify("sha256", body, key, signature) });
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${server.address().port}/hook`, got };
}
