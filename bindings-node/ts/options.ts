/** What a client and a call can be told, and how it is written down for the native side. */

import { invalid } from "./errors";
import { toJSON } from "./json";

/** An `AbortSignal`, however old or new the runtime's type of it is. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Headers: an object, a `Headers`, a `Map`, or a list of pairs. */
export type HeadersInit = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

/** What every call can be told. */
export interface CallOptions {
  /** Ends the call, at every stage; it rejects with `signal.reason`. */
  signal?: AbortSignalLike | undefined;
  /** Milliseconds for the whole call with all its attempts; `Infinity` for no limit. Default: the client's. */
  deadlineMs?: number | undefined;
  /** Greatest number of further attempts, 0 to 10, made only where they are harmless. Default: the client's. */
  retries?: number | undefined;
  /** HTTP headers to add to this call. */
  headers?: HeadersInit | undefined;
  /** Whether a second attempt is harmless, where you know better than the description of the API. */
  idempotent?: boolean | undefined;
  /** Send parameters that this version does not know, instead of refusing them. Default: false. */
  allowUnknown?: boolean | undefined;
  /**
   * Told how far a long operation has come, such as an upload; the operation's documentation lists its steps. Called in its
   * own turn of the event loop, never after the call has settled. What it throws is emitted as a warning of the process and
   * does not disturb the call. Lists tell nothing.
   */
  onProgress?: ((progress: Progress) => unknown) | undefined;
}

/** How far a long operation has come. */
export interface Progress {
  /** What is being done, for instance `"uploading"`. */
  readonly step: string;
  /** How much of it is done: bytes where bytes are sent, else the number of times it was looked at. */
  readonly done: number;
  /** How much there is to do in the same unit; 0 where that is not known. */
  readonly total: number;
}

/** What a client can be told. */
export interface ClientOptions {
  /** API key. Default: the environment variable `VIDEOSDK_API_KEY`. */
  apiKey?: string | undefined;
  /** Secret of that key. Default: `VIDEOSDK_SECRET`, or `VIDEOSDK_SECRET_KEY`. It is never shown. */
  secret?: string | undefined;
  /** A ready token that is sent with every call, instead of key and secret. */
  token?: string | undefined;
  /**
   * Gives a token, instead of key and secret. Called when one is needed; each is kept until shortly before it expires. The
   * time it takes counts towards the deadline of the call that waits for it.
   */
  tokenProvider?: (() => string | PromiseLike<string>) | undefined;
  /** Where calls go. Default: `VIDEOSDK_API_ENDPOINT`, else `https://api.videosdk.live`. */
  baseUrl?: string | undefined;
  /** Let plain http go further than this machine, where anybody on the way can read the token. Default: false. */
  allowHttp?: boolean | undefined;
  /** Milliseconds for a whole call; `Infinity` for no limit. Default: 30,000. */
  deadlineMs?: number | undefined;
  /** How often a failed request is repeated where that is harmless, 0 to 10. Default: 2. */
  retries?: number | undefined;
  /** Headers to add to every call. */
  headers?: HeadersInit | undefined;
  /** Name of your program, put in front of the user agent. */
  userAgent?: string | undefined;
  /** PEM file with the only certificates to trust. */
  caFile?: string | undefined;
  /** The same, as bytes or text. */
  caPem?: string | Uint8Array | undefined;
  /** URL of a proxy. Default: what `HTTPS_PROXY` and `HTTP_PROXY` say. */
  proxy?: string | undefined;
  /** Ignore the proxies that the environment names. Default: false. */
  noProxy?: boolean | undefined;
  /** Largest answer in bytes, after decompression. Default: 16 MiB. */
  maxResponseBytes?: number | undefined;
  /** Speak HTTP/1.1 only. Default: false. */
  http1Only?: boolean | undefined;
  /** Public keys in PEM that webhooks are verified with; then none is ever fetched. */
  webhookKeys?: readonly string[] | undefined;
  /** Least milliseconds between two fetches of the service's key. Default: 5 minutes. */
  webhookCoolDownMs?: number | undefined;
  /** How many milliseconds the key before is accepted after a rotation. Default: 24 hours. */
  webhookGraceMs?: number | undefined;
  /** Mark deliveries whose bytes came before. Default: true. */
  webhookReplay?: boolean | undefined;
  /** Gives the time in milliseconds since 1970, for tests. Default: the machine's clock. */
  clock?: (() => number) | undefined;
}

/** How much of an answer a call wants: its data, also how it came, or the whole text too. */
export type Want = "data" | "response" | "text";

/** The JSON of a call's options for the native side; null when they say nothing. */
export function callOptionsText(options: CallOptions | undefined, want: Want): string | null {
  const told: Record<string, unknown> = {};
  let says = false;
  if (options !== undefined && options !== null) {
    if (typeof options !== "object") throw invalid(`the options of a call are an object, not ${typeof options}`);
    for (const [name, value] of Object.entries(options)) {
      if (name === "signal" || value === undefined) continue;
      told[name] = name === "headers" ? headers(value) : name === "onProgress" ? isFunction(name, value) : value;
      says = true;
    }
  }
  if (want !== "data") told["full"] = says = true;
  if (want === "text") told["text"] = true;
  return says ? toJSON(told) : null;
}

/** Whether there is a function; what is none is refused. */
function isFunction(name: string, given: unknown): boolean {
  if (given === null || typeof given === "function") return given !== null;
  throw invalid(`\`${name}\` must be a function, not ${typeof given}`);
}

/** The JSON of a client's options for the native side, without the functions among them. */
export function clientOptionsText(options: ClientOptions, language: string, clockMs: number | undefined): string {
  if (typeof options !== "object" || options === null) throw invalid("the options of a client are an object");
  const { tokenProvider, clock, headers: given, caPem, ...plain } = options;
  return toJSON({
    ...plain,
    headers: given === undefined ? undefined : headers(given),
    caPem: caPem instanceof Uint8Array ? new TextDecoder().decode(caPem) : caPem,
    hostTokens: tokenProvider === undefined ? undefined : true,
    clockMs: clock === undefined ? undefined : clockMs,
    language,
  });
}

function headers(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given)) return given;
  try {
    return Object.fromEntries(given as Iterable<[string, string]>);
  } catch {
    throw invalid("`headers` must be an object, a Headers, a Map, or a list of pairs");
  }
}
