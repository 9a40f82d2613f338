//! What crosses a language border as JSON text: options and parameters going in, errors and places of pages coming out.
//! Names are in camel case, lengths of time are numbers of milliseconds.

use super::logs::{Record, Told};
use super::{HostClock, Listed};
use crate::builder::ClientBuilder;
use crate::check::closest;
use crate::error::{Error, Result};
use crate::options::{CallOptions, Progress};
use crate::reply::Reply;
use crate::request::Params;
use crate::secret::Secret;
use crate::webhook::{PublicKey, WebhookOptions};
use serde_json::{Map, Value, json};
use std::time::Duration;
use zeroize::Zeroizing;

/// Every option of a client.
const CLIENT: [&str; 22] = [
    "apiKey",
    "secret",
    "token",
    "hostTokens",
    "baseUrl",
    "allowHttp",
    "deadlineMs",
    "retries",
    "headers",
    "userAgent",
    "caFile",
    "caPem",
    "proxy",
    "noProxy",
    "maxResponseBytes",
    "http1Only",
    "webhookKeys",
    "webhookCoolDownMs",
    "webhookGraceMs",
    "webhookReplay",
    "clockMs",
    "language",
];
/// Every option of a call.
const CALL: [&str; 8] =
    ["deadlineMs", "retries", "headers", "idempotent", "allowUnknown", "onProgress", "full", "text"];

/// An object, called `what` in errors.
pub fn object(text: &str, what: &str) -> Result<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(other) => Err(wrong(what, "an object", &other)),
        Err(error) => Err(Error::invalid(format!("{what} cannot be read: {error}"))),
    }
}

fn wrong(name: &str, wanted: &str, given: &Value) -> Error {
    Error::invalid(format!("`{name}` must be {wanted}, not {}", kind(given)))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn unknown(name: &str, known: &[&str], what: &str) -> Error {
    let near = closest(name, known.iter().copied());
    let hint =
        near.map_or_else(|| format!("there are {}", known.join(", ")), |n| format!("did you mean `{n}`?"));
    Error::invalid(format!("{what} has no option `{name}`: {hint}"))
}

fn text(name: &str, value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(wrong(name, "a string", &other)),
    }
}

fn flag(name: &str, value: &Value) -> Result<bool> {
    value.as_bool().ok_or_else(|| wrong(name, "true or false", value))
}

fn count<T: TryFrom<u64>>(name: &str, value: &Value) -> Result<T> {
    let whole =
        value.as_u64().or_else(|| value.as_f64().filter(|n| *n >= 0.0 && n.fract() == 0.0).map(|n| n as u64));
    let fits = whole.and_then(|number| T::try_from(number).ok());
    fits.ok_or_else(|| match value {
        Value::Number(_) => Error::invalid(format!("`{name}` is out of range")),
        other => wrong(name, "a whole number", other),
    })
}

fn milliseconds(name: &str, value: &Value) -> Result<Duration> {
    let number = value.as_f64().ok_or_else(|| wrong(name, "a number of milliseconds", value))?;
    super::seconds(number / 1000.0).ok_or_else(|| Error::invalid(format!("`{name}` must not be negative")))
}

fn headers(value: Value) -> Result<Vec<(String, String)>> {
    match value {
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| Ok((text(&format!("headers[{name:?}]"), value)?, name)))
            .map(|pair: Result<_>| pair.map(|(value, name)| (name, value)))
            .collect(),
        other => Err(wrong("headers", "an object of strings", &other)),
    }
}

