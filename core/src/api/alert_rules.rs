//! Printed from `core/spec/alertRules.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
use crate::model::Extra;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Rules that watch metrics, the channels they notify, and the metrics there are.
#[derive(Debug, Clone, Copy)]
pub struct AlertRules<'c> {
    client: &'c Client,
}

impl<'c> AlertRules<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The `alertRules.channels` operations.
    pub fn channels(&self) -> AlertRulesChannels<'c> {
        AlertRulesChannels::new(self.client)
    }
    /// The `alertRules.metrics` operations.
    pub fn metrics(&self) -> AlertRulesMetrics<'c> {
        AlertRulesMetrics::new(self.client)
    }
    /// Create an alert rule.
    ///
    /// `enabled` goes in, and comes back as `status`. `summary` and `timeAggregation` are used and not kept.
    ///
    /// Success status not published; clients accept any 2xx. A rule without `enabled` is active (inferred).
    ///
    /// `POST /v2/alertRules`
    pub fn create(
        &self,
        name: impl Into<String>,
        severity: impl Into<AlertSeverity>,
        rule_config: impl Into<AlertRuleConfig>,
    ) -> Create {
        Create(
            Call::new(self.client, table::ALERT_RULES_CREATE)
                .with::<String>("name", name.into())
                .with::<AlertSeverity>("severity", severity.into())
                .with::<AlertRuleConfig>("ruleConfig", rule_config.into()),
        )
    }
    /// List alert rules.
    ///
    /// `GET /v2/alertRules`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::ALERT_RULES_LIST))
    }
    /// Fetch one alert rule.
    ///
    /// `GET /v2/alertRules/{alertRuleId}`
    pub fn get(&self, alert_rule_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::ALERT_RULES_GET)
            .with::<String>("alertRuleId", alert_rule_id.into()))
    }
    /// Change an alert rule.
    ///
    /// Only what is given changes. An empty `notificationChannelIds` takes all channels away.
    ///
    /// `PUT /v2/alertRules/{alertRuleId}`
    pub fn update(&self, alert_rule_id: impl Into<String>) -> Update {
        Update(
            Call::new(self.client, table::ALERT_RULES_UPDATE)
                .with::<String>("alertRuleId", alert_rule_id.into()),
        )
    }
    /// Delete an alert rule.
    ///
    /// `DELETE /v2/alertRules/{alertRuleId}`
    pub fn delete(&self, alert_rule_id: impl Into<String>) -> Delete {
        Delete(
            Call::new(self.client, table::ALERT_RULES_DELETE)
                .with::<String>("alertRuleId", alert_rule_id.into()),
        )
    }
}

/// The `alertRules.channels` operations.
#[derive(Debug, Clone, Copy)]
pub struct AlertRulesChannels<'c> {
    client: &'c Client,
}

impl<'c> AlertRulesChannels<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a notification channel.
    ///
    /// Only hints say what `config` holds, so it is an open object: `endpoint` for webhook; `botToken` and `channelId` for slack; `to`, a list, for email. Nothing is known of pagerduty and on_call.
    ///
    /// `POST /v2/alertRules/notification-channel`
    pub fn create(
        &self,
        r#type: impl Into<NotificationChannelType>,
        config: impl Into<Extra>,
    ) -> ChannelsCreate {
        ChannelsCreate(
            Call::new(self.client, table::ALERT_RULES_CHANNELS_CREATE)
                .with::<NotificationChannelType>("type", r#type.into())
                .with::<Extra>("config", config.into()),
        )
    }
    /// List notification channels.
    ///
    /// `GET /v2/alertRules/notification-channel`
    pub fn list(&self) -> ChannelsList {
        ChannelsList(Call::new(self.client, table::ALERT_RULES_CHANNELS_LIST))
    }
    /// Fetch one notification channel.
    ///
    /// `GET /v2/alertRules/notification-channel/{channelId}`
    pub fn get(&self, channel_id: impl Into<String>) -> ChannelsGet {
        ChannelsGet(
            Call::new(self.client, table::ALERT_RULES_CHANNELS_GET)
                .with::<String>("channelId", channel_id.into()),
        )
    }
    /// Change a notification channel.
    ///
    /// Only what is given changes.
    ///
    /// `PUT /v2/alertRules/notification-channel/{channelId}`
    pub fn update(&self, channel_id: impl Into<String>) -> ChannelsUpdate {
        ChannelsUpdate(
            Call::new(self.client, table::ALERT_RULES_CHANNELS_UPDATE)
                .with::<String>("channelId", channel_id.into()),
        )
    }
    /// Delete a notification channel.
    ///
    /// What becomes of the rules that name it is not published. Emulator: they no longer do.
    ///
    /// `DELETE /v2/alertRules/notification-channel/{channelId}`
    pub fn delete(&self, channel_id: impl Into<String>) -> ChannelsDelete {
        ChannelsDelete(
            Call::new(self.client, table::ALERT_RULES_CHANNELS_DELETE)
                .with::<String>("channelId", channel_id.into()),
        )
    }
    /// Send a trial notification with these settings.
    ///
    /// No channel is created.
    ///
    /// What it answers is not published. Emulator: a `message`, and 400 for settings that cannot work.
    ///
    /// `POST /v2/alertRules/notification-channel/test`
    pub fn test(&self, r#type: impl Into<NotificationChannelType>, config: impl Into<Extra>) -> ChannelsTest {
        ChannelsTest(
            Call::new(self.client, table::ALERT_RULES_CHANNELS_TEST)
                .with::<NotificationChannelType>("type", r#type.into())
                .with::<Extra>("config", config.into()),
        )
    }
}

/// The `alertRules.metrics` operations.
#[derive(Debug, Clone, Copy)]
pub struct AlertRulesMetrics<'c> {
    client: &'c Client,
}

