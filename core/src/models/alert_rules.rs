//! Printed from `core/spec/alertRules.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

crate::model::open_enum! {
/// Whether a rule watches.
AlertRuleStatus {
/// `active`
Active = "active",
/// `paused`
Paused = "paused",
} }

/// What a rule watches, and when it fires.
///
/// Not settled: The official Rust crate types query and condition as here; the Node SDK leaves them open.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertRuleConfig {
    /// What is watched.
    pub query: AlertQuery,
    /// When it fires.
    pub condition: AlertCondition,
    /// Labels that its incidents get.
    pub labels: Option<BTreeMap<String, String>>,
    /// How often it is looked at, and over how long.
    pub evaluation: Option<Box<AlertEvaluation>>,
    /// Whether it fires when there is no data.
    pub absent_data_alert: Option<Box<AbsentDataAlert>>,
    /// Further queries, under the letters B to Z.
    pub additional_queries: Option<BTreeMap<String, AlertQuery>>,
    /// Expression over the queries.
    ///
    /// Not settled: Text in the official Rust crate, open in the Node SDK. Chosen: text.
    pub formula: Option<String>,
    /// How a series becomes one number.
    pub reduce_to: Option<SeriesReduction>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertRuleConfig {
query: "query",
condition: "condition",
labels: "labels",
evaluation: "evaluation",
absent_data_alert: "absentDataAlert",
additional_queries: "additionalQueries",
formula: "formula",
reduce_to: "reduceTo",
} }

impl AlertRuleConfig {
    /// Sets `query`: what is watched.
    #[must_use]
    pub fn query(mut self, value: impl Into<AlertQuery>) -> Self {
        self.query = value.into();
        self
    }
    /// Sets `condition`: when it fires.
    #[must_use]
    pub fn condition(mut self, value: impl Into<AlertCondition>) -> Self {
        self.condition = value.into();
        self
    }
    /// Sets `labels`: labels that its incidents get.
    #[must_use]
    pub fn labels(mut self, value: BTreeMap<String, String>) -> Self {
        self.labels = Some(value);
        self
    }
    /// Sets `evaluation`: how often it is looked at, and over how long.
    #[must_use]
    pub fn evaluation(mut self, value: impl Into<AlertEvaluation>) -> Self {
        self.evaluation = Some(Box::new(value.into()));
        self
    }
    /// Sets `absentDataAlert`: whether it fires when there is no data.
    #[must_use]
    pub fn absent_data_alert(mut self, value: impl Into<AbsentDataAlert>) -> Self {
        self.absent_data_alert = Some(Box::new(value.into()));
        self
    }
    /// Sets `additionalQueries`: further queries, under the letters B to Z.
    #[must_use]
    pub fn additional_queries(mut self, value: BTreeMap<String, AlertQuery>) -> Self {
        self.additional_queries = Some(value);
        self
    }
    /// Sets `formula`: expression over the queries.
    #[must_use]
    pub fn formula(mut self, value: impl Into<String>) -> Self {
        self.formula = Some(value.into());
        self
    }
    /// Sets `reduceTo`: how a series becomes one number.
    #[must_use]
    pub fn reduce_to(mut self, value: impl Into<SeriesReduction>) -> Self {
        self.reduce_to = Some(value.into());
        self
    }
}

/// The series a rule watches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertQuery {
    /// Name of the metric, for instance `stat_consumer_video_bitrate`.
    pub metric: String,
    /// Category of the metric, for instance `bitrate` or `packet_loss`.
    pub metric_category: Option<String>,
    /// How values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase, p05 to p99.
    pub time_aggregation: Option<String>,
    /// How several series are joined: sum, avg, min, max, count, p50 to p99.
    pub space_aggregation: Option<String>,
    /// Type of the values: float64, int64 or string.
    pub data_type: Option<String>,
    /// Seconds between two points.
    pub step_interval_seconds: Option<i64>,
    /// Only what fits all of these.
    pub filter: Option<Vec<AlertFilter>>,
    /// Attributes that part the values into series.
    pub group_by: Option<Vec<AlertGroupBy>>,
    /// Only series that fit all of these.
    pub having: Option<Vec<AlertHaving>>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertQuery {
metric: "metric",
metric_category: "metricCategory",
time_aggregation: "timeAggregation",
space_aggregation: "spaceAggregation",
data_type: "dataType",
step_interval_seconds: "stepIntervalSeconds",
filter: "filter",
group_by: "groupBy",
having: "having",
} }

