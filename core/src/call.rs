//! What every printed call shares: options, awaiting, waiting, pages and streams.

use crate::client::Client;
use crate::envelope::Reading;
use crate::error::{Error, ErrorKind, Result};
use crate::model::Wire;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::page::{self, Pages};
use crate::reply::Reply;
use crate::request::Params;
use futures_core::Stream;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call being put together.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    op: &'static Operation,
    params: Params,
    options: CallOptions,
    cursor: Option<String>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: a value may be a stream key or a signed URL.
        let names: Vec<&str> = self.params.keys().map(String::as_str).collect();
        f.debug_struct("Call").field("operation", &self.op.id).field("params", &names).finish_non_exhaustive()
    }
}

/// A value on its way into a request.
pub(crate) trait IntoParam {
    fn into_param(self) -> Value;
}

impl<T: Wire> IntoParam for T {
    fn into_param(self) -> Value {
        // What JSON cannot say (NaN, infinity) becomes text, which the check then refuses by name instead of losing it.
        match serde_json::to_value(&self) {
            Ok(Value::Null) => Value::String("not a number".into()),
            Ok(value) => whole(value),
            Err(error) => Value::String(error.to_string()),
        }
    }
}

/// A float without a fraction is sent as the integer it is: 30, not 30.0.
fn whole(value: Value) -> Value {
    match value {
        Value::Number(n) if n.is_f64() => {
            n.as_f64().and_then(crate::host::number).unwrap_or(Value::Number(n))
        }
        Value::Array(items) => items.into_iter().map(whole).collect(),
        Value::Object(members) => members.into_iter().map(|(k, v)| (k, whole(v))).collect::<Params>().into(),
        other => other,
    }
}

impl Call {
    pub(crate) fn new(client: &Client, op: &'static Operation) -> Self {
        let client = client.clone();
        Self { client, op, params: Params::new(), options: CallOptions::new(), cursor: None }
    }

    pub(crate) fn with<T: IntoParam>(mut self, name: &'static str, value: T) -> Self {
        self.params.insert(name.to_owned(), value.into_param());
        self
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        &mut self.options
    }

    pub(crate) fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }

    /// A cursor is only resolved now, when the filters it must fit are complete.
    fn resume(&mut self) -> Result<()> {
        if let Some(cursor) = self.cursor.take() {
            let page = page::resume(self.op, &self.params, &cursor)?;
            self.params.insert("page".into(), page.into());
        }
        Ok(())
    }

    // The futures borrow what they send: each that owned it would hold it twice over.
    pub(crate) async fn send(&mut self) -> Result<Reply> {
        self.resume()?;
        self.client.dispatch(self.op, &mut self.params, &self.options).await
    }

    pub(crate) fn wait(mut self) -> Result<Reply> {
        self.resume()?;
        self.client.dispatch_blocking(self.op, self.params, &self.options, None)
    }

    /// Has the answer checked to its last string, because its user gets a value and not slices.
    pub(crate) fn strictly(mut self) -> Self {
        self.options.reading = Reading::Objects;
        self
    }

    pub(crate) async fn read<T: Wire>(&mut self) -> Result<T> {
        self.options.reading = Reading::Typed;
        self.send().await?.read(self.op)
    }

    pub(crate) fn wait_read<T: Wire>(mut self) -> Result<T> {
        self.options.reading = Reading::Typed;
        let op = self.op;
        self.wait()?.read(op)
    }

    pub(crate) fn pages<T: Wire>(mut self) -> Result<TypedPages<T>> {
        self.resume()?;
        let filters = (self.op, self.params.clone());
        Ok(TypedPages {
            pages: Pages::new(&self.client, self.op, self.params, self.options),
            filters,
            item: std::marker::PhantomData,
        })
    }

    pub(crate) fn filters(&self) -> (&'static Operation, Params) {
        (self.op, self.params.clone())
    }
}

/// The answer of an operation that answers in text.
pub(crate) fn text(reply: &Reply) -> Result<String> {
    match std::str::from_utf8(reply.data()) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(Error::new(ErrorKind::Decode, "the answer is no UTF-8 text")),
    }
}

/// The answer of an operation that has nothing to say.
pub(crate) fn nothing(_: &Reply) -> Result<()> {
    Ok(())
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// 1-based number of this page.
    pub page: u64,
    /// Page size used, where the service says so.
    pub per_page: Option<u64>,
    /// Highest page number; this page's own where the service says nothing.
    pub last_page: Option<u64>,
    /// Items over all pages; those of this page where the service says nothing.
    pub total: Option<u64>,
    /// Whether there are further pages.
    pub has_more: bool,
    /// A text to go on with later by `cursor`, when there are further pages.
    pub next_cursor: Option<String>,
}

