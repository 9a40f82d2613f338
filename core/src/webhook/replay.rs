//! Tells a delivery that was seen before. Memory is bounded by a number of entries and by their age.

use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Remembers deliveries. Bring your own to share the memory between processes.
pub trait ReplayStore: Send + Sync {
    /// Notes the delivery with this digest; true when it was noted before.
    fn seen(&self, digest: &[u8; 32], now: Duration) -> bool;
}

pub(super) fn digest(body: &[u8]) -> [u8; 32] {
    Sha256::digest(body).into()
}

/// Remembers the deliveries used last, each for a limited time.
pub struct MemoryReplayStore {
    capacity: usize,
    keep: Duration,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    entries: HashMap<[u8; 32], Entry>,
    /// Which entry was used when; the smallest turn is forgotten first.
    order: BTreeMap<u64, [u8; 32]>,
    turn: u64,
}

struct Entry {
    turn: u64,
    first_seen: Duration,
}

impl MemoryReplayStore {
    /// Remembers at most this many deliveries (at least one), each for this long after it was first seen.
    pub fn new(capacity: usize, keep: Duration) -> Self {
        Self { capacity: capacity.max(1), keep, memory: Mutex::default() }
    }

    /// How many deliveries are remembered.
    pub fn len(&self) -> usize {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).entries.len()
    }

    /// Whether none is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for MemoryReplayStore {
    /// 10,000 deliveries for 24 hours: about 1 MB.
    fn default() -> Self {
        Self::new(10_000, Duration::from_secs(86_400))
    }
}

impl fmt::Debug for MemoryReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryReplayStore({} of {})", self.len(), self.capacity)
    }
}

impl ReplayStore for MemoryReplayStore {
    fn seen(&self, digest: &[u8; 32], now: Duration) -> bool {
        let mut guard = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let memory = &mut *guard;
        memory.turn += 1;
        let turn = memory.turn;
        let mut first_seen = now;
        let mut known = false;
        if let Some(entry) = memory.entries.remove(digest) {
            memory.order.remove(&entry.turn);
            known = now.saturating_sub(entry.first_seen) < self.keep;
            if known {
                first_seen = entry.first_seen;
            }
        }
        while memory.entries.len() >= self.capacity {
            let Some((_, oldest)) = memory.order.pop_first() else { break };
            memory.entries.remove(&oldest);
        }
        memory.entries.insert(*digest, Entry { turn, first_seen });
        memory.order.insert(turn, *digest);
        known
    }
}
