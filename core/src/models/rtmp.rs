//! Printed from `core/spec/rtmp.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

/// Where an RTMP output is pushed to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RtmpOutput {
    /// RTMP ingest URL.
    pub url: String,
    /// Stream key.
    pub stream_key: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { RtmpOutput {
url: "url",
stream_key: "streamKey",
} }

impl std::fmt::Debug for RtmpOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RtmpOutput")
            .field("url", &self.url)
            .field("stream_key", &format_args!("***"))
            .finish_non_exhaustive()
    }
}

impl RtmpOutput {
    /// Sets `url`: RTMP ingest URL.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    /// Sets `streamKey`: stream key.
    #[must_use]
    pub fn stream_key(mut self, value: impl Into<String>) -> Self {
        self.stream_key = value.into();
        self
    }
}

/// RTMP output, live or finished.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Livestream {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id: String,
    /// Composer that does the work.
    pub composer_id: Option<String>,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: Option<String>,
    /// Where the stream is pushed to.
    pub outputs: Vec<RtmpOutput>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End, null while running.
    pub end: Option<Timestamp>,
    /// Media region code. Open set: clients must accept unknown values.
    pub region: Option<Region>,
    /// Delivery record kept on a recording, HLS or RTMP resource. Any field may be null or absent.
    pub webhook: Option<Box<WebhookDeliverySummary>>,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Livestream {
id: "id",
composer_id: "composerId",
room_id: "roomId",
session_id: "sessionId",
outputs: "outputs",
start: "start",
end: "end",
region: "region",
webhook: "webhook",
links: "links",
} }
