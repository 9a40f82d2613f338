//! What a verified token says, and from and until when it counts.

use super::*;
use serde_json::json;
use std::time::Duration;

#[test]
fn times_are_judged_to_the_second() {
    let at = |now, leeway| {
        let options = VerifyOptions { leeway: Duration::from_secs(leeway), ..VerifyOptions::default() };
        let token = forge(HEADER, format!(r#"{{"apikey":"{KEY}","nbf":1000,"exp":2000.5,"iat":99999}}"#));
        reason(signer_at(Clock::fixed(now)).verify(&token, &options))
    };
    assert_eq!(at(999, 0), "not_yet_valid");
    assert_eq!(at(999, 1), "accepted");
    assert_eq!(at(1000, 0), "accepted");
    assert_eq!(at(2000, 0), "accepted");
    assert_eq!(at(2001, 0), "expired");
    assert_eq!(at(2001, 1), "accepted");
}

#[test]
fn claims_are_typed_and_old_roles_are_read() {
    let payload = format!(
        r#"{{"apikey":"{KEY}","permissions":["allow_join","new_one"],"version":2,"roles":["CRAWLER","PUBLISHER"],"exp":4102444800,"x":[1]}}"#
    );
    let claims = signer()
        .verify(&forge(r#"{"typ":"jwt","alg":"HS256","kid":"a"}"#, payload), &VerifyOptions::default());
    let claims = claims.unwrap();
    assert!(claims.has_role(Role::Crawler) && claims.has_role(Role::Rtc));
    assert!(claims.has_permission(Permission::AllowJoin) && !claims.has_permission(Permission::AllowMod));
    assert_eq!(claims.permissions[1], "new_one");
    assert_eq!(claims.extra["x"], json!([1]));
}
