/** What answers and requests hold. Printed from core/spec/rooms.yaml by `make gen`. Do not edit. */

import type { CompositionConfig, ResourceLinks, TranscriptionConfig } from "./types";

/** Owner account, shown by get and list in place of userId. */
export interface RoomUser {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /** Display name. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Why the account was stopped, null when active. */
  discontinuedReason?: string | null;
}

/** Webhook subscription of a room. */
export interface RoomWebhook {
  /** HTTPS URL that takes POST (mind the capital P of the name). At most 512 characters. */
  endPoint: string;
  /** Exact event names or wildcard patterns such as `*`, `recording-*`, `session*`. */
  events: string[];
}

/**
 * What an automatic close does.
 *
 * Any other text is taken too.
 */
export type AutoCloseType = "session-ends" | "session-end-and-deactivate" | (string & {});

/** Automatic end of a session. */
export interface AutoCloseConfig {
  /** session-ends closes the running session; session-end-and-deactivate also disables the room for good. */
  type: AutoCloseType;
  /**
   * Minutes from the start of the session until it is closed. The service assumes `480`. Greater than 0. Not
   * settled: Docs: minutes, default 480. SDK doc comments: seconds (and one reads like an inactivity
   * timeout). The number goes to the wire unchanged. Chosen: minutes from session start, as the service's own
   * reference says.
   */
  duration?: number;
}

/** Recording begun when a session starts. */
export interface AutoStartRecording {
  /** Custom layout page. */
  templateUrl?: string;
  /** Composition options. A non-empty object without layout is refused with 406. */
  config?: CompositionConfig;
  /** Post transcription requested with a composition. */
  transcription?: TranscriptionConfig;
  /** Storage prefix. */
  awsDirPath?: string;
}

/** HLS begun when a session starts. */
export interface AutoStartHls {
  /** Custom layout page. */
  templateUrl?: string;
  /** Composition options. A non-empty object without layout is refused with 406. */
  config?: CompositionConfig;
  /** Post transcription requested with a composition. */
  transcription?: TranscriptionConfig;
}

/** Compositions begun automatically with each session. */
export interface AutoStartConfig {
  /** Recording begun when a session starts. */
  recording?: AutoStartRecording;
  /** HLS begun when a session starts. */
  hls?: AutoStartHls;
  /** Composite recording start options (SDK only). */
  composite?: Record<string, unknown>;
}

/** Lifts the one-at-a-time rule per composition type. */
export interface MultiComposition {
  /** Allow several recordings at once. */
  recording?: boolean;
  /** Allow several HLS streams at once. */
  hls?: boolean;
  /** Allow several RTMP outputs at once. */
  rtmp?: boolean;
}

/** A durable meeting place that hosts sessions one after another. */
export interface Room {
  /** Database id. */
  id: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId: string;
  /** Caller's id, null or absent when none was given. */
  customRoomId?: string | null;
  /** Owner account id (create and validate). */
  userId?: string;
  /** Owner account (get and list). */
  user?: RoomUser;
  /** Owning API key (SDK model; not in doc samples). */
  apiKey?: string;
  /** True once deactivated. The service assumes `false`. */
  disabled?: boolean;
  /** Pinned region. */
  geoFence?: string | null;
  /** Subscription, null when none. */
  webhook?: RoomWebhook | null;
  /** Automatic end of a session; `type` is `session-ends` unless given. */
  autoCloseConfig?: AutoCloseConfig;
  /** Compositions begun automatically with each session. */
  autoStartConfig?: AutoStartConfig;
  /** Lifts the one-at-a-time rule per composition type. */
  multiComposition?: MultiComposition;
  /** Join allow-list. */
  allowedParticipantIds?: string[] | null;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
}

/**
 * Whether a room can be used.
 *
 * Any other text is taken too.
 */
export type RoomStatus = "enabled" | "disabled" | (string & {});

/** State of a room after a change. */
export interface RoomStatusUpdateResponse {
  /** State after the call. */
  status: RoomStatus;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId: string;
  /** Caller's own room id, null or absent when none was given. */
  customRoomId?: string | null;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  userId?: string;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
}

/** Whether a room id is known to this account. */
export interface RoomValidation {
  /** True only when the service answered with this very room. */
  valid: boolean;
  /** The room's own id, when valid. */
  roomId?: string | null;
  /** The room, when valid. */
  room?: Room | null;
  /** What the service said, when not valid. */
  reason?: string | null;
  /** HTTP status of the answer. */
  status?: number;
}
