//! Tokens: signing without any detour, verifying, explaining.

use crate::errors;
use crate::options;
use crate::plain;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use std::cell::RefCell;
use std::time::Duration;
use videosdk_api::token::{
    ClaimValue, ClaimsRef, Clock, Credentials, Draft, Lifetime, Permission, Role, Signer, USUAL_CLAIMS,
    Verifier, VerifyOptions, explain_at,
};
use videosdk_api::{Error, host, token};

/// What can be asked of a token to be made, still as Python has it.
pub(crate) struct Wanted<'a, 'py> {
    pub(crate) room_id: Option<&'a Bound<'py, PyAny>>,
    pub(crate) participant_id: Option<&'a Bound<'py, PyAny>>,
    pub(crate) permissions: Option<&'a Bound<'py, PyAny>>,
    pub(crate) expires_in: Option<&'a Bound<'py, PyAny>>,
    pub(crate) claims: Option<&'a Bound<'py, PyAny>>,
    pub(crate) issued_at: Option<&'a Bound<'py, PyAny>>,
}

thread_local! {
    /// Where a token is written before Python copies it.
    static DRAFT: RefCell<Draft> = const { RefCell::new(Draft::new()) };
}

impl Wanted<'_, '_> {
    /// Has `write` sign the token that is wanted.
    pub(crate) fn sign<'py>(
        &self,
        py: Python<'py>,
        write: impl for<'d> FnOnce(&token::Wanted<'_>, &'d mut Draft) -> Result<&'d str, Error>,
    ) -> PyResult<Bound<'py, PyString>> {
        let permissions = self.permissions.map(permissions).transpose()?.unwrap_or_default();
        let claims = match self.claims {
            Some(given) => options::object(given, "claims")?.into_iter().collect(),
            None => Vec::new(),
        };
        let wanted = token::Wanted {
            room_id: self.room_id.map(|id| borrowed(id, "room_id")).transpose()?,
            participant_id: self.participant_id.map(|id| borrowed(id, "participant_id")).transpose()?,
            permissions: &permissions,
            lifetime: self.expires_in.map(lifetime).transpose()?.unwrap_or(Lifetime::DEFAULT),
            claims: &claims,
            issued_at: self.issued_at.map(moment).transpose()?,
        };
        let token =
            DRAFT.with_borrow_mut(|draft| write(&wanted, draft).map(|token| PyString::new(py, token)));
        token.map_err(|e| errors::raised(py, &e))
    }
}

pub(crate) fn borrowed<'a>(value: &'a Bound<'_, PyAny>, name: &str) -> PyResult<&'a str> {
    match value.cast::<PyString>() {
        Ok(text) => text.to_str(),
        Err(_) => Err(errors::wrong_type(name, "text (str)", value)),
    }
}

fn permissions(given: &Bound<'_, PyAny>) -> PyResult<Vec<Permission>> {
    let py = given.py();
    let read = |text: &str| text.parse().map_err(|e| errors::raised(py, &e));
    if let Ok(list) = given.cast_exact::<PyList>() {
        return list.iter().map(|item| read(borrowed(&item, "permissions")?)).collect();
    }
    let texts = options::texts(given, "permissions", "a list such as [\"allow_join\"]")?;
    texts.iter().map(|text| read(text)).collect()
}

fn lifetime(given: &Bound<'_, PyAny>) -> PyResult<Lifetime> {
    let py = given.py();
    let told = |outcome: Result<Lifetime, Error>| outcome.map_err(|e| errors::raised(py, &e));
    if let Ok(text) = given.cast::<PyString>() {
        return told(text.to_str()?.parse());
    }
    let wrong = || errors::wrong_type("expires_in", "seconds, text such as \"2h\", or a timedelta", given);
    if given.is_instance_of::<PyBool>() {
        return Err(wrong());
    }
    if given.is_instance_of::<PyInt>() {
        // A negative number or one beyond 64 bits is told like any other that is out of range.
        let seconds = given.extract::<u64>().unwrap_or(if given.lt(0)? { 0 } else { u64::MAX });
        return told(Lifetime::from_seconds(seconds));
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        return told(Lifetime::from_seconds_f64(number.value()));
    }
    if given.hasattr("total_seconds")? {
        return told(Lifetime::from_seconds_f64(given.call_method0("total_seconds")?.extract()?));
    }
    Err(wrong())
}

