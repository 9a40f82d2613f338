/** What answers and requests hold. Printed from core/spec/transcription.yaml by `make gen`. Do not edit. */

/** URL per format; absent, empty or null until ready. */
export interface TranscriptionFiles {
  /** Plain text. */
  txt?: string | null;
  /** JSON with time stamps. */
  json?: string | null;
  /** SubRip subtitles. */
  srt?: string | null;
  /** Tab-separated values. */
  tsv?: string | null;
  /** WebVTT subtitles. */
  vtt?: string | null;
}

/**
 * Who transcribes.
 *
 * Any other text is taken too.
 */
export type TranscriptionProvider = "videosdk" | (string & {});

/** What is transcribed. */
export interface TranscriptionScope {
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
}

/** How and what is transcribed. */
export interface RealtimeTranscriptionExtension {
  /** Whether it is on. */
  enabled?: boolean;
  /** Who transcribes. */
  provider?: TranscriptionProvider;
  /** What is transcribed. */
  extensionConfig?: TranscriptionScope;
}

/**
 * Job state; open set.
 *
 * Any other text is taken too.
 */
export type TranscriptionStatus = "running" | "completed" | "failed" | (string & {});

/** Live transcription job. */
export interface RealtimeTranscription {
  /** UUID, used for merge jobs and transcriptions. */
  id: string;
  /** Job state; open set. */
  status?: TranscriptionStatus;
  /** How and what is transcribed. */
  extension?: RealtimeTranscriptionExtension;
  /** Address that gets the events of this job, whatever the room has subscribed to. */
  webhookUrl?: string;
  /** Not on the wire as a rule; SDKs lift it from extension.extensionConfig. */
  roomId?: string;
  /** Transcript by format, null or absent until it is ready. */
  transcriptionFilePaths?: TranscriptionFiles | null;
  /** Summary by format, null or absent until it is ready. */
  summarizedFilePaths?: TranscriptionFiles | null;
  /** Start. */
  start?: string;
  /** End, null or absent while running. */
  end?: string | null;
}

/** Transcription of a finished recording. */
export interface PostTranscription {
  /** UUID, used for merge jobs and transcriptions. */
  id: string;
  /** Job state; open set. */
  status?: TranscriptionStatus;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  recordingId?: string;
  /** Source recording. */
  filePath?: string | null;
  /** Transcript by format, null or absent until it is ready. */
  transcriptionFilePaths?: TranscriptionFiles | null;
  /** Summary by format, null or absent until it is ready. */
  summarizedFilePaths?: TranscriptionFiles | null;
  /** Start. */
  start?: string;
  /** End. */
  end?: string | null;
}
