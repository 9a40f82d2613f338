//! Byte equality with the tokens of the official SDK, and its verdicts wherever we are not stricter on purpose.

use super::*;
use std::time::Duration;
use videosdk_api::secret::Secret;

#[test]
fn participant_tokens_equal_those_of_the_official_sdk() {
    let mut compared = 0;
    for case in cases("access_token") {
        // What we refuse or leave out on purpose has its own tests.
        let name = case["name"].as_str().unwrap();
        let skipped = name.starts_with("empty-")
            || name.contains("claim") && name != "set-claim-null"
            || name.contains("0s");
        if skipped {
            continue;
        }
        let mut request = ParticipantToken::new();
        let (mut api, mut granted, mut ids) = (false, false, (None, None));
        for call in case["calls"].as_array().unwrap() {
            let texts: Vec<&str> = call.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            match texts[0] {
                "setParticipant" => ids.0 = Some(texts[1].to_owned()),
                "forRoom" => ids.1 = Some(texts[1].to_owned()),
                "grant" => {
                    for grant in &texts[1..] {
                        granted = true;
                        request = request.permission(grant.parse().unwrap());
                    }
                }
                "expiresIn" => {
                    request = match call[1].as_u64() {
                        Some(seconds) => request.expires_in(seconds).unwrap(),
                        None => request.expires_in(texts[1]).unwrap(),
                    }
                }
                "setClaim" => request = request.claim(texts[1], call[2].clone()),
                "forApi" => api = true,
                other => panic!("{other}"),
            }
        }
        if !granted {
            request = request.permissions([Permission::AllowJoin, Permission::AllowMod]);
        }
        let token = if api {
            signer().api_token(&ApiToken::new().room_id(ids.1.unwrap()))
        } else {
            request = ids.0.into_iter().fold(request, ParticipantToken::participant_id);
            request = ids.1.into_iter().fold(request, ParticipantToken::room_id);
            signer().participant_token(&request)
        };
        assert_eq!(token.unwrap(), case["token"].as_str().unwrap(), "{name}");
        compared += 1;
    }
    assert!(compared >= 9, "{compared}");
}

#[test]
fn api_tokens_equal_those_of_the_official_sdk() {
    let names = [
        "version-null-means-2",
        "expiresIn-fraction-is-floored",
        "expiresIn-string-seconds",
        "expiresIn-7d",
        "expiresIn-null-means-default",
        "claims-participant-and-room",
        "claims-nbf-and-jti",
        "claims-control-characters",
        "claims-emoji",
        "unicode-secret",
        "long-secret-over-one-hmac-block",
    ];
    let mut compared = 0;
    for case in cases("generate_token") {
        let name = case["name"].as_str().unwrap();
        if !names.contains(&name) {
            continue;
        }
        let options = &case["options"];
        let credentials = Credentials::new(KEY, options["secretKey"].as_str().unwrap()).unwrap();
        let mut request = ApiToken::new();
        request = match &options["expiresIn"] {
            Value::String(text) => request.expires_in(text.as_str()).unwrap(),
            Value::Number(number) => {
                request.expires_in(Lifetime::from_seconds_f64(number.as_f64().unwrap()).unwrap()).unwrap()
            }
            _ => request,
        };
        for (name, value) in options["claims"].as_object().into_iter().flatten() {
            request = match name.as_str() {
                "participantId" => request.participant_id(value.as_str().unwrap()),
                "roomId" => request.room_id(value.as_str().unwrap()),
                _ => request.claim(name, value.clone()),
            };
        }
        let token = Signer::with_clock(&credentials, Clock::fixed(NOW)).unwrap().api_token(&request);
        assert_eq!(token.unwrap(), case["token"].as_str().unwrap(), "{name}");
        compared += 1;
    }
    assert_eq!(compared, names.len());
}

#[test]
fn the_published_vector_is_reproduced() {
    let credentials = Credentials::new("example-api-key", "example-secret-not-real").unwrap();
    let token =
        Signer::new(&credentials).unwrap().api_token(&ApiToken::new().issued_at(1_772_445_600)).unwrap();
    assert!(token.ends_with(".FhnemNU4cxGlly7yoWygotnBNJPyh1BD6M9ewM9ULAg"), "{token}");
}

#[test]
fn lifetimes_are_read_like_the_official_sdk_reads_them_within_sane_bounds() {
    for case in cases("parse_expires_in") {
        let input = case["input"].as_str().unwrap();
        let ours = input.parse::<Lifetime>().ok().map(Lifetime::as_seconds);
        let sane = |seconds: &u64| (1..=315_360_000).contains(seconds);
        assert_eq!(ours, case["seconds"].as_u64().filter(sane), "{input:?}");
    }
    assert_eq!("10y".parse::<Lifetime>().unwrap().as_seconds(), 315_360_000);
    for bad in ["11y", "0d", "18446744073709551616", "307445734561825861m"] {
        assert_eq!(bad.parse::<Lifetime>().unwrap_err().kind(), ErrorKind::InvalidArgument, "{bad}");
    }
    for bad in [f64::NAN, f64::INFINITY, -1.0, 0.5, 1e300] {
        assert!(Lifetime::from_seconds_f64(bad).is_err());
    }
    assert!(Lifetime::try_from(Duration::MAX).is_err());
    assert!(Lifetime::try_from(Duration::from_millis(999)).is_err());
    assert!(signer().api_token(&ApiToken::new().issued_at(u64::MAX)).is_err());
}

#[test]
fn verdicts_on_the_official_vectors() {
    // Where we are stricter than the official SDK, with our reason.
    let stricter = [
        ("valid-no-exp-never-expires", "bad_claims"),
        ("valid-empty-object-payload", "bad_claims"),
        ("exp-null-is-not-checked", "bad_claims"),
        ("exp-object-is-not-checked", "bad_claims"),
        ("nbf-in-the-future-is-not-checked", "not_yet_valid"),
        ("alg-HS512-header-with-a-sha256-hmac", "wrong_algorithm"),
        ("header-is-not-base64", "malformed"),
        ("header-with-crit", "bad_header"),
        ("payload-json-string", "bad_claims"),
        ("payload-invalid-utf8", "bad_claims"),
        ("payload-duplicate-exp-last-wins", "bad_claims"),
    ];
    for case in cases("verify_token") {
        let name = case["name"].as_str().unwrap();
        let secret = Secret::from(case["secret"].as_str().unwrap());
        let clock = Clock::fixed(case["now_ms"].as_u64().unwrap() / 1000);
        let verifier = Verifier::from_secret(&secret).unwrap().with_clock(clock);
        let ours = reason(verifier.verify(case["token"].as_str().unwrap(), &VerifyOptions::default()));
        match stricter.iter().find(|(other, _)| *other == name) {
            Some((_, expected)) => assert_eq!(ours, *expected, "{name}"),
            None => assert_eq!(ours == "accepted", case["outcome"] == "accepted", "{name}: {ours}"),
        }
    }
    for case in cases("decode_token") {
        let ours = decode_unverified(case["token"].as_str().unwrap());
        assert_eq!(ours.is_ok(), case["result"].is_object(), "{}", case["name"]);
    }
}
