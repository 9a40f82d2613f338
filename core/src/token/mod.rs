//! Tokens: signing, verifying, reading and explaining them. No call to the network is needed for any of it.
//!
//! A token is a JWT signed with HS256 and the project's secret. There are two kinds and they are different calls:
//! [`Signer::participant_token`] makes one for a person who joins a room, [`Signer::api_token`] makes one for a
//! program that calls the REST API.

mod claims;
mod claims_ref;
mod claims_scanned;
mod clock;
mod credentials;
mod explain;
mod grant;
mod header;
mod lifetime;
mod mac;
mod payload;
mod problem;
mod raw;
mod request;
mod signer;
mod source;
mod verify;

pub use claims::{Claims, decode_unverified};
#[doc(hidden)]
pub use claims_ref::{ClaimValue, ClaimsRef, USUAL_CLAIMS};
pub use clock::Clock;
pub use credentials::Credentials;
pub use explain::{Explanation, Problem, explain, explain_at, explain_with};
pub use grant::{Permission, Role};
pub use lifetime::{IntoLifetime, Lifetime};
pub use problem::TokenProblem;
#[doc(hidden)]
pub use request::Wanted;
pub use request::{ApiToken, ParticipantToken};
#[doc(hidden)]
pub use signer::Draft;
pub use signer::Signer;
pub use source::{Auth, Authorization, Provider, TokenSource};
pub(crate) use source::{NEEDS_TOKEN, SCOPED_SECONDS, Scope};
pub use verify::{MAX_TOKEN_LENGTH, Verifier, VerifyOptions};
