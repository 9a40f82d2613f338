//! What a caller may say about one call.

use crate::envelope::Reading;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Options of one call; what is not set comes from the client.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// Total time for the call, over DNS, connecting, every attempt and every wait. `None` takes the client's;
    /// [`Duration::MAX`] is no limit.
    pub deadline: Option<Duration>,
    /// How often the request may be repeated after a failure (0 to 10).
    pub retries: Option<u32>,
    /// Headers to add. They cannot replace `Authorization` or what belongs to the connection.
    pub headers: Vec<(String, String)>,
    /// Says that a second attempt is harmless, or that it is not, whatever the description says.
    pub idempotent: Option<bool>,
    /// Sends parameters and members that the description does not know.
    pub allow_unknown: bool,
    /// Told how far a long operation has come.
    pub(crate) progress: Option<Told>,
    /// How the answer will be read.
    pub(crate) reading: Reading,
    /// Says that the call shall end.
    pub(crate) ended: Option<Ended>,
}

/// Asked now and then while a call is on its way; `true` ends it.
#[derive(Clone)]
pub(crate) struct Ended(pub(crate) Arc<dyn Fn() -> bool + Send + Sync>);

impl fmt::Debug for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ended(..)")
    }
}

/// How far a long operation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// What is being done, for instance `uploading`; the operation's documentation lists its steps.
    pub step: &'static str,
    /// How much of it is done: bytes where bytes are sent, else the number of times it was looked at.
    pub done: u64,
    /// How much there is to do in the same unit; 0 where that is not known.
    pub total: u64,
}

/// Who is told about progress.
#[derive(Clone)]
pub(crate) struct Told(Arc<dyn Fn(Progress) + Send + Sync>);

impl Told {
    pub(crate) fn tell(&self, progress: Progress) {
        (self.0)(progress);
    }
}

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told(..)")
    }
}

impl CallOptions {
    /// No option set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets the total time for the call; `None` for no limit, whatever the client says.
    #[must_use]
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = Some(deadline.into().unwrap_or(Duration::MAX));
        self
    }
    /// Sets how often the request may be repeated.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }
    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
    /// Says whether a second attempt is harmless.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }
    /// Has the answer indexed while it is unwrapped, for a host that reads values where they stand
    /// (`Reply::document`). As strict as reading a model: the answer is checked whole.
    #[doc(hidden)]
    #[must_use]
    pub fn indexed(mut self) -> Self {
        self.reading = Reading::Indexed;
        self
    }
    /// Has an answer refused that is no object where a model is promised, for a host that reads the text as one.
    #[doc(hidden)]
    #[must_use]
    pub fn objects(mut self) -> Self {
        self.reading = Reading::Objects;
        self
    }
    /// Ends the call soon after `ended` says `true`, with an error of kind `cancelled`: for hosts whose wish to end comes
    /// from where nothing can be woken, such as a signal handler. It is asked about every 10 ms.
    #[doc(hidden)]
    #[must_use]
    pub fn end_when(mut self, ended: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.ended = Some(Ended(Arc::new(ended)));
        self
    }
    /// Calls `tell` while a long operation goes on: uploads, waiting for a file to be read, deployments. It is called on a
    /// thread that makes the call, for one thing at a time and never after the call has ended. It should return soon.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Told(Arc::new(tell)));
        self
    }
    /// Sends what the description does not know.
    #[must_use]
    pub fn allow_unknown(mut self, allow: bool) -> Self {
        self.allow_unknown = allow;
        self
    }
}
