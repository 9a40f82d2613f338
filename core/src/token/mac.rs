//! HMAC-SHA256 (RFC 2104) over hash states that are computed once, which is what makes signing and verifying fast. The
//! compression function is the library's; around it stands only the padding, proven equal to the library's HMAC below.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64_simd::{AsOut as _, URL_SAFE_NO_PAD};
use sha2::block_api::compress256;
use sha2::{Digest as _, Sha256};
use std::fmt;
use zeroize::Zeroize as _;

/// Length of a signature as it stands in a token.
pub(super) const SIGNATURE_LENGTH: usize = 43;

const BLOCK: usize = 64;
/// The state that SHA-256 begins with (FIPS 180-4, 5.3.3).
const BEGIN: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// A keyed HMAC that may have absorbed some bytes already. It is never printed, and wiped when dropped.
#[derive(Clone)]
pub(super) struct MacState {
    /// The inner hash after the key and all whole blocks so far.
    inner: [u32; 8],
    /// The outer hash after the key.
    outer: [u32; 8],
    /// The bytes that do not fill a block yet, and zeros behind them; `length` says how many.
    begun: [u8; BLOCK],
    /// Bytes of the inner hash so far, the key's block included.
    length: u64,
}

impl MacState {
    /// A key of any length.
    pub(super) fn new(key: &[u8]) -> Self {
        let mut block = [0; BLOCK];
        if key.len() <= BLOCK {
            block[..key.len()].copy_from_slice(key);
        } else {
            block[..32].copy_from_slice(&Sha256::digest(key));
        }
        let state = |pad: u8| {
            let mut padded = block.map(|byte| byte ^ pad);
            let mut state = BEGIN;
            compress256(&mut state, &[padded]);
            padded.zeroize();
            state
        };
        let made = Self { inner: state(0x36), outer: state(0x5c), begun: [0; BLOCK], length: BLOCK as u64 };
        block.zeroize();
        made
    }

    /// How many bytes wait for a block to be full.
    fn filled(&self) -> usize {
        (self.length % BLOCK as u64) as usize
    }

    /// Takes bytes in for good.
    pub(super) fn absorb(&mut self, bytes: &[u8]) {
        let (filled, mut inner) = (self.filled(), self.inner);
        let rest = fill(&mut inner, &mut self.begun, filled, bytes);
        self.inner = inner;
        inner.zeroize();
        debug_assert_eq!(rest, (filled + bytes.len()) % BLOCK);
        self.length += bytes.len() as u64;
    }

    /// The tag over what was absorbed and these bytes behind it.
    #[inline]
    pub(super) fn tag(&self, bytes: &[u8]) -> [u8; 32] {
        let (mut inner, mut block) = (self.inner, self.begun);
        let filled = fill(&mut inner, &mut block, self.filled(), bytes);
        finish(&mut inner, &mut block, filled, self.length + bytes.len() as u64);
        let mut second = [0; BLOCK];
        second[..32].copy_from_slice(&digest(&inner));
        let mut outer = self.outer;
        finish(&mut outer, &mut second, 32, BLOCK as u64 + 32);
        let tag = digest(&outer);
        // Whoever finds this state could sign what begins with this message.
        inner.zeroize();
        tag
    }

    /// Appends the signature over what was absorbed and these bytes of `out` behind it.
    #[inline]
    pub(super) fn sign(&self, from: usize, out: &mut String) {
        let tag = self.tag(&out.as_bytes()[from..]);
        out.push('.');
        URL_SAFE_NO_PAD.encode_append(&tag[..], out);
    }

    /// Compares in constant time with the text of a signature. Because the texts are compared and not the bytes,
    /// padding, the other alphabet and leftover bits are refused by construction.
    pub(super) fn matches(&self, message: &[u8], signature: &str) -> bool {
        let mut expected = [0; SIGNATURE_LENGTH];
        let written = URL_SAFE_NO_PAD.encode(&self.tag(message)[..], expected.as_mut_slice().as_out());
        verify_slices_are_equal(written, signature.as_bytes()).is_ok()
    }
}

/// Hashes all blocks that are full now; gives how many bytes of the last one are filled. Behind them stand zeros.
#[inline]
fn fill(state: &mut [u32; 8], block: &mut [u8; BLOCK], filled: usize, mut bytes: &[u8]) -> usize {
    if filled > 0 {
        let room = BLOCK - filled;
        if bytes.len() < room {
            block[filled..filled + bytes.len()].copy_from_slice(bytes);
            return filled + bytes.len();
        }
        let (head, rest) = bytes.split_at(room);
        block[filled..].copy_from_slice(head);
        compress256(state, std::slice::from_ref(block));
        bytes = rest;
    }
    let (whole, rest) = bytes.as_chunks::<BLOCK>();
    compress256(state, whole);
    *block = [0; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    rest.len()
}

/// The padding of SHA-256: a one, zeros, and the length in bits. Behind what is filled stand zeros already.
#[inline]
fn finish(state: &mut [u32; 8], block: &mut [u8; BLOCK], filled: usize, length: u64) {
    block[filled] = 0x80;
    if filled >= BLOCK - 8 {
        compress256(state, std::slice::from_ref(block));
        *block = [0; BLOCK];
    }
    block[BLOCK - 8..].copy_from_slice(&(length * 8).to_be_bytes());
    compress256(state, std::slice::from_ref(block));
}

#[inline]
fn digest(state: &[u32; 8]) -> [u8; 32] {
    let mut out = [0; 32];
    for (bytes, word) in out.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    out
}

impl Drop for MacState {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}

impl fmt::Debug for MacState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MacState(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hmac::{Hmac, KeyInit as _, Mac as _};
    use proptest::prelude::*;

    fn library(key: &[u8], message: &[u8]) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
        mac.update(message);
        mac.finalize().into_bytes().to_vec()
    }

    /// Every length around the borders of one, two and three blocks, of the message and of the key, cut at every place.
    #[test]
    fn it_is_the_library_s_hmac_at_every_border() {
        let bytes: Vec<u8> = (0..260_u32).map(|n| (n * 7 + 3) as u8).collect();
        for key in [0, 1, 31, 32, 63, 64, 65, 128, 200] {
            let mac = MacState::new(&bytes[..key]);
            for length in 0..200 {
                let message = &bytes[..length];
                assert_eq!(
                    mac.tag(message)[..],
                    library(&bytes[..key], message),
                    "key {key}, message {length}"
                );
            }
        }
        let mac = MacState::new(&bytes[..20]);
        for cut in 0..=200 {
            let mut begun = mac.clone();
            begun.absorb(&bytes[..cut / 2]);
            begun.absorb(&bytes[cut / 2..cut]);
            assert_eq!(begun.tag(&bytes[cut..200])[..], library(&bytes[..20], &bytes[..200]), "cut {cut}");
        }
    }

    proptest! {
        #[test]
        fn it_is_the_library_s_hmac(key: Vec<u8>, pieces: Vec<Vec<u8>>, last: Vec<u8>) {
            let mut mac = MacState::new(&key);
            for piece in &pieces {
                mac.absorb(piece);
            }
            let message = [pieces.concat(), last.clone()].concat();
            prop_assert_eq!(&mac.tag(&last)[..], &library(&key, &message)[..]);
            let text = URL_SAFE_NO_PAD.encode_to_string(mac.tag(&last));
            prop_assert!(mac.matches(&last, &text));
            prop_assert!(!mac.matches(&last, &text[..42]));
            prop_assert!(!mac.matches(&[&last[..], b"x"].concat(), &text));
        }
    }
}
