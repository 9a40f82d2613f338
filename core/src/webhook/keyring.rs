//! The keys in use and when to ask for a new one: a state machine without clock, network or waiting.

use super::key::PublicKey;
use super::verifier::WebhookOptions;
use std::time::Duration;

/// With no usable key at all, a failed fetch may be repeated sooner than after the cool-down.
const RETRY_WITHOUT_KEY: Duration = Duration::from_secs(5);

#[derive(Debug, Default)]
pub(super) struct Keyring {
    current: Option<Confirmed>,
    /// The key before, and until when it is accepted.
    previous: Option<(PublicKey, Duration)>,
    last_attempt: Option<Duration>,
    fetching: bool,
}

#[derive(Debug)]
struct Confirmed {
    key: PublicKey,
    at: Duration,
}

/// Whether a key may be fetched now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fetch {
    Start,
    /// Somebody else is at it.
    Wait,
    /// Not before the cool-down is over.
    No,
}

impl Keyring {
    /// The keys that are accepted now, the current one first.
    pub(super) fn usable(&self, now: Duration, options: &WebhookOptions) -> Vec<PublicKey> {
        let current = self
            .current
            .iter()
            .filter(|current| now.saturating_sub(current.at) <= options.stale_limit)
            .map(|current| &current.key);
        let previous = self.previous.iter().filter(|(_, until)| now < *until).map(|(key, _)| key);
        current.chain(previous).cloned().collect()
    }

    /// Whether the current key has not been confirmed for so long that it should be fetched again.
    pub(super) fn is_due(&self, now: Duration, options: &WebhookOptions) -> bool {
        self.current.as_ref().is_none_or(|current| now.saturating_sub(current.at) >= options.refresh_after)
    }

    /// Asks for leave to fetch. The attempt counts from here, so that an abandoned one counts too.
    pub(super) fn start_fetch(&mut self, now: Duration, options: &WebhookOptions) -> Fetch {
        if self.fetching {
            return Fetch::Wait;
        }
        let pause = if self.usable(now, options).is_empty() {
            RETRY_WITHOUT_KEY.min(options.cool_down)
        } else {
            options.cool_down
        };
        // Also with a cool-down of zero, one verification must not fetch over and over.
        let pause = pause.max(Duration::from_secs(1));
        if self.last_attempt.is_some_and(|last| now.saturating_sub(last) < pause) {
            return Fetch::No;
        }
        self.fetching = true;
        self.last_attempt = Some(now);
        Fetch::Start
    }

    /// Ends a fetch. A different key takes over, and the one before stays for the grace period.
    pub(super) fn end_fetch(&mut self, fetched: Option<PublicKey>, now: Duration, options: &WebhookOptions) {
        self.fetching = false;
        let Some(key) = fetched else { return };
        let old = self.current.replace(Confirmed { key, at: now });
        let (Some(old), Some(new)) = (old, &self.current) else { return };
        if old.key.fingerprint() != new.key.fingerprint() {
            self.previous = Some((old.key, now.saturating_add(options.grace)));
        }
    }

    pub(super) fn is_fetching(&self) -> bool {
        self.fetching
    }
}
