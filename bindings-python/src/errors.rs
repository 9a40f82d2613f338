//! Errors of the core as the exceptions of `videosdk_api.errors`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};
use videosdk_api::{Error, ErrorKind};

static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

/// The exception for an error.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    build(py, error).unwrap_or_else(|failure| failure)
}

/// A wrong argument, in the words of Python.
pub(crate) fn invalid(py: Python<'_>, message: impl Into<String>) -> PyErr {
    raised(py, &Error::invalid(message))
}

/// A value of the wrong type.
pub(crate) fn wrong_type(name: &str, wanted: &str, given: &Bound<'_, PyAny>) -> PyErr {
    invalid(given.py(), format!("{name} must be {wanted}, not {}", type_name(given)))
}

/// The name of a value's type, as a Python programmer says it.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "another type".to_owned(), |name| name.to_string())
}

/// A refusal that has a status and a text but no operation, such as the emulator's.
pub(crate) fn refused(py: Python<'_>, status: u16, message: &str) -> PyErr {
    raised(py, &Error::refused(status, message))
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let fields = PyDict::new(py);
    fields.set_item("status", error.status())?;
    fields.set_item("code", error.code())?;
    fields.set_item("request_id", error.request_id())?;
    fields.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    fields.set_item("operation", error.operation())?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("sent", error.sent().name())?;
    fields.set_item("body", error.body())?;
    if !error.created().is_empty() {
        let created = PyDict::new(py);
        for (name, id) in error.created() {
            created.set_item(name, id)?;
        }
        fields.set_item("created", created)?;
    }
    fields.set_item("text", error.to_string())?;
    let class = class(py, error.kind())?;
    class.call((error.message(),), Some(&fields)).map(PyErr::from_value)
}

/// The class of a kind.
pub(crate) fn class(py: Python<'_>, kind: ErrorKind) -> PyResult<Bound<'_, PyType>> {
    let classes = CLASSES.get_or_try_init(py, || {
        let found = py.import("videosdk_api.errors")?.getattr("BY_KIND")?;
        Ok::<_, PyErr>(found.cast_into::<PyDict>()?.unbind())
    })?;
    let found = match classes.bind(py).get_item(kind.name())? {
        Some(class) => class,
        None => classes.bind(py).as_any().get_item(ErrorKind::Other.name())?,
    };
    Ok(found.cast_into::<PyType>()?)
}
