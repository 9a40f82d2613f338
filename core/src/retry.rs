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

/// How long to wait before another attempt, or nothing where there shall be none: `repeats` were made already, the service asked for
/// `asked`, and the deadline leaves `left`.
pub(crate) fn pause(
    repeats: u32,
    asked: Option<Duration>,
    left: Option<Duration>,
    budget: &Budget,
) -> Option<Duration> {
    let wait = wait(asked, repeats + 1)?;
    let in_time = left.is_none_or(|left| wait < left);
    (in_time && budget.spend()).then_some(wait)
}

/// Full jitter: anything between nothing and the doubled base, so that clients that fail together spread out.
fn backoff(attempt: u32) -> Duration {
    let ceiling = BASE.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(CAP);
    ceiling.mul_f64(random_unit())
}

/// How long to wait before the given repeat (from 1 on): what the service asked for, else our own choice; `None` where it asks
/// for more than anyone should wait.
pub(crate) fn wait(asked: Option<Duration>, repeat: u32) -> Option<Duration> {
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
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;

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
            assert_eq!(super::wait(Some(wait), 1), Some(wait));
        }
        assert_eq!(wait(Some(RETRY_AFTER_CAP + Duration::from_nanos(1)), 1), None);
        assert!(wait(None, 30).is_some_and(|wait| wait <= CAP));
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

    /// When requests arrive in virtual time while 1,000 clients call once a second, whatever became of the call before, and each
    /// answer is 503. The first calls of all fail at the same instant; after it each client keeps its own pace.
    fn storm(seconds: u32) -> (Vec<Duration>, Vec<Duration>) {
        const CLIENTS: u32 = 1000;
        let budgets: Vec<_> = (0..CLIENTS).map(|_| Budget::new()).collect();
        let pace = |client: u32| Duration::from_secs(1) * client / CLIENTS;
        let first = (0..CLIENTS).map(|client| Reverse((Duration::ZERO, client, 0)));
        let later = (1..seconds).flat_map(|second| {
            (0..CLIENTS)
                .map(move |client| Reverse((Duration::from_secs(second.into()) + pace(client), client, 0)))
        });
        let mut due: BinaryHeap<_> = first.chain(later).collect();
        let (mut calls, mut requests) = (Vec::new(), Vec::new());
        while let Some(Reverse((at, client, repeats))) = due.pop() {
            let budget = &budgets[client as usize];
            if repeats == 0 {
                budget.earn();
                calls.push(at);
            }
            requests.push(at);
            // A client makes two repeats unless it is told otherwise.
            if repeats < 2
                && let Some(wait) = pause(repeats, None, Some(Duration::from_secs(30)), budget)
            {
                due.push(Reverse((at + wait, client, repeats + 1)));
            }
        }
        (calls, requests)
    }

    /// T39: once the reserve is spent, an outage costs a fifth more, and what comes is spread evenly.
    #[test]
    #[allow(clippy::print_stdout)]
    fn t39_a_storm_of_a_thousand_clients_stays_flat() {
        let (calls, requests) = storm(60);
        let (spent, end) = (Duration::from_secs(10), Duration::from_secs(60));
        let within = |times: &[Duration]| times.iter().filter(|at| (spent..end).contains(*at)).count();
        let (called, sent) = (within(&calls), within(&requests));
        let mut histogram = [0_usize; 500];
        for at in requests.iter().filter(|at| (spent..end).contains(*at)) {
            histogram[((*at - spent).as_millis() / 100) as usize] += 1;
        }
        let mean = sent as f64 / histogram.len() as f64;
        let most = histogram.iter().max().copied().unwrap_or(0);
        println!(
            "T39 in virtual time: {sent} requests for {called} calls of 1,000 clients in 50 s of 503 ({:.3} each); \
             in 100 ms {mean:.0}, at most {most}",
            sent as f64 / called as f64
        );
        // What was put off before the time that is looked at may fall into it.
        assert!(sent > called && sent * 100 <= called * 121, "{sent} requests for {called} calls");
        assert!((most as f64) < mean * 3.0, "{histogram:?}");
    }
}
