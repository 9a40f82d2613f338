//! The recipients of a batch: list, change, delete, export.

use serde_json::{Value, json};

use crate::batches::{Batch, Record, RecordState};
use crate::call::{Answer, Answered, Call, Refusal};
use crate::csv;
use crate::page::page;
use crate::recipients;
use crate::routes::BatchCallsRecords;
use crate::world::World;

/// The recipients that the filters of a call leave over. The text filter has one name on the list, another on the export.
fn chosen<'a>(batch: &'a Batch, call: &Call<'_>) -> Vec<&'a Record> {
    let labels: Option<Vec<&str>> = call.text("status").map(|text| text.split(',').map(str::trim).collect());
    let wanted = call.text("query").or_else(|| call.text("search")).map(str::to_lowercase);
    let fits = |record: &&Record| {
        let shown = [
            record.id.as_str(),
            &record.phone_number,
            record.state.label(),
            record.reason.as_deref().unwrap_or_default(),
        ];
        labels.as_ref().is_none_or(|labels| labels.contains(&record.state.label()))
            && wanted.as_ref().is_none_or(|text| shown.iter().any(|s| s.to_lowercase().contains(text)))
    };
    batch.present().filter(fits).collect()
}

impl BatchCallsRecords for World {
    fn list(&mut self, call: &Call<'_>) -> Answer {
        let batch = self.called_batch(call)?;
        page(call, "records", chosen(batch, call), |record| record.list_view(&batch.id))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let ids = call.value("recordIds").and_then(Value::as_array).cloned().unwrap_or_default();
        let now = self.now();
        let batch = self.called_batch(call)?;
        let mut deleted = 0;
        for record in batch.records.iter_mut().filter(|record| !record.deleted) {
            // A call that goes on is not taken from under the batch.
            if record.state != RecordState::Running && ids.iter().any(|id| id == record.id.as_str()) {
                record.deleted = true;
                deleted += 1;
            }
        }
        batch.updated = now;
        Answered::json(json!({ "message": "Records removed", "deletedCount": deleted }))
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let id = call.required("recordId")?;
        let now = self.now();
        let batch = self.called_batch(call)?;
        let editable = batch.state.is_editable();
        let record = batch.records.iter_mut().find(|record| record.id == id && !record.deleted);
        let record = record.ok_or_else(|| Refusal::not_found("Record not found"))?;
        if !editable || record.attempts > 0 || record.state != RecordState::Scheduled {
            return Err(Refusal::new(409, "Record cannot be edited"));
        }
        if let Some(given) = call.text("phoneNumber") {
            let wrong = || Refusal::bad("phoneNumber is invalid. It must be in E.164 form.");
            record.phone_number = recipients::number(given).ok_or_else(wrong)?;
        }
        if let Some(metadata) = call.value("metadata").and_then(Value::as_object) {
            record.metadata.clone_from(metadata);
        }
        record.updated = now;
        Answered::json(record.view(&batch.id))
    }

    fn export(&mut self, call: &Call<'_>) -> Answer {
        let batch = self.called_batch(call)?;
        let mut text = csv::line(&["recordId", "phoneNumber", "status", "reason", "attempts", "callId"]);
        for record in chosen(batch, call) {
            text += &csv::line(&[
                &record.id,
                &record.phone_number,
                record.state.label(),
                record.reason.as_deref().unwrap_or_default(),
                &record.attempts.to_string(),
                record.call_id.as_deref().unwrap_or_default(),
            ]);
        }
        Ok(Answered::raw(200, "text/csv", text))
    }
}
