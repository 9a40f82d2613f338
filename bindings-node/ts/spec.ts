/** What the open door knows of the operations. Printed from core/spec by `make gen`. Do not edit. */

import type {
  AgentDeployment,
  AgentDispatch,
  AgentInitConfig,
  AgentLogLine,
  AgentSecret,
  AgentVersion,
  DeployedAgent,
} from "./models/agents";
import type { AlertRule, NotificationChannel, ParticipantCount } from "./models/alertRules";
import type {
  BatchCall,
  BatchCallRecord,
  BatchCallRecordsDeleted,
  BatchCallStats,
  BatchPresignedUpload,
} from "./models/batchCalls";
import type { Connector } from "./models/connectors";
import type { HlsCaptureResult, HlsStream } from "./models/hls";
import type { Incident } from "./models/incidents";
import type {
  CompositeRecording,
  CompositeRecordingStartResult,
  IndividualRecording,
  MergeRecording,
  MergeRecordingCreateResult,
  Recording,
} from "./models/recordings";
import type { AcquiredResources, ReleasedResources, ResourceUnit } from "./models/resourcePool";
import type { Room, RoomStatusUpdateResponse, RoomValidation } from "./models/rooms";
import type { Livestream } from "./models/rtmp";
import type { Participant, ParticipantStats, Session, SessionStats } from "./models/sessions";
import type {
  DetachedPhoneNumber,
  PhoneNumberWithGateways,
  ReleasedPhoneNumber,
  SipCall,
  SipRoutingRule,
  SipTrunk,
  SipWebhook,
} from "./models/sip";
import type { SocketSession } from "./models/socketIngress";
import type { Transcoding } from "./models/transcodings";
import type { PostTranscription, RealtimeTranscription } from "./models/transcription";
import type { Confirmation, EgressStarted } from "./models/types";
import type { WebhookPublicKey } from "./models/webhooks";
import type { WhepPlayback, WhepSession } from "./models/whep";
import type { WhipIngress, WhipSession } from "./models/whip";

/** Fingerprint of the description; the native module holds the same one. */
export const SPEC_HASH = "b6d6d834fe3857d7";

