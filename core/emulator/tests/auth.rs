//! What the emulator promises about tokens.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::{House, sign, token};
use videosdk_emulator::Emulator;

#[test]
fn a_bad_token_is_told_what_is_wrong_with_it() {
    let house = House::with(Emulator::builder().credentials("key", "secret"));
    let good = token("key", "secret", json!({}));
    let payload = json!({ "apikey": "key" }).to_string();
    for (header, hint) in [
        (String::new(), "missing"),
        (format!("Bearer {good}"), "without \"Bearer \""),
        ("abc".to_owned(), "three parts"),
        ("a..b".to_owned(), "three parts"),
        (sign("secret", r#"{"alg":"none"}"#, &payload), "HS256"),
        (sign("secret", r#"{"alg":"HS512"}"#, &payload), "HS256"),
        (sign("secret", r#"{"alg":"HS256"}"#, "[]"), "not a JSON object"),
        (token("other", "secret", json!({})), "apikey is not known"),
        (token("key", "wrong", json!({})), "signature does not fit"),
        (token("key", "secret", json!({ "exp": 1_700_000_000 })), "expired"),
        (token("key", "secret", json!({ "exp": "soon" })), "exp is not a number"),
        (token("key", "secret", json!({ "nbf": 4_000_000_000_u64 })), "not valid yet"),
    ] {
        let message = house.call_as(&header, "GET", "/v2/rooms", None).refused(401);
        assert!(message.contains(hint), "{message} should mention {hint}");
        assert!(header.is_empty() || !message.contains(&header), "the token itself stays out");
    }
}

#[test]
fn roles_count_only_in_version_two_and_in_either_case() {
    let house = House::with(Emulator::builder().credentials("key", "secret"));
    for (claims, status) in [
        (json!({ "version": 2, "roles": ["rtc"] }), 403),
        (json!({ "version": 2, "roles": ["RTC"] }), 403),
        (json!({ "version": 2, "roles": ["rtc", "crawler"] }), 200),
        (json!({ "version": 2, "roles": ["CRAWLER"] }), 200),
        (json!({ "version": 2 }), 200),
        (json!({ "roles": ["rtc"] }), 200),
        (json!({ "permissions": Value::Null }), 200),
    ] {
        let reply = house.call_as(&token("key", "secret", claims.clone()), "GET", "/v2/rooms", None);
        assert_eq!(reply.status, status, "{claims}");
    }
}

#[test]
fn a_stopped_account_is_refused_and_the_public_key_needs_no_token() {
    let house = House::new();
    house.emulator.configure(json!({ "accountInactive": true })).unwrap();
    assert_eq!(house.get("/v2/rooms").refused(401), "The account is inactive.");
    assert_eq!(house.call_as("", "GET", "/v2/public/rsa-public-key", None).status, 200);
}

#[test]
fn a_token_for_one_room_is_held_to_it_only_on_request() {
    let house = House::with(Emulator::builder().credentials("key", "secret"));
    let (own, other) = (house.room(json!({ "customRoomId": "own" })), house.room(json!({})));
    let bound = token("key", "secret", json!({ "version": 2, "roomId": own }));
    let status = |room: &str| house.call_as(&bound, "GET", &format!("/v2/rooms/{room}"), None).status;
    assert_eq!(status(&other), 200);
    house.emulator.configure(json!({ "enforceRoomScope": true })).unwrap();
    assert_eq!((status(&own), status("own"), status(&other)), (200, 200, 403));
}

#[test]
fn tokens_are_never_written_down() {
    let house = House::new();
    house.get("/v2/rooms").ok();
    let log = json!(house.emulator.requests()).to_string();
    assert!(!log.contains(&house.token) && !log.contains(house.emulator.secret()));
    assert!(!format!("{:?}", house.emulator).contains(house.emulator.secret()));
    assert!(!house.emulator.snapshot().to_string().contains(house.emulator.secret()));
}
