//! The native half of `VideoSDK` and `AsyncVideoSDK`.

use crate::blocking;
use crate::errors;
use crate::handle::Handle;
use crate::logs;
use crate::mailbox::Mailbox;
use crate::options::{self, Callables, ClientOptions};
use crate::process::PerProcess;
use crate::progress::Listener;
use crate::tokens::{self, Explanation, Wanted};
use crate::value;
use crate::walk::Walk;
use crate::work::{Shape, Work};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use videosdk_api::host;
use videosdk_api::token::Role;

/// How often a call asks for a token before it gives up.
pub(crate) const TOKEN_TRIES: usize = 4;

const CLOSED: &str = "the client was closed: make another one";

/// What both clients are made of.
#[pyclass(subclass, frozen, weakref, module = "videosdk_api._native")]
pub(crate) struct Client {
    /// For the child of a fork, until the client is closed: a secret may stand in them.
    options: Mutex<Option<ClientOptions>>,
    core: PerProcess<videosdk_api::Client>,
    callables: Callables,
    closed: AtomicBool,
    /// Counts the tokens that were handed in, so that of many calls that lack one only the first asks for it.
    handed_in: AtomicUsize,
}

impl Client {
    /// The core's client of this process.
    pub(crate) fn core(&self, py: Python<'_>) -> PyResult<&videosdk_api::Client> {
        if let Some((callable, clock)) = &self.callables.clock {
            clock.read(callable.bind(py))?;
        }
        self.core.get(|| self.made_anew()).map_err(|e| errors::raised(py, &e))
    }

    /// In the child of a fork. The lock is only held while attached, so no fork finds it taken.
    fn made_anew(&self) -> videosdk_api::Result<videosdk_api::Client> {
        match &*self.options.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(options) => options.build(),
            None => Err(videosdk_api::Error::invalid(CLOSED)),
        }
    }

    /// The same, unless the client was closed.
    pub(crate) fn open_core(&self, py: Python<'_>) -> PyResult<&videosdk_api::Client> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(errors::invalid(py, CLOSED));
        }
        self.core(py)
    }

    /// Does it now and waits for it.
    pub(crate) fn wait(&self, py: Python<'_>, work: Work, shape: &Shape) -> PyResult<Py<PyAny>> {
        self.wait_telling(py, work, shape, None)
    }

    /// The same, and tells meanwhile how far it has come.
    fn wait_telling(
        &self,
        py: Python<'_>,
        mut work: Work,
        shape: &Shape,
        listener: Option<Listener>,
    ) -> PyResult<Py<PyAny>> {
        let core = self.open_core(py)?;
        let told = listener.map(|listener| (listener, work.note(|_| ())));
        let outcome = if self.callables.token_provider.is_some() {
            self.wait_with_tokens(py, core, work, told.as_ref())
        } else {
            blocking::run(py, told.as_ref(), |watch| work.run(core, watch))
        };
        logs::deliver(py);
        let outcome = outcome?.map_err(|e| errors::raised(py, &e))?;
        shape.present(py, outcome)
    }

    /// The user's provider is called between two attempts of the core, when no lock of ours is held.
    fn wait_with_tokens(
        &self,
        py: Python<'_>,
        core: &videosdk_api::Client,
        work: Work,
        told: blocking::Told<'_>,
    ) -> PyResult<Result<crate::work::Outcome, videosdk_api::Error>> {
        let mut tries = 0;
        loop {
            let seen = self.handed_in();
            let work = work.clone();
            let outcome = blocking::run(py, told, |watch| work.run(core, watch))?;
            tries += 1;
            match &outcome {
                Err(error) if error.needs_token() && tries < TOKEN_TRIES => {}
                Err(error) if error.needs_token() => return Err(self.no_good_token(py)),
                _ => return Ok(outcome),
            }
            if self.handed_in() == seen {
                let token = self.ask_for_token(py).and_then(|given| self.hand_in(&given));
                self.or_keep_old(py, token)?;
            }
        }
    }

    pub(crate) fn has_provider(&self) -> bool {
        self.callables.token_provider.is_some()
    }

    pub(crate) fn handed_in(&self) -> usize {
        self.handed_in.load(Ordering::Relaxed)
    }

    /// What the user's provider gives: a token, or something to be awaited for one.
    pub(crate) fn ask_for_token<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.callables.token_provider {
            Some(provider) => provider.bind(py).call0(),
            None => Err(self.no_good_token(py)),
        }
    }

    pub(crate) fn hand_in(&self, token: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = token.py();
        let text = match token.cast::<PyString>() {
            Ok(text) => text.to_str()?,
            Err(_) => return Err(errors::wrong_type("what token_provider gives", "text (str)", token)),
        };
        self.core(py)?.hand_in_token(text).map_err(|e| errors::raised(py, &e))?;
        self.handed_in.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// A provider may be down for a moment while the old token still has some life in it.
    pub(crate) fn or_keep_old(&self, py: Python<'_>, handed_in: PyResult<()>) -> PyResult<()> {
        match handed_in {
            Err(error) if error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                if self.core(py)?.keep_old_token() { Ok(()) } else { Err(error) }
            }
            outcome => outcome,
        }
    }

    pub(crate) fn no_good_token(&self, py: Python<'_>) -> PyErr {
        errors::invalid(
            py,
            "token_provider gives tokens that have expired already, or that the service refuses",
        )
    }
}

