//! Printed from `core/spec/transcodings.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

crate::model::open_enum! {
/// Kind of a merge of individual recordings.
CompositeMergeTask {
/// `composite-merge`
CompositeMerge = "composite-merge",
} }

crate::model::tagged_union! {
/// What is burnt into a merged video, told by `type`.
TranscodingWatermark, "type" {
/// `image`
Image = "image": ImageWatermark,
/// `timestamp`
Timestamp = "timestamp": TimestampWatermark,
/// `lat_long`
LatLong = "lat_long": CoordinatesWatermark,
} }

/// A logo.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageWatermark {
    /// `image`.
    pub r#type: String,
    /// Public URL of a PNG or JPG, or its base64 with or without a data-URI prefix.
    pub image: String,
    /// Where it stands.
    pub image_config: Option<Box<ImageWatermarkConfig>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ImageWatermark {
r#type: "type",
image: "image",
image_config: "imageConfig",
} }

impl ImageWatermark {
    /// Sets `type`: `image`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `image`: public URL of a PNG or JPG, or its base64 with or without a data-URI prefix.
    #[must_use]
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = value.into();
        self
    }
    /// Sets `imageConfig`: where it stands.
    #[must_use]
    pub fn image_config(mut self, value: impl Into<ImageWatermarkConfig>) -> Self {
        self.image_config = Some(Box::new(value.into()));
        self
    }
}

/// Placement of a logo.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageWatermarkConfig {
    /// Corner or centre. The service assumes `bottom-right`.
    pub position: Option<WatermarkPosition>,
    /// Pixels from the edges; unused in the centre. The service assumes `20`.
    pub margin: Option<i64>,
    /// Width in pixels; the height keeps the ratio. The service assumes `120`.
    pub width: Option<i64>,
    /// 0 is invisible, 1 opaque. The service assumes `1`. From 0 to 1.
    pub opacity: Option<f64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ImageWatermarkConfig {
position: "position",
margin: "margin",
width: "width",
opacity: "opacity",
} }

impl ImageWatermarkConfig {
    /// Sets `position`: corner or centre.
    #[must_use]
    pub fn position(mut self, value: impl Into<WatermarkPosition>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `margin`: pixels from the edges; unused in the centre.
    #[must_use]
    pub fn margin(mut self, value: i64) -> Self {
        self.margin = Some(value);
        self
    }
    /// Sets `width`: width in pixels; the height keeps the ratio.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `opacity`: 0 is invisible, 1 opaque.
    #[must_use]
    pub fn opacity(mut self, value: impl Into<f64>) -> Self {
        self.opacity = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// Corner or centre of the picture.
WatermarkPosition {
/// `top-left`
TopLeft = "top-left",
/// `top-right`
TopRight = "top-right",
/// `bottom-left`
BottomLeft = "bottom-left",
/// `bottom-right`
BottomRight = "bottom-right",
/// `center`
Center = "center",
} }

/// A running clock.
///
/// Not settled: The docs list options of the text (position, margin, size, colour, box, prefix, suffix, strftime format), but how they are named could not be confirmed; further members are let through.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimestampWatermark {
    /// `timestamp`.
    pub r#type: String,
    /// Where the clock begins: ISO 8601, or the digits of epoch seconds or milliseconds.
    pub start_time: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TimestampWatermark {
r#type: "type",
start_time: "startTime",
} }

impl TimestampWatermark {
    /// Sets `type`: `timestamp`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `startTime`: where the clock begins: ISO 8601, or the digits of epoch seconds or milliseconds.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = value.into();
        self
    }
}

/// Fixed coordinates.
///
/// Not settled: The text options of the clock are said to hold here too; further members are let through.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoordinatesWatermark {
    /// `lat_long`.
    pub r#type: String,
    /// Latitude in degrees. From -90 to 90.
    pub lat: f64,
    /// Longitude in degrees. From -180 to 180.
    pub long: f64,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CoordinatesWatermark {
r#type: "type",
lat: "lat",
long: "long",
} }

impl CoordinatesWatermark {
    /// Sets `type`: `lat_long`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `lat`: latitude in degrees.
    #[must_use]
    pub fn lat(mut self, value: impl Into<f64>) -> Self {
        self.lat = value.into();
        self
    }
    /// Sets `long`: longitude in degrees.
    #[must_use]
    pub fn long(mut self, value: impl Into<f64>) -> Self {
        self.long = value.into();
        self
    }
}

