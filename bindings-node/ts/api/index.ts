/** What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit. */

import type { Agents } from "./agents";
import type { AlertRules } from "./alertRules";
import type { BatchCalls } from "./batchCalls";
import type { Connectors } from "./connectors";
import type { Hls } from "./hls";
import type { Incidents } from "./incidents";
import type { Participants } from "./participants";
import type { Recordings } from "./recordings";
import type { ResourcePool } from "./resourcePool";
import type { Rooms } from "./rooms";
import type { Rtmp } from "./rtmp";
import type { Sessions } from "./sessions";
import type { Sip } from "./sip";
import type { SocketIngress } from "./socketIngress";
import type { Transcodings } from "./transcodings";
import type { Transcription } from "./transcription";
import type { Webhooks } from "./webhooks";
import type { Whep } from "./whep";
import type { Whip } from "./whip";
import { Root } from "../resource";

export type {
  Agents,
  AgentsConnectParams,
  AgentsDeployments,
  AgentsDeploymentsCreateParams,
  AgentsDeploymentsDeleteParams,
  AgentsDeploymentsDeployParams,
  AgentsDeploymentsListParams,
  AgentsDeploymentsLogsParams,
  AgentsDispatchParams,
  AgentsGeneralDispatchParams,
  AgentsSecrets,
  AgentsSecretsCreateParams,
  AgentsVersions,
  AgentsVersionsCreateParams,
  AgentsVersionsSetActiveParams,
} from "./agents";
export type {
  AlertRules,
  AlertRulesChannels,
  AlertRulesChannelsCreateParams,
  AlertRulesChannelsListParams,
  AlertRulesChannelsTestParams,
  AlertRulesChannelsUpdateParams,
  AlertRulesCreateParams,
  AlertRulesListParams,
  AlertRulesMetrics,
  AlertRulesMetricsCatalogParams,
  AlertRulesMetricsQueryParams,
  AlertRulesUpdateParams,
} from "./alertRules";
export type {
  BatchCalls,
  BatchCallsCreateParams,
  BatchCallsListParams,
  BatchCallsParseParams,
  BatchCallsRecords,
  BatchCallsRecordsExportParams,
  BatchCallsRecordsListParams,
  BatchCallsRecordsUpdateParams,
  BatchCallsUpdateParams,
  BatchCallsUploadFileParams,
  BatchCallsUploadParams,
} from "./batchCalls";
export type { Connectors, ConnectorsCreateParams, ConnectorsListParams } from "./connectors";
export type { Hls, HlsCaptureParams, HlsListParams, HlsStartParams, HlsStopParams } from "./hls";
export type { Incidents, IncidentsListParams } from "./incidents";
export type { Participants, ParticipantsListParams } from "./participants";
export type {
  Recordings,
  RecordingsComposite,
  RecordingsCompositeListParams,
  RecordingsCompositeStartParams,
  RecordingsCompositeStopParams,
  RecordingsGetParams,
  RecordingsListParams,
  RecordingsMerge,
  RecordingsMergeCreateParams,
  RecordingsMergeListParams,
  RecordingsParticipant,
  RecordingsParticipantListParams,
  RecordingsParticipantStartParams,
  RecordingsStartParams,
  RecordingsStopParams,
  RecordingsTrack,
  RecordingsTrackListParams,
  RecordingsTrackStartParams,
} from "./recordings";
export type { ResourcePool, ResourcePoolAcquireParams, ResourcePoolListParams } from "./resourcePool";
export type { Rooms, RoomsCreateParams, RoomsListParams, RoomsUpdateStatusParams } from "./rooms";
export type { Rtmp, RtmpListParams, RtmpStartParams, RtmpStopParams } from "./rtmp";
export type {
  Sessions,
  SessionsEndParams,
  SessionsListActiveParticipantsParams,
  SessionsListParams,
  SessionsListParticipantsParams,
  SessionsRemoveParticipantParams,
} from "./sessions";
export type {
  Sip,
  SipCalls,
  SipCallsCreateParams,
  SipCallsListParams,
  SipCallsSwitchRoomParams,
  SipCallsTransferParams,
  SipInboundTrunks,
  SipInboundTrunksCreateParams,
  SipInboundTrunksListParams,
  SipInboundTrunksUpdateParams,
  SipOutboundTrunks,
  SipOutboundTrunksCreateParams,
  SipOutboundTrunksListParams,
  SipOutboundTrunksUpdateParams,
  SipPhoneNumbers,
  SipPhoneNumbersCreateParams,
  SipPhoneNumbersListParams,
  SipPhoneNumbersUpdateGatewayParams,
  SipRoutingRules,
  SipRoutingRulesCreateParams,
  SipRoutingRulesListParams,
  SipRoutingRulesUpdateParams,
  SipWebhooks,
  SipWebhooksCreateParams,
  SipWebhooksListParams,
  SipWebhooksUpdateParams,
} from "./sip";
export type { SocketIngress, SocketIngressCreateParams } from "./socketIngress";
export type {
  Transcodings,
  TranscodingsHlsToMp4Params,
  TranscodingsListParams,
  TranscodingsMeetingRecordingMergeParams,
  TranscodingsMergeParams,
} from "./transcodings";
export type {
  Transcription,
  TranscriptionPost,
  TranscriptionPostListParams,
  TranscriptionRealtime,
  TranscriptionRealtimeListParams,
  TranscriptionRealtimeStartParams,
} from "./transcription";
export type { Webhooks } from "./webhooks";
export type {
  Whep,
  WhepCreateParams,
  WhepDeleteParams,
  WhepPlayParams,
  WhepStartParams,
  WhepStopParams,
  WhepTrickleParams,
} from "./whep";
export type {
  Whip,
  WhipCreateParams,
  WhipDeleteParams,
  WhipPublishParams,
  WhipStartParams,
  WhipStopParams,
  WhipTrickleParams,
} from "./whip";

