//! Signs tokens as they are wished for, wrong ones too, and says in plain words what a token may do.

use std::sync::Arc;

use axum::extract::State;
use bytes::Bytes;
use serde_json::{Map, Value, json};
use videosdk_api::host::tokens::explanation_json;
use videosdk_api::operations::OPERATIONS;
use videosdk_api::token::explain_with;
use videosdk_api::token::{
    ApiToken, Credentials, IntoLifetime as _, Lifetime, ParticipantToken, Permission, Signer,
};

use super::view;
use crate::auth::{self, Credential};
use crate::call::Refusal;
use crate::control::{Control, Outcome, body, text};
use crate::service::Shared;
use crate::time::real_now;

/// The API keys known here; secrets only on demand.
pub(crate) async fn credentials(State(shared): State<Arc<Shared>>) -> Control {
    Control(view::keys(&shared.world.lock()))
}

/// The secret of a key, for somebody who asks for it.
pub(crate) async fn reveal(State(shared): State<Arc<Shared>>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let found = credential(&shared, text(&body, "apiKey")?)?;
    Ok(Control(json!({ "apiKey": found.api_key, "secret": found.secret })))
}

/// Signs a token and explains it.
pub(crate) async fn sign(State(shared): State<Arc<Shared>>, bytes: Bytes) -> Outcome {
    let wish = body(&bytes)?;
    let credential = credential(&shared, text(&wish, "apiKey")?)?;
    let token = match (wish["version"].as_u64(), words(&wish, "roles")?.as_slice()) {
        (Some(2), ["rtc"]) => by_core(&wish, &credential, true)?,
        (Some(2), ["crawler"]) => by_core(&wish, &credential, false)?,
        _ => by_hand(&wish, &credential)?,
    };
    explained(&token, None, &credential).map(Control)
}

/// Explains any token, and says whether an operation would refuse it.
pub(crate) async fn explain(State(shared): State<Arc<Shared>>, bytes: Bytes) -> Outcome {
    let body = body(&bytes)?;
    let token = text(&body, "token")?.ok_or_else(|| Refusal::bad("token is required."))?;
    // Explained with the key it names; with the first one where it names none that is known.
    let named = auth::api_key_of(token);
    let credential = credential(&shared, named.as_deref()).or_else(|_| credential(&shared, None))?;
    explained(token, text(&body, "operation")?, &credential).map(Control)
}

fn credential(shared: &Shared, api_key: Option<&str>) -> Result<Credential, Refusal> {
    let world = shared.world.lock();
    let found = world.credentials.iter().find(|known| api_key.is_none_or(|key| known.api_key == key));
    found.cloned().ok_or_else(|| Refusal::not_found("apiKey is not known here."))
}

fn words<'w>(wish: &'w Value, name: &str) -> Result<Vec<&'w str>, Refusal> {
    let invalid = || Refusal::bad(format!("{name} is invalid. It must be a list of words."));
    match &wish[name] {
        Value::Null => Ok(Vec::new()),
        Value::Array(words) => words.iter().map(|word| word.as_str().ok_or_else(invalid)).collect(),
        _ => Err(invalid()),
    }
}

fn lifetime(wish: &Value) -> Result<Lifetime, Refusal> {
    match text(wish, "expiresIn")? {
        None | Some("") => Ok(Lifetime::DEFAULT),
        Some(time) => time.into_lifetime().map_err(refusal),
    }
}

fn refusal(error: videosdk_api::Error) -> Refusal {
    Refusal::bad(error.message())
}

/// As the libraries sign it; what they refuse is refused here.
fn by_core(wish: &Value, credential: &Credential, joins: bool) -> Result<String, Refusal> {
    let signer = Signer::new(&core_credentials(credential)?).map_err(refusal)?;
    let permissions: Result<Vec<Permission>, _> =
        words(wish, "permissions")?.into_iter().map(str::parse).collect();
    let permissions = permissions.map_err(refusal)?;
    let given = |name| Ok::<_, Refusal>(text(wish, name)?.filter(|id| !id.is_empty()));
    // The same wishes for two types that have no trait in common.
    macro_rules! wanted {
        ($kind:ident) => {{
            let mut token =
                $kind::new().permissions(permissions).expires_in(lifetime(wish)?).map_err(refusal)?;
            if let Some(id) = given("roomId")? {
                token = token.room_id(id);
            }
            if let Some(id) = given("participantId")? {
                token = token.participant_id(id);
            }
            token
        }};
    }
    let signed = if joins {
        signer.participant_token(&wanted!(ParticipantToken))
    } else {
        signer.api_token(&wanted!(ApiToken))
    };
    signed.map_err(refusal)
}

/// What the libraries never sign: other versions, no role or several. The explanation says what is wrong with it.
fn by_hand(wish: &Value, credential: &Credential) -> Result<String, Refusal> {
    let now = real_now() / 1000;
    let seconds = i64::try_from(lifetime(wish)?.as_seconds()).unwrap_or(i64::MAX);
    let mut claims = Map::new();
    claims.insert("apikey".into(), json!(credential.api_key));
    claims.insert("permissions".into(), json!(words(wish, "permissions")?));
    if let Some(version) = wish["version"].as_u64() {
        claims.insert("version".into(), json!(version));
    }
    let roles = words(wish, "roles")?;
    if !roles.is_empty() {
        claims.insert("roles".into(), json!(roles));
    }
    for name in ["roomId", "participantId"] {
        if let Some(id) = text(wish, name)?.filter(|id| !id.is_empty()) {
            claims.insert(name.into(), json!(id));
        }
    }
    claims.insert("iat".into(), json!(now));
    claims.insert("exp".into(), json!(now.saturating_add(seconds)));
    Ok(auth::sign(&claims.into(), credential))
}

fn core_credentials(credential: &Credential) -> Result<Credentials, Refusal> {
    Credentials::new(credential.api_key.clone(), credential.secret.clone()).map_err(refusal)
}

fn explained(token: &str, operation: Option<&str>, credential: &Credential) -> Result<Value, Refusal> {
    let found = explain_with(token, &core_credentials(credential)?).map_err(refusal)?;
    let mut all: Value = serde_json::from_str(&explanation_json(&found)).unwrap_or_default();
    all["token"] = json!(token);
    all["header"] = json!(auth::header_of(token));
    if let Some(id) = operation {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id);
        let operation =
            operation.ok_or_else(|| Refusal::not_found(format!("There is no operation {id}.")))?;
        all["refusedBecause"] = json!(found.refusal_by(operation));
    }
    Ok(all)
}
