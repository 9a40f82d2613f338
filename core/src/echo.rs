//! What was secret in a request and comes back in an answer: found in any usual spelling, and masked.

use crate::operation::{Operation, Place, Type};
use bytes::Bytes;
use serde_json::{Map, Value};

/// Shorter values protect nothing, and masking them would garble every text.
const SHORTEST: usize = 4;
/// A value of a signed URL's query that is at least so long may be its signature.
const SHORTEST_OF_QUERY: usize = 16;
const MASK: &[u8] = b"***";

/// The secret values in the JSON body of a request of this operation.
pub(crate) fn secrets(op: &Operation, body: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    if !op.params.iter().any(|p| p.place == Place::Body && (p.secret || may_hold_secret(&p.ty))) {
        return found;
    }
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return found };
    for param in op.params {
        collect(&members, param.name, &param.ty, param.secret, &mut found);
    }
    found
}

fn may_hold_secret(ty: &Type) -> bool {
    match ty {
        Type::Object(def) => def.fields.iter().any(|f| f.secret || may_hold_secret(&f.ty)),
        Type::List { item, .. } | Type::Map(item) => may_hold_secret(item),
        Type::OneOf(all) => all.iter().any(may_hold_secret),
        _ => false,
    }
}

fn collect(members: &Map<String, Value>, name: &str, ty: &Type, secret: bool, found: &mut Vec<String>) {
    match members.get(name) {
        Some(value) if secret => all_texts(value, found),
        Some(value) => inside(value, ty, found),
        None => {}
    }
}

/// Of a secret that is no text, every text in it is secret.
fn all_texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => with_parts(text, found),
        Value::Array(all) => all.iter().for_each(|v| all_texts(v, found)),
        Value::Object(all) => all.values().for_each(|v| all_texts(v, found)),
        _ => {}
    }
}

fn inside(value: &Value, ty: &Type, found: &mut Vec<String>) {
    match (ty, value) {
        (Type::Object(def), Value::Object(members)) => {
            for field in def.fields {
                collect(members, field.name, &field.ty, field.secret, found);
            }
        }
        (Type::List { item, .. }, Value::Array(all)) => all.iter().for_each(|v| inside(v, item, found)),
        (Type::Map(item), Value::Object(all)) => all.values().for_each(|v| inside(v, item, found)),
        (Type::OneOf(all), value) => all.iter().for_each(|ty| inside(value, ty, found)),
        _ => {}
    }
}

/// A signed URL is also known by its query, and by the signature in it.
fn with_parts(secret: &str, found: &mut Vec<String>) {
    found.push(secret.to_owned());
    let Some((_, query)) = secret.split_once('?') else { return };
    found.push(query.to_owned());
    let values = query.split('&').filter_map(|pair| pair.split_once('=')).map(|(_, value)| value);
    found.extend(values.filter(|value| value.len() >= SHORTEST_OF_QUERY).map(str::to_owned));
}

/// The text with `***` in place of every secret.
pub(crate) fn masked(text: &Bytes, secrets: &[String]) -> Bytes {
    // The longest first: a whole URL is masked as one, not around its signature.
    let mut secrets: Vec<&[u8]> =
        secrets.iter().map(|s| s.as_bytes()).filter(|s| s.len() >= SHORTEST).collect();
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let mut out = Vec::new();
    let mut copied = 0;
    let mut at = 0;
    while at < text.len() {
        match secrets.iter().find_map(|secret| spelled(&text[at..], secret)) {
            Some(length) => {
                out.extend_from_slice(&text[copied..at]);
                out.extend_from_slice(MASK);
                at += length;
                copied = at;
            }
            None => at += 1,
        }
    }
    if copied == 0 {
        return text.clone();
    }
    out.extend_from_slice(&text[copied..]);
    Bytes::from(out)
}

/// So often a text may have been percent-encoded.
const ENCODINGS: usize = 2;

/// How many bytes at the start of a text spell the secret, each character plainly or escaped.
fn spelled(text: &[u8], secret: &[u8]) -> Option<usize> {
    // A secret may itself hold what looks like an escape; then only one of the readings fits.
    (0..=ENCODINGS)
        .find_map(|times| walk(text, secret, times, true).or_else(|| walk(text, secret, times, false)))
}

fn walk(text: &[u8], secret: &[u8], encoded: usize, escapes_first: bool) -> Option<usize> {
    let (mut read, mut rest) = (0, secret);
    while !rest.is_empty() {
        let here = text.get(read..)?;
        let plain = || (here.first() == rest.first()).then_some((1, 1));
        let escape = || escaped(here, rest, encoded);
        let (used, spelt) = if escapes_first { escape().or_else(plain) } else { plain().or_else(escape) }?;
        read += used;
        rest = &rest[spelt..];
    }
    Some(read)
}

/// An escape at the start of `text` that stands for the start of `secret`: the length of both.
fn escaped(text: &[u8], secret: &[u8], encoded: usize) -> Option<(usize, usize)> {
    match text.first()? {
        b'%' if encoded > 0 => percent(text, secret, encoded),
        b'\\' => backslash(text, secret),
        b'&' => entity(text, secret),
        b'+' => (secret.first() == Some(&b' ')).then_some((1, 1)),
        _ => None,
    }
}

/// `%2F`, and `%252F` where it was encoded twice.
fn percent(text: &[u8], secret: &[u8], encoded: usize) -> Option<(usize, usize)> {
    let start = 1 + 2 * (encoded - 1);
    let fits = text[1..].chunks(2).take(encoded - 1).all(|pair| pair == b"25")
        && hex(text, start, 2).is_some_and(|byte| secret.first().is_some_and(|b| u32::from(*b) == byte));
    fits.then_some((start + 2, 1))
}

