//! What must hold for every delivery. The first byte of an input says what the rest is: `g` a body to be signed well,
//! anything else a line with values of the signature header (parted by `|`) and then a body that nobody signed.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use bytes::Bytes;
use serde_json::Value;
use std::sync::LazyLock;
use videosdk_api::webhook::{
    Event, PublicKey, Step, WebhookOptions, WebhookProblem, WebhookVerifier, verify_signature,
};

struct House {
    pair: KeyPair,
    key: PublicKey,
    verifier: WebhookVerifier,
}

static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let pair = KeyPair::generate(KeySize::Rsa2048).expect("a key pair");
    let der = base64_simd::STANDARD.encode_to_string(pair.public_key().as_ref());
    let pem = format!("-----BEGIN RSA PUBLIC KEY-----\n{der}\n-----END RSA PUBLIC KEY-----");
    let key = PublicKey::from_pem(&pem).expect("a public key");
    let options = WebhookOptions { pinned: vec![key.clone()], ..WebhookOptions::default() };
    House { pair, key, verifier: WebhookVerifier::new(options) }
});

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    match data.split_first() {
        Some((b'g', body)) => good(&Bytes::copy_from_slice(body)),
        Some((_, rest)) => {
            let line = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            let header = String::from_utf8_lossy(&rest[..line]);
            let body = Bytes::copy_from_slice(rest.get(line + 1..).unwrap_or_default());
            forged(&header.split('|').collect::<Vec<_>>(), &body);
        }
        None => forged(&[], &Bytes::new()),
    }
}

fn forged(signatures: &[&str], body: &Bytes) {
    let error = verify_signature(&HOUSE.key, body, signatures).expect_err("nobody signed this");
    assert_ne!(WebhookProblem::of(&error).expect("a named reason"), WebhookProblem::BadBody);
    assert!(HOUSE.verifier.try_verify(body, signatures).is_err());
    // Without a key, only a well-formed signature may lead to a fetch.
    let step = WebhookVerifier::default().try_verify(body, signatures);
    let formed = WebhookProblem::of(&error) == Some(WebhookProblem::SignatureMismatch);
    assert_eq!(matches!(step, Ok(Step::NeedKey(_))), formed, "{step:?}");
}

fn good(body: &Bytes) {
    let mut signature = vec![0; HOUSE.pair.public_modulus_len()];
    HOUSE.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).expect("signed");
    let header = base64_simd::STANDARD.encode_to_string(&signature);
    let outcome = verify_signature(&HOUSE.key, body, &[&header]);
    let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match serde_json::from_slice::<Value>(json) {
        Ok(Value::Object(members)) => read(&outcome.expect("signed, and an object"), &members, body),
        _ => assert_eq!(outcome.err().and_then(|e| WebhookProblem::of(&e)), Some(WebhookProblem::BadBody)),
    }
    // One changed bit anywhere, and the signature fits no more.
    let mut other = body.to_vec();
    match other.last_mut() {
        Some(byte) => *byte ^= 1,
        None => other.push(b' '),
    }
    forged(&[&header], &other.into());
    forged(&[&header, &header], body);
    forged(&[&header[..header.len() - 1]], body);
}

fn read(event: &Event, members: &serde_json::Map<String, Value>, body: &Bytes) {
    assert_eq!(event.raw, body);
    let data = members.get("data").filter(|data| !data.is_null());
    assert!(data.is_none_or(|data| *data == event.data));
    let _ = format!("{:?}", event.typed());
}
