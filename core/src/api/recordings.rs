//! Printed from `core/spec/recordings.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
use crate::model::Extra;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Recordings of rooms, participants, single tracks, composites and merges.
#[derive(Debug, Clone, Copy)]
pub struct Recordings<'c> {
    client: &'c Client,
}

impl<'c> Recordings<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The `recordings.composite` operations.
    pub fn composite(&self) -> RecordingsComposite<'c> {
        RecordingsComposite::new(self.client)
    }
    /// The `recordings.merge` operations.
    pub fn merge(&self) -> RecordingsMerge<'c> {
        RecordingsMerge::new(self.client)
    }
    /// The `recordings.participant` operations.
    pub fn participant(&self) -> RecordingsParticipant<'c> {
        RecordingsParticipant::new(self.client)
    }
    /// The `recordings.track` operations.
    pub fn track(&self) -> RecordingsTrack<'c> {
        RecordingsTrack::new(self.client)
    }
    /// Start the composed recording of a room with a live session.
    ///
    /// Status for a refused start (no live session, already running, previous one still processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
    ///
    /// `POST /v2/recordings/start`
    pub fn start(&self, room_id: impl Into<String>) -> Start {
        Start(Call::new(self.client, table::RECORDINGS_START).with::<String>("roomId", room_id.into()))
    }
    /// Stop the room recording.
    ///
    /// A docs index and a third-party OpenAPI name the path /v2/recordings/stop; the docs page and both SDKs use /end.
    ///
    /// `POST /v2/recordings/end`
    pub fn stop(&self, room_id: impl Into<String>) -> Stop {
        Stop(Call::new(self.client, table::RECORDINGS_STOP).with::<String>("roomId", room_id.into()))
    }
    /// List room recordings.
    ///
    /// `GET /v2/recordings`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::RECORDINGS_LIST))
    }
    /// Fetch a room recording.
    ///
    /// `GET /v2/recordings/{recordingId}`
    pub fn get(&self, recording_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::RECORDINGS_GET).with::<String>("recordingId", recording_id.into()))
    }
    /// Soft-delete a room recording.
    ///
    /// `DELETE /v2/recordings/{recordingId}`
    pub fn delete(&self, recording_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::RECORDINGS_DELETE)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
}

/// The `recordings.composite` operations.
#[derive(Debug, Clone, Copy)]
pub struct RecordingsComposite<'c> {
    client: &'c Client,
}

impl<'c> RecordingsComposite<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Start a composite recording of chosen participants.
    ///
    /// No composite-recording-* webhook events are documented although webhookUrl exists.
    ///
    /// `POST /v2/recordings/composite/start`
    pub fn start(&self, room_id: impl Into<String>) -> CompositeStart {
        CompositeStart(
            Call::new(self.client, table::RECORDINGS_COMPOSITE_START)
                .with::<String>("roomId", room_id.into()),
        )
    }
    /// Stop a composite recording.
    ///
    /// `POST /v2/recordings/composite/stop`
    pub fn stop(&self, room_id: impl Into<String>, recording_id: impl Into<String>) -> CompositeStop {
        CompositeStop(
            Call::new(self.client, table::RECORDINGS_COMPOSITE_STOP)
                .with::<String>("roomId", room_id.into())
                .with::<String>("recordingId", recording_id.into()),
        )
    }
    /// List composite recordings.
    ///
    /// `GET /v2/recordings/composite`
    pub fn list(&self) -> CompositeList {
        CompositeList(Call::new(self.client, table::RECORDINGS_COMPOSITE_LIST))
    }
    /// Fetch a composite recording.
    ///
    /// `GET /v2/recordings/composite/{recordingId}`
    pub fn get(&self, recording_id: impl Into<String>) -> CompositeGet {
        CompositeGet(
            Call::new(self.client, table::RECORDINGS_COMPOSITE_GET)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
    /// Delete a composite recording.
    ///
    /// Confirmation wording unknown; any string will do.
    ///
    /// `DELETE /v2/recordings/composite/{recordingId}`
    pub fn delete(&self, recording_id: impl Into<String>) -> CompositeDelete {
        CompositeDelete(
            Call::new(self.client, table::RECORDINGS_COMPOSITE_DELETE)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
}

/// The `recordings.merge` operations.
#[derive(Debug, Clone, Copy)]
pub struct RecordingsMerge<'c> {
    client: &'c Client,
}

impl<'c> RecordingsMerge<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Start a stereo merge of participant audio.
    ///
    /// `POST /v2/recordings/participant/merge`
    pub fn create(
        &self,
        session_id: impl Into<String>,
        channel1: impl IntoIterator<Item = impl Into<MergeChannelEntry>>,
        channel2: impl IntoIterator<Item = impl Into<MergeChannelEntry>>,
    ) -> MergeCreate {
        MergeCreate(
            Call::new(self.client, table::RECORDINGS_MERGE_CREATE)
                .with::<String>("sessionId", session_id.into())
                .with::<Vec<MergeChannelEntry>>("channel1", channel1.into_iter().map(Into::into).collect())
                .with::<Vec<MergeChannelEntry>>("channel2", channel2.into_iter().map(Into::into).collect()),
        )
    }
    /// List merge jobs.
    ///
    /// `GET /v2/recordings/participant/merge`
    pub fn list(&self) -> MergeList {
        MergeList(Call::new(self.client, table::RECORDINGS_MERGE_LIST))
    }
    /// Fetch a merge job.
    ///
    /// `GET /v2/recordings/participant/merge/{mergeId}`
    pub fn get(&self, merge_id: impl Into<String>) -> MergeGet {
        MergeGet(
            Call::new(self.client, table::RECORDINGS_MERGE_GET).with::<String>("mergeId", merge_id.into()),
        )
    }
}

/// The `recordings.participant` operations.
#[derive(Debug, Clone, Copy)]
pub struct RecordingsParticipant<'c> {
    client: &'c Client,
}

