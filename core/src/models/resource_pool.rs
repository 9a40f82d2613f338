//! Printed from `core/spec/resourcePool.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;

crate::model::open_enum! {
/// What a unit is for.
ComposerType {
/// `recording`
Recording = "recording",
/// `hls`
Hls = "hls",
/// `rtmp`
Rtmp = "rtmp",
} }

crate::model::open_enum! {
/// Encoder tier of a unit.
ResourceQuality {
/// `low`
Low = "low",
/// `med`
Med = "med",
/// `high`
High = "high",
} }

crate::model::open_enum! {
/// State of a unit: being made ready, free, in use, or given back.
ResourceStatus {
/// `pending`
Pending = "pending",
/// `idle`
Idle = "idle",
/// `composing`
Composing = "composing",
/// `released`
Released = "released",
} }

/// A composer that is reserved.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUnit {
    /// Unit id, the `resourceId` of what is started with it.
    pub id: String,
    /// State of the unit.
    pub status: Option<ResourceStatus>,
    /// What it is for: recording, hls or rtmp.
    ///
    /// Not settled: Docs of 2024 show `filecomposer` where a unit for recordings is read, so it is plain text.
    pub r#type: Option<String>,
    /// Tracks it can compose.
    pub mode: Option<CompositionMode>,
    /// Encoder tier it is sized for.
    pub quality: Option<ResourceQuality>,
    /// Composers that run on it.
    pub composer_ids: Vec<String>,
    /// Address that gets its events.
    pub webhook_url: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ResourceUnit {
id: "id",
status: "status",
r#type: "type",
mode: "mode",
quality: "quality",
composer_ids: "composerIds",
webhook_url: "webhookUrl",
} }

/// The units that were reserved.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcquiredResources {
    /// Whether the service did it, where it says so.
    pub success: Option<bool>,
    /// The new units.
    pub data: Vec<ResourceUnit>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AcquiredResources {
success: "success",
data: "data",
} }

/// What became of one unit that was to be released.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasedResource {
    /// Unit id.
    pub id: String,
    /// Whether it was released.
    pub success: bool,
    /// A note in words, chiefly why it was not.
    pub msg: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ReleasedResource {
id: "id",
success: "success",
msg: "msg",
} }

/// What became of the units that were to be released.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasedResources {
    /// Whether the service dealt with the call, where it says so.
    pub success: Option<bool>,
    /// One result for each id.
    pub data: Vec<ReleasedResource>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ReleasedResources {
success: "success",
data: "data",
} }
