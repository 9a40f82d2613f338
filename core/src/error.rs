//! One error for everything that can go wrong, with a kind from a closed list.

use std::fmt;
use std::time::Duration;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. The list is closed with a catch-all, and its numbers are fixed for ever: they are the C codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ErrorKind {
    /// A parameter, option or credential is missing or wrong; nothing was sent.
    InvalidArgument = 1,
    /// The service refused the token (401).
    Authentication = 2,
    /// The token is fine but may not do this (403).
    Permission = 3,
    /// No such thing (404, and 402 where the service uses it for a missing room).
    NotFound = 4,
    /// The request clashes with the present state (409).
    Conflict = 5,
    /// The service refused the values sent (400, 406, 422).
    Validation = 6,
    /// Too many requests (429).
    RateLimit = 7,
    /// The service failed (5xx).
    Server = 8,
    /// The connection could not be made or broke.
    Network = 9,
    /// The deadline of the call passed.
    Timeout = 10,
    /// The caller cancelled the call.
    Cancelled = 11,
    /// A successful answer was not what the operation promises.
    Decode = 12,
    /// The answer was larger than allowed.
    TooLarge = 13,
    /// The service answered with a redirect; none is followed.
    Redirect = 14,
    /// A list answered the same page again.
    Pagination = 15,
    /// A token did not verify.
    Token = 16,
    /// A webhook did not verify.
    Webhook = 17,
    /// Anything else, such as an unexpected HTTP status.
    Other = 99,
}

impl ErrorKind {
    /// Every kind, in the order of its number.
    pub const ALL: &'static [Self] = &[
        Self::InvalidArgument,
        Self::Authentication,
        Self::Permission,
        Self::NotFound,
        Self::Conflict,
        Self::Validation,
        Self::RateLimit,
        Self::Server,
        Self::Network,
        Self::Timeout,
        Self::Cancelled,
        Self::Decode,
        Self::TooLarge,
        Self::Redirect,
        Self::Pagination,
        Self::Token,
        Self::Webhook,
        Self::Other,
    ];

    /// The name used in every language and in the conformance cases, for instance `not_found`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::Authentication => "authentication",
            Self::Permission => "permission",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Validation => "validation",
            Self::RateLimit => "rate_limit",
            Self::Server => "server",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Decode => "decode",
            Self::TooLarge => "too_large",
            Self::Redirect => "redirect",
            Self::Pagination => "pagination",
            Self::Token => "token",
            Self::Webhook => "webhook",
            Self::Other => "other",
        }
    }

    /// The fixed number of this kind.
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// Whether the service can have seen the request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// It never left: repeating it is safe.
    NotSent,
    /// It may have been carried out.
    Unknown,
    /// The service answered and refused it.
    Rejected,
}

impl Sent {
    /// `not_sent`, `unknown` or `rejected`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Rejected => "rejected",
        }
    }
}

/// The one error of this crate. It never holds a secret, a token, a header value or a query string.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static str>,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    sent: Sent,
    body: Option<String>,
    created: Vec<(&'static str, String)>,
}

impl Error {
    /// An error of this kind that happened before anything was sent.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            sent: Sent::NotSent,
            body: None,
            created: Vec::new(),
        }))
    }

    /// A wrong argument: names what is wrong and the way out.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument, message)
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
    /// The message without the context that `Display` adds.
    pub fn message(&self) -> &str {
        &self.0.message
    }
    /// The operation that failed, for instance `rooms.create`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }
    /// HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }
    /// The code the service gave beside its message; numeric codes are kept as text.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }
    /// The service's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
    /// How many times the request was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
    /// Whether the service can have seen the request.
    pub fn sent(&self) -> Sent {
        self.0.sent
    }
    /// The start of the answer's body, where there was one (at most 2 KiB).
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// What a composed operation had already made when it failed, as names and ids (`secretId`, `batchId`, …), so that it can
    /// be found again or cleaned up. Empty otherwise.
    pub fn created(&self) -> &[(&'static str, String)] {
        &self.0.created
    }

    pub(crate) fn with_created(mut self, created: Vec<(&'static str, String)>) -> Self {
        self.0.created = created;
        self
    }
    pub(crate) fn with_operation(mut self, id: &'static str) -> Self {
        self.0.operation.get_or_insert(id);
        self
    }
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }
    pub(crate) fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }
    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id;
        self
    }
    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }
    pub(crate) fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self
    }
    pub(crate) fn with_body(mut self, body: Option<String>) -> Self {
        self.0.body = body;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        let mut parts: Vec<String> = Vec::new();
        if let Some(status) = self.0.status {
            parts.push(format!("HTTP {status}"));
        }
        if let Some(code) = &self.0.code {
            parts.push(format!("code {code}"));
        }
        if self.0.attempts > 1 {
            parts.push(format!("{} attempts", self.0.attempts));
        }
        if let Some(id) = &self.0.request_id {
            parts.push(format!("request {id}"));
        }
        if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("request_id", &self.0.request_id)
            .field("retry_after", &self.0.retry_after)
            .field("attempts", &self.0.attempts)
            .field("sent", &self.0.sent)
            .field("created", &self.0.created)
            .finish()
    }
}

impl std::error::Error for Error {}
