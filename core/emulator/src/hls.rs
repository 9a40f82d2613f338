//! HLS output and thumbnails of it.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind, State};
use crate::files;
use crate::page::page;
use crate::routes::Hls;
use crate::time::iso;
use crate::world::{World, insert_some, links};

fn config<'a>(job: &'a Egress, name: &str, default: &'a str) -> &'a str {
    job.options["config"][name].as_str().unwrap_or(default)
}

/// What is known from the first moment on.
fn start_view(job: &Egress, base_url: &str) -> Value {
    json!({
        "sessionId": job.session_id,
        "start": iso(job.start),
        "roomId": job.room_id,
        "links": links(base_url, &job.room_id, &job.session_id),
        "downstreamUrl": files::playlist(job, "index"),
        "playbackHlsUrl": files::playlist(job, "index"),
        "livestreamUrl": files::playlist(job, "live"),
        "id": job.id,
    })
}

fn active_view(job: &Egress, base_url: &str, now: i64) -> Value {
    let mut view = start_view(job, base_url);
    let (end, duration) = (json!(job.end.map(iso)), json!(files::seconds(job, now)));
    insert_some(&mut view, [("end", Some(end)), ("duration", Some(duration))]);
    view
}

fn view(job: &Egress, base_url: &str, now: i64) -> Value {
    let mut view = active_view(job, base_url, now);
    insert_some(
        &mut view,
        [
            ("mode", Some(json!(config(job, "mode", "video-and-audio")))),
            ("quality", Some(json!(config(job, "quality", "med")))),
            ("orientation", Some(json!(config(job, "orientation", "landscape")))),
            ("captureLog", Some(json!(job.captures))),
            ("webhook", Some(job.ledger.view())),
        ],
    );
    view
}

impl World {
    /// The stream now running in a room; the newest when there are several.
    fn active_stream(&self, call: &Call<'_>) -> Result<&Egress, Refusal> {
        let room = self.called_room(call)?.room_id.as_str();
        let runs =
            |job: &&Egress| job.kind == Kind::Hls && job.room_id == room && job.state == State::Running;
        self.egress.iter().rev().find(runs).ok_or_else(|| Refusal::not_found("No active HLS found."))
    }
}

impl Hls for World {
    fn start(&mut self, call: &Call<'_>) -> Answer {
        let id = self.compose(Kind::Hls, call)?;
        let job = self.egress.iter().find(|job| job.id == id);
        Answered::json(job.map_or(Value::Null, |job| start_view(job, call.base_url)))
    }

    fn stop(&mut self, call: &Call<'_>) -> Answer {
        self.stop_in_room(Kind::Hls, call)?;
        Answered::text("HLS ended successfully")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let now = self.now();
        page(call, "data", self.called_jobs(Kind::Hls, call), |job| view(job, call.base_url, now))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let data = active_view(self.active_stream(call)?, call.base_url, self.now());
        Answered::json(json!({ "code": 200, "data": data }))
    }

    fn get_by_id(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(view(self.called_job(Kind::Hls, call, "hlsId")?, call.base_url, self.now()))
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        if self.called_job(Kind::Hls, call, "hlsId")?.state.is_open() {
            return Err(Refusal::bad("HLS is still running."));
        }
        self.delete_job(Kind::Hls, call, "hlsId")?;
        Answered::text("Room Hls Recording deleted successfully !")
    }

    fn capture(&mut self, call: &Call<'_>) -> Answer {
        let job = self.active_stream(call)?;
        let format = call.text("format").unwrap_or("jpg");
        if format == "webp" && call.value("time").is_some() {
            return Err(Refusal::bad(
                "webp is supported in realtime only. Leave time out, or ask for jpg or png.",
            ));
        }
        let (width, height) =
            files::frame(config(job, "quality", "med"), config(job, "orientation", "landscape"));
        let number =
            |name, default: u32| call.value(name).and_then(Value::as_u64).unwrap_or(u64::from(default));
        let (width, height) = (number("width", width), number("height", height));
        let now = self.now();
        let name = format!("thumb_{}_{now}.{format}", job.id);
        let answer = json!({
            "message": "captured thumbnail successfully",
            "roomId": job.room_id,
            "meta": { "createdAt": iso(now), "width": width, "height": height, "format": format },
            "filePath": format!("https://cdn.videosdk.live/thumbnail/{name}"),
            "fileSize": width * height / 5,
            "fileName": name,
        });
        let id = job.id.clone();
        if let Some(job) = self.egress.iter_mut().find(|job| job.id == id) {
            job.captures.push(json!({ "createdAt": iso(now), "filePath": answer["filePath"] }));
        }
        Answered::json(answer)
    }
}
