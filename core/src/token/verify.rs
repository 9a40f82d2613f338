//! Verifies tokens: form, header, signature in constant time, then the claims.

use super::claims::Claims;
use super::claims_ref::ClaimsRef;
use super::claims_scanned;
use super::clock::Clock;
use super::credentials::Credentials;
use super::header;
use super::mac::{MacState, SIGNATURE_LENGTH};
use super::problem::TokenProblem;
use crate::error::{Error, Result};
use crate::scan::Document;
use crate::secret::Secret;
use std::sync::Arc;
use std::time::Duration;

/// Longer texts are not looked at.
pub const MAX_TOKEN_LENGTH: usize = 16 * 1024;

/// How to verify.
#[derive(Debug, Clone, Copy, Default)]
pub struct VerifyOptions {
    /// How far the clocks may differ, for expiry and for `nbf`. Default: not at all.
    pub leeway: Duration,
    /// Accept tokens made for another API key with the same secret. Default: no.
    pub any_api_key: bool,
}

/// Verifies tokens made with one secret.
#[derive(Debug, Clone)]
pub struct Verifier {
    mac: MacState,
    api_key: Option<Arc<str>>,
    clock: Clock,
}

impl Verifier {
    /// Accepts tokens of this API key made with this secret.
    pub fn new(credentials: &Credentials) -> Result<Self> {
        let mut verifier = Self::from_secret(credentials.secret())?;
        verifier.api_key = Some(credentials.api_key().into());
        Ok(verifier)
    }

    /// Accepts tokens of every API key made with this secret.
    pub fn from_secret(secret: &Secret) -> Result<Self> {
        if secret.expose().is_empty() {
            return Err(Error::invalid("secret is empty: pass the value shown in the dashboard"));
        }
        let mac = MacState::new(secret.expose().as_bytes());
        Ok(Self { mac, api_key: None, clock: Clock::system() })
    }

    /// The same with another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The API key that tokens must name, if one is known.
    pub fn api_key(&self) -> Option<&str> {
        self.api_key.as_deref()
    }

    /// Checks a token and returns what it says. The error is of kind `token` and its code names the reason; see
    /// [`TokenProblem`].
    pub fn verify(&self, token: &str, options: &VerifyOptions) -> Result<Claims> {
        self.verify_with(token, options, |claims| claims.into_owned())
    }

    /// Checks a token and shows what it says where it stands.
    #[doc(hidden)]
    pub fn verify_with<R>(
        &self,
        token: &str,
        options: &VerifyOptions,
        show: impl FnOnce(ClaimsRef<'_>) -> R,
    ) -> Result<R> {
        let json = self.signed_payload(token)?;
        let claims = ClaimsRef::strict(&json)?;
        self.check_claims(&Judged::of(&claims), options)?;
        Ok(show(claims))
    }

    /// Checks a token and gives its payload with an index, which is all that is read of a usual one.
    #[doc(hidden)]
    pub fn verify_document(&self, token: &str, options: &VerifyOptions) -> Result<Document> {
        let document = Document::scan(self.signed_payload(token)?.into());
        match document.as_ref().ok().and_then(claims_scanned::judged) {
            Some(judged) => self.check_claims(&judged, options)?,
            None => self.verify_with(token, options, |_| ())?,
        }
        document.map_err(|_| TokenProblem::BadClaims.error("the token's payload is not a JSON object"))
    }

    /// The payload of a token whose signature fits.
    fn signed_payload(&self, token: &str) -> Result<Vec<u8>> {
        base64_simd::URL_SAFE_NO_PAD
            .decode_to_vec(self.check_signature(token)?)
            .map_err(|_| TokenProblem::Malformed.error("the token's payload is not unpadded base64url"))
    }

    pub(super) fn mac(&self) -> &MacState {
        &self.mac
    }

    /// The payload of a token whose signature fits. The header is checked before the signature, so that a
    /// foreign algorithm is called by its name.
    pub(super) fn check_signature<'t>(&self, token: &'t str) -> Result<&'t str> {
        let [header, payload, signature] = match usual_parts(token) {
            Some(parts) => parts,
            None => split(token)?,
        };
        header::check(header)?;
        let message = &token[..header.len() + 1 + payload.len()];
        if !self.mac.matches(message.as_bytes(), signature) {
            split(token)?;
            return Err(TokenProblem::BadSignature
                .error("the token's signature does not fit: it was made with another secret, or changed"));
        }
        Ok(payload)
    }

    fn check_claims(&self, claims: &Judged<'_>, options: &VerifyOptions) -> Result<()> {
        let now = self.clock.seconds();
        let leeway = options.leeway.as_secs();
        let expires_at = claims
            .expires_at
            .ok_or_else(|| TokenProblem::BadClaims.error("the token has no exp, so it would never expire"))?;
        if now >= expires_at.saturating_add(leeway) {
            let ago = now - expires_at;
            return Err(TokenProblem::Expired.error(format!("the token expired {ago} seconds ago")));
        }
        if let Some(start) = claims.not_before.filter(|start| now.saturating_add(leeway) < *start) {
            let wait = start - now;
            return Err(
                TokenProblem::NotYetValid.error(format!("the token is valid only in {wait} seconds (nbf)"))
            );
        }
        match (&self.api_key, claims.api_key) {
            (Some(own), Some(named)) if own.as_bytes() == named => Ok(()),
            (Some(_), _) if !options.any_api_key => {
                Err(TokenProblem::WrongApiKey.error("the token was not made for this API key"))
            }
            _ => Ok(()),
        }
    }
}

/// The claims that decide whether a token is accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Judged<'a> {
    pub(super) api_key: Option<&'a [u8]>,
    pub(super) expires_at: Option<u64>,
    pub(super) not_before: Option<u64>,
}

impl<'a> Judged<'a> {
    pub(super) fn of(claims: &'a ClaimsRef<'_>) -> Self {
        Self {
            api_key: claims.api_key.as_deref().map(str::as_bytes),
            expires_at: claims.expires_at,
            not_before: claims.not_before,
        }
    }
}

/// The parts of a token like those made here, found without a search. Whether its payload holds no further dot shows
/// when it is decoded.
fn usual_parts(token: &str) -> Option<[&str; 3]> {
    let rest = token.strip_prefix(header::HEADER_PART)?.strip_prefix('.')?;
    let (payload, signature) = rest.split_at_checked(rest.len().checked_sub(SIGNATURE_LENGTH)?)?;
    let payload = payload.strip_suffix('.')?;
    (token.len() <= MAX_TOKEN_LENGTH && !payload.is_empty()).then_some([
        header::HEADER_PART,
        payload,
        signature,
    ])
}

/// Exactly three parts, none empty.
fn split(token: &str) -> Result<[&str; 3]> {
    if token.len() > MAX_TOKEN_LENGTH {
        return Err(TokenProblem::Malformed.error("this is too long for a token"));
    }
    let mut parts = token.split('.');
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        [Some(header), Some(payload), Some(signature), None]
            if !header.is_empty() && !payload.is_empty() && !signature.is_empty() =>
        {
            Ok([header, payload, signature])
        }
        _ => Err(TokenProblem::Malformed.error(
            "this is not a token: a token has exactly three parts joined by dots, none of them empty",
        )),
    }
}
