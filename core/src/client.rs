//! The client and its one door to the network: [`Client::call`].

use crate::builder::ClientBuilder;
use crate::check::closest;
use crate::error::{Error, Result};
use crate::exchange::Exchange;
use crate::flows;
use crate::operation::{self, Operation};
use crate::operations::OPERATIONS;
use crate::options::CallOptions;
use crate::page::Pages;
use crate::reply::Reply;
use crate::request::{Params, prepare};
use crate::retry::Budget;
use crate::token::TokenSource;
use crate::transport::{Lane, Transport, Watch, cancelled, unless};
use crate::webhook::WebhookVerifier;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument as _;

/// Headers that belong to the client or to the connection.
const OWN_HEADERS: [&str; 8] = [
    "authorization",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "content-type",
    "accept-encoding",
    "expect",
];

/// A client of the API. Cloning is cheap and shares connections, token and retry budget.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) transport: Transport,
    pub(crate) tokens: TokenSource,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retries: u32,
    pub(crate) budget: Budget,
    pub(crate) webhooks: WebhookVerifier,
    pub(crate) base_url: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("auth", self.0.tokens.auth())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client that signs its tokens with this API key and secret.
    pub fn new(api_key: impl Into<String>, secret: impl Into<crate::secret::Secret>) -> Result<Self> {
        Self::builder().credentials(api_key, secret).build()
    }

    /// A client with what the environment says: `VIDEOSDK_API_KEY`, `VIDEOSDK_SECRET` (or `VIDEOSDK_SECRET_KEY`),
    /// and `VIDEOSDK_API_ENDPOINT` where it is set.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Everything that can be set.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Where the calls go.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Calls an operation by its name, with parameters named as on the wire. Every typed method comes through here.
    pub async fn call(&self, operation: &str, mut params: Params, options: &CallOptions) -> Result<Reply> {
        self.dispatch(find(operation)?, &mut params, options).await
    }

    /// Like [`Client::call`], on the calling thread and without a runtime of the caller's.
    pub fn call_blocking(&self, operation: &str, params: Params, options: &CallOptions) -> Result<Reply> {
        self.dispatch_blocking(find(operation)?, params, options, None)
    }

    /// Like [`Client::call_blocking`], for hosts whose user may want the call to end. While it waits, `watch` is called
    /// on this thread about every 50 ms; when it says `false` the request is cancelled and the call ends with an error
    /// of kind `cancelled`. A call that takes less than that costs no more than one that is not watched.
    #[doc(hidden)]
    pub fn call_watched(
        &self,
        operation: &str,
        params: Params,
        options: &CallOptions,
        mut watch: impl FnMut() -> bool,
    ) -> Result<Reply> {
        self.dispatch_blocking(find(operation)?, params, options, Some(&mut watch))
    }

    /// Starts a call on the runtime that all clients share, for hosts with a loop of their own. `done` is called once,
    /// from another thread. Dropping the handle does not cancel the call.
    pub fn spawn_call(
        &self,
        operation: &str,
        mut params: Params,
        options: CallOptions,
        done: impl FnOnce(Result<Reply>) + Send + 'static,
    ) -> Result<CancelHandle> {
        let op = find(operation)?;
        let client = self.clone();
        let work = async move { client.dispatch(op, &mut params, &options).await };
        crate::host::spawn(work, move |outcome| done(outcome.map_err(|e| e.with_operation(op.id))))
    }

    /// A walk through the pages of a list operation.
    pub fn pages(&self, operation: &str, params: Params, options: CallOptions) -> Result<Pages> {
        let op = find(operation)?;
        if !op.envelope.is_page() {
            return Err(Error::invalid(format!("`{operation}` answers no list")));
        }
        Ok(Pages::new(self, op, params, options))
    }

    pub(crate) async fn dispatch(
        &self,
        op: &'static Operation,
        params: &mut Params,
        options: &CallOptions,
    ) -> Result<Reply> {
        let lane = self.0.transport.ambient()?;
        self.run(lane, op, params, options).await
    }

    pub(crate) fn dispatch_blocking(
        &self,
        op: &'static Operation,
        mut params: Params,
        options: &CallOptions,
        watch: Option<Watch<'_>>,
    ) -> Result<Reply> {
        let (client, options) = (self.clone(), options.clone());
        let run = |lane| async move { client.run(lane, op, &mut params, &options).await };
        self.0.transport.block_on(run, watch).map_err(|e| e.with_operation(op.id))
    }

    async fn run(
        &self,
        lane: Lane,
        op: &'static Operation,
        params: &mut Params,
        options: &CallOptions,
    ) -> Result<Reply> {
        prepare(op, params, options)?;
        let span = tracing::info_span!(
            "videosdk.call",
            operation = op.id,
            status = tracing::field::Empty,
            attempts = tracing::field::Empty
        );
        let mut exchange = Exchange::new(self, lane, options).map_err(|e| e.with_operation(op.id))?;
        if op.flow {
            exchange.extend(flows::patience(op, params));
        }
        self.0.budget.earn();
        let deadline = exchange.deadline;
        let outcome = {
            // Pinned where it is made: moving a large future costs more than its work.
            let work = pin!(async {
                if op.flow {
                    flows::run(&mut exchange, op, std::mem::take(params)).await
                } else {
                    exchange.finish(op, params, options.reading).await
                }
            });
            if let Some(ended) = &options.ended {
                let work = within(deadline, work.instrument(span.clone()));
                Box::pin(unless(ended, work)).await.unwrap_or_else(|| Some(Err(cancelled())))
            } else if span.is_disabled() {
                within(deadline, work).await
            } else {
                Box::pin(within(deadline, work.instrument(span.clone()))).await
            }
        };
        let outcome = outcome.unwrap_or_else(|| Err(exchange.timed_out(op)));
        report(&span, &exchange, &outcome);
        outcome.map_err(|e| e.with_operation(op.id))
    }
}

