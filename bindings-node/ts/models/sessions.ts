/** What answers and requests hold. Printed from core/spec/sessions.yaml by `make gen`. Do not edit. */

import type { Region, ResourceLinks } from "./types";

/** One stay. */
export interface Timelog {
  /** Joined at. */
  start: string;
  /** Left at, null while present. */
  end?: string | null;
}

/** Coarse location. */
export interface GeoLocation {
  /** City. */
  city?: string;
  /** Region or state. */
  region?: string;
  /** Country. */
  country?: string;
}

/**
 * How a participant takes part.
 *
 * Any other text is taken too.
 */
export type ParticipantMode =
  | "CONFERENCE"
  | "VIEWER"
  | "SEND_AND_RECV"
  | "RECV_ONLY"
  | "SIGNALLING_ONLY"
  | (string & {});

/** A change of the mode. */
export interface ModeChange {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  _id?: string;
  /** Join mode. */
  mode: ParticipantMode;
  /** When it took effect. */
  timelog: string;
}

/**
 * On/off intervals per track; doc samples show empty arrays only.
 *
 * Not settled: Item shape is inferred from timelog.
 */
export interface ParticipantEvents {
  /** Times the microphone was on. */
  mic?: Timelog[];
  /** Times the camera was on. */
  webcam?: Timelog[];
  /** Times the screen was shared. */
  screenShare?: Timelog[];
  /** Times the sound of the screen was shared. */
  screenShareAudio?: Timelog[];
}

/** A product and its version. */
export interface NameAndVersion {
  /** Name of the product. */
  name?: string;
  /** Version of the product. */
  version?: string;
}

/** Kind of device. */
export interface PlatformType {
  /** For instance `desktop` or `mobile`. */
  type?: string;
}

/** What the browser says of itself. */
export interface BrowserUserAgent {
  /** The browser. */
  browser?: NameAndVersion;
  /** The operating system. */
  os?: NameAndVersion;
  /** The kind of device. */
  platform?: PlatformType;
}

/** Client details. */
export interface ParticipantDeviceInfo {
  /** Client SDK, for instance `react`. */
  sdkType?: string;
  /** Version of the client SDK. */
  sdkVersion?: string;
  /** Kind of device, for instance `desktop`. */
  platform?: string;
  /** The parsed user agent. */
  browserUserAgent?: BrowserUserAgent;
}

/** Participant as seen in a session. The last six fields come only from the active-participants call. */
export interface Participant {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Display name; may be missing. */
  name?: string | null;
  /** Each stay, in order. */
  timelog?: Timelog[];
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  _id?: string;
  /** On/off intervals per track; doc samples show empty arrays only. */
  events?: ParticipantEvents;
  /** Seconds to initialise. */
  initTime?: number;
  /** Client details. */
  deviceInfo?: ParticipantDeviceInfo;
  /** Changes of the mode, in order. */
  changeModeHistory?: ModeChange[];
  /** Current mode. */
  mode?: string;
  /** Coarse location. */
  geoLocation?: GeoLocation;
}

/**
 * Lifecycle state of a session.
 *
 * Any other text is taken too.
 */
export type SessionStatus = "ongoing" | "ended" | (string & {});

/** One live occupancy of a room. */
export interface Session {
  /** Session id. */
  id: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  roomId: string;
  /** Caller's room id. */
  customRoomId?: string | null;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  userId?: string;
  /** Start. */
  start: string;
  /** End, null while live. */
  end?: string | null;
  /** Lifecycle state; open set. */
  status?: SessionStatus;
  /** The participants. */
  participants?: Participant[];
  /** Media region code. Open set: clients must accept unknown values. */
  region?: Region;
  /** Active time; unit not documented. At least 0. */
  activeDuration?: number;
  /** CSV export of the chat. */
  chatLink?: string | null;
  /** Absolute URLs of related resources. */
  links?: ResourceLinks;
  /** API key of the owning project. */
  apiKey?: string;
  /** HLS history; item shape not documented. */
  hlsLog?: unknown[];
}

/** Opinion-style scores. */
export interface QualityScore {
  /** 0-5. From 0 to 5. */
  audio?: number;
  /** 0-5. From 0 to 5. */
  video?: number;
}

/** One sample. */
export interface QualityStatsPoint {
  /** Sample time. */
  time: string;
  /** Audio packets lost on the way in. */
  recvAudioPacketLost?: number;
  /** Video packets lost on the way in. */
  recvVideoPacketLost?: number;
  /** Audio packets lost on the way out. */
  sendAudioPacketLost?: number;
  /** Video packets lost on the way out. */
  sendVideoPacketLost?: number;
  /** Mean audio round trip; the unit is not documented. */
  averageAudioRtt?: number;
  /** Mean video round trip; the unit is not documented. */
  averageVideoRtt?: number;
  /** Mean audio jitter; the unit is not documented. */
  averageAudioJitter?: number;
  /** Mean video jitter; the unit is not documented. */
  averageVideoJitter?: number;
  /** Mean audio bitrate sent; the unit is not documented. */
  averageSendAudioBitrate?: number;
  /** Mean video bitrate sent; the unit is not documented. */
  averageSendVideoBitrate?: number;
  /** Mean audio bitrate received; the unit is not documented. */
  averageRecvAudioBitrate?: number;
  /** Mean video bitrate received; the unit is not documented. */
  averageRecvVideoBitrate?: number;
  /** Opinion-style scores. */
  qualityScore?: QualityScore;
}

/** Session-wide quality. The SDKs leave it untyped. */
export interface SessionStats {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId?: string;
  /** Samples in the order of time. */
  stats?: QualityStatsPoint[];
}

/** Streams per frame height. */
export interface ResolutionUsagePoint {
  /** Sample time. */
  time: string;
  /** Streams of 180 lines. */
  "180"?: number;
  /** Streams of 360 lines. */
  "360"?: number;
  /** Streams of 720 lines. */
  "720"?: number;
  /** Streams of 1080 lines. */
  "1080"?: number;
  /** Streams of 1440 lines. */
  "1440"?: number;
  /** Streams of 2160 lines. */
  "2160"?: number;
}

/** Device of a participant. */
export interface DeviceNameInfo {
  /** Name of the device. */
  deviceName?: string;
  /** Version of the device. */
  deviceVersion?: string;
}

/** Client SDK of a participant. */
export interface SdkInfo {
  /** Name of the client SDK. */
  sdkName?: string;
  /** Version of the client SDK. */
  sdkVersion?: string;
}

/** Network of a participant. */
export interface NetworkInfo {
  /** Number of the autonomous system. */
  asn?: string;
  /** Operator of the network. */
  org?: string;
}

/** Per-participant quality; unknown text fields read `unknown`. */
export interface ParticipantStats {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens. */
  meetingId?: string;
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Display name. */
  participantName?: string;
  /** Device of the participant. */
  deviceInfo?: DeviceNameInfo;
  /** Client SDK of the participant. */
  sdkInfo?: SdkInfo;
  /** Coarse location. */
  location?: GeoLocation;
  /** Network of the participant. */
  network?: NetworkInfo;
  /** Samples in the order of time. */
  stats?: QualityStatsPoint[];
  /** Streams by frame height, in the order of time. */
  resolutionUsage?: ResolutionUsagePoint[];
}
