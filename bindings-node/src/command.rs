//! The command line. It is all that such a process is for, so it runs on the thread that asks, and no loop runs beside it.

use napi_derive::napi;

/// Runs a command to its end and gives the exit code.
#[napi]
pub(crate) fn command_line(arguments: Vec<String>) -> u32 {
    let_signals_be();
    u32::from(videosdk_cli::run(arguments.into_iter().map(Into::into)))
}

/// Node's own handlers raise the signal that they were called for once more, and whoever catches it after them would be called
/// without an end.
#[cfg(unix)]
fn let_signals_be() {
    for number in [libc::SIGINT, libc::SIGTERM] {
        // SAFETY: it puts the default in place of a handler; no memory is touched, and nothing of Node runs meanwhile.
        #[allow(unsafe_code, reason = "the C library's own function")]
        unsafe {
            libc::signal(number, libc::SIG_DFL);
        }
    }
}

#[cfg(not(unix))]
fn let_signals_be() {}
