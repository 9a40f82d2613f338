//! A lock that outlives a panic elsewhere: one failed request must not take the whole emulator down.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A mutex that hands out its value whether or not a holder panicked.
#[derive(Debug, Default)]
pub(crate) struct Lock<T>(Mutex<T>);

impl<T> Lock<T> {
    /// Wraps a value.
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    /// Waits for the value.
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
