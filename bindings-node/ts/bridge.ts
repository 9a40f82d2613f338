/**
 * Work that waits for the native side: each piece has a number, and what comes back is handed to the piece of that
 * number. Everything that is begun in one turn is handed over together when the turn ends.
 */

import { CallCancelledError, DecodeError, errorOf, invalid, nativeError } from "./errors";
import { type Batch, FAILED, FIELDS, native, PROGRESS } from "./native";
import type { AbortSignalLike } from "./options";

const pending = new Map<number, Work<unknown>>();
const outbox: Work<unknown>[] = [];
const soon = Promise.resolve();
/** Bun and Deno have another loop than libuv's, whatever they say of its version. */
const { uv, bun, deno } = process.versions;
let last = native.connect(deliver, uv !== undefined && bun === undefined && deno === undefined);

/** Something that the native side is asked to do, and the promise that waits for it. */
export abstract class Work<T> {
  resolve!: (value: T | PromiseLike<T>) => void;
  reject!: (reason: unknown) => void;
  protected number = 0;
  protected over = false;
  private following: Following | undefined;
  /** Called once it is over, whatever came of it. */
  protected ended: (() => void) | undefined;

  /** Hands it over under this number. What it throws becomes the rejection. */
  protected abstract begin(number: number): void;

  /** Makes the value of what came back. */
  protected abstract read(kind: number, text: string | null, status: number, came: string | null, extra: string | null): T;

  /** A chance to begin again after a failure: then it says true and calls `again` or `fail` later. */
  protected retries(_error: ErrorHead): boolean {
    return false;
  }

  /** Puts it in line. */
  start(signal: AbortSignalLike | undefined): void {
    if (signal !== undefined && signal !== null && !this.follow(signal, this.start)) return;
    if (outbox.push(this as Work<unknown>) === 1) soon.then(flush);
  }

  /** Hands it over now. */
  send(): void {
    if (this.over) return;
    this.number = last += 1;
    pending.set(this.number, this as Work<unknown>);
    try {
      this.begin(this.number);
    } catch (error) {
      pending.delete(this.number);
      this.fail(nativeError(error, this.send));
    }
  }

  /** The native side has finished. */
  deliver(kind: number, text: string | null, status: number, came: string | null, extra: string | null): void {
    if (kind === FAILED) {
      const error = JSON.parse(text as string) as ErrorHead;
      if (!this.retries(error)) this.failWith(text as string);
      return;
    }
    try {
      const value = this.read(kind, text, status, came, extra);
      this.end();
      this.resolve(value);
    } catch (error) {
      this.fail(error instanceof SyntaxError ? new DecodeError("the answer could not be read") : error);
    }
  }

  /** It has come further, as this JSON says. */
  cameFurther(_steps: string): void {
    // Only calls are told of.
  }

  /** Ends it with an error that the user has not seen yet. */
  fail(error: unknown): void {
    if (this.over) return;
    this.end();
    this.reject(error);
  }

  private failWith(json: string): void {
    if (this.over) return;
    this.end();
    // The error is made in a reaction that leads to this promise: so its stack names the functions that wait for it,
    // and successes pay nothing for that.
    this.resolve(soon.then(nothing).then(raise.bind(null, json)));
  }

  private end(): void {
    this.over = true;
    this.following?.remove(this as Work<unknown>);
    this.following = undefined;
    this.ended?.();
  }

  private follow(signal: AbortSignalLike, above: Function): boolean {
    if (typeof signal.addEventListener !== "function") {
      this.fail(invalid("`signal` must be an AbortSignal", above));
      return false;
    }
    if (signal.aborted) {
      this.fail(reasonOf(signal));
      return false;
    }
    this.following = followers.get(signal) ?? new Following(signal);
    this.following.add(this as Work<unknown>);
    return true;
  }

  /** Its signal was aborted. */
  abort(reason: unknown): void {
    if (pending.delete(this.number)) native.cancel(this.number);
    this.fail(reason);
  }
}

const followers = new WeakMap<AbortSignalLike, Following>();

/** All the work that follows one signal: it has one listener for all of it, because Node warns of more than ten. */
class Following {
  private readonly works = new Set<Work<unknown>>();

  constructor(private readonly signal: AbortSignalLike) {
    followers.set(signal, this);
  }

  add(work: Work<unknown>): void {
    if (this.works.size === 0) this.signal.addEventListener("abort", this.onAbort);
    this.works.add(work);
  }

  remove(work: Work<unknown>): void {
    this.works.delete(work);
    if (this.works.size === 0) this.signal.removeEventListener("abort", this.onAbort);
  }

  private readonly onAbort = (): void => {
    for (const work of [...this.works]) work.abort(reasonOf(this.signal));
  };
}

/** What decides whether a failure is final. */
export interface ErrorHead {
  readonly code?: string | null;
}

function reasonOf(signal: AbortSignalLike): unknown {
  return signal.reason === undefined ? new CallCancelledError("the call was ended by its signal") : signal.reason;
}

function nothing(): void {
  // Only takes its turn.
}

function raise(json: string): never {
  throw errorOf(json, raise);
}

function flush(): void {
  // Nothing is added while this runs: sending calls no code of the user.
  for (const work of outbox) work.send();
  outbox.length = 0;
}

/**
 * Hands out what has finished. The native side holds it only while something is pending; that it is exported keeps it as
 * long as this module, whenever the collector comes by.
 */
export function deliver(batch: Batch): void {
  for (let at = 0; at < batch.length; at += FIELDS) {
    const number = batch[at] as number;
    const work = pending.get(number);
    if (work === undefined) continue;
    if (batch[at + 1] === PROGRESS) {
      work.cameFurther(batch[at + 2] as string);
      continue;
    }
    pending.delete(number);
    work.deliver(
      batch[at + 1] as number,
      batch[at + 2] as string | null,
      batch[at + 3] as number,
      batch[at + 4] as string | null,
      batch[at + 5] as string | null,
    );
  }
}

/** A promise for work that the native side does; nothing else about it is special. */
export function promiseOf<T>(work: Work<T>, signal?: AbortSignalLike): Promise<T> {
  const promise = new Promise<T>((resolve, reject) => {
    work.resolve = resolve;
    work.reject = reject;
  });
  work.start(signal);
  return promise;
}
