#!/usr/bin/env node
/** `npx videosdk-api emulator`: the emulator as a program, for tests in any language. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Emulator, type EmulatorOptions } from "./emulator";
import { version } from "./version";

const HELP = `Usage: videosdk-api emulator [options]

Pretends to be the VideoSDK v2 REST API, offline, until SIGTERM or Ctrl-C.
When it listens, it prints one line of JSON: {"url": ..., "apiKey": ..., "secret": ...}

  --port PORT           port to listen on; 0 (the default) takes a free one
  --host ADDRESS        address to listen on (default: 127.0.0.1)
  --key KEY             an API key; repeat it with its --secret
  --secret SECRET       the secret of the --key before it
  --seed NUMBER         makes all ids the same in every run
  --state FILE          begin with a snapshot taken from GET /emulator/state
  --webhook-key FILE    RSA private key in PEM that signs webhooks
  --webhook-ca FILE     certificates in PEM that webhooks over https may be delivered to
  --settings JSON       switches, as POST /emulator/settings takes them
  --version, --help
`;

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  key: { type: "string", multiple: true },
  secret: { type: "string", multiple: true },
  seed: { type: "string" },
  state: { type: "string" },
  "webhook-key": { type: "string" },
  "webhook-ca": { type: "string" },
  settings: { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Runs a command to its end. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help === true) return print(HELP);
  if (values.version === true) return print(`videosdk-api ${version}\n`);
  if (positionals.length !== 1 || positionals[0] !== "emulator") throw new Error("the command is `emulator`: see --help");
  await serve(emulatorOptions(values));
}

async function serve(options: EmulatorOptions): Promise<void> {
  // The signals are caught before the address is shown, so that whoever reads it may already send one.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  const emulator = await Emulator.start(options);
  const { url, apiKey, secret } = emulator;
  print(`${JSON.stringify({ url, apiKey, secret })}\n`);
  const awake = setInterval(() => undefined, 1 << 30);
  await stopped;
  clearInterval(awake);
  await emulator.stop();
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>["values"];

function emulatorOptions(values: Values): EmulatorOptions {
  const { key: keys = [], secret: secrets = [] } = values;
  if (keys.length !== secrets.length) throw new Error("every --key needs one --secret");
  return {
    host: values.host,
    port: whole("--port", values.port),
    credentials: keys.length === 0 ? undefined : keys.map((key, at) => [key, secrets[at] as string] as const),
    seed: whole("--seed", values.seed),
    state: values.state === undefined ? undefined : object("--state", readFileSync(values.state, "utf8")),
    webhookKey: values["webhook-key"] === undefined ? undefined : readFileSync(values["webhook-key"], "utf8"),
    webhookCa: values["webhook-ca"] === undefined ? undefined : readFileSync(values["webhook-ca"], "utf8"),
    settings: values.settings === undefined ? undefined : object("--settings", values.settings),
  };
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${name} must be a whole number`);
  return Number(text);
}

function object(name: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${name} is not valid JSON`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${name} must be a JSON object`);
  return value as Record<string, unknown>;
}

function print(text: string): void {
  process.stdout.write(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`videosdk-api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
