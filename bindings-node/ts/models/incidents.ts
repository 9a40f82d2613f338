/** What answers and requests hold. Printed from core/spec/incidents.yaml by `make gen`. Do not edit. */

import type { AlertDomain, AlertSeverity } from "./types";

/**
 * State of an incident.
 *
 * Any other text is taken too.
 */
export type IncidentStatus = "open" | "acknowledged" | "resolved" | (string & {});

/** Something that an alert rule found. */
export interface Incident {
  /** Incident id. */
  incidentId: string;
  /** Rule that found it. */
  alertRuleId?: string;
  /** Metric it is about. */
  metric?: string;
  /** Category of the metric. */
  metricCategory?: string;
  /** Product it is about. */
  domain?: AlertDomain;
  /** State of the incident. */
  status?: IncidentStatus;
  /** How grave it is. */
  severity?: AlertSeverity;
  /** Name of the rule. */
  alertName?: string;
  /** What was found. */
  summary?: string;
  /** What the rule is for. */
  description?: string;
  /** When the rule fired. */
  firedAt?: string;
  /** When somebody took it over, null before. */
  acknowledgedAt?: string | null;
  /** When it was over, null before. */
  resolvedAt?: string | null;
  /**
   * Timeline; only when one incident is fetched. Not settled: Not typed by the SDK. Emulator: `type` (fired,
   * acknowledged or resolved) and `at`.
   */
  events?: unknown[];
  /** Creation. */
  createdAt?: string;
  /** Last change. */
  updatedAt?: string;
}
