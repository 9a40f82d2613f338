/**
 * Tokens: signing, verifying and explaining need key and secret, and never the network.
 *
 * A client has the same methods and keeps its signer ready; these are for programs that do nothing but tokens.
 */

import { invalid, nativeError } from "./errors";
import { toJSON } from "./json";
import { type NativeClient, type TokenRequest, native } from "./native";

/** What a participant may do. */
export type Permission = "allow_join" | "ask_join" | "allow_mod" | (string & {});

/** What a token shall say. */
export interface TokenOptions {
  /** Only this room may be entered. Default: any room of the project. */
  roomId?: string | undefined;
  /** Only this participant may be entered as. Default: any. */
  participantId?: string | undefined;
  /** What its holder may do (`"ask_join"` not with others). Default: `["allow_join"]`, so nobody moderates unasked. */
  permissions?: readonly Permission[] | undefined;
  /** How long it is good: seconds, or a text such as `"2h"`. Default: 24 hours. */
  expiresIn?: number | string | undefined;
  /** More claims; those above cannot be overwritten. */
  claims?: Readonly<Record<string, unknown>> | undefined;
  /** When it was issued: seconds since 1970, or a `Date`. Default: now. */
  issuedAt?: number | Date | undefined;
}

/** Whose token it is. */
export interface Signing {
  /** The project's API key. */
  apiKey: string;
  /** The project's secret. It is never shown, not in errors either. */
  secret: string;
}

/** What a token says. */
export interface Claims {
  /** The API key it was made for. */
  apikey?: string;
  /** What its holder may do. */
  permissions?: Permission[];
  /** The version of the format. */
  version?: number;
  /** `"rtc"` for joining rooms, `"crawler"` for calling the API. */
  roles?: string[];
  /** The only room that may be entered. */
  roomId?: string;
  /** The only participant that may be entered as. */
  participantId?: string;
  /** When it was issued, in seconds since 1970. */
  iat?: number;
  /** When it expires, in seconds since 1970. */
  exp?: number;
  /** Whatever else it says. */
  [name: string]: unknown;
}

/** What a token may do, in plain words. */
export interface Explanation {
  /** One or two sentences. */
  readonly summary: string;
  /** Whether its holder can enter or knock at a room now. */
  readonly canJoin: boolean;
  /** Whether its holder can moderate now. */
  readonly canModerate: boolean;
  /** Whether the REST API can be called with it now. */
  readonly canCallApi: boolean;
  /** Everything worth knowing, worst first. */
  readonly problems: readonly Problem[];
  /** What it says, where that could be read. Not verified unless the secret was given. */
  readonly claims: Claims | null;
}

/** Something about a token that a person should know. */
export interface Problem {
  /** A stable name, for instance `"expired"`. */
  readonly code: string;
  /** What is wrong and the way out. */
  readonly text: string;
  /** Whether the service would refuse the token for it. */
  readonly fatal: boolean;
}

/** How a token is verified. */
export interface VerifyOptions {
  /** Seconds by which the clocks may differ. Default: 0. */
  leeway?: number | undefined;
}

/**
 * Signs a token for one person who joins a room. Without `permissions` its holder may join, never moderate.
 *
 * @throws InvalidArgumentError A value is missing or wrong; the message names it.
 */
export function participantToken(options: TokenOptions & Signing): string {
  return sign(false, options, participantToken);
}

/**
 * Signs a token for a program that calls the REST API. Never hand it to a browser or an app.
 *
 * @throws InvalidArgumentError A value is missing or wrong; the message names it.
 */
export function apiToken(options: TokenOptions & Signing): string {
  return sign(true, options, apiToken);
}

/**
 * Proves that a token was signed with this secret and is good now, and gives its claims.
 *
 * @throws TokenError It does not verify; `code` names the reason, for instance `"expired"`.
 */
export function verifyToken(
  token: string,
  options: VerifyOptions & { secret: string; /** When given, the token must be of this key. */ apiKey?: string | undefined },
): Claims {
  return told(() => {
    const { secret, apiKey, leeway } = objectOf(options);
    const key = optionalText("apiKey", apiKey);
    return JSON.parse(native.verifyToken(text("token", token), text("secret", secret), key, seconds(leeway))) as Claims;
  }, verifyToken);
}

