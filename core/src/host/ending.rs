//! The end of a process that still has threads of ours. When a process exits, aws-lc locks its randomness: a thread that has
//! used it before waits there, which is right, but one that uses it for the first time stumbles over its own lock and aborts
//! the process. So every thread uses a little of it before it works, and none begins to once the process is ending.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A process that is still there after this time has not come to aws-lc yet: its own handlers are at work.
const LAST_MOMENTS: Duration = Duration::from_secs(1);
/// How long the exit waits for threads that are just beginning, which takes microseconds. None does in the child of a fork.
const PATIENCE: Duration = Duration::from_millis(100);

static ENDING: AtomicBool = AtomicBool::new(false);
static BEGINNING: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static IS_READY: Cell<bool> = const { Cell::new(false) };
    static IS_EXITING: Cell<bool> = const { Cell::new(false) };
}

/// To be called by a thread before it does what may need randomness, as every new connection does. Costs nothing the second time.
pub fn ready_thread() {
    if IS_READY.get() {
        return;
    }
    BEGINNING.fetch_add(1, Ordering::SeqCst);
    if ENDING.load(Ordering::SeqCst) && !IS_EXITING.get() {
        BEGINNING.fetch_sub(1, Ordering::SeqCst);
        std::thread::sleep(LAST_MOMENTS);
        BEGINNING.fetch_add(1, Ordering::SeqCst);
    }
    // An error is met again, and told, by whoever needs the randomness.
    let _ = aws_lc_rs::rand::fill(&mut [0]);
    BEGINNING.fetch_sub(1, Ordering::SeqCst);
    IS_READY.set(true);
}

/// To be called by the thread that ends the process, by `atexit`, before anything of this library is taken down.
pub fn at_exit() {
    IS_EXITING.set(true);
    ENDING.store(true, Ordering::SeqCst);
    let begun = Instant::now();
    while BEGINNING.load(Ordering::SeqCst) > 0 && begun.elapsed() < PATIENCE {
        std::thread::yield_now();
    }
}

/// What a parent's threads were doing when it forked, they do not do here.
pub(super) fn after_fork_in_child() {
    BEGINNING.store(0, Ordering::SeqCst);
}
