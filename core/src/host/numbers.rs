//! JSON for hosts whose only number is the double: whole numbers that it cannot hold become text.

use bytes::Bytes;

/// The largest whole number up to which a double holds every one.
const LARGEST: &[u8] = b"9007199254740991";

/// The same JSON with every whole number beyond 2^53 - 1 between quotes. Where there is none, which costs a look at
/// every 16th byte, it is the same bytes.
pub fn for_doubles(json: Bytes) -> Bytes {
    if !has_long_digits(&json) {
        return json;
    }
    let mut out = Vec::with_capacity(json.len() + 16);
    let mut rest: &[u8] = &json;
    let mut quoted = false;
    while let [first, ..] = rest {
        let length = match first {
            b'"' => text(rest),
            b'-' | b'0'..=b'9' => number(rest),
            _ => 1,
        };
        let (token, after) = rest.split_at(length);
        if is_too_large(token) {
            quoted = true;
            out.push(b'"');
            out.extend_from_slice(token);
            out.push(b'"');
        } else {
            out.extend_from_slice(token);
        }
        rest = after;
    }
    if quoted { out.into() } else { json }
}

/// Whether 16 digits stand in a row somewhere. Such a row covers one of the bytes that are looked at.
fn has_long_digits(json: &[u8]) -> bool {
    (LARGEST.len() - 1..json.len()).step_by(LARGEST.len()).any(|at| {
        json[at].is_ascii_digit() && {
            let before = json[..at].iter().rev().take_while(|b| b.is_ascii_digit()).count();
            let after = json[at..].iter().take_while(|b| b.is_ascii_digit()).count();
            before + after >= LARGEST.len()
        }
    })
}

/// The length of a text with its quotes.
fn text(json: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    json.len()
}

fn number(json: &[u8]) -> usize {
    json.iter().take_while(|b| matches!(b, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')).count()
}

fn is_too_large(token: &[u8]) -> bool {
    let digits = token.strip_prefix(b"-").unwrap_or(token);
    let whole = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    whole && (digits.len() > LARGEST.len() || (digits.len() == LARGEST.len() && digits > LARGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_numbers_that_a_double_cannot_hold_become_text() {
        for (json, wanted) in [
            ("9007199254740991", "9007199254740991"),
            ("9007199254740992", "\"9007199254740992\""),
            ("[-9007199254740992]", "[\"-9007199254740992\"]"),
            ("{\"a\":12345678901234567890,\"b\":1}", "{\"a\":\"12345678901234567890\",\"b\":1}"),
            ("[12345678901234567.5,1.2345678901234567e20]", "[12345678901234567.5,1.2345678901234567e20]"),
            ("{\"id\":\"12345678901234567890\"}", "{\"id\":\"12345678901234567890\"}"),
            ("[\"\\\"12345678901234567890\"]", "[\"\\\"12345678901234567890\"]"),
            ("[\"\\\\\",12345678901234567890]", "[\"\\\\\",\"12345678901234567890\"]"),
            ("", ""),
        ] {
            assert_eq!(for_doubles(json.into()), wanted, "{json}");
        }
    }

    #[test]
    fn a_long_number_is_seen_wherever_it_stands() {
        for before in 0..40 {
            let json = format!("[{}9007199254740993]", " ".repeat(before));
            assert!(for_doubles(json.clone().into()).ends_with(b"\"9007199254740993\"]"), "{json}");
        }
    }
}
