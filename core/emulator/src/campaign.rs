//! How a batch of calls runs by itself: read, wait for its time, call in rounds, try again, end.

use serde_json::{Value, json};

use crate::batch_calls::minute_of_day;
use crate::batches::{Batch, BatchState, Record, RecordState};
use crate::call::Refusal;
use crate::recipients;
use crate::storage::{Content, Upload};
use crate::timers::Timer;
use crate::webhooks::wants;
use crate::world::World;
use crate::zones;

/// What a call can come to besides being answered.
pub(crate) const MISSES: [&str; 5] = ["failed", "not-answered", "rejected", "missed", "abandoned"];

const MINUTE_MS: i64 = 60_000;
const MINUTES_OF_WEEK: i64 = 7 * 24 * 60;

impl World {
    /// The file of a batch has been read.
    pub(crate) fn batch_parsed(&mut self, id: &str) {
        let now = self.now();
        let Some(batch) = self.batches.iter_mut().find(|batch| batch.id == id) else { return };
        let read = match batch.file.as_ref().and_then(|file: &Upload| file.content.as_ref()) {
            Some(Content::Text(text)) => recipients::read(text),
            _ => Err("The emulator reads text only; save the file as CSV.".to_owned()),
        };
        batch.updated = now;
        match read {
            Ok(read) => {
                batch.state = BatchState::Parsed;
                batch.records_uploaded = Some(read.len());
                batch.records = read
                    .into_iter()
                    .map(|recipient| Record {
                        id: self.ids.object_id(),
                        phone_number: recipient.phone_number,
                        metadata: recipient.metadata,
                        state: RecordState::Scheduled,
                        call_id: None,
                        reason: None,
                        attempts: 0,
                        placed: 0,
                        seconds: None,
                        deleted: false,
                        created: now,
                        updated: now,
                    })
                    .collect();
            }
            Err(why) => {
                batch.state = BatchState::ParseFailed;
                batch.parse_error = Some(why);
            }
        }
    }

    /// Puts a batch into a state.
    pub(crate) fn set_batch_state(&mut self, id: &str, state: BatchState) {
        let now = self.now();
        if let Some(batch) = self.batches.iter_mut().find(|batch| batch.id == id) {
            batch.state = state;
            batch.updated = now;
        }
    }

    /// Begins a batch, or waits for its time.
    pub(crate) fn launch_batch(&mut self, id: &str) {
        let start = self.batches.iter().find(|batch| batch.id == id).and_then(|batch| batch.run_at);
        match start {
            Some(start) => {
                self.set_batch_state(id, BatchState::Scheduled);
                let wait = start.saturating_sub(self.now());
                self.plan(wait.max(0), Timer::BatchDue(id.to_owned()));
            }
            None => self.begin_batch(id),
        }
    }

    /// A moment has come that a batch was waiting for: its start, or the opening of its hours.
    pub(crate) fn batch_due(&mut self, id: &str) {
        let now = self.now();
        let Some(batch) = self.batches.iter().find(|batch| batch.id == id && !batch.deleted) else { return };
        match batch.state {
            // A batch that was planned anew meanwhile has another timer.
            BatchState::Scheduled if batch.run_at.is_some_and(|at| at <= now) => self.begin_batch(id),
            BatchState::Running => self.batch_step(id),
            _ => {}
        }
    }

    fn begin_batch(&mut self, id: &str) {
        self.set_batch_state(id, BatchState::Running);
        self.announce_batch(id, "batchcall-started");
        self.plan_step(Timer::BatchStep(id.to_owned()));
    }

    /// One round: calls that went on come to their end, those that are due are placed.
    pub(crate) fn batch_step(&mut self, id: &str) {
        let now = self.now();
        let Some(index) = self.batches.iter().position(|batch| batch.id == id) else { return };
        if !matches!(self.batches[index].state, BatchState::Running | BatchState::Cancelling) {
            return;
        }
        self.end_calls(index, now);
        let batch = &self.batches[index];
        if batch.state == BatchState::Cancelling {
            return self.set_batch_state(id, BatchState::Cancelled);
        }
        if batch.count(RecordState::Scheduled) == 0 {
            self.set_batch_state(id, BatchState::Completed);
            return self.announce_batch(id, "batchcall-completed");
        }
        let opens = opens(batch, now);
        if opens > now {
            return self.plan(opens - now, Timer::BatchDue(id.to_owned()));
        }
        let ids = &mut self.ids;
        let due = |record: &&mut Record| record.state == RecordState::Scheduled && !record.deleted;
        for record in self.batches[index].records.iter_mut().filter(due) {
            record.state = RecordState::Running;
            record.call_id = Some(ids.uuid());
            record.attempts += 1;
            record.placed = now;
            record.updated = now;
        }
        self.plan_step(Timer::BatchStep(id.to_owned()));
    }

    fn end_calls(&mut self, index: usize, now: i64) {
        let cancelling = self.batches[index].state == BatchState::Cancelling;
        let retry = self.batches[index].plan.get("retry").cloned();
        for at in 0..self.batches[index].records.len() {
            let record = &self.batches[index].records[at];
            if record.state != RecordState::Running {
                continue;
            }
            let number = record.phone_number.clone();
            let miss = self.next_miss(&number);
            let record = &mut self.batches[index].records[at];
            record.updated = now;
            record.state = match &miss {
                None => RecordState::Completed,
                Some(word) if !cancelling && again(retry.as_ref(), word, record.attempts) => {
                    RecordState::Scheduled
                }
                Some(_) => RecordState::NotConnected,
            };
            record.seconds = miss.is_none().then(|| (now - record.placed).max(0) as f64 / 1000.0);
            record.reason = miss;
        }
    }

