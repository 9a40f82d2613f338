//! The claims of a token: read strictly for verification, leniently for looking at a token.

use super::grant::{Permission, Role};
use super::problem::TokenProblem;
use crate::error::{Error, Result};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// Times beyond the integers that every JSON reader keeps exact are nonsense.
const MAX_TIME: f64 = 9_007_199_254_740_991.0;

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

/// The value of a claim, where it stands.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum ClaimValue<'a> {
    Text(&'a str),
    Texts(&'a [String]),
    Number(u64),
    Json(&'a Value),
}

impl Claims {
    /// Shows every claim that is there by its name in the token, for bindings.
    #[doc(hidden)]
    pub fn visit<E>(&self, mut each: impl FnMut(&str, ClaimValue<'_>) -> Result<(), E>) -> Result<(), E> {
        use ClaimValue::{Json, Number, Text, Texts};
        let known = [
            ("apikey", self.api_key.as_deref().map(Text)),
            ("permissions", Some(Texts(&self.permissions))),
            ("version", self.version.map(Number)),
            ("roles", self.roles.as_deref().map(Texts)),
            ("roomId", self.room_id.as_deref().map(Text)),
            ("participantId", self.participant_id.as_deref().map(Text)),
            ("iat", self.issued_at.map(Number)),
            ("exp", self.expires_at.map(Number)),
            ("nbf", self.not_before.map(Number)),
        ];
        for (name, value) in known {
            if let Some(value) = value {
                each(name, value)?;
            }
        }
        self.extra.iter().try_for_each(|(name, value)| each(name, Json(value)))
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

    /// Reads every claim and refuses one that is repeated or of the wrong type.
    pub(super) fn strict(mut raw: RawObject) -> Result<Self> {
        if let Some(name) = &raw.repeated {
            return Err(bad(format!("the claim {name:?} stands twice in the token")));
        }
        let mut claims = Self::default();
        for (name, value) in std::mem::take(&mut raw.members) {
            claims
                .take(name, value)
                .map_err(|(name, wanted, _)| bad(format!("the claim {name} is not {wanted}")))?;
        }
        Ok(claims)
    }

    /// Reads what can be read; a claim of the wrong type stays among the extra ones.
    pub(super) fn lenient(raw: RawObject) -> Self {
        let mut claims = Self::default();
        for (name, value) in raw.members {
            if let Err((name, _, value)) = claims.take(name, value) {
                claims.extra.insert(name.into_owned(), value);
            }
        }
        claims
    }

    fn take(&mut self, name: Name, value: Value) -> Result<(), (Name, &'static str, Value)> {
        let wanted = match (&*name, &value) {
            ("exp", _) => match time(&value) {
                Some(seconds) => return set(&mut self.expires_at, seconds),
                None => "a number of seconds since 1970",
            },
            ("nbf", _) => match time(&value) {
                Some(seconds) => return set(&mut self.not_before, seconds),
                None => "a number of seconds since 1970",
            },
            ("iat", _) => match time(&value) {
                Some(seconds) => return set(&mut self.issued_at, seconds),
                None => "a number of seconds since 1970",
            },
            ("apikey" | "permissions" | "roles" | "version" | "roomId" | "participantId", Value::Null) => {
                return Ok(());
            }
            ("version", Value::Number(number)) => match time(&value).filter(|_| !is_fraction(number)) {
                Some(version) => return set(&mut self.version, version),
                None => "a whole number",
            },
            ("version", _) => "a whole number",
            ("permissions" | "roles", _) => match texts(value) {
                Ok(list) if name == "roles" => return set(&mut self.roles, list),
                Ok(list) => {
                    self.permissions = list;
                    return Ok(());
                }
                Err(value) => return Err((name, "a list of texts", value)),
            },
            ("apikey" | "roomId" | "participantId", _) => {
                let place = match &*name {
                    "apikey" => &mut self.api_key,
                    "roomId" => &mut self.room_id,
                    _ => &mut self.participant_id,
                };
                match value {
                    Value::String(text) => return set(place, text),
                    other => return Err((name, "text", other)),
                }
            }
            _ => {
                self.extra.insert(name.into_owned(), value);
                return Ok(());
            }
        };
        Err((name, wanted, value))
    }
}

fn set<T, E>(place: &mut Option<T>, value: T) -> Result<(), E> {
    *place = Some(value);
    Ok(())
}

fn bad(message: String) -> Error {
    TokenProblem::BadClaims.error(message)
}

fn is_fraction(number: &serde_json::Number) -> bool {
    number.as_f64().is_some_and(|value| value.fract() != 0.0)
}

/// A time in seconds. A fraction is rounded up: with whole seconds, `now >= exp` then decides the same.
fn time(value: &Value) -> Option<u64> {
    if let Some(seconds) = value.as_u64() {
        return Some(seconds).filter(|seconds| (*seconds as f64) <= MAX_TIME);
    }
    let seconds = value.as_f64()?;
    (0.0..=MAX_TIME).contains(&seconds).then(|| seconds.ceil() as u64)
}

/// The texts of a list, or the value back.
fn texts(value: Value) -> Result<Vec<String>, Value> {
    match value {
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let text = |item| if let Value::String(text) = item { Some(text) } else { None };
            Ok(items.into_iter().filter_map(text).collect())
        }
        other => Err(other),
    }
}

/// The name of a member. The usual ones cost no memory.
type Name = Cow<'static, str>;

const USUAL: [&str; 9] =
    ["apikey", "permissions", "version", "roles", "participantId", "roomId", "iat", "exp", "nbf"];

struct ReadName(Name);

impl<'de> Deserialize<'de> for ReadName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = ReadName;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_str<E>(self, text: &str) -> Result<ReadName, E> {
                let usual = USUAL.into_iter().find(|usual| *usual == text);
                Ok(ReadName(usual.map_or_else(|| text.to_owned().into(), Cow::Borrowed)))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// A JSON object as it stands, with the first name that occurs twice.
pub(super) struct RawObject {
    pub(super) members: Vec<(Name, Value)>,
    pub(super) repeated: Option<String>,
}

impl RawObject {
    /// `None` when the bytes are not one JSON object in UTF-8.
    pub(super) fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The last value under this name.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.members.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }
}

impl<'de> Deserialize<'de> for RawObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = RawObject;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawObject, A::Error> {
                let mut members = Vec::with_capacity(8);
                while let Some((ReadName(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                let repeated = first_repeated(&members);
                Ok(RawObject { members, repeated })
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// Few members are compared pairwise; many are sorted first, so that a hostile token costs no quadratic time.
fn first_repeated(members: &[(Name, Value)]) -> Option<String> {
    if members.len() <= 16 {
        let twice = |at: &usize| members[..*at].iter().any(|(name, _)| *name == members[*at].0);
        return (1..members.len()).find(twice).map(|at| members[at].0.to_string());
    }
    let mut names: Vec<&str> = members.iter().map(|(name, _)| &**name).collect();
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned())
}

/// Reads the claims of a token **without checking its signature**: for looking at it, never for trusting it.
///
/// It is lenient: the header and the signature are not read, padding and the other base64 alphabet are tolerated,
/// a repeated claim counts as its last value, and a claim of the wrong type is found in [`Claims::extra`].
pub fn decode_unverified(token: &str) -> Result<Claims> {
    read_payload(token).map(Claims::lenient)
}

pub(super) fn read_payload(token: &str) -> Result<RawObject> {
    let part = token.trim().split('.').nth(1).filter(|part| !part.is_empty()).ok_or_else(|| {
        TokenProblem::Malformed.error("this is not a token: a token has three parts joined by dots")
    })?;
    if part.len() > super::MAX_TOKEN_LENGTH {
        return Err(TokenProblem::Malformed.error("this is too long for a token"));
    }
    let url: String = part.trim_end_matches('=').replace('+', "-").replace('/', "_");
    let json = base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(url)
        .map_err(|_| TokenProblem::Malformed.error("the token's payload is not base64"))?;
    RawObject::read(&json).ok_or_else(|| bad("the token's payload is not a JSON object".to_owned()))
}
