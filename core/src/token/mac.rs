//! HMAC-SHA256 with the key's two hash states computed once, which is what makes signing and verifying fast.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;

/// Length of a signature as it stands in a token.
pub(super) const SIGNATURE_LENGTH: usize = 43;

/// A keyed HMAC that may have absorbed some bytes already. Cloning it is cheap; it is never printed.
#[derive(Clone)]
pub(super) struct MacState(Hmac<Sha256>);

impl MacState {
    /// HMAC takes keys of every length, so this cannot fail.
    pub(super) fn new(key: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(key).ok().map(Self)
    }

    #[inline]
    pub(super) fn absorb(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The signature over what was absorbed, as text.
    #[inline]
    pub(super) fn signature(self, out: &mut String) {
        let tag = self.0.finalize().into_bytes();
        base64_simd::URL_SAFE_NO_PAD.encode_append(&tag[..], out);
    }

    /// Compares in constant time with the text of a signature. Because the texts are compared and not the bytes,
    /// padding, the other alphabet and leftover bits are refused by construction.
    pub(super) fn matches(&self, message: &[u8], signature: &str) -> bool {
        let mut state = self.clone();
        state.absorb(message);
        let mut expected = String::with_capacity(SIGNATURE_LENGTH);
        state.signature(&mut expected);
        expected.as_bytes().ct_eq(signature.as_bytes()).into()
    }
}

impl fmt::Debug for MacState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MacState(***)")
    }
}