/// A second since 1970, given as a number or a `datetime`.
fn moment(given: &Bound<'_, PyAny>) -> PyResult<u64> {
    let wrong = || errors::wrong_type("issued_at", "seconds since 1970 or a datetime", given);
    let seconds = match options::seconds(given)? {
        Some(seconds) => seconds,
        None if given.hasattr("timestamp")? => given.call_method0("timestamp")?.extract()?,
        None => return Err(wrong()),
    };
    host::seconds(seconds)
        .map(|time| time.as_secs())
        .ok_or_else(|| errors::invalid(given.py(), "issued_at must be a time after 1970"))
}

/// The claims by their wire names.
pub(crate) fn claims<'py>(py: Python<'py>, claims: &ClaimsRef<'_>) -> PyResult<Bound<'py, PyDict>> {
    let dict = if claims.is_usual() { usual_claims(py)? } else { PyDict::new(py) };
    claims.visit(|name, value| {
        let name = claim_name(py, name);
        match value {
            ClaimValue::Text(text) => dict.set_item(name, text),
            ClaimValue::Texts(texts) => {
                dict.set_item(name, PyList::new(py, texts.iter().map(|text| usual_text(py, text)))?)
            }
            ClaimValue::Number(number) => dict.set_item(name, number),
            ClaimValue::Json(json) => dict.set_item(name, plain::from_value(py, json)?),
        }
    })?;
    Ok(dict)
}

/// Room for the claims of a usual token: copying it is cheaper than letting a dict grow.
fn usual_claims(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    static EMPTY: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let empty = EMPTY.get_or_try_init(py, || {
        let dict = PyDict::new(py);
        USUAL_CLAIMS.iter().try_for_each(|name| dict.set_item(claim_name(py, name), py.None()))?;
        Ok::<_, PyErr>(dict.unbind())
    })?;
    empty.bind(py).copy()
}

/// Names that nearly every token has are made once: making them costs as much as checking the signature.
fn claim_name<'py>(py: Python<'py>, name: &str) -> Bound<'py, PyString> {
    let usual = match name {
        "apikey" => intern!(py, "apikey"),
        "permissions" => intern!(py, "permissions"),
        "version" => intern!(py, "version"),
        "roles" => intern!(py, "roles"),
        "roomId" => intern!(py, "roomId"),
        "participantId" => intern!(py, "participantId"),
        "iat" => intern!(py, "iat"),
        "exp" => intern!(py, "exp"),
        _ => return PyString::new(py, name),
    };
    usual.clone()
}

/// The words of permissions and roles, likewise.
fn usual_text<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyString> {
    let usual = match text {
        "allow_join" => intern!(py, "allow_join"),
        "allow_mod" => intern!(py, "allow_mod"),
        "ask_join" => intern!(py, "ask_join"),
        "rtc" => intern!(py, "rtc"),
        "crawler" => intern!(py, "crawler"),
        _ => return PyString::new(py, text),
    };
    usual.clone()
}

pub(crate) fn verify_options(
    leeway: Option<&Bound<'_, PyAny>>,
    any_api_key: bool,
) -> PyResult<VerifyOptions> {
    let leeway = leeway.map(|leeway| options::duration(leeway, "leeway")).transpose()?.unwrap_or_default();
    Ok(VerifyOptions { leeway, any_api_key })
}

fn signer(py: Python<'_>, api_key: &Bound<'_, PyAny>, secret: &Bound<'_, PyAny>) -> PyResult<Signer> {
    let made = credentials(api_key, secret)?;
    Signer::new(&made).map_err(|e| errors::raised(py, &e))
}

fn credentials(api_key: &Bound<'_, PyAny>, secret: &Bound<'_, PyAny>) -> PyResult<Credentials> {
    let (key, secret_text) = (options::text(api_key, "api_key")?, options::text(secret, "secret")?);
    Credentials::new(key, secret_text).map_err(|e| errors::raised(api_key.py(), &e))
}

fn clock(now: Option<&Bound<'_, PyAny>>) -> PyResult<Clock> {
    let Some(now) = now else { return Ok(Clock::system()) };
    let seconds = options::seconds(now)?.and_then(host::seconds);
    seconds
        .map(|time| Clock::from_fn(move || time))
        .ok_or_else(|| errors::wrong_type("now", "seconds since 1970", now))
}

