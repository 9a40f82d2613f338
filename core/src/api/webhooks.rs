//! Printed from `core/spec/webhooks.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// The key that signs webhooks.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'c> {
    client: &'c Client,
}

impl<'c> Webhooks<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Public key for webhook signatures; no token needed.
    ///
    /// `GET /v2/public/rsa-public-key`
    pub fn get_public_key(&self) -> GetPublicKey {
        GetPublicKey(Call::new(self.client, table::WEBHOOKS_GET_PUBLIC_KEY))
    }
}

/// A call of `webhooks.getPublicKey`: public key for webhook signatures; no token needed.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GetPublicKey(Call);

crate::call::call!(GetPublicKey => WebhookPublicKey);
