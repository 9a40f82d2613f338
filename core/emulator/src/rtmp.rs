//! RTMP output to other platforms.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind};
use crate::page::page;
use crate::routes::Rtmp;
use crate::time::iso;
use crate::world::{World, links};

fn view(job: &Egress, base_url: &str) -> Value {
    json!({
        "id": job.id,
        "composerId": job.composer_id,
        "sessionId": job.session_id,
        "outputs": job.options.get("outputs").cloned().unwrap_or_else(|| json!([])),
        "start": iso(job.start),
        "end": job.end.map(iso),
        "roomId": job.room_id,
        "region": job.region,
        "webhook": job.ledger.view(),
        "links": links(base_url, &job.room_id, &job.session_id),
    })
}

impl Rtmp for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        let outputs = call.value("outputs").and_then(Value::as_array);
        if outputs.is_none_or(|outputs| outputs.is_empty()) {
            return Err(Refusal::bad("outputs is required."));
        }
        self.compose(Kind::Rtmp, call)?;
        Answered::text("Livestream started successfully")
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        self.stop_in_room(Kind::Rtmp, call)?;
        Answered::text("Livestream ended successfully")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        page(call, "data", self.called_jobs(Kind::Rtmp, call), |job| view(job, call.base_url))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(view(self.called_job(Kind::Rtmp, call, "livestreamId")?, call.base_url))
    }
}
