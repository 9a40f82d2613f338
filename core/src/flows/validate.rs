//! Whether a room exists: valid only on an answer that is this very room, and "no" keeps its reason.

use crate::error::{Error, Result};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::request::{Params, build};
use serde_json::{Value, json};

pub(super) async fn room(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    params: Params,
) -> Result<Reply> {
    let asked = params.get("roomId").and_then(Value::as_str).unwrap_or_default().to_owned();
    match exchange.fetch(&build(op, &params)?).await {
        Ok(incoming) => {
            let room: Value = serde_json::from_slice(&incoming.body).unwrap_or(Value::Null);
            let names = ["roomId", "customRoomId", "id", "meetingId", "userMeetingId"];
            if !names.iter().any(|name| room.get(name).and_then(Value::as_str) == Some(&asked)) {
                return Err(incoming.undecodable(op, "expected the room that was asked for"));
            }
            let id = ["roomId", "meetingId"]
                .iter()
                .find_map(|n| room.get(n).and_then(Value::as_str))
                .unwrap_or(&asked);
            let data =
                json!({"valid": true, "roomId": id, "room": room, "reason": null, "status": incoming.status});
            Ok(Reply::from_json(incoming, data.to_string().into_bytes()))
        }
        Err(error) => refused(error),
    }
}

/// 400, 402 and 404 with the service's own words mean "no such room". The same status with a page of HTML means that
/// something else stands at this address.
fn refused(error: Error) -> Result<Reply> {
    let status = error.status().unwrap_or_default();
    let body = error.body().unwrap_or_default().trim_start();
    let spoke = !body.is_empty() && !body.starts_with('<');
    if !matches!(status, 400 | 402 | 404) || !spoke {
        return Err(error);
    }
    let data =
        json!({"valid": false, "roomId": null, "room": null, "reason": error.message(), "status": status});
    Ok(Reply::from_json(crate::reply::Incoming::of_error(&error), data.to_string().into_bytes()))
}
