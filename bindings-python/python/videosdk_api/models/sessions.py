"""What answers hold. Printed from core/spec/sessions.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model
from .types import ResourceLinks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.sessions import ParticipantMode, SessionStatus
    from ..params.types import Region
    from ..timestamp import Timestamp


class Timelog(Model):
    """One stay."""

    __slots__ = ()

    start: Timestamp = Field("start", "time")
    """Joined at."""
    end: Timestamp | None = Field("end", "time?")
    """Left at, null while present."""


class GeoLocation(Model):
    """Coarse location."""

    __slots__ = ()

    city: str | None = Field("city", "text?")
    """City."""
    region: str | None = Field("region", "text?")
    """Region or state."""
    country: str | None = Field("country", "text?")
    """Country."""


class ModeChange(Model):
    """A change of the mode."""

    __slots__ = ()

    id_: str | None = Field("_id", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    mode: ParticipantMode = Field("mode", "text")
    """Join mode."""
    timelog: Timestamp = Field("timelog", "time")
    """When it took effect."""


class ParticipantEvents(Model):
    """On/off intervals per track; doc samples show empty arrays only.

    Not settled: Item shape is inferred from timelog.
    """

    __slots__ = ()

    mic: list[Timelog] = Field("mic", "models", lambda: Timelog)
    """Times the microphone was on."""
    webcam: list[Timelog] = Field("webcam", "models", lambda: Timelog)
    """Times the camera was on."""
    screen_share: list[Timelog] = Field("screenShare", "models", lambda: Timelog)
    """Times the screen was shared."""
    screen_share_audio: list[Timelog] = Field("screenShareAudio", "models", lambda: Timelog)
    """Times the sound of the screen was shared."""


class NameAndVersion(Model):
    """A product and its version."""

    __slots__ = ()

    name: str | None = Field("name", "text?")
    """Name of the product."""
    version: str | None = Field("version", "text?")
    """Version of the product."""


class PlatformType(Model):
    """Kind of device."""

    __slots__ = ()

    type: str | None = Field("type", "text?")
    """For instance `desktop` or `mobile`."""


class BrowserUserAgent(Model):
    """What the browser says of itself."""

    __slots__ = ()

    browser: NameAndVersion | None = Field("browser", "model?", lambda: NameAndVersion)
    """The browser."""
    os: NameAndVersion | None = Field("os", "model?", lambda: NameAndVersion)
    """The operating system."""
    platform: PlatformType | None = Field("platform", "model?", lambda: PlatformType)
    """The kind of device."""


class ParticipantDeviceInfo(Model):
    """Client details."""

    __slots__ = ()

    sdk_type: str | None = Field("sdkType", "text?")
    """Client SDK, for instance `react`."""
    sdk_version: str | None = Field("sdkVersion", "text?")
    """Version of the client SDK."""
    platform: str | None = Field("platform", "text?")
    """Kind of device, for instance `desktop`."""
    browser_user_agent: BrowserUserAgent | None = Field(
        "browserUserAgent",
        "model?",
        lambda: BrowserUserAgent,
    )
    """The parsed user agent."""


class Participant(Model):
    """Participant as seen in a session. The last six fields come only from the active-participants call."""

    __slots__ = ()

    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    name: str | None = Field("name", "text?")
    """Display name; may be missing."""
    timelog: list[Timelog] = Field("timelog", "models", lambda: Timelog)
    """Each stay, in order."""
    id_: str | None = Field("_id", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    events: ParticipantEvents | None = Field("events", "model?", lambda: ParticipantEvents)
    """On/off intervals per track; doc samples show empty arrays only."""
    init_time: float | None = Field("initTime", "float?")
    """Seconds to initialise."""
    device_info: ParticipantDeviceInfo | None = Field("deviceInfo", "model?", lambda: ParticipantDeviceInfo)
    """Client details."""
    change_mode_history: list[ModeChange] = Field("changeModeHistory", "models", lambda: ModeChange)
    """Changes of the mode, in order."""
    mode: str | None = Field("mode", "text?")
    """Current mode."""
    geo_location: GeoLocation | None = Field("geoLocation", "model?", lambda: GeoLocation)
    """Coarse location."""


class Session(Model):
    """One live occupancy of a room."""

    __slots__ = ()

    id: str = Field("id", "text", None, ("_id",))
    """Session id."""
    room_id: str = Field("roomId", "text", None, ("meetingId",))
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    custom_room_id: str | None = Field("customRoomId", "text?", None, ("userMeetingId",))
    """Caller's room id."""
    user_id: str | None = Field("userId", "text?")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    start: Timestamp = Field("start", "time")
    """Start."""
    end: Timestamp | None = Field("end", "time?")
    """End, null while live."""
    status: SessionStatus | None = Field("status", "text?")
    """Lifecycle state; open set."""
    participants: list[Participant] = Field("participants", "models", lambda: Participant)
    """The participants."""
    region: Region | None = Field("region", "text?")
    """Media region code. Open set: clients must accept unknown values."""
    active_duration: float | None = Field("activeDuration", "float?")
    """Active time; unit not documented. At least 0."""
    chat_link: str | None = Field("chatLink", "text?")
    """CSV export of the chat."""
    links: ResourceLinks | None = Field("links", "model?", lambda: ResourceLinks)
    """Absolute URLs of related resources."""
    api_key: str | None = Field("apiKey", "text?")
    """API key of the owning project."""
    hls_log: list[Any] = Field("hlsLog", "list")
    """HLS history; item shape not documented."""


