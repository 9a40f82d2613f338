//! Printed from `core/spec/connectors.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Webhook addresses at which telephony providers reach a room.
#[derive(Debug, Clone, Copy)]
pub struct Connectors<'c> {
    client: &'c Client,
}

impl<'c> Connectors<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Make a webhook address for a telephony provider.
    ///
    /// Set the `webhookUrl` of the answer as voice webhook at the provider. Whoever knows it can call in.
    ///
    /// `POST /v2/connectors`
    pub fn create(&self, provider: impl Into<ConnectorProvider>) -> Create {
        Create(
            Call::new(self.client, table::CONNECTORS_CREATE)
                .with::<ConnectorProvider>("provider", provider.into()),
        )
    }
    /// List all connectors.
    ///
    /// The service sends them all at once, so there is one page.
    ///
    /// `GET /v2/connectors`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::CONNECTORS_LIST))
    }
    /// Fetch one connector.
    ///
    /// `GET /v2/connectors/{connectorId}`
    pub fn get(&self, connector_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::CONNECTORS_GET).with::<String>("connectorId", connector_id.into()))
    }
    /// Delete a connector; its webhook address is dead at once.
    ///
    /// `DELETE /v2/connectors/{connectorId}`
    pub fn delete(&self, connector_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::CONNECTORS_DELETE)
                .with::<String>("connectorId", connector_id.into()),
        )
    }
    /// Give a connector a new webhook address; the old one is dead at once.
    ///
    /// `POST /v2/connectors/{connectorId}/rotate-key`
    pub fn rotate_key(&self, connector_id: impl Into<String>) -> RotateKey {
        RotateKey(
            Call::new(self.client, table::CONNECTORS_ROTATE_KEY)
                .with::<String>("connectorId", connector_id.into()),
        )
    }
}

/// A call of `connectors.create`: make a webhook address for a telephony provider.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// Display name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Room of calls for which no rule says another.
    pub fn default_room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("defaultRoomId", value.into()))
    }
    /// Routing rule of calls for whose number there is none.
    pub fn default_rule_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("defaultRuleId", value.into()))
    }
    /// Media region, for example us002; derived from the caller unless given.
    pub fn region(self, value: impl Into<Region>) -> Self {
        Self(self.0.with::<Region>("region", value.into()))
    }
}

crate::call::call!(Create => Connector);

/// A call of `connectors.list`: list all connectors.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

crate::call::list_call!(List => Connector);

/// A call of `connectors.get`: fetch one connector.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Connector);

/// A call of `connectors.delete`: delete a connector; its webhook address is dead at once.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

crate::call::call!(Delete => Confirmation);

/// A call of `connectors.rotateKey`: give a connector a new webhook address; the old one is dead at once.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RotateKey(Call);

crate::call::call!(RotateKey => Connector);
