//! Printed from `core/spec/batchCalls.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

/// Where the recipients file goes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPresignedUpload {
    /// Address that takes the file by PUT; whoever knows it may upload.
    pub presigned_url: String,
    /// Batch the file belongs to.
    pub batch_id: String,
    /// Place of the file in the storage.
    pub file_key: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchPresignedUpload {
presigned_url: "presignedUrl",
batch_id: "batchId",
file_key: "fileKey",
file_name: "fileName",
} }

impl std::fmt::Debug for BatchPresignedUpload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BatchPresignedUpload")
            .field("presigned_url", &format_args!("***"))
            .field("batch_id", &self.batch_id)
            .field("file_key", &self.file_key)
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}

crate::model::open_enum! {
/// When a batch runs.
BatchCallTiming {
/// `immediate`
Immediate = "immediate",
/// `scheduled`
Scheduled = "scheduled",
} }

crate::model::open_enum! {
/// State of a batch.
BatchCallStatus {
/// `uploaded`
Uploaded = "uploaded",
/// `parsing`
Parsing = "parsing",
/// `parsed`
Parsed = "parsed",
/// `parse_failed`
ParseFailed = "parse_failed",
/// `draft`
Draft = "draft",
/// `scheduled`
Scheduled = "scheduled",
/// `running`
Running = "running",
/// `completed`
Completed = "completed",
/// `cancelling`
Cancelling = "cancelling",
/// `cancelled`
Cancelled = "cancelled",
} }

crate::model::open_enum! {
/// What happens to live calls when a batch is cancelled: they end by themselves, or at once.
BatchCallCancelMode {
/// `graceful`
Graceful = "graceful",
/// `immediate`
Immediate = "immediate",
} }

crate::model::open_enum! {
/// Outcome of a call after which it may be tried again.
BatchCallRetryStatus {
/// `failed`
Failed = "failed",
/// `not-answered`
NotAnswered = "not-answered",
/// `rejected`
Rejected = "rejected",
/// `missed`
Missed = "missed",
/// `abandoned`
Abandoned = "abandoned",
} }

crate::model::open_enum! {
/// Event of a batch.
BatchCallWebhookEvent {
/// `batchcall-started`
BatchcallStarted = "batchcall-started",
/// `batchcall-completed`
BatchcallCompleted = "batchcall-completed",
} }

/// Whether recipients who were not reached are called again.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallRetryConfig {
    /// Whether there is a second attempt at all.
    pub enabled: Option<bool>,
    /// Outcomes after which there is one.
    pub retry_on: Option<Vec<BatchCallRetryStatus>>,
    /// Most calls to one recipient, the first included. From 1 to 3.
    pub max_attempts: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallRetryConfig {
enabled: "enabled",
retry_on: "retryOn",
max_attempts: "maxAttempts",
} }

impl BatchCallRetryConfig {
    /// Sets `enabled`: whether there is a second attempt at all.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `retryOn`: outcomes after which there is one.
    #[must_use]
    pub fn retry_on(mut self, value: impl IntoIterator<Item = impl Into<BatchCallRetryStatus>>) -> Self {
        self.retry_on = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `maxAttempts`: most calls to one recipient, the first included.
    #[must_use]
    pub fn max_attempts(mut self, value: i64) -> Self {
        self.max_attempts = Some(value);
        self
    }
}

/// Where events of a batch go. Mind the lower-case `endpoint`, unlike `endPoint` elsewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallWebhookConfig {
    /// URL that takes the events by POST.
    pub endpoint: String,
    /// Events to be sent.
    ///
    /// Not settled: What its absence means is not published. Emulator: all events; an empty list sends none.
    pub events: Option<Vec<BatchCallWebhookEvent>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallWebhookConfig {
endpoint: "endpoint",
events: "events",
} }

