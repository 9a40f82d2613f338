//! How far a call has come, for a function of the user's. The core's threads only note it; the function is called on the
//! thread that waits for the call, or on that of its event loop.

use crate::options;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use videosdk_api::host::Steps;

/// How far a long operation has come.
#[pyclass(frozen, eq, module = "videosdk_api._native")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress(videosdk_api::Progress);

#[pymethods]
impl Progress {
    /// What is being done.
    #[getter]
    fn step(&self) -> &'static str {
        self.0.step
    }

    /// How much of it is done.
    #[getter]
    fn done(&self) -> u64 {
        self.0.done
    }

    /// How much there is to do, 0 where that is not known.
    #[getter]
    fn total(&self) -> u64 {
        self.0.total
    }

    fn __repr__(&self) -> String {
        format!("Progress(step='{}', done={}, total={})", self.0.step, self.0.done, self.0.total)
    }
}

/// A function of the user's that is told about progress.
pub(crate) struct Listener {
    function: Py<PyAny>,
    /// `run` of the context in which the call was begun, where the function is called later and elsewhere.
    context: Option<Py<PyAny>>,
}

impl Listener {
    /// The function that a caller gave for a call that it waits for.
    pub(crate) fn of(given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Self>> {
        let Some(given) = given else { return Ok(None) };
        let function = options::callable(given, "on_progress", "that is told how far the call has come")?;
        Ok(Some(Self { function, context: None }))
    }

    /// The same for a call that an event loop goes on with.
    pub(crate) fn of_task(given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Self>> {
        let Some(listener) = Self::of(given)? else { return Ok(None) };
        let context = match given {
            Some(given) => given.py().import("contextvars")?.call_method0("copy_context")?,
            None => return Ok(None),
        };
        Ok(Some(Self { context: Some(context.getattr("run")?.unbind()), ..listener }))
    }

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Self {
        let context = self.context.as_ref().map(|run| run.clone_ref(py));
        Self { function: self.function.clone_ref(py), context }
    }

    pub(crate) fn traverse(&self, visit: &pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        visit.call(&self.function)?;
        visit.call(&self.context)
    }

    /// Tells what has happened since the last time, as long as the call `goes_on`. What ends a program (`KeyboardInterrupt`,
    /// `SystemExit`) comes back and shall end the call; any other failure of the function is reported, and never becomes
    /// that of the call.
    pub(crate) fn tell(&self, py: Python<'_>, steps: &Steps, goes_on: impl Fn() -> bool) -> PyResult<()> {
        for progress in steps.take() {
            if !goes_on() {
                break;
            }
            match self.call(py, progress) {
                Err(error) if error.is_instance_of::<PyException>(py) => {
                    error.write_unraisable(py, Some(self.function.bind(py)));
                }
                outcome => outcome?,
            }
        }
        Ok(())
    }

    fn call(&self, py: Python<'_>, progress: videosdk_api::Progress) -> PyResult<()> {
        let progress = Progress(progress);
        match &self.context {
            None => self.function.bind(py).call1((progress,))?,
            Some(run) => run.bind(py).call1((&self.function, progress))?,
        };
        Ok(())
    }
}
