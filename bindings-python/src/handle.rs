//! The end of a call that its awaiting side holds.

use crate::mailbox::{Key, Mailbox};
use pyo3::prelude::*;

/// A call that was started for an event loop.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Handle {
    mailbox: Py<Mailbox>,
    key: Key,
}

impl Handle {
    pub(crate) fn new(mailbox: Py<Mailbox>, key: Key) -> Self {
        Self { mailbox, key }
    }
}

#[pymethods]
impl Handle {
    /// Ends the call and lets go of its future. After the end of the call it does nothing.
    fn cancel(&self) {
        self.mailbox.get().give_up(self.key);
    }
}
