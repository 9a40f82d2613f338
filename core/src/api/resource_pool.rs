//! Printed from `core/spec/resourcePool.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Composers reserved ahead of time. Enterprise plans only.
#[derive(Debug, Clone, Copy)]
pub struct ResourcePool<'c> {
    client: &'c Client,
}

impl<'c> ResourcePool<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Reserve composers ahead of time.
    ///
    /// A new unit is `pending`; once it is ready it becomes `idle`, which the event resource-acquired tells. Its id goes into the start of a recording, HLS stream or RTMP output as `resourceId`. What is acquired may cost money, so the call is not repeated when it is not known whether it was carried out.
    ///
    /// The service answers with `success` beside the list under `data`, and the official SDKs hand out the list alone: they lose what stands beside it, and all units when the list comes bare. Chosen: the whole answer, and a bare list becomes its `data`.
    ///
    /// `POST /v2/resource/acquire`
    pub fn acquire(&self, r#type: impl Into<ComposerType>, webhook_url: impl Into<String>) -> Acquire {
        Acquire(
            Call::new(self.client, table::RESOURCE_POOL_ACQUIRE)
                .with::<ComposerType>("type", r#type.into())
                .with::<String>("webhookUrl", webhook_url.into()),
        )
    }
    /// List the units of the account.
    ///
    /// `GET /v2/resource`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::RESOURCE_POOL_LIST))
    }
    /// Fetch one unit.
    ///
    /// Docs of 2024 show the unit itself, both SDKs read it under `data`. Chosen: either is read.
    ///
    /// `GET /v2/resource/{resourceId}`
    pub fn get(&self, resource_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::RESOURCE_POOL_GET).with::<String>("resourceId", resource_id.into()))
    }
    /// Give units back.
    ///
    /// There is one result for each id. Only idle units are released; any other has `success` false and says why in `msg`.
    ///
    /// See `acquire` for why the whole answer is kept.
    ///
    /// `POST /v2/resource/release`
    pub fn release(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> Release {
        Release(
            Call::new(self.client, table::RESOURCE_POOL_RELEASE)
                .with::<Vec<String>>("ids", ids.into_iter().map(Into::into).collect()),
        )
    }
}

/// A call of `resourcePool.acquire`: reserve composers ahead of time.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Acquire(Call);

impl Acquire {
    /// Number of units. The service assumes `1`.
    pub fn units(self, value: i64) -> Self {
        Self(self.0.with::<i64>("units", value))
    }
    /// Tracks they can compose. The service assumes `video-and-audio`.
    pub fn mode(self, value: impl Into<CompositionMode>) -> Self {
        Self(self.0.with::<CompositionMode>("mode", value.into()))
    }
    /// Encoder tier they are sized for. The service assumes `med`.
    pub fn quality(self, value: impl Into<ResourceQuality>) -> Self {
        Self(self.0.with::<ResourceQuality>("quality", value.into()))
    }
}

crate::call::call!(Acquire => AcquiredResources);

/// A call of `resourcePool.list`: list the units of the account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. The service assumes `20`.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only units in this state.
    pub fn status(self, value: impl Into<ResourceStatus>) -> Self {
        Self(self.0.with::<ResourceStatus>("status", value.into()))
    }
}

crate::call::list_call!(List => ResourceUnit);

/// A call of `resourcePool.get`: fetch one unit.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => ResourceUnit);

/// A call of `resourcePool.release`: give units back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Release(Call);

crate::call::call!(Release => ReleasedResources);
