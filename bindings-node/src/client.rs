//! The native half of `VideoSDK`. Work is begun under an id of JavaScript's and delivered under it, errors too.

use crate::environment::{self, Environment};
use crate::errors::thrown;
use crate::outcome::{Outcome, Wanted};
use napi_derive::napi;
use std::cell::Cell;
use videosdk_api::{CancelHandle, Error, host};

/// A client of the API.
#[napi]
pub struct NativeClient {
    pub(crate) core: videosdk_api::Client,
    clock: Option<host::HostClock>,
    closed: Cell<bool>,
}

#[napi]
impl NativeClient {
    /// A client with these options.
    #[napi(constructor)]
    pub fn new(options: String) -> napi::Result<Self> {
        let made = host::json::client(options).and_then(|(builder, clock)| Ok((builder.build()?, clock)));
        let (core, clock) = made.map_err(|e| thrown(&e))?;
        Ok(Self { core, clock, closed: Cell::new(false) })
    }

    /// Where the calls go.
    #[napi(getter)]
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }

    /// Says what time it is, in milliseconds since 1970, to a client that was made with `clockMs`.
    #[napi]
    pub fn set_time(&self, ms: f64) -> napi::Result<()> {
        if let Some(clock) = &self.clock {
            let wrong = || Error::invalid("what `clock` gives must be milliseconds since 1970");
            clock.tell(host::seconds(ms / 1000.0).ok_or_else(wrong).map_err(|e| thrown(&e))?);
        }
        Ok(())
    }

    /// Calls an operation.
    #[napi]
    pub fn call(
        &self,
        id: f64,
        operation: String,
        params: String,
        options: Option<String>,
    ) -> napi::Result<()> {
        self.begin(id, |core, environment, id| {
            let params = host::json::params(&params)?;
            let settings = host::json::call(options.as_deref())?;
            let (mailbox, is_text, wanted) =
                (environment.mailbox.clone(), host::is_text(&operation), Wanted::from(&settings));
            let options = match settings.on_progress {
                true => mailbox.follow(id, settings.options),
                false => settings.options,
            };
            core.spawn_call(&operation, params, options, move |outcome| {
                let outcome = match outcome {
                    Ok(reply) => Outcome::reply(&reply, is_text, wanted),
                    Err(error) => Outcome::failed(&error),
                };
                mailbox.put(id, outcome);
            })
        })
    }

    /// Refuses work from now on.
    #[napi]
    pub fn close(&self) {
        self.closed.set(true);
    }
}

impl NativeClient {
    /// Starts work under an id. What keeps it from being started is delivered like any other failure.
    pub(crate) fn begin(
        &self,
        id: f64,
        start: impl FnOnce(&videosdk_api::Client, &Environment, u64) -> Result<CancelHandle, Error>,
    ) -> napi::Result<()> {
        let (environment, id) = (environment::here()?, id as u64);
        environment.begin(id);
        let started = match self.closed.get() {
            true => Err(Error::invalid("the client was closed: make another one")),
            false => start(&self.core, &environment, id),
        };
        match started {
            Ok(cancel) => environment.started(id, cancel),
            Err(error) => environment.mailbox.put(id, Outcome::failed(&error)),
        }
        Ok(())
    }
}

/// Connects this copy of the JavaScript: `deliver` gets a flat array of what has finished, and `uv` says whether the loop is
/// libuv's. Gives the number from which on it counts its work.
#[napi]
pub(crate) fn connect(
    env: &napi::Env,
    deliver: napi::bindgen_prelude::Unknown<'_>,
    uv: bool,
) -> napi::Result<f64> {
    use napi::JsValue as _;
    environment::connect(env.raw(), deliver.raw(), uv).map(|base| base as f64)
}

/// Ends the work under this id; nothing is delivered for it any more.
#[napi]
pub(crate) fn cancel(id: f64) -> napi::Result<()> {
    environment::here()?.cancel(id as u64);
    Ok(())
}
