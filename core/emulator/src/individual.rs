//! Recordings of one participant, or of one of their tracks.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind, Subject};
use crate::machine::refuse_taken;
use crate::page::page;
use crate::routes::{RecordingsParticipant, RecordingsTrack};
use crate::sessions::Participant;
use crate::time::iso;
use crate::world::{World, insert_some};

fn view(job: &Egress) -> Value {
    let mode = if job.kind == Kind::Track { "track" } else { "participant" };
    let mut view = json!({
        "sessionId": job.session_id,
        "participantId": job.participant_id,
        "participantName": job.participant_name,
        "kind": job.track.as_deref().unwrap_or("audio_video"),
        "fileFormat": job.option("fileFormat").unwrap_or("webm"),
        "start": iso(job.start),
        "end": job.end.map(iso),
        "mode": mode,
        "region": job.region,
        "files": job.file.iter().collect::<Vec<_>>(),
        "roomId": job.room_id,
        "webhook": job.ledger.view(),
    });
    let metadata = job.options.get("metadata").cloned();
    insert_some(&mut view, [("metadata", metadata), ("id", Some(json!(job.id)))]);
    view
}

impl World {
    fn start_individual(&mut self, kind: Kind, call: &Call<'_>) -> Result<(), Refusal> {
        let (_, session) = self.called_session(call)?;
        let person =
            session.participant(call.required("participantId")?).filter(|p| Participant::is_present(p));
        let person = person.ok_or_else(|| Refusal::bad("Participant not found."))?;
        let track = call.text("kind").map(str::to_owned);
        let taken = self
            .open_jobs(kind, &session.id)
            .find(|job| job.participant_id.as_deref() == Some(&person.participant_id) && job.track == track);
        refuse_taken(kind, taken.map(|job| job.state))?;
        let subject = Subject {
            participant_id: Some(person.participant_id.clone()),
            participant_name: person.name.clone(),
            track,
        };
        let session = session.id.clone();
        let mut options = call.body.clone();
        options.remove("roomId");
        self.launch(kind, &session, subject, Value::Object(options));
        Ok(())
    }

    fn stop_individual(&mut self, kind: Kind, call: &Call<'_>) -> Result<(), Refusal> {
        let (_, session) = self.called_session(call)?;
        let (participant, track) = (call.required("participantId")?, call.text("kind"));
        let fits = |job: &&Egress| {
            job.participant_id.as_deref() == Some(participant) && job.track.as_deref() == track
        };
        let jobs = self.open_jobs(kind, &session.id).filter(fits);
        let candidates: Vec<String> = jobs.map(|job| job.id.clone()).collect();
        self.stop_jobs(kind, &candidates)
    }
}

impl RecordingsParticipant for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        self.start_individual(Kind::Participant, call)?;
        Answered::text("participant recording started successfully.")
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        self.stop_individual(Kind::Participant, call)?;
        Answered::text("participant recording ended successfully.")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        page(call, "data", self.called_jobs(Kind::Participant, call), view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(view(self.called_job(Kind::Participant, call, "recordingId")?))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_job(Kind::Participant, call, "recordingId")?;
        Answered::text("Participant recording deleted successfully")
    }
}

impl RecordingsTrack for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        self.start_individual(Kind::Track, call)?;
        Answered::text("track recording started successfully.")
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        self.stop_individual(Kind::Track, call)?;
        Answered::text("track recording ended successfully.")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        page(call, "data", self.called_jobs(Kind::Track, call), view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(view(self.called_job(Kind::Track, call, "recordingId")?))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_job(Kind::Track, call, "recordingId")?;
        Answered::text("Track recording deleted successfully")
    }
}
