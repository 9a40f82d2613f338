//! The native module of the Python package: it carries calls across the border and decides nothing that another
//! language would have to decide too.

mod blocking;
mod client;
mod command;
mod emulator;
mod errors;
mod handle;
mod logs;
mod mailbox;
mod options;
mod pending;
mod plain;
mod process;
mod progress;
mod reply;
mod tokens;
mod value;
mod views;
mod wake;
mod walk;
mod webhook;
mod work;

/// What one thread allocates and another frees, as a reply is, costs the C library's allocator a fifth of a call. Version 2,
/// because it takes no lock that a fork could catch; its thread locals are found dynamically, because Python loads this late.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Everything that `videosdk_api` is built on.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::command::command_line;
    #[pymodule_export]
    use crate::emulator::Emulator;
    #[pymodule_export]
    use crate::handle::Handle;
    #[pymodule_export]
    use crate::logs::log_to;
    #[pymodule_export]
    use crate::mailbox::Mailbox;
    #[pymodule_export]
    use crate::process::{after_fork_in_child, at_exit};
    #[pymodule_export]
    use crate::progress::Progress;
    #[pymodule_export]
    use crate::reply::{Page, PageInfo, Reply, Response, response_of};
    #[pymodule_export]
    use crate::tokens::{Explanation, Problem, api_token, explain_token, participant_token, verify_token};
    #[pymodule_export]
    use crate::walk::Walk;
    #[pymodule_export]
    use crate::webhook::Delivery;

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        use pyo3::types::PyModuleMethods as _;
        crate::process::refuse_sub_interpreters(module.py())?;
        crate::views::register(module)?;
        module.add("SPEC_HASH", videosdk_api::SPEC_HASH)?;
        module.add("VERSION", env!("CARGO_PKG_VERSION"))
    }
}
