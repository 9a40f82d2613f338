//! The log of requests, for tests that look at what a client really sent. Tokens never enter it.

use std::collections::VecDeque;

use axum::http::HeaderMap;
use serde_json::{Map, Value};

/// Older entries are forgotten.
const MOST_ENTRIES: usize = 10_000;

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Value>,
    count: u64,
}

impl Journal {
    /// Counts a request and tells its number.
    pub(crate) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Writes a request down.
    pub(crate) fn add(&mut self, entry: Value) {
        if self.entries.len() == MOST_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// All entries.
    pub(crate) fn list(&self) -> Vec<Value> {
        self.entries.iter().cloned().collect()
    }

    /// Forgets the entries and begins to count anew.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// The headers of a request without those that carry secrets.
pub(crate) fn headers(headers: &HeaderMap) -> Value {
    let secret = ["authorization", "proxy-authorization", "cookie"];
    let shown = headers.iter().filter(|(name, _)| !secret.contains(&name.as_str()));
    let mut map = Map::new();
    for (name, value) in shown {
        map.insert(name.to_string(), Value::String(String::from_utf8_lossy(value.as_bytes()).into_owned()));
    }
    Value::Object(map)
}
