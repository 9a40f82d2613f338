//! What a host asks of a token, and what a token says, in the words of a language border.

use crate::error::{Error, Result};
use crate::request::Params;
use crate::token::{ClaimValue, Claims, Clock, Credentials, Draft, Explanation, Lifetime, Wanted};
use crate::token::{Signer, Verifier, VerifyOptions, explain_at};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// What can be asked of a token to be made. A host that holds its texts still gives them as they are.
#[derive(Debug, Clone, Default)]
pub struct TokenWish<T = String> {
    /// The one room it is good for.
    pub room_id: Option<T>,
    /// The one participant it is good for.
    pub participant_id: Option<T>,
    /// Words joined by commas.
    pub permissions: Option<T>,
    /// How long it lives.
    pub lifetime: Option<Lifetime>,
    /// Claims of the caller's own.
    pub claims: Option<Params>,
    /// Seconds since 1970.
    pub issued_at: Option<f64>,
}

impl<T: AsRef<str>> TokenWish<T> {
    /// Has `write` sign the token that is wanted.
    pub fn sign(self, write: impl FnOnce(&Wanted<'_>, &mut Draft) -> Result<()>) -> Result<String> {
        let mut draft = Draft::new();
        self.sign_in(|wanted| write(wanted, &mut draft))?;
        Ok(draft.into_token())
    }

    /// Has `write` sign the token that is wanted, wherever it writes it.
    pub fn sign_in<R>(self, write: impl FnOnce(&Wanted<'_>) -> Result<R>) -> Result<R> {
        let permissions = match self.permissions.as_ref().map(T::as_ref) {
            None | Some("") => Vec::new(),
            Some(words) => words.split(',').map(str::parse).collect::<Result<Vec<_>>>()?,
        };
        let claims: Vec<_> = self.claims.map_or_else(Vec::new, |claims| claims.into_iter().collect());
        let wanted = Wanted {
            room_id: self.room_id.as_ref().map(T::as_ref),
            participant_id: self.participant_id.as_ref().map(T::as_ref),
            permissions: &permissions,
            lifetime: self.lifetime.unwrap_or(Lifetime::DEFAULT),
            claims: &claims,
            issued_at: self.issued_at.map(moment).transpose()?.map(|time| time.as_secs()),
        };
        write(&wanted)
    }
}

fn moment(seconds: f64) -> Result<Duration> {
    super::seconds(seconds).ok_or_else(|| Error::invalid("issued_at must be a time after 1970"))
}

fn at(now: Option<f64>) -> Result<Clock> {
    let Some(now) = now else { return Ok(Clock::system()) };
    let now = super::seconds(now).ok_or_else(|| Error::invalid("now must be a time after 1970"))?;
    Ok(Clock::from_fn(move || now))
}

/// Signs with a key and a secret that no client holds.
pub fn signer(api_key: String, secret: String) -> Result<Signer> {
    Signer::new(&Credentials::new(api_key, secret)?)
}

/// How to verify, with the leeway in seconds.
pub fn verify_options(leeway: f64, any_api_key: bool) -> Result<VerifyOptions> {
    let leeway =
        super::seconds(leeway).ok_or_else(|| Error::invalid("leeway must not be negative, nor NaN"))?;
    Ok(VerifyOptions { leeway, any_api_key })
}

/// Verifies without a client; without an API key, tokens of every key with this secret are accepted.
pub fn verify(
    token: &str,
    secret: String,
    api_key: Option<String>,
    leeway: f64,
    now: Option<f64>,
) -> Result<Claims> {
    let verifier = match api_key {
        Some(api_key) => Verifier::new(&Credentials::new(api_key, secret)?),
        None => Verifier::from_secret(&secret.into()),
    };
    verifier?.with_clock(at(now)?).verify(token, &verify_options(leeway, false)?)
}

/// Explains without a client.
pub fn explain(
    token: &str,
    api_key: Option<String>,
    secret: Option<String>,
    now: Option<f64>,
) -> Result<Explanation> {
    let signer = match (api_key, secret) {
        (Some(key), Some(secret)) => Some(signer(key, secret)?),
        (None, None) => None,
        _ => return Err(Error::invalid("to explain a token give API key and secret together, or neither")),
    };
    Ok(explain_at(token, signer.as_ref(), at(now)?.now().as_secs()))
}

/// The claims by their names in the token, as JSON.
pub fn claims_json(claims: &Claims) -> String {
    claims.borrowed().to_json()
}

fn members(claims: &Claims) -> Map<String, Value> {
    let mut all = Map::new();
    let _: Result<(), std::convert::Infallible> = claims.borrowed().visit(|name, value| {
        let value = match value {
            ClaimValue::Text(text) => text.into(),
            ClaimValue::Texts(texts) => texts.iter().map(|text| Value::from(&**text)).collect(),
            ClaimValue::Number(number) => number.into(),
            ClaimValue::Json(json) => json.clone(),
        };
        all.insert(name.to_owned(), value);
        Ok(())
    });
    all
}

/// What a token may do, as JSON.
pub fn explanation_json(found: &Explanation) -> String {
    let problems: Vec<Value> =
        found.problems.iter().map(|p| json!({ "code": p.code, "text": p.text, "fatal": p.fatal })).collect();
    json!({
        "summary": found.summary,
        "canJoin": found.can_join,
        "canModerate": found.can_moderate,
        "canCallApi": found.can_call_api,
        "problems": problems,
        "claims": found.claims.as_ref().map(members),
        "text": found.to_string(),
    })
    .to_string()
}
