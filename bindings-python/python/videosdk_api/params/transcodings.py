"""What requests hold. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Required

CompositeMergeTask: TypeAlias = Literal["composite-merge"] | str
"""Kind of a merge of individual recordings.

Any other text is taken too.
"""

WatermarkPosition: TypeAlias = Literal["top-left", "top-right", "bottom-left", "bottom-right", "center"] | str
"""Corner or centre of the picture.

Any other text is taken too.
"""

StorageProvider: TypeAlias = Literal["s3", "blob", "gcp"] | str
"""Provider of object storage.

Any other text is taken too.
"""

TranscodingStatus: TypeAlias = Literal["pending", "processing", "completed", "failed", "cancelled"] | str
"""State of a job.

Any other text is taken too.
"""

TranscodingTask: TypeAlias = Literal["composite-merge", "hls-to-mp4", "meeting-recording-merge"] | str
"""Kind of a job.

Any other text is taken too.
"""


class ImageWatermarkParam(TypedDict, total=False):
    """A logo."""

    type: Required[str]
    """`image`."""
    image: Required[str]
    """Public URL of a PNG or JPG, or its base64 with or without a data-URI prefix."""
    imageConfig: ImageWatermarkConfigParam
    """Where it stands."""


class ImageWatermarkConfigParam(TypedDict, total=False):
    """Placement of a logo."""

    position: WatermarkPosition
    """Corner or centre. The service assumes `bottom-right`."""
    margin: int
    """Pixels from the edges; unused in the centre. The service assumes `20`. At least 0."""
    width: int
    """Width in pixels; the height keeps the ratio. The service assumes `120`. At least 1."""
    opacity: float
    """0 is invisible, 1 opaque. The service assumes `1`. From 0 to 1."""


class TimestampWatermarkParam(TypedDict, total=False):
    """A running clock.

    Not settled: The docs list options of the text (position, margin, size, colour, box, prefix, suffix,
    strftime format), but how they are named could not be confirmed; further members are let through.
    """

    type: Required[str]
    """`timestamp`."""
    startTime: Required[str | float]
    """Where the clock begins: ISO 8601, or the digits of epoch seconds or milliseconds."""


class CoordinatesWatermarkParam(TypedDict, total=False):
    """Fixed coordinates.

    Not settled: The text options of the clock are said to hold here too; further members are let through.
    """

    type: Required[str]
    """`lat_long`."""
    lat: Required[float]
    """Latitude in degrees. From -90 to 90."""
    long: Required[float]
    """Longitude in degrees. From -180 to 180."""


class MeetingRecordingSourceParam(TypedDict, total=False):
    """A room recording with the URL it is read from."""

    id: Required[str]
    """Id of the recording. Not empty."""
    presignedUrl: str
    """Signed URL from which it is read."""


class TranscodingStorageParam(TypedDict, total=False):
    """Where the result of an HLS to MP4 job goes."""

    type: Required[StorageProvider]
    """Provider; it must be the one configured for the account."""
    bucket: str
    """Bucket, for s3 and gcp."""
    container: str
    """Container, for blob."""
    dirPath: str
    """Prefix of the path."""


TranscodingWatermarkParam: TypeAlias = (
    "ImageWatermarkParam | TimestampWatermarkParam | CoordinatesWatermarkParam"
)
"""What is burnt into a merged video, told by `type`."""
