//! Limits of time on a machine that is busy with other things: what is late gets a second and a third try, what is wrong does not.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

/// How often a test may be late before it has failed. What is slow by itself is late every time.
const TRIES: usize = 3;

/// What a test panics with when it was late.
struct Late;

/// Ends the test as late when it took longer than `limit`. Inside of [`patiently`] it is tried again.
#[track_caller]
pub fn in_time(took: Duration, limit: Duration) {
    undisturbed(took <= limit, &format!("{took:?} instead of {limit:?}"));
}

/// Ends the test as late where something does not hold that a busy machine may upset, such as who comes first.
#[track_caller]
pub fn undisturbed(holds: bool, seen: &str) {
    if !holds {
        eprintln!("late at {}: {seen}", std::panic::Location::caller());
        std::panic::panic_any(Late);
    }
}

/// Runs a test that has a limit of time, and runs it again where it was late. Any other failure ends it at once.
///
/// # Panics
/// As the test does; when it was late three times.
pub fn patiently(test: impl Fn()) {
    for left in (0..TRIES).rev() {
        match catch_unwind(AssertUnwindSafe(&test)) {
            Err(late) if late.is::<Late>() && left > 0 => {
                eprintln!("it was late, and may try {left} more times")
            }
            Err(wrong) => resume_unwind(wrong),
            Ok(()) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    const LIMIT: Duration = Duration::from_millis(10);

    /// How often the test ran, and whether it failed.
    fn runs(test: impl Fn(usize)) -> (usize, bool) {
        let count = Cell::new(0);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            patiently(|| {
                count.set(count.get() + 1);
                test(count.get());
            });
        }));
        (count.get(), outcome.is_err())
    }

    #[test]
    fn a_test_that_is_late_once_passes() {
        assert_eq!(runs(|run| in_time(LIMIT * if run == 1 { 2 } else { 1 }, LIMIT)), (2, false));
    }

    #[test]
    fn a_test_that_is_always_late_fails() {
        assert_eq!(runs(|_| in_time(LIMIT * 2, LIMIT)), (3, true));
    }

    #[test]
    fn a_test_that_is_wrong_fails_at_once() {
        assert_eq!(runs(|_| panic!("wrong")), (1, true));
    }
}
