"""The `alertRules` operations. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.alert_rules import AlertRule, NotificationChannel, ParticipantCount
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._resource import Duration
    from ..models.alert_rules import AlertRuleConfig
    from ..params.alert_rules import AlertRuleConfigParam, AlertRuleStatus, NotificationChannelType
    from ..params.types import AlertDomain, AlertSeverity


class AlertRules(Resource):
    """Rules that watch metrics, the channels they notify, and the metrics there are."""

    __slots__ = ()

    @property
    def channels(self) -> AlertRulesChannels:
        """The `alertRules.channels` operations."""
        return AlertRulesChannels(self._client)

    @property
    def metrics(self) -> AlertRulesMetrics:
        """The `alertRules.metrics` operations."""
        return AlertRulesMetrics(self._client)

    def create(
        self,
        name: str,
        severity: AlertSeverity,
        rule_config: AlertRuleConfigParam | AlertRuleConfig,
        *,
        description: str | None = None,
        summary: str | None = None,
        enabled: bool | None = None,
        domain: AlertDomain | None = None,
        time_aggregation: str | None = None,
        notification_channel_ids: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Create an alert rule.

        `enabled` goes in, and comes back as `status`. `summary` and `timeAggregation` are used and not kept.

        Not settled: Success status not published; clients accept any 2xx. A rule without `enabled` is active
        (inferred).

        HTTP: `POST /v2/alertRules`, repeated only when it surely never reached the service.

        Args:
            name: Name of the rule. Not empty.
            severity: How grave its alerts are.
            rule_config: What it watches, and when it fires.
            description: What the rule is for.
            summary: Text of its alerts; not kept with the rule.
            enabled: Whether it is active; answered as `status`. The service assumes `True`.
            domain: Product it watches. The service assumes `rtc`.
            time_aggregation: How values of one series are joined; not kept with the rule.
            notification_channel_ids: Channels that are notified.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.create",
            {
                "name": name,
                "severity": severity,
                "ruleConfig": rule_config,
                "description": description,
                "summary": summary,
                "enabled": enabled,
                "domain": domain,
                "timeAggregation": time_aggregation,
                "notificationChannelIds": notification_channel_ids,
            },
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        region: str | None = None,
        status: AlertRuleStatus | None = None,
        metric_category: str | None = None,
        domain: AlertDomain | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[AlertRule]:
        """List alert rules.

        HTTP: `GET /v2/alertRules`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            region: Only rules over this region.
            status: Only rules in this state.
            metric_category: Only rules over metrics of this category.
            domain: Only rules of this product. The service assumes `rtc`.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return Pager(
            self,
            "alertRules.list",
            {
                "page": page,
                "perPage": per_page,
                "region": region,
                "status": status,
                "metricCategory": metric_category,
                "domain": domain,
            },
            AlertRule,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        alert_rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Fetch one alert rule.

        HTTP: `GET /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.get",
            {"alertRuleId": alert_rule_id},
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        alert_rule_id: str,
        *,
        name: str | None = None,
        severity: AlertSeverity | None = None,
        rule_config: AlertRuleConfigParam | AlertRuleConfig | None = None,
        description: str | None = None,
        summary: str | None = None,
        enabled: bool | None = None,
        domain: AlertDomain | None = None,
        time_aggregation: str | None = None,
        notification_channel_ids: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Change an alert rule.

        Only what is given changes. An empty `notificationChannelIds` takes all channels away.

        HTTP: `PUT /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            name: Name of the rule. Not empty.
            severity: How grave its alerts are.
            rule_config: What it watches, and when it fires.
            description: What the rule is for.
            summary: Text of its alerts; not kept with the rule.
            enabled: Whether it is active; answered as `status`.
            domain: Product it watches.
            time_aggregation: How values of one series are joined; not kept with the rule.
            notification_channel_ids: Channels that are notified.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.update",
            {
                "alertRuleId": alert_rule_id,
                "name": name,
                "severity": severity,
                "ruleConfig": rule_config,
                "description": description,
                "summary": summary,
                "enabled": enabled,
                "domain": domain,
                "timeAggregation": time_aggregation,
                "notificationChannelIds": notification_channel_ids,
            },
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        alert_rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete an alert rule.

        HTTP: `DELETE /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.delete",
            {"alertRuleId": alert_rule_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AlertRulesChannels(Resource):
    """The `alertRules.channels` operations."""

    __slots__ = ()

    def create(
        self,
        type: NotificationChannelType,
        config: Mapping[str, Any],
        *,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Create a notification channel.

        Not settled: Only hints say what `config` holds, so it is an open object: `endpoint` for webhook;
        `botToken` and `channelId` for slack; `to`, a list, for email. Nothing is known of pagerduty and
        on_call.

        HTTP: `POST /v2/alertRules/notification-channel`, repeated only when it surely never reached the
        service.

        Args:
            type: How it notifies.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.channels.create",
            {"type": type, "config": config, "name": name},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[NotificationChannel]:
        """List notification channels.

        HTTP: `GET /v2/alertRules/notification-channel`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return Pager(
            self,
            "alertRules.channels.list",
            {"page": page, "perPage": per_page},
            NotificationChannel,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        channel_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Fetch one notification channel.

        HTTP: `GET /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.

        Args:
            channel_id: Channel id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.channels.get",
            {"channelId": channel_id},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        channel_id: str,
        *,
        type: NotificationChannelType | None = None,
        config: Mapping[str, Any] | None = None,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Change a notification channel.

        Only what is given changes.

        HTTP: `PUT /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.

        Args:
            channel_id: Channel id.
            type: How it notifies.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.channels.update",
            {"channelId": channel_id, "type": type, "config": config, "name": name},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        channel_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a notification channel.

        Not settled: What becomes of the rules that name it is not published. Emulator: they no longer do.

        HTTP: `DELETE /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may
        pass.

        Args:
            channel_id: Channel id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.channels.delete",
            {"channelId": channel_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def test(
        self,
        type: NotificationChannelType,
        config: Mapping[str, Any],
        *,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Send a trial notification with these settings.

        No channel is created.

        Not settled: What it answers is not published. Emulator: a `message`, and 400 for settings that cannot
        work.

        HTTP: `POST /v2/alertRules/notification-channel/test`, repeated only when it surely never reached the
        service.

        Args:
            type: How to notify.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.channels.test",
            {"type": type, "config": config, "name": name},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AlertRulesMetrics(Resource):
    """The `alertRules.metrics` operations."""

    __slots__ = ()

    def catalog(
        self,
        *,
        domain: AlertDomain | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """List the metrics by category.

        Not settled: What it answers is not published. Emulator: `data`, a list of `category` with its
        `metrics`.

        HTTP: `GET /v2/alertRules/metrics/catalog`, repeated after a failure that may pass.

        Args:
            domain: Only metrics of this product.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.metrics.catalog",
            {"domain": domain},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def models(
        self,
        metric: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """List the models that an agent metric can be narrowed to.

        Not settled: What it answers is not published. Emulator: `models`, a list of names.

        HTTP: `GET /v2/alertRules/metrics/models`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.metrics.models",
            {"metric": metric},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def query(
        self,
        metric: str,
        *,
        window: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Fetch the time series of a metric.

        Not settled: What it answers is not published. Emulator: `metric` and `series`, a list of `timestamp`
        and `value`. How `window` is written is not published either. Emulator: a whole number with s, m, h or
        d.

        HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            window: How far to look back, for instance `1h`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.metrics.query",
            {"metric": metric, "window": window},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def participant_count(
        self,
        metric: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ParticipantCount:
        """Count the participants that reported a metric.

        HTTP: `GET /v2/alertRules/metrics/participantCount`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "alertRules.metrics.participantCount",
            {"metric": metric},
            ParticipantCount,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAlertRules(AsyncResource):
    """Rules that watch metrics, the channels they notify, and the metrics there are."""

    __slots__ = ()

    @property
    def channels(self) -> AsyncAlertRulesChannels:
        """The `alertRules.channels` operations."""
        return AsyncAlertRulesChannels(self._client)

    @property
    def metrics(self) -> AsyncAlertRulesMetrics:
        """The `alertRules.metrics` operations."""
        return AsyncAlertRulesMetrics(self._client)

    async def create(
        self,
        name: str,
        severity: AlertSeverity,
        rule_config: AlertRuleConfigParam | AlertRuleConfig,
        *,
        description: str | None = None,
        summary: str | None = None,
        enabled: bool | None = None,
        domain: AlertDomain | None = None,
        time_aggregation: str | None = None,
        notification_channel_ids: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Create an alert rule.

        `enabled` goes in, and comes back as `status`. `summary` and `timeAggregation` are used and not kept.

        Not settled: Success status not published; clients accept any 2xx. A rule without `enabled` is active
        (inferred).

        HTTP: `POST /v2/alertRules`, repeated only when it surely never reached the service.

        Args:
            name: Name of the rule. Not empty.
            severity: How grave its alerts are.
            rule_config: What it watches, and when it fires.
            description: What the rule is for.
            summary: Text of its alerts; not kept with the rule.
            enabled: Whether it is active; answered as `status`. The service assumes `True`.
            domain: Product it watches. The service assumes `rtc`.
            time_aggregation: How values of one series are joined; not kept with the rule.
            notification_channel_ids: Channels that are notified.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.create",
            {
                "name": name,
                "severity": severity,
                "ruleConfig": rule_config,
                "description": description,
                "summary": summary,
                "enabled": enabled,
                "domain": domain,
                "timeAggregation": time_aggregation,
                "notificationChannelIds": notification_channel_ids,
            },
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        region: str | None = None,
        status: AlertRuleStatus | None = None,
        metric_category: str | None = None,
        domain: AlertDomain | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[AlertRule]:
        """List alert rules.

        HTTP: `GET /v2/alertRules`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            region: Only rules over this region.
            status: Only rules in this state.
            metric_category: Only rules over metrics of this category.
            domain: Only rules of this product. The service assumes `rtc`.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return AsyncPager(
            self,
            "alertRules.list",
            {
                "page": page,
                "perPage": per_page,
                "region": region,
                "status": status,
                "metricCategory": metric_category,
                "domain": domain,
            },
            AlertRule,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        alert_rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Fetch one alert rule.

        HTTP: `GET /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.get",
            {"alertRuleId": alert_rule_id},
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        alert_rule_id: str,
        *,
        name: str | None = None,
        severity: AlertSeverity | None = None,
        rule_config: AlertRuleConfigParam | AlertRuleConfig | None = None,
        description: str | None = None,
        summary: str | None = None,
        enabled: bool | None = None,
        domain: AlertDomain | None = None,
        time_aggregation: str | None = None,
        notification_channel_ids: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AlertRule:
        """Change an alert rule.

        Only what is given changes. An empty `notificationChannelIds` takes all channels away.

        HTTP: `PUT /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            name: Name of the rule. Not empty.
            severity: How grave its alerts are.
            rule_config: What it watches, and when it fires.
            description: What the rule is for.
            summary: Text of its alerts; not kept with the rule.
            enabled: Whether it is active; answered as `status`.
            domain: Product it watches.
            time_aggregation: How values of one series are joined; not kept with the rule.
            notification_channel_ids: Channels that are notified.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.update",
            {
                "alertRuleId": alert_rule_id,
                "name": name,
                "severity": severity,
                "ruleConfig": rule_config,
                "description": description,
                "summary": summary,
                "enabled": enabled,
                "domain": domain,
                "timeAggregation": time_aggregation,
                "notificationChannelIds": notification_channel_ids,
            },
            AlertRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        alert_rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete an alert rule.

        HTTP: `DELETE /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.

        Args:
            alert_rule_id: Rule id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.delete",
            {"alertRuleId": alert_rule_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAlertRulesChannels(AsyncResource):
    """The `alertRules.channels` operations."""

    __slots__ = ()

    async def create(
        self,
        type: NotificationChannelType,
        config: Mapping[str, Any],
        *,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Create a notification channel.

        Not settled: Only hints say what `config` holds, so it is an open object: `endpoint` for webhook;
        `botToken` and `channelId` for slack; `to`, a list, for email. Nothing is known of pagerduty and
        on_call.

        HTTP: `POST /v2/alertRules/notification-channel`, repeated only when it surely never reached the
        service.

        Args:
            type: How it notifies.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.channels.create",
            {"type": type, "config": config, "name": name},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[NotificationChannel]:
        """List notification channels.

        HTTP: `GET /v2/alertRules/notification-channel`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return AsyncPager(
            self,
            "alertRules.channels.list",
            {"page": page, "perPage": per_page},
            NotificationChannel,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        channel_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Fetch one notification channel.

        HTTP: `GET /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.

        Args:
            channel_id: Channel id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.channels.get",
            {"channelId": channel_id},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        channel_id: str,
        *,
        type: NotificationChannelType | None = None,
        config: Mapping[str, Any] | None = None,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> NotificationChannel:
        """Change a notification channel.

        Only what is given changes.

        HTTP: `PUT /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.

        Args:
            channel_id: Channel id.
            type: How it notifies.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.channels.update",
            {"channelId": channel_id, "type": type, "config": config, "name": name},
            NotificationChannel,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        channel_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a notification channel.

        Not settled: What becomes of the rules that name it is not published. Emulator: they no longer do.

        HTTP: `DELETE /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may
        pass.

        Args:
            channel_id: Channel id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.channels.delete",
            {"channelId": channel_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def test(
        self,
        type: NotificationChannelType,
        config: Mapping[str, Any],
        *,
        name: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Send a trial notification with these settings.

        No channel is created.

        Not settled: What it answers is not published. Emulator: a `message`, and 400 for settings that cannot
        work.

        HTTP: `POST /v2/alertRules/notification-channel/test`, repeated only when it surely never reached the
        service.

        Args:
            type: How to notify.
            config: What this type needs, for instance `endpoint` for webhook.
            name: Name of the channel.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.channels.test",
            {"type": type, "config": config, "name": name},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAlertRulesMetrics(AsyncResource):
    """The `alertRules.metrics` operations."""

    __slots__ = ()

    async def catalog(
        self,
        *,
        domain: AlertDomain | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """List the metrics by category.

        Not settled: What it answers is not published. Emulator: `data`, a list of `category` with its
        `metrics`.

        HTTP: `GET /v2/alertRules/metrics/catalog`, repeated after a failure that may pass.

        Args:
            domain: Only metrics of this product.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.metrics.catalog",
            {"domain": domain},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def models(
        self,
        metric: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """List the models that an agent metric can be narrowed to.

        Not settled: What it answers is not published. Emulator: `models`, a list of names.

        HTTP: `GET /v2/alertRules/metrics/models`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.metrics.models",
            {"metric": metric},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def query(
        self,
        metric: str,
        *,
        window: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Fetch the time series of a metric.

        Not settled: What it answers is not published. Emulator: `metric` and `series`, a list of `timestamp`
        and `value`. How `window` is written is not published either. Emulator: a whole number with s, m, h or
        d.

        HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            window: How far to look back, for instance `1h`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.metrics.query",
            {"metric": metric, "window": window},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def participant_count(
        self,
        metric: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ParticipantCount:
        """Count the participants that reported a metric.

        HTTP: `GET /v2/alertRules/metrics/participantCount`, repeated after a failure that may pass.

        Args:
            metric: Name of the metric. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "alertRules.metrics.participantCount",
            {"metric": metric},
            ParticipantCount,
            deadline,
            retries,
            headers,
            idempotent,
        )
