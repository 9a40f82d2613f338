/** What webhooks carry. Printed from core/spec/events.yaml by `make gen`. Do not edit. */

import type {
  WebhookAgentSessionData,
  WebhookBatchCallData,
  WebhookHlsUrlData,
  WebhookMeetingData,
  WebhookMergeData,
  WebhookParticipantData,
  WebhookParticipantRecordingData,
  WebhookParticipantRecordingStoppedData,
  WebhookRecordingStoppedData,
  WebhookResourceData,
  WebhookSessionEndedData,
  WebhookSessionStartedData,
  WebhookSipCallData,
  WebhookTrackRecordingData,
  WebhookTrackRecordingStoppedData,
  WebhookTranscodingData,
  WebhookTranscriptionData,
} from "./models/events";

/** What the events known today carry, by the name of the event. */
export interface EventData {
  /** A participant joined. */
  "participant-joined": WebhookParticipantData;
  /** A participant left or was removed. */
  "participant-left": WebhookParticipantData;
  /** The first participant joined a room. */
  "session-started": WebhookSessionStartedData;
  /** The last participant left, or the session was ended or closed. */
  "session-ended": WebhookSessionEndedData;
  /** A room recording is about to start. */
  "recording-starting": WebhookMeetingData;
  /** A room recording runs. */
  "recording-started": WebhookMeetingData;
  /** A room recording is about to stop. */
  "recording-stopping": WebhookMeetingData;
  /** A room recording stopped and its file is ready. */
  "recording-stopped": WebhookRecordingStoppedData;
  /** A room recording failed. */
  "recording-failed": WebhookMeetingData;
  /** A track recording is about to start. */
  "participant-track-recording-starting": WebhookTrackRecordingData;
  /** A track recording runs. */
  "participant-track-recording-started": WebhookTrackRecordingData;
  /** A track recording is about to stop. */
  "participant-track-recording-stopping": WebhookTrackRecordingData;
  /** A track recording stopped and its file is ready. */
  "participant-track-recording-stopped": WebhookTrackRecordingStoppedData;
  /** A track recording failed. */
  "participant-track-recording-failed": WebhookTrackRecordingData;
  /** A participant recording is about to start. */
  "participant-recording-starting": WebhookParticipantRecordingData;
  /** A participant recording runs. */
  "participant-recording-started": WebhookParticipantRecordingData;
  /** A participant recording is about to stop. */
  "participant-recording-stopping": WebhookParticipantRecordingData;
  /** A participant recording stopped and its file is ready. */
  "participant-recording-stopped": WebhookParticipantRecordingStoppedData;
  /** A participant recording failed. */
  "participant-recording-failed": WebhookParticipantRecordingData;
  /** A merge job has its file. */
  "merge-recording-completed": WebhookMergeData;
  /** A merge job failed. */
  "merge-recording-failed": WebhookMergeData;
  /** A merge of individual recordings began. */
  "composite-merge-started": WebhookTranscodingData;
  /** A merge of individual recordings has its file. */
  "composite-merge-completed": WebhookTranscodingData;
  /** A merge of individual recordings failed. */
  "composite-merge-failed": WebhookTranscodingData;
  /** A merge of individual recordings was cancelled. */
  "composite-merge-cancelled": WebhookTranscodingData;
  /** An RTMP output is about to start. */
  "livestream-starting": WebhookMeetingData;
  /** An RTMP output runs. */
  "livestream-started": WebhookMeetingData;
  /** An RTMP output is about to stop. */
  "livestream-stopping": WebhookMeetingData;
  /** An RTMP output stopped. */
  "livestream-stopped": WebhookMeetingData;
  /** An RTMP output failed. */
  "livestream-failed": WebhookMeetingData;
  /** An HLS stream is about to start. */
  "hls-starting": WebhookMeetingData;
  /** An HLS stream runs. */
  "hls-started": WebhookHlsUrlData;
  /** The playlist can be played. */
  "hls-playable": WebhookHlsUrlData;
  /** An HLS stream is about to stop. */
  "hls-stopping": WebhookMeetingData;
  /** An HLS stream stopped. */
  "hls-stopped": WebhookMeetingData;
  /** An HLS stream failed. */
  "hls-failed": WebhookMeetingData;
  /** A transcription started. */
  "transcription-started": WebhookTranscriptionData;
  /** A transcription stopped. */
  "transcription-stopped": WebhookTranscriptionData;
  /** A transcription failed. */
  "transcription-failed": WebhookTranscriptionData;
  /** A transcription has its files; what it carries is not documented. */
  "transcription-completed": WebhookTranscriptionData;
  /** A call began: it is being placed, or somebody calls in. */
  "call-started": WebhookSipCallData;
  /** A call rings. */
  "call-ringing": WebhookSipCallData;
  /** A call was answered. */
  "call-answered": WebhookSipCallData;
  /** A call was not answered. */
  "call-missed": WebhookSipCallData;
  /** A call is over, or was refused. */
  "call-hangup": WebhookSipCallData;
  /** Something about a call changed, for instance its room. */
  "call-update": WebhookSipCallData;
  /** A call is to be handed over. */
  "call-transfer-initiated": WebhookSipCallData;
  /** The provider accepted that a call is handed over. */
  "call-transfer-accepted": WebhookSipCallData;
  /** A call is being handed over. */
  "call-transferring": WebhookSipCallData;
  /** It rings where a call is handed over to. */
  "call-transfer-ringing": WebhookSipCallData;
  /** A call was handed over; its session is over. */
  "call-transferred": WebhookSipCallData;
  /** A call could not be handed over. */
  "call-transfer-failed": WebhookSipCallData;
  /** A call is to move to another room. */
  "switch-room-initiated": WebhookSipCallData;
  /** A call moved to another room. */
  "switch-room-completed": WebhookSipCallData;
  /** A call could not move to another room. */
  "switch-room-failed": WebhookSipCallData;
  /** A batch of calls began to call. */
  "batchcall-started": WebhookBatchCallData;
  /** All calls of a batch are over. */
  "batchcall-completed": WebhookBatchCallData;
  /** An agent is about to join a session. */
  "agent-session-starting": WebhookAgentSessionData;
  /** An agent joined a session. */
  "agent-session-started": WebhookAgentSessionData;
  /** An agent is about to leave a session. */
  "agent-session-stopping": WebhookAgentSessionData;
  /** An agent left a session. */
  "agent-session-stopped": WebhookAgentSessionData;
  /** An agent could not join a session, or broke down in it. */
  "agent-session-failed": WebhookAgentSessionData;
  /** A composer of the resource pool was acquired. */
  "resource-acquired": WebhookResourceData;
}

