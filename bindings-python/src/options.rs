//! What a client and a call can be told, read from Python's keyword arguments.

use crate::errors;
use crate::value;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyMapping, PyString};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use videosdk_api::token::Clock;
use videosdk_api::webhook::{PublicKey, WebhookOptions};
use videosdk_api::{CallOptions, ClientBuilder, Secret, host};

/// Every keyword of a client, for the error about one that does not exist.
const KEYWORDS: [&str; 21] = [
    "api_key",
    "secret",
    "token",
    "token_provider",
    "base_url",
    "allow_http",
    "deadline",
    "retries",
    "headers",
    "user_agent",
    "ca_file",
    "ca_pem",
    "proxy",
    "no_proxy",
    "max_response_bytes",
    "http1_only",
    "webhook_keys",
    "webhook_cool_down",
    "webhook_grace",
    "webhook_replay",
    "clock",
];

/// Python's clock, read on Python's threads only and kept for the core's.
#[derive(Clone, Default)]
pub(crate) struct HostClock(Arc<AtomicU64>);

impl HostClock {
    /// Asks the callable for the time, which is in seconds since 1970.
    pub(crate) fn read(&self, callable: &Bound<'_, PyAny>) -> PyResult<()> {
        let now = callable.call0()?;
        let seconds = now.extract::<f64>().ok().and_then(host::seconds);
        let Some(time) = seconds else {
            return Err(errors::wrong_type("what clock() gives", "a number of seconds since 1970", &now));
        };
        self.0.store(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
        Ok(())
    }

    fn clock(&self) -> Clock {
        let nanos = Arc::clone(&self.0);
        Clock::from_fn(move || Duration::from_nanos(nanos.load(Ordering::Relaxed)))
    }
}

/// The options of a client, kept to make the same client again in the child of a fork.
pub(crate) struct ClientOptions {
    builder: ClientBuilder,
    webhooks: Webhooks,
    clock: Option<HostClock>,
}

#[derive(Default)]
struct Webhooks {
    pinned: Vec<PublicKey>,
    cool_down: Option<Duration>,
    grace: Option<Duration>,
    no_replay: bool,
}

/// Callables of the user that go with the options.
#[derive(Default)]
pub(crate) struct Callables {
    pub(crate) token_provider: Option<Py<PyAny>>,
    pub(crate) clock: Option<(Py<PyAny>, HostClock)>,
}

impl ClientOptions {
    /// A new core client with these options; it shares nothing with others that were made of them.
    pub(crate) fn build(&self) -> videosdk_api::Result<videosdk_api::Client> {
        let mut webhooks =
            WebhookOptions { pinned: self.webhooks.pinned.clone(), ..WebhookOptions::default() };
        if let Some(pause) = self.webhooks.cool_down {
            webhooks.cool_down = pause;
        }
        if let Some(grace) = self.webhooks.grace {
            webhooks.grace = grace;
        }
        if self.webhooks.no_replay {
            webhooks.replay = None;
        }
        let mut builder = self.builder.clone().webhooks(webhooks);
        if let Some(clock) = &self.clock {
            builder = builder.clock(clock.clock());
        }
        builder.build()
    }

    pub(crate) fn read(class: &str, given: Option<&Bound<'_, PyDict>>) -> PyResult<(Self, Callables)> {
        let mut read = Reader::default();
        for (name, value) in given.into_iter().flat_map(|given| given.iter()) {
            let name = name.cast_into::<PyString>()?;
            read.take(class, name.to_str()?, &value)?;
        }
        read.finish(class)
    }
}

struct Reader {
    builder: ClientBuilder,
    webhooks: Webhooks,
    callables: Callables,
    api_key: Option<String>,
    secret: Option<Secret>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            builder: ClientBuilder::default().language("python"),
            webhooks: Webhooks::default(),
            callables: Callables::default(),
            api_key: None,
            secret: None,
        }
    }
}

