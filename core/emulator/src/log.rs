//! What happened, in order: for those who want all of it, and for those who want only what they have not seen.

use std::collections::VecDeque;

use serde_json::Value;

/// Older entries are forgotten.
const MOST_ENTRIES: usize = 10_000;

/// The last entries, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: VecDeque<Value>,
    /// How many there ever were, those forgotten and cleared included.
    added: u64,
    cleared: u64,
}

/// How far somebody has read.
#[cfg(feature = "console")]
#[derive(Debug, Default)]
pub(crate) struct Seen {
    added: u64,
    cleared: u64,
}

impl Log {
    /// The number that the next entry has among all that ever were.
    pub(crate) fn next_number(&self) -> u64 {
        self.added + 1
    }

    /// Writes an entry down.
    pub(crate) fn push(&mut self, entry: Value) {
        if self.entries.len() == MOST_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
        self.added += 1;
    }

    /// All entries.
    pub(crate) fn list(&self) -> Vec<Value> {
        self.entries.iter().cloned().collect()
    }

    /// Forgets the entries.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.cleared += 1;
    }

    /// The newest entries that were not seen, at most so many, oldest first; and whether those seen before are gone.
    #[cfg(feature = "console")]
    pub(crate) fn unseen(&self, seen: &mut Seen, most: usize) -> (bool, Vec<Value>) {
        let gone = seen.cleared != self.cleared;
        let new =
            usize::try_from(self.added - seen.added).unwrap_or(usize::MAX).min(most).min(self.entries.len());
        *seen = Seen { added: self.added, cleared: self.cleared };
        (gone, self.entries.iter().skip(self.entries.len() - new).cloned().collect())
    }
}

#[cfg(all(test, feature = "console"))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_reader_gets_each_entry_once_and_is_told_when_what_it_has_is_gone() {
        let (mut log, mut seen) = (Log::default(), Seen::default());
        (0..5).for_each(|n| log.push(json!(n)));
        assert_eq!(log.unseen(&mut seen, 3), (false, vec![json!(2), json!(3), json!(4)]));
        assert_eq!(log.unseen(&mut seen, 3), (false, vec![]));
        log.clear();
        log.push(json!(5));
        assert_eq!(log.unseen(&mut seen, 3), (true, vec![json!(5)]));
        assert_eq!(log.next_number(), 7);
    }
}
