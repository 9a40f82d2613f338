//! What must hold for every text taken for a public key: only RSA keys of 2048 to 8192 bits are accepted, and a key is
//! the same key in both of its wrappings.

use videosdk_api::webhook::PublicKey;

/// What stands before the key in a SubjectPublicKeyInfo.
const ALGORITHM: [u8; 15] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];

/// Holds the promises for one input: a PEM, or what stands between its armour, or the DER itself.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    one(&text);
    let der = base64_simd::STANDARD.encode_to_string(data);
    for label in ["PUBLIC KEY", "RSA PUBLIC KEY"] {
        one(&armoured(label, &text));
        one(&armoured(label, &der));
    }
}

fn armoured(label: &str, body: &str) -> String {
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

fn one(pem: &str) {
    let Ok(key) = PublicKey::from_pem(pem) else { return };
    assert!((2048..=8192).contains(&key.bits()), "{key:?}");
    let body: String = pem.lines().filter(|line| !line.contains("-----")).flat_map(str::chars).collect();
    let body: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let Ok(der) = base64_simd::STANDARD.decode_to_vec(body) else { return };
    let (other, wrapped) = if pem.contains("BEGIN RSA PUBLIC KEY") {
        ("PUBLIC KEY", spki(&der))
    } else {
        // Sequence with a two-byte length, algorithm, bit string with a two-byte length and no unused bits.
        ("RSA PUBLIC KEY", der.get(4 + ALGORITHM.len() + 5..).expect("a whole SPKI").to_vec())
    };
    let again = PublicKey::from_pem(&armoured(other, &base64_simd::STANDARD.encode_to_string(wrapped)));
    let again = again.expect("the same key in its other wrapping");
    assert_eq!((again.fingerprint(), again.bits()), (key.fingerprint(), key.bits()));
}

fn spki(pkcs1: &[u8]) -> Vec<u8> {
    let bits = [&[0][..], pkcs1].concat();
    let inner = [&ALGORITHM[..], &element(0x03, &bits)].concat();
    element(0x30, &inner)
}

/// No accepted key is so short that its length fits one byte.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let [high, low] = u16::try_from(content.len()).expect("a key is short").to_be_bytes();
    [&[tag, 0x82, high, low][..], content].concat()
}