impl Reader {
    fn take(&mut self, class: &str, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if !KEYWORDS.contains(&name) {
            return Err(unknown(class, name));
        }
        if value.is_none() && name != "deadline" {
            return Ok(());
        }
        let builder = std::mem::take(&mut self.builder);
        self.builder = match name {
            "api_key" => {
                self.api_key = Some(text(value, name)?);
                builder
            }
            "secret" => {
                self.secret = Some(text(value, name)?.into());
                builder
            }
            "token" => builder.token(text(value, name)?),
            "token_provider" => {
                self.callables.token_provider = Some(callable(value, name, "that gives a token")?);
                builder.host_tokens()
            }
            "clock" => {
                let clock = callable(value, name, "that gives the seconds since 1970")?;
                self.callables.clock = Some((clock, HostClock::default()));
                builder
            }
            "base_url" => builder.base_url(text(value, name)?),
            "allow_http" => builder.allow_http(flag(value, name)?),
            "deadline" if value.is_none() => builder,
            "deadline" => builder.deadline(limit(duration(value, name)?)),
            "retries" => builder.retries(count(value, name)?),
            "headers" => headers(value)?.into_iter().fold(builder, |b, (name, value)| b.header(name, value)),
            "user_agent" => builder.user_agent(text(value, name)?),
            "ca_file" => builder.ca_file(path(value, name)?),
            "ca_pem" => builder.ca_pem(bytes_or_text(value, name)?),
            "proxy" => builder.proxy(text(value, name)?),
            "no_proxy" if flag(value, name)? => builder.no_proxy(),
            "max_response_bytes" => builder.max_response_bytes(count(value, name)?),
            "http1_only" => builder.http1_only(flag(value, name)?),
            _ => {
                self.webhook(name, value)?;
                builder
            }
        };
        Ok(())
    }

    fn webhook(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let webhooks = &mut self.webhooks;
        match name {
            "webhook_keys" => {
                for key in texts(value, name, "a list of keys in PEM form")? {
                    let key = PublicKey::from_pem(&key).map_err(|e| errors::raised(value.py(), &e))?;
                    webhooks.pinned.push(key);
                }
            }
            "webhook_cool_down" => webhooks.cool_down = Some(duration(value, name)?),
            "webhook_grace" => webhooks.grace = Some(duration(value, name)?),
            "webhook_replay" => webhooks.no_replay = !flag(value, name)?,
            _ => {}
        }
        Ok(())
    }

    fn finish(self, class: &str) -> PyResult<(ClientOptions, Callables)> {
        let alone = |given, missing| {
            Python::attach(|py| {
                errors::invalid(
                    py,
                    format!(
                        "{class} got {given} but no {missing}: give both, or neither to take them from the environment"
                    ),
                )
            })
        };
        let builder = match (self.api_key, self.secret) {
            (Some(key), Some(secret)) => self.builder.credentials(key, secret),
            (Some(_), None) => return Err(alone("api_key", "secret")),
            (None, Some(_)) => return Err(alone("secret", "api_key")),
            (None, None) => self.builder,
        };
        let clock = self.callables.clock.as_ref().map(|(_, clock)| clock.clone());
        Ok((ClientOptions { builder, webhooks: self.webhooks, clock }, self.callables))
    }
}

fn unknown(class: &str, name: &str) -> PyErr {
    let near = host::closest(name, &KEYWORDS);
    let hint = match (name, near) {
        ("timeout", _) => ": the total time of a call is `deadline`".to_owned(),
        (_, Some(near)) => format!(": did you mean `{near}`?"),
        _ => String::new(),
    };
    PyTypeError::new_err(format!("{class}() got an unexpected keyword argument '{name}'{hint}"))
}

/// What one call is told; what is `None` comes from the client.
pub(crate) fn call(
    deadline: &Bound<'_, PyAny>,
    retries: &Bound<'_, PyAny>,
    given_headers: &Bound<'_, PyAny>,
    idempotent: &Bound<'_, PyAny>,
) -> PyResult<CallOptions> {
    let mut options = CallOptions::new().indexed();
    if !deadline.is_none() {
        options = options.deadline(duration(deadline, "deadline")?);
    }
    if !retries.is_none() {
        options = options.retries(count(retries, "retries")?);
    }
    if !given_headers.is_none() {
        options.headers = headers(given_headers)?;
    }
    if !idempotent.is_none() {
        options = options.idempotent(flag(idempotent, "idempotent")?);
    }
    Ok(options)
}

/// Infinity means no limit.
fn limit(deadline: Duration) -> Option<Duration> {
    Some(deadline).filter(|deadline| *deadline != Duration::MAX)
}

/// Seconds, text such as "500ms", or a `timedelta`.
pub(crate) fn duration(value: &Bound<'_, PyAny>, name: &str) -> PyResult<Duration> {
    const WANTED: &str = "seconds, text such as \"2s\" or \"500ms\", or a timedelta";
    let wrong = || errors::wrong_type(name, WANTED, value);
    if let Ok(text) = value.cast::<PyString>() {
        return host::duration(text.to_str()?).ok_or_else(|| {
            errors::invalid(value.py(), format!("{name} is no length of time: give {WANTED}"))
        });
    }
    let seconds = match seconds(value)? {
        Some(seconds) => seconds,
        None if value.hasattr("total_seconds")? => value.call_method0("total_seconds")?.extract()?,
        None => return Err(wrong()),
    };
    host::seconds(seconds)
        .ok_or_else(|| errors::invalid(value.py(), format!("{name} must not be negative, nor NaN")))
}

