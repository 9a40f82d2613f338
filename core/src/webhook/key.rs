//! The service's public key, read from PEM.

use super::der;
use crate::error::{Error, Result};
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use sha2::{Digest, Sha256};
use std::fmt;

/// A PEM of 8192 bits has about 1,500 characters.
const MAX_PEM: usize = 16 * 1024;

/// An RSA public key for RSASSA-PKCS1-v1_5 with SHA-256, 2048 to 8192 bits.
#[derive(Clone)]
pub struct PublicKey {
    parsed: ParsedPublicKey,
    fingerprint: [u8; 32],
    bits: usize,
}

impl PublicKey {
    /// Reads `BEGIN RSA PUBLIC KEY` (PKCS#1) or `BEGIN PUBLIC KEY` (SPKI); blanks around it do not matter.
    pub fn from_pem(pem: &str) -> Result<Self> {
        let (label, der) = read_pem(pem)?;
        let key = match label {
            "RSA PUBLIC KEY" => Some(der.as_slice()),
            "PUBLIC KEY" => der::unwrap_spki(&der),
            "CERTIFICATE" => return Err(wrong("is a certificate; pass the public key itself")),
            label if label.ends_with("PRIVATE KEY") => {
                return Err(wrong("is a private key; pass the public key of the service"));
            }
            _ => return Err(wrong("must begin with BEGIN PUBLIC KEY or BEGIN RSA PUBLIC KEY")),
        };
        Self::from_pkcs1(key.ok_or_else(|| wrong("is not an RSA key"))?)
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self> {
        let key = der::pkcs1(der).ok_or_else(|| wrong("is damaged: it is not the DER of an RSA key"))?;
        let bits = bit_length(key.modulus);
        if !(2048..=8192).contains(&bits) {
            return Err(wrong(&format!("has {bits} bits; 2048 to 8192 are accepted")));
        }
        let odd = |number: &[u8]| number.last().is_some_and(|byte| byte & 1 == 1);
        let small = key.exponent.len() > 4 || key.exponent == [1];
        if !odd(key.modulus) || !odd(key.exponent) || small {
            return Err(wrong("has numbers that no RSA key has"));
        }
        let parsed = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der)
            .map_err(|_| wrong("is refused by the cryptographic library"))?;
        Ok(Self { parsed, fingerprint: Sha256::digest(der).into(), bits })
    }

    /// SHA-256 of the key in PKCS#1 form: the same for both PEM forms.
    pub fn fingerprint(&self) -> [u8; 32] {
        self.fingerprint
    }

    /// Length of the modulus.
    pub fn bits(&self) -> usize {
        self.bits
    }

    pub(super) fn fits(&self, body: &[u8], signature: &[u8]) -> bool {
        self.parsed.verify_sig(body, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, ..] = self.fingerprint;
        write!(f, "PublicKey({} bits, {a:02x}{b:02x}{c:02x}{d:02x}..)", self.bits)
    }
}

fn wrong(what: &str) -> Error {
    Error::invalid(format!("the public key {what}"))
}

fn bit_length(number: &[u8]) -> usize {
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

/// Label and DER of the one block of a PEM text.
fn read_pem(pem: &str) -> Result<(&str, Vec<u8>)> {
    let text = pem.trim();
    if text.len() > MAX_PEM {
        return Err(wrong("is too long for a PEM"));
    }
    let armour = || wrong("is not PEM: it needs its BEGIN and END lines");
    let (label, rest) =
        text.strip_prefix("-----BEGIN ").and_then(|text| text.split_once("-----")).ok_or_else(armour)?;
    let body = rest
        .strip_suffix("-----")
        .and_then(|rest| rest.strip_suffix(label))
        .and_then(|rest| rest.strip_suffix("-----END "))
        .ok_or_else(armour)?;
    let base64: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let der = base64_simd::STANDARD
        .decode_to_vec(base64)
        .map_err(|_| wrong("is damaged: what stands between BEGIN and END is not base64"))?;
    Ok((label, der))
}
