//! Transcriptions: live ones are started and stopped, later ones follow from recordings that asked for them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
#[cfg(feature = "console")]
use crate::console::Span;
use crate::egress::Kind;
use crate::page::page;
use crate::routes::{TranscriptionPost, TranscriptionRealtime};
use crate::time::iso;
use crate::timers::Timer;
use crate::webhooks::Source;
use crate::world::{World, insert_some};

/// A live transcription.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LiveJob {
    pub(crate) id: String,
    owner: String,
    room_id: String,
    session_id: String,
    status: String,
    webhook_url: Option<String>,
    summary: bool,
    start: i64,
    end: Option<i64>,
    has_files: bool,
}

/// The transcription of a finished recording.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PostJob {
    pub(crate) id: String,
    owner: String,
    room_id: String,
    session_id: String,
    recording_id: String,
    file_path: Option<String>,
    webhook_url: Option<String>,
    summary: bool,
    start: i64,
    end: Option<i64>,
}

fn paths(id: &str, name: &str, formats: &[&str]) -> Value {
    let url = |format: &&str| {
        let url = format!("https://cdn.videosdk.live/transcriptions/{id}/{name}.{format}");
        ((*format).to_owned(), Value::String(url))
    };
    Value::Object(formats.iter().map(url).collect())
}

impl LiveJob {
    /// As the console shows it.
    #[cfg(feature = "console")]
    pub(crate) fn span(&self) -> Span<'_> {
        let end = self.end.map(|at| (at, if self.status == "failed" { "failed" } else { "done" }));
        Span { id: &self.id, kind: "transcription", room_id: &self.room_id, start: self.start, end }
    }

    fn view(&self) -> Value {
        let mut view = json!({
            "id": self.id,
            "status": self.status,
            "extension": {
                "enabled": true,
                "provider": "videosdk",
                "extensionConfig": { "roomId": self.room_id, "sessionId": self.session_id },
            },
        });
        insert_some(
            &mut view,
            [
                ("webhookUrl", self.webhook_url.clone().map(Value::String)),
                ("start", Some(json!(iso(self.start)))),
                ("end", self.end.map(|end| json!(iso(end)))),
            ],
        );
        view
    }

    /// With the files, which get and list show once they are there.
    fn full_view(&self) -> Value {
        let mut view = self.view();
        let text = self.has_files.then(|| paths(&self.id, "transcription", &["txt"]));
        let summary = (self.has_files && self.summary).then(|| paths(&self.id, "summary", &["txt"]));
        insert_some(&mut view, [("transcriptionFilePaths", text), ("summarizedFilePaths", summary)]);
        view
    }
}

impl PostJob {
    /// As the console shows it.
    #[cfg(feature = "console")]
    pub(crate) fn span(&self) -> Span<'_> {
        let end = self.end.map(|at| (at, "done"));
        Span { id: &self.id, kind: "transcript", room_id: &self.room_id, start: self.start, end }
    }

    fn view(&self) -> Value {
        let done = self.end.is_some();
        let text = done.then(|| paths(&self.id, "transcription", &["json", "srt", "txt", "tsv", "vtt"]));
        let summary = (done && self.summary).then(|| paths(&self.id, "summary", &["txt"]));
        json!({
            "id": self.id,
            "status": if done { "completed" } else { "running" },
            "roomId": self.room_id,
            "sessionId": self.session_id,
            "recordingId": self.recording_id,
            "filePath": self.file_path,
            "transcriptionFilePaths": text,
            "summarizedFilePaths": summary,
            "start": iso(self.start),
            "end": self.end.map(iso),
        })
    }
}

impl World {
    /// Begins the transcription a finished job asked for. A stream has one only when it was also recorded.
    pub(crate) fn transcribe(&mut self, egress_id: &str) {
        let Some(job) = self.egress.iter().find(|job| job.id == egress_id) else { return };
        let recorded = match job.kind {
            Kind::Recording => true,
            Kind::Rtmp | Kind::Hls => job.options["config"]["recording"]["enabled"] == true,
            _ => false,
        };
        if !recorded || job.options["transcription"]["enabled"] != true {
            return;
        }
        let summaries =
            [&job.options["transcription"]["summary"]["enabled"], &job.options["summary"]["enabled"]];
        let post = PostJob {
            id: self.ids.uuid(),
            owner: job.owner.clone(),
            room_id: job.room_id.clone(),
            session_id: job.session_id.clone(),
            recording_id: job.id.clone(),
            file_path: job.file.as_ref().and_then(|file| file["filePath"].as_str()).map(str::to_owned),
            webhook_url: job.option("webhookUrl").map(str::to_owned),
            summary: summaries.iter().any(|flag| **flag == true),
            start: self.moment.unwrap_or_else(|| self.clock.now()),
            end: None,
        };
        self.plan_step(Timer::PostFiles(post.id.clone()));
        self.post_jobs.push(post);
    }

    /// The transcription of a recording, as embedded in it.
    pub(crate) fn post_job_of(&self, recording_id: &str) -> Option<Value> {
        self.post_jobs.iter().rev().find(|job| job.recording_id == recording_id).map(PostJob::view)
    }