/** What each operation gives; of a list its items. */
export interface Answers {
  "agents.connect": AgentDispatch;
  "agents.deployments.create": AgentDeployment;
  "agents.deployments.delete": Confirmation;
  "agents.deployments.deploy": DeployedAgent;
  "agents.deployments.get": AgentDeployment;
  "agents.deployments.getLatestVersion": AgentVersion;
  "agents.deployments.list": AgentDeployment[];
  "agents.deployments.logs": AgentLogLine[];
  "agents.dispatch": AgentDispatch;
  "agents.generalDispatch": AgentDispatch;
  "agents.initConfig": AgentInitConfig;
  "agents.secrets.create": AgentSecret;
  "agents.versions.create": AgentVersion;
  "agents.versions.setActive": Confirmation;
  "alertRules.channels.create": NotificationChannel;
  "alertRules.channels.delete": Confirmation;
  "alertRules.channels.get": NotificationChannel;
  "alertRules.channels.list": NotificationChannel[];
  "alertRules.channels.test": unknown;
  "alertRules.channels.update": NotificationChannel;
  "alertRules.create": AlertRule;
  "alertRules.delete": Confirmation;
  "alertRules.get": AlertRule;
  "alertRules.list": AlertRule[];
  "alertRules.metrics.catalog": unknown;
  "alertRules.metrics.models": unknown;
  "alertRules.metrics.participantCount": ParticipantCount;
  "alertRules.metrics.query": unknown;
  "alertRules.update": AlertRule;
  "batchCalls.cancel": BatchCall;
  "batchCalls.create": BatchCall;
  "batchCalls.delete": Confirmation;
  "batchCalls.get": BatchCall;
  "batchCalls.list": BatchCall[];
  "batchCalls.parse": void;
  "batchCalls.records.delete": BatchCallRecordsDeleted;
  "batchCalls.records.export": string;
  "batchCalls.records.list": BatchCallRecord[];
  "batchCalls.records.update": BatchCallRecord;
  "batchCalls.stats": BatchCallStats;
  "batchCalls.update": BatchCall;
  "batchCalls.upload": BatchPresignedUpload;
  "batchCalls.uploadFile": BatchCall;
  "connectors.create": Connector;
  "connectors.delete": Confirmation;
  "connectors.get": Connector;
  "connectors.list": Connector[];
  "connectors.rotateKey": Connector;
  "hls.capture": HlsCaptureResult;
  "hls.delete": Confirmation;
  "hls.get": HlsStream;
  "hls.getById": HlsStream;
  "hls.list": HlsStream[];
  "hls.start": HlsStream;
  "hls.stop": Confirmation;
  "incidents.acknowledge": Incident;
  "incidents.delete": Confirmation;
  "incidents.get": Incident;
  "incidents.list": Incident[];
  "incidents.resolve": Incident;
  "participants.get": Participant;
  "participants.list": Participant[];
  "participants.remove": Confirmation;
  "recordings.composite.delete": Confirmation;
  "recordings.composite.get": CompositeRecording;
  "recordings.composite.list": CompositeRecording[];
  "recordings.composite.start": CompositeRecordingStartResult;
  "recordings.composite.stop": Confirmation;
  "recordings.delete": Confirmation;
  "recordings.get": Recording;
  "recordings.list": Recording[];
  "recordings.merge.create": MergeRecordingCreateResult;
  "recordings.merge.get": MergeRecording;
  "recordings.merge.list": MergeRecording[];
  "recordings.participant.delete": Confirmation;
  "recordings.participant.get": IndividualRecording;
  "recordings.participant.list": IndividualRecording[];
  "recordings.participant.start": Confirmation;
  "recordings.participant.stop": Confirmation;
  "recordings.start": EgressStarted;
  "recordings.stop": Confirmation;
  "recordings.track.delete": Confirmation;
  "recordings.track.get": IndividualRecording;
  "recordings.track.list": IndividualRecording[];
  "recordings.track.start": Confirmation;
  "recordings.track.stop": Confirmation;
  "resourcePool.acquire": AcquiredResources;
  "resourcePool.get": ResourceUnit;
  "resourcePool.list": ResourceUnit[];
  "resourcePool.release": ReleasedResources;
  "rooms.create": Room;
  "rooms.end": Room;
  "rooms.get": Room;
  "rooms.list": Room[];
  "rooms.updateStatus": RoomStatusUpdateResponse;
  "rooms.validate": RoomValidation;
  "rtmp.get": Livestream;
  "rtmp.list": Livestream[];
  "rtmp.start": EgressStarted;
  "rtmp.stop": Confirmation;
  "sessions.end": Session;
  "sessions.get": Session;
  "sessions.getParticipant": Participant;
  "sessions.getParticipantStats": ParticipantStats;
  "sessions.getStats": SessionStats;
  "sessions.list": Session[];
  "sessions.listActiveParticipants": Participant[];
  "sessions.listParticipants": Participant[];
  "sessions.removeParticipant": Confirmation;
  "sip.calls.create": SipCall;
  "sip.calls.end": SipCall;
  "sip.calls.get": SipCall;
  "sip.calls.list": SipCall[];
  "sip.calls.switchRoom": SipCall;
  "sip.calls.transfer": SipCall;
  "sip.inboundTrunks.create": SipTrunk;
  "sip.inboundTrunks.delete": Confirmation;
  "sip.inboundTrunks.get": SipTrunk;
  "sip.inboundTrunks.list": SipTrunk[];
  "sip.inboundTrunks.update": SipTrunk;
  "sip.outboundTrunks.create": SipTrunk;
  "sip.outboundTrunks.delete": Confirmation;
  "sip.outboundTrunks.get": SipTrunk;
  "sip.outboundTrunks.list": SipTrunk[];
  "sip.outboundTrunks.update": SipTrunk;
  "sip.phoneNumbers.create": Confirmation;
  "sip.phoneNumbers.detach": DetachedPhoneNumber;
  "sip.phoneNumbers.get": PhoneNumberWithGateways;
  "sip.phoneNumbers.list": PhoneNumberWithGateways[];
  "sip.phoneNumbers.release": ReleasedPhoneNumber;
  "sip.phoneNumbers.updateGateway": Confirmation;
  "sip.routingRules.create": SipRoutingRule;
  "sip.routingRules.delete": Confirmation;
  "sip.routingRules.get": SipRoutingRule;
  "sip.routingRules.list": SipRoutingRule[];
  "sip.routingRules.update": SipRoutingRule;
  "sip.webhooks.create": SipWebhook;
  "sip.webhooks.delete": Confirmation;
  "sip.webhooks.get": SipWebhook;
  "sip.webhooks.list": SipWebhook[];
  "sip.webhooks.update": SipWebhook;
  "socketIngress.create": SocketSession;
  "transcodings.cancel": Transcoding;
  "transcodings.get": Transcoding;
  "transcodings.hlsToMp4": Transcoding;
  "transcodings.list": Transcoding[];
  "transcodings.meetingRecordingMerge": Transcoding;
  "transcodings.merge": Transcoding;
  "transcription.post.get": PostTranscription;
  "transcription.post.list": PostTranscription[];
  "transcription.realtime.get": RealtimeTranscription;
  "transcription.realtime.list": RealtimeTranscription[];
  "transcription.realtime.start": RealtimeTranscription;
  "transcription.realtime.stop": RealtimeTranscription;
  "webhooks.getPublicKey": WebhookPublicKey;
  "whep.create": WhepPlayback;
  "whep.delete": void;
  "whep.play": string;
  "whep.start": WhepSession;
  "whep.stop": void;
  "whep.trickle": void;
  "whip.create": WhipIngress;
  "whip.delete": void;
  "whip.publish": string;
  "whip.start": WhipSession;
  "whip.stop": void;
  "whip.trickle": void;
}

/** Names of the operations known today. */
export type OperationName = keyof Answers;