/// A builder with the options that a text names; `null` stands for an option that is not given, and for a deadline
/// for none. With `clockMs` comes the clock on which the host tells the time. The text is wiped, since a secret may stand in it.
pub fn client(options: String) -> Result<(ClientBuilder, Option<HostClock>)> {
    let options = Zeroizing::new(options);
    let mut builder = ClientBuilder::default();
    let mut clock = None;
    let mut webhooks = WebhookOptions::default();
    let (mut api_key, mut secret) = (None, None);
    for (name, value) in object(&options, "options")? {
        if !CLIENT.contains(&name.as_str()) {
            return Err(unknown(&name, &CLIENT[..20], "the client"));
        }
        if value.is_null() && name != "deadlineMs" {
            continue;
        }
        builder = match name.as_str() {
            "apiKey" => {
                api_key = Some(text(&name, value)?);
                builder
            }
            "secret" => {
                secret = Some(Secret::new(text(&name, value)?));
                builder
            }
            "token" => builder.token(text(&name, value)?),
            "hostTokens" if flag(&name, &value)? => builder.host_tokens(),
            "baseUrl" => builder.base_url(text(&name, value)?),
            "allowHttp" => builder.allow_http(flag(&name, &value)?),
            "deadlineMs" if value.is_null() => builder.deadline(None),
            "deadlineMs" => builder.deadline(milliseconds(&name, &value)?),
            "retries" => builder.retries(count(&name, &value)?),
            "headers" => headers(value)?.into_iter().fold(builder, |b, (name, value)| b.header(name, value)),
            "userAgent" => builder.user_agent(text(&name, value)?),
            "caFile" => builder.ca_file(text(&name, value)?),
            "caPem" => builder.ca_pem(text(&name, value)?),
            "proxy" => builder.proxy(text(&name, value)?),
            "noProxy" if flag(&name, &value)? => builder.no_proxy(),
            "maxResponseBytes" => builder.max_response_bytes(count(&name, &value)?),
            "http1Only" => builder.http1_only(flag(&name, &value)?),
            "clockMs" => {
                let told = clock.insert(HostClock::default());
                told.tell(milliseconds("clock", &value)?);
                builder
            }
            "language" => builder.language(text(&name, value)?),
            _ => {
                webhook(&mut webhooks, &name, &value)?;
                builder
            }
        };
    }
    builder = builder.webhooks(webhooks);
    if let Some(clock) = &clock {
        builder = builder.clock(clock.clock());
    }
    match (api_key, secret) {
        (Some(key), Some(secret)) => Ok((builder.credentials(key, secret), clock)),
        (None, None) => Ok((builder, clock)),
        (Some(_), None) => Err(alone("apiKey", "secret")),
        (None, Some(_)) => Err(alone("secret", "apiKey")),
    }
}

fn alone(given: &str, missing: &str) -> Error {
    Error::invalid(format!(
        "the client got `{given}` but no `{missing}`: give both, or neither to take them from the environment"
    ))
}

fn webhook(webhooks: &mut WebhookOptions, name: &str, value: &Value) -> Result<()> {
    match name {
        "webhookKeys" => {
            let keys = value.as_array().ok_or_else(|| wrong(name, "an array of keys in PEM form", value))?;
            for key in keys {
                let pem =
                    key.as_str().ok_or_else(|| wrong("webhookKeys", "an array of keys in PEM form", key))?;
                webhooks.pinned.push(PublicKey::from_pem(pem)?);
            }
        }
        "webhookCoolDownMs" => webhooks.cool_down = milliseconds(name, value)?,
        "webhookGraceMs" => webhooks.grace = milliseconds(name, value)?,
        "webhookReplay" if !flag(name, value)? => webhooks.replay = None,
        _ => {}
    }
    Ok(())
}

/// What a caller says about one call.
#[derive(Debug, Clone)]
pub struct CallSettings {
    /// What the core is told.
    pub options: CallOptions,
    /// Whether headers, request id and attempts are wanted beside the data.
    pub full: bool,
    /// Whether the whole body is wanted too.
    pub text: bool,
    /// Whether the host has a function that is told about progress.
    pub on_progress: bool,
}

/// The options of a call.
pub fn call(options: Option<&str>) -> Result<CallSettings> {
    let own = CallOptions::new().objects();
    let mut settings = CallSettings { options: own, full: false, text: false, on_progress: false };
    let Some(given) = options else { return Ok(settings) };
    let CallSettings { options, full, text, on_progress } = &mut settings;
    for (name, value) in object(given, "options")? {
        if !CALL.contains(&name.as_str()) {
            return Err(unknown(&name, &CALL[..6], "a call"));
        }
        match name.as_str() {
            "deadlineMs" if value.is_null() => options.deadline = Some(Duration::MAX),
            _ if value.is_null() => {}
            "deadlineMs" => options.deadline = Some(milliseconds(&name, &value)?),
            "retries" => options.retries = Some(count(&name, &value)?),
            "headers" => options.headers = headers(value)?,
            "idempotent" => options.idempotent = Some(flag(&name, &value)?),
            "allowUnknown" => options.allow_unknown = flag(&name, &value)?,
            "onProgress" => *on_progress = flag(&name, &value)?,
            "full" => *full = flag(&name, &value)?,
            _ => *text = flag(&name, &value)?,
        }
    }
    Ok(settings)
}

