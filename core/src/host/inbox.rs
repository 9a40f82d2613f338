//! Results on their way to a loop of the host. The loop is woken once for all that came together: waking it costs more than
//! most of what it then does.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::runtime::Handle;

/// So many of the things that nobody asked for are kept for a loop that is busy.
const KEPT: usize = 1024;

/// The end that the core's threads hold; clones are the same inbox. It may outlive its loop.
pub struct Inbox<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    items: Vec<T>,
    /// Results that are expected and not there yet.
    under_way: usize,
    /// Items that were not expected.
    told: usize,
    rung: bool,
    /// Whether somebody will ring soon.
    due: bool,
    /// `None` once the inbox is closed.
    ring: Option<Box<dyn FnMut() + Send>>,
}

/// What was there when the loop came.
#[derive(Debug)]
pub struct Taken<T> {
    /// In the order in which they came.
    pub items: Vec<T>,
    /// Whether the bell had been rung for them.
    pub rung: bool,
}

impl<T> Clone for Inbox<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> std::fmt::Debug for Inbox<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}

impl<T> State<T> {
    fn ring(&mut self) {
        if !self.rung
            && let Some(ring) = &mut self.ring
        {
            self.rung = true;
            ring();
        }
    }
}

impl<T: Send + 'static> Inbox<T> {
    /// `ring` wakes the loop. It is never called again before the loop has taken what is there, nor after
    /// [`Inbox::close`]; it runs with the inbox locked and must not wait.
    pub fn new(ring: impl FnMut() + Send + 'static) -> Self {
        let ring: Box<dyn FnMut() + Send> = Box::new(ring);
        Self(Arc::new(Mutex::new(State {
            items: Vec::new(),
            under_way: 0,
            told: 0,
            rung: false,
            due: false,
            ring: Some(ring),
        })))
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether both are the same one.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// One more result will be put in.
    pub fn expect(&self) {
        self.state().under_way += 1;
    }

    /// One that was expected will not come.
    pub fn expect_no_more(&self) {
        let mut state = self.state();
        state.under_way = state.under_way.saturating_sub(1);
    }

    /// Puts in a result that was expected. While more are under way, the core's thread first does what is ready to be done
    /// and then rings once for all of it; the last one rings at once.
    pub fn put(&self, item: T) {
        let mut state = self.state();
        state.under_way = state.under_way.saturating_sub(1);
        if state.ring.is_none() {
            return;
        }
        state.items.push(item);
        if state.under_way == 0 {
            state.ring();
        } else if !state.rung && !state.due {
            state.due = true;
            drop(state);
            let inbox = self.clone();
            soon(move || inbox.ring_for_what_waits());
        }
    }

    /// Puts in what nobody expected and rings at once. A loop that is busy for long loses the newest.
    pub fn tell(&self, item: T) {
        let mut state = self.state();
        if state.ring.is_some() && state.told < KEPT {
            state.told += 1;
            state.items.push(item);
            state.ring();
        }
    }

    /// Puts in something about a result that is expected, and rings at once. None is lost, so whoever calls keeps them few.
    pub fn remark(&self, item: T) {
        let mut state = self.state();
        if state.ring.is_some() {
            state.items.push(item);
            state.ring();
        }
    }

    fn ring_for_what_waits(&self) {
        let mut state = self.state();
        state.due = false;
        if !state.items.is_empty() {
            state.ring();
        }
    }

    /// Everything that is there.
    pub fn take(&self) -> Taken<T> {
        let mut state = self.state();
        state.told = 0;
        Taken { items: std::mem::take(&mut state.items), rung: std::mem::take(&mut state.rung) }
    }

    /// From now on nobody rings and nothing is kept. Says whether it was open.
    pub fn close(&self) -> bool {
        let mut state = self.state();
        let (items, ring) = (std::mem::take(&mut state.items), state.ring.take());
        drop(state);
        // What the items hold is let go of outside the lock.
        drop(items);
        ring.is_some()
    }
}

