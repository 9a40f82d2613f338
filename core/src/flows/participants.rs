//! Participants by room: the service knows them by session, so the ongoing session of the room is looked up first.

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::operations as table;
use crate::reply::Reply;
use crate::request::Params;
use serde_json::{Value, json};

pub(super) async fn list(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    let room = room_of(&mut params);
    match session(exchange, &room).await? {
        Found::Session(id) => {
            params.insert("sessionId".into(), id.into());
            exchange
                .call(table::SESSIONS_LIST_ACTIVE_PARTICIPANTS, params)
                .await
                .map_err(|e| e.with_operation(op.id))
        }
        Found::None(reply) => Ok(Reply::empty_page(reply.into_incoming())),
    }
}

pub(super) async fn get(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    let room = room_of(&mut params);
    match session(exchange, &room).await? {
        Found::Session(id) => {
            params.insert("sessionId".into(), id.into());
            exchange.call(table::SESSIONS_GET_PARTICIPANT, params).await
        }
        Found::None(_) => {
            let text = format!("room `{room}` has no ongoing session, so nobody is in it");
            Err(Error::new(ErrorKind::NotFound, text).with_operation(op.id).with_sent(Sent::Rejected))
        }
    }
}

pub(super) async fn remove(
    exchange: &mut Exchange<'_>,
    _op: &'static Operation,
    params: Params,
) -> Result<Reply> {
    exchange.call(table::SESSIONS_REMOVE_PARTICIPANT, params).await
}

/// What a room is doing.
pub(super) enum Found {
    Session(String),
    None(Box<Reply>),
}

pub(super) fn room_of(params: &mut Params) -> String {
    params.remove("roomId").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The ongoing session of a room. A service that ignored the filter would list somebody else's session, so the
/// session must say itself that it belongs to the room.
pub(super) async fn session(exchange: &mut Exchange<'_>, room: &str) -> Result<Found> {
    let Value::Object(filter) = json!({"roomId": room, "status": "ongoing", "perPage": 1}) else {
        return Err(Error::new(ErrorKind::Other, "a filter is always an object"));
    };
    let reply = exchange.call(table::SESSIONS_LIST, filter).await?;
    let sessions = reply.json()?;
    let Some(session) = sessions.get(0) else { return Ok(Found::None(Box::new(reply))) };
    let text = |name: &str| session.get(name).and_then(Value::as_str).unwrap_or_default();
    let names = ["roomId", "meetingId", "customRoomId", "userMeetingId"].map(text);
    // An answer that names no room at all cannot be checked; the filter is then all there is.
    let names_a_room = names[..2].iter().any(|n| !n.is_empty());
    let names_a_custom_id = names[2..].iter().any(|n| !n.is_empty());
    let fits = names.contains(&room) || (!names_a_room && !names_a_custom_id);
    if !fits {
        // A room addressed by its customRoomId may come back with its own id alone; then only the room can tell.
        let by_custom_id = !names_a_custom_id && !looks_like_room_id(room);
        if !by_custom_id || !is_the_room(exchange, room, names[0]).await? {
            return Ok(Found::None(Box::new(reply)));
        }
    }
    let id = ["id", "_id"].map(text).into_iter().find(|id| !id.is_empty());
    match id {
        Some(id) => Ok(Found::Session(id.to_owned())),
        None => Err(Error::new(ErrorKind::Decode, "the ongoing session has no id")),
    }
}

/// `k3vd-9qtm-x7wa`: three groups of four. Such an id would have come back as it is.
fn looks_like_room_id(id: &str) -> bool {
    let word =
        |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.split('-').count() == 3 && id.split('-').all(word)
}

/// Whether a customRoomId and a roomId name the same room.
async fn is_the_room(exchange: &mut Exchange<'_>, custom: &str, room: &str) -> Result<bool> {
    let mut params = Params::new();
    params.insert("roomId".into(), custom.into());
    match exchange.call(table::ROOMS_GET, params).await {
        Ok(reply) => Ok(reply.json()?.get("roomId").and_then(Value::as_str) == Some(room)),
        Err(error) if error.kind() == ErrorKind::NotFound || error.kind() == ErrorKind::Validation => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}
