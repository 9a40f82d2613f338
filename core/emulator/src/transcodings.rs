//! Jobs that make one file out of others: tiled merges, HLS as MP4, recordings joined end to end.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
#[cfg(feature = "console")]
use crate::console::Span;
use crate::egress::{Egress, Kind, State};
use crate::files;
use crate::page::page;
use crate::routes::Transcodings;
use crate::time::iso;
use crate::timers::Timer;
use crate::world::{Ledger, World, insert_some};

/// What a job makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Task {
    CompositeMerge,
    HlsToMp4,
    MeetingRecordingMerge,
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Step {
    Pending,
    Processing,
    Completed,
    Failed,
    Cancelled,
}

impl Step {
    fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Processing)
    }
}

/// A job.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Transcoding {
    pub(crate) id: String,
    owner: String,
    task: Task,
    step: Step,
    recordings: Vec<String>,
    room_id: String,
    session_id: Option<String>,
    hls_id: Option<String>,
    start: i64,
    end: Option<i64>,
    seconds: f64,
    dir: Option<String>,
    webhook_url: Option<String>,
    file_id: String,
    pub(crate) ledger: Ledger,
}

impl Transcoding {
    fn view(&self) -> Value {
        let mut view = json!({ "id": self.id, "recordingIds": self.recordings, "roomId": self.room_id });
        insert_some(
            &mut view,
            [
                ("sessionId", self.session_id.as_ref().map(|id| json!(id))),
                ("hlsId", self.hls_id.as_ref().map(|id| json!(id))),
                ("status", Some(json!(self.step))),
                ("task", Some(json!(self.task))),
                ("startedAt", Some(json!(iso(self.start)))),
                ("stoppedAt", Some(json!(self.end.map(iso)))),
                ("file", (self.step == Step::Completed).then(|| self.file())),
            ],
        );
        view
    }

    /// As the console shows it.
    #[cfg(feature = "console")]
    pub(crate) fn span(&self) -> Span<'_> {
        let kind = match self.task {
            Task::CompositeMerge => "compositeMerge",
            Task::HlsToMp4 => "hlsToMp4",
            Task::MeetingRecordingMerge => "meetingRecordingMerge",
        };
        let how = match self.step {
            Step::Failed => "failed",
            Step::Cancelled => "cancelled",
            Step::Pending | Step::Processing | Step::Completed => "done",
        };
        let end = self.end.map(|at| (at, how));
        Span { id: &self.id, kind, room_id: &self.room_id, start: self.start, end }
    }

    fn file(&self) -> Value {
        let folder = match self.task {
            Task::CompositeMerge => "recordings/composite-merge",
            Task::HlsToMp4 => "recordings/hls-to-mp4",
            Task::MeetingRecordingMerge => "recordings/meeting-merge",
        };
        files::transcoded(&self.file_id, &self.id, folder, self.dir.as_deref(), self.seconds)
    }
}

/// What a new job is made of.
struct Order {
    task: Task,
    recordings: Vec<String>,
    room_id: String,
    session_id: Option<String>,
    hls_id: Option<String>,
    seconds: f64,
    dir: Option<String>,
}

impl World {
    fn begin_transcoding(&mut self, call: &Call<'_>, order: Order) -> Answer {
        let (id, file_id, now) = (self.ids.object_id(), self.ids.object_id(), self.now());
        let Order { task, recordings, room_id, session_id, hls_id, seconds, dir } = order;
        let job = Transcoding {
            id: id.clone(),
            owner: call.owner().to_owned(),
            task,
            step: Step::Pending,
            recordings,
            room_id,
            session_id,
            hls_id,
            start: now,
            end: None,
            seconds,
            dir,
            webhook_url: call.text("webhookUrl").map(str::to_owned),
            file_id,
            ledger: Ledger::default(),
        };
        let view = job.view();
        self.transcodings.push(job);
        self.plan_step(Timer::Transcoding(id));
        Answered::json(view)
    }