/// Runs it on this runtime, behind everything that is ready now and everything that one look at the sockets makes ready;
/// at once on a thread that belongs to no runtime.
fn soon(run: impl FnOnce() + Send + 'static) {
    match Handle::try_current() {
        Ok(runtime) => drop(runtime.spawn(async move {
            tokio::task::yield_now().await;
            run();
        })),
        Err(_) => run(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn counted() -> (Inbox<u32>, Arc<AtomicUsize>) {
        let rings = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&rings);
        (
            Inbox::new(move || {
                counter.fetch_add(1, Ordering::Relaxed);
            }),
            rings,
        )
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime")
    }

    #[test]
    fn a_result_that_comes_alone_rings_at_once() {
        runtime().block_on(async {
            let (inbox, rings) = counted();
            inbox.expect();
            inbox.put(1);
            assert_eq!(rings.load(Ordering::Relaxed), 1);
            let taken = inbox.take();
            assert_eq!((taken.items, taken.rung), (vec![1], true));
        });
    }

    #[test]
    fn results_that_are_ready_together_ring_once() {
        runtime().block_on(async {
            let (inbox, rings) = counted();
            for _ in 0..100 {
                inbox.expect();
            }
            for n in 0..99 {
                let inbox = inbox.clone();
                tokio::spawn(async move { inbox.put(n) });
            }
            // One result is still missing, and the loop is woken nevertheless.
            for _ in 0..4 {
                tokio::task::yield_now().await;
            }
            assert_eq!(rings.load(Ordering::Relaxed), 1);
            assert_eq!(inbox.take().items.len(), 99);
            inbox.put(99);
            assert_eq!(rings.load(Ordering::Relaxed), 2);
        });
    }

    #[test]
    fn a_thread_without_a_runtime_rings_at_once() {
        let (inbox, rings) = counted();
        inbox.expect();
        inbox.expect();
        inbox.put(1);
        assert_eq!(rings.load(Ordering::Relaxed), 1);
        // The loop has not come yet: it will find both.
        inbox.put(2);
        assert_eq!((rings.load(Ordering::Relaxed), inbox.take().items), (1, vec![1, 2]));
    }

    #[test]
    fn what_was_taken_before_the_late_ring_is_not_rung_for() {
        runtime().block_on(async {
            let (inbox, rings) = counted();
            inbox.expect();
            inbox.expect();
            inbox.put(1);
            assert!(!inbox.take().rung);
            for _ in 0..4 {
                tokio::task::yield_now().await;
            }
            assert_eq!(rings.load(Ordering::Relaxed), 0);
        });
    }

    #[test]
    fn a_closed_inbox_is_silent_and_keeps_nothing() {
        let (inbox, rings) = counted();
        inbox.expect();
        inbox.expect();
        inbox.put(1);
        assert!(inbox.close());
        inbox.put(2);
        inbox.tell(3);
        assert_eq!((rings.load(Ordering::Relaxed), inbox.take().items), (1, vec![]));
        assert!(!inbox.close());
    }

    #[test]
    fn a_remark_rings_at_once_and_comes_before_the_result() {
        let (inbox, rings) = counted();
        for n in 0..2 * KEPT as u32 {
            inbox.tell(n);
        }
        inbox.take();
        inbox.expect();
        inbox.expect();
        inbox.remark(1);
        assert_eq!(rings.load(Ordering::Relaxed), 2);
        inbox.put(2);
        assert_eq!(inbox.take().items, [1, 2]);
        inbox.close();
        inbox.remark(3);
        assert!(inbox.take().items.is_empty());
    }

    #[test]
    fn what_nobody_asked_for_is_bounded() {
        let (inbox, _) = counted();
        for n in 0..2 * KEPT as u32 {
            inbox.tell(n);
        }
        assert_eq!(inbox.take().items.len(), KEPT);
        inbox.tell(7);
        assert_eq!(inbox.take().items, [7]);
    }
}
