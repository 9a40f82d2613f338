//! One call as a handler sees it, and the two ways it can end.

use serde_json::{Map, Value, json};
use videosdk_api::operation::Operation;

use crate::auth::Claims;

/// Named values of one place of a request, under their wire names.
pub(crate) type Values = Map<String, Value>;

/// What a handler gives back.
pub(crate) type Answer = Result<Answered, Refusal>;

/// A request that has been matched, authorised and validated.
pub(crate) struct Call<'a> {
    /// The row of the operations table.
    pub(crate) operation: &'static Operation,
    /// Values taken from the path, percent-decoded.
    pub(crate) path: Values,
    /// Values of the query string, already of their declared types.
    pub(crate) query: Values,
    /// Members of the body; empty when none was sent.
    pub(crate) body: Values,
    /// What the token says; empty for public operations.
    pub(crate) claims: Claims,
    /// Scheme, host and port the caller used, for links.
    pub(crate) base_url: &'a str,
}

impl Call<'_> {
    /// The text of a parameter, wherever it travels; an empty text counts as absent.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// The text of a parameter that the table marks as required.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name).ok_or_else(|| Refusal::bad(format!("{name} is required.")))
    }

    /// A parameter of any type; null counts as absent.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        [&self.path, &self.body, &self.query]
            .into_iter()
            .find_map(|place| place.get(name))
            .filter(|value| !value.is_null())
    }

    /// Whether a flag is given and true.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.value(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The API key on whose behalf the call is made.
    pub(crate) fn owner(&self) -> &str {
        &self.claims.api_key
    }
}

/// A successful answer: JSON with status 200 unless it says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answered {
    /// HTTP status.
    pub(crate) status: u16,
    /// What it says.
    pub(crate) content: Content,
    /// Headers beyond the usual ones.
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    /// JSON.
    Json(Value),
    /// Text of another type, for instance `text/csv`.
    Raw(&'static str, String),
    /// Nothing.
    Empty,
}

impl Answered {
    fn new(status: u16, content: Content) -> Self {
        Self { status, content, headers: Vec::new() }
    }

    /// An answer with this JSON value.
    pub(crate) fn json(value: Value) -> Answer {
        Ok(Self::new(200, Content::Json(value)))
    }

    /// A confirmation in words, sent as a JSON string.
    pub(crate) fn text(text: &str) -> Answer {
        Self::json(Value::String(text.to_owned()))
    }

    /// 201 with this JSON value.
    pub(crate) fn created(value: Value) -> Self {
        Self::new(201, Content::Json(value))
    }

    /// Text that is not JSON.
    pub(crate) fn raw(status: u16, kind: &'static str, text: impl Into<String>) -> Self {
        Self::new(status, Content::Raw(kind, text.into()))
    }

    /// 204: done, and nothing to say.
    pub(crate) fn nothing() -> Answer {
        Ok(Self::empty(204))
    }

    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, Content::Empty)
    }

    /// The numbers of a page under the names that the logs of agents use.
    pub(crate) fn with_old_page_names(mut self) -> Self {
        if let Content::Json(value) = &mut self.content {
            let info = &mut value["pageInfo"];
            *info = json!({
                "page": info["currentPage"],
                "perPage": info["perPage"],
                "totalPages": info["lastPage"],
                "total": info["total"],
            });
        }
        self
    }

    /// Adds a header.
    pub(crate) fn with_header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }
}

/// A refused call: a status and a text that says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// HTTP status.
    pub(crate) status: u16,
    /// What the caller is told.
    pub(crate) message: String,
}

impl Refusal {
    /// A refusal with any status.
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    /// 400: wrong values, or the wrong moment.
    pub(crate) fn bad(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    /// 401: the token is no good.
    pub(crate) fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(401, message)
    }

    /// 403: the token is good, but not for this.
    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, message)
    }

    /// 404: there is no such thing.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, message)
    }

    /// The body of the answer: the text under both keys that clients look for.
    pub(crate) fn body(&self) -> Value {
        json!({ "message": self.message, "error": self.message })
    }
}
