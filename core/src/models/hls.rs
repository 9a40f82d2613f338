//! Printed from `core/spec/hls.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

/// HLS stream, live or finished.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HlsStream {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Composer that does the work.
    pub composer_id: Option<String>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null while running.
    pub end: Option<Timestamp>,
    /// Seconds.
    pub duration: Option<f64>,
    /// Tracks that are composed.
    pub mode: Option<String>,
    /// Encoder tier.
    pub quality: Option<String>,
    /// Frame orientation.
    pub orientation: Option<String>,
    /// Playlist with seek support.
    pub playback_hls_url: Option<String>,
    /// Playlist without seek support.
    pub livestream_url: Option<String>,
    /// Old name of playbackHlsUrl.
    pub downstream_url: Option<String>,
    /// Thumbnails taken.
    pub capture_log: Vec<Value>,
    /// Encryption of the stream, null when none.
    pub encryption: Option<Extra>,
    /// Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent.
    pub webhook: Option<Box<WebhookDeliverySummary>>,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { HlsStream {
id: "id",
composer_id: "composerId",
room_id: "roomId" | "meetingId",
session_id: "sessionId",
start: "start",
end: "end",
duration: "duration",
mode: "mode",
quality: "quality",
orientation: "orientation",
playback_hls_url: "playbackHlsUrl" | "downstreamUrl",
livestream_url: "livestreamUrl",
downstream_url: "downstreamUrl",
capture_log: "captureLog",
encryption: "encryption",
webhook: "webhook",
links: "links",
} }

/// Facts about a thumbnail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaptureMeta {
    /// Taken at.
    pub created_at: Option<Timestamp>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Image type.
    pub format: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { CaptureMeta {
created_at: "createdAt",
width: "width",
height: "height",
format: "format",
} }

/// A thumbnail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HlsCaptureResult {
    /// The confirmation in words.
    pub message: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: String,
    /// Facts about the image.
    pub meta: Option<Box<CaptureMeta>>,
    /// URL of the image.
    pub file_path: Option<String>,
    /// Bytes.
    pub file_size: Option<i64>,
    /// Name of the image file.
    pub file_name: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { HlsCaptureResult {
message: "message",
room_id: "roomId",
meta: "meta",
file_path: "filePath",
file_size: "fileSize",
file_name: "fileName",
} }

crate::model::open_enum! {
/// Image type of a thumbnail.
ImageFormat {
/// `jpg`
Jpg = "jpg",
/// `png`
Png = "png",
/// `webp`
Webp = "webp",
} }