/// A room recording with the URL it is read from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingRecordingSource {
    /// Id of the recording.
    pub id: String,
    /// Signed URL from which it is read.
    pub presigned_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { MeetingRecordingSource {
id: "id",
presigned_url: "presignedUrl",
} }

impl std::fmt::Debug for MeetingRecordingSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MeetingRecordingSource")
            .field("id", &self.id)
            .field("presigned_url", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

impl MeetingRecordingSource {
    /// Sets `id`: id of the recording.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `presignedUrl`: signed URL from which it is read.
    #[must_use]
    pub fn presigned_url(mut self, value: impl Into<String>) -> Self {
        self.presigned_url = Some(value.into());
        self
    }
}

/// Where the result of an HLS to MP4 job goes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscodingStorage {
    /// Provider; it must be the one configured for the account.
    pub r#type: StorageProvider,
    /// Bucket, for s3 and gcp.
    pub bucket: Option<String>,
    /// Container, for blob.
    pub container: Option<String>,
    /// Prefix of the path.
    pub dir_path: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscodingStorage {
r#type: "type",
bucket: "bucket",
container: "container",
dir_path: "dirPath",
} }

impl TranscodingStorage {
    /// Sets `type`: provider; it must be the one configured for the account.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<StorageProvider>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `bucket`: bucket, for s3 and gcp.
    #[must_use]
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `container`: container, for blob.
    #[must_use]
    pub fn container(mut self, value: impl Into<String>) -> Self {
        self.container = Some(value.into());
        self
    }
    /// Sets `dirPath`: prefix of the path.
    #[must_use]
    pub fn dir_path(mut self, value: impl Into<String>) -> Self {
        self.dir_path = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// Provider of object storage.
StorageProvider {
/// `s3`
S3 = "s3",
/// `blob`
Blob = "blob",
/// `gcp`
Gcp = "gcp",
} }

crate::model::open_enum! {
/// State of a job.
TranscodingStatus {
/// `pending`
Pending = "pending",
/// `processing`
Processing = "processing",
/// `completed`
Completed = "completed",
/// `failed`
Failed = "failed",
/// `cancelled`
Cancelled = "cancelled",
} }

crate::model::open_enum! {
/// Kind of a job.
TranscodingTask {
/// `composite-merge`
CompositeMerge = "composite-merge",
/// `hls-to-mp4`
HlsToMp4 = "hls-to-mp4",
/// `meeting-recording-merge`
MeetingRecordingMerge = "meeting-recording-merge",
} }

/// A job that makes one file out of others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transcoding {
    /// Job id.
    pub id: String,
    /// Recordings it is made of.
    pub recording_ids: Vec<String>,
    /// Room of the recordings.
    pub room_id: Option<String>,
    /// Session of the recordings.
    pub session_id: Option<String>,
    /// HLS stream, for hls-to-mp4.
    pub hls_id: Option<String>,
    /// State of the job.
    pub status: Option<TranscodingStatus>,
    /// Kind of the job.
    pub task: Option<TranscodingTask>,
    /// When it was started.
    pub started_at: Option<Timestamp>,
    /// When it ended, null while it runs.
    pub stopped_at: Option<Timestamp>,
    /// Its file, once completed.
    pub file: Option<Box<TranscodingFile>>,
    /// What was delivered to `webhookUrl`; only when one job is fetched.
    pub webhook: Option<Box<WebhookDeliverySummary>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Transcoding {
id: "id",
recording_ids: "recordingIds",
room_id: "roomId",
session_id: "sessionId",
hls_id: "hlsId",
status: "status",
task: "task",
started_at: "startedAt",
stopped_at: "stoppedAt",
file: "file",
webhook: "webhook",
} }

/// The file a job made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscodingFile {
    /// File id.
    pub id: Option<String>,
    /// Kind of file, for example `video`.
    pub r#type: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// Technical data.
    pub meta: Option<Box<TranscodingFileMeta>>,
    /// Key in the storage.
    pub file_path: Option<String>,
    /// URL to download it from.
    pub file_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscodingFile {
id: "id",
r#type: "type",
size: "size",
meta: "meta",
file_path: "filePath",
file_url: "fileUrl",
} }

/// Technical data of a file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscodingFileMeta {
    /// Container, for example `mp4`.
    pub format: Option<String>,
    /// Length in seconds.
    pub duration: Option<f64>,
    /// Size of the picture.
    pub resolution: Option<Box<Resolution>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { TranscodingFileMeta {
format: "format",
duration: "duration",
resolution: "resolution",
} }
