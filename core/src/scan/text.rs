//! Text in JSON: where a run of plain characters ends, whether an escape is one, and what it stands for.

/// Eight times the same byte.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The first byte from `at` on that does not stand for itself: a quote, a backslash or a control character; else the
/// end.
#[inline]
pub(super) fn plain(bytes: &[u8], at: usize) -> usize {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*chunk);
        // Below 128, a subtraction sets the upper bit of a byte just where it is smaller. It then borrows from the next
        // one, so only the lowest mark is sure, and that is the one asked for.
        let quote = (word ^ eight(b'"')).wrapping_sub(eight(1));
        let backslash = (word ^ eight(b'\\')).wrapping_sub(eight(1));
        let found = (quote | backslash | word.wrapping_sub(eight(0x20))) & !word & eight(0x80);
        if found != 0 {
            return bytes.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    let short = rest.iter().position(|b| matches!(b, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
    bytes.len() - rest.len() + short
}

/// Whether two names are the same. They are short, and for these a call of `memcmp` is most of the work.
#[inline]
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    // The last bytes may overlap the first ones.
    if let (Some(a_first), Some(b_first), Some(a_last), Some(b_last)) =
        (a.first_chunk::<8>(), b.first_chunk::<8>(), a.last_chunk::<8>(), b.last_chunk::<8>())
    {
        return a_first == b_first && a_last == b_last && (a.len() <= 16 || a == b);
    }
    if let (Some(a_first), Some(b_first), Some(a_last), Some(b_last)) =
        (a.first_chunk::<4>(), b.first_chunk::<4>(), a.last_chunk::<4>(), b.last_chunk::<4>())
    {
        return a_first == b_first && a_last == b_last;
    }
    a.iter().eq(b)
}

/// The length of the escape that starts with the backslash at `at`, when it is one. Half a surrogate pair is none.
pub(super) fn escape(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(2),
        b'u' => match unit(bytes, at)? {
            0xDC00..=0xDFFF => None,
            0xD800..=0xDBFF => matches!(unit(bytes, at + 6)?, 0xDC00..=0xDFFF).then_some(12),
            _ => Some(6),
        },
        _ => None,
    }
}

/// The UTF-16 unit of the escape `\uXXXX` at `at`.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let escape = bytes.get(at..at + 6)?;
    let digits = escape.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

/// Reads the escapes of a text that was checked.
pub(super) fn unescape(written: &[u8]) -> String {
    let mut out = Vec::with_capacity(written.len());
    let mut at = 0;
    while at < written.len() {
        let run = plain(written, at);
        out.extend_from_slice(&written[at..run]);
        at = run + escape(written, run).unwrap_or(1);
        let c = match written.get(run + 1) {
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => character(written, run),
            Some(other) => char::from(*other),
            None => break,
        };
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The character of `\uXXXX`, or of a pair of them.
fn character(written: &[u8], at: usize) -> char {
    let code = match (unit(written, at), unit(written, at + 6)) {
        (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) => {
            0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
        }
        (unit, _) => unit.unwrap_or_default(),
    };
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}
