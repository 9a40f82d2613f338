//! Tells the core when the process exits: its threads run on until the very end.

/// Hears of the exit from now on.
pub(crate) fn watch() {
    // Windows ends all other threads before it takes anything down.
    #[cfg(unix)]
    {
        static ONCE: std::sync::Once = std::sync::Once::new();
        #[allow(unsafe_code, reason = "only C offers it")]
        // SAFETY: the function touches a few numbers, and the addon is never unloaded.
        ONCE.call_once(|| unsafe {
            libc::atexit(exiting);
        });
    }
}

#[cfg(unix)]
extern "C" fn exiting() {
    videosdk_api::host::at_exit();
}