/** The name of an event known today. */
export type KnownEventKind = keyof EventData;

/**
 * A name that is none of those known today. Only the compiler sees the words before it: they keep it apart from the known
 * names, so that those tell what `data` is. The value is the bare name; compare it as `String(event.kind)`.
 */
export type UnknownEventKind = `(unknown today) ${string}`;

/** The name of an event; the service may send others than those known today. */
export type EventKind = KnownEventKind | (string & {});

/** An event known today: `kind` tells what `data` is. */
export type KnownEvent = {
  [Kind in KnownEventKind]: { readonly kind: Kind; readonly data: EventData[Kind] };
}[KnownEventKind];

/** An event that this version does not know. */
export interface UnknownEvent {
  readonly kind: UnknownEventKind;
  readonly data: unknown;
}

/** What a webhook says. A `switch` over `kind` gives `data` its type; the `default` branch is an event unknown today. */
export type WebhookEvent = KnownEvent | UnknownEvent;

/** Names of the events known today. */
export const EVENT_KINDS: readonly KnownEventKind[] = [
  "participant-joined",
  "participant-left",
  "session-started",
  "session-ended",
  "recording-starting",
  "recording-started",
  "recording-stopping",
  "recording-stopped",
  "recording-failed",
  "participant-track-recording-starting",
  "participant-track-recording-started",
  "participant-track-recording-stopping",
  "participant-track-recording-stopped",
  "participant-track-recording-failed",
  "participant-recording-starting",
  "participant-recording-started",
  "participant-recording-stopping",
  "participant-recording-stopped",
  "participant-recording-failed",
  "merge-recording-completed",
  "merge-recording-failed",
  "composite-merge-started",
  "composite-merge-completed",
  "composite-merge-failed",
  "composite-merge-cancelled",
  "livestream-starting",
  "livestream-started",
  "livestream-stopping",
  "livestream-stopped",
  "livestream-failed",
  "hls-starting",
  "hls-started",
  "hls-playable",
  "hls-stopping",
  "hls-stopped",
  "hls-failed",
  "transcription-started",
  "transcription-stopped",
  "transcription-failed",
  "transcription-completed",
  "call-started",
  "call-ringing",
  "call-answered",
  "call-missed",
  "call-hangup",
  "call-update",
  "call-transfer-initiated",
  "call-transfer-accepted",
  "call-transferring",
  "call-transfer-ringing",
  "call-transferred",
  "call-transfer-failed",
  "switch-room-initiated",
  "switch-room-completed",
  "switch-room-failed",
  "batchcall-started",
  "batchcall-completed",
  "agent-session-starting",
  "agent-session-started",
  "agent-session-stopping",
  "agent-session-stopped",
  "agent-session-failed",
  "resource-acquired",
];
