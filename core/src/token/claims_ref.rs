//! The claims of a token where they stand in its payload: read strictly for verification, leniently for looking at it.
//! What a caller wants to keep it copies once, into [`Claims`] or into values of its own language.

use super::claims::Claims;
use super::payload::write_text;
use super::problem::TokenProblem;
use super::raw::{self, Json, Member, Name};
use crate::error::{Error, Result};
use serde_json::{Number, Value};
use std::borrow::Cow;

/// Times beyond the integers that every JSON reader keeps exact are nonsense.
pub(super) const MAX_TIME: f64 = 9_007_199_254_740_991.0;

/// [`Claims`] that borrow.
#[derive(Debug, Clone, Default)]
pub struct ClaimsRef<'a> {
    pub(super) api_key: Option<Cow<'a, str>>,
    pub(super) permissions: Vec<Cow<'a, str>>,
    pub(super) roles: Option<Vec<Cow<'a, str>>>,
    pub(super) version: Option<u64>,
    pub(super) room_id: Option<Cow<'a, str>>,
    pub(super) participant_id: Option<Cow<'a, str>>,
    pub(super) issued_at: Option<u64>,
    pub(super) expires_at: Option<u64>,
    pub(super) not_before: Option<u64>,
    pub(super) extra: Vec<(Cow<'a, str>, Cow<'a, Value>)>,
    /// The payload itself, where it says exactly what the fields say.
    pub(super) text: Option<&'a [u8]>,
}

/// The claims of a participant's token made here that is bound to a room and a participant, in the order of
/// [`ClaimsRef::visit`].
pub const USUAL_CLAIMS: [&str; 8] =
    ["apikey", "permissions", "version", "roles", "roomId", "participantId", "iat", "exp"];

/// The value of a claim, where it stands.
#[derive(Debug, Clone, Copy)]
pub enum ClaimValue<'a> {
    /// One text.
    Text(&'a str),
    /// A list of texts.
    Texts(&'a [Cow<'a, str>]),
    /// A whole number.
    Number(u64),
    /// A claim that the service does not know.
    Json(&'a Value),
}

impl<'a> ClaimsRef<'a> {
    /// Whether it has every one of [`USUAL_CLAIMS`].
    pub fn is_usual(&self) -> bool {
        let texts = [&self.api_key, &self.room_id, &self.participant_id];
        let numbers = [self.version, self.issued_at, self.expires_at];
        self.roles.is_some() && texts.iter().all(|t| t.is_some()) && numbers.iter().all(Option::is_some)
    }

    /// Shows every claim that is there by its name in the token.
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

    /// All claims that are there as a JSON object, by their names in the token.
    pub fn to_json(&self) -> String {
        if let Some(Ok(text)) = self.text.map(std::str::from_utf8) {
            return text.to_owned();
        }
        let mut json = Vec::with_capacity(256);
        let mut mark = b'{';
        let _: Result<(), std::convert::Infallible> = self.visit(|name, value| {
            json.push(std::mem::replace(&mut mark, b','));
            write_text(name, &mut json);
            json.push(b':');
            write_value(value, &mut json);
            Ok(())
        });
        if mark == b'{' {
            json.push(mark);
        }
        json.push(b'}');
        String::from_utf8(json).unwrap_or_default()
    }

    /// A copy to keep. A claim that was repeated counts as its last value.
    pub fn into_owned(self) -> Claims {
        let texts = |list: Vec<Cow<'_, str>>| list.into_iter().map(Cow::into_owned).collect();
        let extra = self.extra.into_iter();
        Claims {
            api_key: self.api_key.map(Cow::into_owned),
            permissions: texts(self.permissions),
            roles: self.roles.map(texts),
            version: self.version,
            room_id: self.room_id.map(Cow::into_owned),
            participant_id: self.participant_id.map(Cow::into_owned),
            issued_at: self.issued_at,
            expires_at: self.expires_at,
            not_before: self.not_before,
            extra: extra.map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
        }
    }

    /// Reads every claim and refuses one that is repeated or of the wrong type.
    pub(super) fn strict(json: &'a [u8]) -> Result<Self> {
        let (mut claims, mut wrong) = (Self::default(), None);
        // Of what a field shows otherwise the text is not kept: a claim that is null, a time that is no whole number, and
        // permissions that are not there.
        let (mut as_shown, mut has_permissions) = (true, false);
        let repeated = raw::each(json, |member| {
            as_shown &= match &member.value {
                Json::Null => false,
                Json::Number(number) => number.is_u64(),
                _ => true,
            };
            has_permissions |= matches!(member.name, Name::Permissions);
            if let Err((member, wanted)) = claims.take(member) {
                wrong.get_or_insert((member.text, wanted));
            }
        });
        match (repeated.ok_or_else(no_object)?, wrong) {
            (Some(name), _) => Err(bad(format!("the claim {name:?} stands twice in the token"))),
            (None, Some((name, wanted))) => Err(bad(format!("the claim {name} is not {wanted}"))),
            (None, None) => Ok(Self { text: Some(json).filter(|_| as_shown && has_permissions), ..claims }),
        }
    }

    /// Reads what can be read, and gives the first name that occurs twice; a claim of the wrong type stays among the
    /// extra ones.
    pub(super) fn lenient(json: &'a [u8]) -> Result<(Self, Option<String>)> {
        let mut claims = Self::default();
        let repeated = raw::each(json, |member| {
            if let Err((member, _)) = claims.take(member) {
                claims.keep(member);
            }
        });
        Ok((claims, repeated.ok_or_else(no_object)?))
    }