/// A number that is no bool.
pub(crate) fn seconds(value: &Bound<'_, PyAny>) -> PyResult<Option<f64>> {
    if value.is_instance_of::<PyBool>() {
        return Ok(None);
    }
    if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
        return value.extract().map(Some);
    }
    Ok(None)
}

pub(crate) fn text(value: &Bound<'_, PyAny>, name: &str) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => Err(errors::wrong_type(name, "text (str)", value)),
    }
}

/// Several texts; one text alone is refused, for its characters would be taken.
pub(crate) fn texts(value: &Bound<'_, PyAny>, name: &str, wanted: &str) -> PyResult<Vec<String>> {
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        return Err(errors::wrong_type(name, wanted, value));
    }
    let items = value.try_iter().map_err(|_| errors::wrong_type(name, wanted, value))?;
    items.enumerate().map(|(at, item)| text(&item?, &format!("{name}[{at}]"))).collect()
}

fn flag(value: &Bound<'_, PyAny>, name: &str) -> PyResult<bool> {
    match value.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(errors::wrong_type(name, "True or False", value)),
    }
}

/// A whole number from 0 on.
pub(crate) fn count<T: TryFrom<u64>>(value: &Bound<'_, PyAny>, name: &str) -> PyResult<T> {
    if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
        return Err(errors::wrong_type(name, "a whole number (int)", value));
    }
    let number = value.extract::<u64>().ok().and_then(|number| T::try_from(number).ok());
    number.ok_or_else(|| errors::invalid(value.py(), format!("{name} is out of range")))
}

pub(crate) fn callable(value: &Bound<'_, PyAny>, name: &str, which: &str) -> PyResult<Py<PyAny>> {
    if value.is_callable() {
        return Ok(value.clone().unbind());
    }
    Err(errors::wrong_type(name, &format!("a function {which}"), value))
}

fn headers(value: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let Ok(mapping) = value.cast::<PyMapping>() else {
        return Err(errors::wrong_type("headers", "a dict of texts", value));
    };
    let mut out = Vec::new();
    for item in mapping.items()?.iter() {
        let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
        let name = text(&name, "a name in headers")?;
        let value = text(&value, &format!("headers[{name:?}]"))?;
        out.push((name, value));
    }
    Ok(out)
}

fn path(value: &Bound<'_, PyAny>, name: &str) -> PyResult<PathBuf> {
    value.extract().map_err(|_| errors::wrong_type(name, "a path", value))
}

fn bytes_or_text(value: &Bound<'_, PyAny>, name: &str) -> PyResult<Vec<u8>> {
    match value.cast::<PyBytes>() {
        Ok(bytes) => Ok(bytes.as_bytes().to_vec()),
        Err(_) => text(value, name).map(String::into_bytes),
    }
}

/// Raw bytes from whatever holds them: `bytes`, `bytearray` or `memoryview`.
pub(crate) fn raw(value: &Bound<'_, PyAny>, name: &str) -> PyResult<bytes::Bytes> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes::Bytes::copy_from_slice(bytes.as_bytes()));
    }
    let py = value.py();
    let builtins = py.import("builtins")?;
    let held = [builtins.getattr("bytearray")?, builtins.getattr("memoryview")?];
    if held.iter().any(|class| value.is_instance(class).unwrap_or(false)) {
        let copy = builtins.getattr("bytes")?.call1((value,))?;
        return raw(&copy, name);
    }
    let hint = if value.is_instance_of::<PyString>() || value.is_instance_of::<PyDict>() {
        ": take the body as it came, before it is decoded or parsed"
    } else {
        ""
    };
    Err(errors::invalid(py, format!("{name} must be bytes, not {}{hint}", errors::type_name(value))))
}

/// An object whose members are claims of a token.
pub(crate) fn object(given: &Bound<'_, PyAny>, name: &str) -> PyResult<videosdk_api::Params> {
    match value::any(given, name)? {
        serde_json::Value::Object(members) => Ok(members),
        _ => Err(errors::wrong_type(name, "a dict", given)),
    }
}
