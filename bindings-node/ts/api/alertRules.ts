/** The `alertRules` operations. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type {
  AlertRule,
  AlertRuleConfig,
  AlertRuleStatus,
  NotificationChannel,
  NotificationChannelType,
  ParticipantCount,
} from "../models/alertRules";
import type { AlertDomain, AlertSeverity, Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `alertRules.metrics` operations. */
export class AlertRulesMetrics extends Resource {
  /**
   * List the metrics by category.
   *
   * Not settled: What it answers is not published. Emulator: `data`, a list of `category` with its `metrics`.
   *
   * HTTP: `GET /v2/alertRules/metrics/catalog`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The JSON of the answer.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  catalog(params?: AlertRulesMetricsCatalogParams, options?: CallOptions): APIPromise<unknown> {
    return this._call<unknown>("alertRules.metrics.catalog", params, options);
  }

  /**
   * List the models that an agent metric can be narrowed to.
   *
   * Not settled: What it answers is not published. Emulator: `models`, a list of names.
   *
   * HTTP: `GET /v2/alertRules/metrics/models`, repeated after a failure that may pass.
   *
   * @param metric Name of the metric. Not empty.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The JSON of the answer.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  models(metric: string, options?: CallOptions): APIPromise<unknown> {
    return this._call<unknown>("alertRules.metrics.models", { metric }, options);
  }

  /**
   * Fetch the time series of a metric.
   *
   * Not settled: What it answers is not published. Emulator: `metric` and `series`, a list of `timestamp` and
   * `value`. How `window` is written is not published either. Emulator: a whole number with s, m, h or d.
   *
   * HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The JSON of the answer.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  query(params: AlertRulesMetricsQueryParams, options?: CallOptions): APIPromise<unknown> {
    return this._call<unknown>("alertRules.metrics.query", params, options);
  }

  /**
   * Count the participants that reported a metric.
   *
   * HTTP: `GET /v2/alertRules/metrics/participantCount`, repeated after a failure that may pass.
   *
   * @param metric Name of the metric. Not empty.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  participantCount(metric: string, options?: CallOptions): APIPromise<ParticipantCount> {
    return this._call<ParticipantCount>("alertRules.metrics.participantCount", { metric }, options);
  }
}

/** The `alertRules.channels` operations. */
export class AlertRulesChannels extends Resource {
  /**
   * Create a notification channel.
   *
   * Not settled: Only hints say what `config` holds, so it is an open object: `endpoint` for webhook;
   * `botToken` and `channelId` for slack; `to`, a list, for email. Nothing is known of pagerduty and on_call.
   *
   * HTTP: `POST /v2/alertRules/notification-channel`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: AlertRulesChannelsCreateParams, options?: CallOptions): APIPromise<NotificationChannel> {
    return this._call<NotificationChannel>("alertRules.channels.create", params, options);
  }

  /**
   * List notification channels.
   *
   * HTTP: `GET /v2/alertRules/notification-channel`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: AlertRulesChannelsListParams, options?: CallOptions): Pager<NotificationChannel> {
    return this._list<NotificationChannel>("alertRules.channels.list", params, options);
  }

  /**
   * Fetch one notification channel.
   *
   * HTTP: `GET /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
   *
   * @param channelId Channel id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(channelId: string, options?: CallOptions): APIPromise<NotificationChannel> {
    return this._call<NotificationChannel>("alertRules.channels.get", { channelId }, options);
  }

  /**
   * Change a notification channel.
   *
   * Only what is given changes.
   *
   * HTTP: `PUT /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
   *
   * @param channelId Channel id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(
    channelId: string,
    params?: AlertRulesChannelsUpdateParams,
    options?: CallOptions,
  ): APIPromise<NotificationChannel> {
    return this._call<NotificationChannel>("alertRules.channels.update", { ...params, channelId }, options);
  }

  /**
   * Delete a notification channel.
   *
   * Not settled: What becomes of the rules that name it is not published. Emulator: they no longer do.
   *
   * HTTP: `DELETE /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
   *
   * @param channelId Channel id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(channelId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("alertRules.channels.delete", { channelId }, options);
  }

  /**
   * Send a trial notification with these settings.
   *
   * No channel is created.
   *
   * Not settled: What it answers is not published. Emulator: a `message`, and 400 for settings that cannot
   * work.
   *
   * HTTP: `POST /v2/alertRules/notification-channel/test`, repeated only when it surely never reached the
   * service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The JSON of the answer.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  test(params: AlertRulesChannelsTestParams, options?: CallOptions): APIPromise<unknown> {
    return this._call<unknown>("alertRules.channels.test", params, options);
  }
}

/** Rules that watch metrics, the channels they notify, and the metrics there are. */
export class AlertRules extends Resource {
  #channels: AlertRulesChannels | undefined;
  #metrics: AlertRulesMetrics | undefined;

