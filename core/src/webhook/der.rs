//! The little DER that an RSA public key needs: both of its usual wrappings down to modulus and exponent.

/// The object identifier rsaEncryption and its NULL parameter, as they stand in a SubjectPublicKeyInfo.
const RSA_ALGORITHM: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;

/// An RSA public key inside its DER.
pub(super) struct Rsa<'a> {
    /// Without leading zeros.
    pub(super) modulus: &'a [u8],
    /// Without leading zeros.
    pub(super) exponent: &'a [u8],
}

/// Reads a PKCS#1 `RSAPublicKey`; nothing may follow it.
pub(super) fn pkcs1(der: &[u8]) -> Option<Rsa<'_>> {
    let (body, rest) = element(der, SEQUENCE)?;
    let (modulus, body) = positive(body)?;
    let (exponent, body) = positive(body)?;
    (rest.is_empty() && body.is_empty()).then_some(Rsa { modulus, exponent })
}

/// The PKCS#1 key inside a `SubjectPublicKeyInfo`; `None` also for keys that are not RSA.
pub(super) fn unwrap_spki(der: &[u8]) -> Option<&[u8]> {
    let (body, rest) = element(der, SEQUENCE)?;
    let body = body.strip_prefix(&RSA_ALGORITHM)?;
    let (bits, after) = element(body, BIT_STRING)?;
    let key = bits.strip_prefix(&[0])?;
    (rest.is_empty() && after.is_empty()).then_some(key)
}

/// Content of an element with this tag, and what follows it. Lengths must be the shortest possible.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 => {
            rest.split_first().map(|(&byte, rest)| (usize::from(byte), rest)).filter(|(n, _)| *n > 0x7f)?
        }
        0x82 => {
            let (bytes, rest) = rest.split_first_chunk::<2>()?;
            Some((usize::from(u16::from_be_bytes(*bytes)), rest)).filter(|(n, _)| *n > 0xff)?
        }
        _ => return None,
    };
    (found == tag).then_some(())?;
    rest.split_at_checked(length)
}

/// A positive integer in its shortest form.
fn positive(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (bytes, rest) = element(der, INTEGER)?;
    match bytes {
        [0, second, ..] if *second >= 0x80 => Some((&bytes[1..], rest)),
        [first, ..] if (1..0x80).contains(first) => Some((bytes, rest)),
        _ => None,
    }
}
