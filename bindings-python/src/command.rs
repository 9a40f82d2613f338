//! The command line. It is all that such a process is for, so it runs on the thread that asks, without the interpreter.

use pyo3::prelude::*;
use std::ffi::OsString;

/// Runs a command to its end and gives the exit code. Arguments that are no text go through as they are.
#[pyfunction]
pub(crate) fn command_line(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| videosdk_cli::run(arguments))
}
