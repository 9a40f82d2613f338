//! Agents: both names of the room of a dispatch, one deployment out of the list, and moments of a log.

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::operations as table;
use crate::reply::Reply;
use crate::request::Params;
use crate::timestamp::Timestamp;
use serde_json::{Value, json};

/// The service wants the room under both names; either of them is enough here.
pub(super) async fn dispatch(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    let given = ["roomId", "meetingId"].map(|name| params.get(name).cloned());
    match given {
        [Some(one), Some(other)] if one != other => {
            return Err(Error::invalid("`roomId` and `meetingId` name the same thing but differ: give one"));
        }
        [Some(room), _] | [None, Some(room)] => {
            params.insert("roomId".into(), room.clone());
            params.insert("meetingId".into(), room);
        }
        [None, None] => {}
    }
    exchange.call(op, params).await
}

/// There is no route for one. A list that ignored the filter must not answer with somebody else's (finding F04).
pub(super) async fn deployment(exchange: &mut Exchange<'_>, params: &Params) -> Result<Reply> {
    let wanted = params.get("deploymentId").and_then(Value::as_str).unwrap_or_default();
    if wanted.trim().is_empty() {
        return Err(Error::invalid("`deploymentId` must not be empty"));
    }
    let filter = json!({ "deploymentId": wanted, "perPage": 1 });
    let filter = filter.as_object().cloned().unwrap_or_default();
    let reply = exchange.call(table::AGENTS_DEPLOYMENTS_LIST, filter).await?;
    let found = reply.json()?;
    let is_it = |item: &&Value| ["id", "deploymentId"].iter().any(|name| item[*name] == wanted);
    match found.as_array().and_then(|items| items.iter().find(is_it)) {
        Some(item) => {
            let text = item.to_string().into_bytes();
            Ok(Reply::from_json(reply.into_incoming(), text))
        }
        None => {
            let text = format!("there is no deployment `{wanted}`");
            Err(Error::new(ErrorKind::NotFound, text)
                .with_request_id(reply.request_id().map(str::to_owned))
                .with_attempts(reply.attempts())
                .with_sent(Sent::Rejected))
        }
    }
}

/// The service refuses a moment that is no text, so numbers go out as the text they stand for.
pub(super) async fn logs(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    for name in ["start", "end"] {
        let Some(given) = params.get_mut(name).filter(|given| given.is_number()) else { continue };
        let millis = given.as_i64().or_else(|| given.as_f64().map(|millis| millis as i64));
        let text = millis.and_then(Timestamp::from_unix_millis);
        let text = text.ok_or_else(|| Error::invalid(format!("`{name}` lies after the year 9999")))?;
        *given = text.as_str().into();
    }
    exchange.call(op, params).await
}