    fn keep(&mut self, member: Member<'a>) {
        self.extra.push((member.text, Cow::Owned(member.value.into_value())));
    }

    /// Puts a member into its place, or gives it back with what it should have been.
    fn take(&mut self, member: Member<'a>) -> Result<(), (Member<'a>, &'static str)> {
        match member.name {
            Name::ExpiresAt => put(&mut self.expires_at, member, "a number of seconds since 1970", seconds),
            Name::NotBefore => put(&mut self.not_before, member, "a number of seconds since 1970", seconds),
            Name::IssuedAt => put(&mut self.issued_at, member, "a number of seconds since 1970", seconds),
            Name::Other => {
                self.keep(member);
                Ok(())
            }
            _ if matches!(member.value, Json::Null) => Ok(()),
            Name::Version => put(&mut self.version, member, "a whole number", whole),
            Name::ApiKey => put(&mut self.api_key, member, "text", text),
            Name::RoomId => put(&mut self.room_id, member, "text", text),
            Name::ParticipantId => put(&mut self.participant_id, member, "text", text),
            Name::Roles => put(&mut self.roles, member, "a list of texts", texts),
            Name::Permissions => {
                let mut list = None;
                put(&mut list, member, "a list of texts", texts)?;
                self.permissions = list.unwrap_or_default();
                Ok(())
            }
        }
    }
}

fn put<'a, T>(
    place: &mut Option<T>,
    mut member: Member<'a>,
    wanted: &'static str,
    read: impl FnOnce(Json<'a>) -> Result<T, Json<'a>>,
) -> Result<(), (Member<'a>, &'static str)> {
    match read(std::mem::replace(&mut member.value, Json::Null)) {
        Ok(value) => {
            *place = Some(value);
            Ok(())
        }
        Err(value) => {
            member.value = value;
            Err((member, wanted))
        }
    }
}

fn text(value: Json<'_>) -> Result<Cow<'_, str>, Json<'_>> {
    if let Json::Text(text) = value { Ok(text) } else { Err(value) }
}

fn texts(value: Json<'_>) -> Result<Vec<Cow<'_, str>>, Json<'_>> {
    if let Json::Texts(texts) = value { Ok(texts) } else { Err(value) }
}

fn seconds(value: Json<'_>) -> Result<u64, Json<'_>> {
    let seconds = if let Json::Number(number) = &value { time(number) } else { None };
    seconds.ok_or(value)
}

fn whole(value: Json<'_>) -> Result<u64, Json<'_>> {
    match &value {
        Json::Number(number) if number.as_f64().is_none_or(|value| value.fract() == 0.0) => {
            time(number).ok_or(value)
        }
        _ => Err(value),
    }
}

/// A time in seconds. A fraction is rounded up: with whole seconds, `now >= exp` then decides the same.
fn time(number: &Number) -> Option<u64> {
    if let Some(seconds) = number.as_u64() {
        return Some(seconds).filter(|seconds| (*seconds as f64) <= MAX_TIME);
    }
    let seconds = number.as_f64()?;
    (0.0..=MAX_TIME).contains(&seconds).then(|| seconds.ceil() as u64)
}

fn write_value(value: ClaimValue<'_>, json: &mut Vec<u8>) {
    match value {
        ClaimValue::Text(text) => write_text(text, json),
        ClaimValue::Texts(texts) => {
            json.push(b'[');
            for (at, text) in texts.iter().enumerate() {
                if at > 0 {
                    json.push(b',');
                }
                write_text(text, json);
            }
            json.push(b']');
        }
        ClaimValue::Number(number) => json.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
        ClaimValue::Json(value) => json.extend_from_slice(value.to_string().as_bytes()),
    }
}

fn no_object() -> Error {
    bad("the token's payload is not a JSON object".to_owned())
}

fn bad(message: String) -> Error {
    TokenProblem::BadClaims.error(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of a payload is handed over as it is only where it says the same as the claims that were read from it.
    #[test]
    fn the_json_of_claims_says_what_was_read_whether_it_is_written_anew_or_not() -> Result<(), Error> {
        let kept = r#"{"apikey":"k","permissions":["allow_join"],"version":2,"roles":["rtc"],"iat":1,"exp":2,"plan":{"a":"\u00e9"}}"#;
        let payloads = [
            (kept, true),
            (r#" { "permissions" : [ ] , "exp" : 7 } "#, true),
            (r#"{"exp":7}"#, false),
            (r#"{"permissions":[],"exp":7.5}"#, false),
            (r#"{"permissions":[],"exp":1e3,"iat":1.0}"#, false),
            (r#"{"permissions":[],"exp":7,"roomId":null}"#, false),
            (r#"{"permissions":null,"exp":7}"#, false),
            (r#"{"permissions":[],"exp":7,"half":0.5}"#, false),
        ];
        for (payload, is_kept) in payloads {
            let claims = ClaimsRef::strict(payload.as_bytes())?;
            assert_eq!(claims.text.is_some(), is_kept, "{payload}");
            let read = |json: &str| serde_json::from_str::<Value>(json).ok();
            let told = read(&claims.to_json());
            assert!(told.is_some(), "{payload}");
            assert_eq!(told, read(&claims.into_owned().borrowed().to_json()), "{payload}");
        }
        Ok(())
    }
}
