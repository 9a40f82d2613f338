//! Finished work on its way to an environment: the core's threads put it here, and the environment's loop is woken once
//! for all that is there when it comes. Nothing in here belongs to JavaScript but the bell.

use crate::outcome::Outcome;
use napi::sys;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So many records are kept for a loop that is busy.
const KEPT: usize = 1024;

/// The end that the core's threads hold. It may outlive its environment.
#[derive(Clone)]
pub(crate) struct Mailbox(Arc<Mutex<Queue>>);

struct Queue {
    finished: Vec<(u64, Outcome)>,
    /// Records for the log, each as JSON.
    records: Vec<String>,
    rung: bool,
    /// `None` once the environment ends.
    bell: Option<Bell>,
}

struct Bell(sys::napi_threadsafe_function);

// SAFETY: a threadsafe function is made to be called from any thread, and it is called only while the queue is locked and
// its environment has not taken it back.
#[allow(unsafe_code, reason = "the pointer is the only way to wake a loop from another thread")]
unsafe impl Send for Bell {}

impl Queue {
    #[allow(unsafe_code, reason = "waking the loop is a call of Node-API")]
    fn ring(&mut self) {
        let Some(Bell(bell)) = &self.bell else { return };
        if !std::mem::replace(&mut self.rung, true) {
            // SAFETY: the bell is taken out of the queue, whose lock is held here, before its environment lets go of it.
            // The call does not block.
            unsafe {
                sys::napi_call_threadsafe_function(
                    *bell,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                );
            }
        }
    }
}

impl Mailbox {
    pub(crate) fn new(bell: sys::napi_threadsafe_function) -> Self {
        let bell = Some(Bell(bell));
        Self(Arc::new(Mutex::new(Queue { finished: Vec::new(), records: Vec::new(), rung: false, bell })))
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether both are the same one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Puts an outcome in and wakes the loop, unless it has been woken already. After the end of the environment it does
    /// nothing.
    pub(crate) fn put(&self, id: u64, outcome: Outcome) {
        let mut queue = self.queue();
        if queue.bell.is_some() {
            queue.finished.push((id, outcome));
            queue.ring();
        }
    }

    /// The same for a record. A loop that is busy for long loses the newest.
    pub(crate) fn note(&self, record: String) {
        let mut queue = self.queue();
        if queue.bell.is_some() && queue.records.len() < KEPT {
            queue.records.push(record);
            queue.ring();
        }
    }

    /// Everything that is there.
    pub(crate) fn take(&self) -> (Vec<(u64, Outcome)>, Vec<String>) {
        let mut queue = self.queue();
        queue.rung = false;
        (std::mem::take(&mut queue.finished), std::mem::take(&mut queue.records))
    }

    /// Takes the bell back: from now on no thread touches the environment.
    pub(crate) fn close(&self) -> Option<sys::napi_threadsafe_function> {
        let mut queue = self.queue();
        let finished = std::mem::take(&mut queue.finished);
        let bell = queue.bell.take();
        drop(queue);
        drop(finished);
        bell.map(|bell| bell.0)
    }
}
