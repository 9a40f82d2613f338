//! What the bindings of other languages share: pages with their cursors, work on the shared runtime, tokens that the
//! host hands in, lengths of time as text, and options and errors as JSON. Not for users of this crate.

mod clock;
mod ending;
mod inbox;
pub mod json;
pub mod logs;
mod numbers;
mod steps;
pub mod tokens;

pub use clock::HostClock;
pub use ending::{at_exit, ready_thread};
pub use inbox::{Inbox, Taken};
pub use numbers::for_doubles;
pub use steps::Steps;

use crate::client::{CancelHandle, Client, find, until_cancelled};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::operation::{self, Envelope, Operation};
use crate::options::CallOptions;
use crate::page::{self, Pages};
use crate::reply::Reply;
use crate::request::Params;
use crate::transport::{self, cancelled, shared_runtime};
use crate::webhook::Delivery;
use bytes::Bytes;
use serde_json::{Number, Value};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// To be called in the child of a fork before anything else: what the parent was making at that moment is never
/// waited for.
pub fn after_fork_in_child() {
    transport::after_fork_in_child();
    ending::after_fork_in_child();
}

/// Runs work on the runtime that all clients share. `done` is called once, from another thread, also when the work
/// panics: nobody would end who waits for it.
pub fn spawn<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
    done: impl FnOnce(Result<T>) + Send + 'static,
) -> Result<CancelHandle> {
    let (cancel, stopped) = tokio::sync::oneshot::channel();
    shared_runtime()?.spawn(async move {
        done(until_cancelled(unpanicked(work), stopped).await.unwrap_or_else(|| Err(cancelled())));
    });
    Ok(CancelHandle::new(cancel))
}

/// The outcome of `work`, where a panic is one too.
async fn unpanicked<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let mut work = pin!(work);
    std::future::poll_fn(|cx| {
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx)));
        polled.unwrap_or_else(|_| {
            let text = "the call was lost: it panicked, which is a fault of this library";
            Poll::Ready(Err(Error::new(ErrorKind::Other, text).with_sent(Sent::Unknown)))
        })
    })
    .await
}

/// A length of time as text: digits, perhaps with a fraction, and `ms`, `s`, `m` or `h`; a bare number means seconds.
pub fn duration(text: &str) -> Option<Duration> {
    let text = text.trim();
    let split = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let factor = match unit.trim_start() {
        "" | "s" => 1.0,
        "ms" => 0.001,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    seconds(digits.parse::<f64>().ok()? * factor)
}

/// A length of time as scripting languages have it; infinity is the longest there is.
pub fn seconds(seconds: f64) -> Option<Duration> {
    if seconds.is_nan() || seconds < 0.0 {
        return None;
    }
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// In words, whose certificates a client trusts that names none itself; an error names what cannot be used.
pub fn trusted_roots() -> Result<String> {
    crate::transport::roots_in_words()
}

/// A number as it is sent: 30, not 30.0. `None` for what JSON cannot say.
pub fn number(number: f64) -> Option<Value> {
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        return Some(Value::from(number as i64));
    }
    Number::from_f64(number).map(Value::Number)
}

/// Whether the operation answers in another format than JSON.
pub fn is_text(operation: &str) -> bool {
    operation::find(operation).is_some_and(|op| matches!(op.envelope, Envelope::Raw(_)))
}

/// The known name that is most like `name`, if one is.
pub fn closest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    crate::check::closest(name, known.iter().copied())
}

/// A page of a list with all that is known about its place.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The answer; its data is the array of items.
    pub reply: Reply,
    /// 1-based number of this page.
    pub page: u64,
    /// Page size used, where the service says so.
    pub per_page: Option<u64>,
    /// Highest page number; this page's own where the service says nothing.
    pub last_page: Option<u64>,
    /// Items over all pages; those of this page where the service says nothing.
    pub total: Option<u64>,
    /// Whether there are further pages.
    pub has_more: bool,
    /// A text to go on with later, when there are further pages.
    pub next_cursor: Option<String>,
}

/// A walk through the pages of a list.
#[derive(Debug, Clone)]
pub struct Walk {
    pages: Pages,
    op: &'static Operation,
    params: Params,
}

impl Walk {
    /// The next page, or `None` after the last.
    pub async fn next(&mut self) -> Result<Option<Listed>> {
        let reply = self.pages.next().await?;
        Ok(reply.map(|reply| self.place(reply)))
    }

    /// Like [`Walk::next`] on the calling thread, with a `watch` as in [`Client::call_watched`].
    pub fn next_watched(&mut self, watch: impl FnMut() -> bool) -> Result<Option<Listed>> {
        let reply = self.pages.next_watched(watch)?;
        Ok(reply.map(|reply| self.place(reply)))
    }

