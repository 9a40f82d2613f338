//! Events of the core for Python's `logging`. They wait in the core until a thread of Python is in our code anyway; no
//! thread of ours ever enters Python for them. Nothing is installed before `logging` asks.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::sync::{Mutex, PoisonError};
use videosdk_api::host::logs::{self, Record, Told};

static DELIVER: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

/// Hands records of this level and above to `deliver`; `None` ends it.
#[pyfunction]
#[pyo3(signature = (deliver, level))]
pub(crate) fn log_to(deliver: Option<Py<PyAny>>, level: usize) {
    let level = if deliver.is_some() { level } else { usize::MAX };
    let old = std::mem::replace(&mut *DELIVER.lock().unwrap_or_else(PoisonError::into_inner), deliver);
    drop(old);
    logs::keep_from(level);
}

/// Reads the level of Python's logger again, where the program uses `logging` at all.
pub(crate) fn follow_logging(py: Python<'_>) -> PyResult<()> {
    let modules = py.import("sys")?.getattr("modules")?;
    if modules.contains("logging")? {
        py.import("videosdk_api.logs")?.call_method0("refresh")?;
    }
    Ok(())
}

/// Hands over what waits. A failure of the user's handler is reported, and never becomes that of a call.
pub(crate) fn deliver(py: Python<'_>) {
    let records = logs::take();
    if !records.is_empty() {
        hand_over(py, records);
    }
}

#[cold]
fn hand_over(py: Python<'_>, records: Vec<Record>) {
    let deliver = DELIVER.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|d| d.clone_ref(py));
    let Some(deliver) = deliver else { return };
    let outcome = (|| {
        let list = PyList::empty(py);
        for record in records {
            let fields = PyDict::new(py);
            for (name, value) in record.fields {
                match value {
                    Told::Text(text) => fields.set_item(name, text)?,
                    Told::Number(number) => fields.set_item(name, number)?,
                    Told::Float(number) => fields.set_item(name, number)?,
                    Told::Flag(flag) => fields.set_item(name, flag)?,
                }
            }
            list.append((record.level, record.target, record.message, fields))?;
        }
        deliver.call1(py, (list,))
    })();
    if let Err(error) = outcome {
        error.write_unraisable(py, Some(deliver.bind(py)));
    }
}
