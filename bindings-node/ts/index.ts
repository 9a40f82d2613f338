/**
 * Server SDK for the VideoSDK v2 REST API: tokens, rooms, sessions, recordings, RTMP, HLS, transcription, webhooks.
 *
 *     import { VideoSDK } from "videosdk-api";
 *
 *     const client = new VideoSDK(); // VIDEOSDK_API_KEY and VIDEOSDK_SECRET
 *     const room = await client.rooms.create({ customRoomId: "maths-101" });
 *     const token = client.participantToken({ roomId: room.roomId, participantId: "ana", expiresIn: "2h" });
 */

export { VideoSDK, type ClientVerifyOptions } from "./client";
export { Emulator } from "./emulator";
export type { EmulatorOptions, Fault } from "./emulator";
export {
  AuthenticationError,
  CallCancelledError,
  ConflictError,
  DeadlineError,
  DecodeError,
  InvalidArgumentError,
  NetworkError,
  NotFoundError,
  OtherError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  ServerError,
  TokenError,
  TooLargeError,
  ValidationError,
  VideoSDKError,
  WebhookError,
  type ErrorFields,
  type ErrorKind,
} from "./errors";
export { setLogger, type LogLevel, type LogRecord, type Logger } from "./logs";
export type { AbortSignalLike, CallOptions, ClientOptions, HeadersInit, Progress } from "./options";
export type { Pager } from "./pages";
export type { APIPromise, Page, PageInfo, Reply, WithResponse } from "./reply";
export type { Answers, OperationName } from "./spec";
export {
  apiToken,
  explainToken,
  participantToken,
  verifyToken,
  type Claims,
  type Explanation,
  type Permission,
  type Problem,
  type Signing,
  type TokenOptions,
  type VerifyOptions,
} from "./tokens";
export { version } from "./version";
export type { Delivery, RawBody, WebhookHeaders } from "./webhooks";
export type * from "./api";
export type { EventData, EventKind, KnownEvent, UnknownEvent, WebhookEvent } from "./events";
export type * from "./models";
