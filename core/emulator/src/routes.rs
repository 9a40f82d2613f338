//! What the emulator must answer: one trait a resource, one method an operation, and the way from a name to its method.

use crate::call::{Answer, Call};
use crate::world::World;

/// The operations of `hls`.
pub(crate) trait Hls {
    /// POST /v2/hls/capture
    fn capture(&mut self, call: &Call<'_>) -> Answer;
    /// DELETE /v2/hls/{hlsId}
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/hls/{roomId}/active
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/hls/{hlsId}
    fn get_by_id(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/hls
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/hls/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/hls/end
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `recordings.composite`.
pub(crate) trait RecordingsComposite {
    /// DELETE /v2/recordings/composite/{recordingId}
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/composite/{recordingId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/composite
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/composite/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/composite/stop
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `recordings`.
pub(crate) trait Recordings {
    /// DELETE /v2/recordings/{recordingId}
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/{recordingId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/end
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `recordings.merge`.
pub(crate) trait RecordingsMerge {
    /// POST /v2/recordings/participant/merge
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant/merge/{mergeId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant/merge
    fn list(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `recordings.participant`.
pub(crate) trait RecordingsParticipant {
    /// DELETE /v2/recordings/participant/{recordingId}
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant/{recordingId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/participant/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/participant/stop
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `recordings.track`.
pub(crate) trait RecordingsTrack {
    /// DELETE /v2/recordings/participant/track/{recordingId}
    fn delete(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant/track/{recordingId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/recordings/participant/track
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/participant/track/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/recordings/participant/track/stop
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `rooms`.
pub(crate) trait Rooms {
    /// POST /v2/rooms
    fn create(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/rooms/deactivate
    fn end(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/rooms/{roomId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/rooms
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/rooms/{roomId}
    fn update_status(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/rooms/validate/{roomId}
    fn validate(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `rtmp`.
pub(crate) trait Rtmp {
    /// GET /v2/livestreams/{livestreamId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/livestreams
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/livestreams/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/livestreams/end
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `sessions`.
pub(crate) trait Sessions {
    /// POST /v2/sessions/end
    fn end(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}/participants/{participantId}
    fn get_participant(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}/participant/{participantId}/stats
    fn get_participant_stats(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}/stats
    fn get_stats(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}/participants/active
    fn list_active_participants(&mut self, call: &Call<'_>) -> Answer;
    /// GET /v2/sessions/{sessionId}/participants
    fn list_participants(&mut self, call: &Call<'_>) -> Answer;
    /// POST /v2/sessions/participants/remove
    fn remove_participant(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `transcription.post`.
pub(crate) trait TranscriptionPost {
    /// GET /ai/v1/post-transcriptions/{transcriptionId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /ai/v1/post-transcriptions
    fn list(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `transcription.realtime`.
pub(crate) trait TranscriptionRealtime {
    /// GET /ai/v1/realtime-transcriptions/{transcriptionId}
    fn get(&mut self, call: &Call<'_>) -> Answer;
    /// GET /ai/v1/realtime-transcriptions
    fn list(&mut self, call: &Call<'_>) -> Answer;
    /// POST /ai/v1/realtime-transcriptions/start
    fn start(&mut self, call: &Call<'_>) -> Answer;
    /// POST /ai/v1/realtime-transcriptions/end
    fn stop(&mut self, call: &Call<'_>) -> Answer;
}

/// The operations of `webhooks`.
pub(crate) trait Webhooks {
    /// GET /v2/public/rsa-public-key
    fn get_public_key(&mut self, call: &Call<'_>) -> Answer;
}

/// Carries a call to the method of its operation; `None` when there is no such operation.
pub(crate) fn dispatch(operation: &str, world: &mut World, call: &Call<'_>) -> Option<Answer> {
    Some(match operation {
        "hls.capture" => Hls::capture(world, call),
        "hls.delete" => Hls::delete(world, call),
        "hls.get" => Hls::get(world, call),
        "hls.getById" => Hls::get_by_id(world, call),
        "hls.list" => Hls::list(world, call),
        "hls.start" => Hls::start(world, call),
        "hls.stop" => Hls::stop(world, call),
        "recordings.composite.delete" => RecordingsComposite::delete(world, call),
        "recordings.composite.get" => RecordingsComposite::get(world, call),
        "recordings.composite.list" => RecordingsComposite::list(world, call),
        "recordings.composite.start" => RecordingsComposite::start(world, call),
        "recordings.composite.stop" => RecordingsComposite::stop(world, call),
        "recordings.delete" => Recordings::delete(world, call),
        "recordings.get" => Recordings::get(world, call),
        "recordings.list" => Recordings::list(world, call),
        "recordings.start" => Recordings::start(world, call),
        "recordings.stop" => Recordings::stop(world, call),
        "recordings.merge.create" => RecordingsMerge::create(world, call),
        "recordings.merge.get" => RecordingsMerge::get(world, call),
        "recordings.merge.list" => RecordingsMerge::list(world, call),
        "recordings.participant.delete" => RecordingsParticipant::delete(world, call),
        "recordings.participant.get" => RecordingsParticipant::get(world, call),
        "recordings.participant.list" => RecordingsParticipant::list(world, call),
        "recordings.participant.start" => RecordingsParticipant::start(world, call),
        "recordings.participant.stop" => RecordingsParticipant::stop(world, call),
        "recordings.track.delete" => RecordingsTrack::delete(world, call),
        "recordings.track.get" => RecordingsTrack::get(world, call),
        "recordings.track.list" => RecordingsTrack::list(world, call),
        "recordings.track.start" => RecordingsTrack::start(world, call),
        "recordings.track.stop" => RecordingsTrack::stop(world, call),
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
        "transcription.post.get" => TranscriptionPost::get(world, call),
        "transcription.post.list" => TranscriptionPost::list(world, call),
        "transcription.realtime.get" => TranscriptionRealtime::get(world, call),
        "transcription.realtime.list" => TranscriptionRealtime::list(world, call),
        "transcription.realtime.start" => TranscriptionRealtime::start(world, call),
        "transcription.realtime.stop" => TranscriptionRealtime::stop(world, call),
        "webhooks.getPublicKey" => Webhooks::get_public_key(world, call),
        _ => return None,
    })
}
