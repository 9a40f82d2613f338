//! The claims of a token, as its verification gives them or as they are only looked at.

use super::claims_ref::ClaimsRef;
use super::grant::{Permission, Role};
use super::problem::TokenProblem;
use crate::error::Result;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What a token says.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Claims {
    /// The API key it was made for.
    pub api_key: Option<String>,
    /// The permissions as they stand.
    pub permissions: Vec<String>,
    /// The roles as they stand; `None` where the token names none, which allows both.
    pub roles: Option<Vec<String>>,
    /// Must be 2 for roles, room and participant to count.
    pub version: Option<u64>,
    /// The one room it is good for.
    pub room_id: Option<String>,
    /// The one participant it is good for.
    pub participant_id: Option<String>,
    /// Second of issue.
    pub issued_at: Option<u64>,
    /// First second at which it is no longer valid.
    pub expires_at: Option<u64>,
    /// First second at which it is valid.
    pub not_before: Option<u64>,
    /// Every other claim, in order.
    pub extra: Map<String, Value>,
}

impl Claims {
    /// The same claims where they stand, for bindings.
    #[doc(hidden)]
    pub fn borrowed(&self) -> ClaimsRef<'_> {
        fn texts(list: &[String]) -> Vec<Cow<'_, str>> {
            list.iter().map(|text| Cow::Borrowed(&**text)).collect()
        }
        ClaimsRef {
            api_key: self.api_key.as_deref().map(Cow::Borrowed),
            permissions: texts(&self.permissions),
            roles: self.roles.as_deref().map(texts),
            version: self.version,
            room_id: self.room_id.as_deref().map(Cow::Borrowed),
            participant_id: self.participant_id.as_deref().map(Cow::Borrowed),
            issued_at: self.issued_at,
            expires_at: self.expires_at,
            not_before: self.not_before,
            extra: self
                .extra
                .iter()
                .map(|(name, value)| (Cow::Borrowed(&**name), Cow::Borrowed(value)))
                .collect(),
            text: None,
        }
    }

    /// Whether the token carries this permission.
    pub fn has_permission(&self, permission: Permission) -> bool {
        self.permissions.iter().any(|text| text == permission.as_str())
    }

    /// Whether the token may be used in this role: it names the role, names none, or its roles do not count.
    pub fn has_role(&self, role: Role) -> bool {
        match &self.roles {
            Some(roles) if self.version == Some(2) => roles.iter().any(|text| Role::read(text) == Some(role)),
            _ => true,
        }
    }
}

/// Reads the claims of a token **without checking its signature**: for looking at it, never for trusting it.
///
/// It is lenient: the header and the signature are not read, padding and the other base64 alphabet are tolerated,
/// a repeated claim counts as its last value, and a claim of the wrong type is found in [`Claims::extra`].
pub fn decode_unverified(token: &str) -> Result<Claims> {
    let json = payload(token)?;
    ClaimsRef::lenient(&json).map(|(claims, _)| claims.into_owned())
}

/// The bytes of the payload, leniently.
pub(super) fn payload(token: &str) -> Result<Vec<u8>> {
    let part = token.trim().split('.').nth(1).filter(|part| !part.is_empty()).ok_or_else(|| {
        TokenProblem::Malformed.error("this is not a token: a token has three parts joined by dots")
    })?;
    if part.len() > super::MAX_TOKEN_LENGTH {
        return Err(TokenProblem::Malformed.error("this is too long for a token"));
    }
    let url: String = part.trim_end_matches('=').replace('+', "-").replace('/', "_");
    base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(url)
        .map_err(|_| TokenProblem::Malformed.error("the token's payload is not base64"))
}
