//! The progress of one call: whoever wants to know is told one thing at a time, and nothing once the call has ended. The body
//! of a request may outlive its call by a moment, and a host's function must not.

use crate::options::{Progress, Told};
use std::sync::{Arc, Mutex, PoisonError};

/// The end that the call holds. Once it is dropped nobody is told any more.
#[derive(Debug)]
pub(crate) struct Telling(Teller);

/// The end of whatever makes progress.
#[derive(Debug, Clone)]
pub(crate) struct Teller(Arc<Mutex<Option<Told>>>);

impl Telling {
    pub(crate) fn to(told: &Told) -> Self {
        Self(Teller(Arc::new(Mutex::new(Some(told.clone())))))
    }

    pub(crate) fn teller(&self) -> &Teller {
        &self.0
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        // Waits for a function that is being called on another thread.
        let told = self.0.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(told);
    }
}

impl Teller {
    pub(crate) fn tell(&self, step: &'static str, done: u64, total: u64) {
        if let Some(told) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            told.tell(Progress { step, done, total });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CallOptions;

    #[test]
    fn nobody_is_told_once_the_call_has_ended() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&seen);
        let options = CallOptions::new().on_progress(move |p| {
            heard.lock().unwrap_or_else(PoisonError::into_inner).push((p.step, p.done, p.total));
        });
        let telling = options.progress.as_ref().map(Telling::to).expect("a function was given");
        let body = telling.teller().clone();
        body.tell("uploading", 1, 2);
        drop(telling);
        body.tell("uploading", 2, 2);
        assert_eq!(*seen.lock().unwrap_or_else(PoisonError::into_inner), [("uploading", 1, 2)]);
        // What the function holds is let go of with the call's options.
        drop(options);
        assert_eq!(Arc::strong_count(&seen), 1);
    }

    #[test]
    fn the_end_of_a_call_waits_for_the_function_that_is_being_called() {
        let over = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let ending = Arc::clone(&over);
        let (begun, begins) = std::sync::mpsc::channel();
        let options = CallOptions::new().on_progress(move |_| {
            let _ = begun.send(());
            std::thread::sleep(std::time::Duration::from_millis(50));
            ending.store(true, std::sync::atomic::Ordering::SeqCst);
        });
        let telling = options.progress.as_ref().map(Telling::to).expect("a function was given");
        let body = telling.teller().clone();
        let thread = std::thread::spawn(move || body.tell("uploading", 1, 2));
        begins.recv().expect("the function is called");
        drop(telling);
        assert!(over.load(std::sync::atomic::Ordering::SeqCst));
        thread.join().expect("it ends");
    }
}
