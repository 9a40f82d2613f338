/** The native addon: what it offers, where its file is found, and what is said when it cannot be loaded. */

/** `[id, kind, text, status, headers, extra]` for each piece of work that has finished or come further, one after another. */
export type Batch = (number | string | null)[];

/** The text is the JSON of an error. */
export const FAILED = 0;
/** The text is JSON, or null at the end of a walk. */
export const JSON_TEXT = 1;
/** The text is the answer itself. */
export const PLAIN_TEXT = 2;
/** The text is a JSON array of how far it has come; the end comes later. */
export const PROGRESS = 3;
/** How many entries of a batch belong to one piece of work. */
export const FIELDS = 6;

/** What an id is given to is delivered under it, errors too. The other methods throw an Error whose message is JSON. */
export interface NativeClient {
  readonly baseUrl: string;
  /** Milliseconds since 1970, for a client made with `clockMs`. */
  setTime(ms: number): void;
  call(id: number, operation: string, params: string, options: string | null): void;
  walk(operation: string, params: string, cursor: string | null, options: string | null): NativeWalk;
  page(id: number, operation: string, params: string, cursor: string | null, options: string | null): void;
  verifyWebhook(id: number, body: Uint8Array, signatures: string[]): void;
  signToken(...request: TokenRequest): string;
  /** For a token without permissions, claims and moment of its own; what has another type counts as left out. */
  signUsualToken(callsApi: boolean, roomId: string | undefined, participantId: string | undefined, expiresIn: number | string | undefined): string;
  /** Gives the claims as JSON. */
  verifyToken(token: string, leewaySeconds: number, anyApiKey: boolean): string;
  /** Gives the explanation as JSON. */
  explainToken(token: string): string;
  handInToken(token: string): void;
  /** Whether the old token is still good. */
  keepOldToken(): boolean;
  close(): void;
}

/**
 * A token is for calling the API or for joining a room. Permissions are joined by commas; a lifetime is in seconds or a
 * text such as `2h`; a moment is in seconds since 1970.
 */
export type TokenRequest = [
  callsApi: boolean,
  roomId?: string | undefined,
  participantId?: string | undefined,
  permissions?: string | undefined,
  expiresIn?: number | string | undefined,
  claimsJson?: string | undefined,
  issuedAt?: number | undefined,
];

export interface NativeWalk {
  next(id: number): void;
}

export interface NativeEmulator {
  control(id: number, name: string, args: string): void;
}

/** The addon. */
export interface Addon {
  readonly SPEC_HASH: string;
  readonly VERSION: string;
  /** `uv` says whether the loop is libuv's. Gives the number from which on this copy of the JavaScript counts its work. */
  connect(deliver: (batch: Batch) => void, uv: boolean): number;
  /** Ends work; nothing is delivered for it any more. */
  cancel(id: number): void;
  /** Events of this level (10 to 40) and above, as a JSON array of `{level, target, message, fields}`. Never holds the loop. */
  setLog(level: number, deliver: ((records: string) => void) | null): void;
  signToken(apiKey: string, secret: string, ...request: TokenRequest): string;
  /** Gives the claims as JSON. */
  verifyToken(token: string, secret: string, apiKey?: string, leewaySeconds?: number, now?: number): string;
  /** Gives the explanation as JSON. */
  explainToken(token: string, apiKey?: string, secret?: string, now?: number): string;
  readonly NativeClient: new (options: string) => NativeClient;
  /** Runs a command of the command line to its end, with the standard streams of this process; gives the exit code. */
  commandLine(args: string[]): number;
  /** Once it listens, `{url, apiKey, secret}` is delivered under the id. */
  readonly NativeEmulator: { start(id: number, options: string): NativeEmulator };
}

/** How the files for this machine are called. */
export const PLATFORM = `${process.platform}-${process.arch}${libc()}`;

function libc(): string {
  if (process.platform === "win32") return "-msvc";
  if (process.platform !== "linux") return "";
  // The dynamic loaders say what the programs of this machine are linked with; asking Node for its report would cost a
  // hundred times as much.
  const [musl, glibc] =
    process.arch === "arm64"
      ? ["/lib/ld-musl-aarch64.so.1", "/lib/ld-linux-aarch64.so.1"]
      : ["/lib/ld-musl-x86_64.so.1", "/lib64/ld-linux-x86-64.so.2"];
  return exists(musl) && !exists(glibc) ? "-musl" : "-gnu";
}

function exists(path: string): boolean {
  return (require("node:fs") as typeof import("node:fs")).existsSync(path);
}

/** The addon of this checkout, or that of the package for this platform. */
function load(): Addon {
  const { resolve } = require("node:path") as typeof import("node:path");
  const file = `videosdk-api.${PLATFORM}.node`;
  const name = `@videosdk-api/${PLATFORM}`;
  // Where it nearly always lies. To have Node look for a package takes as long as to load it.
  const places = [resolve(__dirname, "../native", file), resolve(__dirname, "../..", name, file)].filter(exists);
  const ways = [...places.map((place) => [place, () => open(place)] as const), [name, () => require(name) as Addon] as const];
  const failures: string[] = [];
  for (const [place, way] of ways) {
    try {
      return way();
    } catch (error) {
      failures.push(`${place}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `videosdk-api found no addon that runs on ${PLATFORM}:\n${failures.map((line) => `  ${line}`).join("\n")}\n` +
      `The package for this platform is ${name}: install it with \`npm install ${name}\`, or, if the lock file was ` +
      `made on another machine, delete node_modules and package-lock.json and run \`npm install\` here.`,
  );
}

function open(file: string): Addon {
  const opened = { exports: {} };
  process.dlopen(opened, file);
  return opened.exports as Addon;
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error).split("\n", 1)[0] as string;
}

/** The addon, loaded with the package. */
export const native: Addon = load();
