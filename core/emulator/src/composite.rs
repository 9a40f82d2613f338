//! Composite recordings: chosen tracks in one file, any number at once.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind, Subject};
use crate::page::page;
use crate::routes::RecordingsComposite;
use crate::time::iso;
use crate::world::{World, insert_some};

fn view(job: &Egress) -> Value {
    let mut view = json!({
        "id": job.id,
        "meetingId": job.room_id,
        "sessionId": job.session_id,
        "participants": job.options.get("participants").cloned().unwrap_or_else(|| json!([])),
        "fileFormat": job.option("fileFormat").unwrap_or("webm"),
        "start": iso(job.start),
        "end": job.end.map(iso),
    });
    insert_some(
        &mut view,
        [("fileId", job.file.as_ref().map(|_| json!(job.file_id))), ("file", job.file.clone())],
    );
    view
}

impl RecordingsComposite for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        let watermarks = call.value("watermarks").and_then(Value::as_array).map_or(0, Vec::len);
        if watermarks > 3 {
            return Err(Refusal::bad("watermarks must not have more than 3 items."));
        }
        let (room, session) = self.called_session(call)?;
        let (room, session) = (room.room_id.clone(), session.id.clone());
        let mut options = call.body.clone();
        options.remove("roomId");
        let id = self.launch(Kind::Composite, &session, Subject::default(), Value::Object(options));
        Answered::json(json!({ "recordingId": id, "sessionId": session, "roomId": room }))
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        let room = self.called_room(call)?.room_id.clone();
        let job = self.called_job(Kind::Composite, call, "recordingId")?;
        if job.room_id != room {
            return Err(Refusal::not_found("Resource not found."));
        }
        let candidates = [job.id.clone()];
        self.stop_jobs(Kind::Composite, &candidates)?;
        Answered::text("composite recording ended successfully.")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        page(call, "data", self.called_jobs(Kind::Composite, call), view)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(view(self.called_job(Kind::Composite, call, "recordingId")?))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_job(Kind::Composite, call, "recordingId")?;
        Answered::text("Composite recording deleted successfully")
    }
}
