//! The three standard streams. A program that is started with one of them closed would get its number for the next file that it
//! opens, for instance a socket, and what is meant for people would be written there. Rust and Node prevent that when they start,
//! Python does not.

/// Puts something harmless where a standard stream is closed.
#[cfg(unix)]
pub(crate) fn hold_open() {
    use std::os::fd::{AsRawFd as _, IntoRawFd as _};
    // The lowest free number is taken first.
    while let Ok(nothing) = std::fs::File::options().read(true).write(true).open("/dev/null") {
        if nothing.as_raw_fd() > 2 {
            break;
        }
        let _ = nothing.into_raw_fd();
    }
}

/// There a closed stream has no number that another file could get.
#[cfg(not(unix))]
pub(crate) fn hold_open() {}