impl AlertQuery {
    /// Sets `metric`: name of the metric, for instance `stat_consumer_video_bitrate`.
    #[must_use]
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = value.into();
        self
    }
    /// Sets `metricCategory`: category of the metric, for instance `bitrate` or `packet_loss`.
    #[must_use]
    pub fn metric_category(mut self, value: impl Into<String>) -> Self {
        self.metric_category = Some(value.into());
        self
    }
    /// Sets `timeAggregation`: how values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase, p05 to p99.
    #[must_use]
    pub fn time_aggregation(mut self, value: impl Into<String>) -> Self {
        self.time_aggregation = Some(value.into());
        self
    }
    /// Sets `spaceAggregation`: how several series are joined: sum, avg, min, max, count, p50 to p99.
    #[must_use]
    pub fn space_aggregation(mut self, value: impl Into<String>) -> Self {
        self.space_aggregation = Some(value.into());
        self
    }
    /// Sets `dataType`: type of the values: float64, int64 or string.
    #[must_use]
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `stepIntervalSeconds`: seconds between two points.
    #[must_use]
    pub fn step_interval_seconds(mut self, value: i64) -> Self {
        self.step_interval_seconds = Some(value);
        self
    }
    /// Sets `filter`: only what fits all of these.
    #[must_use]
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<AlertFilter>>) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `groupBy`: attributes that part the values into series.
    #[must_use]
    pub fn group_by(mut self, value: impl IntoIterator<Item = impl Into<AlertGroupBy>>) -> Self {
        self.group_by = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `having`: only series that fit all of these.
    #[must_use]
    pub fn having(mut self, value: impl IntoIterator<Item = impl Into<AlertHaving>>) -> Self {
        self.having = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A filter on an attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertFilter {
    /// Attribute.
    pub category: String,
    /// How it is compared, for instance `=`, `in`, `regex` or `exists`.
    pub condition: String,
    /// What it is compared with: text, a number, true or false, or a list.
    pub value: Value,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertFilter {
category: "category",
condition: "condition",
value: "value",
} }

impl AlertFilter {
    /// Sets `category`: attribute.
    #[must_use]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = value.into();
        self
    }
    /// Sets `condition`: how it is compared, for instance `=`, `in`, `regex` or `exists`.
    #[must_use]
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = value.into();
        self
    }
    /// Sets `value`: what it is compared with: text, a number, true or false, or a list.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }
}

/// An attribute that parts values into series.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertGroupBy {
    /// Attribute.
    pub key: String,
    /// Type of its values.
    pub data_type: Option<AttributeDataType>,
    /// Kind of attribute.
    pub key_type: Option<AttributeKind>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertGroupBy {
key: "key",
data_type: "dataType",
key_type: "keyType",
} }

impl AlertGroupBy {
    /// Sets `key`: attribute.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `dataType`: type of its values.
    #[must_use]
    pub fn data_type(mut self, value: impl Into<AttributeDataType>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `keyType`: kind of attribute.
    #[must_use]
    pub fn key_type(mut self, value: impl Into<AttributeKind>) -> Self {
        self.key_type = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// Type of the values of an attribute.
AttributeDataType {
/// `string`
String = "string",
/// `int64`
Int64 = "int64",
/// `float64`
Float64 = "float64",
/// `bool`
Bool = "bool",
} }

crate::model::open_enum! {
/// Where an attribute comes from.
AttributeKind {
/// `tag`
Tag = "tag",
/// `resource`
Resource = "resource",
/// `scope`
Scope = "scope",
} }

/// A filter on joined values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertHaving {
    /// Column.
    pub column_name: String,
    /// How it is compared.
    pub operator: HavingOperator,
    /// What it is compared with.
    pub value: f64,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertHaving {
column_name: "columnName",
operator: "operator",
value: "value",
} }

impl AlertHaving {
    /// Sets `columnName`: column.
    #[must_use]
    pub fn column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = value.into();
        self
    }
    /// Sets `operator`: how it is compared.
    #[must_use]
    pub fn operator(mut self, value: impl Into<HavingOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets `value`: what it is compared with.
    #[must_use]
    pub fn value(mut self, value: impl Into<f64>) -> Self {
        self.value = value.into();
        self
    }
}

crate::model::open_enum! {
/// How a joined value is compared.
HavingOperator {
/// `=`
Equal = "=",
/// `!=`
NotEqual = "!=",
/// `>`
Greater = ">",
/// `>=`
GreaterOrEqual = ">=",
/// `<`
Less = "<",
/// `<=`
LessOrEqual = "<=",
} }

/// When a rule fires.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertCondition {
    /// How the value is compared with the threshold.
    pub operator: AlertOperator,
    /// Threshold in the unit of the metric.
    pub threshold: f64,
    /// How values of one series are joined, as in the query.
    pub time_aggregation: Option<String>,
    /// How several series are joined, as in the query.
    pub space_aggregation: Option<String>,
    /// Sessions it takes at least to fire.
    pub minimum_session_gate: Option<f64>,
    /// Unit of the threshold.
    pub unit: Option<String>,
    /// How much of the window must fit. The service assumes `at_least_once`.
    pub match_type: Option<AlertMatchType>,
    /// Whether `requiredNumPoints` counts.
    pub require_min_points: Option<bool>,
    /// Points it takes at least to fire.
    pub required_num_points: Option<i64>,
    /// Seconds between two looks. The service assumes `60`.
    pub frequency_seconds: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertCondition {
operator: "operator",
threshold: "threshold",
time_aggregation: "timeAggregation",
space_aggregation: "spaceAggregation",
minimum_session_gate: "minimumSessionGate",
unit: "unit",
match_type: "matchType",
require_min_points: "requireMinPoints",
required_num_points: "requiredNumPoints",
frequency_seconds: "frequencySeconds",
} }