    fn place(&self, reply: Reply) -> Listed {
        let asked = self.params.get("page").and_then(Value::as_u64).unwrap_or(1);
        let total = reply.page().and_then(|info| info.total).unwrap_or_default();
        let info = reply.said().filled(asked, total);
        let number = info.page.unwrap_or(asked);
        let has_more = info.has_more();
        let next_cursor = has_more.then(|| page::cursor(self.op, &self.params, number + 1));
        Listed {
            page: number,
            per_page: info.per_page,
            last_page: info.last_page,
            total: info.total,
            has_more,
            next_cursor,
            reply,
        }
    }
}

impl Client {
    /// A walk from the first page, from the page that `params` name, or from a cursor.
    #[doc(hidden)]
    pub fn walk(
        &self,
        operation: &str,
        mut params: Params,
        cursor: Option<&str>,
        options: CallOptions,
    ) -> Result<Walk> {
        let op = find(operation)?;
        if let Some(cursor) = cursor {
            let page = page::resume(op, &params, cursor).map_err(|e| e.with_operation(op.id))?;
            params.insert("page".into(), page.into());
        }
        let pages = self.pages(operation, params.clone(), options)?;
        Ok(Walk { pages, op, params })
    }

    /// Like [`Client::verify_webhook_blocking`], with a `watch` as in [`Client::call_watched`].
    #[doc(hidden)]
    pub fn verify_webhook_watched(
        &self,
        body: &Bytes,
        signatures: &[&str],
        mut watch: impl FnMut() -> bool,
    ) -> Result<Delivery> {
        self.verify_webhook_with(body, signatures, Some(&mut watch))
    }

    /// Hands in a token for a client made with [`ClientBuilder::host_tokens`](crate::ClientBuilder::host_tokens).
    #[doc(hidden)]
    pub fn hand_in_token(&self, token: impl Into<crate::Secret>) -> Result<()> {
        self.0.tokens.hand_in(token.into())
    }

    /// Says that there is no new token now. True when the old one is still good, and then it is used a little longer.
    #[doc(hidden)]
    pub fn keep_old_token(&self) -> bool {
        self.0.tokens.keep_old()
    }
}

impl Error {
    /// A refusal that has a status and a message but no operation, such as the emulator's. Its kind is that of an answer with
    /// this status.
    #[doc(hidden)]
    pub fn refused(status: u16, message: &str) -> Self {
        Self::new(crate::refusal::kind_of(status), message).with_status(status).with_sent(Sent::Rejected)
    }

    /// Whether a call failed because the host has to hand in a token first. Nothing was sent since it was last asked.
    #[doc(hidden)]
    pub fn needs_token(&self) -> bool {
        self.code() == Some(crate::token::NEEDS_TOKEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_is_read_in_every_unit_and_nothing_else() {
        let ms = |n| Some(Duration::from_millis(n));
        for (text, wanted) in [
            ("2", ms(2000)),
            ("2s", ms(2000)),
            (" 0.5 s ", ms(500)),
            ("500ms", ms(500)),
            ("1.5m", ms(90_000)),
            ("1h", ms(3_600_000)),
            ("", None),
            ("s", None),
            ("-1s", None),
            ("2 days", None),
            ("1.2.3s", None),
        ] {
            assert_eq!(duration(text), wanted, "{text:?}");
        }
        assert_eq!(seconds(f64::INFINITY), Some(Duration::MAX));
        assert_eq!((seconds(f64::NAN), seconds(-1.0)), (None, None));
    }

    #[test]
    fn work_that_panics_still_has_an_outcome() -> Result<()> {
        let (tell, told) = std::sync::mpsc::channel();
        let work = async {
            let nothing: Option<()> = None;
            nothing.map(Ok).unwrap_or_else(|| panic!("on purpose"))
        };
        spawn(work, move |outcome: Result<()>| drop(tell.send(outcome)))?;
        let outcome = told.recv().map_err(|_| Error::invalid("nothing was told"))?;
        assert!(outcome.is_err_and(|e| e.kind() == ErrorKind::Other && e.message().contains("panicked")));
        Ok(())
    }

    #[test]
    fn a_whole_number_is_sent_without_a_point() {
        let text = |n| number(n).map(|value| value.to_string());
        assert_eq!(text(30.0).as_deref(), Some("30"));
        assert_eq!(text(0.5).as_deref(), Some("0.5"));
        assert_eq!(text(f64::NAN), None);
    }
}
