//! Finished work on its way to an environment: the core's threads put it here, and the environment's loop is woken once
//! for all that came together. Nothing in here belongs to JavaScript but the bell.

use crate::bell::Ringer;
use crate::outcome::Outcome;
use videosdk_api::CallOptions;
use videosdk_api::host::{Inbox, Steps};

/// The end that the core's threads hold. It may outlive its environment.
#[derive(Clone)]
pub(crate) struct Mailbox(Inbox<Mail>);

enum Mail {
    Finished(u64, Outcome),
    /// It has come further.
    Progress(u64, Steps),
    /// A record for the log, as JSON.
    Record(String),
}

impl Mailbox {
    pub(crate) fn new(bell: Ringer) -> Self {
        Self(Inbox::new(move || bell.ring()))
    }

    /// Whether both are the same one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.is(&other.0)
    }

    /// One more outcome will be put in.
    pub(crate) fn expect(&self) {
        self.0.expect();
    }

    /// Puts an outcome in and sees to it that the loop is woken. After the end of the environment it does nothing.
    pub(crate) fn put(&self, id: u64, outcome: Outcome) {
        self.0.put(Mail::Finished(id, outcome));
    }

    /// Has the call under this id tell its progress as long as it is on its way. Of each step a busy loop sees the latest.
    pub(crate) fn follow(&self, id: u64, options: CallOptions) -> CallOptions {
        let inbox = self.0.clone();
        Steps::of(options, move |steps| inbox.remark(Mail::Progress(id, steps.clone()))).0
    }

    /// The same for a record. A loop that is busy for long loses the newest.
    pub(crate) fn note(&self, record: String) {
        self.0.tell(Mail::Record(record));
    }

    /// Everything that is there.
    pub(crate) fn take(&self) -> (Vec<(u64, Outcome)>, Vec<String>) {
        let (mut finished, mut records) = (Vec::new(), Vec::new());
        for mail in self.0.take().items {
            match mail {
                Mail::Finished(id, outcome) => finished.push((id, outcome)),
                Mail::Progress(id, steps) => finished.push((id, Outcome::progress(&steps.take()))),
                Mail::Record(record) => records.push(record),
            }
        }
        (finished, records)
    }

    /// From now on no thread touches the environment.
    pub(crate) fn close(&self) {
        self.0.close();
    }
}
