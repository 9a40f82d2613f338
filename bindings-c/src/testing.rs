//! Only in builds for tests: a switch that makes every exported function panic.

use std::sync::atomic::{AtomicBool, Ordering};

static WANTED: AtomicBool = AtomicBool::new(false);

/// Makes every other function panic from now on, or no longer.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_test_panics(wanted: bool) {
    WANTED.store(wanted, Ordering::Relaxed);
}

pub(crate) fn panic_if_wanted() {
    if WANTED.load(Ordering::Relaxed) {
        panic!("on purpose");
    }
}
