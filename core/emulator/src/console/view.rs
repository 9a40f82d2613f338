//! The state as the page shows it: what is there now, newest last, without secrets.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::egress::Egress;
use crate::rooms::Room;
use crate::service::Shared;
use crate::sessions::Session;
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
        ("jobs", newest(&world.egress, job)),
        ("clock", json!(world.clock)),
        ("settings", json!(world.settings)),
        ("faults", faults),
    ]
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

fn job(job: &Egress) -> Value {
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
