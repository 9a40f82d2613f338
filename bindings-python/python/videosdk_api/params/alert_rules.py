"""What requests hold. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from ..models.alert_rules import (
        AbsentDataAlert,
        AlertCondition,
        AlertEvaluation,
        AlertFilter,
        AlertGroupBy,
        AlertHaving,
        AlertQuery,
    )

AlertRuleStatus: TypeAlias = Literal["active", "paused"] | str
"""Whether a rule watches.

Any other text is taken too.
"""

AttributeDataType: TypeAlias = Literal["string", "int64", "float64", "bool"] | str
"""Type of the values of an attribute.

Any other text is taken too.
"""

AttributeKind: TypeAlias = Literal["tag", "resource", "scope"] | str
"""Where an attribute comes from.

Any other text is taken too.
"""

HavingOperator: TypeAlias = Literal["=", "!=", ">", ">=", "<", "<="] | str
"""How a joined value is compared.

Any other text is taken too.
"""

AlertOperator: TypeAlias = Literal[">", "<", "=", "!="] | str
"""How a value is compared with the threshold.

Any other text is taken too.
"""

AlertMatchType: TypeAlias = Literal["at_least_once", "all_the_time", "on_average", "in_total", "last"] | str
"""How much of the window must fit.

Any other text is taken too.
"""

SeriesReduction: TypeAlias = Literal["last", "sum", "avg", "min", "max"] | str
"""How a series becomes one number.

Any other text is taken too.
"""

NotificationChannelType: TypeAlias = Literal["webhook", "slack", "email", "pagerduty", "on_call"] | str
"""How a channel notifies.

Any other text is taken too.
"""


class AlertRuleConfigParam(TypedDict, total=False):
    """What a rule watches, and when it fires.

    Not settled: The official Rust crate types query and condition as here; the Node SDK leaves them open.
    """

    query: Required[AlertQueryParam | AlertQuery]
    """What is watched."""
    condition: Required[AlertConditionParam | AlertCondition]
    """When it fires."""
    labels: Mapping[str, str]
    """Labels that its incidents get."""
    evaluation: AlertEvaluationParam | AlertEvaluation
    """How often it is looked at, and over how long."""
    absentDataAlert: AbsentDataAlertParam | AbsentDataAlert
    """Whether it fires when there is no data."""
    additionalQueries: Mapping[str, AlertQueryParam | AlertQuery]
    """Further queries, under the letters B to Z."""
    formula: str
    """Expression over the queries. Not settled: Text in the official Rust crate, open in the Node SDK.
    Chosen: text.
    """
    reduceTo: SeriesReduction
    """How a series becomes one number."""


class AlertQueryParam(TypedDict, total=False):
    """The series a rule watches."""

    metric: Required[str]
    """Name of the metric, for instance `stat_consumer_video_bitrate`. Not empty."""
    metricCategory: str
    """Category of the metric, for instance `bitrate` or `packet_loss`."""
    timeAggregation: str
    """How values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase,
    p05 to p99.
    """
    spaceAggregation: str
    """How several series are joined: sum, avg, min, max, count, p50 to p99."""
    dataType: str
    """Type of the values: float64, int64 or string."""
    stepIntervalSeconds: int
    """Seconds between two points. At least 1."""
    filter: Sequence[AlertFilterParam | AlertFilter] | None
    """Only what fits all of these."""
    groupBy: Sequence[AlertGroupByParam | AlertGroupBy] | None
    """Attributes that part the values into series."""
    having: Sequence[AlertHavingParam | AlertHaving] | None
    """Only series that fit all of these."""


class AlertFilterParam(TypedDict, total=False):
    """A filter on an attribute."""

    category: Required[str]
    """Attribute."""
    condition: Required[str]
    """How it is compared, for instance `=`, `in`, `regex` or `exists`."""
    value: Required[Any]
    """What it is compared with: text, a number, true or false, or a list."""


class AlertGroupByParam(TypedDict, total=False):
    """An attribute that parts values into series."""

    key: Required[str]
    """Attribute."""
    dataType: AttributeDataType
    """Type of its values."""
    keyType: AttributeKind
    """Kind of attribute."""


class AlertHavingParam(TypedDict, total=False):
    """A filter on joined values."""

    columnName: Required[str]
    """Column."""
    operator: Required[HavingOperator]
    """How it is compared."""
    value: Required[float]
    """What it is compared with."""


class AlertConditionParam(TypedDict, total=False):
    """When a rule fires."""

    operator: Required[AlertOperator]
    """How the value is compared with the threshold."""
    threshold: Required[float]
    """Threshold in the unit of the metric."""
    timeAggregation: str
    """How values of one series are joined, as in the query."""
    spaceAggregation: str
    """How several series are joined, as in the query."""
    minimumSessionGate: float
    """Sessions it takes at least to fire. At least 0."""
    unit: str
    """Unit of the threshold."""
    matchType: AlertMatchType
    """How much of the window must fit. The service assumes `at_least_once`."""
    requireMinPoints: bool
    """Whether `requiredNumPoints` counts."""
    requiredNumPoints: int
    """Points it takes at least to fire. At least 0."""
    frequencySeconds: int
    """Seconds between two looks. The service assumes `60`. At least 1."""


class AlertEvaluationParam(TypedDict, total=False):
    """How often a rule is looked at, and over how long."""

    frequencySeconds: int
    """Seconds between two looks. At least 1."""
    windowSeconds: int
    """Seconds that each looks back. At least 1."""


class AbsentDataAlertParam(TypedDict, total=False):
    """Whether a rule fires when there is no data."""

    enabled: Required[bool]
    """Whether it does."""
    forSeconds: int
    """Seconds without data before it does. At least 0."""
