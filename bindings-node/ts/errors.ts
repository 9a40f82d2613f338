/** What can go wrong: one base, and one class a kind. None of them ever holds a secret or a token. */

/** Name of a kind, the same in every language. */
export type ErrorKind =
  | "invalid_argument"
  | "authentication"
  | "permission"
  | "not_found"
  | "conflict"
  | "validation"
  | "rate_limit"
  | "server"
  | "network"
  | "timeout"
  | "cancelled"
  | "decode"
  | "too_large"
  | "redirect"
  | "pagination"
  | "token"
  | "webhook"
  | "other";

/** Everything about an error besides its message. */
export interface ErrorFields {
  /** What went wrong, without operation, status and the like. Default: the message. */
  detail?: string | undefined;
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** The code that the service gave, or the name of the reason. */
  code?: string | undefined;
  /** The service's id of the request. */
  requestId?: string | undefined;
  /** How many milliseconds the service asked to wait. */
  retryAfterMs?: number | undefined;
  /** The operation that failed. */
  operation?: string | undefined;
  /** How many times the request was tried. Default: 0. */
  attempts?: number | undefined;
  /** Whether the service can have seen the request. Default: `"not_sent"`. */
  sent?: "not_sent" | "unknown" | "rejected" | undefined;
  /** The start of the answer's body. */
  body?: string | undefined;
  /** What was made before it failed, as names and ids. */
  created?: Readonly<Record<string, string>> | undefined;
}

/**
 * Anything that went wrong. `message` says it in one line, and the other members piece by piece.
 *
 * Every error of this package is one, except that a call ended by a signal rejects with `signal.reason`, and one
 * whose `tokenProvider` failed with what that threw.
 */
export class VideoSDKError extends Error {
  /** Name of the kind, the same in every language, for instance `"not_found"`. */
  declare readonly kind: ErrorKind;
  /** What went wrong, without operation, status and the like. */
  readonly detail: string;
  /** Whether the service can have seen the request. */
  readonly sent: "not_sent" | "unknown" | "rejected";
  /** How many times the request was tried. */
  readonly attempts: number;
  /** HTTP status of the answer, if there was one. */
  declare readonly status: number | undefined;
  /** The code that the service gave beside its message; for tokens and webhooks the name of the reason. */
  declare readonly code: string | undefined;
  /** The service's id of the request, for its support. */
  declare readonly requestId: string | undefined;
  /** How many milliseconds the service asked to wait. */
  declare readonly retryAfterMs: number | undefined;
  /** The operation that failed, for instance `"rooms.create"`. */
  declare readonly operation: string | undefined;
  /** The start of the answer's body, where there was one (at most 2 KiB). */
  declare readonly body: string | undefined;
  /**
   * What an operation of several requests had already made when it failed, as names and ids (`{ batchId: "…" }`), so that it
   * can be found again or cleaned up.
   */
  declare readonly created: Readonly<Record<string, string>> | undefined;

  /** Made by the package; your tests may make one too. */
  constructor(message = "", fields: ErrorFields = {}) {
    super(message);
    this.detail = fields.detail ?? message;
    this.sent = fields.sent ?? "not_sent";
    this.attempts = fields.attempts ?? 0;
    for (const name of OPTIONAL) {
      // What is not known is left out, so that a printed error shows what there is and nothing else.
      const value = fields[name];
      if (value !== undefined && value !== null) Object.defineProperty(this, name, { value, enumerable: true });
    }
  }

