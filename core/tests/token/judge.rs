//! The reference library signs the same bytes and comes to the same verdicts.

use super::*;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Validation};
use proptest::prelude::*;
use serde_json::{Map, json};

fn judge(token: &str) -> bool {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.leeway = 0;
    validation.validate_nbf = true;
    validation.validate_aud = false;
    jsonwebtoken::decode::<Map<String, Value>>(
        token,
        &DecodingKey::from_secret(SECRET.as_bytes()),
        &validation,
    )
    .is_ok()
}

fn any_time() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!("4102444800")),
        Just(json!([1])),
        Just(json!(true)),
        any::<i32>().prop_map(|n| json!(i64::from(n) / 4)),
        (4_000_000_000_u64..5_000_000_000).prop_map(|n| json!(n)),
        (4e9_f64..5e9).prop_map(|n| json!(n)),
        (-1e9_f64..1e9).prop_map(|n| json!(n)),
        Just(json!(1e30)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// T42: the reference library signs the same bytes and reads the same claims back.
    #[test]
    fn t42_signed_bytes_equal_those_of_the_judge(
        room in proptest::option::of("[a-z0-9\"\\\\/ -]{1,12}".prop_map(|s| s.replace(' ', "_"))),
        participant in proptest::option::of("[^\\s\\p{C}]{1,20}"),
        names in proptest::collection::hash_set("\\PC{1,8}", 0..4),
        value in any::<String>(),
        seconds in 1_u64..315_360_000,
        moderator in any::<bool>(),
        issued_at in 1_500_000_000_u64..2_000_000_000,
    ) {
        let reserved = ["apikey", "permissions", "version", "roles", "roomId", "participantId", "iat", "exp"];
        let mut request = ParticipantToken::new().issued_at(issued_at).expires_in(seconds).unwrap();
        let mut expected = Map::new();
        expected.insert("apikey".into(), json!(KEY));
        expected.insert("permissions".into(), if moderator { json!(["allow_join", "allow_mod"]) } else { json!(["allow_join"]) });
        expected.insert("version".into(), json!(2));
        expected.insert("roles".into(), json!(["rtc"]));
        if moderator {
            request = request.permissions([Permission::AllowJoin, Permission::AllowMod]);
        }
        for name in names.iter().filter(|name| !reserved.contains(&name.as_str())) {
            request = request.claim(name, value.clone());
            expected.insert(name.clone(), json!(value));
        }
        if let Some(id) = participant {
            request = request.participant_id(&id);
            expected.insert("participantId".into(), json!(id));
        }
        if let Some(id) = room {
            request = request.room_id(&id);
            expected.insert("roomId".into(), json!(id));
        }
        expected.insert("iat".into(), json!(issued_at));
        expected.insert("exp".into(), json!(issued_at + seconds));
        let message = format!("{}.{}", encode(HEADER), encode(serde_json::to_vec(&expected).unwrap()));
        let key = EncodingKey::from_secret(SECRET.as_bytes());
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::HS256).unwrap();
        prop_assert_eq!(signer().participant_token(&request).unwrap(), format!("{message}.{signature}"));
    }

    /// Rightly signed tokens with all sorts of times get the same verdict.
    #[test]
    fn verdicts_on_times_equal_those_of_the_judge(
        exp in proptest::option::of(any_time()),
        nbf in proptest::option::of(any_time()),
    ) {
        let mut claims = Map::new();
        claims.insert("apikey".into(), json!(KEY));
        exp.map(|exp| claims.insert("exp".into(), exp));
        nbf.map(|nbf| claims.insert("nbf".into(), nbf));
        let token = forge(HEADER, serde_json::to_vec(&claims).unwrap());
        let ours = signer_at(Clock::system()).verify(&token, &VerifyOptions::default()).is_ok();
        prop_assert_eq!(ours, judge(&token));
    }

    /// Damaged tokens get the same verdict.
    #[test]
    fn verdicts_on_damage_equal_those_of_the_judge(at in any::<prop::sample::Index>(), how in 0..4, with in "[A-Za-z0-9_.=+ /-]") {
        let good = forge(HEADER, format!(r#"{{"apikey":"{KEY}","exp":4102444800}}"#));
        let at = at.index(good.len());
        let token = match how {
            0 => format!("{}{with}{}", &good[..at], &good[at + 1..]),
            1 => format!("{}{}", &good[..at], &good[at + 1..]),
            2 => format!("{}{with}{}", &good[..at], &good[at..]),
            _ => good[..at].to_owned(),
        };
        let ours = signer_at(Clock::system()).verify(&token, &VerifyOptions::default()).is_ok();
        prop_assert_eq!(ours, judge(&token));
    }

    #[test]
    fn nothing_panics(text in any::<String>(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = explain(&text, None);
        let _ = decode_unverified(&text);
        let _ = verify(&text);
        let _ = verify(&forge(HEADER, &bytes));
        let _ = explain(&forge(HEADER, bytes), Some(&signer()));
    }
}
