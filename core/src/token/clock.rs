//! Where the time comes from, so that a test or an emulator can say what time it is.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

type Source = dyn Fn() -> Duration + Send + Sync;

/// A source of the time of day. The default is the clock of the system.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<Source>>);

impl Clock {
    /// The clock of the system.
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock of your own: the time since 1 January 1970 UTC.
    pub fn from_fn(now: impl Fn() -> Duration + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(now)))
    }

    /// A clock that stands still at this second.
    pub fn fixed(seconds: u64) -> Self {
        Self::from_fn(move || Duration::from_secs(seconds))
    }

    /// The time since 1 January 1970 UTC; zero when the system believes it is earlier.
    #[inline]
    pub fn now(&self) -> Duration {
        match &self.0 {
            None => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
            Some(source) => source(),
        }
    }

    /// The whole seconds of [`Clock::now`].
    #[inline]
    pub fn seconds(&self) -> u64 {
        self.now().as_secs()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_none() { "Clock::system()" } else { "Clock::from_fn(..)" })
    }
}
