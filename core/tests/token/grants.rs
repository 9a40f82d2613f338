//! A token grants what was asked for and no more; a wrong request is refused by the name of its field.

use super::*;

#[test]
fn t43_a_participant_gets_no_more_than_was_asked_for() {
    let read = |request: &ParticipantToken| {
        decode_unverified(&signer().participant_token(request).unwrap()).unwrap()
    };
    let claims = read(&ParticipantToken::new().room_id("r").participant_id("p").expires_in("2h").unwrap());
    assert_eq!(claims.permissions, ["allow_join"]);
    assert_eq!(claims.roles.as_deref(), Some(&["rtc".to_owned()][..]));
    assert_eq!(
        (claims.version, claims.room_id.as_deref(), claims.participant_id.as_deref()),
        (Some(2), Some("r"), Some("p"))
    );
    assert_eq!((claims.issued_at, claims.expires_at), (Some(NOW), Some(NOW + 7200)));
    assert!(!claims.has_role(Role::Crawler));
}

#[test]
fn wrong_requests_are_refused_by_name() {
    let refuse = |request: ParticipantToken, field: &str| {
        let error = signer().participant_token(&request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with(field), "{error}");
    };
    let new = ParticipantToken::new;
    refuse(new().room_id(""), "room_id");
    refuse(new().participant_id(""), "participant_id");
    refuse(new().participant_id("a b"), "participant_id");
    refuse(new().participant_id("a\u{a0}b"), "participant_id");
    refuse(new().permissions([Permission::AskJoin, Permission::AllowJoin]), "permissions");
    refuse(
        new().permissions([Permission::AllowMod, Permission::AskJoin, Permission::AllowJoin]),
        "permissions",
    );
    refuse(new().claim("", 1), "claims");
    refuse(new().claim("x", 1).claim("x", 2), "claims");
    refuse(new().claim("x", "y".repeat(20_000)), "claims");
    for name in ["apikey", "permissions", "version", "roles", "roomId", "participantId", "iat", "exp"] {
        refuse(new().claim(name, 1), "claims");
    }
}
