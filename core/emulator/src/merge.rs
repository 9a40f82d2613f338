//! Merge jobs: the sound of participants of one session, put on the two channels of one file.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
#[cfg(feature = "console")]
use crate::console::Span;
use crate::egress::{Egress, Kind, State};
use crate::files;
use crate::page::page;
use crate::routes::RecordingsMerge;
use crate::time::iso;
use crate::timers::Timer;
use crate::webhooks::Source;
use crate::world::{World, insert_some};

/// A merge job.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Merge {
    pub(crate) id: String,
    owner: String,
    room_id: String,
    session_id: String,
    status: String,
    channels: [Vec<Value>; 2],
    start: i64,
    end: Option<i64>,
    seconds: f64,
    dir: Option<String>,
    webhook_url: Option<String>,
    file_id: String,
    file: Option<Value>,
}

impl Merge {
    /// As the console shows it.
    #[cfg(feature = "console")]
    pub(crate) fn span(&self) -> Span<'_> {
        let end = self.end.map(|at| (at, if self.status == "failed" { "failed" } else { "done" }));
        Span { id: &self.id, kind: "merge", room_id: &self.room_id, start: self.start, end }
    }

    /// The list leaves the channels and the room out.
    fn short_view(&self) -> Value {
        let mut view = json!({ "id": self.id, "sessionId": self.session_id, "status": self.status });
        insert_some(
            &mut view,
            [
                ("start", Some(json!(iso(self.start)))),
                ("end", self.end.map(|end| json!(iso(end)))),
                ("file", self.file.clone()),
            ],
        );
        view
    }

    fn view(&self) -> Value {
        let mut view = self.short_view();
        let [left, right] = &self.channels;
        insert_some(
            &mut view,
            [
                ("channel1", Some(json!(left))),
                ("channel2", Some(json!(right))),
                ("meetingId", Some(json!(self.room_id))),
            ],
        );
        view
    }
}

/// The recordings that can serve one entry of a channel: finished, and with sound.
fn usable<'a>(world: &'a World, call: &Call<'_>, session_id: &str, entry: &Value) -> Option<&'a Egress> {
    let participant = entry["participantId"].as_str();
    let kind = call.text("type").or_else(|| entry["type"].as_str());
    let recording = entry["recordingId"].as_str();
    world.egress.iter().find(|job| {
        let sound = match job.kind {
            Kind::Participant => kind != Some("track"),
            Kind::Track => {
                kind != Some("participant") && job.track.as_deref().is_some_and(|t| t.ends_with("audio"))
            }
            _ => false,
        };
        sound
            && job.session_id == session_id
            && job.participant_id.as_deref() == participant
            && recording.is_none_or(|id| id == job.id)
            && job.state == State::Done
            && !job.deleted
    })
}

impl World {
    fn channel(&self, call: &Call<'_>, name: &str, session_id: &str) -> Result<(Vec<Value>, f64), Refusal> {
        let entries = call.value(name).and_then(Value::as_array).filter(|entries| !entries.is_empty());
        let entries = entries.ok_or_else(|| Refusal::bad(format!("{name} must not be empty.")))?;
        let mut longest: f64 = 0.0;
        let mut chosen = Vec::new();
        for entry in entries {
            let job = usable(self, call, session_id, entry).ok_or_else(|| {
                let who = entry["participantId"].as_str().unwrap_or_default();
                Refusal::not_found(format!(
                    "Recording not found. {name} needs a finished recording with sound of {who}."
                ))
            })?;
            longest = longest.max(files::seconds(job, self.now()));
            chosen.push(json!({ "recordingId": job.id, "participantId": job.participant_id }));
        }
        Ok((chosen, longest))
    }

    /// The file of a merge is there.
    pub(crate) fn merge_done(&mut self, id: &str) {
        let now = self.now();
        let Some(merge) = self.merges.iter_mut().find(|merge| merge.id == id && merge.end.is_none()) else {
            return;
        };
        merge.status = "completed".to_owned();
        merge.end = Some(now);
        let (session, seconds) = (merge.session_id.clone(), merge.seconds);
        merge.file = Some(files::merged(id, &merge.file_id, &session, merge.dir.as_deref(), seconds, now));
        self.announce_merge(id, "merge-recording-completed", None);
    }

    /// Makes a running merge fail, as the control API asks.
    pub(crate) fn fail_merge(&mut self, id: &str, message: &str) -> bool {
        let now = self.now();
        let Some(merge) = self.merges.iter_mut().find(|merge| merge.id == id && merge.end.is_none()) else {
            return false;
        };
        merge.status = "failed".to_owned();
        merge.end = Some(now);
        self.announce_merge(id, "merge-recording-failed", Some(message));
        true
    }

    fn announce_merge(&mut self, id: &str, event: &str, message: Option<&str>) {
        let Some(merge) = self.merges.iter().find(|merge| merge.id == id) else { return };
        let session = merge.session_id.clone();
        let mut data = json!({ "id": id, "meetingId": merge.room_id, "sessionId": session });
        insert_some(&mut data, [("message", message.map(|text| json!(text)))]);
        let source = Source { id: id.to_owned(), url: merge.webhook_url.clone() };
        self.emit(&session, event, data, Some(source));
    }
}

impl RecordingsMerge for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let session_id = call.required("sessionId")?;
        let session = self.sessions.iter().find(|s| s.id == session_id && s.owner == call.owner());
        let session = session.ok_or_else(|| Refusal::not_found("Session not found."))?;
        let (left, one) = self.channel(call, "channel1", session_id)?;
        let (right, two) = self.channel(call, "channel2", session_id)?;
        let (room_id, start) = (session.room_id.clone(), self.now());
        let merge = Merge {
            id: self.ids.uuid(),
            owner: call.owner().to_owned(),
            room_id,
            session_id: session_id.to_owned(),
            status: "running".to_owned(),
            channels: [left, right],
            start,
            end: None,
            seconds: one.max(two),
            dir: call.text("dirPath").map(str::to_owned),
            webhook_url: call.text("webhookUrl").map(str::to_owned),
            file_id: self.ids.object_id(),
            file: None,
        };
        let recording = merge.view();
        self.plan_step(Timer::Merge(merge.id.clone()));
        self.merges.push(merge);
        Answered::json(
            json!({ "message": "Merge recording job started successfully.", "recording": recording }),
        )
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let rooms = self.room_filter(call);
        let (status, session, id) = (call.text("status"), call.text("sessionId"), call.text("id"));
        let fits = |merge: &&Merge| {
            merge.owner == call.owner()
                && rooms.as_ref().is_none_or(|ids| ids.contains(&merge.room_id.as_str()))
                && status.is_none_or(|word| word == merge.status)
                && session.is_none_or(|wanted| wanted == merge.session_id)
                && id.is_none_or(|wanted| wanted == merge.id)
        };
        page(call, "recordings", self.merges.iter().rev().filter(fits).collect(), Merge::short_view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let id = call.required("mergeId")?;
        let merge = self.merges.iter().find(|merge| merge.id == id && merge.owner == call.owner());
        Answered::json(merge.ok_or_else(|| Refusal::not_found("Resource not found."))?.view())
    }
}
