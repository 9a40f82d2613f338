//! Forks are counted, so that the core and we know what a parent left behind.

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

/// Counts forks from now on.
pub(crate) fn count_forks() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        #[cfg(unix)]
        // SAFETY: the function touches two numbers, and the library is never unloaded.
        unsafe {
            libc::pthread_atfork(None, None, Some(forked));
        }
    });
}

#[cfg(unix)]
unsafe extern "C" fn forked() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    videosdk_api::host::after_fork_in_child();
}
