//! The control API under `/emulator`: what a test does to the pretend service. Loopback only, no token.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::call::Refusal;
use crate::faults::Fault;
use crate::gate;
use crate::phone_control;
use crate::reply::Reply;
use crate::service::Shared;
use crate::world::World;

pub(crate) type Outcome = Result<Control, Refusal>;
type Service = State<Arc<Shared>>;

/// A good answer of the control API.
pub(crate) struct Control(pub(crate) Value);

impl IntoResponse for Control {
    fn into_response(self) -> Response {
        Reply::json(200, &self.0).respond("control", None)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        Reply::json(self.status, &self.body()).respond("control", None)
    }
}

/// All control routes.
pub(crate) fn router(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let router = Router::new()
        .route("/emulator", get(about))
        .route("/emulator/rooms/{room}/participants", get(occupancy).post(join))
        .route("/emulator/rooms/{room}/participants/{participant}", delete(leave))
        .route("/emulator/clock", get(clock).post(set_clock))
        .route("/emulator/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/emulator/requests", get(requests).delete(clear_requests))
        .route("/emulator/state", get(snapshot).put(restore))
        .route("/emulator/reset", post(reset))
        .route("/emulator/settle", post(settle))
        .route("/emulator/settings", get(settings).post(set_settings))
        .route("/emulator/webhooks", get(webhooks).delete(clear_webhooks))
        .route("/emulator/webhook-key/rotate", post(rotate))
        .route("/emulator/jobs/{id}/fail", post(fail))
        .route("/emulator/alert-rules/{id}/fire", post(fire_rule))
        .route("/emulator/metrics", post(report_metric))
        .route("/emulator/notifications", get(notifications).delete(clear_notifications))
        .route("/emulator/agents/{agent}", post(add_worker).delete(remove_worker))
        .route("/emulator/calls", get(phone_control::calls).post(phone_control::call_in))
        .route("/emulator/calls/{call}/{act}", post(phone_control::act))
        .route("/emulator/callees", get(callees).post(set_callee))
        .route("/emulator/sockets/{reference}/{act}", post(socket));
    #[cfg(feature = "console")]
    let router = router.merge(crate::console::router());
    router.route_layer(middleware::from_fn_with_state(Arc::clone(shared), gate::guard))
}

pub(crate) fn body(bytes: &Bytes) -> Result<Value, Refusal> {
    if bytes.is_empty() {
        return Ok(json!({}));
    }
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Refusal::bad(format!("The body is not valid JSON: {error}.")))?;
    if value.is_object() { Ok(value) } else { Err(Refusal::bad("The body must be a JSON object.")) }
}

pub(crate) fn text<'a>(body: &'a Value, name: &str) -> Result<Option<&'a str>, Refusal> {
    match &body[name] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        _ => Err(Refusal::bad(format!("{name} is invalid. It must be a string."))),
    }
}

async fn about(State(shared): Service) -> Control {
    Control(json!({ "name": "videosdk-emulator", "version": env!("CARGO_PKG_VERSION"), "url": shared.url }))
}

async fn occupancy(State(shared): Service, Path(room): Path<String>) -> Control {
    Control(shared.with_world(|world| world.occupancy(&room)))
}

async fn join(State(shared): Service, Path(room): Path<String>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let (participant, name) = (text(&body, "participantId")?, text(&body, "name")?);
    let token = text(&body, "token")?;
    shared.join(token, &room, participant, name).map(Control)
}

async fn leave(State(shared): Service, Path((room, participant)): Path<(String, String)>) -> Outcome {
    shared.with_world(|world| world.leave(&room, &participant)).map(Control)
}

/// An agent gets a worker of its own, as if one had connected to the registry.
async fn add_worker(State(shared): Service, Path(agent): Path<String>) -> Outcome {
    shared.with_world(|world| {
        if !world.cloud.workers.contains(&agent) {
            world.cloud.workers.push(agent.clone());
        }
    });
    Ok(Control(json!({ "agentId": agent, "worker": true })))
}

async fn remove_worker(State(shared): Service, Path(agent): Path<String>) -> Outcome {
    shared.with_world(|world| world.cloud.workers.retain(|worker| *worker != agent));
    Ok(Control(json!({ "agentId": agent, "worker": false })))
}

async fn clock(State(shared): Service) -> Control {
    Control(shared.with_world(|world| world.clock.view()))
}

async fn set_clock(State(shared): Service, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let freeze = match &body["freeze"] {
        Value::Null => None,
        Value::Bool(freeze) => Some(*freeze),
        _ => return Err(Refusal::bad("freeze is invalid. It must be true or false.")),
    };
    let advance = match &body["advanceMs"] {
        Value::Null => None,
        value => Some(value.as_u64().and_then(|ms| i64::try_from(ms).ok()).ok_or_else(|| {
            Refusal::bad("advanceMs is invalid. It must be a whole number of milliseconds, 0 or more.")
        })?),
    };
    if freeze.is_none() && advance.is_none() {
        return Err(Refusal::bad("freeze or advanceMs is required."));
    }
    shared.with_world(|world| {
        if let Some(freeze) = freeze {
            world.clock.freeze(freeze);
        }
        world.clock.advance(advance.unwrap_or(0));
    });
    Ok(Control(shared.with_world(|world| world.clock.view())))
}