impl BatchCallWebhookConfig {
    /// Sets `endpoint`: URL that takes the events by POST.
    #[must_use]
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = value.into();
        self
    }
    /// Sets `events`: events to be sent.
    #[must_use]
    pub fn events(mut self, value: impl IntoIterator<Item = impl Into<BatchCallWebhookEvent>>) -> Self {
        self.events = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The recipients file as it is stored.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallFile {
    /// Name of the file.
    pub filename: Option<String>,
    /// Extension without the dot: csv, xls or xlsx.
    pub extension: Option<String>,
    /// Place of the file in the storage.
    pub key: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallFile {
filename: "filename",
extension: "extension",
key: "key",
} }

/// A campaign.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCall {
    /// Batch id.
    pub batch_id: String,
    /// Display name.
    pub batch_name: Option<String>,
    /// What the campaign is for.
    pub description: Option<String>,
    /// Id of the phone number that calls.
    pub phone_number_id: Option<String>,
    /// Number that calls, E.164.
    pub phone_number: Option<String>,
    /// Id of the outbound routing rule.
    pub routing_rule_id: Option<String>,
    /// Whether it runs at once or at a given time.
    pub timing: Option<BatchCallTiming>,
    /// IANA name of the time zone in which times and days are read.
    pub timezone: Option<String>,
    /// Time of the start, for a scheduled batch.
    pub scheduled_time: Option<String>,
    /// Day of the start, for a scheduled batch.
    pub scheduled_date: Option<String>,
    /// Time of day from which calls may be placed.
    pub allowed_from: Option<String>,
    /// Time of day until which calls may be placed.
    pub allowed_until: Option<String>,
    /// Days on which calls may be placed, 0 Sunday to 6 Saturday.
    pub days_of_week: Vec<i64>,
    /// Whether recipients who were not reached are called again.
    pub retry: Option<Box<BatchCallRetryConfig>>,
    /// State of the batch.
    pub status: Option<BatchCallStatus>,
    /// The recipients file.
    pub file: Option<Box<BatchCallFile>>,
    /// Address of the recipients file.
    pub cdn_url: Option<String>,
    /// Number of recipients in the file.
    pub records_uploaded: Option<i64>,
    /// Why the file could not be read, after `parse_failed`.
    pub parse_error: Option<String>,
    /// Seconds since the Unix epoch: start of a scheduled batch, else creation.
    pub timestamp: Option<i64>,
    /// Share of recipients done, in percent; only in lists. From 0 to 100.
    pub progress: Option<f64>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCall {
batch_id: "batchId",
batch_name: "batchName",
description: "description",
phone_number_id: "phoneNumberId",
phone_number: "phoneNumber",
routing_rule_id: "routingRuleId",
timing: "timing",
timezone: "timezone",
scheduled_time: "scheduledTime",
scheduled_date: "scheduledDate",
allowed_from: "allowedFrom",
allowed_until: "allowedUntil",
days_of_week: "daysOfWeek",
retry: "retry",
status: "status",
file: "file",
cdn_url: "cdnUrl",
records_uploaded: "recordsUploaded",
parse_error: "parseError",
timestamp: "timestamp",
progress: "progress",
created_at: "createdAt",
updated_at: "updatedAt",
} }

/// Records of a batch by outcome. The service names the counts by the text it displays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallStats {
    /// Batch id.
    pub batch_id: String,
    /// State of the batch.
    pub status: Option<BatchCallStatus>,
    /// All records.
    pub total: Option<i64>,
    /// Records whose call is still to come.
    pub scheduled: Option<i64>,
    /// Records whose call is going on.
    pub running: Option<i64>,
    /// Records whose call was answered and is over.
    pub completed: Option<i64>,
    /// Records who were not reached.
    pub not_connected: Option<i64>,
    /// Records left out because the batch was cancelled.
    pub cancelled: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallStats {
batch_id: "batchId",
status: "status",
total: "total",
scheduled: "scheduled",
running: "running",
completed: "completed",
not_connected: "not connected",
cancelled: "cancelled",
} }

/// One recipient of a batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallRecord {
    /// Batch id.
    pub batch_id: Option<String>,
    /// Record id.
    pub record_id: String,
    /// Number to be called, E.164.
    pub phone_number: Option<String>,
    /// Values that go into the call.
    pub metadata: Option<Extra>,
    /// State as the service displays it: scheduled, running, completed, not connected, cancelled or another text.
    pub status: Option<String>,
    /// Id of the last call.
    pub call_id: Option<String>,
    /// Why the recipient was not reached, for instance not-answered.
    pub reason: Option<String>,
    /// Number of calls placed.
    pub attempts: Option<i64>,
    /// Id of the recording of the call.
    pub recording_id: Option<String>,
    /// The recording itself; only in lists.
    pub recording: Option<Value>,
    /// Length of the call in seconds, null without one; only in lists.
    pub call_duration: Option<f64>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallRecord {
batch_id: "batchId",
record_id: "recordId",
phone_number: "phoneNumber",
metadata: "metadata",
status: "status",
call_id: "callId",
reason: "reason",
attempts: "attempts",
recording_id: "recordingId",
recording: "recording",
call_duration: "callDuration",
created_at: "createdAt",
updated_at: "updatedAt",
} }

/// What was deleted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCallRecordsDeleted {
    /// The confirmation in words.
    pub message: Option<String>,
    /// How many records were deleted.
    pub deleted_count: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { BatchCallRecordsDeleted {
message: "message",
deleted_count: "deletedCount",
} }