    /// Cancels a batch; live calls come to their end first unless they are to be dropped.
    pub(crate) fn cancel_batch(&mut self, id: &str, at_once: bool) {
        let now = self.now();
        let Some(batch) = self.batches.iter_mut().find(|batch| batch.id == id) else { return };
        let live = batch.count(RecordState::Running) > 0 && !at_once;
        for record in &mut batch.records {
            let waits = record.state == RecordState::Scheduled;
            if waits || (record.state == RecordState::Running && at_once) {
                record.state = RecordState::Cancelled;
                record.updated = now;
            }
        }
        let waiting = live || (batch.state == BatchState::Running && !at_once);
        let state = if waiting { BatchState::Cancelling } else { BatchState::Cancelled };
        self.set_batch_state(id, state);
        if waiting && !live {
            // Nobody is being called, so nothing else would end it.
            self.plan_step(Timer::BatchStep(id.to_owned()));
        }
    }

    fn announce_batch(&mut self, id: &str, event: &str) {
        let Some(batch) = self.batches.iter().find(|batch| batch.id == id) else { return };
        let Some(hook) = &batch.webhook else { return };
        let Some(url) = hook["endpoint"].as_str().map(str::to_owned) else { return };
        if hook["events"].is_array() && !wants(hook, event) {
            return;
        }
        let data = json!({ "batchId": id, "status": batch.state });
        self.emit_to(id, &url, event, data);
    }

    /// Decides what becomes of the next calls to a number; the last outcome stays.
    pub(crate) fn set_outcomes(&mut self, number: &str, outcomes: &Value) -> Result<Value, Refusal> {
        let number = recipients::number(number)
            .ok_or_else(|| Refusal::bad("phoneNumber is invalid. It must be in E.164 form."))?;
        let words: Option<Vec<String>> = outcomes
            .as_array()
            .map(|words| words.iter().filter_map(Value::as_str).map(str::to_owned).collect());
        let known =
            |word: &String| ["answered", "rings"].contains(&word.as_str()) || MISSES.contains(&word.as_str());
        let words = words.filter(|words| !words.is_empty() && words.iter().all(known)).ok_or_else(|| {
            Refusal::bad(format!(
                "outcomes is invalid. It must be a list of answered, rings, {}.",
                MISSES.join(", ")
            ))
        })?;
        self.callees.insert(number, words);
        Ok(json!(self.callees))
    }

    /// Why the next call to a number is not answered; `None` when it is, as every call is unless told otherwise.
    fn next_miss(&mut self, number: &str) -> Option<String> {
        let next = self.next_word(number).filter(|word| word != "answered")?;
        // In a batch nobody picks up by hand.
        Some(if next == "rings" { "not-answered".to_owned() } else { next })
    }

    /// The outcome set for the next call to a number; the last one stays.
    pub(crate) fn next_word(&mut self, number: &str) -> Option<String> {
        let outcomes = self.callees.get_mut(number)?;
        Some(if outcomes.len() > 1 { outcomes.remove(0) } else { outcomes.first()?.clone() })
    }
}

/// Whether there is another attempt after this outcome.
fn again(retry: Option<&Value>, outcome: &str, attempts: u32) -> bool {
    let Some(retry) = retry.filter(|retry| retry["enabled"] != false) else { return false };
    let wanted = retry["retryOn"].as_array().is_none_or(|words| words.iter().any(|word| word == outcome));
    let most = retry["maxAttempts"].as_u64().unwrap_or(3);
    wanted && u64::from(attempts) < most
}

/// The first minute from `now` on at which a batch may call; only scheduled batches have hours.
fn opens(batch: &Batch, now: i64) -> i64 {
    let zone = batch.planned("timezone").and_then(zones::find);
    let (Some(zone), Some("scheduled")) = (zone, batch.planned("timing")) else { return now };
    let time = |name| batch.planned(name).and_then(minute_of_day);
    let hours = time("allowedFrom").zip(time("allowedUntil"));
    let days: Vec<i64> = batch
        .plan
        .get("daysOfWeek")
        .and_then(Value::as_array)
        .map_or_else(Vec::new, |days| days.iter().filter_map(Value::as_i64).collect());
    let is_open = |instant: &i64| {
        let local = zone.local(*instant);
        let minute = local.div_euclid(MINUTE_MS).rem_euclid(24 * 60);
        let in_hours = hours.is_none_or(|(from, until)| {
            // Hours may reach over midnight.
            if from < until { (from..until).contains(&minute) } else { minute >= from || minute < until }
        });
        in_hours && (days.is_empty() || days.contains(&zones::weekday(local)))
    };
    if is_open(&now) {
        return now;
    }
    let next = now.div_euclid(MINUTE_MS) + 1;
    (0..=MINUTES_OF_WEEK).map(|minutes| (next + minutes) * MINUTE_MS).find(is_open).unwrap_or(now)
}
