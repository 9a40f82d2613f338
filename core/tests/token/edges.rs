//! The edges that a changed operator would move: each of these tests once went unwritten, and a mutant lived (`tests/mutants.md`).

use super::*;
use std::time::Duration;

fn exp(at: u64) -> String {
    forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":{at}}}"#))
}

fn message(outcome: Result<Claims, Error>) -> String {
    outcome.unwrap_err().message().to_owned()
}

#[test]
fn a_refusal_tells_the_time_that_is_missing_or_over() {
    let verify = |token: &str, leeway| {
        signer().verify(token, &VerifyOptions { leeway: Duration::from_secs(leeway), any_api_key: false })
    };
    assert_eq!(message(verify(&exp(NOW - 7), 0)), "the token expired 7 seconds ago");
    assert_eq!(message(verify(&exp(NOW), 0)), "the token expired 0 seconds ago");
    assert_eq!(message(verify(&exp(NOW - 7), 7)), "the token expired 7 seconds ago");
    verify(&exp(NOW - 7), 8).unwrap();
    let later = forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":{},"nbf":{}}}"#, NOW + 99, NOW + 9));
    assert_eq!(message(verify(&later, 8)), "the token is valid only in 9 seconds (nbf)");
    verify(&later, 9).unwrap();
}

#[test]
fn a_token_of_another_key_is_accepted_only_on_wish() {
    let other = forge(HEADER, format!(r#"{{"apikey":"another","exp":{}}}"#, NOW + 9));
    let nobody = forge(HEADER, format!(r#"{{"exp":{}}}"#, NOW + 9));
    for token in [other, nobody] {
        assert_eq!(verify(&token), "wrong_api_key");
        let any = VerifyOptions { any_api_key: true, ..VerifyOptions::default() };
        assert_eq!(reason(signer().verify(&token, &any)), "accepted");
        let verifier = Verifier::from_secret(&videosdk_api::Secret::new(SECRET)).unwrap();
        let verifier = verifier.with_clock(Clock::fixed(NOW));
        assert_eq!(reason(verifier.verify(&token, &VerifyOptions::default())), "accepted");
    }
}

#[test]
fn a_secret_may_hold_what_only_looks_like_a_pasted_line() {
    for good in ["c2VjcmV0IGFzIGJhc2U2NA==", "VIDEOSDK_IS_ITS_NAME", "a=b"] {
        assert_eq!(Credentials::new("k", good).unwrap().secret().expose(), good);
    }
}

#[test]
fn a_lifetime_that_is_no_number_is_told_from_one_that_is_too_short() {
    for wrong in [-1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = Lifetime::from_seconds_f64(wrong).unwrap_err();
        assert!(error.message().contains("positive, finite"), "{wrong}: {error}");
    }
    for short in [0.0, 0.9] {
        let error = Lifetime::from_seconds_f64(short).unwrap_err();
        assert!(error.message().contains("at least one second"), "{short}: {error}");
    }
    assert_eq!(Lifetime::from_seconds_f64(1.9).unwrap().as_seconds(), 1);
}

#[test]
fn a_payload_that_is_read_without_its_signature_has_its_bound() {
    let token = |length: usize| format!("h.{}.s", "A".repeat(length));
    let told = |length| message(decode_unverified(&token(length)));
    assert!(told(MAX_TOKEN_LENGTH + 4).contains("too long"));
    assert!(!told(MAX_TOKEN_LENGTH).contains("too long"), "it is no JSON, but not too long");
}

#[test]
fn control_characters_are_written_as_the_reference_does() {
    let id: String = (0..=0x20_u8).map(char::from).chain("\"\\/\u{7f}\u{80}é😀".chars()).collect();
    let wanted = format!("\"roomId\":{}", serde_json::to_string(&id).unwrap());
    // The null keeps the text from being shown as it stands.
    let token = forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":{},"version":null,{wanted}}}"#, NOW + 9));
    let payload = signer()
        .verifier()
        .verify_with(&token, &VerifyOptions::default(), |claims| claims.to_json())
        .unwrap();
    assert!(payload.contains(&wanted), "{payload} lacks {wanted}");
}

#[test]
fn an_explanation_is_exact_at_the_last_second() {
    let told = |token: &str| explain_at(token, Some(&signer()), NOW);
    assert!(told(&exp(NOW)).summary.contains("0 s ago"), "{}", told(&exp(NOW)));
    assert!(told(&exp(NOW + 1)).summary.contains("1 s from now"));
}

#[test]
fn a_request_to_join_mixes_with_no_other_permission() {
    let codes = |permissions: &str| -> Vec<&'static str> {
        let claims = format!(r#"{{"apikey":"{KEY}","exp":{},"permissions":{permissions}}}"#, NOW + 9);
        let told = explain_at(&forge(HEADER, claims), Some(&signer()), NOW);
        told.problems.into_iter().map(|problem| problem.code).collect()
    };
    for mixed in [r#"["ask_join","allow_mod"]"#, r#"["ask_join","allow_join"]"#] {
        assert!(codes(mixed).contains(&"ask_join_mixed"), "{mixed}");
    }
    for fine in [r#"["ask_join"]"#, r#"["allow_join","allow_mod"]"#] {
        assert!(!codes(fine).contains(&"ask_join_mixed"), "{fine}");
    }
}

#[test]
fn a_clock_that_is_off_is_told_as_time_zone_or_as_seconds() {
    let told = |iat: u64, exp: u64| {
        let claims = format!(r#"{{"apikey":"{KEY}","iat":{iat},"exp":{exp}}}"#);
        let told = explain_at(&forge(HEADER, claims), Some(&signer()), NOW);
        told.problems.into_iter().find(|problem| problem.code == "clock_off").map(|problem| problem.text)
    };
    let ahead = |off: u64| told(NOW + off, NOW + off + 3600).unwrap_or_default();
    assert_eq!((ahead(0), ahead(60)), (String::new(), String::new()));
    assert_eq!(ahead(61), "iat lies 1 min 1 s ahead: compare the clocks.");
    assert!(ahead(900).starts_with("iat lies 15 min 0 s ahead"), "{}", ahead(900));
    assert!(
        ahead(901).contains("off by about 0 h 30 min") || ahead(901).contains("30 min"),
        "{}",
        ahead(901)
    );
    assert!(ahead(5 * 3600 + 1800).contains("about 5 h 30 min"), "{}", ahead(5 * 3600 + 1800));
    assert!(ahead(14 * 3600).contains("about 14 h 0 min"));
    assert!(ahead(15 * 3600).starts_with("iat lies 15 h 0 min ahead"), "no zone is so far off");
    // Made with an end before its beginning: what lies between is the error.
    assert!(told(NOW, NOW - 2 * 3600).is_some_and(|text| text.contains("about 2 h 0 min")));
    assert_eq!(told(NOW, NOW - 300), None);
}

#[test]
fn usual_claims_are_known_as_such_so_that_bindings_may_lay_them_out_at_once() {
    let usual = |token: &str| {
        signer().verifier().verify_with(token, &VerifyOptions::default(), |claims| claims.is_usual()).unwrap()
    };
    let request = ParticipantToken::new().room_id("r").participant_id("p");
    assert!(usual(&signer().participant_token(&request).unwrap()));
    assert!(!usual(&signer().participant_token(&ParticipantToken::new().room_id("r")).unwrap()));
    let no_roles = format!(
        r#"{{"apikey":"{KEY}","version":2,"roomId":"r","participantId":"p","iat":{NOW},"exp":{}}}"#,
        NOW + 9
    );
    assert!(!usual(&forge(HEADER, no_roles)));
}

#[test]
fn one_quote_is_enough_to_know_a_pasted_token() {
    let token = exp(NOW + 9);
    for pasted in [format!("\"{token}"), format!("{token}'"), format!("\"{token}\"")] {
        let told = explain_at(&pasted, Some(&signer()), NOW);
        assert!(told.problems.iter().any(|problem| problem.code == "quotes"), "{pasted}");
    }
}

#[test]
fn an_end_of_another_type_is_not_told_as_one_that_is_missing() {
    let texts = |claims: String| -> String {
        let told = explain_at(&forge(HEADER, claims), Some(&signer()), NOW);
        told.problems.into_iter().map(|problem| problem.text + "|").collect()
    };
    assert!(texts(format!(r#"{{"apikey":"{KEY}"}}"#)).contains("The token has no exp."));
    assert!(!texts(format!(r#"{{"apikey":"{KEY}","exp":"soon"}}"#)).contains("The token has no exp."));
}

#[test]
fn claims_that_are_not_shown_as_they_stand_are_written_anew() {
    let odd = format!(
        r#"{{"apikey":"{KEY}","roles":null,"permissions":["allow_join","allow_mod"],"exp":{},"x":[1]}}"#,
        NOW + 9
    );
    let json = |token: &str| {
        signer().verifier().verify_with(token, &VerifyOptions::default(), |claims| claims.to_json()).unwrap()
    };
    let wanted = odd.replace(r#""roles":null,"#, "");
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(read(&json(&forge(HEADER, &odd))), read(&wanted));
}

#[test]
fn a_ready_token_has_its_bound() {
    let made = |length: usize| videosdk_api::Client::builder().token("a".repeat(length)).build();
    made(MAX_TOKEN_LENGTH).unwrap();
    assert!(made(MAX_TOKEN_LENGTH + 1).unwrap_err().message().contains("too long"));
}
