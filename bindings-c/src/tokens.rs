//! Tokens: signed, verified, explained. None of it needs the network.

use crate::client::{self, vsdk_client};
use crate::errors::vsdk_error;
use crate::guard::{self, Failure, Outcome};
use crate::input::{self, Growing};
use crate::reply::{self, vsdk_reply};
use crate::sheet;
use crate::status::vsdk_status;
use std::cell::RefCell;
use std::ffi::{CString, c_char};
use videosdk_api::host;
use videosdk_api::host::tokens::{self, TokenWish};
use videosdk_api::token::{Draft, Lifetime, Role};

/// What a token shall say. Zero and NULL mean "not given".
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct vsdk_token_request {
    /// The one room it is good for.
    pub room_id: *const c_char,
    /// The one participant it is good for.
    pub participant_id: *const c_char,
    /// Permissions with commas between them, for instance `allow_join,allow_mod`. Otherwise a participant may join, no more.
    pub permissions: *const c_char,
    /// How long it lives, for instance `2h`; a bare number means seconds. Otherwise a day.
    pub expires_in: *const c_char,
    /// Claims of your own, a JSON object.
    pub claims_json: *const c_char,
    /// When it was made, in seconds since 1970. Otherwise now.
    pub issued_at: f64,
    /// How long it lives in seconds, instead of `expires_in`.
    pub expires_in_seconds: f64,
}

// SAFETY: pointers and a number.
unsafe impl Growing for vsdk_token_request {}

impl vsdk_token_request {
    /// The same for the core. The texts are borrowed, and live as long as the call of the caller.
    unsafe fn wish<'a>(&self) -> Outcome<TokenWish<&'a str>> {
        // SAFETY: the texts are the caller's, as it said.
        unsafe {
            let claims = input::optional(self.claims_json, "claims_json")?;
            let lifetime = match (input::optional(self.expires_in, "expires_in")?, self.expires_in_seconds) {
                (None, 0.0) => None,
                (None, seconds) => Some(Lifetime::from_seconds_f64(seconds)?),
                (Some(text), 0.0) => Some(text.parse::<Lifetime>()?),
                (Some(_), _) => {
                    return Err(Failure::invalid("give `expires_in` or `expires_in_seconds`, not both"));
                }
            };
            Ok(TokenWish {
                room_id: input::optional(self.room_id, "room_id")?,
                participant_id: input::optional(self.participant_id, "participant_id")?,
                permissions: input::optional(self.permissions, "permissions")?,
                lifetime,
                claims: claims.map(|text| host::json::object(text, "claims_json")).transpose()?,
                issued_at: (self.issued_at != 0.0).then_some(self.issued_at),
            })
        }
    }
}

thread_local! {
    /// Where a token is written before it is copied into a text of C.
    static DRAFT: RefCell<Draft> = const { RefCell::new(Draft::new()) };
}

unsafe fn sign(
    role: Role,
    client: *const vsdk_client,
    request: *const vsdk_token_request,
    request_size: usize,
    token: *mut *mut c_char,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives a request of this size and places for results, or NULL.
        unsafe {
            input::place(token, "token")?;
            let client = client::get(client)?;
            let wish = input::sized(request, request_size, "request")?.wish()?;
            let text = DRAFT.with_borrow_mut(|draft| {
                wish.sign_in(|wanted| client.core.write_token(role, wanted, draft).map(c_token))
            })?;
            let text = text.ok_or_else(|| Failure::no_memory("token"))?;
            token.write(text.into_raw());
        }
        Ok(())
    })
}

/// A token as a text of C.
fn c_token(token: &str) -> Option<CString> {
    // SAFETY: a token is base64url and dots, so the NUL at the end is the only one.
    sheet::ended(token.as_bytes()).map(|text| unsafe { CString::from_vec_with_nul_unchecked(text) })
}

/// Signs a token for a person who joins a room, to be freed by `vsdk_string_free`. `request` may be NULL; `request_size` is
/// `sizeof (vsdk_token_request)`: call `vsdk_participant_token`, which says it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_participant_token_sized(
    client: *const vsdk_client,
    request: *const vsdk_token_request,
    request_size: usize,
    token: *mut *mut c_char,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    // SAFETY: as the caller says.
    unsafe { sign(Role::Rtc, client, request, request_size, token, error) }
}

/// Signs a token for a program that calls the API, to be freed by `vsdk_string_free`. See `vsdk_participant_token_sized`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_api_token_sized(
    client: *const vsdk_client,
    request: *const vsdk_token_request,
    request_size: usize,
    token: *mut *mut c_char,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    // SAFETY: as the caller says.
    unsafe { sign(Role::Crawler, client, request, request_size, token, error) }
}

/// Frees a text that this library made for you, and no other. NULL is fine. It is no handle: freeing it twice is a fault.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_string_free(text: *mut c_char) {
    guard::plain((), || {
        if !text.is_null() {
            // SAFETY: the caller gives what `into_raw` gave.
            drop(unsafe { CString::from_raw(text) });
        }
        Ok(())
    });
}

/// Verifies a token against the client's key and secret. The claims are read from the reply by their names: `/apikey`. The
/// clocks may differ by `leeway` seconds. Where `any_api_key` is not 0, the token may be of another key with this secret.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_verify_token(
    client: *const vsdk_client,
    token: *const c_char,
    leeway: f64,
    any_api_key: i32,
    claims: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives text and places for results, or NULL.
        unsafe {
            input::place(claims, "claims")?;
            let client = client::get(client)?;
            let token = input::text(token, "token")?;
            let options = tokens::verify_options(leeway, any_api_key != 0)?;
            claims.write(reply::of_document(client.core.verify_token_document(token, &options)?)?);
        }
        Ok(())
    })
}

/// Says what a token may do and why a call would refuse it: `/summary`, `/text`, `/canJoin`, `/canModerate`, `/canCallApi`,
/// `/problems` (each with `code`, `text` and `fatal`) and `/claims`. With a client the signature is looked at too; `client` may
/// be NULL, and `now`, in seconds since 1970, then says what time it is unless it is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_explain_token(
    client: *const vsdk_client,
    token: *const c_char,
    now: f64,
    explanation: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives text and places for results, or NULL.
        unsafe {
            input::place(explanation, "explanation")?;
            let token = input::text(token, "token")?;
            let found = if client.is_null() {
                tokens::explain(token, None, None, (now != 0.0).then_some(now))?
            } else {
                client::get(client)?.core.explain_token(token)
            };
            explanation.write(reply::of_json(tokens::explanation_json(&found))?);
        }
        Ok(())
    })
}
