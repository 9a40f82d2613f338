//! Turns a refusing answer into an error: kind by status, message and code from whatever shape the body has.

use crate::error::{Error, ErrorKind, Sent};
use crate::operation::Operation;
use crate::reply::{Incoming, excerpt};
use crate::retry::retry_after;
use serde_json::Value;
use std::time::{Duration, SystemTime};

const TEXTS: [&str; 4] = ["message", "error", "msg", "statusMessage"];
const CODES: [&str; 2] = ["code", "errorCode"];
/// Longer messages are pages, not messages.
const MESSAGE_LIMIT: usize = 500;
/// Longer codes are no codes.
const CODE_LIMIT: usize = 100;
/// Nobody nests a message deeper.
const DEPTH_LIMIT: u8 = 4;
/// So many of a list of messages are shown.
const MESSAGES: usize = 5;

pub(crate) fn refusal(op: &'static Operation, incoming: &Incoming) -> Error {
    let status = incoming.status;
    let body = read(incoming);
    let kind = kind_of(status);
    let mut message =
        body.message.unwrap_or_else(|| format!("the service answered with status {status} and no message"));
    if kind == ErrorKind::Authentication {
        message.push_str(&skew_hint(incoming));
    }
    Error::new(kind, message)
        .with_operation(op.id)
        .with_status(status)
        .with_code(body.code)
        .with_request_id(incoming.request_id().map(str::to_owned))
        .with_retry_after(longest_wait(incoming))
        .with_attempts(incoming.attempts)
        .with_sent(sent_of(status))
        .with_body(Some(excerpt(&incoming.body, 2048)))
}

/// Two proxies may both ask for a wait; only the longest satisfies both.
fn longest_wait(incoming: &Incoming) -> Option<Duration> {
    let now = SystemTime::now();
    let waits = incoming.headers.get_all("retry-after").iter();
    waits.filter_map(|value| retry_after(value.to_str().ok()?, now)).max()
}

pub(crate) fn kind_of(status: u16) -> ErrorKind {
    match status {
        400 | 406 | 422 => ErrorKind::Validation,
        401 => ErrorKind::Authentication,
        // The service answers 402 for a missing room; the status stays visible for those who tell them apart.
        402 | 404 => ErrorKind::NotFound,
        403 => ErrorKind::Permission,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimit,
        500..=599 => ErrorKind::Server,
        _ => ErrorKind::Other,
    }
}

fn sent_of(status: u16) -> Sent {
    match status {
        503 => Sent::Rejected,
        500..=599 => Sent::Unknown,
        _ => Sent::Rejected,
    }
}

/// A clock that is off makes good tokens look expired; the answer's own date shows it.
fn skew_hint(incoming: &Incoming) -> String {
    let Some(theirs) = incoming.header("date").and_then(|d| httpdate::parse_http_date(d).ok()) else {
        return String::new();
    };
    let now = SystemTime::now();
    let off =
        now.duration_since(theirs).or_else(|_| theirs.duration_since(now)).unwrap_or_default().as_secs();
    if off < 120 {
        return String::new();
    }
    let way = if now > theirs { "ahead of" } else { "behind" };
    format!(
        " (this machine's clock is {off} s {way} the service's: tokens may look expired or not yet valid)"
    )
}

#[derive(Default)]
struct Body {
    message: Option<String>,
    code: Option<String>,
}

fn read(incoming: &Incoming) -> Body {
    let text = excerpt(&incoming.body, MESSAGE_LIMIT);
    if text.is_empty() {
        return Body::default();
    }
    if incoming.content_type().contains("html") || text.starts_with('<') {
        return Body { message: Some(html(&incoming.body, incoming.status)), code: None };
    }
    match serde_json::from_slice::<Value>(&incoming.body) {
        Ok(value) => from_json(&value, 0),
        Err(_) => Body { message: Some(text), code: None },
    }
}

fn html(body: &[u8], status: u16) -> String {
    let text = String::from_utf8_lossy(body);
    let lower = text.to_ascii_lowercase();
    let title = lower.find("<title>").and_then(|start| {
        let end = lower[start..].find("</title>")? + start;
        text.get(start + 7..end)
    });
    match title.map(str::trim).filter(|t| !t.is_empty()) {
        Some(title) => format!("an HTML page instead of an answer: {}", excerpt(title.as_bytes(), 120)),
        None => format!("an HTML page instead of an answer (status {status})"),
    }
}

/// Messages and codes may be nested in `error` or in the first of `errors`, or be lists of texts.
fn from_json(value: &Value, depth: u8) -> Body {
    match value {
        Value::String(text) if !text.trim().is_empty() => {
            Body { message: Some(excerpt(text.as_bytes(), MESSAGE_LIMIT)), code: None }
        }
        Value::Array(items) if depth < DEPTH_LIMIT => from_list(items, depth),
        Value::Object(map) if depth < DEPTH_LIMIT => {
            let mut out = Body { message: None, code: CODES.iter().find_map(|name| code(map.get(*name)?)) };
            for name in TEXTS.iter().chain(&["errors", "details"]) {
                if let Some(member) = map.get(*name) {
                    let inner = from_json(member, depth + 1);
                    out.message = out.message.or(inner.message);
                    out.code = out.code.or(inner.code);
                }
            }
            out
        }
        _ => Body::default(),
    }
}

/// Every element is looked at once: looking twice at each level of a nested list takes exponential time.
fn from_list(items: &[Value], depth: u8) -> Body {
    let mut texts = Vec::new();
    let mut code = None;
    for item in items {
        let inner = from_json(item, depth + 1);
        texts.extend(inner.message.filter(|_| texts.len() < MESSAGES));
        code = code.or(inner.code);
    }
    let message = (!texts.is_empty()).then(|| excerpt(texts.join("; ").as_bytes(), MESSAGE_LIMIT));
    Body { message, code }
}

fn code(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(excerpt(text.as_bytes(), CODE_LIMIT)),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
