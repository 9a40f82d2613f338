// Children with a hard end, and an emulator in a process of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const program = (name) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** Figures go out as they are, whatever reporter is used. */
export function figure(name, text) {
  process.stderr.write(`${name}: ${text}\n`);
}

/** A program under test. Whoever waits for it never waits for ever. */
export class Child {
  constructor(command, args = [], { env = {}, within = 60_000 } = {}) {
    this.process = spawn(command, args, { env: { ...process.env, NODE_OPTIONS: "", ...env }, stdio: ["pipe", "pipe", "pipe"] });
    this.errors = "";
    this.process.stderr.on("data", (data) => (this.errors += data));
    this.lines = [];
    this.waiting = [];
    const reader = createInterface({ input: this.process.stdout });
    reader.on("line", (line) => {
      const entry = { line, at: performance.now() };
      const waiting = this.waiting.shift();
      if (waiting === undefined) this.lines.push(entry);
      else waiting(entry);
    });
    this.hung = false;
    const timer = setTimeout(() => {
      this.hung = true;
      this.process.kill("SIGKILL");
    }, within);
    this.exited = once(this.process, "exit").then(([code, signal]) => {
      clearTimeout(timer);
      return { code, signal, at: performance.now() };
    });
    this.closed = once(this.process, "close").then(() => {
      for (const waiting of this.waiting.splice(0)) waiting(undefined);
    });
  }

  /** The next line it prints with the moment it came, or undefined at its end. */
  line() {
    const line = this.lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    return Promise.race([new Promise((resolve) => this.waiting.push(resolve)), this.closed.then(() => this.lines.shift())]);
  }

  /** How it ended. One that hung fails the test. */
  async end() {
    const how = await this.exited;
    await this.closed;
    if (this.hung) throw new Error(`hung\n${this.errors}`);
    return { ...how, errors: this.errors };
  }

  /** Its one line of JSON; it must have ended well. */
  async json() {
    const how = await this.end();
    const line = this.lines.shift()?.line;
    if (how.code !== 0) throw new Error(`code ${how.code}, signal ${how.signal}\n${line}\n${how.errors}`);
    return JSON.parse(line);
  }

  async kill() {
    this.process.kill("SIGKILL");
    await this.exited;
  }
}

export const node = (name, args = [], options = {}) =>
  new Child(process.execPath, [...(options.flags ?? []), program(name), ...args], options);

/** An emulator whose connections outlive the program under test. */
export async function emulator() {
  const child = node("emulator.mjs", [], { within: 600_000 });
  const first = await child.line();
  if (first === undefined) throw new Error(`no emulator\n${child.errors}`);
  return { ...JSON.parse(first.line), text: first.line, stop: () => child.kill() };
}

/**
 * How a program runs whose memory is looked at. What Node has not collected yet, and what the C library keeps apart for each
 * thread, are no leaks of anybody: such a program collects by itself, and the C library has one store for all threads.
 */
export const SETTLED = { flags: ["--expose-gc"], env: { MALLOC_ARENA_MAX: "1" }, within: 300_000 };

/** How the values go, in their unit a step: the median of what lies between all pairs, which single jumps do not bend. */
export function slope(values) {
  const all = values.flatMap((value, at) => values.slice(at + 1).map((later, gap) => (later - value) / (gap + 1)));
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
}
