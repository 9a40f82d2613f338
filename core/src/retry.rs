//! When a request is repeated, after how long, and how many repeats a client can afford.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// The first wait is drawn from 0 to this; it doubles with each further one.
const BASE: Duration = Duration::from_millis(500);
/// No wait of our own choosing is longer.
const CAP: Duration = Duration::from_secs(8);
/// A service that asks for a longer wait gets an error instead: a caller should not hang for an hour.
pub(crate) const RETRY_AFTER_CAP: Duration = Duration::from_secs(60);

/// Whether an answer with this status may come out differently next time.
pub(crate) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Full jitter: anything between nothing and the doubled base, so that clients that fail together spread out.
pub(crate) fn backoff(attempt: u32) -> Duration {
    let ceiling = BASE.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(CAP);
    ceiling.mul_f64(random_unit())
}

/// A number in 0..1 from a splitmix64 sequence. Spreading waits needs no cryptography.
fn random_unit() -> f64 {
    static STATE: AtomicU64 = AtomicU64::new(0);
    if STATE.load(Ordering::Relaxed) == 0 {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seed = now.as_nanos() as u64 ^ (u64::from(std::process::id()) << 32) | 1;
        let _ = STATE.compare_exchange(0, seed, Ordering::Relaxed, Ordering::Relaxed);
    }
    let mut z = STATE.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
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
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if plain && text.starts_with(|c: char| c.is_ascii_digit()) {
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
        assert!((1..30).all(|n| backoff(n) <= CAP));
    }

    #[test]
    fn t39_an_outage_costs_at_most_a_fifth_more_calls() {
        let budget = Budget::new();
        let spent = (0..1000).filter(|_| {
            budget.earn();
            budget.spend()
        });
        assert!(spent.count() <= 1000 / 5 + 10);
    }
}