/// How far a call has come, step by step.
pub fn progress(steps: &[Progress]) -> String {
    let told = |p: &Progress| json!({ "step": p.step, "done": p.done, "total": p.total });
    Value::Array(steps.iter().map(told).collect()).to_string()
}

/// The parameters of a call, an object.
pub fn params(given: &str) -> Result<Params> {
    if given == "{}" { Ok(Params::new()) } else { object(given, "params") }
}

/// Everything that is known about an error.
pub fn error(error: &Error) -> String {
    json!({
        "kind": error.kind().name(),
        "message": error.message(),
        "text": error.to_string(),
        "status": error.status(),
        "code": error.code(),
        "requestId": error.request_id(),
        "retryAfterMs": error.retry_after().map(|wait| wait.as_secs_f64() * 1000.0),
        "operation": error.operation(),
        "attempts": error.attempts(),
        "sent": error.sent().name(),
        "body": error.body(),
        "created": created(error),
    })
    .to_string()
}

/// What was made before the error, by name; null where that is nothing.
fn created(error: &Error) -> Option<Map<String, Value>> {
    let made = error.created();
    (!made.is_empty())
        .then(|| made.iter().map(|(name, id)| ((*name).to_owned(), id.as_str().into())).collect())
}

/// A refusal that has a status and a message but no operation, such as the emulator's, in the form of an error.
pub fn refusal(status: u16, message: &str) -> String {
    error(&Error::refused(status, message))
}

/// What came with an answer: headers by their names in lower case (a name that came twice has its values joined by a
/// comma), attempts, request id, and the whole body where it is wanted.
pub fn came_with(reply: &Reply, text: bool) -> String {
    let mut headers = Map::new();
    for (name, value) in reply.headers() {
        match headers.get_mut(name) {
            Some(Value::String(before)) => {
                before.push_str(", ");
                before.push_str(value);
            }
            _ => drop(headers.insert(name.to_owned(), value.into())),
        }
    }
    let mut all =
        json!({ "headers": headers, "attempts": reply.attempts(), "requestId": reply.request_id() });
    if text {
        all["text"] = String::from_utf8_lossy(reply.body()).into();
    }
    all.to_string()
}

/// The fields of a log record.
pub fn fields(record: &Record) -> Map<String, Value> {
    let told = |value: &Told| match value {
        Told::Text(text) => Value::from(text.as_str()),
        Told::Number(number) => Value::from(*number),
        Told::Float(number) => Value::from(*number),
        Told::Flag(flag) => Value::from(*flag),
    };
    record.fields.iter().map(|(name, value)| ((*name).to_owned(), told(value))).collect()
}

/// Where a page of a walk stands in its list.
pub fn place(listed: &Listed) -> String {
    let count = |count: Option<u64>| count.map_or_else(|| "null".to_owned(), |n| n.to_string());
    // A cursor has nothing that would have to be escaped.
    let cursor = listed.next_cursor.as_ref().map_or_else(|| "null".to_owned(), |text| format!("\"{text}\""));
    format!(
        r#"{{"page":{},"perPage":{},"lastPage":{},"total":{},"hasMore":{},"nextCursor":{cursor}}}"#,
        listed.page,
        count(listed.per_page),
        count(listed.last_page),
        count(listed.total),
        listed.has_more,
    )
}

/// Where an answer stands in its list, when it is a page.
pub fn place_of(reply: &Reply) -> Option<String> {
    let info = reply.page()?;
    let place = json!({
        "page": info.page,
        "perPage": info.per_page,
        "lastPage": info.last_page,
        "total": info.total,
        "hasMore": info.has_more(),
        "nextCursor": null,
    });
    Some(place.to_string())
}
