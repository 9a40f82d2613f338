/**
 * The service knows some members under an older name too. What came under one gets its name of today beside it, so
 * that it is where the types say. Printed from core/spec by `make gen`. Do not edit.
 */

type Members = Record<string, unknown>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function rename(value: Members, older: string, today: string): void {
  if ((value[today] === undefined || value[today] === null) && value[older] !== undefined) value[today] = value[older];
}

function each(values: unknown, look: (value: unknown) => void): void {
  if (isObject(values)) for (const value of Object.values(values)) look(value);
}

/** Names the members of `AgentDeployment`. */
export function nameAgentDeployment(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "deploymentId", "id");
}

/** Names the members of `AgentVersion`. */
export function nameAgentVersion(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "versionId", "id");
}

/** Names the members of `DeployedAgent`. */
export function nameDeployedAgent(value: unknown): void {
  if (!isObject(value)) return;
  nameAgentDeployment(value["deployment"]);
  nameAgentVersion(value["version"]);
}

/** Names the members of `AgentSecret`. */
export function nameAgentSecret(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "secretId", "id");
}

/** Names the members of `WebhookSipCallData`. */
export function nameWebhookSipCallData(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "callId", "id");
  rename(value, "sipCallTo", "to");
  rename(value, "sipCallFrom", "from");
}

/** Names the members of `HlsStream`. */
export function nameHlsStream(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "meetingId", "roomId");
  rename(value, "downstreamUrl", "playbackHlsUrl");
}

/** Names the members of `Recording`. */
export function nameRecording(value: unknown): void {
  if (!isObject(value)) return;
  nameRecordingFile(value["file"]);
}

/** Names the members of `IndividualRecording`. */
export function nameIndividualRecording(value: unknown): void {
  if (!isObject(value)) return;
  each(value["files"], nameRecordingFile);
}

/** Names the members of `CompositeRecording`. */
export function nameCompositeRecording(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "meetingId", "roomId");
  nameRecordingFile(value["file"]);
}

/** Names the members of `MergeRecording`. */
export function nameMergeRecording(value: unknown): void {
  if (!isObject(value)) return;
  nameRecordingFile(value["file"]);
}

/** Names the members of `MergeRecordingCreateResult`. */
export function nameMergeRecordingCreateResult(value: unknown): void {
  if (!isObject(value)) return;
  nameMergeRecording(value["recording"]);
}

/** Names the members of `Room`. */
export function nameRoom(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "meetingId", "roomId");
  rename(value, "userMeetingId", "customRoomId");
}

/** Names the members of `RoomValidation`. */
export function nameRoomValidation(value: unknown): void {
  if (!isObject(value)) return;
  nameRoom(value["room"]);
}

/** Names the members of `Session`. */
export function nameSession(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "_id", "id");
  rename(value, "meetingId", "roomId");
  rename(value, "userMeetingId", "customRoomId");
}

/** Names the members of `SipCall`. */
export function nameSipCall(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "callId", "id");
  rename(value, "sipCallTo", "to");
  rename(value, "sipCallFrom", "from");
}

/** Names the members of `SipWebhook`. */
export function nameSipWebhook(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "webhookId", "id");
}

/** Names the members of `RecordingFile`. */
export function nameRecordingFile(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "_id", "id");
}

/** Names the members of `EgressStarted`. */
export function nameEgressStarted(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "recordingId", "id");
  rename(value, "_id", "id");
}
