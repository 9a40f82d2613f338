//! Writes the payload of a token straight as JSON text, in the order the service's own SDK for Node writes it.

use super::request::Fields;
use crate::error::{Error, Result};

/// Appends the members that differ from token to token: custom claims, participant, room, times, and the brace.
pub(super) fn write_tail(fields: &Fields, issued_at: u64, expires_at: u64, out: &mut Vec<u8>) -> Result<()> {
    for (name, value) in &fields.claims {
        out.push(b',');
        write_text(name, out);
        out.push(b':');
        serde_json::to_writer(&mut *out, value)
            .map_err(|_| Error::invalid(format!("claims: {name:?} cannot be written as JSON")))?;
    }
    if let Some(id) = &fields.participant_id {
        out.extend_from_slice(b",\"participantId\":");
        write_text(id, out);
    }
    if let Some(id) = &fields.room_id {
        out.extend_from_slice(b",\"roomId\":");
        write_text(id, out);
    }
    out.extend_from_slice(b",\"iat\":");
    write_number(issued_at, out);
    out.extend_from_slice(b",\"exp\":");
    write_number(expires_at, out);
    out.push(b'}');
    Ok(())
}

/// A room for the tail that is large enough unless custom claims are given.
pub(super) fn tail_capacity(fields: &Fields) -> usize {
    let ids = [&fields.participant_id, &fields.room_id];
    let text: usize = ids.into_iter().flatten().map(|id| id.len() + 24).sum();
    text + 64 + fields.claims.len() * 64
}

/// A JSON string. The escapes are those of `JSON.stringify`: quote, backslash and control characters.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    let plain = text.bytes().all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\');
    out.push(b'"');
    if plain {
        out.extend_from_slice(text.as_bytes());
    } else {
        for byte in text.bytes() {
            write_escaped(byte, out);
        }
    }
    out.push(b'"');
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

/// Decimal digits; the formatting machinery costs more than the rest of the payload.
fn write_number(mut number: u64, out: &mut Vec<u8>) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}
