//! Waiting on a thread of Python: detached, looking in for signals, and leaving when the interpreter ends.

use crate::process;
use crate::progress::Listener;
use pyo3::prelude::*;
use videosdk_api::Error;
use videosdk_api::host::Steps;

/// Who is told about progress, and what there is to tell.
pub(crate) type Told<'a> = Option<&'a (Listener, Steps)>;

/// Does `work` detached. Its argument is asked about every 50 ms whether to go on; when the user's signal handler
/// raised, or Ctrl-C was pressed, that exception is what comes back. Progress is told at the same moments and at the end.
pub(crate) fn run<T: Send>(
    py: Python<'_>,
    told: Told<'_>,
    work: impl FnOnce(&mut dyn FnMut() -> bool) -> Result<T, Error> + Send,
) -> PyResult<Result<T, Error>> {
    let mut raised = None;
    let outcome = py.detach(|| work(&mut || goes_on(told, &mut raised)));
    match raised {
        Some(error) => Err(error),
        None => tell(py, told).map(|()| outcome),
    }
}

fn tell(py: Python<'_>, told: Told<'_>) -> PyResult<()> {
    told.map_or(Ok(()), |(listener, steps)| listener.tell(py, steps, || true))
}

/// Signal handlers run in here, on the main thread; on any other only progress is told.
fn goes_on(told: Told<'_>, raised: &mut Option<PyErr>) -> bool {
    if process::is_ending() {
        return false;
    }
    match Python::try_attach(|py| py.check_signals().and_then(|()| tell(py, told))) {
        Some(Ok(())) => true,
        Some(Err(error)) => {
            *raised = Some(error);
            false
        }
        None => false,
    }
}