  /** What `JSON.stringify` shows: all of it but the stack. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, kind: this.kind, message: this.message, ...(this as object) };
  }
}

const OPTIONAL = ["status", "code", "requestId", "retryAfterMs", "operation", "body", "created"] as const;

/** A parameter, option or credential is missing or wrong. Nothing was sent. */
export class InvalidArgumentError extends VideoSDKError {
  declare readonly kind: "invalid_argument";
}

/** The service refused the token (401). */
export class AuthenticationError extends VideoSDKError {
  declare readonly kind: "authentication";
}

/** The token is fine but may not do this (403). */
export class PermissionDeniedError extends VideoSDKError {
  declare readonly kind: "permission";
}

/** No such thing (404, and 402 where the service uses it for a missing room). */
export class NotFoundError extends VideoSDKError {
  declare readonly kind: "not_found";
}

/** The request clashes with the present state (409). */
export class ConflictError extends VideoSDKError {
  declare readonly kind: "conflict";
}

/** The service refused the values sent (400, 406, 422). */
export class ValidationError extends VideoSDKError {
  declare readonly kind: "validation";
}

/** Too many requests (429). `retryAfterMs` says how long to wait, where the service does. */
export class RateLimitError extends VideoSDKError {
  declare readonly kind: "rate_limit";
}

/** The service failed (5xx). */
export class ServerError extends VideoSDKError {
  declare readonly kind: "server";
}

/** The connection could not be made or broke. */
export class NetworkError extends VideoSDKError {
  declare readonly kind: "network";
}

/** The deadline of the call passed. */
export class DeadlineError extends VideoSDKError {
  declare readonly kind: "timeout";
}

/** The call was ended before it was done. (One that a signal ended rejects with the signal's reason instead.) */
export class CallCancelledError extends VideoSDKError {
  declare readonly kind: "cancelled";
}

/** A successful answer was not what the operation promises. Its effect has happened all the same. */
export class DecodeError extends VideoSDKError {
  declare readonly kind: "decode";
}

/** The answer was larger than `maxResponseBytes`. */
export class TooLargeError extends VideoSDKError {
  declare readonly kind: "too_large";
}

/** The service answered with a redirect; none is followed. */
export class RedirectError extends VideoSDKError {
  declare readonly kind: "redirect";
}

/** A list answered the same page again. */
export class PaginationError extends VideoSDKError {
  declare readonly kind: "pagination";
}

/** A token did not verify. `code` names the reason, for instance `"expired"`. */
export class TokenError extends VideoSDKError {
  declare readonly kind: "token";
}

/** A webhook did not verify. `code` names the reason, for instance `"signature_mismatch"`. */
export class WebhookError extends VideoSDKError {
  declare readonly kind: "webhook";
}

/** Anything else, such as an unexpected HTTP status. */
export class OtherError extends VideoSDKError {
  declare readonly kind: "other";
}

const BY_KIND: Record<ErrorKind, new (message?: string, fields?: ErrorFields) => VideoSDKError> = {
  invalid_argument: InvalidArgumentError,
  authentication: AuthenticationError,
  permission: PermissionDeniedError,
  not_found: NotFoundError,
  conflict: ConflictError,
  validation: ValidationError,
  rate_limit: RateLimitError,
  server: ServerError,
  network: NetworkError,
  timeout: DeadlineError,
  cancelled: CallCancelledError,
  decode: DecodeError,
  too_large: TooLargeError,
  redirect: RedirectError,
  pagination: PaginationError,
  token: TokenError,
  webhook: WebhookError,
  other: OtherError,
};

// On the prototypes, and as texts: names survive a bundler that shortens those of classes.
const NAMES = {
  InvalidArgumentError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, ValidationError,
  RateLimitError, ServerError, NetworkError, DeadlineError, CallCancelledError, DecodeError, TooLargeError,
  RedirectError, PaginationError, TokenError, WebhookError, OtherError,
};
name(VideoSDKError, "VideoSDKError");
for (const [text, type] of Object.entries(NAMES)) name(type, text);
Object.defineProperty(VideoSDKError.prototype, "kind", { value: "other", writable: true });
for (const [kind, type] of Object.entries(BY_KIND)) {
  Object.defineProperty(type.prototype, "kind", { value: kind, writable: true });
}

function name(type: { prototype: object }, text: string): void {
  Object.defineProperty(type.prototype, "name", { value: text, writable: true, configurable: true });
}

interface ErrorText extends ErrorFields {
  kind: string;
  message: string;
  text?: string;
}

/** The error of an error's JSON. `above` and what it called are left out of the stack. */
export function errorOf(json: string, above: Function): VideoSDKError {
  const { kind, message, text, ...fields } = JSON.parse(json) as ErrorText;
  const type = BY_KIND[kind as ErrorKind] ?? OtherError;
  const words = type === InvalidArgumentError ? inOurNames : (said: string) => said;
  const error = new type(words(text ?? message), { ...fields, detail: words(message) });
  captureStack(error, above);
  return error;
}

const CORE_NAMES =
  /(^|(?<!option )`)(api_key|base_url|ca_file|ca_pem|expires_in|issued_at|next_cursor|participant_id|room_id|token_provider|user_agent)\b/g;
const NO_DEADLINE = "`deadline` must be longer than zero: leave it empty for no limit";

/** The core says `room_id`; here it is `roomId`. A name of the user's own is left as it was given. */
function inOurNames(said: string): string {
  return said
    .replace(CORE_NAMES, (_, before: string, name: string) => before + name.replace(/_./g, (part) => part.charAt(1).toUpperCase()))
    .replace(NO_DEADLINE, "`deadlineMs` must be greater than 0: `Infinity` is no limit");
}

/** Turns what the addon threw into the error that it stands for. */
export function nativeError(thrown: unknown, above: Function): unknown {
  if (thrown instanceof Error && thrown.message.startsWith("{")) return errorOf(thrown.message, above);
  return thrown;
}

/** A mistake of the caller that is found before the core sees it. */
export function invalid(message: string, above: Function = invalid): InvalidArgumentError {
  const error = new InvalidArgumentError(message);
  captureStack(error, above);
  return error;
}

/** Where it exists (everywhere but in a few runtimes), so that a stack begins with the user's own code. */
function captureStack(error: Error, above: Function): void {
  (Error as { captureStackTrace?: (error: Error, above: Function) => void }).captureStackTrace?.(error, above);
}
