//! Verifies deliveries with the service's own key: fetched once, refreshed rarely, never because a stranger wants it.

use super::event::Event;
use super::key::PublicKey;
use super::keyring::{Fetch, Keyring};
use super::problem::WebhookProblem;
use super::replay::{MemoryReplayStore, ReplayStore, digest};
use super::signature::{decode, mismatch};
use crate::error::{Error, Result};
use crate::token::Clock;
use bytes::Bytes;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// How a [`WebhookVerifier`] behaves.
#[derive(Clone)]
pub struct WebhookOptions {
    /// Keys that are trusted for good; with any of them no key is ever fetched. Default: none.
    pub pinned: Vec<PublicKey>,
    /// Least time between two fetches of the key. Default: 5 minutes.
    pub cool_down: Duration,
    /// How long the key before is accepted after a rotation. Default: 24 hours.
    pub grace: Duration,
    /// After this time a key is fetched again though it fits. Default: 12 hours.
    pub refresh_after: Duration,
    /// How long a key is used that could not be confirmed; then nothing is accepted. Default: 24 hours.
    pub stale_limit: Duration,
    /// Remembers deliveries; `None` switches that off. Default: 10,000 deliveries for 24 hours.
    pub replay: Option<Arc<dyn ReplayStore>>,
    /// Where the time comes from.
    pub clock: Clock,
}

impl Default for WebhookOptions {
    fn default() -> Self {
        Self {
            pinned: Vec::new(),
            cool_down: Duration::from_secs(300),
            grace: Duration::from_secs(86_400),
            refresh_after: Duration::from_secs(43_200),
            stale_limit: Duration::from_secs(86_400),
            replay: Some(Arc::new(MemoryReplayStore::default())),
            clock: Clock::system(),
        }
    }
}

impl fmt::Debug for WebhookOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookOptions")
            .field("pinned", &self.pinned)
            .field("cool_down", &self.cool_down)
            .field("grace", &self.grace)
            .field("refresh_after", &self.refresh_after)
            .field("stale_limit", &self.stale_limit)
            .finish_non_exhaustive()
    }
}

/// A verified delivery.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// What happened.
    pub event: Event,
    /// Whether the very same bytes were delivered before. The service sends neither an id nor a time, so this is
    /// a hint: somebody who leaves and joins again causes equal deliveries too.
    pub duplicate: bool,
}

/// What a verification needs next.
#[derive(Debug)]
pub enum Step {
    /// Done. With a ticket, the key should be confirmed when there is time; the delivery is good in any case.
    Verified(Delivery, Option<Ticket>),
    /// Fetch the key, hand it to [`Ticket::finish`], and try again.
    NeedKey(Ticket),
    /// Somebody else is fetching the key: wait for it and try again.
    Wait,
}

/// The leave to fetch the key, given to one caller at a time. Dropping it gives it back unused.
#[derive(Debug)]
pub struct Ticket {
    shared: Arc<Shared>,
    open: bool,
}

impl Ticket {
    /// Ends the fetch with the PEM that came, or with the failure. An unreadable PEM counts as a failure.
    pub fn finish(mut self, fetched: Result<String>) -> Result<()> {
        let key = fetched.and_then(|pem| PublicKey::from_pem(&pem));
        self.open = false;
        match key {
            Ok(key) => {
                self.shared.end(Some(key));
                Ok(())
            }
            Err(error) => {
                self.shared.end(None);
                Err(error)
            }
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.open {
            self.shared.end(None);
        }
    }
}

#[derive(Debug)]
struct Shared {
    options: WebhookOptions,
    keys: Mutex<Keyring>,
    blocking: Condvar,
    waiting: Notify,
}

impl Shared {
    fn keys(&self) -> MutexGuard<'_, Keyring> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self, key: Option<PublicKey>) {
        self.keys().end_fetch(key, self.options.clock.now(), &self.options);
        self.blocking.notify_all();
        self.waiting.notify_waiters();
    }
}

/// Verifies deliveries and keeps the key. Cloning is cheap and shares it.
#[derive(Debug, Clone)]
pub struct WebhookVerifier(Arc<Shared>);

impl Default for WebhookVerifier {
    fn default() -> Self {
        Self::new(WebhookOptions::default())
    }
}

impl WebhookVerifier {
    /// A verifier that has no key yet, unless some are pinned.
    pub fn new(options: WebhookOptions) -> Self {
        let keys = Mutex::default();
        Self(Arc::new(Shared { options, keys, blocking: Condvar::new(), waiting: Notify::new() }))
    }