/// The outcome of `work`, or `None` when the deadline came first.
async fn within<T>(deadline: Option<Instant>, work: impl Future<Output = T>) -> Option<T> {
    match deadline {
        None => Some(work.await),
        Some(at) => timeout_at(at, work).await.ok(),
    }
}

fn report(span: &tracing::Span, exchange: &Exchange<'_>, outcome: &Result<Reply>) {
    if span.is_disabled() {
        return;
    }
    span.record("attempts", exchange.attempts);
    if let Some(status) = outcome.as_ref().map_or_else(Error::status, |reply| Some(reply.status())) {
        span.record("status", status);
    }
    let _inside = span.enter();
    match outcome {
        Ok(reply) => tracing::debug!(request_id = reply.request_id(), "answered"),
        Err(error) => tracing::debug!(kind = error.kind().name(), request_id = error.request_id(), "failed"),
    }
}

pub(crate) fn find(operation: &str) -> Result<&'static Operation> {
    operation::find(operation).ok_or_else(|| {
        let hint = closest(operation, OPERATIONS.iter().map(|o| o.id));
        let hint =
            hint.map_or_else(|| "API.md lists them".to_owned(), |near| format!("did you mean `{near}`?"));
        Error::invalid(format!("there is no operation `{operation}`: {hint}"))
    })
}

/// The result of `work`, or `None` once the other end says so. A dropped other end is no wish to cancel.
pub(crate) async fn until_cancelled<T>(
    work: impl Future<Output = T>,
    cancelled: tokio::sync::oneshot::Receiver<()>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut cancelled = Some(cancelled);
    std::future::poll_fn(|cx| {
        match cancelled.as_mut().map(|rx| std::pin::Pin::new(rx).poll(cx)) {
            Some(Poll::Ready(Ok(()))) => return Poll::Ready(None),
            Some(Poll::Ready(Err(_))) => cancelled = None,
            _ => {}
        }
        work.as_mut().poll(cx).map(Some)
    })
    .await
}

/// Cancels a call made by [`Client::spawn_call`].
#[derive(Debug)]
pub struct CancelHandle(Option<tokio::sync::oneshot::Sender<()>>);

impl CancelHandle {
    pub(crate) fn new(cancel: tokio::sync::oneshot::Sender<()>) -> Self {
        Self(Some(cancel))
    }

    /// Ends the call now; its callback gets an error of kind `cancelled`. Does nothing after the end of the call.
    pub fn cancel(&mut self) {
        if let Some(cancel) = self.0.take() {
            let _ = cancel.send(());
        }
    }
}

/// Headers of the caller. A value is never quoted: it may be a secret.
pub(crate) fn caller_headers(given: &[(String, String)]) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
            Error::invalid("`headers` holds a name that is no header name: use letters, digits and hyphens")
        })?;
        if OWN_HEADERS.contains(&parsed.as_str()) {
            return Err(Error::invalid(format!(
                "`headers` must not hold `{parsed}`: the client sets it itself"
            )));
        }
        if !value.bytes().all(|b| b == b'\t' || (b' '..=b'~').contains(&b)) {
            return Err(Error::invalid(format!(
                "the value of header `{parsed}` holds a line break or another character that cannot stand in a header"
            )));
        }
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::invalid(format!("the value of header `{parsed}` cannot stand in a header"))
        })?;
        headers.insert(parsed, value);
    }
    Ok(headers)
}