impl AlertCondition {
    /// Sets `operator`: how the value is compared with the threshold.
    #[must_use]
    pub fn operator(mut self, value: impl Into<AlertOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets `threshold`: threshold in the unit of the metric.
    #[must_use]
    pub fn threshold(mut self, value: impl Into<f64>) -> Self {
        self.threshold = value.into();
        self
    }
    /// Sets `timeAggregation`: how values of one series are joined, as in the query.
    #[must_use]
    pub fn time_aggregation(mut self, value: impl Into<String>) -> Self {
        self.time_aggregation = Some(value.into());
        self
    }
    /// Sets `spaceAggregation`: how several series are joined, as in the query.
    #[must_use]
    pub fn space_aggregation(mut self, value: impl Into<String>) -> Self {
        self.space_aggregation = Some(value.into());
        self
    }
    /// Sets `minimumSessionGate`: sessions it takes at least to fire.
    #[must_use]
    pub fn minimum_session_gate(mut self, value: impl Into<f64>) -> Self {
        self.minimum_session_gate = Some(value.into());
        self
    }
    /// Sets `unit`: unit of the threshold.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `matchType`: how much of the window must fit.
    #[must_use]
    pub fn match_type(mut self, value: impl Into<AlertMatchType>) -> Self {
        self.match_type = Some(value.into());
        self
    }
    /// Sets `requireMinPoints`: whether `requiredNumPoints` counts.
    #[must_use]
    pub fn require_min_points(mut self, value: bool) -> Self {
        self.require_min_points = Some(value);
        self
    }
    /// Sets `requiredNumPoints`: points it takes at least to fire.
    #[must_use]
    pub fn required_num_points(mut self, value: i64) -> Self {
        self.required_num_points = Some(value);
        self
    }
    /// Sets `frequencySeconds`: seconds between two looks.
    #[must_use]
    pub fn frequency_seconds(mut self, value: i64) -> Self {
        self.frequency_seconds = Some(value);
        self
    }
}

crate::model::open_enum! {
/// How a value is compared with the threshold.
AlertOperator {
/// `>`
Greater = ">",
/// `<`
Less = "<",
/// `=`
Equal = "=",
/// `!=`
NotEqual = "!=",
} }

crate::model::open_enum! {
/// How much of the window must fit.
AlertMatchType {
/// `at_least_once`
AtLeastOnce = "at_least_once",
/// `all_the_time`
AllTheTime = "all_the_time",
/// `on_average`
OnAverage = "on_average",
/// `in_total`
InTotal = "in_total",
/// `last`
Last = "last",
} }

/// How often a rule is looked at, and over how long.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertEvaluation {
    /// Seconds between two looks.
    pub frequency_seconds: Option<i64>,
    /// Seconds that each looks back.
    pub window_seconds: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertEvaluation {
frequency_seconds: "frequencySeconds",
window_seconds: "windowSeconds",
} }

impl AlertEvaluation {
    /// Sets `frequencySeconds`: seconds between two looks.
    #[must_use]
    pub fn frequency_seconds(mut self, value: i64) -> Self {
        self.frequency_seconds = Some(value);
        self
    }
    /// Sets `windowSeconds`: seconds that each looks back.
    #[must_use]
    pub fn window_seconds(mut self, value: i64) -> Self {
        self.window_seconds = Some(value);
        self
    }
}

