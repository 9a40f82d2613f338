//! Looking in on a call from the thread that waits for it: hosts ask there whether their user wants it to end.

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::options::Ended;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// How often a host may look in. A person feels no wait that is shorter.
pub(super) const EVERY: Duration = Duration::from_millis(50);

/// Asked now and then while a call is on its way; `false` ends it.
pub(crate) type Watch<'a> = &'a mut dyn FnMut() -> bool;

/// A clock to look in by. One serves call after call: a timer for each would cost more than most of them wait.
pub(super) fn ticks() -> Interval {
    let mut ticks = interval_at(Instant::now() + EVERY, EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// The outcome of `work`, or an error once `watch` says that nobody wants it any more.
pub(super) async fn watched<T>(
    work: impl Future<Output = Result<T>>,
    ticks: &mut Interval,
    watch: Watch<'_>,
) -> Result<T> {
    let mut work = pin!(work);
    std::future::poll_fn(|cx| {
        if let Poll::Ready(outcome) = work.as_mut().poll(cx) {
            return Poll::Ready(outcome);
        }
        while ticks.poll_tick(cx).is_ready() {
            if !watch() {
                return Poll::Ready(Err(cancelled()));
            }
        }
        Poll::Pending
    })
    .await
}

/// How often a flag is looked at that can wake nobody.
const SOON: Duration = Duration::from_millis(10);

/// The outcome of `work`, or `None` once `ended` says so.
pub(crate) async fn unless<T>(ended: &Ended, work: impl Future<Output = T>) -> Option<T> {
    if (ended.0)() {
        return None;
    }
    let mut ticks = interval_at(Instant::now() + SOON, SOON);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut work = pin!(work);
    std::future::poll_fn(|cx| {
        if let Poll::Ready(outcome) = work.as_mut().poll(cx) {
            return Poll::Ready(Some(outcome));
        }
        while ticks.poll_tick(cx).is_ready() {
            if (ended.0)() {
                return Poll::Ready(None);
            }
        }
        Poll::Pending
    })
    .await
}

/// How a call ends that the caller gave up. The service may have seen it.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the caller cancelled the call").with_sent(Sent::Unknown)
}
