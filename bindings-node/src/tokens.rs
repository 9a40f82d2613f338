//! Tokens: signed, verified and explained at once, on the thread that asks.

use crate::client::NativeClient;
use crate::errors::thrown;
use crate::values::{self, Ascii, Given, Lasting, Long, Text, Word};
use napi::{Env, sys};
use napi_derive::napi;
use std::cell::RefCell;
use videosdk_api::host::tokens::{self, TokenWish};
use videosdk_api::token::{Draft, Lifetime, Role, Wanted};
use videosdk_api::{Error, host};

thread_local! {
    /// Where a usual token is written before V8 copies it.
    static DRAFT: RefCell<Draft> = const { RefCell::new(Draft::new()) };
}

/// What JavaScript asks of a token.
struct Request {
    room_id: Option<Word>,
    participant_id: Option<Word>,
    permissions: Option<Word>,
    expires_in: Option<Lasting>,
    claims: Option<String>,
    issued_at: Option<f64>,
}

impl Request {
    fn wish(self) -> Result<TokenWish, Error> {
        let lifetime = self.expires_in.map(lifetime).transpose()?;
        let claims = self.claims.as_deref().map(|text| host::json::object(text, "claims")).transpose()?;
        let text = |word: Option<Word>| word.map(|word| word.0);
        Ok(TokenWish {
            room_id: text(self.room_id),
            participant_id: text(self.participant_id),
            permissions: text(self.permissions),
            lifetime,
            claims,
            issued_at: self.issued_at,
        })
    }
}

fn lifetime(given: Lasting) -> Result<Lifetime, Error> {
    match given {
        Lasting::Seconds(seconds) => Lifetime::from_seconds_f64(seconds),
        Lasting::Text(text) => text.parse(),
    }
}

/// What a token is for.
const fn role(calls_api: bool) -> Role {
    if calls_api { Role::Crawler } else { Role::Rtc }
}

impl Request {
    /// The token for this role, signed by a client or by a signer of its own.
    fn sign(self, write: impl FnOnce(&Wanted<'_>, &mut Draft) -> Result<(), Error>) -> napi::Result<Ascii> {
        self.wish().and_then(|wish| wish.sign(write)).map(Ascii).map_err(|e| thrown(&e))
    }
}

#[napi]
#[allow(
    clippy::too_many_arguments,
    reason = "an object would have to be taken apart by many calls of Node-API"
)]
impl NativeClient {
    /// Signs a token: for a program that calls the API, or else for a person who joins a room.
    #[napi]
    pub fn sign_token(
        &self,
        calls_api: bool,
        room_id: Option<Word>,
        participant_id: Option<Word>,
        permissions: Option<Word>,
        expires_in: Option<Lasting>,
        claims: Option<String>,
        issued_at: Option<f64>,
    ) -> napi::Result<Ascii> {
        let request = Request { room_id, participant_id, permissions, expires_in, claims, issued_at };
        request.sign(|wanted, draft| self.core.write_token(role(calls_api), wanted, draft).map(drop))
    }

    /// The same for a token that has nothing but what nearly every token has: each further argument would cost a call of
    /// Node-API.
    #[napi]
    pub fn sign_usual_token(
        &self,
        env: Env,
        calls_api: bool,
        room_id: Given<Word>,
        participant_id: Given<Word>,
        expires_in: Given<Lasting>,
    ) -> napi::Result<sys::napi_value> {
        let wish = TokenWish {
            room_id: room_id.text(),
            participant_id: participant_id.text(),
            lifetime: expires_in.0.map(lifetime).transpose().map_err(|e| thrown(&e))?,
            ..TokenWish::default()
        };
        let sign = |wanted: &Wanted<'_>| {
            DRAFT.with_borrow_mut(|draft| {
                let token = self.core.write_token(role(calls_api), wanted, draft)?;
                Ok(values::ascii(env.raw(), token))
            })
        };
        wish.sign_in(sign).map_err(|e| thrown(&e))?
    }

    /// Verifies a token; gives its claims as JSON.
    #[napi]
    pub fn verify_token(&self, token: Long, leeway: f64, any_api_key: bool) -> napi::Result<Text> {
        let options = tokens::verify_options(leeway, any_api_key).map_err(|e| thrown(&e))?;
        let claims = self.core.verify_token_with(&token.0, &options, |claims| claims.to_json());
        claims.map(Text).map_err(|e| thrown(&e))
    }

    /// Says what a token may do, as JSON.
    #[napi]
    pub fn explain_token(&self, token: String) -> String {
        tokens::explanation_json(&self.core.explain_token(&token))
    }

    /// Hands in a token, for a client made with `hostTokens`.
    #[napi]
    pub fn hand_in_token(&self, token: String) -> napi::Result<()> {
        self.core.hand_in_token(token).map_err(|e| thrown(&e))
    }

    /// Whether the old token is still good; then it is used a little longer.
    #[napi]
    pub fn keep_old_token(&self) -> bool {
        self.core.keep_old_token()
    }
}

/// Signs a token without a client.
#[napi]
#[allow(
    clippy::too_many_arguments,
    reason = "an object would have to be taken apart by many calls of Node-API"
)]
pub(crate) fn sign_token(
    api_key: String,
    secret: String,
    calls_api: bool,
    room_id: Option<Word>,
    participant_id: Option<Word>,
    permissions: Option<Word>,
    expires_in: Option<Lasting>,
    claims: Option<String>,
    issued_at: Option<f64>,
) -> napi::Result<Ascii> {
    let request = Request { room_id, participant_id, permissions, expires_in, claims, issued_at };
    request.sign(|wanted, draft| {
        tokens::signer(api_key, secret)?.write(role(calls_api), wanted, draft).map(drop)
    })
}

/// Verifies a token without a client; gives its claims as JSON.
#[napi]
pub(crate) fn verify_token(
    token: String,
    secret: String,
    api_key: Option<String>,
    leeway: Option<f64>,
    now: Option<f64>,
) -> napi::Result<String> {
    let claims = tokens::verify(&token, secret, api_key, leeway.unwrap_or_default(), now);
    claims.map(|claims| tokens::claims_json(&claims)).map_err(|e| thrown(&e))
}

/// Says what a token may do, as JSON, without a client.
#[napi]
pub(crate) fn explain_token(
    token: String,
    api_key: Option<String>,
    secret: Option<String>,
    now: Option<f64>,
) -> napi::Result<String> {
    let found = tokens::explain(&token, api_key, secret, now);
    found.map(|found| tokens::explanation_json(&found)).map_err(|e| thrown(&e))
}
