//! The log of requests, for tests that look at what a client really sent. Tokens never enter it.

use std::time::Instant;

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use crate::lock::Lock;
use crate::log::Log;
use crate::news::News;

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub(crate) log: Log,
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
        self.log.push(entry);
    }

    /// All entries.
    pub(crate) fn list(&self) -> Vec<Value> {
        self.log.list()
    }

    /// Forgets the entries and begins to count anew.
    pub(crate) fn clear(&mut self) {
        self.log.clear();
        self.count = 0;
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

/// The entry of a request being answered. It is written even when the client goes away before the answer, because
/// tests of cancellation look for just that.
pub(crate) struct Entry<'a> {
    journal: &'a Lock<Journal>,
    news: &'a News,
    value: Value,
    started: Instant,
}

impl<'a> Entry<'a> {
    /// Begins an entry that says nothing of the outcome yet.
    pub(crate) fn begin(journal: &'a Lock<Journal>, news: &'a News, value: Value) -> Self {
        Self { journal, news, value, started: Instant::now() }
    }

    /// Adds a member.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.value[name] = value.into();
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        let took = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.set("durationMs", took);
        self.journal.lock().add(self.value.take());
        self.news.tell();
    }
}
