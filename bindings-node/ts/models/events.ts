/** What answers and requests hold. Printed from core/spec/events.yaml by `make gen`. Do not edit. */

import type { TrackKind } from "./recordings";

/** Meeting and session only. */
export interface WebhookMeetingData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
}

/** Join and leave. */
export interface WebhookParticipantData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Display name. */
  participantName?: string;
}

/** Session start. */
export interface WebhookSessionStartedData {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /** Start; samples use a +00:00 offset. */
  start: string;
}

/** Session end. */
export interface WebhookSessionEndedData {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /** Start. */
  start: string;
  /** End. */
  end: string;
}

/** Recording finished. */
export interface WebhookRecordingStoppedData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Storage path with leading slash. */
  filePath?: string;
  /** CDN URL, null with own storage. */
  fileUrl?: string | null;
}

/** One produced file. */
export interface WebhookFileDetail {
  /** Storage path of the file. */
  filePath?: string;
  /** Download URL, null with own storage. */
  fileUrl?: string | null;
}

/** Track recording progress. */
export interface WebhookTrackRecordingData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Media track. */
  kind?: TrackKind;
}

/** Track recording finished. */
export interface WebhookTrackRecordingStoppedData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Media track. */
  kind?: TrackKind;
  /** Produced files. */
  fileDetails: WebhookFileDetail[];
}

/** Participant recording progress; fileFormat is missing on failure. */
export interface WebhookParticipantRecordingData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Container of the file. */
  fileFormat?: string;
}

/** Participant recording finished. */
export interface WebhookParticipantRecordingStoppedData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Produced files. */
  fileDetails: WebhookFileDetail[];
}

/** Merge job result. */
export interface WebhookMergeData {
  /** UUID, used for merge jobs and transcriptions. */
  id: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Failure text, failed only. */
  message?: string;
}

/**
 * A merge of individual recordings.
 *
 * Not settled: What these events carry is not published; these members are the emulator's choice.
 */
export interface WebhookTranscodingData {
  /** Job id. */
  id?: string;
  /** Room of the recordings. */
  meetingId?: string;
  /** Session of the recordings. */
  sessionId?: string;
  /** Why it failed, failed only. */
  message?: string;
  /** The file it made, completed only. */
  file?: Record<string, unknown>;
}

/**
 * Session of an agent.
 *
 * Not settled: Only `sessionId` is known of what these events carry.
 */
export interface WebhookAgentSessionData {
  /** Session it is in. */
  sessionId?: string;
}

/**
 * Live or after the fact.
 *
 * Any other text is taken too.
 */
export type TranscriptionType = "realtime" | "post" | (string & {});

/**
 * Transcription progress.
 *
 * Not settled: Only the realtime value is documented; post is a guess.
 */
export interface WebhookTranscriptionData {
  /** UUID, used for merge jobs and transcriptions. */
  id: string;
  /** realtime for live jobs. */
  type?: TranscriptionType;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
}

/** HLS with playlist addresses. */
export interface WebhookHlsUrlData {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Playlist with seek support. */
  playbackHlsUrl?: string;
  /** hls-playable only. */
  livestreamUrl?: string;
  /**
   * Older name.
   *
   * @deprecated The service ignores it, or has a newer name for it.
   */
  downstreamUrl?: string;
}

/**
 * A telephone call.
 *
 * Not settled: Only the names of these events are published, not what they carry. Emulator: these fields.
 */
export interface WebhookSipCallData {
  /** Call id. */
  id?: string;
  /** inbound or outbound. */
  type?: string;
  /** State of the call. */
  status?: string;
  /** Number that is called. */
  to?: string;
  /** Number that calls. */
  from?: string;
  /** Trunk it goes through. */
  gatewayId?: string | null;
  /** Rule it follows. */
  ruleId?: string | null;
  /** Room it is in. */
  roomId?: string | null;
  /** Session it is in. */
  sessionId?: string | null;
  /** Data of the caller's own. */
  metadata?: Record<string, unknown> | null;
}

/**
 * Batch of calls.
 *
 * Not settled: Only the names of the events are published, not what they carry. Emulator: these two fields.
 */
export interface WebhookBatchCallData {
  /** Batch id. */
  batchId?: string;
  /** State of the batch. */
  status?: string;
}

/** Composer acquired. */
export interface WebhookResourceData {
  /** Resource-pool unit. */
  id: string;
  /** Composer type. */
  type?: string;
}
