/** What answers and requests hold. Printed from core/spec/recordings.yaml by `make gen`. Do not edit. */

import type { RecordingFile, Region, ResourceLinks, WebhookDeliverySummary } from "./types";

/** Composed room recording. Doc samples carry no start/end/webhook/links; the SDK models do. */
export interface Recording {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  userId?: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Id of the file, absent while recording. */
  fileId?: string | null;
  /** The produced file, null or absent until it is ready. */
  file?: RecordingFile | null;
  /** Start. */
  start?: string;
  /** End, null while running. */
  end?: string | null;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
  /** Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent. */
  webhook?: WebhookDeliverySummary;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
  /**
   * Only with withTranscription=true. Not settled: Shape not documented; an emulator may embed a
   * PostTranscription.
   */
  transcription?: unknown;
}

/**
 * Media track.
 *
 * Any other text is taken too.
 */
export type TrackKind = "audio" | "video" | "screen_audio" | "screen_video" | (string & {});

/**
 * Whether a whole participant or one track is recorded.
 *
 * Any other text is taken too.
 */
export type RecordingMode = "participant" | "track" | (string & {});

/**
 * What a recording holds.
 *
 * Any other text is taken too.
 */
export type RecordingKind =
  | "audio_video"
  | "audio"
  | "video"
  | "screen_audio"
  | "screen_video"
  | (string & {});

/** Participant or track recording. */
export interface IndividualRecording {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId?: string;
  /** Display name. */
  participantName?: string | null;
  /** participant or track. */
  mode?: RecordingMode;
  /** audio_video for a participant recording, else the track kind. */
  kind?: RecordingKind;
  /** Container. */
  fileFormat?: string;
  /** Media region code. Open set: clients must accept unknown values. */
  region?: Region;
  /** Start. */
  start?: string;
  /** End, null while running. */
  end?: string | null;
  /** Produced files. */
  files?: RecordingFile[] | null;
  /** Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent. */
  webhook?: WebhookDeliverySummary;
  /** Free-form data given at the start. */
  metadata?: Record<string, unknown>;
}

/** Which tracks of a participant are composed. */
export interface CompositeParticipantSelector {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /**
   * Tracks to take; all four when absent. Not settled: SDKs send an array, the docs example a single string.
   * Accept both, send an array.
   */
  kind?: readonly TrackKind[] | TrackKind | undefined;
}

/**
 * Where the text of a watermark comes from.
 *
 * Any other text is taken too.
 */
export type WatermarkType = "custom" | "pubsub" | (string & {});

/** A mark laid over the picture. */
export interface CompositeWatermark {
  /** Source of the text. */
  type: WatermarkType;
  /** Address of the image. */
  imageUrl?: string | undefined;
  /** Image bytes in base64. */
  imageBase64?: string | undefined;
  /** Text to show. */
  text?: string | undefined;
  /** IANA zone, custom type. */
  timezone?: string | undefined;
  /** Pub/sub topic, pubsub type. */
  topic?: string | undefined;
}

/** Answer to the start of a composite recording. */
export interface CompositeRecordingStartResult {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  recordingId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
}

/** Docs use meetingId; SDKs take either name. */
export interface CompositeRecording {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Selectors as given at start. */
  participants?: unknown[] | null;
  /** Container of the file. */
  fileFormat?: string;
  /** Start. */
  start?: string;
  /** End. */
  end?: string | null;
  /** Id of the file, absent while recording. */
  fileId?: string | null;
  /** The produced file, null or absent until it is ready. */
  file?: RecordingFile | null;
}

/** A recording to put on a channel. */
export interface MergeChannelEntry {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Source recording; when absent the server takes the participant's first usable audio recording. */
  recordingId?: string | undefined;
  /** Kind of source recording. */
  type?: RecordingMode | undefined;
}

/** A recording on a channel. */
export interface MergeChannel {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  recordingId?: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId?: string;
}

/**
 * Job state; open set.
 *
 * Any other text is taken too.
 */
export type MergeStatus = "running" | "completed" | "failed" | (string & {});

/** Stereo merge job; list items omit the channels and meetingId. */
export interface MergeRecording {
  /** UUID, used for merge jobs and transcriptions. */
  id: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId?: string;
  /** Job state; open set. */
  status?: MergeStatus;
  /** Recordings on the left channel. */
  channel1?: MergeChannel[] | null;
  /** Recordings on the right channel. */
  channel2?: MergeChannel[] | null;
  /** Start. */
  start?: string;
  /** End, null or absent while running. */
  end?: string | null;
  /** The produced file, null or absent until it is ready. */
  file?: RecordingFile | null;
}

/** Answer to a merge request. */
export interface MergeRecordingCreateResult {
  /** The confirmation in words. */
  message: string;
  /** Stereo merge job; list items omit the channels and meetingId. */
  recording: MergeRecording;
}

/**
 * Container of a room recording.
 *
 * Any other text is taken too.
 */
export type RecordingFormat = "mp4" | "webm" | (string & {});

/**
 * Container of a participant recording.
 *
 * Any other text is taken too.
 */
export type ParticipantRecordingFormat = "webm" | "mp4" | "m3u8" | (string & {});

/**
 * Container of a track recording.
 *
 * Any other text is taken too.
 */
export type TrackRecordingFormat = "webm" | "mp4" | "m3u8" | "mp3" | (string & {});

/**
 * Container of a composite recording.
 *
 * Any other text is taken too.
 */
export type CompositeFormat = "webm" | "mp4" | (string & {});
