/** What answers and requests hold. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit. */

import type { AlertDomain, AlertSeverity } from "./types";

/**
 * Whether a rule watches.
 *
 * Any other text is taken too.
 */
export type AlertRuleStatus = "active" | "paused" | (string & {});

/**
 * What a rule watches, and when it fires.
 *
 * Not settled: The official Rust crate types query and condition as here; the Node SDK leaves them open.
 */
export interface AlertRuleConfig {
  /** What is watched. */
  query: AlertQuery;
  /** When it fires. */
  condition: AlertCondition;
  /** Labels that its incidents get. */
  labels?: Record<string, string>;
  /** How often it is looked at, and over how long. */
  evaluation?: AlertEvaluation;
  /** Whether it fires when there is no data. */
  absentDataAlert?: AbsentDataAlert;
  /** Further queries, under the letters B to Z. */
  additionalQueries?: Record<string, AlertQuery>;
  /**
   * Expression over the queries. Not settled: Text in the official Rust crate, open in the Node SDK. Chosen:
   * text.
   */
  formula?: string;
  /** How a series becomes one number. */
  reduceTo?: SeriesReduction;
}

/** The series a rule watches. */
export interface AlertQuery {
  /** Name of the metric, for instance `stat_consumer_video_bitrate`. Not empty. */
  metric: string;
  /** Category of the metric, for instance `bitrate` or `packet_loss`. */
  metricCategory?: string;
  /**
   * How values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase,
   * p05 to p99.
   */
  timeAggregation?: string;
  /** How several series are joined: sum, avg, min, max, count, p50 to p99. */
  spaceAggregation?: string;
  /** Type of the values: float64, int64 or string. */
  dataType?: string;
  /** Seconds between two points. At least 1. */
  stepIntervalSeconds?: number;
  /** Only what fits all of these. */
  filter?: AlertFilter[] | null;
  /** Attributes that part the values into series. */
  groupBy?: AlertGroupBy[] | null;
  /** Only series that fit all of these. */
  having?: AlertHaving[] | null;
}

/** A filter on an attribute. */
export interface AlertFilter {
  /** Attribute. */
  category: string;
  /** How it is compared, for instance `=`, `in`, `regex` or `exists`. */
  condition: string;
  /** What it is compared with: text, a number, true or false, or a list. */
  value: unknown;
}

/** An attribute that parts values into series. */
export interface AlertGroupBy {
  /** Attribute. */
  key: string;
  /** Type of its values. */
  dataType?: AttributeDataType;
  /** Kind of attribute. */
  keyType?: AttributeKind;
}

/**
 * Type of the values of an attribute.
 *
 * Any other text is taken too.
 */
export type AttributeDataType = "string" | "int64" | "float64" | "bool" | (string & {});

/**
 * Where an attribute comes from.
 *
 * Any other text is taken too.
 */
export type AttributeKind = "tag" | "resource" | "scope" | (string & {});

/** A filter on joined values. */
export interface AlertHaving {
  /** Column. */
  columnName: string;
  /** How it is compared. */
  operator: HavingOperator;
  /** What it is compared with. */
  value: number;
}

/**
 * How a joined value is compared.
 *
 * Any other text is taken too.
 */
export type HavingOperator = "=" | "!=" | ">" | ">=" | "<" | "<=" | (string & {});

/** When a rule fires. */
export interface AlertCondition {
  /** How the value is compared with the threshold. */
  operator: AlertOperator;
  /** Threshold in the unit of the metric. */
  threshold: number;
  /** How values of one series are joined, as in the query. */
  timeAggregation?: string;
  /** How several series are joined, as in the query. */
  spaceAggregation?: string;
  /** Sessions it takes at least to fire. At least 0. */
  minimumSessionGate?: number;
  /** Unit of the threshold. */
  unit?: string;
  /** How much of the window must fit. The service assumes `at_least_once`. */
  matchType?: AlertMatchType;
  /** Whether `requiredNumPoints` counts. */
  requireMinPoints?: boolean;
  /** Points it takes at least to fire. At least 0. */
  requiredNumPoints?: number;
  /** Seconds between two looks. The service assumes `60`. At least 1. */
  frequencySeconds?: number;
}

/**
 * How a value is compared with the threshold.
 *
 * Any other text is taken too.
 */
export type AlertOperator = ">" | "<" | "=" | "!=" | (string & {});

/**
 * How much of the window must fit.
 *
 * Any other text is taken too.
 */
export type AlertMatchType =
  | "at_least_once"
  | "all_the_time"
  | "on_average"
  | "in_total"
  | "last"
  | (string & {});

/** How often a rule is looked at, and over how long. */
export interface AlertEvaluation {
  /** Seconds between two looks. At least 1. */
  frequencySeconds?: number;
  /** Seconds that each looks back. At least 1. */
  windowSeconds?: number;
}

/** Whether a rule fires when there is no data. */
export interface AbsentDataAlert {
  /** Whether it does. */
  enabled: boolean;
  /** Seconds without data before it does. At least 0. */
  forSeconds?: number;
}

/**
 * How a series becomes one number.
 *
 * Any other text is taken too.
 */
export type SeriesReduction = "last" | "sum" | "avg" | "min" | "max" | (string & {});

/** A rule that watches a metric. */
export interface AlertRule {
  /** Id in the database of the service. */
  id?: string;
  /** Rule id. */
  alertRuleId: string;
  /** Account it belongs to. */
  userId?: string;
  /** Name of the rule. */
  name?: string;
  /** How grave its alerts are. */
  severity?: AlertSeverity;
  /** What the rule is for. */
  description?: string;
  /** Text of its alerts. */
  summary?: string;
  /** Product it watches. */
  domain?: AlertDomain;
  /** What it watches, and when it fires. */
  ruleConfig?: AlertRuleConfig;
  /** Channels that are notified. */
  notificationChannelIds?: string[] | null;
  /** Whether it watches. */
  status?: AlertRuleStatus;
  /** Grows with each change. At least 0. */
  version?: number;
  /** When it last fired, null when it never did. */
  lastTriggered?: string | null;
  /**
   * The channels themselves. Not settled: In the types of the Node SDK only, without a shape. They may hold
   * secrets, so they are never printed.
   *
   * Secret: not for logs.
   */
  notificationChannels?: unknown[];
  /** Creation. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/**
 * How a channel notifies.
 *
 * Any other text is taken too.
 */
export type NotificationChannelType = "webhook" | "slack" | "email" | "pagerduty" | "on_call" | (string & {});

/**
 * Where alerts go.
 *
 * Not settled: What `config` holds is only hinted at; see `alertRules.channels.create`.
 */
export interface NotificationChannel {
  /** Id in the database of the service. */
  id?: string;
  /** Channel id. */
  channelId: string;
  /** Account it belongs to. */
  userId?: string;
  /** Name of the channel. */
  name?: string;
  /** How it notifies. */
  type?: NotificationChannelType;
  /**
   * What this type needs; it may hold tokens and keys.
   *
   * Secret: not for logs.
   */
  config?: Record<string, unknown>;
  /** Creation. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}

/** A number of participants. */
export interface ParticipantCount {
  /** Number of participants. At least 0. */
  participantCount: number;
}
