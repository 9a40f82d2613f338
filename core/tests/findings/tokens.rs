//! Tokens and webhooks: least privilege, exact lifetimes, strict verification, a key that strangers cannot fetch.

use super::house;
use base64_simd::URL_SAFE_NO_PAD;
use serde_json::json;
use std::time::Duration;
use videosdk_api::ErrorKind;
use videosdk_api::token::{
    Clock, Credentials, Lifetime, ParticipantToken, Permission, Signer, VerifyOptions,
};

const NOW: u64 = 1_767_225_600;

fn signer() -> Signer {
    let credentials = Credentials::new("vsdk-test-key", "vsdk-test-secret").unwrap();
    Signer::with_clock(&credentials, Clock::fixed(NOW)).unwrap()
}

fn payload(token: &str) -> String {
    let part = token.split('.').nth(1).unwrap();
    String::from_utf8(URL_SAFE_NO_PAD.decode_to_vec(part).unwrap()).unwrap()
}

#[test]
fn f06_a_participant_token_moderates_only_when_told_to() {
    let token = signer().participant_token(&ParticipantToken::new().participant_id("ana")).unwrap();
    assert!(payload(&token).contains(r#""permissions":["allow_join"]"#));
    let told = ParticipantToken::new().permissions([Permission::AllowJoin, Permission::AllowMod]);
    assert!(payload(&signer().participant_token(&told).unwrap()).contains("allow_mod"));
    let mixed = ParticipantToken::new().permissions([Permission::AskJoin, Permission::AllowJoin]);
    assert_eq!(signer().participant_token(&mixed).unwrap_err().kind(), ErrorKind::InvalidArgument);
}

#[test]
fn f07_an_empty_room_or_participant_gives_no_token() {
    for request in [ParticipantToken::new().room_id(""), ParticipantToken::new().participant_id("")] {
        assert_eq!(signer().participant_token(&request).unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
}

#[test]
fn f28_a_header_that_is_not_ours_is_refused_whatever_its_signature() {
    use hmac::{KeyInit, Mac};
    let forge = |header: &str, payload: &str| {
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode_to_string(header),
            URL_SAFE_NO_PAD.encode_to_string(payload)
        );
        let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(b"vsdk-test-secret").unwrap();
        mac.update(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode_to_string(mac.finalize().into_bytes()))
    };
    let good = r#"{"apikey":"vsdk-test-key","exp":4102444800}"#;
    let verify = |token: &str| signer().verify(token, &VerifyOptions::default());
    verify(&forge(r#"{"alg":"HS256","typ":"JWT"}"#, good)).unwrap();
    for (header, payload) in [
        (r#"{"alg":"none"}"#, good),
        (r#"{"alg":"HS512"}"#, good),
        (r#"{"alg":"HS256","crit":["x"]}"#, good),
        ("[]", good),
        (r#"{"alg":"HS256"}"#, "[1]"),
        (r#"{"alg":"HS256"}"#, r#"{"apikey":"vsdk-test-key"}"#),
        (r#"{"alg":"HS256"}"#, r#"{"apikey":"vsdk-test-key","exp":"4102444800"}"#),
        (r#"{"alg":"HS256"}"#, r#"{"apikey":"vsdk-test-key","exp":1767225600.0}"#),
        (r#"{"alg":"HS256"}"#, r#"{"apikey":"vsdk-test-key","exp":4102444800,"nbf":4102444000}"#),
    ] {
        assert_eq!(
            verify(&forge(header, payload)).unwrap_err().kind(),
            ErrorKind::Token,
            "{header} {payload}"
        );
    }
}

#[test]
fn f29_a_lifetime_is_at_least_a_second_and_never_wraps() {
    for text in ["0", "0s", "", "-1", "1.5h", "2x"] {
        assert!(text.parse::<Lifetime>().is_err(), "{text:?}");
    }
    for duration in [Duration::ZERO, Duration::from_millis(500), Duration::MAX] {
        assert!(Lifetime::try_from(duration).is_err(), "{duration:?}");
    }
    let token = signer().participant_token(&ParticipantToken::new().expires_in("2h").unwrap()).unwrap();
    assert!(payload(&token).ends_with(&format!(r#""iat":{NOW},"exp":{}}}"#, NOW + 7200)));
}

#[test]
fn f30_claims_stand_in_the_order_of_the_node_sdk() {
    let token = signer().api_token(&videosdk_api::token::ApiToken::new()).unwrap();
    let wanted = r#"{"apikey":"vsdk-test-key","permissions":["allow_join","allow_mod"],"version":2,"roles":["crawler"],"iat":1767225600,"exp":1767312000}"#;
    assert_eq!(payload(&token), wanted);
}

#[tokio::test]
async fn f31_strangers_cause_no_fetch_of_the_key() {
    let (server, client) = house(json!([])).await;
    let body = bytes::Bytes::from_static(b"{}");
    for signatures in [vec![], vec![""], vec!["not base64!"], vec!["YQ==", "YQ=="]] {
        let error = client.verify_webhook(&body, &signatures).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Webhook, "{signatures:?}");
    }
    assert!(server.requests().is_empty());
}