    /// A job begins its work, or has its file.
    pub(crate) fn transcoding_step(&mut self, id: &str) {
        let now = self.now();
        let Some(job) = self.transcodings.iter_mut().find(|job| job.id == id) else { return };
        match job.step {
            Step::Pending => {
                job.step = Step::Processing;
                self.announce_transcoding(id, "started", None);
                self.plan_step(Timer::Transcoding(id.to_owned()));
            }
            Step::Processing => {
                (job.step, job.end) = (Step::Completed, Some(now));
                self.announce_transcoding(id, "completed", None);
            }
            _ => {}
        }
    }

    /// Makes an open job fail, as the control API asks.
    pub(crate) fn fail_transcoding(&mut self, id: &str, message: &str) -> bool {
        self.end_transcoding(id, Step::Failed, "failed", Some(message))
    }

    fn end_transcoding(&mut self, id: &str, step: Step, event: &str, message: Option<&str>) -> bool {
        let now = self.now();
        let open = |job: &&mut Transcoding| job.id == id && job.step.is_open();
        let Some(job) = self.transcodings.iter_mut().find(open) else { return false };
        (job.step, job.end) = (step, Some(now));
        self.announce_transcoding(id, event, message);
        true
    }

    /// Only the events of merges have names that are published.
    fn announce_transcoding(&mut self, id: &str, event: &str, message: Option<&str>) {
        let Some(job) = self.transcodings.iter().find(|job| job.id == id) else { return };
        let Some(url) = job.webhook_url.clone().filter(|_| job.task == Task::CompositeMerge) else { return };
        let mut data = json!({ "id": id, "meetingId": job.room_id, "sessionId": job.session_id });
        insert_some(
            &mut data,
            [
                ("message", message.map(|text| json!(text))),
                ("file", (event == "completed").then(|| job.file())),
            ],
        );
        self.emit_to(id, &url, &format!("composite-merge-{event}"), data);
        if let Some(last) = self.outbox.last_mut() {
            last.source = Some(id.to_owned());
        }
    }

    fn called_transcoding(&self, call: &Call<'_>) -> Result<&Transcoding, Refusal> {
        let id = call.required("transcodingId")?;
        let found = self.transcodings.iter().find(|job| job.id == id && job.owner == call.owner());
        found.ok_or_else(|| Refusal::not_found("Transcoding not found"))
    }

    /// The finished recordings that a call names, each once.
    fn sources(&self, call: &Call<'_>, fits: fn(Kind) -> bool) -> Result<Vec<&Egress>, Refusal> {
        let given = call.value("recordingIds").and_then(Value::as_array).filter(|ids| !ids.is_empty());
        let given = given.ok_or_else(|| Refusal::bad("recordingIds must be a non-empty array"))?;
        let mut found: Vec<&Egress> = Vec::new();
        for entry in given {
            let id = entry.as_str().or_else(|| entry["id"].as_str()).unwrap_or_default();
            let mine =
                |job: &&Egress| job.id == id && job.owner == call.owner() && !job.deleted && fits(job.kind);
            let job = self.egress.iter().find(mine);
            let job = job.ok_or_else(|| Refusal::not_found("Recording not found"))?;
            if job.state != State::Done {
                return Err(Refusal::bad(format!("Recording {id} is not finished yet.")));
            }
            if found.iter().any(|other| other.id == id) {
                return Err(Refusal::bad("recordingIds must be a non-empty array of unique ids"));
            }
            found.push(job);
        }
        Ok(found)
    }
}

fn is_individual(kind: Kind) -> bool {
    matches!(kind, Kind::Participant | Kind::Track)
}

fn is_of_room(kind: Kind) -> bool {
    matches!(kind, Kind::Recording | Kind::Composite)
}

