//! Forks are counted, so that the core and we know what a parent left behind; and the core is told when the process exits.

use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

static GENERATION: AtomicUsize = AtomicUsize::new(0);

/// How many forks lie between this process and the one that began to count them.
#[cfg_attr(
    not(feature = "emulator"),
    allow(dead_code, reason = "only the emulator has threads that a fork loses")
)]
pub(crate) fn generation() -> usize {
    GENERATION.load(Ordering::Relaxed)
}

/// Hears of forks and of the exit from now on.
pub(crate) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        #[cfg(unix)]
        // SAFETY: the functions touch a few numbers, and the library is never unloaded.
        unsafe {
            libc::pthread_atfork(None, None, Some(forked));
            libc::atexit(exiting);
        }
    });
}

#[cfg(unix)]
extern "C" fn exiting() {
    videosdk_api::host::at_exit();
}

#[cfg(unix)]
unsafe extern "C" fn forked() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    videosdk_api::host::after_fork_in_child();
}
