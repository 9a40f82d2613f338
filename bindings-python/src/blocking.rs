//! Waiting on a thread of Python: detached, looking in for signals, and leaving when the interpreter ends.

use crate::process;
use pyo3::prelude::*;
use videosdk_api::Error;

/// Does `work` detached. Its argument is asked about every 50 ms whether to go on; when the user's signal handler
/// raised, or Ctrl-C was pressed, that exception is what comes back.
pub(crate) fn run<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(&mut dyn FnMut() -> bool) -> Result<T, Error> + Send,
) -> PyResult<Result<T, Error>> {
    let mut raised = None;
    let outcome = py.detach(|| work(&mut || goes_on(&mut raised)));
    match raised {
        Some(error) => Err(error),
        None => Ok(outcome),
    }
}

/// Signal handlers run in here, on the main thread; on any other this does nothing.
fn goes_on(raised: &mut Option<PyErr>) -> bool {
    if process::is_ending() {
        return false;
    }
    match Python::try_attach(|py| py.check_signals()) {
        Some(Ok(())) => true,
        Some(Err(error)) => {
            *raised = Some(error);
            false
        }
        None => false,
    }
}
