//! `vsdk_cancel`: a flag that ends calls. Setting it touches one number, so a signal handler may do it.

use crate::errors::vsdk_error;
use crate::guard::{self, Outcome};
use crate::handle::{Pin, Table};
use crate::input;
use crate::status::vsdk_status;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ends the calls that it was given to. Freed by `vsdk_cancel_free`, also while such a call runs.
pub struct vsdk_cancel {
    _private: [u8; 0],
}

/// It holds no memory of its own: a signal handler may be the last to let go of it.
static FLAGS: Table<AtomicBool> = Table::new(2, "cancel handle");

/// A flag that a call looks at.
pub(crate) struct Flag(Pin<AtomicBool>);

impl Flag {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

pub(crate) fn flag(handle: *const vsdk_cancel) -> Outcome<Flag> {
    FLAGS.get(handle, "cancel").map(Flag)
}

/// Makes a handle to cancel calls with: put it into `vsdk_call_options.cancel` of one call or of many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_cancel_new(
    cancel: *mut *mut vsdk_cancel,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives places for results, or NULL.
        unsafe {
            input::place(cancel, "cancel")?;
            cancel.write(FLAGS.insert(AtomicBool::new(false))?);
        }
        Ok(())
    })
}

/// Cancels: every call with this handle ends within about 10 ms with VSDK_CANCELLED, and later ones do so at once. May
/// be called from any thread and from a signal handler, where it must not meet the freeing of the handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_cancel_now(cancel: *const vsdk_cancel) -> vsdk_status {
    guard::told(|| {
        FLAGS.get(cancel, "cancel")?.store(true, Ordering::Relaxed);
        Ok(())
    })
}

/// Frees a cancel handle, which cancels nothing. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_cancel_free(cancel: *mut vsdk_cancel) {
    guard::plain((), || FLAGS.free(cancel, "cancel"));
}