impl<'c> RecordingsParticipant<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Record one participant.
    ///
    /// Confirmation wording inferred from the track page.
    ///
    /// `POST /v2/recordings/participant/start`
    pub fn start(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> ParticipantStart {
        ParticipantStart(
            Call::new(self.client, table::RECORDINGS_PARTICIPANT_START)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// Stop recording one participant.
    ///
    /// Confirmation wording inferred from the track page.
    ///
    /// `POST /v2/recordings/participant/stop`
    pub fn stop(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> ParticipantStop {
        ParticipantStop(
            Call::new(self.client, table::RECORDINGS_PARTICIPANT_STOP)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// List participant recordings.
    ///
    /// `GET /v2/recordings/participant`
    pub fn list(&self) -> ParticipantList {
        ParticipantList(Call::new(self.client, table::RECORDINGS_PARTICIPANT_LIST))
    }
    /// Fetch a participant recording.
    ///
    /// `GET /v2/recordings/participant/{recordingId}`
    pub fn get(&self, recording_id: impl Into<String>) -> ParticipantGet {
        ParticipantGet(
            Call::new(self.client, table::RECORDINGS_PARTICIPANT_GET)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
    /// Delete a participant recording.
    ///
    /// Confirmation wording unknown; any string will do.
    ///
    /// `DELETE /v2/recordings/participant/{recordingId}`
    pub fn delete(&self, recording_id: impl Into<String>) -> ParticipantDelete {
        ParticipantDelete(
            Call::new(self.client, table::RECORDINGS_PARTICIPANT_DELETE)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
}

/// The `recordings.track` operations.
#[derive(Debug, Clone, Copy)]
pub struct RecordingsTrack<'c> {
    client: &'c Client,
}

impl<'c> RecordingsTrack<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Record one track.
    ///
    /// `POST /v2/recordings/participant/track/start`
    pub fn start(
        &self,
        room_id: impl Into<String>,
        participant_id: impl Into<String>,
        kind: impl Into<TrackKind>,
    ) -> TrackStart {
        TrackStart(
            Call::new(self.client, table::RECORDINGS_TRACK_START)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into())
                .with::<TrackKind>("kind", kind.into()),
        )
    }
    /// Stop recording one track.
    ///
    /// `POST /v2/recordings/participant/track/stop`
    pub fn stop(
        &self,
        room_id: impl Into<String>,
        participant_id: impl Into<String>,
        kind: impl Into<TrackKind>,
    ) -> TrackStop {
        TrackStop(
            Call::new(self.client, table::RECORDINGS_TRACK_STOP)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into())
                .with::<TrackKind>("kind", kind.into()),
        )
    }
    /// List track recordings.
    ///
    /// `GET /v2/recordings/participant/track`
    pub fn list(&self) -> TrackList {
        TrackList(Call::new(self.client, table::RECORDINGS_TRACK_LIST))
    }
    /// Fetch a track recording.
    ///
    /// `GET /v2/recordings/participant/track/{recordingId}`
    pub fn get(&self, recording_id: impl Into<String>) -> TrackGet {
        TrackGet(
            Call::new(self.client, table::RECORDINGS_TRACK_GET)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
    /// Delete a track recording.
    ///
    /// Confirmation wording unknown; any string will do.
    ///
    /// `DELETE /v2/recordings/participant/track/{recordingId}`
    pub fn delete(&self, recording_id: impl Into<String>) -> TrackDelete {
        TrackDelete(
            Call::new(self.client, table::RECORDINGS_TRACK_DELETE)
                .with::<String>("recordingId", recording_id.into()),
        )
    }
}

/// A call of `recordings.start`: start the composed recording of a room with a live session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Start(Call);

impl Start {
    /// Composition options. A non-empty object without layout is refused with 406.
    pub fn config(self, value: impl Into<CompositionConfig>) -> Self {
        Self(self.0.with::<CompositionConfig>("config", value.into()))
    }
    /// Custom layout page; the server appends participantId of the recorder.
    pub fn template_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("templateUrl", value.into()))
    }
    /// Post transcription requested with a composition.
    pub fn transcription(self, value: impl Into<TranscriptionConfig>) -> Self {
        Self(self.0.with::<TranscriptionConfig>("transcription", value.into()))
    }
    /// What to do when the composition fails.
    pub fn on_failure(self, value: impl Into<OnFailureConfig>) -> Self {
        Self(self.0.with::<OnFailureConfig>("onFailure", value.into()))
    }
    /// Output container. The service assumes `mp4`.
    pub fn file_format(self, value: impl Into<RecordingFormat>) -> Self {
        Self(self.0.with::<RecordingFormat>("fileFormat", value.into()))
    }
    /// Extra webhook for this recording.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Storage prefix (this endpoint's name for it).
    pub fn aws_dir_path(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("awsDirPath", value.into()))
    }
    /// Pre-acquired composer.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("resourceId", value.into()))
    }
    /// Upload URL (lowercase l in Url).
    pub fn pre_signed_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("preSignedUrl", value.into()))
    }
}

crate::call::call!(Start => EgressStarted);

/// A call of `recordings.stop`: stop the room recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Stop(Call);

impl Stop {
    /// Which one, when several run at once.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
}

crate::call::call!(Stop => Confirmation);

/// A call of `recordings.list`: list room recordings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
    /// Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("query", value.into()))
    }
    /// Add transcription data to the result. The service assumes `false`.
    pub fn with_transcription(self, value: bool) -> Self {
        Self(self.0.with::<bool>("withTranscription", value))
    }
}

