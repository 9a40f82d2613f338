//! Printed from `core/spec/incidents.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

crate::model::open_enum! {
/// State of an incident.
IncidentStatus {
/// `open`
Open = "open",
/// `acknowledged`
Acknowledged = "acknowledged",
/// `resolved`
Resolved = "resolved",
} }

/// Something that an alert rule found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Incident {
    /// Incident id.
    pub incident_id: String,
    /// Rule that found it.
    pub alert_rule_id: Option<String>,
    /// Metric it is about.
    pub metric: Option<String>,
    /// Category of the metric.
    pub metric_category: Option<String>,
    /// Product it is about.
    pub domain: Option<AlertDomain>,
    /// State of the incident.
    pub status: Option<IncidentStatus>,
    /// How grave it is.
    pub severity: Option<AlertSeverity>,
    /// Name of the rule.
    pub alert_name: Option<String>,
    /// What was found.
    pub summary: Option<String>,
    /// What the rule is for.
    pub description: Option<String>,
    /// When the rule fired.
    pub fired_at: Option<Timestamp>,
    /// When somebody took it over, null before.
    pub acknowledged_at: Option<Timestamp>,
    /// When it was over, null before.
    pub resolved_at: Option<Timestamp>,
    /// Timeline; only when one incident is fetched.
    ///
    /// Not settled: Not typed by the SDK. Emulator: `type` (fired, acknowledged or resolved) and `at`.
    pub events: Vec<Value>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Incident {
incident_id: "incidentId",
alert_rule_id: "alertRuleId",
metric: "metric",
metric_category: "metricCategory",
domain: "domain",
status: "status",
severity: "severity",
alert_name: "alertName",
summary: "summary",
description: "description",
fired_at: "firedAt",
acknowledged_at: "acknowledgedAt",
resolved_at: "resolvedAt",
events: "events",
created_at: "createdAt",
updated_at: "updatedAt",
} }