/** The resources of a client. Each is loaded when it is first used. */
export class Resources extends Root {
  #agents: Agents | undefined;
  #alertRules: AlertRules | undefined;
  #batchCalls: BatchCalls | undefined;
  #connectors: Connectors | undefined;
  #hls: Hls | undefined;
  #incidents: Incidents | undefined;
  #participants: Participants | undefined;
  #recordings: Recordings | undefined;
  #resourcePool: ResourcePool | undefined;
  #rooms: Rooms | undefined;
  #rtmp: Rtmp | undefined;
  #sessions: Sessions | undefined;
  #sip: Sip | undefined;
  #socketIngress: SocketIngress | undefined;
  #transcodings: Transcodings | undefined;
  #transcription: Transcription | undefined;
  #webhooks: Webhooks | undefined;
  #whep: Whep | undefined;
  #whip: Whip | undefined;

  /** AI agents that join rooms, and their deployments in the cloud. */
  get agents(): Agents {
    return (this.#agents ??= this._open((require("./agents") as typeof import("./agents")).Agents));
  }

  /** Rules that watch metrics, the channels they notify, and the metrics there are. */
  get alertRules(): AlertRules {
    return (this.#alertRules ??= this._open((require("./alertRules") as typeof import("./alertRules")).AlertRules));
  }

  /** Outbound phone campaigns over a list of recipients. */
  get batchCalls(): BatchCalls {
    return (this.#batchCalls ??= this._open((require("./batchCalls") as typeof import("./batchCalls")).BatchCalls));
  }

  /** Webhook addresses at which telephony providers reach a room. */
  get connectors(): Connectors {
    return (this.#connectors ??= this._open((require("./connectors") as typeof import("./connectors")).Connectors));
  }

  /** HLS output and thumbnails. */
  get hls(): Hls {
    return (this.#hls ??= this._open((require("./hls") as typeof import("./hls")).Hls));
  }

  /** What alert rules found, and who took care of it. */
  get incidents(): Incidents {
    return (this.#incidents ??= this._open((require("./incidents") as typeof import("./incidents")).Incidents));
  }

  /** Who is in a room now, found by the room instead of the session. */
  get participants(): Participants {
    return (this.#participants ??= this._open((require("./participants") as typeof import("./participants")).Participants));
  }

  /** Recordings of rooms, participants, single tracks, composites and merges. */
  get recordings(): Recordings {
    return (this.#recordings ??= this._open((require("./recordings") as typeof import("./recordings")).Recordings));
  }

  /** Composers reserved ahead of time. Enterprise plans only. */
  get resourcePool(): ResourcePool {
    return (this.#resourcePool ??= this._open((require("./resourcePool") as typeof import("./resourcePool")).ResourcePool));
  }

  /** Durable meeting places. */
  get rooms(): Rooms {
    return (this.#rooms ??= this._open((require("./rooms") as typeof import("./rooms")).Rooms));
  }

  /** RTMP output to other platforms. */
  get rtmp(): Rtmp {
    return (this.#rtmp ??= this._open((require("./rtmp") as typeof import("./rtmp")).Rtmp));
  }

  /** Live and past occupancies of rooms. */
  get sessions(): Sessions {
    return (this.#sessions ??= this._open((require("./sessions") as typeof import("./sessions")).Sessions));
  }

  /** Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks. */
  get sip(): Sip {
    return (this.#sip ??= this._open((require("./sip") as typeof import("./sip")).Sip));
  }

  /** Sound into a room over a WebSocket. */
  get socketIngress(): SocketIngress {
    return (this.#socketIngress ??= this._open((require("./socketIngress") as typeof import("./socketIngress")).SocketIngress));
  }

  /** Jobs that make a file out of others: merged recordings, HLS as MP4. */
  get transcodings(): Transcodings {
    return (this.#transcodings ??= this._open((require("./transcodings") as typeof import("./transcodings")).Transcodings));
  }

  /** Live and post-call transcription. */
  get transcription(): Transcription {
    return (this.#transcription ??= this._open((require("./transcription") as typeof import("./transcription")).Transcription));
  }

  /** The key that signs webhooks. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= this._open((require("./webhooks") as typeof import("./webhooks")).Webhooks));
  }

  /** Watching a room over WHEP, from a player or a server. */
  get whep(): Whep {
    return (this.#whep ??= this._open((require("./whep") as typeof import("./whep")).Whep));
  }

  /** Publishing into a room over WHIP, from an encoder or a server. */
  get whip(): Whip {
    return (this.#whip ??= this._open((require("./whip") as typeof import("./whip")).Whip));
  }
}
