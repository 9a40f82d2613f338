"""What answers hold. Printed from core/spec/incidents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.incidents import IncidentStatus
    from ..params.types import AlertDomain, AlertSeverity
    from ..timestamp import Timestamp


class Incident(Model):
    """Something that an alert rule found."""

    __slots__ = ()

    incident_id: str = Field("incidentId", "text")
    """Incident id."""
    alert_rule_id: str | None = Field("alertRuleId", "text?")
    """Rule that found it."""
    metric: str | None = Field("metric", "text?")
    """Metric it is about."""
    metric_category: str | None = Field("metricCategory", "text?")
    """Category of the metric."""
    domain: AlertDomain | None = Field("domain", "text?")
    """Product it is about."""
    status: IncidentStatus | None = Field("status", "text?")
    """State of the incident."""
    severity: AlertSeverity | None = Field("severity", "text?")
    """How grave it is."""
    alert_name: str | None = Field("alertName", "text?")
    """Name of the rule."""
    summary: str | None = Field("summary", "text?")
    """What was found."""
    description: str | None = Field("description", "text?")
    """What the rule is for."""
    fired_at: Timestamp | None = Field("firedAt", "time?")
    """When the rule fired."""
    acknowledged_at: Timestamp | None = Field("acknowledgedAt", "time?")
    """When somebody took it over, null before."""
    resolved_at: Timestamp | None = Field("resolvedAt", "time?")
    """When it was over, null before."""
    events: list[Any] = Field("events", "list")
    """Timeline; only when one incident is fetched. Not settled: Not typed by the SDK. Emulator: `type`
    (fired, acknowledged or resolved) and `at`.
    """
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""
