/** What answers and requests hold. Printed from core/spec/sip.yaml by `make gen`. Do not edit. */

/** SIP credentials; both or neither. */
export interface SipAuth {
  /** User name. Not empty. */
  username: string;
  /**
   * Password. Not empty.
   *
   * Secret: not for logs.
   */
  password: string;
}

/**
 * SIP credentials as the service shows them.
 *
 * Not settled: The documentation shows an empty object for inbound trunks, with which the vendor's Rust SDK
 * fails. Emulator: null.
 */
export interface SipTrunkAuth {
  /** User name. */
  username?: string;
  /**
   * Password.
   *
   * Secret: not for logs.
   */
  password?: string;
}

/**
 * Whether media are encrypted.
 *
 * Any other text is taken too.
 */
export type SipMediaEncryption = "enable" | "disable" | (string & {});

/**
 * Region with SIP servers.
 *
 * Any other text is taken too.
 */
export type SipRegion = "auto" | "us002" | "in002" | (string & {});

/**
 * How SIP messages travel.
 *
 * Any other text is taken too.
 */
export type SipTransport = "udp" | "tcp" | "tls" | (string & {});

/**
 * Direction of a call.
 *
 * Any other text is taken too.
 */
export type SipDirection = "inbound" | "outbound" | (string & {});

/**
 * What becomes of settings of a trunk that an update leaves out.
 *
 * Any other text is taken too.
 */
export type SipOmitted = "keep" | "reset" | (string & {});

/** A connection to a SIP provider, for one direction. The routes say gateway. */
export interface SipTrunk {
  /** Trunk id. */
  id: string;
  /** Display name. */
  name?: string;
  /** SIP host of the provider; null for a trunk that takes calls. */
  address?: string | null;
  /** Numbers in E.164 form. */
  numbers?: string[];
  /** IP addresses and CIDR ranges that may call. */
  allowedAddresses?: string[];
  /** Numbers and patterns let through. */
  allowedNumbers?: string[];
  /** Whether media are encrypted. */
  mediaEncryption?: SipMediaEncryption;
  /** How SIP messages travel; null for a trunk that takes calls. */
  transport?: SipTransport | null;
  /** Whether calls are recorded. */
  record?: boolean;
  /** Labels of your own. */
  tags?: string[];
  /** Credentials; null where there are none. */
  auth?: SipTrunkAuth | null;
  /** Region of the SIP servers; null where none was chosen. */
  geoRegion?: SipRegion | null;
  /** Data of your own. */
  metadata?: Record<string, string>;
  /** Whether noise is removed. */
  noiseCancellation?: boolean;
  /** Whether keys pressed on the phone are passed into the room. */
  enableDtmf?: boolean;
}

/**
 * static: one room for all calls. dynamic: a new room for each call.
 *
 * Any other text is taken too.
 */
export type SipRoomType = "static" | "dynamic" | (string & {});

/**
 * What the id of a room made for a call begins with: a strategy, not the text itself.
 *
 * Any other text is taken too.
 */
export type SipRoomPrefix = "blank" | "participantNumber" | "sipNumber" | "random" | (string & {});

/** Room that the calls of a rule go to. */
export interface SipRoomConfig {
  /** One room for all calls or a new one for each. */
  type?: SipRoomType;
  /** What the id of a new room begins with; dynamic rooms only. */
  prefix?: SipRoomPrefix;
  /** Room id; static rooms only. */
  id?: string | null;
  /**
   * PIN that callers must enter.
   *
   * Secret: not for logs.
   */
  pin?: string | null;
}

/**
 * direct: one room for all calls. individual: a new room for each call.
 *
 * Any other text is taken too.
 */
export type RoutingRuleTargetType = "direct" | "individual" | (string & {});

/** A shorter way to write the room of a rule. */
export interface RoutingRuleTarget {
  /** One room for all calls or a new one for each. */
  type: RoutingRuleTargetType;
  /** Room id; needed for direct. Not empty. */
  roomId?: string | undefined;
  /** What the id of a new room begins with; individual only. The service assumes `blank`. */
  roomPrefix?: SipRoomPrefix | undefined;
  /**
   * PIN that callers must enter.
   *
   * Secret: not for logs.
   */
  pin?: string | undefined;
}

/**
 * Which SIP headers are passed on.
 *
 * Any other text is taken too.
 */
export type SipIncludeHeaders = "ALL" | "SIP_X_HEADERS" | "NONE" | (string & {});

