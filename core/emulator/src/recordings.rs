//! Recordings of a whole room.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind};
use crate::page::page;
use crate::routes::Recordings;
use crate::time::iso;
use crate::world::{World, insert_some, links};

fn view(job: &Egress, base_url: &str) -> Value {
    let mut view = json!({
        "userId": World::user_id(&job.owner),
        "roomId": job.room_id,
        "sessionId": job.session_id,
        "createdAt": iso(job.created),
        "updatedAt": iso(job.updated),
    });
    insert_some(
        &mut view,
        [
            ("fileId", job.file.as_ref().map(|_| json!(job.file_id))),
            ("file", job.file.clone()),
            ("start", Some(json!(iso(job.start)))),
            ("end", Some(json!(job.end.map(iso)))),
            ("webhook", Some(job.ledger.view())),
            ("links", Some(links(base_url, &job.room_id, &job.session_id))),
            ("id", Some(json!(job.id))),
        ],
    );
    view
}

impl World {
    /// The job of a kind that a call names in its path, deleted ones aside.
    pub(crate) fn called_job(&self, kind: Kind, call: &Call<'_>, name: &str) -> Result<&Egress, Refusal> {
        let id = call.required(name)?;
        let fits =
            |job: &&Egress| job.kind == kind && job.id == id && job.owner == call.owner() && !job.deleted;
        self.egress.iter().find(fits).ok_or_else(|| Refusal::not_found("Resource not found."))
    }

    /// The jobs of a kind that a list call asks for, newest first.
    pub(crate) fn called_jobs(&self, kind: Kind, call: &Call<'_>) -> Vec<&Egress> {
        let rooms = self.room_filter(call);
        let (session, participant) = (call.text("sessionId"), call.text("participantId"));
        let fits = |job: &&Egress| {
            job.kind == kind
                && job.owner == call.owner()
                && !job.deleted
                && rooms.as_ref().is_none_or(|ids| ids.contains(&job.room_id.as_str()))
                && session.is_none_or(|id| id == job.session_id)
                && participant.is_none_or(|id| job.participant_id.as_deref() == Some(id))
        };
        self.egress.iter().rev().filter(fits).collect()
    }

    /// Hides a finished or running job for good.
    pub(crate) fn delete_job(&mut self, kind: Kind, call: &Call<'_>, name: &str) -> Result<(), Refusal> {
        let id = self.called_job(kind, call, name)?.id.clone();
        if let Some(job) = self.egress.iter_mut().find(|job| job.id == id) {
            job.deleted = true;
        }
        Ok(())
    }

    fn recording_view(&self, job: &Egress, call: &Call<'_>) -> Value {
        let mut view = view(job, call.base_url);
        if call.flag("withTranscription") {
            view["transcription"] = self.post_job_of(&job.id).unwrap_or(Value::Null);
        }
        view
    }
}

impl Recordings for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        self.compose(Kind::Recording, call)?;
        Answered::text("Recording started successfully")
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        self.stop_in_room(Kind::Recording, call)?;
        Answered::text("Recording ended successfully")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        page(call, "data", self.called_jobs(Kind::Recording, call), |job| self.recording_view(job, call))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let job = self.called_job(Kind::Recording, call, "recordingId")?;
        Answered::json(self.recording_view(job, call))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_job(Kind::Recording, call, "recordingId")?;
        Answered::text("Room recording deleted successfully")
    }
}