pub(crate) fn page<T: Wire>(reply: &Reply, filters: &(&'static Operation, Params)) -> Result<Page<T>> {
    let mut from = serde_json::Deserializer::from_slice(reply.data());
    let items = match Vec::<T>::read(&mut from) {
        Ok(crate::model::Slot::Value(items)) => items,
        Ok(_) => return Err(Error::new(ErrorKind::Decode, "the page holds no list of the promised items")),
        Err(e) => return Err(Error::new(ErrorKind::Decode, format!("the page cannot be read: {e}"))),
    };
    let asked = filters.1.get("page").and_then(Value::as_u64).unwrap_or(1);
    let info = reply.said().filled(asked, items.len() as u64);
    let number = info.page.unwrap_or(asked);
    let has_more = info.has_more();
    let next_cursor = has_more.then(|| page::cursor(filters.0, &filters.1, number + 1));
    Ok(Page {
        items,
        page: number,
        per_page: info.per_page,
        last_page: info.last_page,
        total: info.total,
        has_more,
        next_cursor,
    })
}

/// A walk through the pages of a list, typed.
#[derive(Debug)]
pub struct TypedPages<T> {
    pages: Pages,
    filters: (&'static Operation, Params),
    item: std::marker::PhantomData<fn() -> T>,
}

impl<T: Wire> TypedPages<T> {
    /// The next page, or `None` after the last.
    pub async fn next(&mut self) -> Result<Option<Page<T>>> {
        self.pages.next().await?.map(|reply| page(&reply, &self.filters)).transpose()
    }

    /// Like [`TypedPages::next`], on the calling thread.
    pub fn next_blocking(&mut self) -> Result<Option<Page<T>>> {
        self.pages.next_blocking()?.map(|reply| page(&reply, &self.filters)).transpose()
    }
}

type Turn<T> = Pin<Box<dyn Future<Output = (TypedPages<T>, Result<Option<Page<T>>>)> + Send>>;

/// The items of all pages, fetched as they are asked for. After an error it ends.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Items<T> {
    ready: VecDeque<T>,
    turn: Option<Turn<T>>,
    failed: Option<Error>,
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}

impl<T: Wire + Send + 'static> Items<T> {
    pub(crate) fn new(pages: Result<TypedPages<T>>) -> Self {
        match pages {
            Ok(pages) => Self { ready: VecDeque::new(), turn: Some(turn(pages)), failed: None },
            Err(error) => Self { ready: VecDeque::new(), turn: None, failed: Some(error) },
        }
    }

    /// The next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

fn turn<T: Wire + Send + 'static>(mut pages: TypedPages<T>) -> Turn<T> {
    Box::pin(async move {
        let outcome = pages.next().await;
        (pages, outcome)
    })
}

impl<T> Unpin for Items<T> {}

impl<T: Wire + Send + 'static> Stream for Items<T> {
    type Item = Result<T>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(error) = self.failed.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let Some(running) = self.turn.as_mut() else { return Poll::Ready(None) };
            let (pages, outcome) = std::task::ready!(running.as_mut().poll(cx));
            self.turn = None;
            match outcome {
                Ok(Some(page)) => {
                    self.ready = page.items.into();
                    self.turn = Some(turn(pages));
                }
                Ok(None) => {}
                Err(error) => self.failed = Some(error),
            }
        }
    }
}

/// The items of all pages on the calling thread.
#[derive(Debug)]
#[must_use = "nothing is sent until the iterator is asked"]
pub struct BlockingItems<T> {
    ready: VecDeque<T>,
    pages: Option<Result<TypedPages<T>>>,
}

impl<T: Wire> BlockingItems<T> {
    pub(crate) fn new(pages: Result<TypedPages<T>>) -> Self {
        Self { ready: VecDeque::new(), pages: Some(pages) }
    }
}

