// The addon without the TypeScript around it: what it delivers, as promises.

import { createRequire } from "node:module";
import { addonName } from "../../tools/platform.mjs";

const require = createRequire(import.meta.url);
const FIELDS = 6;

export const addon = require(`../../native/${addonName()}`);

const pending = new Map();
let delivered = 0;
const { bun, deno } = process.versions;
let next = addon.connect(receive, bun === undefined && deno === undefined);

function receive(batch) {
  delivered += 1;
  for (let at = 0; at < batch.length; at += FIELDS) {
    const [id, kind, text, status, headers, extra] = batch.slice(at, at + FIELDS);
    const { resolve, reject } = pending.get(id);
    pending.delete(id);
    if (kind === 0) reject(new NativeError(JSON.parse(text)));
    else resolve({ text, data: kind === 1 && text !== null ? JSON.parse(text) : text, status, headers, extra: JSON.parse(extra) });
  }
}

/** How often the addon has delivered so far. */
export function batches() {
  return delivered;
}

export class NativeError extends Error {
  constructor(fields) {
    super(fields.text);
    this.fields = fields;
  }
}

/** What comes of work that is begun with an id. */
export function outcome(begin) {
  const id = next++;
  const promise = new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
  begin(id);
  promise.id = id;
  return promise;
}

export function clientOf(emulator, options = {}) {
  const { url: baseUrl, apiKey, secret } = emulator;
  return new addon.NativeClient(JSON.stringify({ baseUrl, apiKey, secret, noProxy: true, ...options }));
}

export function call(client, operation, params = {}, options = null) {
  return outcome((id) => client.call(id, operation, JSON.stringify(params), options && JSON.stringify(options)));
}

/** An emulator in this process with `control(name, args)`. */
export async function startEmulator(options = {}) {
  let native;
  const started = await outcome((id) => {
    native = addon.NativeEmulator.start(id, JSON.stringify(options));
  });
  const control = async (name, args = {}) =>
    (await outcome((id) => native.control(id, name, JSON.stringify(args)))).data;
  return { ...started.data, native, control };
}