  /** The `alertRules.channels` operations. */
  get channels(): AlertRulesChannels {
    return (this.#channels ??= this._open(AlertRulesChannels));
  }

  /** The `alertRules.metrics` operations. */
  get metrics(): AlertRulesMetrics {
    return (this.#metrics ??= this._open(AlertRulesMetrics));
  }

  /**
   * Create an alert rule.
   *
   * `enabled` goes in, and comes back as `status`. `summary` and `timeAggregation` are used and not kept.
   *
   * Not settled: Success status not published; clients accept any 2xx. A rule without `enabled` is active
   * (inferred).
   *
   * HTTP: `POST /v2/alertRules`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: AlertRulesCreateParams, options?: CallOptions): APIPromise<AlertRule> {
    return this._call<AlertRule>("alertRules.create", params, options);
  }

  /**
   * List alert rules.
   *
   * HTTP: `GET /v2/alertRules`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: AlertRulesListParams, options?: CallOptions): Pager<AlertRule> {
    return this._list<AlertRule>("alertRules.list", params, options);
  }

  /**
   * Fetch one alert rule.
   *
   * HTTP: `GET /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
   *
   * @param alertRuleId Rule id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(alertRuleId: string, options?: CallOptions): APIPromise<AlertRule> {
    return this._call<AlertRule>("alertRules.get", { alertRuleId }, options);
  }

  /**
   * Change an alert rule.
   *
   * Only what is given changes. An empty `notificationChannelIds` takes all channels away.
   *
   * HTTP: `PUT /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
   *
   * @param alertRuleId Rule id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  update(alertRuleId: string, params?: AlertRulesUpdateParams, options?: CallOptions): APIPromise<AlertRule> {
    return this._call<AlertRule>("alertRules.update", { ...params, alertRuleId }, options);
  }

  /**
   * Delete an alert rule.
   *
   * HTTP: `DELETE /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
   *
   * @param alertRuleId Rule id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(alertRuleId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("alertRules.delete", { alertRuleId }, options);
  }
}

/** What `alertRules.create` takes. */
export interface AlertRulesCreateParams {
  /** Name of the rule. Not empty. */
  name: string;
  /** How grave its alerts are. */
  severity: AlertSeverity;
  /** What it watches, and when it fires. */
  ruleConfig: AlertRuleConfig;
  /** What the rule is for. */
  description?: string | undefined;
  /** Text of its alerts; not kept with the rule. */
  summary?: string | undefined;
  /** Whether it is active; answered as `status`. The service assumes `true`. */
  enabled?: boolean | undefined;
  /** Product it watches. The service assumes `rtc`. */
  domain?: AlertDomain | undefined;
  /** How values of one series are joined; not kept with the rule. */
  timeAggregation?: string | undefined;
  /** Channels that are notified. */
  notificationChannelIds?: readonly string[] | undefined;
}

/** What `alertRules.list` takes. */
export interface AlertRulesListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only rules over this region. */
  region?: string | undefined;
  /** Only rules in this state. */
  status?: AlertRuleStatus | undefined;
  /** Only rules over metrics of this category. */
  metricCategory?: string | undefined;
  /** Only rules of this product. The service assumes `rtc`. */
  domain?: AlertDomain | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `alertRules.update` takes besides. */
export interface AlertRulesUpdateParams {
  /** Name of the rule. Not empty. */
  name?: string | undefined;
  /** How grave its alerts are. */
  severity?: AlertSeverity | undefined;
  /** What it watches, and when it fires. */
  ruleConfig?: AlertRuleConfig | undefined;
  /** What the rule is for. */
  description?: string | undefined;
  /** Text of its alerts; not kept with the rule. */
  summary?: string | undefined;
  /** Whether it is active; answered as `status`. */
  enabled?: boolean | undefined;
  /** Product it watches. */
  domain?: AlertDomain | undefined;
  /** How values of one series are joined; not kept with the rule. */
  timeAggregation?: string | undefined;
  /** Channels that are notified. */
  notificationChannelIds?: readonly string[] | undefined;
}

/** What `alertRules.channels.create` takes. */
export interface AlertRulesChannelsCreateParams {
  /** How it notifies. */
  type: NotificationChannelType;
  /**
   * What this type needs, for instance `endpoint` for webhook.
   *
   * Secret: not for logs.
   */
  config: Readonly<Record<string, unknown>>;
  /** Name of the channel. */
  name?: string | undefined;
}

/** What `alertRules.channels.list` takes. */
export interface AlertRulesChannelsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `alertRules.channels.update` takes besides. */
export interface AlertRulesChannelsUpdateParams {
  /** How it notifies. */
  type?: NotificationChannelType | undefined;
  /**
   * What this type needs, for instance `endpoint` for webhook.
   *
   * Secret: not for logs.
   */
  config?: Readonly<Record<string, unknown>> | undefined;
  /** Name of the channel. */
  name?: string | undefined;
}

/** What `alertRules.channels.test` takes. */
export interface AlertRulesChannelsTestParams {
  /** How to notify. */
  type: NotificationChannelType;
  /**
   * What this type needs, for instance `endpoint` for webhook.
   *
   * Secret: not for logs.
   */
  config: Readonly<Record<string, unknown>>;
  /** Name of the channel. */
  name?: string | undefined;
}

/** What `alertRules.metrics.catalog` takes. */
export interface AlertRulesMetricsCatalogParams {
  /** Only metrics of this product. */
  domain?: AlertDomain | undefined;
}

/** What `alertRules.metrics.query` takes. */
export interface AlertRulesMetricsQueryParams {
  /** Name of the metric. Not empty. */
  metric: string;
  /** How far to look back, for instance `1h`. */
  window?: string | undefined;
}
