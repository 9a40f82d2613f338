//! Printed from `core/spec/transcodings.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Jobs that make a file out of others: merged recordings, HLS as MP4.
#[derive(Debug, Clone, Copy)]
pub struct Transcodings<'c> {
    client: &'c Client,
}

impl<'c> Transcodings<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Merge the individual recordings of one session into one tiled MP4.
    ///
    /// While a job for the very same set of recordings runs, another is refused with 409. The events go to `webhookUrl`.
    ///
    /// Success status not published; clients accept any 2xx.
    ///
    /// `POST /v2/transcodings/merge`
    pub fn merge(&self, recording_ids: impl IntoIterator<Item = impl Into<String>>) -> Merge {
        Merge(
            Call::new(self.client, table::TRANSCODINGS_MERGE)
                .with::<Vec<String>>("recordingIds", recording_ids.into_iter().map(Into::into).collect()),
        )
    }
    /// Turn a finished HLS stream into an MP4.
    ///
    /// Success status not published; clients accept any 2xx. Names of its events are not published: the emulator sends none.
    ///
    /// `POST /v2/transcodings/hls-to-mp4`
    pub fn hls_to_mp4(&self) -> HlsToMp4 {
        HlsToMp4(Call::new(self.client, table::TRANSCODINGS_HLS_TO_MP4))
    }
    /// Join room recordings end to end.
    ///
    /// Success status not published; clients accept any 2xx. Names of its events are not published: the emulator sends none.
    ///
    /// `POST /v2/transcodings/meeting-recording-merge`
    pub fn meeting_recording_merge(
        &self,
        recording_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> MeetingRecordingMerge {
        MeetingRecordingMerge(
            Call::new(self.client, table::TRANSCODINGS_MEETING_RECORDING_MERGE)
                .with::<Vec<String>>("recordingIds", recording_ids.into_iter().map(Into::into).collect()),
        )
    }
    /// List jobs.
    ///
    /// `GET /v2/transcodings`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::TRANSCODINGS_LIST))
    }
    /// Fetch one job.
    ///
    /// `GET /v2/transcodings/{transcodingId}`
    pub fn get(&self, transcoding_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::TRANSCODINGS_GET)
            .with::<String>("transcodingId", transcoding_id.into()))
    }
    /// Cancel a job that is pending or processing; any other is refused with 409.
    ///
    /// `POST /v2/transcodings/{transcodingId}/cancel`
    pub fn cancel(&self, transcoding_id: impl Into<String>) -> Cancel {
        Cancel(
            Call::new(self.client, table::TRANSCODINGS_CANCEL)
                .with::<String>("transcodingId", transcoding_id.into()),
        )
    }
}

/// A call of `transcodings.merge`: merge the individual recordings of one session into one tiled MP4.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Merge(Call);

impl Merge {
    /// Kind of merge; there is one. The service assumes `composite-merge`.
    pub fn task(self, value: impl Into<CompositeMergeTask>) -> Self {
        Self(self.0.with::<CompositeMergeTask>("task", value.into()))
    }
    /// Receives the job's events.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Logo, clock or coordinates burnt into the video.
    pub fn watermark(self, value: impl Into<TranscodingWatermark>) -> Self {
        Self(self.0.with::<TranscodingWatermark>("watermark", value.into()))
    }
}

crate::call::call!(Merge => Transcoding);

/// A call of `transcodings.hlsToMp4`: turn a finished HLS stream into an MP4.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct HlsToMp4(Call);

impl HlsToMp4 {
    /// Room whose latest finished HLS is converted.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Session whose latest finished HLS is converted.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// HLS stream to convert.
    pub fn hls_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("hlsId", value.into()))
    }
    /// Receives the job's events.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Where the file goes, instead of the configured place.
    pub fn storage(self, value: impl Into<TranscodingStorage>) -> Self {
        Self(self.0.with::<TranscodingStorage>("storage", value.into()))
    }
}

crate::call::call!(HlsToMp4 => Transcoding);

/// A call of `transcodings.meetingRecordingMerge`: join room recordings end to end.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MeetingRecordingMerge(Call);

impl MeetingRecordingMerge {
    /// Receives the job's events.
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("webhookUrl", value.into()))
    }
    /// Signed URL to which the result is put; wins over the configured storage.
    pub fn presigned_output_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("presignedOutputUrl", value.into()))
    }
}

crate::call::call!(MeetingRecordingMerge => Transcoding);

/// A call of `transcodings.list`: list jobs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Items per page. The service assumes `20`.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only jobs of this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only jobs of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Only jobs over this HLS stream.
    pub fn hls_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("hlsId", value.into()))
    }
    /// Only jobs in this state.
    pub fn status(self, value: impl Into<TranscodingStatus>) -> Self {
        Self(self.0.with::<TranscodingStatus>("status", value.into()))
    }
}

crate::call::list_call!(List => Transcoding);

/// A call of `transcodings.get`: fetch one job.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Transcoding);

/// A call of `transcodings.cancel`: cancel a job that is pending or processing; any other is refused with 409.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Cancel(Call);

crate::call::call!(Cancel => Transcoding);
