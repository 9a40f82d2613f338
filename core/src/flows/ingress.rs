//! WHIP and WHEP: addresses and tokens for a media client, and sessions of media begun and ended from here.
//!
//! The vendor's own SDKs hand an account token to the media client. Here a token is good for one room and one
//! participant, because a stream key lies about in the settings of encoders.

use super::participants::{Found, session};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::operations as table;
use crate::reply::{Incoming, Reply};
use crate::request::{Params, build};
use crate::token::{Auth, IntoLifetime as _, Lifetime, Scope};
use serde_json::{Value, json};

/// The two protocols, which differ in their names only.
pub(super) struct Protocol {
    name: &'static str,
    offer: &'static Operation,
    delete: &'static Operation,
    create: &'static Operation,
}

pub(super) const WHIP: Protocol = Protocol {
    name: "whip",
    offer: table::WHIP_PUBLISH,
    delete: table::WHIP_DELETE,
    create: table::WHIP_CREATE,
};
pub(super) const WHEP: Protocol = Protocol {
    name: "whep",
    offer: table::WHEP_PLAY,
    delete: table::WHEP_DELETE,
    create: table::WHEP_CREATE,
};

/// Address and token for a media client; nothing is sent.
pub(super) fn create(exchange: &Exchange<'_>, protocol: &Protocol, params: &Params) -> Result<Reply> {
    let mut params = params.clone();
    let lifetime = lifetime(params.remove("expiresIn"))?;
    name_participant(protocol, &mut params);
    reuse(&mut params);
    let inner = &exchange.client().0;
    let Auth::Credentials(signer) = inner.tokens.auth() else {
        let text = format!(
            "`{}` signs a token, so the client needs an API key and a secret; it was made with a ready token",
            protocol.create.id
        );
        return Err(Error::invalid(text));
    };
    let token = Scope::of(&params).sign(signer, lifetime)?;
    let target = build(protocol.offer, &params)?.target;
    let mut made = json!({
        "url": format!("{}{target}", inner.base_url.trim_end_matches('/')),
        "token": token,
        "streamKey": token,
        "expiresAt": crate::token::decode_unverified(&token)?.expires_at,
    });
    copy(&params, &["roomId", "participantId", "displayName", "remotePeerId"], &mut made);
    answer(Incoming::made_here(), &made)
}

/// Sends the offer and reads from the answer what later calls need.
pub(super) async fn start(
    exchange: &mut Exchange<'_>,
    protocol: &Protocol,
    mut params: Params,
) -> Result<Reply> {
    name_participant(protocol, &mut params);
    reuse(&mut params);
    let reply = exchange.call(protocol.offer, params.clone()).await?;
    let location = reply.header("location").map(str::to_owned);
    let mut begun = json!({
        "sdp": String::from_utf8_lossy(reply.data()),
        "location": location,
        "sessionId": location.as_deref().and_then(last_segment),
    });
    copy(&params, &["roomId", "participantId"], &mut begun);
    answer(reply.into_incoming(), &begun)
}

/// Ends a session of media; of a room's ongoing session where none is named.
pub(super) async fn stop(
    exchange: &mut Exchange<'_>,
    protocol: &Protocol,
    mut params: Params,
) -> Result<Reply> {
    let room = params.get("roomId").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !params.contains_key("sessionId") {
        let Found::Session(id) = session(exchange, &room).await? else {
            let text = format!("room `{room}` has no ongoing session, so there is nothing to end");
            return Err(Error::new(ErrorKind::NotFound, text).with_sent(Sent::Rejected));
        };
        params.insert("sessionId".into(), id.into());
    }
    exchange.call(protocol.delete, params).await
}

/// Seconds as a number, or text such as `2h`.
fn lifetime(given: Option<Value>) -> Result<Lifetime> {
    let read = match given {
        None => Lifetime::from_seconds(crate::token::SCOPED_SECONDS),
        Some(Value::String(text)) => text.as_str().into_lifetime(),
        Some(number) => Lifetime::from_seconds_f64(number.as_f64().unwrap_or_default()),
    };
    // Tokens made by hand name it as the caller's language does; here it has the name of the parameter.
    read.map_err(|e| Error::invalid(e.message().replacen("expires_in", "`expiresIn`", 1)))
}

/// Everybody needs an id, or one could not be told from another when it is time to go.
fn name_participant(protocol: &Protocol, params: &mut Params) {
    params.entry("participantId").or_insert_with(|| {
        let mut bytes = [0; 8];
        let _ = aws_lc_rs::rand::fill(&mut bytes);
        format!("{}-{:016x}", protocol.name, u64::from_be_bytes(bytes)).into()
    });
}

/// On the wire the switch is a word, and only said when it is on.
fn reuse(params: &mut Params) {
    if params.remove("useExistingPeer").and_then(|on| on.as_bool()) == Some(true) {
        params.insert("useExistingPeer".into(), "true".into());
    }
}

fn copy(params: &Params, names: &[&str], to: &mut Value) {
    for name in names {
        if let Some(value) = params.get(*name) {
            to[*name] = value.clone();
        }
    }
}

/// The session id at the end of a Location such as `/v2/whip/sessions/68c678`, relative or absolute.
fn last_segment(location: &str) -> Option<&str> {
    let path = location.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit('/').next().filter(|segment| !segment.is_empty())
}

fn answer(incoming: Box<Incoming>, value: &Value) -> Result<Reply> {
    let text = serde_json::to_vec(value)
        .map_err(|e| Error::new(ErrorKind::Other, format!("the answer cannot be written: {e}")))?;
    Ok(Reply::from_json(incoming, text))
}
