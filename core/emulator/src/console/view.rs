//! The state as the page shows it: what is there now, newest last, without secrets.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::egress::Egress;
use crate::merge::Merge;
use crate::rooms::Room;
use crate::service::Shared;
use crate::sessions::Session;
use crate::transcodings::Transcoding;
use crate::transcription::{LiveJob, PostJob};
use crate::world::World;

/// So many of each kind; a page with more would not be read.
const MOST: usize = 200;

/// Every part of the state under the name of its event.
pub(crate) fn sections(shared: &Arc<Shared>) -> [(&'static str, Value); 6] {
    let faults = json!(shared.faults.lock().list());
    let world = shared.world.lock();
    [
        ("rooms", newest(&world.rooms, room)),
        ("sessions", newest(&world.sessions, session)),
        ("jobs", jobs(&world)),
        ("clock", json!(world.clock)),
        ("settings", json!(world.settings)),
        ("faults", faults),
    ]
}

/// A job that runs from one moment to another and ends somehow: all of them but recordings and streams.
pub(crate) struct Span<'w> {
    pub(crate) id: &'w str,
    pub(crate) kind: &'static str,
    pub(crate) room_id: &'w str,
    pub(crate) start: i64,
    /// When and how it ended: `done`, `failed` or `cancelled`.
    pub(crate) end: Option<(i64, &'static str)>,
}

/// What is recorded, streamed, transcribed, merged and transcoded, by its beginning.
fn jobs(world: &World) -> Value {
    let egress =
        world.egress.iter().map(|job| (job.steps.first().map_or(job.created, |step| step.1), egress(job)));
    let spans = world.live_jobs.iter().map(LiveJob::span);
    let spans = spans.chain(world.post_jobs.iter().map(PostJob::span));
    let spans = spans.chain(world.merges.iter().map(Merge::span));
    let spans = spans.chain(world.transcodings.iter().map(Transcoding::span));
    let mut all: Vec<(i64, Value)> = egress.chain(spans.map(|span| (span.start, span.view()))).collect();
    all.sort_by_key(|(start, _)| *start);
    all.drain(..all.len().saturating_sub(MOST));
    all.into_iter().map(|(_, job)| job).collect()
}

impl Span<'_> {
    fn view(&self) -> Value {
        let mut steps = vec![("running", self.start)];
        steps.extend(self.end.map(|(at, state)| (state, at)));
        let state = steps.last().map(|(state, _)| *state);
        json!({ "id": self.id, "kind": self.kind, "roomId": self.room_id, "state": state, "steps": steps })
    }
}

fn newest<T>(all: &[T], view: fn(&T) -> Value) -> Value {
    all.iter().skip(all.len().saturating_sub(MOST)).map(view).collect()
}

fn room(room: &Room) -> Value {
    json!({
        "roomId": room.room_id,
        "customRoomId": room.custom_room_id,
        "disabled": room.disabled,
        "webhook": room.webhook.as_ref().map(|hook| &hook["endPoint"]),
        "created": room.created,
    })
}

fn session(session: &Session) -> Value {
    let people = session.participants.iter().map(|person| {
        json!({ "participantId": person.participant_id, "name": person.name, "stays": person.stays })
    });
    json!({
        "id": session.id,
        "roomId": session.room_id,
        "start": session.start,
        "end": session.end,
        "participants": people.collect::<Vec<_>>(),
    })
}

fn egress(job: &Egress) -> Value {
    json!({
        "id": job.id,
        "kind": job.kind,
        "roomId": job.room_id,
        "sessionId": job.session_id,
        "participantId": job.participant_id,
        "track": job.track,
        "state": job.state,
        "steps": job.steps,
        "file": job.file.as_ref().map(|file| &file["fileUrl"]),
    })
}

/// The keys of this emulator, secrets left out.
pub(crate) fn keys(world: &World) -> Value {
    let keys: Vec<&str> = world.credentials.iter().map(|known| known.api_key.as_str()).collect();
    json!({ "apiKeys": keys })
}
