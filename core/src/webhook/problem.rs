//! The named reasons for which a webhook is not accepted.

use crate::error::{Error, ErrorKind};

/// Why a webhook is not accepted. The name is also the [`Error::code`] of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookProblem {
    /// The request carries no signature.
    MissingSignature,
    /// The signature header is not one value in standard base64.
    MalformedSignature,
    /// The signature does not fit the body.
    SignatureMismatch,
    /// The body is signed but is not a JSON object.
    BadBody,
    /// There is no key to verify with.
    KeyUnavailable,
}

impl WebhookProblem {
    const ALL: [Self; 5] = [
        Self::MissingSignature,
        Self::MalformedSignature,
        Self::SignatureMismatch,
        Self::BadBody,
        Self::KeyUnavailable,
    ];

    /// The stable name, for instance `signature_mismatch`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MissingSignature => "missing_signature",
            Self::MalformedSignature => "malformed_signature",
            Self::SignatureMismatch => "signature_mismatch",
            Self::BadBody => "bad_body",
            Self::KeyUnavailable => "key_unavailable",
        }
    }

    /// The reason inside an error of kind [`ErrorKind::Webhook`].
    pub fn of(error: &Error) -> Option<Self> {
        if error.kind() != ErrorKind::Webhook {
            return None;
        }
        Self::ALL.into_iter().find(|problem| Some(problem.code()) == error.code())
    }

    pub(super) fn error(self, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Webhook, message).with_code(Some(self.code().to_owned()))
    }
}
