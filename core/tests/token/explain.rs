//! Explanations name what is wrong with a token.

use super::*;

#[test]
fn explanations_name_what_is_wrong() {
    let codes = |token: &str, signer: Option<&Signer>| -> Vec<&'static str> {
        explain_at(token, signer, NOW).problems.into_iter().map(|problem| problem.code).collect()
    };
    let own = signer();
    let participant =
        own.participant_token(&ParticipantToken::new().room_id("r1").participant_id("p1")).unwrap();
    let explained = explain(&participant, Some(&own));
    assert!(explained.can_join && !explained.can_moderate && !explained.can_call_api);
    assert!(
        explained.summary.contains("join")
            && explained.summary.contains("r1")
            && explained.summary.contains("1 d 0 h")
    );
    assert_eq!(codes(&participant, Some(&own)), ["not_for_api"]);
    let api = explain(&own.api_token(&ApiToken::new()).unwrap(), Some(&own));
    assert!(api.can_call_api && !api.can_join && !api.can_moderate, "{api}");

    assert!(codes(&format!("Bearer {participant}"), Some(&own)).contains(&"bearer_prefix"));
    assert!(codes(&format!("\"{participant}\""), Some(&own)).contains(&"quotes"));
    assert!(codes(&format!("{participant}\n"), Some(&own)).contains(&"blank"));
    let other = Signer::with_clock(&Credentials::new("k2", "another").unwrap(), Clock::fixed(NOW)).unwrap();
    let foreign = codes(&participant, Some(&other));
    assert!(foreign.contains(&"bad_signature") && foreign.contains(&"wrong_api_key"), "{foreign:?}");
    let one = |header: &str, claims: &str| {
        codes(&forge(header, format!(r#"{{"apikey":"{KEY}",{claims}}}"#)), Some(&signer()))
    };
    let join = r#""permissions":["allow_join"]"#;
    assert_eq!(one(HEADER, &format!(r#"{join},"exp":{}"#, NOW - 5)), ["expired"]);
    assert_eq!(one(HEADER, &format!(r#"{join},"exp":{}000"#, NOW)), ["exp_in_milliseconds"]);
    assert_eq!(one(HEADER, &format!(r#"{join},"exp":{},"nbf":{}"#, NOW + 9, NOW + 5)), ["not_yet_valid"]);
    assert_eq!(
        one(HEADER, &format!(r#"{join},"iat":{NOW},"exp":{}"#, NOW - 17_400)),
        ["born_expired", "clock_off"]
    );
    assert_eq!(
        one(HEADER, &format!(r#"{join},"iat":{},"exp":{}"#, NOW + 19_800, NOW + 20_400)),
        ["clock_off"]
    );
    assert_eq!(one(HEADER, &format!(r#"{join},"roomId":"r","exp":{}"#, NOW + 9)), ["version_missing"]);
    assert!(
        one(HEADER, &format!(r#""permissions":["ask_join","allow_mod"],"exp":{}"#, NOW + 9))
            .contains(&"ask_join_mixed")
    );
    assert!(one(r#"{"alg":"HS512"}"#, &format!(r#"{join},"exp":{}"#, NOW + 9)).contains(&"wrong_algorithm"));
    for nonsense in ["", ".", "..", "a.b.c", "\u{1F3A5}", "bearer ", "\"", "Beare\u{e9}r x"] {
        let explained = explain(nonsense, None);
        assert!(!explained.can_join && !explained.problems.is_empty(), "{nonsense}");
    }
}