class QualityScore(Model):
    """Opinion-style scores."""

    __slots__ = ()

    audio: float | None = Field("audio", "float?")
    """0-5. From 0 to 5."""
    video: float | None = Field("video", "float?")
    """0-5. From 0 to 5."""


class QualityStatsPoint(Model):
    """One sample."""

    __slots__ = ()

    time: Timestamp = Field("time", "time")
    """Sample time."""
    recv_audio_packet_lost: float | None = Field("recvAudioPacketLost", "float?")
    """Audio packets lost on the way in."""
    recv_video_packet_lost: float | None = Field("recvVideoPacketLost", "float?")
    """Video packets lost on the way in."""
    send_audio_packet_lost: float | None = Field("sendAudioPacketLost", "float?")
    """Audio packets lost on the way out."""
    send_video_packet_lost: float | None = Field("sendVideoPacketLost", "float?")
    """Video packets lost on the way out."""
    average_audio_rtt: float | None = Field("averageAudioRtt", "float?")
    """Mean audio round trip; the unit is not documented."""
    average_video_rtt: float | None = Field("averageVideoRtt", "float?")
    """Mean video round trip; the unit is not documented."""
    average_audio_jitter: float | None = Field("averageAudioJitter", "float?")
    """Mean audio jitter; the unit is not documented."""
    average_video_jitter: float | None = Field("averageVideoJitter", "float?")
    """Mean video jitter; the unit is not documented."""
    average_send_audio_bitrate: float | None = Field("averageSendAudioBitrate", "float?")
    """Mean audio bitrate sent; the unit is not documented."""
    average_send_video_bitrate: float | None = Field("averageSendVideoBitrate", "float?")
    """Mean video bitrate sent; the unit is not documented."""
    average_recv_audio_bitrate: float | None = Field("averageRecvAudioBitrate", "float?")
    """Mean audio bitrate received; the unit is not documented."""
    average_recv_video_bitrate: float | None = Field("averageRecvVideoBitrate", "float?")
    """Mean video bitrate received; the unit is not documented."""
    quality_score: QualityScore | None = Field("qualityScore", "model?", lambda: QualityScore)
    """Opinion-style scores."""


class SessionStats(Model):
    """Session-wide quality. The SDKs leave it untyped."""

    __slots__ = ()

    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meeting_id: str | None = Field("meetingId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    stats: list[QualityStatsPoint] = Field("stats", "models", lambda: QualityStatsPoint)
    """Samples in the order of time."""


class ResolutionUsagePoint(Model):
    """Streams per frame height."""

    __slots__ = ()

    time: Timestamp = Field("time", "time")
    """Sample time."""
    n180: float | None = Field("180", "float?")
    """Streams of 180 lines."""
    n360: float | None = Field("360", "float?")
    """Streams of 360 lines."""
    n720: float | None = Field("720", "float?")
    """Streams of 720 lines."""
    n1080: float | None = Field("1080", "float?")
    """Streams of 1080 lines."""
    n1440: float | None = Field("1440", "float?")
    """Streams of 1440 lines."""
    n2160: float | None = Field("2160", "float?")
    """Streams of 2160 lines."""


class DeviceNameInfo(Model):
    """Device of a participant."""

    __slots__ = ()

    device_name: str | None = Field("deviceName", "text?")
    """Name of the device."""
    device_version: str | None = Field("deviceVersion", "text?")
    """Version of the device."""


class SdkInfo(Model):
    """Client SDK of a participant."""

    __slots__ = ()

    sdk_name: str | None = Field("sdkName", "text?")
    """Name of the client SDK."""
    sdk_version: str | None = Field("sdkVersion", "text?")
    """Version of the client SDK."""


class NetworkInfo(Model):
    """Network of a participant."""

    __slots__ = ()

    asn: str | None = Field("asn", "text?")
    """Number of the autonomous system."""
    org: str | None = Field("org", "text?")
    """Operator of the network."""


class ParticipantStats(Model):
    """Per-participant quality; unknown text fields read `unknown`."""

    __slots__ = ()

    session_id: str = Field("sessionId", "text")
    """24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
    files.
    """
    meeting_id: str | None = Field("meetingId", "text?")
    """Server-generated room code: three groups of four lowercase letters or digits, joined by hyphens."""
    participant_id: str = Field("participantId", "text")
    """Caller-chosen or generated participant id; no whitespace."""
    participant_name: str | None = Field("participantName", "text?")
    """Display name."""
    device_info: DeviceNameInfo | None = Field("deviceInfo", "model?", lambda: DeviceNameInfo)
    """Device of the participant."""
    sdk_info: SdkInfo | None = Field("sdkInfo", "model?", lambda: SdkInfo)
    """Client SDK of the participant."""
    location: GeoLocation | None = Field("location", "model?", lambda: GeoLocation)
    """Coarse location."""
    network: NetworkInfo | None = Field("network", "model?", lambda: NetworkInfo)
    """Network of the participant."""
    stats: list[QualityStatsPoint] = Field("stats", "models", lambda: QualityStatsPoint)
    """Samples in the order of time."""
    resolution_usage: list[ResolutionUsagePoint] = Field(
        "resolutionUsage",
        "models",
        lambda: ResolutionUsagePoint,
    )
    """Streams by frame height, in the order of time."""
