//! Who is calling: the token checks of the service, with an answer that says what is wrong.

use aws_lc_rs::hmac;
use serde_json::Value;
use videosdk_api::operation::Access;

use crate::call::Refusal;

/// An API key with its secret.
#[derive(Clone)]
pub(crate) struct Credential {
    pub(crate) api_key: String,
    pub(crate) secret: String,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential").field("api_key", &self.api_key).field("secret", &"***").finish()
    }
}

/// What a good token says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claims {
    /// The project it belongs to.
    pub(crate) api_key: String,
    /// The room it is bound to, when it is of version 2 and names one.
    pub(crate) room_id: Option<String>,
    /// The participant it is bound to, when it is of version 2 and names one.
    pub(crate) participant_id: Option<String>,
    /// All claims as sent, for the request log.
    pub(crate) all: Value,
}

/// Checks the `Authorization` header as the service does. `now` is in milliseconds.
pub(crate) fn check(
    header: Option<&str>,
    access: Access,
    credentials: &[Credential],
    now: i64,
) -> Result<Claims, Refusal> {
    let token = header.map(str::trim).filter(|token| !token.is_empty()).ok_or_else(|| {
        refuse("the Authorization header is missing. Send the token in it, without a prefix.")
    })?;
    if token.get(..7).is_some_and(|prefix| prefix.eq_ignore_ascii_case("bearer ")) {
        return Err(refuse("the Authorization header must hold the bare token, without \"Bearer \"."));
    }
    let claims = verified(token, credentials)?;
    check_times(&claims, now)?;
    check_roles(&claims, access)?;
    let version_two = claims["version"] == 2;
    Ok(Claims {
        api_key: claims["apikey"].as_str().unwrap_or_default().to_owned(),
        room_id: claims["roomId"].as_str().filter(|_| version_two).map(str::to_owned),
        participant_id: claims["participantId"].as_str().filter(|_| version_two).map(str::to_owned),
        all: claims,
    })
}

/// Checks the token somebody joins with, as the service does. `room` holds the names of the room. Tells the participant
/// the token is bound to, if it is bound to one.
pub(crate) fn check_join(
    token: &str,
    credentials: &[Credential],
    now: i64,
    room: &[&str],
    participant: Option<&str>,
) -> Result<Option<String>, Refusal> {
    let claims = verified(token, credentials)?;
    check_times(&claims, now)?;
    if claims["exp"].is_null() {
        return Err(refuse("it has no exp."));
    }
    let permits = |word: &str| {
        claims["permissions"].as_array().is_some_and(|all| all.iter().any(|permission| permission == word))
    };
    if !permits("allow_join") && !permits("ask_join") {
        return Err(denied("permissions have neither allow_join nor ask_join."));
    }
    // Roles, room and participant count only in version 2.
    if claims["version"] != 2 {
        return Ok(None);
    }
    if !has_role(&claims, "rtc") {
        return Err(denied("roles lack rtc: it may call the API but not join a room."));
    }
    let bound = |name: &str| claims[name].as_str().filter(|id| !id.is_empty());
    if bound("roomId").is_some_and(|id| !room.contains(&id)) {
        return Err(denied("roomId names another room."));
    }
    let own = bound("participantId");
    if own.zip(participant).is_some_and(|(own, asked)| own != asked) {
        return Err(denied("participantId names somebody else."));
    }
    Ok(own.map(str::to_owned))
}

fn denied(why: &str) -> Refusal {
    Refusal::forbidden(format!("Permission denied. The token's {why}"))
}

fn refuse(why: &str) -> Refusal {
    Refusal::unauthorized(format!("Token is invalid or expired: {why}"))
}

/// The claims of a token whose form and signature are right.
fn verified(token: &str, credentials: &[Credential]) -> Result<Value, Refusal> {
    let parts: Vec<&str> = token.split('.').collect();
    let [header, payload, signature] = parts[..] else {
        return Err(refuse("it does not have three parts."));
    };
    if parts.iter().any(|part| part.is_empty()) {
        return Err(refuse("it does not have three parts."));
    }
    let header = decode_object(header).ok_or_else(|| refuse("its header is not a JSON object."))?;
    if header["alg"] != "HS256" {
        return Err(refuse("its alg is not HS256."));
    }
    let claims = decode_object(payload).ok_or_else(|| refuse("its payload is not a JSON object."))?;
    let known = credentials.iter().find(|known| claims["apikey"] == known.api_key.as_str());
    let known = known.ok_or_else(|| refuse("its apikey is not known here."))?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, known.secret.as_bytes());
    let signed = &token[..token.len() - signature.len() - 1];
    let mac = decode(signature).ok_or_else(|| refuse("its signature is not base64url."))?;
    hmac::verify(&key, signed.as_bytes(), &mac)
        .map_err(|_| refuse("its signature does not fit. Was it signed with this project's secret?"))?;
    Ok(claims)
}

/// Signs any claims, sensible or not.
#[cfg(feature = "console")]
pub(crate) fn sign(claims: &Value, credential: &Credential) -> String {
    let encode = |bytes: &[u8]| base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes);
    let signed =
        format!("{}.{}", encode(br#"{"alg":"HS256","typ":"JWT"}"#), encode(claims.to_string().as_bytes()));
    let key = hmac::Key::new(hmac::HMAC_SHA256, credential.secret.as_bytes());
    format!("{signed}.{}", encode(hmac::sign(&key, signed.as_bytes()).as_ref()))
}

/// The header of a token, if it can be read. Nothing is verified.
#[cfg(feature = "console")]
pub(crate) fn header_of(token: &str) -> Option<Value> {
    decode_object(token.trim().split('.').next()?)
}

/// The API key that a token names. Nothing is verified.
#[cfg(feature = "console")]
pub(crate) fn api_key_of(token: &str) -> Option<String> {
    let claims = decode_object(token.trim().split('.').nth(1)?)?;
    claims["apikey"].as_str().map(str::to_owned)
}

fn decode(part: &str) -> Option<Vec<u8>> {
    base64_simd::URL_SAFE_NO_PAD.decode_to_vec(part).ok()
}

fn decode_object(part: &str) -> Option<Value> {
    serde_json::from_slice::<Value>(&decode(part)?).ok().filter(Value::is_object)
}

fn check_times(claims: &Value, now: i64) -> Result<(), Refusal> {
    let now = now as f64 / 1000.0;
    match &claims["exp"] {
        Value::Null => {}
        exp => match exp.as_f64() {
            Some(exp) if now >= exp => return Err(refuse("it has expired.")),
            Some(_) => {}
            None => return Err(refuse("its exp is not a number.")),
        },
    }
    match claims["nbf"].as_f64() {
        Some(nbf) if now < nbf => Err(refuse("it is not valid yet (nbf).")),
        _ => Ok(()),
    }
}

/// Media endpoints also take the token of somebody who may join; every other one wants an API token.
fn check_roles(claims: &Value, access: Access) -> Result<(), Refusal> {
    if has_role(claims, "crawler") || (access == Access::Participant && has_role(claims, "rtc")) {
        return Ok(());
    }
    Err(denied("roles lack crawler: it may join a room but not call the API."))
}

/// Roles count only in version 2, and none means all; the older upper-case spelling means the same.
fn has_role(claims: &Value, wanted: &str) -> bool {
    let Some(roles) = claims["roles"].as_array().filter(|_| claims["version"] == 2) else { return true };
    let fits = |role: &Value| role.as_str().is_some_and(|role| role.eq_ignore_ascii_case(wanted));
    roles.is_empty() || roles.iter().any(fits)
}
