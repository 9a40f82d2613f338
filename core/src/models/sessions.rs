//! Printed from `core/spec/sessions.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

/// One stay.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timelog {
    /// Joined at.
    pub start: Timestamp,
    /// Left at, null while present.
    pub end: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Timelog {
start: "start",
end: "end",
} }

/// Coarse location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocation {
    /// City.
    pub city: Option<String>,
    /// Region or state.
    pub region: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { GeoLocation {
city: "city",
region: "region",
country: "country",
} }

crate::model::open_enum! {
/// How a participant takes part.
ParticipantMode {
/// `CONFERENCE`
Conference = "CONFERENCE",
/// `VIEWER`
Viewer = "VIEWER",
/// `SEND_AND_RECV`
SendAndRecv = "SEND_AND_RECV",
/// `RECV_ONLY`
RecvOnly = "RECV_ONLY",
/// `SIGNALLING_ONLY`
SignallingOnly = "SIGNALLING_ONLY",
} }

/// A change of the mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeChange {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id_: Option<String>,
    /// Join mode.
    pub mode: ParticipantMode,
    /// When it took effect.
    pub timelog: Timestamp,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ModeChange {
id_: "_id",
mode: "mode",
timelog: "timelog",
} }

/// On/off intervals per track; doc samples show empty arrays only.
///
/// Not settled: Item shape is inferred from timelog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantEvents {
    /// Times the microphone was on.
    pub mic: Vec<Timelog>,
    /// Times the camera was on.
    pub webcam: Vec<Timelog>,
    /// Times the screen was shared.
    pub screen_share: Vec<Timelog>,
    /// Times the sound of the screen was shared.
    pub screen_share_audio: Vec<Timelog>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ParticipantEvents {
mic: "mic",
webcam: "webcam",
screen_share: "screenShare",
screen_share_audio: "screenShareAudio",
} }

/// A product and its version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameAndVersion {
    /// Name of the product.
    pub name: Option<String>,
    /// Version of the product.
    pub version: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { NameAndVersion {
name: "name",
version: "version",
} }

/// Kind of device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformType {
    /// For instance `desktop` or `mobile`.
    pub r#type: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { PlatformType {
r#type: "type",
} }

/// What the browser says of itself.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrowserUserAgent {
    /// The browser.
    pub browser: Option<Box<NameAndVersion>>,
    /// The operating system.
    pub os: Option<Box<NameAndVersion>>,
    /// The kind of device.
    pub platform: Option<Box<PlatformType>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BrowserUserAgent {
browser: "browser",
os: "os",
platform: "platform",
} }

/// Client details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantDeviceInfo {
    /// Client SDK, for instance `react`.
    pub sdk_type: Option<String>,
    /// Version of the client SDK.
    pub sdk_version: Option<String>,
    /// Kind of device, for instance `desktop`.
    pub platform: Option<String>,
    /// The parsed user agent.
    pub browser_user_agent: Option<Box<BrowserUserAgent>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ParticipantDeviceInfo {
sdk_type: "sdkType",
sdk_version: "sdkVersion",
platform: "platform",
browser_user_agent: "browserUserAgent",
} }

/// Participant as seen in a session. The last six fields come only from the active-participants call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Participant {
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Display name; may be missing.
    pub name: Option<String>,
    /// Each stay, in order.
    pub timelog: Vec<Timelog>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub id_: Option<String>,
    /// On/off intervals per track; doc samples show empty arrays only.
    pub events: Option<Box<ParticipantEvents>>,
    /// Seconds to initialise.
    pub init_time: Option<f64>,
    /// Client details.
    pub device_info: Option<Box<ParticipantDeviceInfo>>,
    /// Changes of the mode, in order.
    pub change_mode_history: Vec<ModeChange>,
    /// Current mode.
    pub mode: Option<String>,
    /// Coarse location.
    pub geo_location: Option<Box<GeoLocation>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Participant {
participant_id: "participantId",
name: "name",
timelog: "timelog",
id_: "_id",
events: "events",
init_time: "initTime",
device_info: "deviceInfo",
change_mode_history: "changeModeHistory",
mode: "mode",
geo_location: "geoLocation",
} }

crate::model::open_enum! {
/// Lifecycle state of a session.
SessionStatus {
/// `ongoing`
Ongoing = "ongoing",
/// `ended`
Ended = "ended",
} }

/// One live occupancy of a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Session id.
    pub id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub room_id: String,
    /// Caller's room id.
    pub custom_room_id: Option<String>,
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub user_id: Option<String>,
    /// Start.
    pub start: Timestamp,
    /// End, null while live.
    pub end: Option<Timestamp>,
    /// Lifecycle state; open set.
    pub status: Option<SessionStatus>,
    /// The participants.
    pub participants: Vec<Participant>,
    /// Media region code. Open set: clients must accept unknown values.
    pub region: Option<Region>,
    /// Active time; unit not documented.
    pub active_duration: Option<f64>,
    /// CSV export of the chat.
    pub chat_link: Option<String>,
    /// Absolute URLs of related resources.
    pub links: Option<Box<ResourceLinks>>,
    /// API key of the owning project.
    pub api_key: Option<String>,
    /// HLS history; item shape not documented.
    pub hls_log: Vec<Value>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Session {
id: "id" | "_id",
room_id: "roomId" | "meetingId",
custom_room_id: "customRoomId" | "userMeetingId",
user_id: "userId",
start: "start",
end: "end",
status: "status",
participants: "participants",
region: "region",
active_duration: "activeDuration",
chat_link: "chatLink",
links: "links",
api_key: "apiKey",
hls_log: "hlsLog",
} }

