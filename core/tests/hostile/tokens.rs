//! Forged tokens.

use super::{corpus, fits, text};
use std::collections::BTreeMap;
use videosdk_api::ErrorKind;
use videosdk_api::token::{Clock, Credentials, TokenProblem, Verifier, VerifyOptions};

/// T41: none is accepted, and each is refused for the reason it should be refused for.
#[test]
fn t41_no_forged_token_is_accepted() {
    let all = corpus("tokens.json");
    let given = |name: &str| all[name].as_str().unwrap();
    let credentials = Credentials::new(given("apiKey"), given("secret")).unwrap();
    let clock = Clock::fixed(all["now"].as_u64().unwrap());
    let verifier = Verifier::new(&credentials).unwrap().with_clock(clock);
    verifier.verify(given("good"), &VerifyOptions::default()).unwrap();
    let mut reasons = BTreeMap::new();
    for case in all["forged"].as_array().unwrap() {
        let token = text(&case["token"]);
        let error = verifier.verify(&token, &VerifyOptions::default()).expect_err(&case["name"].to_string());
        assert_eq!(error.kind(), ErrorKind::Token, "{}: {error}", case["name"]);
        let code = TokenProblem::of(&error).expect("a named reason").code();
        assert!(fits(&case["reason"], code), "{}: {code} instead of {}", case["name"], case["reason"]);
        assert!(!error.to_string().contains(given("secret")), "{error}");
        *reasons.entry(code).or_insert(0) += 1;
    }
    let tried: i32 = reasons.values().sum();
    println!("T41: 0 of {tried} forged tokens accepted: {reasons:?}");
    assert!(tried >= 200, "{tried}");
}
