//! Every forgery is refused for the reason it should be refused for.

use super::*;

/// T41: every forgery is refused for the reason it should be refused for.
#[test]
fn forged_tokens_are_refused_by_name() {
    let mut tried = 0;
    let mut refuse = |token: &str, expected: &str| {
        let got = verify(token);
        assert_ne!(got, "accepted", "{}", token.get(..80.min(token.len())).unwrap_or_default());
        assert!(
            expected.is_empty() || got == expected,
            "{got} instead of {expected}: {}",
            &token[..60.min(token.len())]
        );
        tried += 1;
    };
    let good = forge(HEADER, good_payload());
    assert_eq!(verify(&good), "accepted");

    for alg in [
        "none", "None", "nOnE", "NONE", "HS384", "HS512", "RS256", "RS512", "ES256", "PS256", "EdDSA",
        "hs256", "Hs256", "HS256 ", " HS256", "HS-256", "SHA256", "dir", "",
    ] {
        refuse(&forge(&format!(r#"{{"alg":"{alg}","typ":"JWT"}}"#), good_payload()), "wrong_algorithm");
    }
    for header in [
        "{}",
        r#"{"typ":"JWT"}"#,
        r#"{"alg":null}"#,
        r#"{"alg":["HS256"]}"#,
        r#"{"alg":256}"#,
        r#"{"alg":{}}"#,
        "null",
        "[]",
        "1",
        "true",
        r#""HS256""#,
        r#"{"alg":"HS256","#,
        "",
        "HS256",
        r#"{"alg":"HS256","alg":"none"}"#,
        r#"{"alg":"none","alg":"HS256"}"#,
        r#"{"alg":"HS256","typ":"JWS"}"#,
        r#"{"alg":"HS256","typ":5}"#,
        r#"{"alg":"HS256","typ":null}"#,
        r#"{"alg":"HS256","crit":["x"]}"#,
        r#"{"alg":"HS256","crit":[]}"#,
        r#"{"alg":"HS256","kid":5}"#,
        r#"{"alg":"HS256"} x"#,
        "{\"alg\":\"HS256\"}\0",
        r#"[{"alg":"HS256"}]"#,
        r#"{"Alg":"HS256"}"#,
    ] {
        let expected = if header.is_empty() { "malformed" } else { "bad_header" };
        refuse(&forge(header, good_payload()), expected);
    }

    for exp in [
        r#""1795486716""#,
        "null",
        "{}",
        "[]",
        "true",
        "9223372036854775808",
        "18446744073709551615",
        "1e30",
        "-1",
        "-0.5",
        "-1e30",
        "9007199254740993",
        r#"[1795486716]"#,
    ] {
        refuse(&forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":{exp}}}"#)), "bad_claims");
        refuse(&forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":1795486716,"nbf":{exp}}}"#)), "bad_claims");
        refuse(&forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":1795486716,"iat":{exp}}}"#)), "bad_claims");
    }
    for exp in ["0", "-0.0", "0.5", "1", "1767225600", "1767225599", "1767225599.9", "1e-5"] {
        refuse(&forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":{exp}}}"#)), "expired");
    }
    for nbf in ["1767225601", "1767225600.5", "4102444800"] {
        refuse(
            &forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":4102444801,"nbf":{nbf}}}"#)),
            "not_yet_valid",
        );
    }
    for (name, value) in [
        ("permissions", "\"allow_join\""),
        ("permissions", "[1]"),
        ("permissions", "{}"),
        ("roles", "\"crawler\""),
        ("roles", "[null]"),
        ("roles", "7"),
        ("version", "\"2\""),
        ("version", "2.5"),
        ("version", "[]"),
        ("roomId", "5"),
        ("roomId", "[]"),
        ("participantId", "{}"),
        ("participantId", "false"),
    ] {
        refuse(
            &forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":4102444800,"{name}":{value}}}"#)),
            "bad_claims",
        );
    }
    for name in ["apikey", "exp", "nbf", "iat", "permissions", "roles", "version", "roomId", "own"] {
        let twice = format!(r#"{{"apikey":"{KEY}","exp":4102444800,"{name}":null,"{name}":null}}"#);
        refuse(&forge(HEADER, twice), "bad_claims");
    }
    for payload in [
        "null",
        "42",
        "\"x\"",
        "[]",
        "true",
        "{",
        "{}x",
        "{\"exp\":1,}",
        "\u{feff}{}",
        " ",
        "{\"exp\":4102444800}\0",
    ] {
        refuse(&forge(HEADER, payload), "bad_claims");
    }
    refuse(&forge(HEADER, b"{\"apikey\":\"\xff\",\"exp\":4102444800}"), "bad_claims");
    refuse(&forge(HEADER, "[".repeat(5_000)), "bad_claims");
    refuse(&forge(HEADER, r#"{"exp":4102444800}"#), "wrong_api_key");
    refuse(&forge(HEADER, r#"{"apikey":"other","exp":4102444800}"#), "wrong_api_key");
    refuse(&forge(HEADER, r#"{"apikey":null,"exp":4102444800}"#), "wrong_api_key");
    refuse(&forge(HEADER, r#"{"apikey":5,"exp":4102444800}"#), "bad_claims");

    let parts: Vec<&str> = good.split('.').collect();
    let [header, payload, signature] = parts[..] else { panic!() };
    for token in [
        String::new(),
        ".".into(),
        "..".into(),
        "...".into(),
        "abc".into(),
        format!("{header}.{payload}"),
        format!("{header}.{payload}."),
        format!("{header}..{signature}"),
        format!(".{payload}.{signature}"),
        format!("{good}."),
        format!(".{good}"),
        format!("{good}.extra"),
        format!("{good}.{signature}"),
        "a".repeat(10_000_000),
        format!("{good}{}", "A".repeat(20_000)),
        ".".repeat(1000),
    ] {
        refuse(&token, "malformed");
    }
    for token in [
        format!("{good}="),
        format!("{good}\n"),
        format!(" {good}"),
        format!("{good} "),
        format!("{good}\0"),
        format!("Bearer {good}"),
        format!("\"{good}\""),
        good.to_uppercase(),
        good.to_lowercase(),
        format!("{header}=.{payload}.{signature}"),
        format!("{header}.{payload}=.{signature}"),
        format!("{header}.{payload}.{signature}{signature}"),
        format!("{header}.{payload}.{}", &signature[..42]),
        format!("{payload}.{header}.{signature}"),
        format!("{header}.{payload}.{header}"),
        good.replace('.', ","),
    ] {
        refuse(&token, "");
    }
    refuse(&seal(&format!("{header}.{payload}=")), "malformed");
    refuse(&seal(&format!("{header}.!!!")), "malformed");
    refuse(&seal(&format!("{header}.{} ", payload)), "malformed");
    refuse(&seal(&format!("!!!.{payload}")), "malformed");
    for at in 0..signature.len() {
        let other = if signature.as_bytes()[at] == b'A' { "B" } else { "A" };
        refuse(
            &format!("{header}.{payload}.{}{other}{}", &signature[..at], &signature[at + 1..]),
            "bad_signature",
        );
    }
    for at in 0..payload.len() {
        let other = if payload.as_bytes()[at] == b'A' { "B" } else { "A" };
        refuse(
            &format!("{header}.{}{other}{}.{signature}", &payload[..at], &payload[at + 1..]),
            "bad_signature",
        );
    }
    assert!(tried >= 200, "{tried}");
}