/// Whether a rule fires when there is no data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbsentDataAlert {
    /// Whether it does.
    pub enabled: bool,
    /// Seconds without data before it does.
    pub for_seconds: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AbsentDataAlert {
enabled: "enabled",
for_seconds: "forSeconds",
} }

impl AbsentDataAlert {
    /// Sets `enabled`: whether it does.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `forSeconds`: seconds without data before it does.
    #[must_use]
    pub fn for_seconds(mut self, value: i64) -> Self {
        self.for_seconds = Some(value);
        self
    }
}

crate::model::open_enum! {
/// How a series becomes one number.
SeriesReduction {
/// `last`
Last = "last",
/// `sum`
Sum = "sum",
/// `avg`
Avg = "avg",
/// `min`
Min = "min",
/// `max`
Max = "max",
} }

/// A rule that watches a metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertRule {
    /// Id in the database of the service.
    pub id: Option<String>,
    /// Rule id.
    pub alert_rule_id: String,
    /// Account it belongs to.
    pub user_id: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// How grave its alerts are.
    pub severity: Option<AlertSeverity>,
    /// What the rule is for.
    pub description: Option<String>,
    /// Text of its alerts.
    pub summary: Option<String>,
    /// Product it watches.
    pub domain: Option<AlertDomain>,
    /// What it watches, and when it fires.
    pub rule_config: Option<Box<AlertRuleConfig>>,
    /// Channels that are notified.
    pub notification_channel_ids: Vec<String>,
    /// Whether it watches.
    pub status: Option<AlertRuleStatus>,
    /// Grows with each change.
    pub version: Option<i64>,
    /// When it last fired, null when it never did.
    pub last_triggered: Option<Timestamp>,
    /// The channels themselves.
    ///
    /// Not settled: In the types of the Node SDK only, without a shape. They may hold secrets, so they are never printed.
    pub notification_channels: Vec<Value>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AlertRule {
id: "id",
alert_rule_id: "alertRuleId",
user_id: "userId",
name: "name",
severity: "severity",
description: "description",
summary: "summary",
domain: "domain",
rule_config: "ruleConfig",
notification_channel_ids: "notificationChannelIds",
status: "status",
version: "version",
last_triggered: "lastTriggered",
notification_channels: "notificationChannels",
created_at: "createdAt",
updated_at: "updatedAt",
} }

impl std::fmt::Debug for AlertRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AlertRule")
            .field("id", &self.id)
            .field("alert_rule_id", &self.alert_rule_id)
            .field("user_id", &self.user_id)
            .field("name", &self.name)
            .field("severity", &self.severity)
            .field("description", &self.description)
            .field("summary", &self.summary)
            .field("domain", &self.domain)
            .field("rule_config", &self.rule_config)
            .field("notification_channel_ids", &self.notification_channel_ids)
            .field("status", &self.status)
            .field("version", &self.version)
            .field("last_triggered", &self.last_triggered)
            .field("notification_channels", &format_args!("***"))
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish_non_exhaustive()
    }
}

crate::model::open_enum! {
/// How a channel notifies.
NotificationChannelType {
/// `webhook`
Webhook = "webhook",
/// `slack`
Slack = "slack",
/// `email`
Email = "email",
/// `pagerduty`
Pagerduty = "pagerduty",
/// `on_call`
OnCall = "on_call",
} }

/// Where alerts go.
///
/// Not settled: What `config` holds is only hinted at; see `alertRules.channels.create`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationChannel {
    /// Id in the database of the service.
    pub id: Option<String>,
    /// Channel id.
    pub channel_id: String,
    /// Account it belongs to.
    pub user_id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// How it notifies.
    pub r#type: Option<NotificationChannelType>,
    /// What this type needs; it may hold tokens and keys.
    pub config: Option<Extra>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change.
    pub updated_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { NotificationChannel {
id: "id",
channel_id: "channelId",
user_id: "userId",
name: "name",
r#type: "type",
config: "config",
created_at: "createdAt",
updated_at: "updatedAt",
} }

impl std::fmt::Debug for NotificationChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NotificationChannel")
            .field("id", &self.id)
            .field("channel_id", &self.channel_id)
            .field("user_id", &self.user_id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("config", &format_args!("***"))
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish_non_exhaustive()
    }
}

/// A number of participants.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantCount {
    /// Number of participants.
    pub participant_count: i64,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { ParticipantCount {
participant_count: "participantCount",
} }
