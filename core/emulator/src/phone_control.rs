//! The control API of telephone calls: somebody calls in, and what the other side does.

use std::sync::Arc;

use axum::extract::{Path, State};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::call::Refusal;
use crate::control::{Control, Outcome, body, text};
use crate::service::Shared;

/// `GET /emulator/calls`: every call of every project, oldest first.
pub(crate) async fn calls(State(shared): State<Arc<Shared>>) -> Control {
    Control(shared.with_world(|world| world.sip.calls.iter().map(|phone| phone.view(world)).collect()))
}

/// `POST /emulator/calls {"to","from","answer"}`: somebody calls a number; `answer: false` lets it ring until told.
pub(crate) async fn call_in(State(shared): State<Arc<Shared>>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let required =
        |name: &str| text(&body, name)?.ok_or_else(|| Refusal::bad(format!("{name} is required.")));
    let (to, from) = (required("to")?, required("from")?);
    let answers = match &body["answer"] {
        Value::Null => true,
        Value::Bool(answers) => *answers,
        _ => return Err(Refusal::bad("answer is invalid. It must be true or false.")),
    };
    shared.with_world(|world| world.incoming_call(to, from, answers)).map(Control)
}

/// `POST /emulator/calls/{callId}/{act}`: the other side answers, rejects or hangs up, or the network fails.
pub(crate) async fn act(
    State(shared): State<Arc<Shared>>,
    Path((id, act)): Path<(String, String)>,
) -> Outcome {
    let call = shared.with_world(|world| world.other_side(&id, &act))?;
    Ok(Control(json!(call)))
}