    /// Verifies, and fetches the key with `fetch` (which answers with PEM) where that is needed and allowed.
    pub async fn verify<F, Fut>(&self, body: &Bytes, signatures: &[&str], fetch: F) -> Result<Delivery>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<String>>,
    {
        let mut failure = None;
        loop {
            let waiting = self.0.waiting.notified();
            match self.step(body, signatures, failure.take())? {
                Step::Verified(delivery, ticket) => {
                    if let Some(ticket) = ticket {
                        note_failed_refresh(ticket.finish(fetch().await));
                    }
                    return Ok(delivery);
                }
                Step::NeedKey(ticket) => failure = ticket.finish(fetch().await).err(),
                Step::Wait => waiting.await,
            }
        }
    }

    /// Like [`WebhookVerifier::verify`] on the calling thread.
    pub fn verify_blocking<F>(&self, body: &Bytes, signatures: &[&str], mut fetch: F) -> Result<Delivery>
    where
        F: FnMut() -> Result<String>,
    {
        let mut failure = None;
        loop {
            match self.step(body, signatures, failure.take())? {
                Step::Verified(delivery, ticket) => {
                    if let Some(ticket) = ticket {
                        note_failed_refresh(ticket.finish(fetch()));
                    }
                    return Ok(delivery);
                }
                Step::NeedKey(ticket) => failure = ticket.finish(fetch()).err(),
                Step::Wait => {
                    let keys = self.0.keys();
                    let waited = self.0.blocking.wait_while(keys, |keys| keys.is_fetching());
                    drop(waited.unwrap_or_else(PoisonError::into_inner));
                }
            }
        }
    }

    /// One step without waiting or network, for those who drive it themselves.
    pub fn try_verify(&self, body: &Bytes, signatures: &[&str]) -> Result<Step> {
        self.step(body, signatures, None)
    }

    fn step(&self, body: &Bytes, signatures: &[&str], failure: Option<Error>) -> Result<Step> {
        // Before any key is thought of: a request without a signature must cost nothing.
        let signature = decode(signatures)?;
        let options = &self.0.options;
        if !options.pinned.is_empty() {
            let fits = options.pinned.iter().any(|key| key.fits(body, &signature));
            return if fits { Ok(Step::Verified(self.delivery(body)?, None)) } else { Err(mismatch(body)) };
        }
        let now = options.clock.now();
        let usable = self.0.keys().usable(now, options);
        // The arithmetic happens outside the lock, so that deliveries do not queue behind one another.
        if usable.iter().any(|key| key.fits(body, &signature)) {
            let delivery = self.delivery(body)?;
            let mut keys = self.0.keys();
            let due = keys.is_due(now, options) && keys.start_fetch(now, options) == Fetch::Start;
            drop(keys);
            return Ok(Step::Verified(delivery, due.then(|| self.ticket())));
        }
        let leave = self.0.keys().start_fetch(now, options);
        match leave {
            Fetch::Start => Ok(Step::NeedKey(self.ticket())),
            Fetch::Wait => Ok(Step::Wait),
            // A key may have come between the look and the leave.
            Fetch::No if self.came_meanwhile(&usable, now) => self.step(body, signatures, failure),
            Fetch::No if usable.is_empty() => Err(unavailable(failure)),
            Fetch::No => Err(mismatch(body)),
        }
    }

    fn came_meanwhile(&self, looked_at: &[PublicKey], now: Duration) -> bool {
        let prints = |keys: &[PublicKey]| keys.iter().map(PublicKey::fingerprint).collect::<Vec<_>>();
        prints(&self.0.keys().usable(now, &self.0.options)) != prints(looked_at)
    }

    fn ticket(&self) -> Ticket {
        Ticket { shared: Arc::clone(&self.0), open: true }
    }

    fn delivery(&self, body: &Bytes) -> Result<Delivery> {
        let event = Event::read(body)?;
        let options = &self.0.options;
        let duplicate =
            options.replay.as_ref().is_some_and(|store| store.seen(&digest(body), options.clock.now()));
        Ok(Delivery { event, duplicate })
    }
}

fn note_failed_refresh(outcome: Result<()>) {
    if let Err(error) = outcome {
        tracing::warn!(
            kind = error.kind().name(),
            "the webhook key could not be confirmed; the known one stays in use"
        );
    }
}

fn unavailable(failure: Option<Error>) -> Error {
    let mut message = String::from("there is no key to verify the webhook with: ");
    match failure {
        Some(error) => message.push_str(error.message()),
        None => {
            message.push_str("fetching it failed a moment ago; pin a key, or let the service deliver again")
        }
    }
    WebhookProblem::KeyUnavailable.error(message)
}