impl<'c> AlertRulesMetrics<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the metrics by category.
    ///
    /// What it answers is not published. Emulator: `data`, a list of `category` with its `metrics`.
    ///
    /// `GET /v2/alertRules/metrics/catalog`
    pub fn catalog(&self) -> MetricsCatalog {
        MetricsCatalog(Call::new(self.client, table::ALERT_RULES_METRICS_CATALOG))
    }
    /// List the models that an agent metric can be narrowed to.
    ///
    /// What it answers is not published. Emulator: `models`, a list of names.
    ///
    /// `GET /v2/alertRules/metrics/models`
    pub fn models(&self, metric: impl Into<String>) -> MetricsModels {
        MetricsModels(
            Call::new(self.client, table::ALERT_RULES_METRICS_MODELS).with::<String>("metric", metric.into()),
        )
    }
    /// Fetch the time series of a metric.
    ///
    /// What it answers is not published. Emulator: `metric` and `series`, a list of `timestamp` and `value`. How `window` is written is not published either. Emulator: a whole number with s, m, h or d.
    ///
    /// `GET /v2/alertRules/metrics`
    pub fn query(&self, metric: impl Into<String>) -> MetricsQuery {
        MetricsQuery(
            Call::new(self.client, table::ALERT_RULES_METRICS_QUERY).with::<String>("metric", metric.into()),
        )
    }
    /// Count the participants that reported a metric.
    ///
    /// `GET /v2/alertRules/metrics/participantCount`
    pub fn participant_count(&self, metric: impl Into<String>) -> MetricsParticipantCount {
        MetricsParticipantCount(
            Call::new(self.client, table::ALERT_RULES_METRICS_PARTICIPANT_COUNT)
                .with::<String>("metric", metric.into()),
        )
    }
}

/// A call of `alertRules.create`: create an alert rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// What the rule is for.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("description", value.into()))
    }
    /// Text of its alerts; not kept with the rule.
    pub fn summary(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("summary", value.into()))
    }
    /// Whether it is active; answered as `status`. The service assumes `true`.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enabled", value))
    }
    /// Product it watches. The service assumes `rtc`.
    pub fn domain(self, value: impl Into<AlertDomain>) -> Self {
        Self(self.0.with::<AlertDomain>("domain", value.into()))
    }
    /// How values of one series are joined; not kept with the rule.
    pub fn time_aggregation(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("timeAggregation", value.into()))
    }
    /// Channels that are notified.
    pub fn notification_channel_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with::<Vec<String>>("notificationChannelIds", value.into_iter().map(Into::into).collect()),
        )
    }
}

crate::call::call!(Create => AlertRule);

/// A call of `alertRules.list`: list alert rules.
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
    /// Only rules over this region.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("region", value.into()))
    }
    /// Only rules in this state.
    pub fn status(self, value: impl Into<AlertRuleStatus>) -> Self {
        Self(self.0.with::<AlertRuleStatus>("status", value.into()))
    }
    /// Only rules over metrics of this category.
    pub fn metric_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("metricCategory", value.into()))
    }
    /// Only rules of this product. The service assumes `rtc`.
    pub fn domain(self, value: impl Into<AlertDomain>) -> Self {
        Self(self.0.with::<AlertDomain>("domain", value.into()))
    }
}

