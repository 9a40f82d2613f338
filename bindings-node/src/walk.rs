//! Lists page by page, and deliveries of webhooks. Where a list ends, and that it goes on at all, is known to the core.

use crate::client::NativeClient;
use crate::environment::Environment;
use crate::errors::thrown;
use crate::outcome::{Outcome, Wanted};
use bytes::Bytes;
use napi::bindgen_prelude::{Reference, Uint8ArraySlice};
use napi_derive::napi;
use std::sync::{Arc, Mutex, PoisonError};
use videosdk_api::{CancelHandle, Error, host};

/// The pages of a list, one after another. A page that failed can be asked for again.
#[napi]
pub struct NativeWalk {
    client: Reference<NativeClient>,
    walk: Arc<Mutex<host::Walk>>,
    wanted: Wanted,
}

#[napi]
impl NativeWalk {
    /// The next page, or nothing after the last.
    #[napi]
    pub fn next(&self, id: f64) -> napi::Result<()> {
        let (place, wanted) = (Arc::clone(&self.walk), self.wanted);
        let mut walk = place.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.client.begin(id, move |_, environment, id| {
            let work = async move {
                let page = walk.next().await?;
                *place.lock().unwrap_or_else(PoisonError::into_inner) = walk;
                Ok(page)
            };
            deliver(environment, id, wanted, work)
        })
    }
}

/// Does the work that ends with a page and has the page delivered.
fn deliver(
    environment: &Environment,
    id: u64,
    wanted: Wanted,
    work: impl Future<Output = Result<Option<host::Listed>, Error>> + Send + 'static,
) -> Result<CancelHandle, Error> {
    let mailbox = environment.mailbox.clone();
    host::spawn(work, move |page| {
        let outcome = match page {
            Ok(page) => Outcome::page(page.as_ref(), wanted),
            Err(error) => Outcome::failed(&error),
        };
        mailbox.put(id, outcome);
    })
}

#[napi]
impl NativeClient {
    /// A walk through a list, from its beginning or from a cursor.
    #[napi]
    pub fn walk(
        &self,
        this: Reference<NativeClient>,
        operation: String,
        params: String,
        cursor: Option<String>,
        options: Option<String>,
    ) -> napi::Result<NativeWalk> {
        let begun = (|| {
            let params = host::json::params(&params)?;
            let settings = host::json::call(options.as_deref())?;
            let wanted = Wanted::from(&settings);
            Ok((self.core.walk(&operation, params, cursor.as_deref(), settings.options)?, wanted))
        })();
        let (walk, wanted) = begun.map_err(|e| thrown(&e))?;
        Ok(NativeWalk { client: this, walk: Arc::new(Mutex::new(walk)), wanted })
    }

    /// One page of a list: the first, or that of a cursor. An object that could go on would cost more than the page.
    #[napi]
    pub fn page(
        &self,
        id: f64,
        operation: String,
        params: String,
        cursor: Option<String>,
        options: Option<String>,
    ) -> napi::Result<()> {
        self.begin(id, |core, environment, id| {
            let params = host::json::params(&params)?;
            let settings = host::json::call(options.as_deref())?;
            let wanted = Wanted::from(&settings);
            let mut walk = core.walk(&operation, params, cursor.as_deref(), settings.options)?;
            deliver(environment, id, wanted, async move { walk.next().await })
        })
    }

    /// Verifies a delivery of a webhook, whose body is copied.
    #[napi]
    pub fn verify_webhook(
        &self,
        id: f64,
        body: Uint8ArraySlice<'_>,
        signatures: Vec<String>,
    ) -> napi::Result<()> {
        let body = Bytes::copy_from_slice(&body);
        self.begin(id, move |core, environment, id| {
            let (core, mailbox) = (core.clone(), environment.mailbox.clone());
            let work = async move {
                let signatures: Vec<&str> = signatures.iter().map(String::as_str).collect();
                core.verify_webhook(&body, &signatures).await
            };
            host::spawn(work, move |delivery| {
                let outcome = match delivery {
                    Ok(delivery) => Outcome::delivery(&delivery),
                    Err(error) => Outcome::failed(&error),
                };
                mailbox.put(id, outcome);
            })
        })
    }
}
