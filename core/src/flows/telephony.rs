//! SIP: updates of a trunk that lose nothing, and shorter ways to write the room of a rule and the callee of a call.

use crate::error::{Error, Result};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::operations as table;
use crate::reply::Reply;
use crate::request::Params;
use serde_json::{Value, json};

/// What the service resets when an update leaves it out.
const RESET: [&str; 4] = ["record", "noiseCancellation", "enableDtmf", "geoRegion"];

/// Updates a trunk. What the service would reset is read first and sent along, unless the caller wants the reset.
pub(super) async fn update_trunk(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    let reset = match params.remove("omitted").as_ref().and_then(Value::as_str) {
        None | Some("keep") => false,
        Some("reset") => true,
        Some(other) => return Err(Error::invalid(format!("`omitted` must be keep or reset, not {other:?}"))),
    };
    if !reset && RESET.iter().any(|name| !params.contains_key(*name)) {
        let get = if op.id == table::SIP_INBOUND_TRUNKS_UPDATE.id {
            table::SIP_INBOUND_TRUNKS_GET
        } else {
            table::SIP_OUTBOUND_TRUNKS_GET
        };
        let id = params.get("gatewayId").cloned().unwrap_or_default();
        let trunk = exchange.call(get, Params::from_iter([("gatewayId".to_owned(), id)])).await?.json()?;
        for name in RESET {
            // Null stands for nothing chosen, which is what leaving it out comes to.
            if let Some(value) = trunk.get(name).filter(|value| !value.is_null()) {
                params.entry(name).or_insert_with(|| value.clone());
            }
        }
    }
    exchange.send(op, &params).await
}

/// Writes `target` as the room it stands for; an explicit room wins.
pub(super) async fn routing_rule(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    if let Some(target) = params.remove("target")
        && !params.contains_key("room")
    {
        params.insert("room".into(), room(&target)?);
    }
    exchange.send(op, &params).await
}

/// Writes `participantId` as the participant it stands for; an explicit participant wins.
pub(super) async fn place_call(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    mut params: Params,
) -> Result<Reply> {
    if let Some(id) = params.remove("participantId") {
        params.entry("participant").or_insert_with(|| json!({ "id": id }));
    }
    exchange.send(op, &params).await
}

fn room(target: &Value) -> Result<Value> {
    let mut room = match (target["type"].as_str(), target["roomId"].as_str()) {
        (Some("direct"), Some(id)) => json!({ "type": "static", "id": id }),
        (Some("direct"), None) => {
            return Err(Error::invalid("`target.roomId` is required for a direct target"));
        }
        (Some("individual"), None) => {
            let prefix = target.get("roomPrefix").filter(|prefix| !prefix.is_null());
            json!({ "type": "dynamic", "prefix": prefix.unwrap_or(&json!("blank")) })
        }
        (Some("individual"), Some(_)) => {
            return Err(Error::invalid(
                "`target.roomId` is for a direct target: an individual one makes a room for each call",
            ));
        }
        (other, _) => {
            let text = format!("`target.type` must be direct or individual, not {:?}", other.unwrap_or(""));
            return Err(Error::invalid(text));
        }
    };
    if let Some(pin) = target.get("pin").filter(|pin| !pin.is_null()) {
        room["pin"] = pin.clone();
    }
    Ok(room)
}
