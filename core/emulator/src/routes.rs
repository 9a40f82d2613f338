//! Printed from `core/spec` by `make gen`. Do not edit.

use crate::call::{Answer, Call};
use crate::world::World;

/// Handlers of `agents`.
pub(crate) trait Agents {
    /// `POST /v2/agent/connect`: send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.
    fn connect(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/agent/dispatch`: send an agent into a room.
    fn dispatch(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/agent/general/dispatch`: send a managed or low-code agent into a room.
    fn general_dispatch(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/agent/init-config`: fetch the address of the registry to which a worker connects.
    fn init_config(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `agents.deployments`.
pub(crate) trait AgentsDeployments {
    /// `POST /ai/v1/cloud/deployments`: make a deployment without a version.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /ai/v1/cloud/deployments/{deploymentId}/delete`: delete a deployment.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /ai/v1/cloud/deployments/{deploymentId}/latest`: fetch the newest version of a deployment.
    fn get_latest_version(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /ai/v1/cloud/deployments`: list deployments.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`: list past lines of the console.
    fn logs(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `agents.secrets`.
pub(crate) trait AgentsSecrets {
    /// `POST /ai/v1/cloud/secrets`: keep environment variables in a secret.
    fn create(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `agents.versions`.
pub(crate) trait AgentsVersions {
    /// `POST /ai/v1/cloud/versions`: add a version to a deployment; it is active at once.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /ai/v1/cloud/versions/{versionId}/activate`: roll onto a version, or stop it.
    fn set_active(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `alertRules`.
pub(crate) trait AlertRules {
    /// `POST /v2/alertRules`: create an alert rule.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/alertRules/{alertRuleId}`: delete an alert rule.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/{alertRuleId}`: fetch one alert rule.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules`: list alert rules.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /v2/alertRules/{alertRuleId}`: change an alert rule.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `alertRules.channels`.
pub(crate) trait AlertRulesChannels {
    /// `POST /v2/alertRules/notification-channel`: create a notification channel.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/alertRules/notification-channel/{channelId}`: delete a notification channel.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/notification-channel/{channelId}`: fetch one notification channel.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/notification-channel`: list notification channels.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/alertRules/notification-channel/test`: send a trial notification with these settings.
    fn test(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /v2/alertRules/notification-channel/{channelId}`: change a notification channel.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `alertRules.metrics`.
pub(crate) trait AlertRulesMetrics {
    /// `GET /v2/alertRules/metrics/catalog`: list the metrics by category.
    fn catalog(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/metrics/models`: list the models that an agent metric can be narrowed to.
    fn models(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/metrics/participantCount`: count the participants that reported a metric.
    fn participant_count(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/alertRules/metrics`: fetch the time series of a metric.
    fn query(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `batchCalls`.
pub(crate) trait BatchCalls {
    /// `POST /v2/batch-calls/{batchId}/cancel`: cancel a running or scheduled batch.
    fn cancel(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/batch-calls`: launch or schedule a parsed batch, or save a draft.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/batch-calls/{batchId}`: delete a batch and its records.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/batch-calls/{batchId}`: fetch one batch.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/batch-calls`: list batches.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/batch-calls/parse`: start reading the recipients out of the uploaded file.
    fn parse(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/batch-calls/{batchId}/stats`: count the records of a batch by outcome.
    fn stats(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /v2/batch-calls/{batchId}`: change a draft, parsed or scheduled batch.
    fn update(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/batch-calls/upload`: ask for an address to which the recipients file is uploaded.
    fn upload(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `batchCalls.records`.
pub(crate) trait BatchCallsRecords {
    /// `DELETE /v2/batch-calls/{batchId}/records`: delete recipients of a batch.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/batch-calls/{batchId}/records/export`: fetch the recipients of a batch as CSV.
    fn export(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/batch-calls/{batchId}/records`: list the recipients of a batch and what became of their calls.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /v2/batch-calls/{batchId}/records/{recordId}`: change a recipient who has not been called yet.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `connectors`.
pub(crate) trait Connectors {
    /// `POST /v2/connectors`: make a webhook address for a telephony provider.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/connectors/{connectorId}`: delete a connector; its webhook address is dead at once.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/connectors/{connectorId}`: fetch one connector.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/connectors`: list all connectors.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/connectors/{connectorId}/rotate-key`: give a connector a new webhook address; the old one is dead at once.
    fn rotate_key(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `hls`.
pub(crate) trait Hls {
    /// `POST /v2/hls/capture`: grab a thumbnail from the room's running HLS.
    fn capture(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/hls/{hlsId}`: delete a finished HLS recording.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/hls/{roomId}/active`: fetch the stream now running in a room.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/hls/{hlsId}`: fetch a stream by its id.
    fn get_by_id(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/hls`: list HLS streams.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/hls/start`: start HLS for a room with a live session.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/hls/end`: stop HLS.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `incidents`.
pub(crate) trait Incidents {
    /// `PUT /v2/incidents/{incidentId}/acknowledge`: say that somebody looks after an open incident.
    fn acknowledge(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/incidents/{incidentId}`: delete an incident.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/incidents/{incidentId}`: fetch one incident with its timeline.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/incidents`: list incidents.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PUT /v2/incidents/{incidentId}/resolve`: say that an incident is over.
    fn resolve(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `recordings`.
pub(crate) trait Recordings {
    /// `DELETE /v2/recordings/{recordingId}`: soft-delete a room recording.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/{recordingId}`: fetch a room recording.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings`: list room recordings.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/start`: start the composed recording of a room with a live session.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/end`: stop the room recording.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `recordings.composite`.
pub(crate) trait RecordingsComposite {
    /// `DELETE /v2/recordings/composite/{recordingId}`: delete a composite recording.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/composite/{recordingId}`: fetch a composite recording.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/composite`: list composite recordings.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/composite/start`: start a composite recording of chosen participants.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/composite/stop`: stop a composite recording.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `recordings.merge`.
pub(crate) trait RecordingsMerge {
    /// `POST /v2/recordings/participant/merge`: start a stereo merge of participant audio.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant/merge/{mergeId}`: fetch a merge job.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant/merge`: list merge jobs.
    fn list(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `recordings.participant`.
pub(crate) trait RecordingsParticipant {
    /// `DELETE /v2/recordings/participant/{recordingId}`: delete a participant recording.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant/{recordingId}`: fetch a participant recording.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant`: list participant recordings.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/participant/start`: record one participant.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/participant/stop`: stop recording one participant.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `recordings.track`.
pub(crate) trait RecordingsTrack {
    /// `DELETE /v2/recordings/participant/track/{recordingId}`: delete a track recording.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant/track/{recordingId}`: fetch a track recording.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/recordings/participant/track`: list track recordings.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/participant/track/start`: record one track.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/recordings/participant/track/stop`: stop recording one track.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `resourcePool`.
pub(crate) trait ResourcePool {
    /// `POST /v2/resource/acquire`: reserve composers ahead of time.
    fn acquire(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/resource/{resourceId}`: fetch one unit.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/resource`: list the units of the account.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/resource/release`: give units back.
    fn release(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `rooms`.
pub(crate) trait Rooms {
    /// `POST /v2/rooms`: create a room, or return the existing one for a known customRoomId.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/rooms/deactivate`: disable a room for good.
    fn end(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/rooms/{roomId}`: fetch one room.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/rooms`: list rooms of the project.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/rooms/{roomId}`: enable or disable a room (old documented call, absent from both SDKs).
    fn update_status(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/rooms/validate/{roomId}`: tell whether the caller owns a room id.
    fn validate(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `rtmp`.
pub(crate) trait Rtmp {
    /// `GET /v2/livestreams/{livestreamId}`: fetch an RTMP push.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/livestreams`: list RTMP pushes.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/livestreams/start`: push the room to RTMP destinations.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/livestreams/end`: stop the RTMP push.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sessions`.
pub(crate) trait Sessions {
    /// `POST /v2/sessions/end`: end a live session.
    fn end(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}`: fetch one session.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}/participants/{participantId}`: fetch one participant of a session.
    fn get_participant(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}/participant/{participantId}/stats`: quality samples of one participant (singular participant in the path).
    fn get_participant_stats(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}/stats`: quality samples of the whole session.
    fn get_stats(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions`: list sessions, newest first (order assumed).
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}/participants/active`: list those present now, with device detail.
    fn list_active_participants(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sessions/{sessionId}/participants`: list everyone who was in the session.
    fn list_participants(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sessions/participants/remove`: remove a participant from a live session.
    fn remove_participant(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.calls`.
pub(crate) trait SipCalls {
    /// `POST /v2/sip/call`: place a call and bring it into a room.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sip/call/end`: hang up.
    fn end(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/call/{callId}`: read a call.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/call`: list calls.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sip/call/switch-room`: move a call to another room.
    fn switch_room(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sip/call/transfer`: hand an answered call over to another number.
    fn transfer(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.inboundTrunks`.
pub(crate) trait SipInboundTrunks {
    /// `POST /v2/sip/inbound-gateways`: create a trunk that takes calls for its numbers.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/sip/inbound-gateways/{gatewayId}`: delete a trunk that takes calls.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/inbound-gateways/{gatewayId}`: read a trunk that takes calls.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/inbound-gateways`: list trunks that take calls.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/sip/inbound-gateways/{gatewayId}`: update a trunk that takes calls.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.outboundTrunks`.
pub(crate) trait SipOutboundTrunks {
    /// `POST /v2/sip/outbound-gateways`: create a trunk through which calls are placed.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/sip/outbound-gateways/{gatewayId}`: delete a trunk through which calls are placed.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/outbound-gateways/{gatewayId}`: read a trunk through which calls are placed.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/outbound-gateways`: list trunks through which calls are placed.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/sip/outbound-gateways/{gatewayId}`: update a trunk through which calls are placed.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.phoneNumbers`.
pub(crate) trait SipPhoneNumbers {
    /// `POST /v2/sip/phone-numbers`: register numbers and give them a trunk for each direction.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sip/phone-numbers/detach`: take a number off both its trunks.
    fn detach(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/phone-numbers/{number}`: read a number with its trunks.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/phone-numbers`: list numbers with their trunks.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/sip/phone-numbers/{phoneNumberId}/release`: give a number up for good.
    fn release(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`: update a trunk of a number.
    fn update_gateway(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.routingRules`.
pub(crate) trait SipRoutingRules {
    /// `POST /v2/sip/routing-rule`: create a rule that leads the calls of its numbers to a room, an agent or both.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/sip/routing-rule/{ruleId}`: delete a routing rule.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/routing-rule/{ruleId}`: read a routing rule.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/routing-rule`: list routing rules.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/sip/routing-rule/{ruleId}`: update a routing rule.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `sip.webhooks`.
pub(crate) trait SipWebhooks {
    /// `POST /v2/sip/webhooks`: subscribe an address to events of calls.
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// `DELETE /v2/sip/webhooks/{webhookId}`: delete a subscription.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/webhooks/{webhookId}`: read a subscription.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/sip/webhooks`: list subscriptions.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/sip/webhooks/{webhookId}`: replace address and events of a subscription.
    fn update(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `socketIngress`.
pub(crate) trait SocketIngress {
    /// `POST /v2/ingest/sessions`: open a WebSocket through which sound and messages go into a room.
    fn create(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `transcodings`.
pub(crate) trait Transcodings {
    /// `POST /v2/transcodings/{transcodingId}/cancel`: cancel a job that is pending or processing; any other is refused with 409.
    fn cancel(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/transcodings/{transcodingId}`: fetch one job.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/transcodings/hls-to-mp4`: turn a finished HLS stream into an MP4.
    fn hls_to_mp4(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /v2/transcodings`: list jobs.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/transcodings/meeting-recording-merge`: join room recordings end to end.
    fn meeting_recording_merge(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/transcodings/merge`: merge the individual recordings of one session into one tiled MP4.
    fn merge(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `transcription.post`.
pub(crate) trait TranscriptionPost {
    /// `GET /ai/v1/post-transcriptions/{transcriptionId}`: fetch one post transcription.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /ai/v1/post-transcriptions`: list transcriptions of finished recordings.
    fn list(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `transcription.realtime`.
pub(crate) trait TranscriptionRealtime {
    /// `GET /ai/v1/realtime-transcriptions/{transcriptionId}`: fetch a live transcription.
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// `GET /ai/v1/realtime-transcriptions`: list live transcriptions.
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /ai/v1/realtime-transcriptions/start`: start live transcription in a room's session.
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /ai/v1/realtime-transcriptions/end`: stop live transcription.
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `webhooks`.
pub(crate) trait Webhooks {
    /// `GET /v2/public/rsa-public-key`: public key for webhook signatures; no token needed.
    fn get_public_key(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `whep`.
pub(crate) trait Whep {
    /// `DELETE /v2/whep/sessions/{sessionId}`: end the watching of a participant whose session is known.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/whep`: send an SDP offer and get the SDP answer as text.
    fn play(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/whep/sessions/{sessionId}`: send ICE candidates of a viewer as they are found.
    fn trickle(&mut self, call: &Call<'_>) -> Answer;
}

/// Handlers of `whip`.
pub(crate) trait Whip {
    /// `DELETE /v2/whip/sessions/{sessionId}`: end the publishing of a participant whose session is known.
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// `POST /v2/whip`: send an SDP offer and get the SDP answer as text.
    fn publish(&mut self, call: &Call<'_>) -> Answer;
    /// `PATCH /v2/whip/sessions/{sessionId}`: send ICE candidates of a publisher as they are found.
    fn trickle(&mut self, call: &Call<'_>) -> Answer;
}

/// Hands a call to the handler of its operation; `None` for an operation without a route.
pub(crate) fn dispatch(operation: &str, world: &mut World, call: &Call<'_>) -> Option<Answer> {
    Some(match operation {
        "agents.connect" => Agents::connect(world, call),
        "agents.deployments.create" => AgentsDeployments::create(world, call),
        "agents.deployments.delete" => AgentsDeployments::delete(world, call),
        "agents.deployments.getLatestVersion" => AgentsDeployments::get_latest_version(world, call),
        "agents.deployments.list" => AgentsDeployments::list(world, call),
        "agents.deployments.logs" => AgentsDeployments::logs(world, call),
        "agents.dispatch" => Agents::dispatch(world, call),
        "agents.generalDispatch" => Agents::general_dispatch(world, call),
        "agents.initConfig" => Agents::init_config(world, call),
        "agents.secrets.create" => AgentsSecrets::create(world, call),
        "agents.versions.create" => AgentsVersions::create(world, call),
        "agents.versions.setActive" => AgentsVersions::set_active(world, call),
        "alertRules.channels.create" => AlertRulesChannels::create(world, call),
        "alertRules.channels.delete" => AlertRulesChannels::delete(world, call),
        "alertRules.channels.get" => AlertRulesChannels::get(world, call),
        "alertRules.channels.list" => AlertRulesChannels::list(world, call),
        "alertRules.channels.test" => AlertRulesChannels::test(world, call),
        "alertRules.channels.update" => AlertRulesChannels::update(world, call),
        "alertRules.create" => AlertRules::create(world, call),
        "alertRules.delete" => AlertRules::delete(world, call),
        "alertRules.get" => AlertRules::get(world, call),
        "alertRules.list" => AlertRules::list(world, call),
        "alertRules.metrics.catalog" => AlertRulesMetrics::catalog(world, call),
        "alertRules.metrics.models" => AlertRulesMetrics::models(world, call),
        "alertRules.metrics.participantCount" => AlertRulesMetrics::participant_count(world, call),
        "alertRules.metrics.query" => AlertRulesMetrics::query(world, call),
        "alertRules.update" => AlertRules::update(world, call),
        "batchCalls.cancel" => BatchCalls::cancel(world, call),
        "batchCalls.create" => BatchCalls::create(world, call),
        "batchCalls.delete" => BatchCalls::delete(world, call),
        "batchCalls.get" => BatchCalls::get(world, call),
        "batchCalls.list" => BatchCalls::list(world, call),
        "batchCalls.parse" => BatchCalls::parse(world, call),
        "batchCalls.records.delete" => BatchCallsRecords::delete(world, call),
        "batchCalls.records.export" => BatchCallsRecords::export(world, call),
        "batchCalls.records.list" => BatchCallsRecords::list(world, call),
        "batchCalls.records.update" => BatchCallsRecords::update(world, call),
        "batchCalls.stats" => BatchCalls::stats(world, call),
        "batchCalls.update" => BatchCalls::update(world, call),
        "batchCalls.upload" => BatchCalls::upload(world, call),
        "connectors.create" => Connectors::create(world, call),
        "connectors.delete" => Connectors::delete(world, call),
        "connectors.get" => Connectors::get(world, call),
        "connectors.list" => Connectors::list(world, call),
        "connectors.rotateKey" => Connectors::rotate_key(world, call),
        "hls.capture" => Hls::capture(world, call),
        "hls.delete" => Hls::delete(world, call),
        "hls.get" => Hls::get(world, call),
        "hls.getById" => Hls::get_by_id(world, call),
        "hls.list" => Hls::list(world, call),
        "hls.start" => Hls::start(world, call),
        "hls.stop" => Hls::stop(world, call),
        "incidents.acknowledge" => Incidents::acknowledge(world, call),
        "incidents.delete" => Incidents::delete(world, call),
        "incidents.get" => Incidents::get(world, call),
        "incidents.list" => Incidents::list(world, call),
        "incidents.resolve" => Incidents::resolve(world, call),
        "recordings.composite.delete" => RecordingsComposite::delete(world, call),
        "recordings.composite.get" => RecordingsComposite::get(world, call),
        "recordings.composite.list" => RecordingsComposite::list(world, call),
        "recordings.composite.start" => RecordingsComposite::start(world, call),
        "recordings.composite.stop" => RecordingsComposite::stop(world, call),
        "recordings.delete" => Recordings::delete(world, call),
        "recordings.get" => Recordings::get(world, call),
        "recordings.list" => Recordings::list(world, call),
        "recordings.merge.create" => RecordingsMerge::create(world, call),
        "recordings.merge.get" => RecordingsMerge::get(world, call),
        "recordings.merge.list" => RecordingsMerge::list(world, call),
        "recordings.participant.delete" => RecordingsParticipant::delete(world, call),
        "recordings.participant.get" => RecordingsParticipant::get(world, call),
        "recordings.participant.list" => RecordingsParticipant::list(world, call),
        "recordings.participant.start" => RecordingsParticipant::start(world, call),
        "recordings.participant.stop" => RecordingsParticipant::stop(world, call),
        "recordings.start" => Recordings::start(world, call),
        "recordings.stop" => Recordings::stop(world, call),
        "recordings.track.delete" => RecordingsTrack::delete(world, call),
        "recordings.track.get" => RecordingsTrack::get(world, call),
        "recordings.track.list" => RecordingsTrack::list(world, call),
        "recordings.track.start" => RecordingsTrack::start(world, call),
        "recordings.track.stop" => RecordingsTrack::stop(world, call),
        "resourcePool.acquire" => ResourcePool::acquire(world, call),
        "resourcePool.get" => ResourcePool::get(world, call),
        "resourcePool.list" => ResourcePool::list(world, call),
        "resourcePool.release" => ResourcePool::release(world, call),
        "rooms.create" => Rooms::create(world, call),
        "rooms.end" => Rooms::end(world, call),
        "rooms.get" => Rooms::get(world, call),
        "rooms.list" => Rooms::list(world, call),
        "rooms.updateStatus" => Rooms::update_status(world, call),
        "rooms.validate" => Rooms::validate(world, call),
        "rtmp.get" => Rtmp::get(world, call),
        "rtmp.list" => Rtmp::list(world, call),
        "rtmp.start" => Rtmp::start(world, call),
        "rtmp.stop" => Rtmp::stop(world, call),
        "sessions.end" => Sessions::end(world, call),
        "sessions.get" => Sessions::get(world, call),
        "sessions.getParticipant" => Sessions::get_participant(world, call),
        "sessions.getParticipantStats" => Sessions::get_participant_stats(world, call),
        "sessions.getStats" => Sessions::get_stats(world, call),
        "sessions.list" => Sessions::list(world, call),
        "sessions.listActiveParticipants" => Sessions::list_active_participants(world, call),
        "sessions.listParticipants" => Sessions::list_participants(world, call),
        "sessions.removeParticipant" => Sessions::remove_participant(world, call),
        "sip.calls.create" => SipCalls::create(world, call),
        "sip.calls.end" => SipCalls::end(world, call),
        "sip.calls.get" => SipCalls::get(world, call),
        "sip.calls.list" => SipCalls::list(world, call),
        "sip.calls.switchRoom" => SipCalls::switch_room(world, call),
        "sip.calls.transfer" => SipCalls::transfer(world, call),
        "sip.inboundTrunks.create" => SipInboundTrunks::create(world, call),
        "sip.inboundTrunks.delete" => SipInboundTrunks::delete(world, call),
        "sip.inboundTrunks.get" => SipInboundTrunks::get(world, call),
        "sip.inboundTrunks.list" => SipInboundTrunks::list(world, call),
        "sip.inboundTrunks.update" => SipInboundTrunks::update(world, call),
        "sip.outboundTrunks.create" => SipOutboundTrunks::create(world, call),
        "sip.outboundTrunks.delete" => SipOutboundTrunks::delete(world, call),
        "sip.outboundTrunks.get" => SipOutboundTrunks::get(world, call),
        "sip.outboundTrunks.list" => SipOutboundTrunks::list(world, call),
        "sip.outboundTrunks.update" => SipOutboundTrunks::update(world, call),
        "sip.phoneNumbers.create" => SipPhoneNumbers::create(world, call),
        "sip.phoneNumbers.detach" => SipPhoneNumbers::detach(world, call),
        "sip.phoneNumbers.get" => SipPhoneNumbers::get(world, call),
        "sip.phoneNumbers.list" => SipPhoneNumbers::list(world, call),
        "sip.phoneNumbers.release" => SipPhoneNumbers::release(world, call),
        "sip.phoneNumbers.updateGateway" => SipPhoneNumbers::update_gateway(world, call),
        "sip.routingRules.create" => SipRoutingRules::create(world, call),
        "sip.routingRules.delete" => SipRoutingRules::delete(world, call),
        "sip.routingRules.get" => SipRoutingRules::get(world, call),
        "sip.routingRules.list" => SipRoutingRules::list(world, call),
        "sip.routingRules.update" => SipRoutingRules::update(world, call),
        "sip.webhooks.create" => SipWebhooks::create(world, call),
        "sip.webhooks.delete" => SipWebhooks::delete(world, call),
        "sip.webhooks.get" => SipWebhooks::get(world, call),
        "sip.webhooks.list" => SipWebhooks::list(world, call),
        "sip.webhooks.update" => SipWebhooks::update(world, call),
        "socketIngress.create" => SocketIngress::create(world, call),
        "transcodings.cancel" => Transcodings::cancel(world, call),
        "transcodings.get" => Transcodings::get(world, call),
        "transcodings.hlsToMp4" => Transcodings::hls_to_mp4(world, call),
        "transcodings.list" => Transcodings::list(world, call),
        "transcodings.meetingRecordingMerge" => Transcodings::meeting_recording_merge(world, call),
        "transcodings.merge" => Transcodings::merge(world, call),
        "transcription.post.get" => TranscriptionPost::get(world, call),
        "transcription.post.list" => TranscriptionPost::list(world, call),
        "transcription.realtime.get" => TranscriptionRealtime::get(world, call),
        "transcription.realtime.list" => TranscriptionRealtime::list(world, call),
        "transcription.realtime.start" => TranscriptionRealtime::start(world, call),
        "transcription.realtime.stop" => TranscriptionRealtime::stop(world, call),
        "webhooks.getPublicKey" => Webhooks::get_public_key(world, call),
        "whep.delete" => Whep::delete(world, call),
        "whep.play" => Whep::play(world, call),
        "whep.trickle" => Whep::trickle(world, call),
        "whip.delete" => Whip::delete(world, call),
        "whip.publish" => Whip::publish(world, call),
        "whip.trickle" => Whip::trickle(world, call),
        _ => return None,
    })
}
