//! Cases of `tokens`: what is signed, what is refused, what verifies and how a token is explained.

use super::compare::{differs, error_differs};
use super::server::repeated;
use super::{Verdict, read};
use serde_json::{Value, json};
use std::path::Path;
use videosdk_api::token::*;
use videosdk_api::{Error, Result, Secret};

pub fn run(path: &Path) -> Verdict {
    let kind = path.file_stem().unwrap().to_string_lossy().into_owned();
    let cases = read(path);
    let mut problems = Vec::new();
    for case in &cases {
        let problem = match kind.as_str() {
            "sign" | "refuse" => sign(case),
            "lifetime" => lifetime(case),
            "verify" => verify(case),
            "explain" => explained(case),
            other => Some(format!("no runner for {other}")),
        };
        problems.extend(problem.map(|p| format!("{}: {p}", case["name"].as_str().unwrap())));
    }
    (cases.len(), problems)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("`{name}` is no text"))
}

/// The lifetime in whatever notation the case uses. What no Rust type can say is refused by the compiler.
fn read_lifetime(input: &Value) -> Result<Lifetime> {
    match input {
        Value::String(text) => text.parse(),
        Value::Number(n) if n.is_u64() => Lifetime::from_seconds(n.as_u64().unwrap()),
        Value::Number(n) => Lifetime::from_seconds_f64(n.as_f64().unwrap()),
        _ => Err(Error::invalid("expires_in is neither text nor a number")),
    }
}

fn lifetime(case: &Value) -> Option<String> {
    match (read_lifetime(&case["input"]), &case["expect"]) {
        (Ok(seen), wanted) if wanted["seconds"] == seen.as_seconds() => None,
        (Ok(seen), wanted) => Some(format!("{} s, wanted {wanted}", seen.as_seconds())),
        (Err(error), wanted) if wanted.get("error").is_some() => error_differs(&wanted["error"], &error),
        (Err(error), wanted) => Some(format!("refused ({error}), wanted {wanted}")),
    }
}

macro_rules! request {
    ($kind:ident, $given:expr) => {{
        let given = $given;
        let mut request = $kind::new();
        if let Some(id) = given["roomId"].as_str() {
            request = request.room_id(id);
        }
        if let Some(id) = given["participantId"].as_str() {
            request = request.participant_id(id);
        }
        if let Some(all) = given["permissions"].as_array() {
            let all: Result<Vec<Permission>> = all.iter().map(|p| p.as_str().unwrap().parse()).collect();
            request = request.permissions(all?);
        }
        if let Some(input) = given.get("expiresIn") {
            request = request.expires_in(read_lifetime(input)?)?;
        }
        for claim in given["claims"].as_array().into_iter().flatten() {
            request = request.claim(claim[0].as_str().unwrap(), claim[1].clone());
        }
        request
    }};
}

fn make(case: &Value) -> Result<String> {
    let credentials = credentials(&case["credentials"])?;
    let signer = Signer::with_clock(&credentials, Clock::fixed(case["now"].as_u64().unwrap()))?;
    let given = &case["request"];
    match text(given, "kind") {
        "participant" => signer.participant_token(&request!(ParticipantToken, given)),
        _ => signer.api_token(&request!(ApiToken, given)),
    }
}

fn credentials(given: &Value) -> Result<Credentials> {
    Credentials::new(text(given, "apiKey"), Secret::new(text(given, "secret")))
}

fn sign(case: &Value) -> Option<String> {
    match (make(case), &case["expect"]) {
        (Ok(token), wanted) if wanted["token"] == token => None,
        (Ok(token), wanted) => Some(format!("{token}, wanted {wanted}")),
        (Err(error), wanted) if wanted.get("error").is_some() => error_differs(&wanted["error"], &error),
        (Err(error), wanted) => Some(format!("refused ({error}), wanted {wanted}")),
    }
}

fn verify(case: &Value) -> Option<String> {
    let token = match &case["token"] {
        Value::String(token) => token.clone(),
        other => repeated(&other["repeat"]),
    };
    let secret = Secret::new(text(case, "secret"));
    let verifier = match case["apiKey"].as_str() {
        Some(key) => Credentials::new(key, secret).and_then(|c| Verifier::new(&c)),
        None => Verifier::from_secret(&secret),
    };
    let verifier = verifier.unwrap().with_clock(Clock::fixed(case["now"].as_u64().unwrap()));
    let mut options = VerifyOptions::default();
    if let Some(leeway) = case["leewaySeconds"].as_u64() {
        options.leeway = std::time::Duration::from_secs(leeway);
    }
    match (verifier.verify(&token, &options), &case["expect"]) {
        (Ok(claims), wanted) if wanted.get("claims").is_some() => {
            differs(&wanted["claims"], &as_json(&claims), "claims")
        }
        (Ok(_), wanted) => Some(format!("accepted, wanted {wanted}")),
        (Err(error), wanted) if wanted.get("error").is_some() => error_differs(&wanted["error"], &error),
        (Err(error), wanted) => Some(format!("refused ({error}), wanted {wanted}")),
    }
}

fn as_json(claims: &Claims) -> Value {
    let mut all = json!({
        "apikey": claims.api_key, "permissions": claims.permissions, "roles": claims.roles, "version": claims.version,
        "roomId": claims.room_id, "participantId": claims.participant_id, "iat": claims.issued_at,
        "exp": claims.expires_at, "nbf": claims.not_before,
    });
    for (name, value) in &claims.extra {
        all[name] = value.clone();
    }
    all
}

fn explained(case: &Value) -> Option<String> {
    let now = case["now"].as_u64().unwrap();
    let known = case.get("credentials").map(|c| Signer::new(&credentials(c).unwrap()).unwrap());
    let seen = explain_at(text(case, "token"), known.as_ref(), now);
    let codes: Vec<&str> = seen.problems.iter().map(|p| p.code).collect();
    let answer =
        json!({"canJoin": seen.can_join, "canModerate": seen.can_moderate, "canCallApi": seen.can_call_api});
    let mut wanted = case["expect"].clone();
    let problems = wanted.as_object_mut().unwrap().remove("problems");
    let missing = problems
        .iter()
        .flat_map(|p| p.as_array().unwrap())
        .find(|code| !codes.contains(&code.as_str().unwrap()));
    missing
        .map(|code| format!("no problem {code}, only {codes:?}"))
        .or_else(|| differs(&wanted, &answer, "").map(|p| format!("{p} ({seen})")))
}
