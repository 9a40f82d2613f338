//! The claims of a usual token read from the index of its payload, so that whoever wants the index does not read the payload
//! twice. What is not usual is left to the strict reading of [`ClaimsRef`](super::claims_ref::ClaimsRef).

use super::claims_ref::MAX_TIME;
use super::raw::Name;
use super::verify::Judged;
use crate::scan::{Document, Kind, Node};

/// What decides on a token; `None` where only the strict reading can tell.
pub(super) fn judged(document: &Document) -> Option<Judged<'_>> {
    let root = document.root();
    if root.kind() != Kind::Object || document.has_repeats() {
        return None;
    }
    let mut judged = Judged::default();
    for (name, value) in document.members(root) {
        if name.escaped {
            return None;
        }
        match Name::of(name.written) {
            Name::ExpiresAt => judged.expires_at = Some(whole(document, value)?),
            Name::NotBefore => judged.not_before = Some(whole(document, value)?),
            Name::IssuedAt | Name::Version => drop(whole(document, value)?),
            Name::ApiKey if value.kind() == Kind::Text => judged.api_key = Some(document.written(value)),
            Name::RoomId | Name::ParticipantId if value.kind() == Kind::Text => {}
            Name::Roles | Name::Permissions if holds_texts(document, value) => {}
            Name::Other => {}
            _ => return None,
        }
    }
    Some(judged)
}

fn whole(document: &Document, node: Node) -> Option<u64> {
    let digits = document.raw(node);
    // More digits are beyond the largest time, and fewer never wrap.
    if node.kind() != Kind::Integer || digits.len() > 16 {
        return None;
    }
    let add = |number: u64, digit: &u8| digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0'));
    digits.iter().try_fold(0, add).filter(|number| *number as f64 <= MAX_TIME)
}

fn holds_texts(document: &Document, node: Node) -> bool {
    node.kind() == Kind::List && document.items(node).all(|item| item.kind() == Kind::Text)
}

#[cfg(test)]
mod tests {
    use super::super::claims_ref::ClaimsRef;
    use super::*;
    use proptest::prelude::*;

    /// `None` where the index leaves it to the strict reading; otherwise whether both say the same.
    fn agrees(payload: &str) -> Option<bool> {
        let document = Document::scan(payload.to_owned().into()).ok()?;
        let seen = judged(&document)?;
        let strict = ClaimsRef::strict(payload.as_bytes()).ok();
        Some(strict.is_some_and(|strict| Judged::of(&strict) == seen))
    }

    #[test]
    fn what_is_usual_is_read_and_the_rest_is_left_to_the_strict_reading() {
        let usual = [
            r#"{"apikey":"k","permissions":["allow_join"],"version":2,"roles":["rtc"],"roomId":"r","participantId":"p","iat":1,"exp":2}"#,
            r#" { "exp" : 7 , "nbf":3, "mine":{"a":[1.5,null]},"half":0.5} "#,
            "{}",
            r#"{"permissions":[]}"#,
        ];
        let odd = [
            "[]",
            r#"{"exp":1,"exp":2}"#,
            r#"{"\u0065xp":1}"#,
            r#"{"mine":1,"mine":2}"#,
            r#"{"mine":{"a":1,"a":2}}"#,
            r#"{"exp":"1"}"#,
            r#"{"exp":1.0}"#,
            r#"{"exp":-1}"#,
            r#"{"exp":null}"#,
            r#"{"exp":9007199254740993}"#,
            r#"{"exp":99999999999999999999}"#,
            r#"{"apikey":"\u006b"}"#,
            r#"{"apikey":7}"#,
            r#"{"roles":["rtc",7]}"#,
            r#"{"permissions":"allow_join"}"#,
            r#"{"version":"2"}"#,
        ];
        assert!(usual.iter().all(|payload| agrees(payload) == Some(true)));
        assert!(odd.iter().all(|payload| agrees(payload).is_none()));
    }

    proptest! {
        #[test]
        fn what_is_read_from_the_index_is_what_the_strict_reading_says(
            members in proptest::collection::vec((
                proptest::sample::select(vec!["apikey", "permissions", "version", "roles", "roomId", "participantId", "iat", "exp", "nbf", "x", "e\\u0078p"]),
                proptest::sample::select(vec![
                    "0", "1", "17", "-0", "-1", "1e3", "1.5", "9007199254740991", "9007199254740992", "18446744073709551616", "null", "true",
                    r#""k""#, r#""\u006b""#, "[]", r#"["a","b"]"#, r#"["a",1]"#, r#"["\n"]"#, "{}", r#"{"exp":1,"exp":1}"#, "01", "nul", "\u{e9}",
                ]),
            ), 0..7),
        ) {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            prop_assert_ne!(agrees(&format!("{{{}}}", members.join(","))), Some(false));
        }
    }
}
