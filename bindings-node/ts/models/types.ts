/** What answers and requests hold. Printed from core/spec/types.yaml by `make gen`. Do not edit. */

/**
 * Media region code. Open set: clients must accept unknown values.
 *
 * Any other text is taken too.
 */
export type Region =
  | "us001"
  | "us002"
  | "uk001"
  | "eu001"
  | "uae001"
  | "in001"
  | "in002"
  | "in003"
  | "sg001"
  | "sg002"
  | "aus001"
  | "dev1"
  | (string & {});

/** Absolute URLs of related resources. */
export interface ResourceLinks {
  /** URL of the room. */
  get_room?: string;
  /** URL of the session, or of the session collection with a trailing slash. */
  get_session?: string;
  /** URL of the session's participant list (active-participants response only). */
  get_all_participants?: string;
}

/**
 * Arrangement of tiles.
 *
 * Any other text is taken too.
 */
export type LayoutType = "GRID" | "SPOTLIGHT" | "SIDEBAR" | (string & {});

/**
 * Who gets the main tile.
 *
 * Any other text is taken too.
 */
export type LayoutPriority = "SPEAKER" | "PIN" | (string & {});

/** Named layout. HLS and RTMP need a priority whenever a layout is present. */
export interface LayoutConfig {
  /** Arrangement of tiles. The service assumes `GRID`. */
  type?: LayoutType;
  /** Who gets the main tile. The service assumes `SPEAKER`. */
  priority?: LayoutPriority;
  /**
   * Tiles in the grid. The service assumes `25`. From 0 to 25. Not settled: SDKs: 0-25, default 25. Docs: at
   * most 4 for recordings and RTMP, at most 25 for HLS. Chosen: the SDK range.
   */
  gridSize?: number;
}

/**
 * Colour theme of a composition.
 *
 * Any other text is taken too.
 */
export type Theme = "DARK" | "LIGHT" | "DEFAULT" | (string & {});

/**
 * Tracks that are composed.
 *
 * Any other text is taken too.
 */
export type CompositionMode = "video-and-audio" | "audio" | (string & {});

/**
 * Encoder tier.
 *
 * Any other text is taken too.
 */
export type Quality = "low" | "med" | "high" | "ultra" | (string & {});

/**
 * Frame orientation.
 *
 * Any other text is taken too.
 */
export type Orientation = "portrait" | "landscape" | (string & {});

/** Recording kept beside a stream. */
export interface SideRecording {
  /** Also keep a recording of the stream. The service assumes `false`. */
  enabled?: boolean;
}

/** Composition options. A non-empty object without layout is refused with 406. */
export interface CompositionConfig {
  /** Named layout. HLS and RTMP need a priority whenever a layout is present. */
  layout?: LayoutConfig;
  /** Colour theme. */
  theme?: Theme;
  /**
   * Tracks to compose. The service assumes `video-and-audio`. Not settled: In docs only; the SDK composition
   * types do not carry it. Kept, optional.
   */
  mode?: CompositionMode;
  /**
   * Encoder tier. The service assumes `med`. Not settled: ultra appears in the SDK types only; docs list low,
   * med, high with med as default.
   */
  quality?: Quality;
  /** Frame orientation. The service assumes `landscape`. */
  orientation?: Orientation;
  /** HLS and RTMP only: side recording; needed for transcription of the stream. */
  recording?: SideRecording;
}

/** Post-call summary options. */
export interface SummaryConfig {
  /** Produce a summary. The service assumes `false`. */
  enabled?: boolean;
  /** Instruction for the summary. */
  prompt?: string;
}

/** Post transcription requested with a composition. */
export interface TranscriptionConfig {
  /** Transcribe the produced recording. */
  enabled?: boolean;
  /** Post-call summary options. */
  summary?: SummaryConfig;
}

/**
 * What to do when a composition fails.
 *
 * Any other text is taken too.
 */
export type FailureAction = "close-room" | (string & {});

/** What to do when the composition fails. */
export interface OnFailureConfig {
  /** Only close-room is known. */
  action: FailureAction;
  /** Seconds before acting. The service assumes `150`. From 0 to 150. */
  waitTime?: number | undefined;
}

/** One delivery attempt. */
export interface WebhookDelivery {
  /** Event name delivered. */
  type: string;
  /** Whether the receiver accepted it. */
  success: boolean;
}

/** Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent. */
export interface WebhookDeliverySummary {
  /** Attempts. At least 0. */
  totalCount?: number;
  /** Accepted attempts. At least 0. */
  successCount?: number;
  /** Each delivery tried. */
  data?: WebhookDelivery[];
}

/** Pixel size. */
export interface Resolution {
  /** Width in pixels. At least 0. */
  width: number;
  /** Height in pixels. At least 0. */
  height: number;
}

/** Probed media facts. */
export interface FileMeta {
  /** Pixel size. */
  resolution?: Resolution;
  /** Container name(s) as the prober reports them, e.g. a comma list for MP4, WebM, mp3. */
  format?: string;
  /** Seconds. At least 0. */
  duration?: number;
}

/**
 * Class of a produced file.
 *
 * Any other text is taken too.
 */
export type MediaType = "video" | "audio" | (string & {});

/**
 * A produced file. Individual recordings name the key _id, the others id. Only fileUrl is typed by the SDKs;
 * treat the rest as optional.
 */
export interface RecordingFile {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  id?: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  userId?: string;
  /** Probed media facts. */
  meta?: FileMeta;
  /** Storage key; webhooks prefix it with a slash. */
  filePath?: string;
  /** Download URL; null when the file went to the caller's own storage. */
  fileUrl?: string | null;
  /** Bytes. At least 0. */
  size?: number;
  /** Media class. */
  type?: MediaType;
  /** The caller's own storage, null when VideoSDK storage was used. */
  userStorage?: unknown;
  /** Bytes per second keyed by frame height, or by audio for sound-only files. */
  ratio?: Record<string, number>;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
  /** Document version (individual recordings only). */
  __v?: number;
}

/**
 * How grave an alert is.
 *
 * Any other text is taken too.
 */
export type AlertSeverity = "info" | "warning" | "critical" | (string & {});

/**
 * Product that is watched: rooms or agents.
 *
 * Any other text is taken too.
 */
export type AlertDomain = "rtc" | "agent" | (string & {});

/**
 * What the service says when it has done something. It answers bare text, which becomes `message`; an object
 * is kept as it is.
 */
export interface Confirmation {
  /** The confirmation in words. */
  message: string;
}

/**
 * Answer to the start of a room recording or an RTMP output. The service answers bare text, which becomes
 * `message`; the object variant carries ids.
 *
 * Not settled: Docs show a bare string; the SDKs also read an object with one of three id names.
 */
export interface EgressStarted {
  /** The confirmation in words. */
  message?: string;
  /** Id of what was started, where the service gives one. */
  id?: string;
  /** The session it belongs to. */
  sessionId?: string;
  /** The room it belongs to. */
  roomId?: string;
}