crate::call::list_call!(List => Recording);

/// A call of `recordings.get`: fetch a room recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

impl Get {
    /// Add transcription data to the result. The service assumes `false`.
    pub fn with_transcription(self, value: bool) -> Self {
        Self(self.0.with::<bool>("withTranscription", value))
    }
}

crate::call::call!(Get => Recording);

/// A call of `recordings.delete`: soft-delete a room recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

crate::call::call!(Delete => Confirmation);

/// A call of `recordings.participant.start`: record one participant.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ParticipantStart(Call);

impl ParticipantStart {
    /// Container. The service assumes `webm`.
    ///
    /// Not settled: Older docs knew webm only; SDKs list three.
    pub fn file_format(self, value: impl Into<ParticipantRecordingFormat>) -> Self {
        Self(self.0.with::<ParticipantRecordingFormat>("fileFormat", value.into()))
    }
    /// Extra webhook.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Storage prefix (this endpoint's name for it).
    pub fn bucket_dir_path(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("bucketDirPath", value.into()))
    }
    /// Free-form data kept with the recording (SDK only).
    pub fn metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("metadata", value.into()))
    }
}

crate::call::call!(ParticipantStart => Confirmation);

/// A call of `recordings.participant.stop`: stop recording one participant.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ParticipantStop(Call);

crate::call::call!(ParticipantStop => Confirmation);

/// A call of `recordings.participant.list`: list participant recordings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ParticipantList(Call);

impl ParticipantList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Only items of this participant.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
}

crate::call::list_call!(ParticipantList => IndividualRecording);

/// A call of `recordings.participant.get`: fetch a participant recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ParticipantGet(Call);

crate::call::call!(ParticipantGet => IndividualRecording);

/// A call of `recordings.participant.delete`: delete a participant recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ParticipantDelete(Call);

crate::call::call!(ParticipantDelete => Confirmation);

/// A call of `recordings.track.start`: record one track.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct TrackStart(Call);

