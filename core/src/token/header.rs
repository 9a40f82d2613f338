//! The header of a token: exactly HS256, nothing critical. Our own header is known by its text; a foreign one is
//! read strictly here and must also satisfy the reference library.

use super::problem::TokenProblem;
use super::raw::{self, Json};
use crate::error::Result;
use std::borrow::Cow;

/// `{"alg":"HS256","typ":"JWT"}`, encoded: the header of every token made here or by the service's own SDKs.
pub(super) const HEADER_PART: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/// Checks the first part of a token.
pub(super) fn check(part: &str) -> Result<()> {
    if part == HEADER_PART {
        return Ok(());
    }
    let json = base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(part)
        .map_err(|_| TokenProblem::Malformed.error("the token's header is not unpadded base64url"))?;
    let bad = |what: &str| TokenProblem::BadHeader.error(format!("the token's header {what}"));
    let mut members = Vec::new();
    let repeated = raw::each(&json, |member| members.push((member.text, member.value)));
    if repeated.ok_or_else(|| bad("is not a JSON object"))?.is_some() {
        return Err(bad("names a member twice"));
    }
    check_members(&members)?;
    // The reference library looks at the types of the members that do not concern us.
    match jsonwebtoken::decode_header(format!("{part}.e30.")) {
        Ok(seen) if seen.alg == jsonwebtoken::Algorithm::HS256 => Ok(()),
        _ => Err(bad("is not the header of a JWT")),
    }
}

fn check_members(members: &[(Cow<'_, str>, Json<'_>)]) -> Result<()> {
    let get = |wanted| members.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
    match get("alg") {
        Some(Json::Text(alg)) if alg == "HS256" => {}
        Some(Json::Text(_)) => {
            return Err(TokenProblem::WrongAlgorithm
                .error("the token's algorithm is not HS256: only HS256 tokens are accepted"));
        }
        _ => return Err(TokenProblem::BadHeader.error("the token's header names no algorithm")),
    }
    if get("crit").is_some() {
        return Err(
            TokenProblem::BadHeader.error("the token's header demands an extension (crit); none is known")
        );
    }
    match get("typ") {
        None => Ok(()),
        Some(Json::Text(typ)) if typ.eq_ignore_ascii_case("JWT") => Ok(()),
        Some(_) => Err(TokenProblem::BadHeader.error("the token's header says it is not a JWT (typ)")),
    }
}
