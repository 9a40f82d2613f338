//! One call on its way: attempts, repetitions, and what they may still spend.

use crate::client::{Client, caller_headers};
use crate::envelope::Reading;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::operation::{Access, Method, Operation, Repeat};
use crate::options::CallOptions;
use crate::progress::Telling;
use crate::refusal::refusal;
use crate::reply::{Incoming, Reply};
use crate::request::{Params, Request, build, prepare};
use crate::retry;
use crate::transport::{Lane, Put};
use http::header::HeaderMap;
use serde_json::Value;
use std::time::Duration;
use tokio::time::Instant;

const MAX_RETRIES: u32 = 10;

/// A call, with what happened so far.
pub(crate) struct Exchange<'a> {
    client: &'a Client,
    lane: Lane,
    options: &'a CallOptions,
    headers: Option<Box<HeaderMap>>,
    retries: u32,
    pub(crate) deadline: Option<Instant>,
    limit: Option<Duration>,
    pub(crate) attempts: u32,
    last: Option<Error>,
    in_flight: bool,
    telling: Option<Telling>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(client: &'a Client, lane: Lane, options: &'a CallOptions) -> Result<Self> {
        let retries = options.retries.unwrap_or(client.0.retries);
        if retries > MAX_RETRIES {
            return Err(Error::invalid(format!("`retries` must be at most {MAX_RETRIES}, not {retries}")));
        }
        let limit = options.deadline.or(client.0.deadline).filter(|limit| *limit != Duration::MAX);
        if limit.is_some_and(|d| d.is_zero()) {
            return Err(Error::invalid("`deadline` must be longer than zero"));
        }
        let deadline = limit.and_then(|d| Instant::now().checked_add(d));
        let headers = match options.headers.as_slice() {
            [] => None,
            given => Some(Box::new(caller_headers(given)?)),
        };
        Ok(Self {
            client,
            lane,
            options,
            headers,
            retries,
            deadline,
            limit,
            attempts: 0,
            last: None,
            in_flight: false,
            telling: options.progress.as_ref().map(Telling::to),
        })
    }

    /// The client the call is made on.
    pub(crate) fn client(&self) -> &'a Client {
        self.client
    }

    /// Another operation as a part of this call, under the same deadline.
    pub(crate) async fn call(&mut self, op: &'static Operation, mut params: Params) -> Result<Reply> {
        prepare(op, &mut params, self.options)?;
        self.finish(op, &params, Reading::Slices).await
    }

    /// The operation of this call itself, after a flow has had its turn at the parameters.
    pub(crate) async fn send(&mut self, op: &'static Operation, params: &Params) -> Result<Reply> {
        self.finish(op, params, self.options.reading).await
    }

    pub(crate) async fn finish(
        &mut self,
        op: &'static Operation,
        params: &Params,
        reading: Reading,
    ) -> Result<Reply> {
        let request = build(op, params)?;
        let repeatable = self.options.idempotent.unwrap_or_else(|| may_repeat(op, params));
        let incoming = self.fetch_with(&request, repeatable).await?;
        Reply::unwrap(op, incoming, reading)
    }

    /// Sends a request, repeating it where that is harmless. Any 2xx is a success.
    pub(crate) async fn fetch(&mut self, request: &Request) -> Result<Box<Incoming>> {
        let repeatable = self.options.idempotent.unwrap_or(request.op.repeat == Repeat::Safe);
        self.fetch_with(request, repeatable).await
    }

    async fn fetch_with(&mut self, request: &Request, repeatable: bool) -> Result<Box<Incoming>> {
        let op = request.op;
        let mut repeats = 0;
        let mut fresh_token = false;
        let mut outcome_unknown = false;
        loop {
            let authorization = match op.access {
                Access::Api => Some(self.client.0.tokens.authorization()?),
                Access::Participant => Some(self.client.0.tokens.scoped(&request.scope)?),
                Access::Public => None,
            };
            self.attempts += 1;
            self.in_flight = true;
            let (token, headers) = (authorization.as_deref(), self.headers.as_deref());
            let sent = self.client.0.transport.send(&self.lane, request, token, headers, self.attempts).await;
            self.in_flight = false;
            let error = match sent {
                Ok(mut incoming) => {
                    incoming.authorization.clone_from(&authorization);
                    incoming.sent.clone_from(&request.body);
                    if (200..300).contains(&incoming.status) {
                        return Ok(incoming);
                    }
                    if incoming.status == 404 && outcome_unknown && op.method == Method::Delete {
                        // An earlier attempt did delete it, only its good answer was lost.
                        incoming.body = bytes::Bytes::from_static(b"\"deleted\"");
                        incoming.status = 200;
                        return Ok(incoming);
                    }
                    incoming.body = incoming.printable(op);
                    refusal(op, &incoming)
                }
                Err(error) => error.with_operation(op.id).with_attempts(self.attempts),
            };
            if error.status() == Some(401)
                && op.access == Access::Api
                && !fresh_token
                && let Some(a) = &authorization
                && self.client.0.tokens.invalidate(a.generation())
            {
                fresh_token = true;
                self.last = Some(error);
                continue;
            }
            outcome_unknown |= error.kind() == ErrorKind::Server
                || (error.kind() == ErrorKind::Network && error.sent() != Sent::NotSent);
            self.before_repeating(op, error, repeatable, &mut repeats).await?;
        }
    }

    /// Waits as long as it takes before another attempt, or gives the error back where there shall be none.
    pub(crate) async fn before_repeating(
        &mut self,
        op: &'static Operation,
        error: Error,
        repeatable: bool,
        repeats: &mut u32,
    ) -> Result<()> {
        // A good answer that broke off has a status too, and may come whole next time.
        let passing = error.kind() == ErrorKind::Network || error.status().is_some_and(retry::is_passing);
        let harmless = repeatable || (error.sent() == Sent::NotSent && error.kind() == ErrorKind::Network);
        if !passing || !harmless || *repeats >= self.retries {
            return Err(error);
        }
        let left = self.deadline.map(|at| at.saturating_duration_since(Instant::now()));
        let Some(wait) = retry::pause(*repeats, error.retry_after(), left, &self.client.0.budget) else {
            return Err(error);
        };
        *repeats += 1;
        tracing::warn!(
            operation = op.id,
            kind = error.kind().name(),
            status = error.status(),
            wait_ms = wait.as_millis() as u64,
            "trying again"
        );
        self.last = Some(error);
        tokio::time::sleep(wait).await;
        Ok(())
    }

    /// Sends the bytes of a file to a storage, once.
    pub(crate) async fn put_once(&mut self, put: &Put, op: &'static Operation) -> Result<Box<Incoming>> {
        self.attempts += 1;
        self.in_flight = true;
        let told = self.telling.as_ref().map(|telling| telling.teller().clone());
        let sent = self.client.0.transport.put(&self.lane, put, told, self.attempts);
        let sent = sent.await;
        self.in_flight = false;
        sent.map_err(|error| error.with_operation(op.id).with_attempts(self.attempts))
    }

    /// Tells whoever wants to know how far the operation has come.
    pub(crate) fn tell(&self, step: &'static str, done: u64, total: u64) {
        if let Some(telling) = &self.telling {
            telling.teller().tell(step, done, total);
        }
    }

    /// Gives an operation that waits for the service so much longer, unless its caller set a deadline.
    pub(crate) fn extend(&mut self, by: Duration) {
        if self.options.deadline.is_none()
            && let Some(limit) = self.limit
        {
            self.limit = limit.checked_add(by);
            self.deadline = self.deadline.and_then(|at| at.checked_add(by));
        }
    }

    pub(crate) fn timed_out(&self, op: &'static Operation) -> Error {
        let limit = self.limit.unwrap_or_default().as_secs_f64();
        let mut text = format!("no answer within {limit} s");
        if let Some(last) = &self.last {
            text.push_str(&format!("; the attempt before failed with: {}", last.message()));
        }
        let sent = match (&self.last, self.attempts) {
            (_, 0) => Sent::NotSent,
            (Some(last), _) if !self.in_flight => last.sent(),
            _ => Sent::Unknown,
        };
        let mut error = Error::new(ErrorKind::Timeout, text)
            .with_operation(op.id)
            .with_attempts(self.attempts)
            .with_sent(sent);
        if let Some(last) = &self.last {
            error = error
                .with_request_id(last.request_id().map(str::to_owned))
                .with_retry_after(last.retry_after());
        }
        error
    }
}

fn may_repeat(op: &Operation, params: &Params) -> bool {
    match op.repeat {
        Repeat::Safe => true,
        Repeat::Never => false,
        Repeat::When(name) => params.get(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty()),
    }
}