macro_rules! sign {
    ($(#[$doc:meta])* $name:ident, $role:ident) => {
        $(#[$doc])*
        #[pyfunction]
        #[pyo3(signature = (api_key, secret, *, room_id=None, participant_id=None, permissions=None, expires_in=None,
                            claims=None, issued_at=None))]
        #[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
        pub(crate) fn $name<'py>(
            py: Python<'py>,
            api_key: &Bound<'py, PyAny>,
            secret: &Bound<'py, PyAny>,
            room_id: Option<&Bound<'py, PyAny>>,
            participant_id: Option<&Bound<'py, PyAny>>,
            permissions: Option<&Bound<'py, PyAny>>,
            expires_in: Option<&Bound<'py, PyAny>>,
            claims: Option<&Bound<'py, PyAny>>,
            issued_at: Option<&Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyString>> {
            let wanted = Wanted { room_id, participant_id, permissions, expires_in, claims, issued_at };
            let signer = signer(py, api_key, secret)?;
            wanted.sign(py, |wanted, token| signer.write(Role::$role, wanted, token))
        }
    };
}

sign! {
    /// Signs a token for a person who joins a room.
    participant_token, Rtc
}
sign! {
    /// Signs a token for a program that calls the REST API.
    api_token, Crawler
}

/// Verifies a token and gives its claims by their wire names.
#[pyfunction]
#[pyo3(signature = (token, secret, *, api_key=None, leeway=None, now=None))]
pub(crate) fn verify_token<'py>(
    py: Python<'py>,
    token: &Bound<'py, PyAny>,
    secret: &Bound<'py, PyAny>,
    api_key: Option<&Bound<'py, PyAny>>,
    leeway: Option<&Bound<'py, PyAny>>,
    now: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let told = |e| errors::raised(py, &e);
    let verifier = match api_key {
        Some(api_key) => Verifier::new(&credentials(api_key, secret)?),
        None => Verifier::from_secret(&options::text(secret, "secret")?.into()),
    };
    let verifier = verifier.map_err(told)?.with_clock(clock(now)?);
    let options = verify_options(leeway, false)?;
    verifier.verify_with(borrowed(token, "token")?, &options, |seen| claims(py, &seen)).map_err(told)?
}

/// Says in plain words what a token may do and why a call would refuse it.
#[pyfunction]
#[pyo3(signature = (token, *, api_key=None, secret=None, now=None))]
pub(crate) fn explain_token(
    py: Python<'_>,
    token: &Bound<'_, PyAny>,
    api_key: Option<&Bound<'_, PyAny>>,
    secret: Option<&Bound<'_, PyAny>>,
    now: Option<&Bound<'_, PyAny>>,
) -> PyResult<Explanation> {
    let signer = match (api_key, secret) {
        (Some(key), Some(secret)) => Some(signer(py, key, secret)?),
        (None, None) => None,
        _ => return Err(errors::invalid(py, "explain_token needs api_key and secret together, or neither")),
    };
    let now: Duration = clock(now)?.now();
    let found = explain_at(borrowed(token, "token")?, signer.as_ref(), now.as_secs());
    Ok(Explanation(found))
}

/// What a token may do, in plain words.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Explanation(pub(crate) videosdk_api::token::Explanation);

#[pymethods]
impl Explanation {
    #[getter]
    fn summary(&self) -> &str {
        &self.0.summary
    }
    #[getter]
    fn can_join(&self) -> bool {
        self.0.can_join
    }
    #[getter]
    fn can_moderate(&self) -> bool {
        self.0.can_moderate
    }
    #[getter]
    fn can_call_api(&self) -> bool {
        self.0.can_call_api
    }
    #[getter]
    fn problems(&self) -> Vec<Problem> {
        let all = self.0.problems.iter();
        all.map(|p| Problem { code: p.code, text: p.text.clone(), fatal: p.fatal }).collect()
    }
    #[getter]
    fn claims<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDict>>> {
        self.0.claims.as_ref().map(|found| claims(py, &found.borrowed())).transpose()
    }
    fn __str__(&self) -> String {
        self.0.to_string()
    }
    fn __repr__(&self) -> String {
        let codes: Vec<&str> = self.0.problems.iter().map(|problem| problem.code).collect();
        format!("<Explanation: {} {codes:?}>", self.0.summary)
    }
}

/// Something about a token that a person should know.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Problem {
    #[pyo3(get)]
    code: &'static str,
    #[pyo3(get)]
    text: String,
    #[pyo3(get)]
    fatal: bool,
}

#[pymethods]
impl Problem {
    fn __str__(&self) -> String {
        format!("{}: {}", self.code, self.text)
    }
    fn __repr__(&self) -> String {
        format!("<Problem {}: {}>", self.code, self.text)
    }
}
