//! A batch of calls and its recipients: what is kept of them, and how they are shown.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::call::{Call, Refusal};
use crate::storage::Upload;
use crate::time::iso;
use crate::world::{World, insert_some};

/// State of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BatchState {
    Uploaded,
    Parsing,
    Parsed,
    ParseFailed,
    Draft,
    Scheduled,
    Running,
    Completed,
    Cancelling,
    Cancelled,
}

impl BatchState {
    /// Whether plan and recipients may still change.
    pub(crate) fn is_editable(self) -> bool {
        matches!(self, Self::Draft | Self::Scheduled | Self::Parsed)
    }
}

/// State of a recipient; the service shows the words as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RecordState {
    Scheduled,
    Running,
    Completed,
    #[serde(rename = "not connected")]
    NotConnected,
    Cancelled,
}

impl RecordState {
    pub(crate) const ALL: [Self; 5] =
        [Self::Scheduled, Self::Running, Self::Completed, Self::NotConnected, Self::Cancelled];

    /// The text that is displayed.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Running => "running",
            Self::Completed => "completed",
            Self::NotConnected => "not connected",
            Self::Cancelled => "cancelled",
        }
    }

    fn is_over(self) -> bool {
        !matches!(self, Self::Scheduled | Self::Running)
    }
}

/// Somebody to be called.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) phone_number: String,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) state: RecordState,
    pub(crate) call_id: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) attempts: u32,
    /// When the call now going on was placed.
    pub(crate) placed: i64,
    pub(crate) seconds: Option<f64>,
    pub(crate) deleted: bool,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

impl Record {
    /// What a single read shows.
    pub(crate) fn view(&self, batch_id: &str) -> Value {
        let mut view = json!({
            "batchId": batch_id,
            "recordId": self.id,
            "phoneNumber": self.phone_number,
            "status": self.state,
            "attempts": self.attempts,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        });
        let metadata = (!self.metadata.is_empty()).then(|| json!(self.metadata));
        insert_some(
            &mut view,
            [
                ("metadata", metadata),
                ("callId", self.call_id.as_ref().map(|id| json!(id))),
                ("reason", self.reason.as_ref().map(|reason| json!(reason))),
            ],
        );
        view
    }

    /// What the list shows.
    pub(crate) fn list_view(&self, batch_id: &str) -> Value {
        let mut view = self.view(batch_id);
        insert_some(&mut view, [("callDuration", Some(json!(self.seconds)))]);
        view
    }
}

/// A batch.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Batch {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) state: BatchState,
    /// What the caller has set, under its names on the wire.
    pub(crate) plan: Map<String, Value>,
    pub(crate) webhook: Option<Value>,
    pub(crate) file: Option<Upload>,
    pub(crate) parse_error: Option<String>,
    /// When a scheduled batch begins.
    pub(crate) run_at: Option<i64>,
    pub(crate) records_uploaded: Option<usize>,
    pub(crate) records: Vec<Record>,
    pub(crate) deleted: bool,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

impl Batch {
    /// A batch that has nothing yet.
    pub(crate) fn begin(id: String, owner: &str, state: BatchState, now: i64) -> Self {
        Self {
            id,
            owner: owner.to_owned(),
            state,
            plan: Map::new(),
            webhook: None,
            file: None,
            parse_error: None,
            run_at: None,
            records_uploaded: None,
            records: Vec::new(),
            deleted: false,
            created: now,
            updated: now,
        }
    }

    /// What the caller has set under a name.
    pub(crate) fn planned(&self, name: &str) -> Option<&str> {
        self.plan.get(name).and_then(Value::as_str)
    }

    /// The recipients that were not deleted.
    pub(crate) fn present(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|record| !record.deleted)
    }

    /// How many recipients are in a state.
    pub(crate) fn count(&self, state: RecordState) -> usize {
        self.present().filter(|record| record.state == state).count()
    }

    /// What a single read shows.
    pub(crate) fn view(&self) -> Value {
        let mut view = json!({ "batchId": self.id });
        if let Some(members) = view.as_object_mut() {
            members.extend(self.plan.clone());
        }
        let launched = !self.plan.is_empty();
        let epoch = self.run_at.unwrap_or(self.created).div_euclid(1000);
        insert_some(
            &mut view,
            [
                ("status", Some(json!(self.state))),
                ("file", self.file.as_ref().map(Upload::view)),
                ("cdnUrl", self.file.as_ref().and_then(Upload::cdn_url).map(Value::from)),
                ("recordsUploaded", self.records_uploaded.map(Value::from)),
                ("parseError", self.parse_error.as_ref().map(|text| json!(text))),
                ("timestamp", launched.then(|| json!(epoch))),
                ("createdAt", Some(json!(iso(self.created)))),
                ("updatedAt", Some(json!(iso(self.updated)))),
            ],
        );
        view
    }

    /// What the list shows: also how far it has come.
    pub(crate) fn list_view(&self) -> Value {
        let (all, over) =
            (self.present().count(), self.present().filter(|record| record.state.is_over()).count());
        let mut view = self.view();
        let percent = (over * 100).checked_div(all).unwrap_or(0);
        insert_some(&mut view, [("progress", Some(json!(percent)))]);
        view
    }
}

impl World {
    /// The batch a call names under `batchId`, or 404.
    pub(crate) fn called_batch(&mut self, call: &Call<'_>) -> Result<&mut Batch, Refusal> {
        let id = call.required("batchId")?;
        self.batches
            .iter_mut()
            .find(|batch| batch.id == id && batch.owner == call.owner() && !batch.deleted)
            .ok_or_else(|| Refusal::not_found("Batch not found"))
    }
}