impl Transcodings for World {
    fn merge(&mut self, call: &Call<'_>) -> Answer {
        let found = self.sources(call, is_individual)?;
        let (session, room_id) = (found[0].session_id.clone(), found[0].room_id.clone());
        if found.iter().any(|job| job.session_id != session) {
            return Err(Refusal::bad("recordingIds must be of one session"));
        }
        let now = self.now();
        let seconds = found.iter().map(|job| files::seconds(job, now)).fold(0.0, f64::max);
        let recordings: Vec<String> = found.iter().map(|job| job.id.clone()).collect();
        let same = |job: &Transcoding| {
            job.task == Task::CompositeMerge
                && job.step.is_open()
                && job.recordings.len() == recordings.len()
                && recordings.iter().all(|id| job.recordings.contains(id))
        };
        if self.transcodings.iter().any(same) {
            return Err(Refusal::new(409, "A transcoding for these recordings is already in progress"));
        }
        let (task, session_id) = (Task::CompositeMerge, Some(session));
        let order = Order { task, recordings, room_id, session_id, hls_id: None, seconds, dir: None };
        self.begin_transcoding(call, order)
    }

    fn hls_to_mp4(&mut self, call: &Call<'_>) -> Answer {
        let (hls, session) = (call.text("hlsId"), call.text("sessionId"));
        let room = match call.text("roomId") {
            Some(_) => Some(self.called_room(call)?.room_id.clone()),
            None => None,
        };
        let fits = |job: &&Egress| {
            job.kind == Kind::Hls
                && job.owner == call.owner()
                && !job.deleted
                && hls.is_none_or(|id| id == job.id)
                && session.is_none_or(|id| id == job.session_id)
                && room.as_ref().is_none_or(|id| *id == job.room_id)
        };
        let job = self.egress.iter().rev().find(fits);
        let job = job.ok_or_else(|| Refusal::not_found("HLS stream not found"))?;
        if job.state != State::Done {
            return Err(Refusal::bad("The HLS stream is not finished yet."));
        }
        let dir = call.value("storage").and_then(|storage| storage["dirPath"].as_str()).map(str::to_owned);
        let order = Order {
            task: Task::HlsToMp4,
            recordings: Vec::new(),
            room_id: job.room_id.clone(),
            session_id: Some(job.session_id.clone()),
            hls_id: Some(job.id.clone()),
            seconds: files::seconds(job, self.now()),
            dir,
        };
        self.begin_transcoding(call, order)
    }

    fn meeting_recording_merge(&mut self, call: &Call<'_>) -> Answer {
        let mut found = self.sources(call, is_of_room)?;
        found.sort_by_key(|job| job.start);
        let (room_id, now) = (found[0].room_id.clone(), self.now());
        let seconds = found.iter().map(|job| files::seconds(job, now)).sum();
        let recordings = found.iter().map(|job| job.id.clone()).collect();
        let task = Task::MeetingRecordingMerge;
        let order = Order { task, recordings, room_id, session_id: None, hls_id: None, seconds, dir: None };
        self.begin_transcoding(call, order)
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let rooms = self.room_filter(call);
        let (session, hls, status) = (call.text("sessionId"), call.text("hlsId"), call.text("status"));
        let fits = |job: &&Transcoding| {
            job.owner == call.owner()
                && rooms.as_ref().is_none_or(|ids| ids.contains(&job.room_id.as_str()))
                && session.is_none_or(|id| job.session_id.as_deref() == Some(id))
                && hls.is_none_or(|id| job.hls_id.as_deref() == Some(id))
                && status.is_none_or(|word| json!(job.step) == word)
        };
        let jobs = self.transcodings.iter().rev().filter(fits).collect();
        page(call, "data", jobs, Transcoding::view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let job = self.called_transcoding(call)?;
        let mut view = job.view();
        view["webhook"] = job.ledger.view();
        Answered::json(view)
    }

    fn cancel(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_transcoding(call)?.id.clone();
        if !self.end_transcoding(&id, Step::Cancelled, "cancelled", None) {
            return Err(Refusal::new(409, "Only pending or processing jobs can be cancelled"));
        }
        Answered::json(self.called_transcoding(call)?.view())
    }
}
