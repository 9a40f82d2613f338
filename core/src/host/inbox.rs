//! Results on their way to a loop of the host. The loop is woken once for all that came together: waking it costs more than
//! most of what it then does.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;

/// So many of the things that nobody asked for are kept for a loop that is busy.
const KEPT: usize = 1024;

/// The end that the core's threads hold; clones are the same inbox. It may outlive its loop.
pub struct Inbox<T>(Arc<Shared<T>>);

struct Shared<T> {
    state: Mutex<State<T>>,
    bell: Bell,
}

struct State<T> {
    items: Vec<T>,
    /// Results that are expected and not there yet.
    under_way: usize,
    /// Items that were not expected.
    told: usize,
    rung: bool,
    /// Whether somebody will ring soon.
    due: bool,
    open: bool,
}

/// What was there when the loop came.
#[derive(Debug)]
pub struct Taken<T> {
    /// In the order in which they came.
    pub items: Vec<T>,
    /// Whether the bell has been rung for them, or is about to be.
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

/// Wakes the loop, with nothing locked: the woken thread often takes the ringing one's place on its core at once, and would
/// run into every lock that it holds.
struct Bell {
    ring: Box<dyn Fn() + Send + Sync>,
    ringing: AtomicUsize,
    closed: AtomicBool,
}

impl Bell {
    fn ring(&self) {
        // Either this sees that it is closed, or who closes sees this.
        self.ringing.fetch_add(1, Ordering::SeqCst);
        if !self.closed.load(Ordering::SeqCst) {
            (self.ring)();
        }
        self.ringing.fetch_sub(1, Ordering::SeqCst);
    }

    /// Waits until nobody rings any more. A thread that was ringing when the process forked does not exist in the child, so
    /// the wait has an end; ringing takes microseconds.
    fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        let patience = Instant::now() + Duration::from_secs(5);
        while self.ringing.load(Ordering::SeqCst) != 0 && Instant::now() < patience {
            std::thread::yield_now();
        }
    }
}

impl<T> State<T> {
    /// Whether the bell has to be rung now, which is then counted as done.
    fn needs_ring(&mut self) -> bool {
        self.open && !std::mem::replace(&mut self.rung, true)
    }
}

impl<T: Send + 'static> Inbox<T> {
    /// `ring` wakes the loop. It is never called again before the loop has taken what is there, nor after
    /// [`Inbox::close`], which waits for it; so it must not wait itself.
    pub fn new(ring: impl Fn() + Send + Sync + 'static) -> Self {
        let bell =
            Bell { ring: Box::new(ring), ringing: AtomicUsize::new(0), closed: AtomicBool::new(false) };
        let state = State { items: Vec::new(), under_way: 0, told: 0, rung: false, due: false, open: true };
        Self(Arc::new(Shared { state: Mutex::new(state), bell }))
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
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
        if !state.open {
            return;
        }
        state.items.push(item);
        if state.under_way == 0 {
            self.ring_for(state);
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
        if state.open && state.told < KEPT {
            state.told += 1;
            state.items.push(item);
            self.ring_for(state);
        }
    }

    /// Puts in something about a result that is expected, and rings at once. None is lost, so whoever calls keeps them few.
    pub fn remark(&self, item: T) {
        let mut state = self.state();
        if state.open {
            state.items.push(item);
            self.ring_for(state);
        }
    }

    fn ring_for_what_waits(&self) {
        let mut state = self.state();
        state.due = false;
        if !state.items.is_empty() {
            self.ring_for(state);
        }
    }

    fn ring_for(&self, mut state: MutexGuard<'_, State<T>>) {
        let needed = state.needs_ring();
        drop(state);
        if needed {
            self.0.bell.ring();
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
        let (items, open) = (std::mem::take(&mut state.items), std::mem::take(&mut state.open));
        drop(state);
        // What the items hold is let go of outside the lock.
        drop(items);
        self.0.bell.close();
        open
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
    fn closing_waits_for_who_is_ringing_and_nobody_rings_afterwards() {
        let (ringing, over) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let (start, end) = (Arc::clone(&ringing), Arc::clone(&over));
        let inbox = Inbox::new(move || {
            start.store(true, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(50));
            end.store(true, Ordering::SeqCst);
        });
        let ringer = inbox.clone();
        let thread = std::thread::spawn(move || ringer.tell(1));
        while !ringing.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
        // While it rings, nothing is locked.
        assert_eq!(inbox.take().items, [1]);
        inbox.close();
        assert!(over.load(Ordering::SeqCst));
        thread.join().expect("it rang");
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
