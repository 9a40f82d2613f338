//! The emulator in this process. It has a thread of its own that never enters Python.

use crate::errors;
use crate::plain;
use crate::process::Own;
use crate::value;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use videosdk_emulator::{Fault, Refused};

/// A running emulator. Values go in and out as plain data, named as in its control API.
#[pyclass(frozen, weakref, module = "videosdk_api._native")]
pub(crate) struct Emulator {
    running: Own<Mutex<Option<Arc<videosdk_emulator::Emulator>>>>,
    #[pyo3(get)]
    url: String,
    #[pyo3(get)]
    api_key: String,
    #[pyo3(get)]
    secret: String,
}

impl Emulator {
    fn running(&self) -> PyResult<Arc<videosdk_emulator::Emulator>> {
        let Some(running) = self.running.get() else {
            let text =
                "this emulator runs in the process that was forked: control it over HTTP, or from there";
            return Err(PyRuntimeError::new_err(text));
        };
        let running = running.lock().unwrap_or_else(PoisonError::into_inner).clone();
        running.ok_or_else(|| PyRuntimeError::new_err("the emulator was stopped"))
    }

    /// Asks the emulator for something, detached: it may have to wait for one of its locks.
    fn ask<T: Send>(
        &self,
        py: Python<'_>,
        ask: impl FnOnce(&videosdk_emulator::Emulator) -> T + Send,
    ) -> PyResult<T> {
        let running = self.running()?;
        Ok(py.detach(|| ask(&running)))
    }

    fn order<T: Send>(
        &self,
        py: Python<'_>,
        order: impl FnOnce(&videosdk_emulator::Emulator) -> Result<T, Refused> + Send,
    ) -> PyResult<T> {
        self.ask(py, order)?.map_err(|refused| errors::refused(py, refused.status, &refused.message))
    }
}

fn list<'py>(py: Python<'py>, values: Vec<serde_json::Value>) -> PyResult<Bound<'py, PyAny>> {
    plain::from_value(py, &serde_json::Value::Array(values))
}

#[pymethods]
impl Emulator {
    #[new]
    #[pyo3(signature = (*, host=None, port=0, credentials=None, seed=None, settings=None, webhook_key=None,
                        state=None))]
    #[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        host: Option<String>,
        port: u16,
        credentials: Option<Vec<(String, String)>>,
        seed: Option<u64>,
        settings: Option<&Bound<'_, PyAny>>,
        webhook_key: Option<String>,
        state: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut builder = videosdk_emulator::Emulator::builder().port(port);
        if let Some(host) = host {
            builder = builder.host(host);
        }
        for (api_key, secret) in credentials.unwrap_or_default() {
            builder = builder.credentials(api_key, secret);
        }
        if let Some(seed) = seed {
            builder = builder.seed(seed);
        }
        if let Some(settings) = settings {
            builder = builder.settings(value::any(settings, "settings")?);
        }
        if let Some(pem) = webhook_key {
            builder = builder.webhook_key(pem);
        }
        if let Some(state) = state {
            builder = builder.state(value::any(state, "state")?);
        }
        let running = py
            .detach(|| builder.start_blocking())
            .map_err(|error| errors::invalid(py, format!("the emulator could not be started: {error}")))?;
        let (url, api_key, secret) =
            (running.url().to_owned(), running.api_key().to_owned(), running.secret().to_owned());
        Ok(Self { running: Own::new(Mutex::new(Some(Arc::new(running)))), url, api_key, secret })
    }

    fn join(&self, py: Python<'_>, room: &str, participant: &str, name: &str) -> PyResult<String> {
        self.order(py, |emulator| emulator.join(room, participant, name))
    }

    fn leave(&self, py: Python<'_>, room: &str, participant: &str) -> PyResult<()> {
        self.order(py, |emulator| emulator.leave(room, participant))
    }

    fn freeze(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.clock().freeze())
    }

    fn run(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.clock().run())
    }

    /// Pushes the clock forward by milliseconds.
    fn advance(&self, py: Python<'_>, ms: u64) -> PyResult<()> {
        self.ask(py, |emulator| emulator.clock().advance(Duration::from_millis(ms)))
    }

    fn now(&self, py: Python<'_>) -> PyResult<String> {
        self.ask(py, |emulator| emulator.clock().now())
    }

    fn fault(&self, py: Python<'_>, fault: &Bound<'_, PyAny>) -> PyResult<()> {
        let fault = serde_json::from_value::<Fault>(value::any(fault, "fault")?)
            .map_err(|error| errors::refused(py, 400, &format!("The fault is invalid: {error}.")))?;
        self.order(py, |emulator| emulator.fault(fault))
    }

    fn clear_faults(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.clear_faults())
    }

    fn requests<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        list(py, self.ask(py, |emulator| emulator.requests())?)
    }

    fn clear_requests(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.clear_requests())
    }

    fn webhook_deliveries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        list(py, self.ask(py, |emulator| emulator.webhook_deliveries())?)
    }

    fn rotate_webhook_key(&self, py: Python<'_>) -> PyResult<String> {
        self.order(py, |emulator| emulator.rotate_webhook_key_blocking())
    }

    fn configure(&self, py: Python<'_>, settings: &Bound<'_, PyAny>) -> PyResult<()> {
        let settings = value::any(settings, "settings")?;
        self.order(py, |emulator| emulator.configure(settings))
    }

    fn fail(&self, py: Python<'_>, id: &str, message: &str) -> PyResult<()> {
        self.order(py, |emulator| emulator.fail(id, message))
    }

    fn snapshot<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain::from_value(py, &self.ask(py, |emulator| emulator.snapshot())?)
    }

    fn restore(&self, py: Python<'_>, snapshot: &Bound<'_, PyAny>) -> PyResult<()> {
        let snapshot = value::any(snapshot, "snapshot")?;
        self.order(py, |emulator| emulator.restore(snapshot))
    }

    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.reset())
    }

    /// Waits until all that is due has happened.
    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        self.ask(py, |emulator| emulator.settle_blocking())
    }

    /// Stops it. A second time, and in the child of a fork, it does nothing.
    fn stop(&self, py: Python<'_>) {
        let Some(running) = self.running.get() else { return };
        let running = running.lock().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(running));
    }

    fn __repr__(&self) -> String {
        format!("<Emulator at {}>", self.url)
    }
}
