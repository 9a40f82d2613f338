//! When a request is repeated, after how long, and how many repeats a client can afford.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// The first wait is drawn from 0 to this; it doubles with each further one.
const BASE: Duration = Duration::from_millis(500);
/// No wait of our own choosing is longer.
const CAP: Duration = Duration::from_secs(8);
/// A service that asks for a longer wait gets an error instead: a caller should not hang for an hour.
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60);

/// Whether an answer with this status may come out differently next time.
pub(crate) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Full jitter: anything between nothing and the doubled base, so that clients that fail together spread out.
fn backoff(attempt: u32) -> Duration {
    let ceiling = BASE.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(CAP);
    ceiling.mul_f64(random_unit())
}

/// How long to wait before the given repeat (from 1 on): what the service asked for, else our own choice; `None` where it asks
/// for more than anyone should wait.
pub(crate) fn pause(asked: Option<Duration>, repeat: u32) -> Option<Duration> {
    match asked {
        Some(wait) => (wait <= RETRY_AFTER_CAP).then_some(wait),
        None => Some(backoff(repeat)),
    }
}

/// A number in 0..1. Spreading waits needs no cryptography, but another number in each process, also in those that were forked
/// from one.
fn random_unit() -> f64 {
    let mut bits = RandomState::new().build_hasher();
    bits.write_u32(std::process::id());
    (bits.finish() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Repeats a client can afford: one for every five calls, and a reserve of ten. During an outage this keeps the
/// load on the service below 1.2 times the calls.
#[derive(Debug)]
pub(crate) struct Budget(AtomicI64);

const PER_RETRY: i64 = 5;
const FULL: i64 = 10 * PER_RETRY;

impl Budget {
    pub(crate) fn new() -> Self {
        Self(AtomicI64::new(FULL))
    }
    /// Each call earns a fifth of a repeat.
    pub(crate) fn earn(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    /// Takes one repeat, if there is one.
    pub(crate) fn spend(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| (n >= PER_RETRY).then_some(n - PER_RETRY))
            .is_ok()
    }
}

/// Reads `Retry-After`: seconds (a fraction is fine) or one of the three HTTP dates. Anything else is ignored.
pub fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    if digits && text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        let seconds: f64 = text.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t38_retry_after_reads_seconds_and_dates_and_ignores_the_rest() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let seconds = |s: f64| Some(Duration::from_secs_f64(s));
        for (text, wanted) in [
            ("0", seconds(0.0)),
            ("1", seconds(1.0)),
            (" 7 ", seconds(7.0)),
            ("1.5", seconds(1.5)),
            ("-1", None),
            ("+1", None),
            ("1e3", None),
            (".5", None),
            ("NaN", None),
            ("", None),
            ("soon", None),
            ("1.2.3", None),
            ("9999999999999999999", seconds(9_999_999_999_999_999_999.0)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", seconds(10.0)),
            ("Sunday, 06-Nov-94 08:49:47 GMT", seconds(10.0)),
            ("Sun Nov  6 08:49:47 1994", seconds(10.0)),
            ("Sun, 06 Nov 1994 08:49:27 GMT", seconds(0.0)),
        ] {
            assert_eq!(retry_after(text, now), wanted, "{text:?}");
        }
        assert_eq!(retry_after(&"9".repeat(400), now), Some(Duration::MAX));
    }

    #[test]
    fn t40_waits_are_spread_over_the_whole_window() {
        let waits: Vec<_> = (0..1000).map(|_| backoff(1)).collect();
        let mut buckets = [0; 5];
        for wait in &waits {
            buckets[(wait.as_millis() / 100).min(4) as usize] += 1;
        }
        assert!(buckets.iter().all(|n| *n > 100 && *n < 600), "{buckets:?}");
    }

    #[test]
    fn t40_the_window_doubles_up_to_the_longest_wait() {
        for (attempt, window) in
            [(0, 500), (1, 500), (2, 1000), (3, 2000), (4, 4000), (5, 8000), (6, 8000), (u32::MAX, 8000)]
        {
            let window = Duration::from_millis(window);
            let longest = (0..1000).map(|_| backoff(attempt)).max().unwrap_or_default();
            assert!(longest <= window && longest > window.mul_f64(0.9), "{attempt}: {longest:?}");
        }
    }

    #[test]
    fn t38_a_wish_is_obeyed_to_the_millisecond_or_not_at_all() {
        for wait in [Duration::ZERO, Duration::from_millis(1), RETRY_AFTER_CAP] {
            assert_eq!(pause(Some(wait), 1), Some(wait));
        }
        assert_eq!(pause(Some(RETRY_AFTER_CAP + Duration::from_nanos(1)), 1), None);
        assert!(pause(None, 30).is_some_and(|wait| wait <= CAP));
    }

    #[test]
    fn only_what_may_pass_is_tried_again() {
        let passing: Vec<u16> = (100..600).filter(|status| is_passing(*status)).collect();
        assert_eq!(passing, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn t39_an_outage_costs_at_most_a_fifth_more_calls() {
        let budget = Budget::new();
        let spent = (0..1000).filter(|_| {
            budget.earn();
            budget.spend()
        });
        let spent = spent.count();
        assert!((1000 / 5..=1000 / 5 + 10).contains(&spent), "{spent}");
    }

    #[test]
    fn t39_five_calls_earn_one_repeat_and_ten_are_kept() {
        let budget = Budget::new();
        let spent = |budget: &Budget| (0..100).filter(|_| budget.spend()).count();
        assert_eq!(spent(&budget), 10);
        (0..4).for_each(|_| budget.earn());
        assert_eq!(spent(&budget), 0);
        budget.earn();
        assert_eq!(spent(&budget), 1);
        (0..10_000).for_each(|_| budget.earn());
        assert_eq!(spent(&budget), 10);
    }
}
