//! Batches of calls: upload, parse, plan, launch, cancel. How they run by themselves is in `campaign`.

use serde_json::{Map, Value, json};
use videosdk_api::model::Timestamp;

use crate::batches::{Batch, BatchState, RecordState};
use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::BatchCalls;
use crate::storage::Upload;
use crate::timers::Timer;
use crate::world::World;
use crate::zones;

/// What a plan is made of, in the order in which it is shown.
const PLAN: [&str; 12] = [
    "batchName",
    "description",
    "phoneNumberId",
    "routingRuleId",
    "timing",
    "timezone",
    "scheduledTime",
    "scheduledDate",
    "allowedFrom",
    "allowedUntil",
    "daysOfWeek",
    "retry",
];

/// The plan with what a call sets in it, checked as a whole; with it the start of a scheduled batch.
fn plan(before: &Map<String, Value>, call: &Call<'_>) -> Result<(Map<String, Value>, Option<i64>), Refusal> {
    let mut plan = Map::new();
    for name in PLAN {
        let value = match (call.body.get(name).filter(|v| !v.is_null()).or(before.get(name)), name) {
            (Some(value), _) => value.clone(),
            (None, "timing") => json!("immediate"),
            (None, "timezone") => json!("Asia/Calcutta"),
            (None, _) => continue,
        };
        plan.insert(name.to_owned(), value);
    }
    let text = |name: &str| plan.get(name).and_then(Value::as_str);
    for name in ["scheduledTime", "allowedFrom", "allowedUntil"] {
        if text(name).is_some_and(|time| minute_of_day(time).is_none()) {
            return Err(Refusal::bad(format!("{name} is invalid. It must be HH:MM.")));
        }
    }
    match (text("allowedFrom"), text("allowedUntil")) {
        (Some(from), Some(until)) if from == until => {
            return Err(Refusal::bad("allowedFrom and allowedUntil must differ."));
        }
        (Some(_), None) | (None, Some(_)) => {
            return Err(Refusal::bad("allowedFrom and allowedUntil are required together."));
        }
        _ => {}
    }
    let days = plan.get("daysOfWeek").and_then(Value::as_array);
    if days.is_some_and(|days| days.iter().any(|day| day.as_i64().is_none_or(|day| !(0..=6).contains(&day))))
    {
        return Err(Refusal::bad("daysOfWeek is invalid. Its days are numbers from 0 to 6."));
    }
    let zone = text("timezone").unwrap_or_default();
    let zone = zones::find(zone).ok_or_else(|| {
        Refusal::bad(format!("timezone is invalid. {zone:?} is not among the zones the emulator knows."))
    })?;
    if text("timing") != Some("scheduled") {
        return Ok((plan, None));
    }
    let (Some(date), Some(time)) = (text("scheduledDate"), text("scheduledTime")) else {
        return Err(Refusal::bad("scheduledDate and scheduledTime are required"));
    };
    let local = Timestamp::from(format!("{date}T{time}:00Z")).unix_millis().filter(|_| date.len() == 10);
    let local = local.ok_or_else(|| Refusal::bad("scheduledDate is invalid. It must be YYYY-MM-DD."))?;
    let start = zone.instant(local);
    Ok((plan, Some(start)))
}

/// Minutes since midnight of `HH:MM`.
pub(crate) fn minute_of_day(time: &str) -> Option<i64> {
    let (hour, minute) = time.split_once(':').filter(|(h, m)| h.len() == 2 && m.len() == 2)?;
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    (hour < 24 && minute < 60).then(|| i64::from(hour) * 60 + i64::from(minute))
}

impl BatchCalls for World {
    fn upload(&mut self, call: &Call<'_>) -> Answer {
        let (name, now) = (call.required("fileName")?, self.now());
        let size = call.value("fileSize").and_then(Value::as_u64).unwrap_or_default();
        let replaced = call.text("batchId").map(|_| self.called_batch(call).map(|batch| batch.id.clone()));
        let id = replaced.transpose()?.unwrap_or_else(|| self.ids.object_id());
        let folder = format!("batch/{}/{id}", Self::user_id(call.owner()));
        let upload = Upload::announced(&mut self.ids, name, size, &folder, now);
        let upload = upload.ok_or_else(|| Refusal::bad("Unsupported file type"))?;
        let (file_name, file_key) = upload.name_and_key();
        let answer = json!({
            "presignedUrl": upload.address(call.base_url),
            "fileKey": file_key,
            "fileName": file_name,
            "batchId": id,
        });
        if !self.batches.iter().any(|batch| batch.id == id) {
            let batch = Batch::begin(id.clone(), call.owner(), BatchState::Uploaded, now);
            self.batches.push(batch);
        }
        let Some(batch) = self.batches.iter_mut().find(|batch| batch.id == id) else {
            return Err(Refusal::not_found("Batch not found"));
        };
        let may = batch.state.is_editable() && batch.state != BatchState::Scheduled;
        if !may && !matches!(batch.state, BatchState::Uploaded | BatchState::ParseFailed) {
            return Err(Refusal::new(409, "The file of this batch can no longer be replaced"));
        }
        batch.state = BatchState::Uploaded;
        batch.file = Some(upload);
        batch.parse_error = None;
        batch.records.clear();
        batch.records_uploaded = None;
        batch.updated = now;
        Answered::json(answer)
    }

