//! The API's door: match, play a fault, authorise, validate, carry out, answer, write down.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use axum::http::request::Parts;
use axum::response::Response;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use videosdk_api::operation::{Access, Method, Operation, Place};

use crate::auth::{self, Claims};
use crate::call::{Answered, Call, Refusal, Values};
use crate::connectors;
use crate::faults::{Drop, Fault};
use crate::ids::Ids;
use crate::journal::{self, Entry};
use crate::listener::Peer;
use crate::matcher::{self, Match};
use crate::reply::Reply;
use crate::routes::dispatch;
use crate::service::Shared;
use crate::storage;
use crate::time::{iso, real_now};
use crate::validate;
use videosdk_api::operations::OPERATIONS;

/// Larger bodies are refused.
const MOST_BODY_BYTES: usize = 16 * 1024 * 1024;

/// Answers a request for the API.
pub(crate) async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MOST_BODY_BYTES).await;
    let number = shared.journal.lock().number();
    let request_id = request_id(shared.seed, number);
    let found = matcher::find(OPERATIONS, parts.method.as_str(), parts.uri.path());
    let stored = storage::is_here(parts.uri.path());
    let operation = match &found {
        Match::Found(operation, _) => operation.id,
        _ if stored => storage::OPERATION,
        _ => "",
    };
    let fault = shared.faults.lock().take(operation);
    let seen = json!({
        "number": number,
        "requestId": request_id,
        "at": iso(real_now()),
        "peer": peer.address.to_string(),
        "method": parts.method.as_str(),
        "path": parts.uri.path(),
        "query": shown_query(&parts, stored),
        "operation": operation,
        "body": body.as_ref().ok().map_or(Value::Null, |bytes| shown_body(bytes)),
        "headers": journal::headers(&parts.headers),
        "claims": null,
        "fault": fault,
        "status": null,
        "outcome": "abandoned by the client",
    });
    let mut entry = Entry::begin(&shared.journal, &shared.news, seen);

    if let Some(wait) = fault.as_ref().and_then(|fault| fault.delay_ms) {
        tokio::time::sleep(Duration::from_millis(wait)).await;
    }
    let drop = fault.as_ref().and_then(|fault| fault.drop);
    let reply = match &fault {
        Some(Fault { drop: Some(Drop::Before), .. }) => None,
        Some(Fault { status: Some(status), body, .. }) => Some(Reply::fault(*status, body.as_ref())),
        _ => {
            let mut claims = Claims::default();
            let outcome = match &body {
                Ok(bytes) => execute(&shared, &parts, bytes, found, &mut claims).await,
                Err(_) => Err(Refusal::new(413, "The body is too large or was cut off.")),
            };
            entry.set("claims", claims.all);
            Some(Reply::of(outcome, shared.world.lock().settings.plain_text_errors))
        }
    };
    match reply.filter(|_| drop.is_none()) {
        Some(reply) => {
            entry.set("status", reply.status);
            entry.set("outcome", "answered");
            reply.respond(&request_id, fault.as_ref())
        }
        None => {
            entry.set("outcome", "dropped on order");
            peer.cut();
            Response::new(Body::empty())
        }
    }
}

/// Carries a request out; `claims` keeps what a good token says even when the request is refused later.
async fn execute(
    shared: &Arc<Shared>,
    parts: &Parts,
    bytes: &[u8],
    found: Match,
    claims: &mut Claims,
) -> Result<Answered, Refusal> {
    if storage::is_here(parts.uri.path()) {
        return shared.with_world(|world| world.put_file(parts, bytes));
    }
    if connectors::is_hook(parts.uri.path()) {
        let told = pairs(parts.uri.query()).into_iter().chain(pairs(std::str::from_utf8(bytes).ok()));
        let number = told.into_iter().find_map(|(name, value)| (name == "To").then_some(value));
        return shared.with_world(|world| world.provider_calls(parts.uri.path(), number.as_deref()));
    }
    let (operation, path) = match found {
        Match::Found(operation, path) => (operation, path),
        Match::WrongMethod(methods) => {
            let message = format!("{} takes {}, not {}.", parts.uri.path(), methods.join(", "), parts.method);
            return Err(Refusal::new(405, message));
        }
        Match::Unknown => {
            return Err(Refusal::not_found(format!("There is no {} {}.", parts.method, parts.uri.path())));
        }
    };
    if operation.access != Access::Public {
        *claims = authorise(shared, operation.access, &parts.headers)?;
    }
    let body = read_body(operation, &parts.headers, bytes)?;
    let query = validate::query(operation, pairs(parts.uri.query()))?;
    validate::body(operation, &body)?;
    if operation.id == "webhooks.getPublicKey" {
        let key = shared.signing_key().await.map_err(|error| Refusal::new(500, error))?;
        shared.world.lock().public_key = Some(key.public_pem().to_owned());
    }
    let base_url = base_url(&parts.headers, &shared.url);
    let call = Call { operation, path, query, body, claims: claims.clone(), base_url: &base_url };
    shared.with_world(|world| {
        check_scope(world, &call)?;
        dispatch(operation.id, world, &call)
            .unwrap_or_else(|| Err(Refusal::new(501, format!("{} is not emulated.", operation.id))))
    })
}