    /// The files of a later transcription are there.
    pub(crate) fn post_files(&mut self, id: &str) {
        let now = self.now();
        let Some(job) = self.post_jobs.iter_mut().find(|job| job.id == id) else { return };
        job.end = Some(now);
        if self.settings.transcription_completed_event {
            let data =
                json!({ "id": id, "type": "post", "meetingId": job.room_id, "sessionId": job.session_id });
            let (session, url) = (job.session_id.clone(), job.webhook_url.clone());
            self.emit(&session, "transcription-completed", data, Some(Source { id: id.to_owned(), url }));
        }
    }

    /// The files of a live transcription are there.
    pub(crate) fn live_files(&mut self, id: &str) {
        let Some(job) = self.live_jobs.iter_mut().find(|job| job.id == id) else { return };
        job.has_files = true;
        if self.settings.transcription_completed_event {
            self.announce_live(id, "transcription-completed");
        }
    }

    fn announce_live(&mut self, id: &str, event: &str) {
        let Some(job) = self.live_jobs.iter().find(|job| job.id == id) else { return };
        let data =
            json!({ "id": id, "type": "realtime", "meetingId": job.room_id, "sessionId": job.session_id });
        let (session, url) = (job.session_id.clone(), job.webhook_url.clone());
        self.emit(&session, event, data, Some(Source { id: id.to_owned(), url }));
    }

    fn end_live(&mut self, id: &str, status: &str, event: &str) {
        let now = self.now();
        let Some(job) = self.live_jobs.iter_mut().find(|job| job.id == id) else { return };
        job.status = status.to_owned();
        job.end = Some(now);
        self.announce_live(id, event);
        if status == "completed" {
            self.plan_step(Timer::LiveFiles(id.to_owned()));
        }
    }

    fn running_live(&self, session_id: &str) -> Option<&LiveJob> {
        self.live_jobs.iter().find(|job| job.session_id == session_id && job.status == "running")
    }

    /// Ends the live transcription of a session that is over.
    pub(crate) fn finish_live_jobs_of(&mut self, session_id: &str) {
        if let Some(id) = self.running_live(session_id).map(|job| job.id.clone()) {
            self.end_live(&id, "completed", "transcription-stopped");
        }
    }

    /// Makes a running live transcription fail, as the control API asks.
    pub(crate) fn fail_live(&mut self, id: &str) -> bool {
        let running = self.live_jobs.iter().any(|job| job.id == id && job.status == "running");
        if running {
            self.end_live(id, "failed", "transcription-failed");
        }
        running
    }
}

impl TranscriptionRealtime for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        let (room, session) = self.called_session(call)?;
        if self.running_live(&session.id).is_some() {
            return Err(Refusal::bad("Transcription is already running."));
        }
        let (room_id, session_id) = (room.room_id.clone(), session.id.clone());
        let job = LiveJob {
            id: self.ids.uuid(),
            owner: call.owner().to_owned(),
            room_id,
            session_id,
            status: "running".to_owned(),
            webhook_url: call.text("webhookUrl").map(str::to_owned),
            summary: call.value("summary").is_some_and(|summary| summary["enabled"] == true),
            start: self.now(),
            end: None,
            has_files: false,
        };
        let (id, view) = (job.id.clone(), job.view());
        self.live_jobs.push(job);
        self.announce_live(&id, "transcription-started");
        Answered::json(view)
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        let room = self.called_room(call)?;
        let session = self.live_session(&room.room_id);
        let running = session.and_then(|session| self.running_live(&session.id));
        let id = running.ok_or_else(|| Refusal::bad("No running transcription found."))?.id.clone();
        self.end_live(&id, "completed", "transcription-stopped");
        let job = self.live_jobs.iter().find(|job| job.id == id);
        Answered::json(job.map_or(Value::Null, LiveJob::view))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let rooms = self.room_filter(call);
        let (status, session) = (call.text("status"), call.text("sessionId"));
        let fits = |job: &&LiveJob| {
            job.owner == call.owner()
                && rooms.as_ref().is_none_or(|ids| ids.contains(&job.room_id.as_str()))
                && status.is_none_or(|word| word == job.status)
                && session.is_none_or(|id| id == job.session_id)
        };
        page(call, "transcriptions", self.live_jobs.iter().rev().filter(fits).collect(), LiveJob::full_view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let id = call.required("transcriptionId")?;
        let job = self.live_jobs.iter().find(|job| job.id == id && job.owner == call.owner());
        Answered::json(job.ok_or_else(|| Refusal::not_found("Resource not found."))?.full_view())
    }
}

impl TranscriptionPost for World {
    fn list(&mut self, call: &Call<'_>) -> Answer {
        let rooms = self.room_filter(call);
        let session = call.text("sessionId");
        let fits = |job: &&PostJob| {
            job.owner == call.owner()
                && rooms.as_ref().is_none_or(|ids| ids.contains(&job.room_id.as_str()))
                && session.is_none_or(|id| id == job.session_id)
        };
        page(call, "transcriptions", self.post_jobs.iter().rev().filter(fits).collect(), PostJob::view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let id = call.required("transcriptionId")?;
        let job = self.post_jobs.iter().find(|job| job.id == id && job.owner == call.owner());
        Answered::json(job.ok_or_else(|| Refusal::not_found("Resource not found."))?.view())
    }
}
