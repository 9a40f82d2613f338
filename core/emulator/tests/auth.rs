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
fn a_join_checks_the_token_it_is_given_and_needs_none() {
    let house = House::with(Emulator::builder().credentials("key", "secret").credentials("other", "x"));
    let room = house.room(json!({ "customRoomId": "maths" }));
    let path = format!("/emulator/rooms/{room}/participants");
    let join = |claims: Value, who: &str| {
        let token = token("key", "secret", claims);
        house.call_as("", "POST", &path, Some(&json!({ "participantId": who, "token": token })))
    };
    let bound = json!({ "version": 2, "roles": ["rtc"], "roomId": room, "participantId": "ana" });
    assert_eq!(join(bound.clone(), "ana").ok()["participantId"], "ana");
    for (claims, status, hint) in [
        (bound, 403, "somebody else"),
        (json!({ "version": 2, "roomId": "zzzz-zzzz-zzzz" }), 403, "another room"),
        (json!({ "version": 2, "roles": ["crawler"] }), 403, "lack rtc"),
        (json!({ "permissions": ["allow_mod"] }), 403, "neither allow_join nor ask_join"),
        (json!({ "permissions": Value::Null }), 403, "neither allow_join nor ask_join"),
        (json!({ "exp": 1_700_000_000 }), 401, "expired"),
        (json!({ "exp": Value::Null }), 401, "no exp"),
        (json!({ "nbf": 4_000_000_000_u64 }), 401, "not valid yet"),
        (json!({ "apikey": "other" }), 401, "apikey is not known"),
    ] {
        let message = join(claims.clone(), "ben").refused(status);
        assert!(message.contains(hint), "{claims}: {message}");
    }
    // Without version 2 neither roles nor the room count; a custom id names the room as well.
    join(json!({ "roles": ["crawler"], "roomId": "zzzz-zzzz-zzzz" }), "cas").ok();
    join(json!({ "version": 2, "roomId": "maths", "permissions": ["ask_join"] }), "dan").ok();
    let people = house.get(&path).ok()["participants"].as_array().unwrap().len();
    assert_eq!(people, 3, "whoever was refused is not there");
    house.emulator.join(&room, "eve", "Eve").unwrap();
}

#[test]
fn a_join_by_token_alone_is_the_participant_it_is_bound_to() {
    let house = House::with(Emulator::builder().credentials("key", "secret"));
    let room = house.room(json!({}));
    let path = format!("/emulator/rooms/{room}/participants");
    let own = token("key", "secret", json!({ "version": 2, "participantId": "ana" }));
    assert_eq!(house.call_as("", "POST", &path, Some(&json!({ "token": own }))).ok()["participantId"], "ana");
    let own = token("key", "secret", json!({ "version": 2, "participantId": "ben" }));
    house.emulator.join_with_token(&own, &room, "ben", "Ben").unwrap();
    let refused = house.emulator.join_with_token(&own, &room, "cas", "Cas").unwrap_err();
    assert_eq!(refused.status, 403);
    let wrong = token("key", "wrong", json!({}));
    assert_eq!(house.emulator.join_with_token(&wrong, &room, "cas", "Cas").unwrap_err().status, 401);
    assert!(!format!("{refused:?}").contains(&own));
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
