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

#[test]
fn a_token_that_moderates_says_so_where_its_holder_is_a_participant() {
    let codes = |token: &str| -> Vec<&'static str> {
        explain(token, Some(&signer())).problems.into_iter().map(|problem| problem.code).collect()
    };
    let both = [Permission::AllowJoin, Permission::AllowMod];
    let moderator = signer().participant_token(&ParticipantToken::new().permissions(both)).unwrap();
    assert_eq!(codes(&moderator), ["not_for_api", "moderator"]);
    // A token for the API has the permission too, but nobody joins with it.
    assert_eq!(codes(&signer().api_token(&ApiToken::new()).unwrap()), ["not_for_joining"]);
}

#[test]
fn an_explanation_knows_which_operation_would_refuse_the_token() {
    let op = |id: &str| videosdk_api::operation::find(id).unwrap();
    let participant =
        explain(&signer().participant_token(&ParticipantToken::new()).unwrap(), Some(&signer()));
    let api = explain(&signer().api_token(&ApiToken::new()).unwrap(), Some(&signer()));
    let publish = videosdk_api::operations::OPERATIONS
        .iter()
        .find(|op| op.access == videosdk_api::operation::Access::Participant)
        .unwrap();
    assert!(participant.refusal_by(op("rooms.create")).is_some_and(|why| why.contains("crawler")));
    assert_eq!(api.refusal_by(op("rooms.create")), None);
    assert!(api.refusal_by(publish).is_some_and(|why| why.contains("rtc")));
    assert_eq!(participant.refusal_by(publish), None);
    let nonsense = explain("nonsense", None);
    assert!(nonsense.refusal_by(op("rooms.create")).is_some());
    assert_eq!(nonsense.refusal_by(op("webhooks.getPublicKey")), None);
}

/// Another library signs with whatever it is given; ours refuses such a secret, so the token is made by hand.
#[test]
fn a_token_signed_with_a_pasted_secret_is_told_from_one_of_another_secret() {
    let secret = "a secret of this very test, long enough for HS256";
    let own = Credentials::new(KEY, secret).unwrap();
    let text = |signed_with: &str| {
        let claims = format!(r#"{{"apikey":"{KEY}","permissions":["allow_join"],"exp":99999999999}}"#);
        let token = seal_with(signed_with, &format!("{}.{}", encode(HEADER), encode(claims)));
        let found = explain_with(&token, &own).unwrap();
        found.problems.into_iter().find(|p| p.code == "bad_signature").map(|p| p.text)
    };
    assert_eq!(text(secret), None);
    for (pasted, what) in [
        (format!("{secret}\n"), "a line break behind it"),
        (format!("{secret}\r\n"), "a line break behind it"),
        (format!(" {secret}"), "a blank before it"),
        (format!("{secret} "), "a blank behind it"),
        (format!("\"{secret}\""), "quotes around it"),
        (format!("'{secret}'"), "quotes around it"),
    ] {
        assert!(text(&pasted).is_some_and(|text| text.contains(what) && !text.contains(secret)), "{what}");
    }
    assert!(text("another secret altogether, of good length").is_some_and(|text| !text.contains("remove")));
}