/**
 * Says in plain words what a token may do and why a call or a join would refuse it. Never throws for a bad token.
 *
 * With API key and secret the signature is checked too; without them the claims are read unverified.
 */
export function explainToken(token: string, options: Partial<Signing> = {}): Explanation {
  return told(() => {
    const { apiKey, secret } = objectOf(options);
    const signing = [optionalText("apiKey", apiKey), optionalText("secret", secret)] as const;
    return JSON.parse(native.explainToken(text("token", token), ...signing)) as Explanation;
  }, explainToken);
}

function sign(callsApi: boolean, options: TokenOptions & Signing, above: Function): string {
  return told(() => {
    const { apiKey, secret, ...wanted } = objectOf(options);
    return native.signToken(text("apiKey", apiKey), text("secret", secret), ...tokenRequest(callsApi, wanted));
  }, above);
}

/** The error classes for what the addon throws; the stack begins at the user's own code. */
export function told<T>(work: () => T, above: Function): T {
  try {
    return work();
  } catch (error) {
    throw nativeError(error, above);
  }
}

const NAMES = ["roomId", "participantId", "permissions", "expiresIn", "claims", "issuedAt"];

/** @internal A token signed by a client. */
export function signed(client: NativeClient, callsApi: boolean, options: TokenOptions): string {
  checkNames(options);
  const { roomId, participantId, permissions, expiresIn, claims, issuedAt } = options;
  if (permissions !== undefined || claims !== undefined || issuedAt !== undefined) {
    return client.signToken(...tokenRequest(callsApi, options));
  }
  checkUsual(roomId, participantId, expiresIn);
  return client.signUsualToken(callsApi, roomId, participantId, expiresIn);
}

/** What the native side is told of a token that is to be made. */
function tokenRequest(callsApi: boolean, options: TokenOptions): TokenRequest {
  checkNames(options);
  const { roomId, participantId, permissions, expiresIn, claims, issuedAt } = options;
  checkUsual(roomId, participantId, expiresIn);
  return [
    callsApi,
    roomId,
    participantId,
    permissions === undefined ? undefined : joined(permissions),
    expiresIn,
    claims === undefined ? undefined : toJSON(objectOf(claims)),
    issuedAt === undefined ? undefined : moment(issuedAt),
  ];
}

function checkNames(options: TokenOptions): void {
  for (const name in objectOf(options)) if (!NAMES.includes(name)) throw unknown(name);
}

function checkUsual(roomId: unknown, participantId: unknown, expiresIn: unknown): void {
  if (roomId !== undefined) text("roomId", roomId);
  if (participantId !== undefined) text("participantId", participantId);
  if (expiresIn !== undefined && typeof expiresIn !== "number") text("expiresIn", expiresIn);
}

function unknown(name: string): Error {
  return invalid(`a token has no option \`${name}\`: there are ${NAMES.join(", ")}`);
}

/** @internal A text, or an error that names what it is not. */
export function text(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw invalid(`\`${name}\` must be a string, not ${value === null ? "null" : typeof value}`);
}

function optionalText(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : text(name, value);
}

/** @internal The seconds of `leeway`. */
export function seconds(leeway: number | undefined): number {
  if (leeway === undefined || typeof leeway === "number") return leeway ?? 0;
  throw invalid(`\`leeway\` must be a number of seconds, not ${leeway === null ? "null" : typeof leeway}`);
}

/** @internal An object, or an error that says what was given. */
export function objectOf<T extends object>(value: T): T {
  if (typeof value === "object" && value !== null) return value;
  throw invalid(`an object is needed, not ${value === null ? "null" : typeof value}`);
}

function joined(permissions: readonly Permission[]): string {
  if (!Array.isArray(permissions)) throw invalid('`permissions` must be an array such as ["allow_join"]');
  for (const one of permissions) {
    if (text("permissions", one).includes(",")) throw invalid(`\`permissions\` holds an unknown one: ${JSON.stringify(one)}`);
  }
  return permissions.join(",");
}

function moment(given: number | Date): number {
  const seconds = given instanceof Date ? Math.floor(given.getTime() / 1000) : given;
  if (typeof seconds !== "number" || !(seconds >= 0)) throw invalid("`issuedAt` must be seconds since 1970, or a Date");
  return seconds;
}