impl TrackStart {
    /// Container. The service assumes `webm`.
    ///
    /// Not settled: Older docs knew webm only; SDKs list four.
    pub fn file_format(self, value: impl Into<TrackRecordingFormat>) -> Self {
        Self(self.0.with::<TrackRecordingFormat>("fileFormat", value.into()))
    }
    /// Extra webhook.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Storage prefix.
    pub fn bucket_dir_path(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("bucketDirPath", value.into()))
    }
}

crate::call::call!(TrackStart => Confirmation);

/// A call of `recordings.track.stop`: stop recording one track.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct TrackStop(Call);

crate::call::call!(TrackStop => Confirmation);

/// A call of `recordings.track.list`: list track recordings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct TrackList(Call);

impl TrackList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Only items of this participant.
    pub fn participant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("participantId", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
}

crate::call::list_call!(TrackList => IndividualRecording);

/// A call of `recordings.track.get`: fetch a track recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct TrackGet(Call);

crate::call::call!(TrackGet => IndividualRecording);

/// A call of `recordings.track.delete`: delete a track recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct TrackDelete(Call);

crate::call::call!(TrackDelete => Confirmation);

/// A call of `recordings.composite.start`: start a composite recording of chosen participants.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CompositeStart(Call);

impl CompositeStart {
    /// Who to compose; absent or empty lets the recorder choose.
    ///
    /// Not settled: Docs speak of at most three participants; the SDKs set no limit.
    pub fn participants(
        self,
        value: impl IntoIterator<Item = impl Into<CompositeParticipantSelector>>,
    ) -> Self {
        Self(self.0.with::<Vec<CompositeParticipantSelector>>(
            "participants",
            value.into_iter().map(Into::into).collect(),
        ))
    }
    /// At most three marks laid over the picture. At most 3.
    pub fn watermarks(self, value: impl IntoIterator<Item = impl Into<CompositeWatermark>>) -> Self {
        Self(
            self.0.with::<Vec<CompositeWatermark>>("watermarks", value.into_iter().map(Into::into).collect()),
        )
    }
    /// Address that gets the events of this job, whatever the room has subscribed to.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Storage prefix.
    pub fn bucket_dir_path(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("bucketDirPath", value.into()))
    }
    /// Upload URL (capital URL here).
    pub fn pre_signed_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("preSignedURL", value.into()))
    }
    /// Container; docs example uses webm.
    pub fn file_format(self, value: impl Into<CompositeFormat>) -> Self {
        Self(self.0.with::<CompositeFormat>("fileFormat", value.into()))
    }
}

crate::call::call!(CompositeStart => CompositeRecordingStartResult);

/// A call of `recordings.composite.stop`: stop a composite recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CompositeStop(Call);

crate::call::call!(CompositeStop => Confirmation);

/// A call of `recordings.composite.list`: list composite recordings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CompositeList(Call);

impl CompositeList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
}

crate::call::list_call!(CompositeList => CompositeRecording);

/// A call of `recordings.composite.get`: fetch a composite recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CompositeGet(Call);

crate::call::call!(CompositeGet => CompositeRecording);

/// A call of `recordings.composite.delete`: delete a composite recording.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct CompositeDelete(Call);

crate::call::call!(CompositeDelete => Confirmation);

/// A call of `recordings.merge.create`: start a stereo merge of participant audio.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MergeCreate(Call);

impl MergeCreate {
    /// Overrides the type of every entry.
    pub fn r#type(self, value: impl Into<RecordingMode>) -> Self {
        Self(self.0.with::<RecordingMode>("type", value.into()))
    }
    /// Address that gets the events of this job, whatever the room has subscribed to.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Storage prefix (this endpoint's name for it).
    pub fn dir_path(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("dirPath", value.into()))
    }
    /// Sent by the agents SDK only; optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
}

crate::call::call!(MergeCreate => MergeRecordingCreateResult);

/// A call of `recordings.merge.list`: list merge jobs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MergeList(Call);

impl MergeList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. The service assumes `10`.
    ///
    /// Not settled: Default read off the sample response (10).
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// State filter.
    pub fn status(self, value: impl Into<MergeStatus>) -> Self {
        Self(self.0.with::<MergeStatus>("status", value.into()))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only items of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// One job.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("id", value.into()))
    }
}

crate::call::list_call!(MergeList => MergeRecording);

/// A call of `recordings.merge.get`: fetch a merge job.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MergeGet(Call);

crate::call::call!(MergeGet => MergeRecording);
