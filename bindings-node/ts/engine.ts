/** What a client is behind its methods: the native client, and the user's functions that go with it. */

import { VideoSDKError, invalid, nativeError } from "./errors";
import { type NativeClient, native } from "./native";
import { type ClientOptions, clientOptionsText } from "./options";

/** How often a call asks for a token before it gives up. */
export const TOKEN_TRIES = 4;

const DEADLINE_MS = 30_000;

/** One a client. */
export class Engine {
  readonly #native: NativeClient;
  readonly #provider: ClientOptions["tokenProvider"];
  readonly #clock: ClientOptions["clock"];
  /** Milliseconds that a call may take in all, unless it says so itself. */
  readonly deadlineMs: number;
  #asking: Promise<void> | undefined;
  /** Counts the tokens that were handed in, so that of many calls that lack one only the first asks for it. */
  handedIn = 0;

  constructor(options: ClientOptions, above: Function) {
    const { tokenProvider, clock, deadlineMs } = options ?? {};
    this.deadlineMs = deadlineMs ?? DEADLINE_MS;
    this.#provider = functionOrNothing("tokenProvider", tokenProvider, above);
    this.#clock = functionOrNothing("clock", clock, above);
    try {
      const text = clientOptionsText(options, language(), this.#clock === undefined ? undefined : this.#now());
      this.#native = new native.NativeClient(text);
    } catch (error) {
      throw nativeError(error, above);
    }
  }

  get baseUrl(): string {
    return this.#native.baseUrl;
  }

  get hasProvider(): boolean {
    return this.#provider !== undefined;
  }

  /** The native client, which has been told the time. */
  get native(): NativeClient {
    if (this.#clock !== undefined) this.#native.setTime(this.#now());
    return this.#native;
  }

  #now(): number {
    const now: unknown = this.#clock?.();
    if (typeof now === "number" && now >= 0) return now;
    throw invalid("what `clock` gives must be milliseconds since 1970, a number");
  }

  /** Has a new token handed in; all who ask meanwhile wait for the same one. */
  async newToken(): Promise<void> {
    this.#asking ??= this.#askForToken();
    try {
      await this.#asking;
    } finally {
      this.#asking = undefined;
    }
  }

  async #askForToken(): Promise<void> {
    try {
      const token: unknown = await this.#provider?.();
      if (typeof token !== "string") throw invalid(`what \`tokenProvider\` gives must be a string, not ${typeof token}`);
      this.#native.handInToken(token);
      this.handedIn += 1;
    } catch (error) {
      // A provider may be down for a moment while the old token still has some life in it.
      if (!this.#native.keepOldToken()) throw nativeError(error, this.#askForToken);
    }
  }

  noGoodToken(): VideoSDKError {
    return invalid("`tokenProvider` gives tokens that have expired already, or that the service refuses");
  }
}

function functionOrNothing<T>(name: string, given: T, above: Function): T {
  if (given === undefined || given === null || typeof given === "function") return given ?? (undefined as T);
  throw invalid(`\`${name}\` must be a function, not ${typeof given}`, above);
}

/** Which runtime this is, for the user agent. */
function language(): string {
  const { bun, deno, node } = process.versions as { bun?: string; deno?: string; node: string };
  if (bun !== undefined) return `bun ${bun}`;
  return deno === undefined ? `node ${node}` : `deno ${deno}`;
}