async fn faults(State(shared): Service) -> Control {
    Control(json!(shared.faults.lock().list()))
}

async fn add_fault(State(shared): Service, bytes: Bytes) -> Outcome {
    let fault: Fault = serde_json::from_value(body(&bytes)?)
        .map_err(|error| Refusal::bad(format!("The fault is invalid: {error}.")))?;
    shared.faults.lock().add(fault).map_err(Refusal::bad)?;
    Ok(Control(json!(shared.faults.lock().list())))
}

async fn clear_faults(State(shared): Service) -> Control {
    shared.faults.lock().clear();
    Control(json!([]))
}

async fn requests(State(shared): Service) -> Control {
    Control(json!(shared.journal.lock().list()))
}

async fn clear_requests(State(shared): Service) -> Control {
    shared.journal.lock().clear();
    Control(json!([]))
}

async fn snapshot(State(shared): Service) -> Control {
    Control(shared.with_world(|world| world.snapshot()))
}

async fn restore(State(shared): Service, bytes: Bytes) -> Outcome {
    let state = body(&bytes)?;
    shared.with_world(|world| world.restore(state))?;
    Ok(Control(json!({ "restored": true })))
}

async fn reset(State(shared): Service) -> Control {
    shared.reset();
    Control(json!({ "reset": true }))
}

async fn settle(State(shared): Service) -> Control {
    shared.settle().await;
    Control(json!({ "settled": true }))
}

async fn settings(State(shared): Service) -> Control {
    Control(json!(shared.world.lock().settings))
}

async fn set_settings(State(shared): Service, bytes: Bytes) -> Outcome {
    let switches = body(&bytes)?;
    shared.with_world(|world| world.configure(switches)).map(Control)
}

async fn webhooks(State(shared): Service) -> Control {
    Control(json!(shared.deliverer.history()))
}

async fn clear_webhooks(State(shared): Service) -> Control {
    shared.deliverer.clear();
    Control(json!([]))
}

async fn rotate(State(shared): Service) -> Outcome {
    let pem = shared.rotate_key().await.map_err(|error| Refusal::new(500, error))?;
    Ok(Control(json!({ "publicKey": pem })))
}

async fn fail(State(shared): Service, Path(id): Path<String>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let message = text(&body, "message")?.unwrap_or("Failed on order.");
    shared.with_world(|world| world.fail_any(&id, message))?;
    Ok(Control(json!({ "failed": id })))
}

/// What the client of a socket does; no media flows here, so nobody connects by themselves.
async fn socket(State(shared): Service, Path((reference, act)): Path<(String, String)>) -> Outcome {
    let done = shared.with_world(|world| match act.as_str() {
        "connect" => world.connect_socket(&reference),
        "close" => world.close_socket(&reference),
        _ => Err(Refusal::not_found(format!("{act} is unknown. A client can connect or close."))),
    });
    done.map(Control)
}

async fn callees(State(shared): Service) -> Control {
    Control(json!(shared.world.lock().callees))
}

async fn set_callee(State(shared): Service, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let number = text(&body, "phoneNumber")?.ok_or_else(|| Refusal::bad("phoneNumber is required."))?;
    shared.with_world(|world| world.set_outcomes(number, &body["outcomes"])).map(Control)
}

async fn fire_rule(State(shared): Service, Path(id): Path<String>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    text(&body, "summary")?;
    shared.with_world(|world| world.fire_rule(&id, &body)).map(Control)
}

async fn report_metric(State(shared): Service, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    shared.with_world(|world| world.report_metric(&body)).map(Control)
}

async fn notifications(State(shared): Service) -> Control {
    Control(json!(shared.world.lock().notifications))
}

async fn clear_notifications(State(shared): Service) -> Control {
    shared.with_world(|world| world.notifications.clear());
    Control(json!([]))
}

impl World {
    /// Changes the switches that are named and tells all of them.
    pub(crate) fn configure(&mut self, switches: Value) -> Result<Value, Refusal> {
        let mut all = json!(self.settings);
        if let (Some(all), Value::Object(switches)) = (all.as_object_mut(), switches) {
            all.extend(switches);
        }
        let invalid = |error: serde_json::Error| Refusal::bad(format!("The settings are invalid: {error}."));
        self.settings = serde_json::from_value(all).map_err(invalid)?;
        Ok(json!(self.settings))
    }

    /// Makes whatever has this id fail.
    pub(crate) fn fail_any(&mut self, id: &str, message: &str) -> Result<(), Refusal> {
        let job = self.fail_merge(id, message) || self.fail_transcoding(id, message) || self.fail_live(id);
        if job || self.fail_agent(id) {
            return Ok(());
        }
        self.fail_job(id)
    }
}
