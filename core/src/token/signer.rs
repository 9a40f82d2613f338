//! Signs tokens. The front of a token is the same for every token with the same grants and members, so it is encoded and hashed
//! once; only what differs is written, encoded and hashed for each token.

use super::claims::Claims;
use super::clock::Clock;
use super::credentials::Credentials;
use super::grant::{GrantSet, Role};
use super::header::HEADER_PART;
use super::mac::{MacState, SIGNATURE_LENGTH};
use super::payload::{self, Opening};
use super::request::{ApiToken, ParticipantToken, Wanted};
use super::verify::{MAX_TOKEN_LENGTH, Verifier, VerifyOptions};
use crate::error::{Error, Result};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The last second of the year 9999, after which no date can be written.
const LAST_SECOND: u64 = 253_402_300_799;

/// Signs and verifies tokens of one project. Cloning is cheap and shares what was prepared.
#[derive(Clone)]
pub struct Signer(Arc<Inner>);

struct Inner {
    verifier: Verifier,
    clock: Clock,
    fronts: [[[OnceLock<Box<Front>>; Opening::COUNT]; GrantSet::COUNT]; 2],
}

/// The constant front of a token: its text, the bytes of the payload that did not fill a group of three, and the
/// HMAC that has absorbed the text.
struct Front {
    text: String,
    rest: Vec<u8>,
    mac: MacState,
}

/// Where a token is written; whoever signs many keeps one, which then needs no new memory.
#[doc(hidden)]
#[derive(Default)]
pub struct Draft {
    tail: Vec<u8>,
    token: String,
}

impl Draft {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { tail: Vec::new(), token: String::new() }
    }

    /// The token that was written last.
    pub fn into_token(self) -> String {
        self.token
    }
}

impl Signer {
    /// Prepares the key. The secret itself is not kept.
    pub fn new(credentials: &Credentials) -> Result<Self> {
        Self::with_clock(credentials, Clock::system())
    }

    /// Like [`Signer::new`] with another clock.
    pub fn with_clock(credentials: &Credentials, clock: Clock) -> Result<Self> {
        let verifier = Verifier::new(credentials)?.with_clock(clock.clone());
        Ok(Self(Arc::new(Inner { verifier, clock, fronts: Default::default() })))
    }

    /// The API key the tokens are made for.
    pub fn api_key(&self) -> &str {
        self.0.verifier.api_key().unwrap_or_default()
    }

    /// The verifier for the same secret and API key.
    pub fn verifier(&self) -> &Verifier {
        &self.0.verifier
    }

    /// A token for a person who joins a room: role `rtc`, and only `allow_join` unless more is asked for.
    pub fn participant_token(&self, request: &ParticipantToken) -> Result<String> {
        self.sign(Role::Rtc, &request.fields.wanted())
    }

    /// A token for calling the REST API: role `crawler`. Never hand it to a participant.
    pub fn api_token(&self, request: &ApiToken) -> Result<String> {
        self.sign(Role::Crawler, &request.fields.wanted())
    }

    /// Verifies a token of this project; see [`Verifier::verify`].
    pub fn verify(&self, token: &str, options: &VerifyOptions) -> Result<Claims> {
        self.0.verifier.verify(token, options)
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    fn sign(&self, role: Role, wanted: &Wanted<'_>) -> Result<String> {
        let mut draft = Draft::new();
        self.write(role, wanted, &mut draft)?;
        Ok(draft.into_token())
    }

    /// Writes a token for this role.
    #[doc(hidden)]
    pub fn write<'d>(&self, role: Role, wanted: &Wanted<'_>, draft: &'d mut Draft) -> Result<&'d str> {
        wanted.check_claims()?;
        let grants = GrantSet::of(wanted.permissions, GrantSet::usual(role))?;
        let issued_at = wanted.issued_at.unwrap_or_else(|| self.0.clock.seconds());
        let expires_at = issued_at
            .checked_add(wanted.lifetime.as_seconds())
            .filter(|expires_at| *expires_at <= LAST_SECOND)
            .ok_or_else(|| Error::invalid("issued_at is not a time in seconds since 1970"))?;
        let opening = Opening::of(wanted);
        let front = self.front(role, grants, opening);
        let Draft { tail, token } = draft;
        tail.clear();
        token.clear();
        tail.reserve(front.rest.len() + payload::tail_room(wanted));
        tail.extend_from_slice(&front.rest);
        payload::write_tail(wanted, opening, issued_at, expires_at, tail)?;
        front.finish(tail, token)?;
        Ok(token)
    }

    fn front(&self, role: Role, grants: GrantSet, opening: Opening) -> &Front {
        self.0.fronts[role as usize][grants as usize][opening as usize].get_or_init(|| {
            let mut json = Vec::new();
            json.extend_from_slice(b"{\"apikey\":");
            payload::write_text(self.api_key(), &mut json);
            json.extend_from_slice(b",\"permissions\":");
            json.extend_from_slice(grants.json().as_bytes());
            json.extend_from_slice(b",\"version\":2,\"roles\":[\"");
            json.extend_from_slice(role.as_str().as_bytes());
            json.extend_from_slice(b"\"]");
            json.extend_from_slice(opening.text().as_bytes());
            Box::new(Front::new(&json, self.0.verifier.mac()))
        })
    }
}

impl fmt::Debug for Signer {
    /// The fronts are pieces of tokens, so they are left out as the key is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("api_key", &self.api_key()).finish_non_exhaustive()
    }
}

impl Front {
    /// Base64 works in groups of three bytes, so all but the last one or two bytes can be encoded for good.
    fn new(json: &[u8], key: &MacState) -> Self {
        let (whole, rest) = json.split_at(json.len() - json.len() % 3);
        let mut text = format!("{HEADER_PART}.");
        base64_simd::URL_SAFE_NO_PAD.encode_append(whole, &mut text);
        let mut mac = key.clone();
        mac.absorb(text.as_bytes());
        Self { text, rest: rest.to_vec(), mac }
    }

    #[inline]
    fn finish(&self, tail: &[u8], out: &mut String) -> Result<()> {
        let length = self.text.len() + tail.len().div_ceil(3) * 4 + 1 + SIGNATURE_LENGTH;
        if length > MAX_TOKEN_LENGTH {
            return Err(Error::invalid(format!(
                "claims: the token would be longer than {MAX_TOKEN_LENGTH} characters; put less into it"
            )));
        }
        out.reserve_exact(length);
        out.push_str(&self.text);
        base64_simd::URL_SAFE_NO_PAD.encode_append(tail, out);
        self.mac.sign(self.text.len(), out);
        Ok(())
    }
}
