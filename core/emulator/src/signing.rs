//! The RSA key that signs webhooks: given as PEM, or made once a process because making one takes a while.

use std::sync::{Arc, OnceLock};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use videosdk_api::host::ready_thread;

/// A private key with the public half as the service shows it.
pub(crate) struct SigningKey {
    pair: KeyPair,
    public_pem: String,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}

impl SigningKey {
    /// A fresh 2048-bit key; takes a good part of a second.
    pub(crate) fn generate() -> Result<Arc<Self>, String> {
        // It may still be at it when the process exits.
        ready_thread();
        let pair = KeyPair::generate(KeySize::Rsa2048)
            .map_err(|_| "The signing key could not be made.".to_owned())?;
        Ok(Arc::new(Self::new(pair)))
    }

    /// The key that all emulators of a process share unless told otherwise.
    pub(crate) fn shared() -> Result<Arc<Self>, String> {
        static SHARED: OnceLock<Result<Arc<SigningKey>, String>> = OnceLock::new();
        SHARED.get_or_init(Self::generate).clone()
    }

    /// Reads a private key in PEM, either PKCS#8 or PKCS#1.
    pub(crate) fn from_pem(pem: &str) -> Result<Arc<Self>, String> {
        let body: String = pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
        let der = base64_simd::STANDARD.decode_to_vec(body);
        let der = der.map_err(|_| "The webhook key is not PEM: its body is not base64.".to_owned())?;
        let pair = if pem.contains("BEGIN RSA PRIVATE KEY") {
            KeyPair::from_der(&der)
        } else {
            KeyPair::from_pkcs8(&der)
        };
        let pair = pair.map_err(|_| {
            "The webhook key is not an RSA private key of at least 2048 bits in PKCS#8 or PKCS#1.".to_owned()
        })?;
        Ok(Arc::new(Self::new(pair)))
    }

    fn new(pair: KeyPair) -> Self {
        let public_pem = armour(pair.public_key().as_ref());
        Self { pair, public_pem }
    }

    /// The public key in PKCS#1 PEM, with the line breaks around it that the service sends too.
    pub(crate) fn public_pem(&self) -> &str {
        &self.public_pem
    }

    /// The signature of a body, as it stands in the header.
    pub(crate) fn sign(&self, body: &[u8]) -> Option<String> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).ok()?;
        Some(base64_simd::STANDARD.encode_to_string(&signature))
    }
}

fn armour(der: &[u8]) -> String {
    let text = base64_simd::STANDARD.encode_to_string(der);
    let mut pem = String::from("\n-----BEGIN RSA PUBLIC KEY-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        pem.push_str(line);
        pem.push('\n');
        rest = tail;
    }
    pem.push_str("-----END RSA PUBLIC KEY-----\n");
    pem
}