impl<T: Wire> Iterator for BlockingItems<T> {
    type Item = Result<T>;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let mut pages = match self.pages.take()? {
                Ok(pages) => pages,
                Err(error) => return Some(Err(error)),
            };
            match pages.next_blocking() {
                Ok(Some(page)) => {
                    self.ready = page.items.into();
                    self.pages = Some(Ok(pages));
                }
                Ok(None) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// What a printed call has in common with all others.
macro_rules! shared {
    ($name:ident) => {
        impl $name {
            /// Replaces all options of this call.
            pub fn options(mut self, options: crate::options::CallOptions) -> Self {
                *self.0.options_mut() = options;
                self
            }
            /// Total time for this call, over every attempt and wait; `None` for no limit, whatever the client says.
            pub fn deadline(mut self, deadline: impl Into<Option<std::time::Duration>>) -> Self {
                let options = std::mem::take(self.0.options_mut());
                *self.0.options_mut() = options.deadline(deadline);
                self
            }
            /// How often this request may be repeated.
            pub fn retries(mut self, retries: u32) -> Self {
                self.0.options_mut().retries = Some(retries);
                self
            }
            /// Adds a header to this call.
            pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.0.options_mut().headers.push((name.into(), value.into()));
                self
            }
            /// Says whether a second attempt is harmless.
            pub fn idempotent(mut self, idempotent: bool) -> Self {
                self.0.options_mut().idempotent = Some(idempotent);
                self
            }
            /// Has `tell` called while a long operation goes on.
            pub fn on_progress(
                mut self,
                tell: impl Fn(crate::options::Progress) + Send + Sync + 'static,
            ) -> Self {
                let options = std::mem::take(self.0.options_mut());
                *self.0.options_mut() = options.on_progress(tell);
                self
            }
            /// Sends the call and gives the answer with status, headers and bytes.
            pub async fn reply(mut self) -> crate::error::Result<crate::reply::Reply> {
                self.0.send().await
            }
            /// Like `reply`, on the calling thread.
            pub fn wait_reply(self) -> crate::error::Result<crate::reply::Reply> {
                self.0.wait()
            }
        }
    };
}
pub(crate) use shared;

macro_rules! call {
    ($name:ident => $reply:ty) => {
        crate::call::shared!($name);
        impl $name {
            /// Sends the call on the calling thread, without a runtime.
            pub fn wait(self) -> crate::error::Result<$reply> {
                self.0.wait_read()
            }
        }
        impl std::future::IntoFuture for $name {
            type Output = crate::error::Result<$reply>;
            type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = Self::Output> + Send>>;
            fn into_future(mut self) -> Self::IntoFuture {
                Box::pin(async move { self.0.read().await })
            }
        }
    };
}
pub(crate) use call;

/// A call whose answer is no model: `$read` makes of the reply what its user gets.
macro_rules! plain_call {
    ($name:ident => $reply:ty, $read:path) => {
        crate::call::shared!($name);
        impl $name {
            /// Sends the call on the calling thread, without a runtime.
            pub fn wait(self) -> crate::error::Result<$reply> {
                $read(&self.0.strictly().wait()?)
            }
        }
        impl std::future::IntoFuture for $name {
            type Output = crate::error::Result<$reply>;
            type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = Self::Output> + Send>>;
            fn into_future(self) -> Self::IntoFuture {
                Box::pin(async move { $read(&self.0.strictly().send().await?) })
            }
        }
    };
}
pub(crate) use plain_call;

macro_rules! list_call {
    ($name:ident => $item:ty) => {
        crate::call::shared!($name);
        impl $name {
            /// Goes on where an earlier page ended; the filters must be the same.
            pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
                self.0.set_cursor(cursor.into());
                self
            }
            /// Fetches one page on the calling thread, without a runtime.
            pub fn wait(self) -> crate::error::Result<crate::call::Page<$item>> {
                let filters = self.0.filters();
                crate::call::page(&self.0.wait()?, &filters)
            }
            /// The pages from here to the end, one at a time.
            pub fn pages(self) -> crate::error::Result<crate::call::TypedPages<$item>> {
                self.0.pages()
            }
            /// The items of all pages from here to the end.
            pub fn items(self) -> crate::call::Items<$item> {
                crate::call::Items::new(self.0.pages())
            }
            /// The items of all pages on the calling thread, without a runtime.
            pub fn wait_items(self) -> crate::call::BlockingItems<$item> {
                crate::call::BlockingItems::new(self.0.pages())
            }
        }
        impl std::future::IntoFuture for $name {
            type Output = crate::error::Result<crate::call::Page<$item>>;
            type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = Self::Output> + Send>>;
            /// Fetches one page.
            fn into_future(mut self) -> Self::IntoFuture {
                let filters = self.0.filters();
                Box::pin(async move { crate::call::page(&self.0.send().await?, &filters) })
            }
        }
    };
}
pub(crate) use list_call;
