//! The named reasons for which a token is not accepted.

use crate::error::{Error, ErrorKind};

/// Why a token is not accepted. The name is also the [`Error::code`] of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenProblem {
    /// Not three parts of unpadded base64url, or too long.
    Malformed,
    /// The header is not what a JWT header must be.
    BadHeader,
    /// The algorithm is not HS256.
    WrongAlgorithm,
    /// The signature was not made with this secret over these bytes.
    BadSignature,
    /// The lifetime is over.
    Expired,
    /// The token is not valid before a later time.
    NotYetValid,
    /// The claims are not an object, or one of them is missing, repeated or of the wrong type.
    BadClaims,
    /// The token was made for another API key.
    WrongApiKey,
}

impl TokenProblem {
    const ALL: [Self; 8] = [
        Self::Malformed,
        Self::BadHeader,
        Self::WrongAlgorithm,
        Self::BadSignature,
        Self::Expired,
        Self::NotYetValid,
        Self::BadClaims,
        Self::WrongApiKey,
    ];

    /// The stable name, for instance `bad_signature`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::BadHeader => "bad_header",
            Self::WrongAlgorithm => "wrong_algorithm",
            Self::BadSignature => "bad_signature",
            Self::Expired => "expired",
            Self::NotYetValid => "not_yet_valid",
            Self::BadClaims => "bad_claims",
            Self::WrongApiKey => "wrong_api_key",
        }
    }

    /// The reason inside an error of kind [`ErrorKind::Token`].
    pub fn of(error: &Error) -> Option<Self> {
        if error.kind() != ErrorKind::Token {
            return None;
        }
        Self::ALL.into_iter().find(|problem| Some(problem.code()) == error.code())
    }

    pub(super) fn error(self, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Token, message).with_code(Some(self.code().to_owned()))
    }
}