/// Opinion-style scores.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityScore {
    /// 0-5. From 0 to 5.
    pub audio: Option<f64>,
    /// 0-5. From 0 to 5.
    pub video: Option<f64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { QualityScore {
audio: "audio",
video: "video",
} }

/// One sample.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityStatsPoint {
    /// Sample time.
    pub time: Timestamp,
    /// Audio packets lost on the way in.
    pub recv_audio_packet_lost: Option<f64>,
    /// Video packets lost on the way in.
    pub recv_video_packet_lost: Option<f64>,
    /// Audio packets lost on the way out.
    pub send_audio_packet_lost: Option<f64>,
    /// Video packets lost on the way out.
    pub send_video_packet_lost: Option<f64>,
    /// Mean audio round trip; the unit is not documented.
    pub average_audio_rtt: Option<f64>,
    /// Mean video round trip; the unit is not documented.
    pub average_video_rtt: Option<f64>,
    /// Mean audio jitter; the unit is not documented.
    pub average_audio_jitter: Option<f64>,
    /// Mean video jitter; the unit is not documented.
    pub average_video_jitter: Option<f64>,
    /// Mean audio bitrate sent; the unit is not documented.
    pub average_send_audio_bitrate: Option<f64>,
    /// Mean video bitrate sent; the unit is not documented.
    pub average_send_video_bitrate: Option<f64>,
    /// Mean audio bitrate received; the unit is not documented.
    pub average_recv_audio_bitrate: Option<f64>,
    /// Mean video bitrate received; the unit is not documented.
    pub average_recv_video_bitrate: Option<f64>,
    /// Opinion-style scores.
    pub quality_score: Option<Box<QualityScore>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { QualityStatsPoint {
time: "time",
recv_audio_packet_lost: "recvAudioPacketLost",
recv_video_packet_lost: "recvVideoPacketLost",
send_audio_packet_lost: "sendAudioPacketLost",
send_video_packet_lost: "sendVideoPacketLost",
average_audio_rtt: "averageAudioRtt",
average_video_rtt: "averageVideoRtt",
average_audio_jitter: "averageAudioJitter",
average_video_jitter: "averageVideoJitter",
average_send_audio_bitrate: "averageSendAudioBitrate",
average_send_video_bitrate: "averageSendVideoBitrate",
average_recv_audio_bitrate: "averageRecvAudioBitrate",
average_recv_video_bitrate: "averageRecvVideoBitrate",
quality_score: "qualityScore",
} }

/// Session-wide quality. The SDKs leave it untyped.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStats {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: Option<String>,
    /// Samples in the order of time.
    pub stats: Vec<QualityStatsPoint>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SessionStats {
session_id: "sessionId",
meeting_id: "meetingId",
stats: "stats",
} }

/// Streams per frame height.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolutionUsagePoint {
    /// Sample time.
    pub time: Timestamp,
    /// Streams of 180 lines.
    pub n180: Option<f64>,
    /// Streams of 360 lines.
    pub n360: Option<f64>,
    /// Streams of 720 lines.
    pub n720: Option<f64>,
    /// Streams of 1080 lines.
    pub n1080: Option<f64>,
    /// Streams of 1440 lines.
    pub n1440: Option<f64>,
    /// Streams of 2160 lines.
    pub n2160: Option<f64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ResolutionUsagePoint {
time: "time",
n180: "180",
n360: "360",
n720: "720",
n1080: "1080",
n1440: "1440",
n2160: "2160",
} }

/// Device of a participant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceNameInfo {
    /// Name of the device.
    pub device_name: Option<String>,
    /// Version of the device.
    pub device_version: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { DeviceNameInfo {
device_name: "deviceName",
device_version: "deviceVersion",
} }

/// Client SDK of a participant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkInfo {
    /// Name of the client SDK.
    pub sdk_name: Option<String>,
    /// Version of the client SDK.
    pub sdk_version: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { SdkInfo {
sdk_name: "sdkName",
sdk_version: "sdkVersion",
} }

/// Network of a participant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInfo {
    /// Number of the autonomous system.
    pub asn: Option<String>,
    /// Operator of the network.
    pub org: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { NetworkInfo {
asn: "asn",
org: "org",
} }

/// Per-participant quality; unknown text fields read `unknown`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantStats {
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub session_id: String,
    /// Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens.
    pub meeting_id: Option<String>,
    /// Caller-chosen or generated participant id; no whitespace.
    pub participant_id: String,
    /// Display name.
    pub participant_name: Option<String>,
    /// Device of the participant.
    pub device_info: Option<Box<DeviceNameInfo>>,
    /// Client SDK of the participant.
    pub sdk_info: Option<Box<SdkInfo>>,
    /// Coarse location.
    pub location: Option<Box<GeoLocation>>,
    /// Network of the participant.
    pub network: Option<Box<NetworkInfo>>,
    /// Samples in the order of time.
    pub stats: Vec<QualityStatsPoint>,
    /// Streams by frame height, in the order of time.
    pub resolution_usage: Vec<ResolutionUsagePoint>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ParticipantStats {
session_id: "sessionId",
meeting_id: "meetingId",
participant_id: "participantId",
participant_name: "participantName",
device_info: "deviceInfo",
sdk_info: "sdkInfo",
location: "location",
network: "network",
stats: "stats",
resolution_usage: "resolutionUsage",
} }