crate::call::list_call!(List => AlertRule);

/// A call of `alertRules.get`: fetch one alert rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => AlertRule);

/// A call of `alertRules.update`: change an alert rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Update(Call);

impl Update {
    /// Name of the rule.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// How grave its alerts are.
    pub fn severity(self, value: impl Into<AlertSeverity>) -> Self {
        Self(self.0.with::<AlertSeverity>("severity", value.into()))
    }
    /// What it watches, and when it fires.
    pub fn rule_config(self, value: impl Into<AlertRuleConfig>) -> Self {
        Self(self.0.with::<AlertRuleConfig>("ruleConfig", value.into()))
    }
    /// What the rule is for.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("description", value.into()))
    }
    /// Text of its alerts; not kept with the rule.
    pub fn summary(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("summary", value.into()))
    }
    /// Whether it is active; answered as `status`.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.with::<bool>("enabled", value))
    }
    /// Product it watches.
    pub fn domain(self, value: impl Into<AlertDomain>) -> Self {
        Self(self.0.with::<AlertDomain>("domain", value.into()))
    }
    /// How values of one series are joined; not kept with the rule.
    pub fn time_aggregation(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("timeAggregation", value.into()))
    }
    /// Channels that are notified.
    pub fn notification_channel_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with::<Vec<String>>("notificationChannelIds", value.into_iter().map(Into::into).collect()),
        )
    }
}

crate::call::call!(Update => AlertRule);

/// A call of `alertRules.delete`: delete an alert rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Delete(Call);

crate::call::call!(Delete => Confirmation);

/// A call of `alertRules.channels.create`: create a notification channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsCreate(Call);

impl ChannelsCreate {
    /// Name of the channel.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
}

crate::call::call!(ChannelsCreate => NotificationChannel);

/// A call of `alertRules.channels.list`: list notification channels.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsList(Call);

impl ChannelsList {
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
}

crate::call::list_call!(ChannelsList => NotificationChannel);

/// A call of `alertRules.channels.get`: fetch one notification channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsGet(Call);

crate::call::call!(ChannelsGet => NotificationChannel);

/// A call of `alertRules.channels.update`: change a notification channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsUpdate(Call);

impl ChannelsUpdate {
    /// How it notifies.
    pub fn r#type(self, value: impl Into<NotificationChannelType>) -> Self {
        Self(self.0.with::<NotificationChannelType>("type", value.into()))
    }
    /// What this type needs, for instance `endpoint` for webhook.
    pub fn config(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("config", value.into()))
    }
    /// Name of the channel.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
}

crate::call::call!(ChannelsUpdate => NotificationChannel);

/// A call of `alertRules.channels.delete`: delete a notification channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsDelete(Call);

crate::call::call!(ChannelsDelete => Confirmation);

/// A call of `alertRules.channels.test`: send a trial notification with these settings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ChannelsTest(Call);

impl ChannelsTest {
    /// Name of the channel.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
}

crate::call::plain_call!(ChannelsTest => serde_json::Value, crate::reply::Reply::json);

/// A call of `alertRules.metrics.catalog`: list the metrics by category.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MetricsCatalog(Call);

impl MetricsCatalog {
    /// Only metrics of this product.
    pub fn domain(self, value: impl Into<AlertDomain>) -> Self {
        Self(self.0.with::<AlertDomain>("domain", value.into()))
    }
}

crate::call::plain_call!(MetricsCatalog => serde_json::Value, crate::reply::Reply::json);

/// A call of `alertRules.metrics.models`: list the models that an agent metric can be narrowed to.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MetricsModels(Call);

crate::call::plain_call!(MetricsModels => serde_json::Value, crate::reply::Reply::json);

/// A call of `alertRules.metrics.query`: fetch the time series of a metric.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MetricsQuery(Call);

impl MetricsQuery {
    /// How far to look back, for instance `1h`.
    pub fn window(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("window", value.into()))
    }
}

crate::call::plain_call!(MetricsQuery => serde_json::Value, crate::reply::Reply::json);

/// A call of `alertRules.metrics.participantCount`: count the participants that reported a metric.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct MetricsParticipantCount(Call);

crate::call::call!(MetricsParticipantCount => ParticipantCount);
