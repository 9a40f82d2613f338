"""What answers hold. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.alert_rules import (
        AlertMatchType,
        AlertOperator,
        AlertRuleStatus,
        AttributeDataType,
        AttributeKind,
        HavingOperator,
        NotificationChannelType,
        SeriesReduction,
    )
    from ..params.types import AlertDomain, AlertSeverity
    from ..timestamp import Timestamp


class AlertRuleConfig(Model):
    """What a rule watches, and when it fires.

    Not settled: The official Rust crate types query and condition as here; the Node SDK leaves them open.
    """

    __slots__ = ()

    query: AlertQuery = Field("query", "model", lambda: AlertQuery)
    """What is watched."""
    condition: AlertCondition = Field("condition", "model", lambda: AlertCondition)
    """When it fires."""
    labels: dict[str, str] | None = Field("labels", "map?")
    """Labels that its incidents get."""
    evaluation: AlertEvaluation | None = Field("evaluation", "model?", lambda: AlertEvaluation)
    """How often it is looked at, and over how long."""
    absent_data_alert: AbsentDataAlert | None = Field("absentDataAlert", "model?", lambda: AbsentDataAlert)
    """Whether it fires when there is no data."""
    additional_queries: dict[str, Any] | None = Field("additionalQueries", "map?")
    """Further queries, under the letters B to Z."""
    formula: str | None = Field("formula", "text?")
    """Expression over the queries. Not settled: Text in the official Rust crate, open in the Node SDK.
    Chosen: text.
    """
    reduce_to: SeriesReduction | None = Field("reduceTo", "text?")
    """How a series becomes one number."""


class AlertQuery(Model):
    """The series a rule watches."""

    __slots__ = ()

    metric: str = Field("metric", "text")
    """Name of the metric, for instance `stat_consumer_video_bitrate`. Not empty."""
    metric_category: str | None = Field("metricCategory", "text?")
    """Category of the metric, for instance `bitrate` or `packet_loss`."""
    time_aggregation: str | None = Field("timeAggregation", "text?")
    """How values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase,
    p05 to p99.
    """
    space_aggregation: str | None = Field("spaceAggregation", "text?")
    """How several series are joined: sum, avg, min, max, count, p50 to p99."""
    data_type: str | None = Field("dataType", "text?")
    """Type of the values: float64, int64 or string."""
    step_interval_seconds: int | None = Field("stepIntervalSeconds", "int?")
    """Seconds between two points. At least 1."""
    filter: list[AlertFilter] = Field("filter", "models", lambda: AlertFilter)
    """Only what fits all of these."""
    group_by: list[AlertGroupBy] = Field("groupBy", "models", lambda: AlertGroupBy)
    """Attributes that part the values into series."""
    having: list[AlertHaving] = Field("having", "models", lambda: AlertHaving)
    """Only series that fit all of these."""


class AlertFilter(Model):
    """A filter on an attribute."""

    __slots__ = ()

    category: str = Field("category", "text")
    """Attribute."""
    condition: str = Field("condition", "text")
    """How it is compared, for instance `=`, `in`, `regex` or `exists`."""
    value: Any = Field("value", "any")
    """What it is compared with: text, a number, true or false, or a list."""


class AlertGroupBy(Model):
    """An attribute that parts values into series."""

    __slots__ = ()

    key: str = Field("key", "text")
    """Attribute."""
    data_type: AttributeDataType | None = Field("dataType", "text?")
    """Type of its values."""
    key_type: AttributeKind | None = Field("keyType", "text?")
    """Kind of attribute."""


class AlertHaving(Model):
    """A filter on joined values."""

    __slots__ = ()

    column_name: str = Field("columnName", "text")
    """Column."""
    operator: HavingOperator = Field("operator", "text")
    """How it is compared."""
    value: float = Field("value", "float")
    """What it is compared with."""


class AlertCondition(Model):
    """When a rule fires."""

    __slots__ = ()

    operator: AlertOperator = Field("operator", "text")
    """How the value is compared with the threshold."""
    threshold: float = Field("threshold", "float")
    """Threshold in the unit of the metric."""
    time_aggregation: str | None = Field("timeAggregation", "text?")
    """How values of one series are joined, as in the query."""
    space_aggregation: str | None = Field("spaceAggregation", "text?")
    """How several series are joined, as in the query."""
    minimum_session_gate: float | None = Field("minimumSessionGate", "float?")
    """Sessions it takes at least to fire. At least 0."""
    unit: str | None = Field("unit", "text?")
    """Unit of the threshold."""
    match_type: AlertMatchType | None = Field("matchType", "text?")
    """How much of the window must fit. The service assumes `at_least_once`."""
    require_min_points: bool | None = Field("requireMinPoints", "bool?")
    """Whether `requiredNumPoints` counts."""
    required_num_points: int | None = Field("requiredNumPoints", "int?")
    """Points it takes at least to fire. At least 0."""
    frequency_seconds: int | None = Field("frequencySeconds", "int?")
    """Seconds between two looks. The service assumes `60`. At least 1."""


class AlertEvaluation(Model):
    """How often a rule is looked at, and over how long."""

    __slots__ = ()

    frequency_seconds: int | None = Field("frequencySeconds", "int?")
    """Seconds between two looks. At least 1."""
    window_seconds: int | None = Field("windowSeconds", "int?")
    """Seconds that each looks back. At least 1."""


class AbsentDataAlert(Model):
    """Whether a rule fires when there is no data."""

    __slots__ = ()

    enabled: bool = Field("enabled", "bool")
    """Whether it does."""
    for_seconds: int | None = Field("forSeconds", "int?")
    """Seconds without data before it does. At least 0."""


class AlertRule(Model):
    """A rule that watches a metric."""

    __slots__ = ()

    id: str | None = Field("id", "text?")
    """Id in the database of the service."""
    alert_rule_id: str = Field("alertRuleId", "text")
    """Rule id."""
    user_id: str | None = Field("userId", "text?")
    """Account it belongs to."""
    name: str | None = Field("name", "text?")
    """Name of the rule."""
    severity: AlertSeverity | None = Field("severity", "text?")
    """How grave its alerts are."""
    description: str | None = Field("description", "text?")
    """What the rule is for."""
    summary: str | None = Field("summary", "text?")
    """Text of its alerts."""
    domain: AlertDomain | None = Field("domain", "text?")
    """Product it watches."""
    rule_config: AlertRuleConfig | None = Field("ruleConfig", "model?", lambda: AlertRuleConfig)
    """What it watches, and when it fires."""
    notification_channel_ids: list[str] = Field("notificationChannelIds", "list")
    """Channels that are notified."""
    status: AlertRuleStatus | None = Field("status", "text?")
    """Whether it watches."""
    version: int | None = Field("version", "int?")
    """Grows with each change. At least 0."""
    last_triggered: Timestamp | None = Field("lastTriggered", "time?")
    """When it last fired, null when it never did."""
    notification_channels: list[Any] = Field("notificationChannels", "list", None, (), secret=True)
    """The channels themselves. Not settled: In the types of the Node SDK only, without a shape. They may hold
    secrets, so they are never printed.
    """
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class NotificationChannel(Model):
    """Where alerts go.

    Not settled: What `config` holds is only hinted at; see `alertRules.channels.create`.
    """

    __slots__ = ()

    id: str | None = Field("id", "text?")
    """Id in the database of the service."""
    channel_id: str = Field("channelId", "text")
    """Channel id."""
    user_id: str | None = Field("userId", "text?")
    """Account it belongs to."""
    name: str | None = Field("name", "text?")
    """Name of the channel."""
    type: NotificationChannelType | None = Field("type", "text?")
    """How it notifies."""
    config: dict[str, Any] | None = Field("config", "map?", None, (), secret=True)
    """What this type needs; it may hold tokens and keys."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """Creation."""
    updated_at: Timestamp | None = Field("updatedAt", "time?")
    """Last change."""


class ParticipantCount(Model):
    """A number of participants."""

    __slots__ = ()

    participant_count: int = Field("participantCount", "int")
    """Number of participants. At least 0."""
