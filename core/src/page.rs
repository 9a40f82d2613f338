//! Walking a list page by page: the client counts, so a server that repeats itself cannot trap it.

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::reply::{PageInfo, Reply};
use crate::request::Params;
use crate::transport::Watch;
use bytes::Bytes;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// So many empty pages in a row are taken for a server that will never end.
const MAX_EMPTY: u32 = 1000;

/// A walk through the pages of a list. Filters and page size are kept to the end.
#[derive(Debug, Clone)]
pub struct Pages {
    client: Client,
    op: &'static Operation,
    params: Params,
    options: CallOptions,
    next: Option<u64>,
    previous: Option<Bytes>,
    empty: u32,
}

impl Pages {
    pub(crate) fn new(client: &Client, op: &'static Operation, params: Params, options: CallOptions) -> Self {
        let first = params.get("page").and_then(Value::as_u64).unwrap_or(1);
        Self { client: client.clone(), op, params, options, next: Some(first), previous: None, empty: 0 }
    }

    /// The next page, or `None` after the last.
    pub async fn next(&mut self) -> Result<Option<Reply>> {
        let Some(number) = self.next.take() else { return Ok(None) };
        let reply = self.client.dispatch(self.op, &mut self.params_of(number), &self.options).await?;
        self.turn(number, reply).map(Some)
    }

    /// Like [`Pages::next`] on the calling thread.
    pub fn next_blocking(&mut self) -> Result<Option<Reply>> {
        self.next_on_this_thread(None)
    }

    /// Like [`Pages::next_blocking`], with a `watch` as in [`Client::call_watched`].
    #[doc(hidden)]
    pub fn next_watched(&mut self, mut watch: impl FnMut() -> bool) -> Result<Option<Reply>> {
        self.next_on_this_thread(Some(&mut watch))
    }

    fn next_on_this_thread(&mut self, watch: Option<Watch<'_>>) -> Result<Option<Reply>> {
        let Some(number) = self.next.take() else { return Ok(None) };
        let reply = self.client.dispatch_blocking(self.op, self.params_of(number), &self.options, watch)?;
        self.turn(number, reply).map(Some)
    }

    /// The first page is asked for as the caller wrote it.
    fn params_of(&self, number: u64) -> Params {
        let mut params = self.params.clone();
        if self.previous.is_some() {
            params.insert("page".into(), number.into());
        }
        params
    }

    fn turn(&mut self, asked: u64, reply: Reply) -> Result<Reply> {
        let info = reply.said();
        let items = reply.data().clone();
        // The first two bytes that are no blanks tell: `[` and then `]`, or `[` and an item.
        let is_empty = items.iter().filter(|b| !b.is_ascii_whitespace()).nth(1).is_none_or(|b| *b == b']');
        let stuck = |text: String| {
            Error::new(ErrorKind::Pagination, text)
                .with_operation(self.op.id)
                .with_status(reply.status())
                .with_sent(Sent::Rejected)
        };
        if let Some(answered) = info.page.filter(|p| *p != asked && self.previous.is_some()) {
            return Err(stuck(format!("asked for page {asked}, the service answered page {answered}")));
        }
        if !is_empty && self.previous.as_ref() == Some(&items) {
            return Err(stuck(format!("page {asked} holds the same items as the page before it")));
        }
        self.empty = if is_empty { self.empty + 1 } else { 0 };
        if self.empty > MAX_EMPTY {
            return Err(stuck(format!("{MAX_EMPTY} pages in a row are empty and the service promises more")));
        }
        self.previous = Some(items);
        self.next = more(&info, asked).then_some(asked + 1);
        Ok(reply)
    }
}

fn more(info: &PageInfo, asked: u64) -> bool {
    info.last_page.is_some_and(|last| asked < last)
}

/// A text to go on from later. It carries the filters' fingerprint, so that it cannot continue another list.
pub(crate) fn cursor(op: &Operation, params: &Params, next: u64) -> String {
    // Neither a name of an operation nor a fingerprint has to be escaped.
    let text = format!(r#"{{"o":"{}","f":"{}","p":{next}}}"#, op.id, fingerprint(params));
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(text)
}

/// The page a cursor points to, if it belongs to this list.
pub(crate) fn resume(op: &Operation, params: &Params, cursor: &str) -> Result<u64> {
    let bad = |text: &str| Error::invalid(format!("`cursor` {text}"));
    let bytes = base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(cursor)
        .map_err(|_| bad("is damaged: pass the text of `next_cursor` unchanged"))?;
    let value: Value = serde_json::from_slice(&bytes)
        .map_err(|_| bad("is damaged: pass the text of `next_cursor` unchanged"))?;
    if value["o"] != op.id {
        return Err(bad("belongs to another list"));
    }
    if value["f"] != fingerprint(params) {
        return Err(bad("was made with other filters: use the same ones, or start without a cursor"));
    }
    value["p"].as_u64().filter(|p| *p > 0).ok_or_else(|| bad("names no page"))
}

fn fingerprint(params: &Params) -> String {
    let mut filters: Vec<_> = params.iter().filter(|(n, _)| *n != "page").collect();
    filters.sort_by(|a, b| a.0.cmp(b.0));
    // Not the standard library's hash: a kept cursor must outlive the compiler that built this.
    let digest = Sha256::digest(serde_json::to_string(&filters).unwrap_or_default());
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    digest.iter().take(8).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A kept cursor must still be good after an update, so this value never changes.
    #[test]
    fn the_fingerprint_of_filters_is_fixed_and_knows_no_order_and_no_page() {
        for given in [
            json!({"status": "ongoing", "perPage": 5}),
            json!({"page": 3, "perPage": 5, "status": "ongoing"}),
        ] {
            let Value::Object(params) = given else { continue };
            assert_eq!(fingerprint(&params), "1e5fe0586fcf6a51");
        }
        assert_ne!(fingerprint(&Params::new()), "1e5fe0586fcf6a51");
    }
}
