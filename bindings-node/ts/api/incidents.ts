/** The `incidents` operations. Printed from core/spec/incidents.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { Incident, IncidentStatus } from "../models/incidents";
import type { AlertDomain, AlertSeverity, Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** What alert rules found, and who took care of it. */
export class Incidents extends Resource {
  /**
   * List incidents.
   *
   * HTTP: `GET /v2/incidents`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: IncidentsListParams, options?: CallOptions): Pager<Incident> {
    return this._list<Incident>("incidents.list", params, options);
  }

  /**
   * Fetch one incident with its timeline.
   *
   * HTTP: `GET /v2/incidents/{incidentId}`, repeated after a failure that may pass.
   *
   * @param incidentId Incident id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(incidentId: string, options?: CallOptions): APIPromise<Incident> {
    return this._call<Incident>("incidents.get", { incidentId }, options);
  }

  /**
   * Delete an incident.
   *
   * HTTP: `DELETE /v2/incidents/{incidentId}`, repeated after a failure that may pass.
   *
   * @param incidentId Incident id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(incidentId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("incidents.delete", { incidentId }, options);
  }

  /**
   * Say that somebody looks after an open incident.
   *
   * Not settled: What happens to one that is not open is not published. Emulator: a resolved one is refused
   * with 409, a second acknowledgement changes nothing, so that repeating the call is harmless.
   *
   * HTTP: `PUT /v2/incidents/{incidentId}/acknowledge`, repeated after a failure that may pass.
   *
   * @param incidentId Incident id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  acknowledge(incidentId: string, options?: CallOptions): APIPromise<Incident> {
    return this._call<Incident>("incidents.acknowledge", { incidentId }, options);
  }

  /**
   * Say that an incident is over.
   *
   * Not settled: What happens to one that is over already is not published. Emulator: nothing changes.
   *
   * HTTP: `PUT /v2/incidents/{incidentId}/resolve`, repeated after a failure that may pass.
   *
   * @param incidentId Incident id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  resolve(incidentId: string, options?: CallOptions): APIPromise<Incident> {
    return this._call<Incident>("incidents.resolve", { incidentId }, options);
  }
}

/** What `incidents.list` takes. */
export interface IncidentsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only incidents in this state. */
  status?: IncidentStatus | undefined;
  /** Only incidents so grave. */
  severity?: AlertSeverity | undefined;
  /** Only incidents over metrics of this category. */
  metricCategory?: string | undefined;
  /** Only incidents of this product. The service assumes `rtc`. */
  domain?: AlertDomain | undefined;
  /** Text looked for in name, summary, description, metric and id. */
  query?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
