//! One page of a list, in the service's envelope.

use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call};

/// Where a page lies in a list.
pub(crate) struct Window {
    page: usize,
    per_page: usize,
}

impl Window {
    /// The window the caller asked for; merges, batches, agents, alerts, incidents, routing rules and calls show ten items by default.
    pub(crate) fn of(call: &Call<'_>) -> Self {
        let number =
            |name| call.query.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let short = [
            "recordings.merge.",
            "batchCalls.",
            "agents.",
            "alertRules.",
            "incidents.",
            "sip.routingRules.",
            "sip.calls.",
        ];
        let ten = short.iter().any(|start| call.operation.id.starts_with(start));
        let default = if ten { 10 } else { 20 };
        Self {
            page: number("page").unwrap_or(1).max(1),
            per_page: number("perPage").unwrap_or(default).max(1),
        }
    }

    /// The items inside the window; past the end there are none.
    pub(crate) fn cut<T>(&self, items: Vec<T>) -> Vec<T> {
        items.into_iter().skip((self.page - 1).saturating_mul(self.per_page)).take(self.per_page).collect()
    }

    /// The numbers beside a page.
    pub(crate) fn info(&self, total: usize) -> Value {
        json!({
            "currentPage": self.page,
            "perPage": self.per_page,
            "lastPage": total.div_ceil(self.per_page).max(1),
            "total": total,
        })
    }
}

/// A page of `items` (newest first) under `key`, each shown by `view`.
pub(crate) fn page<T>(call: &Call<'_>, key: &str, items: Vec<T>, view: impl Fn(T) -> Value) -> Answer {
    let window = Window::of(call);
    let info = window.info(items.len());
    let shown: Vec<Value> = window.cut(items).into_iter().map(view).collect();
    Answered::json(json!({ "pageInfo": info, key: shown }))
}