    fn parse(&mut self, call: &Call<'_>) -> Answer {
        let now = self.now();
        let batch = self.called_batch(call)?;
        let is_there = batch.file.as_ref().is_some_and(|file| file.content.is_some());
        if batch.state != BatchState::Uploaded || !is_there {
            return Err(Refusal::new(409, "The file of this batch is not uploaded or was parsed before"));
        }
        batch.state = BatchState::Parsing;
        batch.updated = now;
        let id = batch.id.clone();
        self.plan_step(Timer::Parse(id));
        Answered::nothing()
    }

    fn create(&mut self, call: &Call<'_>) -> Answer {
        let now = self.now();
        let known = call.text("batchId").is_some();
        let before = if known { self.called_batch(call)?.plan.clone() } else { Map::new() };
        let (plan, start) = plan(&before, call)?;
        let id = if known {
            let batch = self.called_batch(call)?;
            if !matches!(batch.state, BatchState::Parsed | BatchState::Draft) {
                return Err(Refusal::new(409, "Batch is not ready"));
            }
            batch.id.clone()
        } else {
            let id = self.ids.object_id();
            self.batches.push(Batch::begin(id.clone(), call.owner(), BatchState::Draft, now));
            id
        };
        let has_recipients = self.set_plan(&id, plan, start, call.value("webhook").cloned());
        if known && !call.flag("saveAsDraft") {
            if !has_recipients {
                return Err(Refusal::new(409, "Batch is not ready"));
            }
            self.launch_batch(&id);
        } else {
            self.set_batch_state(&id, BatchState::Draft);
        }
        self.shown_batch(&id)
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let status = call.text("status");
        let moment = |name: &str| -> Result<Option<i64>, Refusal> {
            let Some(text) = call.text(name) else { return Ok(None) };
            let wrong = || Refusal::bad(format!("{name} is invalid. It must be an ISO 8601 time."));
            let day = || Timestamp::from(format!("{text}T00:00:00Z")).unix_millis();
            Timestamp::from(text).unix_millis().or_else(day).map(Some).ok_or_else(wrong)
        };
        let (from, until) = (moment("startDate")?, moment("endDate")?);
        let number = |name: &str| call.value(name).and_then(Value::as_u64);
        let (least, most) = (number("minValue"), number("maxValue"));
        let fits = |batch: &&Batch| {
            let uploaded = batch.records_uploaded.unwrap_or(0) as u64;
            batch.owner == call.owner()
                && !batch.deleted
                && status.is_none_or(|word| json!(batch.state) == word)
                && from.is_none_or(|from| batch.created >= from)
                && until.is_none_or(|until| batch.created <= until)
                && least.is_none_or(|least| uploaded >= least)
                && most.is_none_or(|most| uploaded <= most)
        };
        page(call, "batchCalls", self.batches.iter().rev().filter(fits).collect(), Batch::list_view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_batch(call)?.view())
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let batch = self.called_batch(call)?;
        let (id, state) = (batch.id.clone(), batch.state);
        if !state.is_editable() {
            return Err(Refusal::new(409, "Batch cannot be edited"));
        }
        if call.body.contains_key("webhook") {
            return Err(Refusal::bad("webhook cannot be changed"));
        }
        let (plan, start) = plan(&batch.plan, call)?;
        let has_recipients = self.set_plan(&id, plan, start, None);
        match call.value("saveAsDraft").and_then(Value::as_bool) {
            Some(true) => self.set_batch_state(&id, BatchState::Draft),
            Some(false) if has_recipients => self.launch_batch(&id),
            Some(false) => return Err(Refusal::new(409, "Batch is not ready")),
            None if state == BatchState::Scheduled => self.launch_batch(&id),
            None => {}
        }
        self.shown_batch(&id)
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let batch = self.called_batch(call)?;
        if matches!(batch.state, BatchState::Running | BatchState::Cancelling) {
            return Err(Refusal::new(409, "Batch is running. Cancel it first"));
        }
        batch.deleted = true;
        Answered::json(json!({ "message": "Batch removed" }))
    }

    fn cancel(&mut self, call: &Call<'_>) -> Answer {
        let at_once = call.required("mode")? == "immediate";
        let batch = self.called_batch(call)?;
        if !matches!(batch.state, BatchState::Running | BatchState::Scheduled) {
            return Err(Refusal::new(409, "Batch cannot be cancelled"));
        }
        let id = batch.id.clone();
        self.cancel_batch(&id, at_once);
        self.shown_batch(&id)
    }

    fn stats(&mut self, call: &Call<'_>) -> Answer {
        let batch = self.called_batch(call)?;
        let mut stats =
            json!({ "batchId": batch.id, "status": batch.state, "total": batch.present().count() });
        for state in RecordState::ALL {
            stats[state.label()] = json!(batch.count(state));
        }
        Answered::json(stats)
    }
}

impl World {
    /// Puts a plan in force and tells whether there is somebody to be called.
    fn set_plan(
        &mut self,
        id: &str,
        plan: Map<String, Value>,
        start: Option<i64>,
        webhook: Option<Value>,
    ) -> bool {
        let now = self.now();
        let Some(batch) = self.batches.iter_mut().find(|batch| batch.id == id) else { return false };
        batch.plan = plan;
        batch.run_at = start;
        batch.webhook = webhook.or(batch.webhook.take());
        batch.updated = now;
        batch.present().next().is_some()
    }

    fn shown_batch(&self, id: &str) -> Answer {
        let batch = self.batches.iter().find(|batch| batch.id == id);
        Answered::json(batch.map_or(Value::Null, Batch::view))
    }
}