fn class(model: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyType>>> {
    if model.is_none() {
        return Ok(None);
    }
    match model.cast::<PyType>() {
        Ok(class) => Ok(Some(class.clone().unbind())),
        Err(_) => Err(errors::wrong_type("model", "a class", model)),
    }
}

fn name(operation: &Bound<'_, PyAny>) -> PyResult<String> {
    options::text(operation, "operation")
}

#[pymethods]
#[allow(clippy::too_many_arguments, reason = "they are what Python calls with")]
impl Client {
    #[new]
    #[classmethod]
    #[pyo3(signature = (**options))]
    fn new(cls: &Bound<'_, PyType>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let py = cls.py();
        let (options, callables) = ClientOptions::read(&cls.name()?.to_string(), options)?;
        logs::follow_logging(py)?;
        if let Some((callable, clock)) = &callables.clock {
            clock.read(callable.bind(py))?;
        }
        let core = options.build().map_err(|e| errors::raised(py, &e));
        logs::deliver(py);
        let (closed, handed_in) = (AtomicBool::new(false), AtomicUsize::new(0));
        let (core, options) = (PerProcess::new(core?), Mutex::new(Some(options)));
        Ok(Self { options, core, callables, closed, handed_in })
    }

    /// Where the calls go.
    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(self.core(py)?.base_url())
    }

    /// Signs a token for a participant.
    #[pyo3(signature = (*, room_id=None, participant_id=None, permissions=None, expires_in=None, claims=None,
                        issued_at=None))]
    fn participant_token<'py>(
        &self,
        py: Python<'py>,
        room_id: Option<&Bound<'py, PyAny>>,
        participant_id: Option<&Bound<'py, PyAny>>,
        permissions: Option<&Bound<'py, PyAny>>,
        expires_in: Option<&Bound<'py, PyAny>>,
        claims: Option<&Bound<'py, PyAny>>,
        issued_at: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyString>> {
        let wanted = Wanted { room_id, participant_id, permissions, expires_in, claims, issued_at };
        let core = self.core(py)?;
        wanted.sign(py, |wanted, token| core.write_token(Role::Rtc, wanted, token))
    }

    /// Signs a token for a program that calls the API.
    #[pyo3(signature = (*, room_id=None, participant_id=None, permissions=None, expires_in=None, claims=None,
                        issued_at=None))]
    fn api_token<'py>(
        &self,
        py: Python<'py>,
        room_id: Option<&Bound<'py, PyAny>>,
        participant_id: Option<&Bound<'py, PyAny>>,
        permissions: Option<&Bound<'py, PyAny>>,
        expires_in: Option<&Bound<'py, PyAny>>,
        claims: Option<&Bound<'py, PyAny>>,
        issued_at: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyString>> {
        let wanted = Wanted { room_id, participant_id, permissions, expires_in, claims, issued_at };
        let core = self.core(py)?;
        wanted.sign(py, |wanted, token| core.write_token(Role::Crawler, wanted, token))
    }

    /// Verifies a token against this client's secret and API key.
    #[pyo3(signature = (token, *, leeway=None, any_api_key=false))]
    fn verify_token<'py>(
        &self,
        py: Python<'py>,
        token: &Bound<'py, PyAny>,
        leeway: Option<&Bound<'py, PyAny>>,
        any_api_key: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let options = tokens::verify_options(leeway, any_api_key)?;
        let token = tokens::borrowed(token, "token")?;
        let claims = self.core(py)?.verify_token_with(token, &options, |seen| tokens::claims(py, &seen));
        claims.map_err(|e| errors::raised(py, &e))?
    }

    /// Says in plain words what a token may do.
    fn explain_token(&self, py: Python<'_>, token: &Bound<'_, PyAny>) -> PyResult<Explanation> {
        Ok(Explanation(self.core(py)?.explain_token(tokens::borrowed(token, "token")?)))
    }

    #[pyo3(signature = (operation, params, model, deadline, retries, headers, idempotent, on_progress=None, /))]
    fn _call<'py>(
        &self,
        py: Python<'py>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        model: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
        on_progress: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let operation = name(operation)?;
        let shape = Shape::Data { model: class(model)?, is_text: host::is_text(&operation) };
        let options = options::call(deadline, retries, headers, idempotent)?;
        let work = Work::Call { operation, params: value::params(params)?, options };
        self.wait_telling(py, work, &shape, Listener::of(on_progress)?)
    }

    #[pyo3(signature = (mailbox, future, operation, params, model, deadline, retries, headers, idempotent,
                        on_progress=None, /))]
    fn _start<'py>(
        slf: &Bound<'py, Self>,
        mailbox: &Bound<'py, Mailbox>,
        future: &Bound<'py, PyAny>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        model: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
        on_progress: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Handle> {
        let operation = name(operation)?;
        let shape = Shape::Data { model: class(model)?, is_text: host::is_text(&operation) };
        let options = options::call(deadline, retries, headers, idempotent)?;
        let work = Work::Call { operation, params: value::params(params)?, options };
        Mailbox::start_telling(mailbox, slf, future, work, shape, Listener::of_task(on_progress)?)
    }

    #[pyo3(signature = (operation, params, deadline, retries, headers, idempotent, on_progress=None, /))]
    fn _reply<'py>(
        &self,
        py: Python<'py>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
        on_progress: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let operation = name(operation)?;
        let shape = Shape::Reply { is_text: host::is_text(&operation) };
        let options = options::call(deadline, retries, headers, idempotent)?;
        let work = Work::Call { operation, params: value::params(params)?, options };
        self.wait_telling(py, work, &shape, Listener::of(on_progress)?)
    }

    #[pyo3(signature = (mailbox, future, operation, params, deadline, retries, headers, idempotent,
                        on_progress=None, /))]
    fn _start_reply<'py>(
        slf: &Bound<'py, Self>,
        mailbox: &Bound<'py, Mailbox>,
        future: &Bound<'py, PyAny>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
        on_progress: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Handle> {
        let operation = name(operation)?;
        let shape = Shape::Reply { is_text: host::is_text(&operation) };
        let options = options::call(deadline, retries, headers, idempotent)?;
        let work = Work::Call { operation, params: value::params(params)?, options };
        Mailbox::start_telling(mailbox, slf, future, work, shape, Listener::of_task(on_progress)?)
    }

    #[pyo3(signature = (operation, params, model, cursor, deadline, retries, headers, idempotent, /))]
    fn _walk<'py>(
        slf: &Bound<'py, Self>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        model: &Bound<'py, PyAny>,
        cursor: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
    ) -> PyResult<Walk> {
        let py = slf.py();
        let options = options::call(deadline, retries, headers, idempotent)?;
        let cursor = if cursor.is_none() { None } else { Some(options::text(cursor, "cursor")?) };
        let params = value::params(params)?;
        let core = slf.get().core(py)?;
        let walk = core.walk(&name(operation)?, params, cursor.as_deref(), options);
        Ok(Walk::new(slf.clone().unbind(), class(model)?, walk.map_err(|e| errors::raised(py, &e))?))
    }

    #[pyo3(signature = (operation, params, model, cursor, deadline, retries, headers, idempotent, /))]
    fn _page<'py>(
        slf: &Bound<'py, Self>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        model: &Bound<'py, PyAny>,
        cursor: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
    ) -> PyResult<Py<PyAny>> {
        let walk =
            Self::_walk(slf, operation, params, model, cursor, deadline, retries, headers, idempotent)?;
        let py = slf.py();
        let (work, shape) = walk.once(py)?;
        slf.get().wait(py, work, &shape)
    }

    #[pyo3(signature = (mailbox, future, operation, params, model, cursor, deadline, retries, headers, idempotent, /))]
    fn _start_page<'py>(
        slf: &Bound<'py, Self>,
        mailbox: &Bound<'py, Mailbox>,
        future: &Bound<'py, PyAny>,
        operation: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        model: &Bound<'py, PyAny>,
        cursor: &Bound<'py, PyAny>,
        deadline: &Bound<'py, PyAny>,
        retries: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        idempotent: &Bound<'py, PyAny>,
    ) -> PyResult<Handle> {
        let walk =
            Self::_walk(slf, operation, params, model, cursor, deadline, retries, headers, idempotent)?;
        let (work, shape) = walk.once(slf.py())?;
        Mailbox::start(mailbox, slf, future, work, shape)
    }

    #[pyo3(signature = (body, signatures, /))]
    fn _verify_webhook<'py>(
        &self,
        py: Python<'py>,
        body: &Bound<'py, PyAny>,
        signatures: &Bound<'py, PyAny>,
    ) -> PyResult<Py<PyAny>> {
        self.wait(py, webhook(body, signatures)?, &Shape::Delivery)
    }

    #[pyo3(signature = (mailbox, future, body, signatures, /))]
    fn _start_verify_webhook<'py>(
        slf: &Bound<'py, Self>,
        mailbox: &Bound<'py, Mailbox>,
        future: &Bound<'py, PyAny>,
        body: &Bound<'py, PyAny>,
        signatures: &Bound<'py, PyAny>,
    ) -> PyResult<Handle> {
        Mailbox::start(mailbox, slf, future, webhook(body, signatures)?, Shape::Delivery)
    }

    /// Refuses calls from now on, and forgets the secret. Idle connections close by themselves a few seconds later.
    fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
        self.options.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let class = slf.get_type().name()?;
        // One that was closed before a fork cannot be made anew in the child, which is no reason to fail here.
        Ok(match slf.get().core(slf.py()) {
            Ok(core) => format!("<{class} for {}>", core.base_url()),
            Err(_) => format!("<{class}, closed>"),
        })
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<()> {
        let class = slf.get_type().name()?;
        Err(PyTypeError::new_err(format!(
            "a {class} cannot be pickled, since it holds connections and a secret: pickle what you need from its \
             answers, and make a {class} in the other process (it reads VIDEOSDK_API_KEY and VIDEOSDK_SECRET there)"
        )))
    }

    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        visit.call(&self.callables.token_provider)?;
        match &self.callables.clock {
            Some((callable, _)) => visit.call(callable),
            None => Ok(()),
        }
    }
}

fn webhook(body: &Bound<'_, PyAny>, signatures: &Bound<'_, PyAny>) -> PyResult<Work> {
    let signatures = options::texts(signatures, "signatures", "a list of the header's values")?;
    Ok(Work::Webhook { body: options::raw(body, "body")?, signatures })
}