/// `\"`, `\/`, `\n`, `\u0026`, also behind several backslashes where JSON stands inside JSON.
fn backslash(text: &[u8], secret: &[u8]) -> Option<(usize, usize)> {
    let slashes = run_of_backslashes(text);
    if secret.first() == Some(&b'\\') && slashes >= 2 {
        return Some((2, 1));
    }
    let short = match text.get(slashes)? {
        b'u' => return unicode(text, slashes + 1, secret),
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        other => *other,
    };
    (secret.first() == Some(&short)).then_some((slashes + 1, 1))
}

/// The four digits of `\uXXXX`, or both halves of a pair.
fn unicode(text: &[u8], at: usize, secret: &[u8]) -> Option<(usize, usize)> {
    let first = hex(text, at, 4)?;
    let (point, used) = if (0xd800..0xdc00).contains(&first) {
        let second = at + 4 + run_of_backslashes(text.get(at + 4..)?);
        let low = (text.get(second) == Some(&b'u')).then(|| hex(text, second + 1, 4))??;
        (0x10000 + ((first - 0xd800) << 10) + low.checked_sub(0xdc00)?, second + 5)
    } else {
        (first, at + 4)
    };
    let mut room = [0; 4];
    let spelt = char::from_u32(point)?.encode_utf8(&mut room).as_bytes();
    secret.starts_with(spelt).then_some((used, spelt.len()))
}

fn entity(text: &[u8], secret: &[u8]) -> Option<(usize, usize)> {
    const ENTITIES: [(&[u8], u8); 7] = [
        (b"&amp;", b'&'),
        (b"&lt;", b'<'),
        (b"&gt;", b'>'),
        (b"&quot;", b'"'),
        (b"&#39;", b'\''),
        (b"&#x27;", b'\''),
        (b"&#x2F;", b'/'),
    ];
    let (name, _) =
        ENTITIES.iter().find(|(name, byte)| text.starts_with(name) && secret.first() == Some(byte))?;
    Some((name.len(), 1))
}

/// No more than four levels of JSON inside JSON: a long run would otherwise be counted once for each of its bytes.
fn run_of_backslashes(text: &[u8]) -> usize {
    text.iter().take(15).take_while(|byte| **byte == b'\\').count()
}

fn hex(text: &[u8], at: usize, digits: usize) -> Option<u32> {
    let digits = std::str::from_utf8(text.get(at..at + digits)?).ok()?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::OPERATIONS;

    fn mask(text: &str, secret: &str) -> String {
        let masked = masked(&Bytes::from(text.to_owned()), &[secret.to_owned()]);
        String::from_utf8_lossy(&masked).into_owned()
    }

    #[test]
    fn every_usual_spelling_is_masked() {
        let secret = "https://s3.test/a b?sig=\"q\\z\u{e9}\u{1f600}/+%2f&x";
        let json = serde_json::to_string(secret).expect("json");
        let twice = serde_json::to_string(&json).expect("json");
        let percent =
            percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
        let all = [
            secret.to_owned(),
            json[1..json.len() - 1].to_owned(),
            json[1..json.len() - 1].replace('/', "\\/"),
            json[1..json.len() - 1].replace('\u{e9}', "\\u00E9").replace('\u{1f600}', "\\ud83d\\ude00"),
            twice[3..twice.len() - 3].to_owned(),
            percent.to_lowercase(),
            percent.replace("%20", "+"),
            percent.replace('%', "%25"),
            percent,
            secret.replace('&', "&amp;").replace('"', "&quot;"),
        ];
        for spelling in all {
            assert_eq!(
                mask(&format!("no \"{spelling}\" {spelling}."), secret),
                "no \"***\" ***.",
                "{spelling}"
            );
        }
    }

    #[test]
    fn what_only_begins_like_a_secret_stays() {
        for text in ["hus", "hush-hus", "HUSH-HUSH", "hush%2", "hush\\u00", ""] {
            assert_eq!(mask(text, "hush-hush"), text);
        }
        assert_eq!(mask("abc", "abc"), "abc", "too short to be a secret");
        assert_eq!(mask("hush-hush-hush-hush", "hush-hush"), "***-***");
    }

    #[test]
    fn a_long_text_that_nearly_fits_everywhere_is_searched_in_time() {
        let started = std::time::Instant::now();
        let text = "%25".repeat(20_000);
        assert_eq!(mask(&text, &"%".repeat(200)).matches("***").count(), 100);
        assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
    }

    #[test]
    fn of_a_secret_object_every_text_is_secret() {
        let mut found = Vec::new();
        let members = serde_json::json!({"config": {"to": ["ops@acme.test"], "botToken": "xoxb-1", "n": 7}});
        if let Value::Object(members) = members {
            collect(&members, "config", &Type::Map(&Type::Any), true, &mut found);
        }
        found.sort();
        assert_eq!(found, ["ops@acme.test", "xoxb-1"]);
    }

    /// Secrets are only looked for in bodies, so none may travel elsewhere.
    #[test]
    fn every_secret_parameter_travels_in_a_json_body() {
        let mut seen = 0;
        for param in OPERATIONS.iter().flat_map(|op| op.params).filter(|p| p.secret || may_hold_secret(&p.ty))
        {
            // What a flow makes of a local one is a parameter of its own, or a field of one.
            if param.place == Place::Local {
                continue;
            }
            assert_eq!(param.place, Place::Body, "{}", param.name);
            seen += 1;
        }
        assert!(seen >= 3, "{seen}");
    }
}
