//! What must hold for every text taken for a token. The first byte of an input says what the rest is:
//! `t` a token, `s` a payload to sign, `h` a header and on the next lines a payload to sign, `m` a change to a good token.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use std::sync::LazyLock;
use std::time::Duration;
use videosdk_api::token::{
    Clock, Credentials, Lifetime, ParticipantToken, Signer, TokenProblem, VerifyOptions, decode_unverified,
    explain, explain_at,
};

const SECRET: &str = "a secret that no fuzzer will guess";
const NOW: u64 = 1_750_000_000;
/// Only a person is told of these; a token that has them is signed and its times are right.
const ADVICE: [&str; 2] = ["born_expired", "ask_join_mixed"];

const PASTE: [&str; 3] = ["blank", "quotes", "bearer_prefix"];

static SIGNER: LazyLock<Signer> = LazyLock::new(|| {
    let credentials = Credentials::new("key", SECRET).expect("good credentials");
    Signer::with_clock(&credentials, Clock::fixed(NOW)).expect("a signer")
});

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    let Some((mode, rest)) = data.split_first() else { return };
    match mode {
        b's' => signed(br#"{"alg":"HS256","typ":"JWT"}"#, rest),
        b'h' => {
            let line = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            signed(&rest[..line], rest.get(line + 1..).unwrap_or_default());
        }
        b'm' => changed(rest),
        _ => {
            let text = String::from_utf8_lossy(rest);
            assert!(!agree(&text), "accepted without a signature: {text}");
            let _ = text.parse::<Lifetime>();
            let _ = Credentials::new(&*text, &*text);
        }
    }
}

/// Verifying and explaining say the same about a token; tells whether it is accepted.
fn agree(token: &str) -> bool {
    let lenient = VerifyOptions { leeway: Duration::MAX, any_api_key: true };
    let told = explain_at(token, Some(&SIGNER), NOW);
    let fatal: Vec<&str> = told.problems.iter().filter(|p| p.fatal).map(|p| p.code).collect();
    let verified = SIGNER.verify(token, &VerifyOptions::default());
    match &verified {
        Ok(claims) => {
            assert_eq!(told.claims.as_ref(), Some(claims));
            assert!(fatal.iter().all(|code| ADVICE.contains(code)), "{fatal:?} of an accepted token");
            assert!(SIGNER.verify(token, &lenient).is_ok(), "leniency refuses");
        }
        Err(error) => {
            let code = TokenProblem::of(error).expect("a named reason").code();
            // What clings to a pasted token is named first; the rest then is about the token without it.
            // A token that was never valid has expired too, and the first says more.
            let born = code == "expired" && fatal.contains(&"born_expired");
            let named = born || fatal.contains(&code) || fatal.iter().any(|code| PASTE.contains(code));
            assert!(named, "refused for {code}, explained with {fatal:?}");
            assert!(!told.can_call_api && !told.can_join && !told.can_moderate);
            assert!(!error.to_string().contains(SECRET));
        }
    }
    assert!(told.can_join || !told.can_moderate);
    let _ = (SIGNER.verify(token, &lenient), told.to_string(), explain(token, None).to_string());
    let read = decode_unverified(token);
    assert!(read.is_ok() || verified.is_err());
    verified.is_ok()
}

/// A signature makes nothing good that the claims do not say.
fn signed(header: &[u8], payload: &[u8]) {
    let encode = |bytes: &[u8]| base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes);
    let message = format!("{}.{}", encode(header), encode(payload));
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
    mac.update(message.as_bytes());
    let token = format!("{message}.{}", encode(&mac.finalize().into_bytes()));
    if !agree(&token) {
        return;
    }
    let header: Value = serde_json::from_slice(header).expect("an accepted header is JSON");
    let claims: Value = serde_json::from_slice(payload).expect("an accepted payload is JSON");
    assert_eq!((&header["alg"], header.get("crit")), (&"HS256".into(), None));
    assert_eq!(claims["apikey"], "key");
    assert!(claims["exp"].as_f64().expect("a number") > NOW as f64);
    assert!(claims["nbf"].as_f64().is_none_or(|start| start <= NOW as f64));
}

/// Two bytes of place and one to put there.
fn changed(change: &[u8]) {
    let good = SIGNER.participant_token(&ParticipantToken::new().room_id("r")).expect("a token");
    assert!(agree(&good));
    let &[high, low, byte, ..] = change else { return };
    let at = usize::from(u16::from_be_bytes([high, low])) % good.len();
    let bad = format!("{}{}{}", &good[..at], char::from(byte), &good[at + 1..]);
    assert_eq!(agree(&bad), bad == good, "{bad}");
}
