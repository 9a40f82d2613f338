//! Printed from `core/spec/incidents.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// What alert rules found, and who took care of it.
#[derive(Debug, Clone, Copy)]
pub struct Incidents<'c> {
    client: &'c Client,
}

impl<'c> Incidents<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List incidents.
    ///
    /// `GET /v2/incidents`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::INCIDENTS_LIST))
    }
    /// Fetch one incident with its timeline.
    ///
    /// `GET /v2/incidents/{incidentId}`
    pub fn get(&self, incident_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::INCIDENTS_GET).with::<String>("incidentId", incident_id.into()))
    }
    /// Delete an incident.
    ///
    /// `DELETE /v2/incidents/{incidentId}`
    pub fn delete(&self, incident_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::INCIDENTS_DELETE).with::<String>("incidentId", incident_id.into()),
        )
    }
    /// Say that somebody looks after an open incident.
    ///
    /// What happens to one that is not open is not published. Emulator: a resolved one is refused with 409, a second acknowledgement changes nothing, so that repeating the call is harmless.
    ///
    /// `PUT /v2/incidents/{incidentId}/acknowledge`
    pub fn acknowledge(&self, incident_id: impl Into<String>) -> Acknowledge {
        Acknowledge(
            Call::new(self.client, table::INCIDENTS_ACKNOWLEDGE)
                .with::<String>("incidentId", incident_id.into()),
        )
    }
    /// Say that an incident is over.
    ///
    /// What happens to one that is over already is not published. Emulator: nothing changes.
    ///
    /// `PUT /v2/incidents/{incidentId}/resolve`
    pub fn resolve(&self, incident_id: impl Into<String>) -> Resolve {
        Resolve(
            Call::new(self.client, table::INCIDENTS_RESOLVE).with::<String>("incidentId", incident_id.into()),
        )
    }
}

/// A call of `incidents.list`: list incidents.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. The service assumes `10`.
    ///
    /// Not settled: The default is 10 or 20, not published for this list. Chosen: 10.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only incidents in this state.
    pub fn status(self, value: impl Into<IncidentStatus>) -> Self {
        Self(self.0.with::<IncidentStatus>("status", value.into()))
    }
    /// Only incidents so grave.
    pub fn severity(self, value: impl Into<AlertSeverity>) -> Self {
        Self(self.0.with::<AlertSeverity>("severity", value.into()))
    }
    /// Only incidents over metrics of this category.
    pub fn metric_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("metricCategory", value.into()))
    }
    /// Only incidents of this product. The service assumes `rtc`.
    pub fn domain(self, value: impl Into<AlertDomain>) -> Self {
        Self(self.0.with::<AlertDomain>("domain", value.into()))
    }
    /// Text looked for in name, summary, description, metric and id.
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("query", value.into()))
    }
}

crate::call::list_call!(List => Incident);

/// A call of `incidents.get`: fetch one incident with its timeline.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Incident);

/// A call of `incidents.delete`: delete an incident.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

crate::call::call!(Delete => Confirmation);

/// A call of `incidents.acknowledge`: say that somebody looks after an open incident.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Acknowledge(Call);

crate::call::call!(Acknowledge => Incident);

/// A call of `incidents.resolve`: say that an incident is over.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Resolve(Call);

crate::call::call!(Resolve => Incident);
