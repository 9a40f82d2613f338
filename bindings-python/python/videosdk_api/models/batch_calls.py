"""What answers hold. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.batch_calls import BatchCallRetryStatus, BatchCallStatus, BatchCallTiming
    from ..timestamp import Timestamp


class BatchPresignedUpload(Model):
    """Where the recipients file goes."""

    __slots__ = ()

    presigned_url: str = Field("presignedUrl", "text", None, (), secret=True)
    """Address that takes the file by PUT; whoever knows it may upload."""
    batch_id: str = Field("batchId", "text")
    """Batch the file belongs to."""
    file_key: str | None = Field("fileKey", "text?")
    """Place of the file in the storage."""
    file_name: str | None = Field("fileName", "text?")
    """Name of the file."""


class BatchCallRetryConfig(Model):
    """Whether recipients who were not reached are called again."""

    __slots__ = ()

    enabled: bool | None = Field("enabled", "bool?")
    """Whether there is a second attempt at all."""
    retry_on: list[BatchCallRetryStatus] = Field("retryOn", "list")
    """Outcomes after which there is one."""
    max_attempts: int | None = Field("maxAttempts", "int?")
    """Most calls to one recipient, the first included. From 1 to 3."""


class BatchCallFile(Model):
    """The recipients file as it is stored."""

    __slots__ = ()

    filename: str | None = Field("filename", "text?")
    """Name of the file."""
    extension: str | None = Field("extension", "text?")
    """Extension without the dot: csv, xls or xlsx."""
    key: str | None = Field("key", "text?")
    """Place of the file in the storage."""


class BatchCall(Model):
    """A campaign."""

    __slots__ = ()

    batch_id: str = Field("batchId", "text")
    """Batch id."""
    batch_name: str | None = Field("batchName", "text?")
    """Display name."""
    description: str | None = Field("description", "text?")
    """What the campaign is for."""
    phone_number_id: str | None = Field("phoneNumberId", "text?")
    """Id of the phone number that calls."""
    phone_number: str | None = Field("phoneNumber", "text?")
    """Number that calls, E.164."""
    routing_rule_id: str | None = Field("routingRuleId", "text?")
    """Id of the outbound routing rule."""
    timing: BatchCallTiming | None = Field("timing", "text?")
    """Whether it runs at once or at a given time."""
    timezone: str | None = Field("timezone", "text?")
    """IANA name of the time zone in which times and days are read."""
    scheduled_time: str | None = Field("scheduledTime", "text?")
    """Time of the start, for a scheduled batch."""
    scheduled_date: str | None = Field("scheduledDate", "text?")
    """Day of the start, for a scheduled batch."""
    allowed_from: str | None = Field("allowedFrom", "text?")
    """Time of day from which calls may be placed."""
    allowed_until: str | None = Field("allowedUntil", "text?")
    """Time of day until which calls may be placed."""
    days_of_week: list[int] = Field("daysOfWeek", "list")
    """Days on which calls may be placed, 0 Sunday to 6 Saturday."""
    retry: BatchCallRetryConfig | None = Field("retry", "model?", lambda: BatchCallRetryConfig)
    """Whether recipients who were not reached are called again."""
    status: BatchCallStatus | None = Field("status", "text?")
    """State of the batch."""
    file: BatchCallFile | None = Field("file", "model?", lambda: BatchCallFile)
    """The recipients file."""
    cdn_url: str | None = Field("cdnUrl", "text?")
    """Address of the recipients file."""
    records_uploaded: int | None = Field("recordsUploaded", "int?")
    """Number of recipients in the file. At least 0."""
    parse_error: str | None = Field("parseError", "text?")
    """Why the file could not be read, after `parse_failed`."""
    timestamp: int | None = Field("timestamp", "int?")
    """Seconds since the Unix epoch: start of a scheduled batch, else creation. At least 0."""
    progress: float | None = Field("progress", "float?")
    """Share of recipients done, in percent; only in lists. From 0 to 100."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class BatchCallStats(Model):
    """Records of a batch by outcome. The service names the counts by the text it displays."""

    __slots__ = ()

    batch_id: str = Field("batchId", "text")
    """Batch id."""
    status: BatchCallStatus | None = Field("status", "text?")
    """State of the batch."""
    total: int | None = Field("total", "int?")
    """All records. At least 0."""
    scheduled: int | None = Field("scheduled", "int?")
    """Records whose call is still to come. At least 0."""
    running: int | None = Field("running", "int?")
    """Records whose call is going on. At least 0."""
    completed: int | None = Field("completed", "int?")
    """Records whose call was answered and is over. At least 0."""
    not_connected: int | None = Field("not connected", "int?")
    """Records who were not reached. At least 0."""
    cancelled: int | None = Field("cancelled", "int?")
    """Records left out because the batch was cancelled. At least 0."""


class BatchCallRecord(Model):
    """One recipient of a batch."""

    __slots__ = ()

    batch_id: str | None = Field("batchId", "text?")
    """Batch id."""
    record_id: str = Field("recordId", "text")
    """Record id."""
    phone_number: str | None = Field("phoneNumber", "text?")
    """Number to be called, E.164."""
    metadata: dict[str, Any] | None = Field("metadata", "map?")
    """Values that go into the call."""
    status: str | None = Field("status", "text?")
    """State as the service displays it: scheduled, running, completed, not connected, cancelled or another
    text.
    """
    call_id: str | None = Field("callId", "text?")
    """Id of the last call."""
    reason: str | None = Field("reason", "text?")
    """Why the recipient was not reached, for instance not-answered."""
    attempts: int | None = Field("attempts", "int?")
    """Number of calls placed. At least 0."""
    recording_id: str | None = Field("recordingId", "text?")
    """Id of the recording of the call."""
    recording: Any = Field("recording", "any")
    """The recording itself; only in lists."""
    call_duration: float | None = Field("callDuration", "float?")
    """Length of the call in seconds, null without one; only in lists. At least 0."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class BatchCallRecordsDeleted(Model):
    """What was deleted."""

    __slots__ = ()

    message: str | None = Field("message", "text?")
    """The confirmation in words."""
    deleted_count: int | None = Field("deletedCount", "int?")
    """How many records were deleted. At least 0."""
