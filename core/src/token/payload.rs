//! Writes the payload of a token straight as JSON text, in the order the service's own SDK for Node writes it.

use super::request::Wanted;
use crate::error::{Error, Result};

/// The member that a tail begins with. Its name is the same for every token, so it belongs to the front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    Claims,
    Participant,
    Room,
    Times,
}

impl Opening {
    pub(super) const COUNT: usize = 4;

    pub(super) fn of(wanted: &Wanted<'_>) -> Self {
        if !wanted.claims.is_empty() {
            Self::Claims
        } else if wanted.participant_id.is_some() {
            Self::Participant
        } else if wanted.room_id.is_some() {
            Self::Room
        } else {
            Self::Times
        }
    }

    /// What stands before the first value that differs.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Claims => "",
            Self::Participant => ",\"participantId\":\"",
            Self::Room => ",\"roomId\":\"",
            Self::Times => ",\"iat\":",
        }
    }
}

/// Appends the members that differ from token to token, behind the opening: custom claims, participant, room, times, and the
/// brace.
pub(super) fn write_tail(
    wanted: &Wanted<'_>,
    opening: Opening,
    issued_at: u64,
    expires_at: u64,
    out: &mut Vec<u8>,
) -> Result<()> {
    let open = |member: Opening, out: &mut Vec<u8>| {
        if member != opening {
            out.extend_from_slice(member.text().as_bytes());
        }
    };
    for (name, value) in wanted.claims {
        out.push(b',');
        write_text(name, out);
        out.push(b':');
        serde_json::to_writer(&mut *out, value)
            .map_err(|_| Error::invalid(format!("claims: {name:?} cannot be written as JSON")))?;
    }
    if let Some(id) = wanted.participant_id {
        open(Opening::Participant, out);
        write_id(id, "participant_id", out)?;
    }
    if let Some(id) = wanted.room_id {
        open(Opening::Room, out);
        write_id(id, "room_id", out)?;
    }
    open(Opening::Times, out);
    out.extend_from_slice(itoa::Buffer::new().format(issued_at).as_bytes());
    out.extend_from_slice(b",\"exp\":");
    out.extend_from_slice(itoa::Buffer::new().format(expires_at).as_bytes());
    out.push(b'}');
    Ok(())
}

/// An id and the quote behind it. An empty id would leave the token good for every room, so it is refused instead of dropped.
#[inline]
fn write_id(id: &str, name: &str, out: &mut Vec<u8>) -> Result<()> {
    if id.is_empty() {
        return Err(Error::invalid(format!(
            "{name} is empty: pass an id, or leave it out for a token that is not bound to one"
        )));
    }
    if is_plain(id) {
        out.extend_from_slice(id.as_bytes());
    } else if id.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::invalid(format!("{name} holds a blank or a control character: remove it")));
    } else {
        id.bytes().for_each(|byte| write_escaped(byte, out));
    }
    out.push(b'"');
    Ok(())
}

/// Room for the tail that is large enough unless custom claims are given.
pub(super) fn tail_room(wanted: &Wanted<'_>) -> usize {
    let ids = [wanted.participant_id, wanted.room_id];
    ids.into_iter().flatten().map(|id| id.len() + 24).sum::<usize>() + 64
}

/// A JSON string. The escapes are those of `JSON.stringify`: quote, backslash and control characters.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    if is_plain(text) {
        out.extend_from_slice(text.as_bytes());
    } else {
        for byte in text.bytes() {
            write_escaped(byte, out);
        }
    }
    out.push(b'"');
}

/// Whether a text is all printable ASCII without blanks, quotes and backslashes, as nearly every id is: then nothing in it
/// needs an escape. Eight bytes at a time.
fn is_plain(text: &str) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = 0x80 * ONES;
    /// The top bit of some byte is set if one is below `limit`, which is at most 0x80. Only a byte above one that is
    /// below can be taken for one wrongly, and then the answer is right nevertheless.
    const fn below(word: u64, limit: u64) -> u64 {
        word.wrapping_sub(limit * ONES) & !word
    }
    const fn is(word: u64, byte: u8) -> u64 {
        below(word ^ (byte as u64 * ONES), 1)
    }
    const fn unusual(word: u64) -> u64 {
        word | below(word, 0x21) | is(word, b'"') | is(word, b'\\') | is(word, 0x7f)
    }
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    // What is left is put behind filling letters, whose order does not matter.
    let last = rest.iter().fold(0x61 * ONES, |word, byte| word << 8 | u64::from(*byte));
    let found = words.iter().fold(unusual(last), |found, word| found | unusual(u64::from_le_bytes(*word)));
    found & TOPS == 0
}

fn write_escaped(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x09 => b't',
        0x0a => b'n',
        0x0c => b'f',
        0x0d => b'r',
        0x00..=0x1f => {
            let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
            out.extend_from_slice(b"\\u00");
            return out.extend_from_slice(&digits);
        }
        _ => return out.push(byte),
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::is_plain;
    use proptest::prelude::*;

    fn slowly(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\')
    }

    /// Every character at every place of a word, and behind it.
    #[test]
    fn one_odd_character_is_found_wherever_it_stands() {
        for odd in (0..=0x2ff).filter_map(char::from_u32) {
            for before in 0..18 {
                let text = format!("{}{odd}{}", "a".repeat(before), "~".repeat(17 - before));
                assert_eq!(is_plain(&text), slowly(&text), "{text:?}");
            }
        }
        assert!(is_plain(""));
    }

    proptest! {
        #[test]
        fn it_says_what_looking_at_each_byte_says(text in "[ -~]{0,40}|.{0,20}") {
            prop_assert_eq!(is_plain(&text), slowly(&text));
        }
    }
}
