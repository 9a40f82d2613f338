//! A host's own clock: the host tells the time on its threads, the core reads it on any.

use crate::token::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The time since 1970 as the host told it last.
#[derive(Debug, Clone, Default)]
pub struct HostClock(Arc<AtomicU64>);

impl HostClock {
    /// What the time is from now on.
    pub fn tell(&self, since_1970: Duration) {
        self.0.store(u64::try_from(since_1970.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// The same as a clock of the core.
    pub fn clock(&self) -> Clock {
        let nanos = Arc::clone(&self.0);
        Clock::from_fn(move || Duration::from_nanos(nanos.load(Ordering::Relaxed)))
    }
}
