//! The header of a token: exactly HS256, nothing critical. Our own header is known by its text; a foreign one is
//! read strictly here and must also satisfy the reference library.

use super::claims::RawObject;
use super::problem::TokenProblem;
use crate::error::Result;
use serde_json::Value;

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
    let header = RawObject::read(&json).ok_or_else(|| bad("is not a JSON object"))?;
    if header.repeated.is_some() {
        return Err(bad("names a member twice"));
    }
    check_members(&header)?;
    // The reference library looks at the types of the members that do not concern us.
    match jsonwebtoken::decode_header(format!("{part}.e30.")) {
        Ok(seen) if seen.alg == jsonwebtoken::Algorithm::HS256 => Ok(()),
        _ => Err(bad("is not the header of a JWT")),
    }
}

fn check_members(header: &RawObject) -> Result<()> {
    match header.get("alg") {
        Some(Value::String(alg)) if alg == "HS256" => {}
        Some(Value::String(_)) => {
            return Err(TokenProblem::WrongAlgorithm
                .error("the token's algorithm is not HS256: only HS256 tokens are accepted"));
        }
        _ => return Err(TokenProblem::BadHeader.error("the token's header names no algorithm")),
    }
    if header.get("crit").is_some() {
        return Err(
            TokenProblem::BadHeader.error("the token's header demands an extension (crit); none is known")
        );
    }
    match header.get("typ") {
        None => Ok(()),
        Some(Value::String(typ)) if typ.eq_ignore_ascii_case("JWT") => Ok(()),
        Some(_) => Err(TokenProblem::BadHeader.error("the token's header says it is not a JWT (typ)")),
    }
}
