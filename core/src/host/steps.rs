//! Progress on its way to a host that takes it on a thread of its own: its loop, or the one that waits for the call. What a
//! slow host has not taken is kept small: of the same step only how far it is now.

use crate::options::{CallOptions, Progress};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What one call has told and its host has not taken.
#[derive(Debug, Clone, Default)]
pub struct Steps(Arc<Mutex<Vec<Progress>>>);

impl Steps {
    /// Has a call tell its progress in here. `ring` is called, on any thread, when something is there and nothing was.
    pub fn of(options: CallOptions, ring: impl Fn(&Self) + Send + Sync + 'static) -> (CallOptions, Self) {
        let steps = Self::default();
        let own = steps.clone();
        let options = options.on_progress(move |progress| {
            if own.put(progress) {
                ring(&own);
            }
        });
        (options, steps)
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Progress>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says whether nothing was there.
    fn put(&self, progress: Progress) -> bool {
        let mut waiting = self.waiting();
        let nothing = waiting.is_empty();
        match waiting.last_mut() {
            Some(last) if last.step == progress.step => *last = progress,
            _ => waiting.push(progress),
        }
        nothing
    }

    /// Everything that is there, in the order in which it happened.
    pub fn take(&self) -> Vec<Progress> {
        std::mem::take(&mut *self.waiting())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn a_slow_host_gets_every_step_with_its_latest_count() {
        let rings = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&rings);
        let (options, steps) = Steps::of(CallOptions::new(), move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let told = options.progress.expect("the options tell");
        let tell = |step, done| told.tell(Progress { step, done, total: 9 });
        tell("uploading", 1);
        assert_eq!(rings.load(Ordering::Relaxed), 1);
        tell("parsing", 0);
        for done in 1..1000 {
            tell("parsing", done);
        }
        tell("parsed", 1);
        let seen: Vec<_> = steps.take().into_iter().map(|p| (p.step, p.done)).collect();
        assert_eq!(seen, [("uploading", 1), ("parsing", 999), ("parsed", 1)]);
        assert!(steps.take().is_empty());
        tell("parsed", 2);
        assert_eq!(rings.load(Ordering::Relaxed), 2);
    }
}