/** Leads the calls of its numbers to a room, an agent or both. */
export interface SipRoutingRule {
  /** Rule id. */
  id: string;
  /** Display name. */
  name?: string;
  /** Direction of the calls. */
  type?: SipDirection;
  /** Numbers in E.164 form; requests call them `phoneNumbers`. */
  numbers?: string[];
  /** Room the calls go to; null where there is only an agent. */
  room?: SipRoomConfig | null;
  /** Agent sent to the calls. */
  agentId?: string | null;
  /** Handed to the agent. */
  agentMetadata?: Record<string, unknown> | null;
  /** Whether the phone number is kept from the participants. */
  hidePhoneNumber?: boolean;
  /** Labels of your own. */
  tags?: string[];
  /** API key that owns the rule. */
  apiKey?: string | null;
  /** Whether calls are recorded. */
  recording?: boolean;
  /** Whether keys pressed on the phone are passed into the room. */
  dtmf?: boolean;
  /** Whether noise is removed. */
  noiseCancellation?: boolean;
  /** Numbers and patterns let in. */
  allowedNumbers?: string[];
  /** IP addresses and CIDR ranges let in. */
  allowedIpAddresses?: string[];
  /** Which SIP headers are passed on. */
  includeHeaders?: SipIncludeHeaders;
  /** SIP headers that are added; outbound rules only. */
  headers?: Record<string, string>;
  /** SIP headers that become attributes; inbound rules only. */
  headersToAttributes?: Record<string, string>;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/** Trunk that takes the calls of new numbers. */
export interface PhoneNumberInboundConfig {
  /** Region of the SIP servers; trunks show it as `geoRegion`. */
  sipRegion: SipRegion;
}

/** Trunk through which new numbers place calls. */
export interface PhoneNumberOutboundConfig {
  /** SIP host of the provider. Not empty. */
  address: string;
  /** Region of the SIP servers; trunks show it as `geoRegion`. */
  sipRegion: SipRegion;
  /** Credentials shown to the provider; none unless given. */
  auth?: SipAuth | undefined;
  /**
   * How SIP messages travel. The service assumes `tls`. Not settled: Required in the documentation, optional
   * in both SDKs. Chosen: optional.
   */
  transport?: SipTransport | undefined;
}

/** A registered number. */
export interface PhoneNumberInfo {
  /** Id of the number. */
  phoneNumberId: string;
  /** The number in E.164 form. */
  e164: string;
  /** Country as two letters (ISO 3166), such as US. */
  countryCode?: string;
  /** Where it comes from: twilio, plivo, other and the like. */
  provider?: string;
  /** How it came here, for instance PURCHASED or SIP Configured. */
  origin?: string;
  /** For instance ACTIVE. */
  status?: string;
  /** Label. */
  name?: string;
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/** A number with its trunks. */
export interface PhoneNumberWithGateways {
  /** The number. */
  phoneNumber: PhoneNumberInfo;
  /** Trunk that takes calls; null when detached. */
  inbound?: SipTrunk | null;
  /** Trunk through which calls are placed; null when detached. */
  outbound?: SipTrunk | null;
}

/** What was detached. The SDKs read `message` only. */
export interface DetachedPhoneNumber {
  /** The confirmation in words. */
  message: string;
  /** The number. */
  phoneNumber?: PhoneNumberInfo;
  /** Id of the inbound trunk it was taken off. */
  inbound?: string | null;
  /** Id of the outbound trunk it was taken off. */
  outbound?: string | null;
}

/** What was released. The SDKs read `message` only. */
export interface ReleasedPhoneNumber {
  /** The confirmation in words. */
  message: string;
  /** Id of the number. */
  phoneNumberId?: string;
  /** The number in E.164 form. */
  e164?: string;
}

/**
 * State of a call.
 *
 * Any other text is taken too.
 */
export type SipCallStatus =
  | "initiated"
  | "ringing"
  | "missed"
  | "not-answered"
  | "failed"
  | "incoming"
  | "verified"
  | "rejected"
  | "abandoned"
  | "answered"
  | "ended"
  | "transfer-initiated"
  | "transfer-accepted"
  | "transferring"
  | "transfer-ringing"
  | "transferred"
  | "transfer-failed"
  | "switch-room-initiated"
  | "switch-room-completed"
  | "switch-room-failed"
  | (string & {});

/**
 * One state of a call and when it began.
 *
 * Not settled: The documentation prints these words in upper case. Emulator: lower case, as elsewhere.
 */
export interface SipCallTimelogEntry {
  /** State of the call. */
  status?: SipCallStatus;
  /** When it began. */
  timestamp?: string;
}

/**
 * A telephone call.
 *
 * Not settled: The documentation of the actions calls `id`, `to` and `from` callId, sipCallTo and
 * sipCallFrom, and lists call `id` callId; each is read under the one name. `gatewayName` is in the
 * documentation of the list only.
 */
export interface SipCall {
  /** Call id. */
  id: string;
  /** Direction of the call. */
  type?: SipDirection;
  /** How its SIP messages travel. */
  transport?: string;
  /** Telephony provider. */
  provider?: string;
  /** Trunk it goes through. */
  gatewayId?: string | null;
  /** Name of the trunk; seen on lists only. */
  gatewayName?: string | null;
  /** Rule it follows. */
  ruleId?: string | null;
  /** Room it is in. */
  roomId?: string | null;
  /** Number that is called. */
  to?: string;
  /** Number that calls. */
  from?: string;
  /** Where it was handed over to; not documented further. */
  transfer?: unknown;
  /** Session it is in. */
  sessionId?: string | null;
  /** State of the call. */
  status?: SipCallStatus;
  /** Data of your own. */
  metadata?: Record<string, unknown>;
  /** When it began. */
  start?: string;
  /** When it ended; null while it goes on. */
  end?: string | null;
  /** Its states so far, oldest first. */
  timelog?: SipCallTimelogEntry[];
  /** Region of the SIP servers. */
  region?: string | null;
  /** What the provider says; not documented further. */
  additionalDetails?: unknown;
}

/**
 * Event of a call.
 *
 * Any other text is taken too.
 */
export type SipWebhookEvent =
  | "call-started"
  | "call-answered"
  | "call-hangup"
  | "call-transferred"
  | "call-missed"
  | "call-update"
  | "call-ringing"
  | "call-transfer-initiated"
  | "call-transfer-accepted"
  | "call-transferring"
  | "call-transfer-ringing"
  | "call-transfer-failed"
  | "switch-room-initiated"
  | "switch-room-completed"
  | "switch-room-failed"
  | (string & {});

/** A subscription to events of calls. */
export interface SipWebhook {
  /** Subscription id. */
  id: string;
  /** Where events go. */
  url?: string;
  /** Events that are told. */
  events?: SipWebhookEvent[];
  /** Creation time. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}