fn authorise(shared: &Shared, access: Access, headers: &HeaderMap) -> Result<Claims, Refusal> {
    let header = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let world = shared.world.lock();
    let claims = auth::check(header, access, &world.credentials, world.token_time())?;
    if world.settings.account_inactive {
        return Err(Refusal::unauthorized("The account is inactive."));
    }
    Ok(claims)
}

/// Where the switch is on, a token that names a room is good for that room only.
fn check_scope(world: &crate::world::World, call: &Call<'_>) -> Result<(), Refusal> {
    let (Some(own), Some(asked)) = (&call.claims.room_id, call.text("roomId")) else { return Ok(()) };
    let asked = world.room(call.owner(), asked).map_or(asked, |room| &room.room_id);
    let own_room = world.room(call.owner(), own).map_or(own.as_str(), |room| &room.room_id);
    if world.settings.enforce_room_scope && asked != own_room {
        return Err(Refusal::forbidden("Permission denied. The token is bound to another room."));
    }
    Ok(())
}

fn read_body(operation: &Operation, headers: &HeaderMap, bytes: &[u8]) -> Result<Values, Refusal> {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if let Some((param, wanted)) = operation.raw_body() {
        return read_raw(param.name, wanted, kind, bytes);
    }
    let has_body = operation.params.iter().any(|param| param.place == Place::Body);
    if bytes.is_empty() || (matches!(operation.method, Method::Get | Method::Delete) && !has_body) {
        return Ok(Values::new());
    }
    if kind.is_some_and(|kind| !kind.contains("json")) {
        return Err(Refusal::bad("The body must be JSON, sent with Content-Type: application/json."));
    }
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(values)) => Ok(values),
        Ok(_) => Err(Refusal::bad("The body must be a JSON object.")),
        Err(error) => Err(Refusal::bad(format!("The body is not valid JSON: {error}."))),
    }
}

/// A body that is one text as a whole, under the name of its parameter.
fn read_raw(name: &str, wanted: &str, kind: Option<&str>, bytes: &[u8]) -> Result<Values, Refusal> {
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case(wanted) {
        return Err(Refusal::bad(format!("The body must be sent with Content-Type: {wanted}.")));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::bad("The body is not UTF-8 text."))?;
    if text.is_empty() {
        return Err(Refusal::bad(format!("The body is empty. It must hold the {name}.")));
    }
    Ok(Values::from_iter([(name.to_owned(), text.into())]))
}

/// The pairs of a query string, decoded.
pub(crate) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let parts = query.unwrap_or_default().split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(k, v)| (decode(k), decode(v)))
        .collect()
}

/// The query as the request log shows it; what opens the storage is left out.
fn shown_query(parts: &Parts, stored: bool) -> Value {
    let all = pairs(parts.uri.query()).into_iter();
    let shown = all.map(|pair| if stored { storage::masked(pair) } else { pair });
    Value::Object(shown.map(|(name, value)| (name, value.into())).collect())
}

fn shown_body(bytes: &[u8]) -> Value {
    if bytes.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(bytes)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(bytes).into_owned()))
}

/// Links use the name under which the caller reached us.
fn base_url(headers: &HeaderMap, own: &str) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).filter(|host| !host.is_empty());
    host.map_or_else(|| own.to_owned(), |host| format!("http://{host}"))
}

/// The same number gets the same id under the same seed, and no two emulators share one.
fn request_id(seed: u64, number: u64) -> String {
    let mut ids = Ids::new(seed ^ number.wrapping_mul(0x2545_f491_4f6c_dd1d));
    format!("req_{:016x}", ids.next())
}
