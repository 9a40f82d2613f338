/** The `strangeThings` operations. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameRule, nameUpload } from "../older";
import type { RoomTarget, Rule, Upload } from "../models/strangeThings";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `strangeThings.routingRules` operations. */
export class StrangeThingsRoutingRules extends Resource {
  /**
   * Create a routing rule.
   *
   * HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: StrangeThingsRoutingRulesCreateParams, options?: CallOptions): APIPromise<Rule> {
    return this._call<Rule>("strangeThings.routingRules.create", params, options, nameRule);
  }

  /**
   * List routing rules.
   *
   * At least one of `name` and `from` is needed.
   *
   * HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   * @deprecated The service no longer documents this call.
   */
  list(params?: StrangeThingsRoutingRulesListParams, options?: CallOptions): Pager<Rule> {
    return this._list<Rule>("strangeThings.routingRules.list", params, options, nameRule);
  }
}

/** The `strangeThings.metrics` operations. */
export class StrangeThingsMetrics extends Resource {
  /**
   * Time series of a metric.
   *
   * HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.
   *
   * @param delete_ A word that JavaScript keeps for itself, and *\/ an end.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The JSON of the answer.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  query(delete_: string, options?: CallOptions): APIPromise<unknown> {
    return this._call<unknown>("strangeThings.metrics.query", { delete: delete_ }, options);
  }
}

/** Shapes that the description must be able to say, taken from the odd corners of the API. */
export class StrangeThings extends Resource {
  #metrics: StrangeThingsMetrics | undefined;
  #routingRules: StrangeThingsRoutingRules | undefined;

  /** The `strangeThings.metrics` operations. */
  get metrics(): StrangeThingsMetrics {
    return (this.#metrics ??= this._open(StrangeThingsMetrics));
  }

  /** The `strangeThings.routingRules` operations. */
  get routingRules(): StrangeThingsRoutingRules {
    return (this.#routingRules ??= this._open(StrangeThingsRoutingRules));
  }

  /**
   * Send an SDP offer and get the answer.
   *
   * The address of the new session comes in the `Location` header.
   *
   * HTTP: `POST /v2/whip`, repeated only when it surely never reached the service.
   *
   * @param roomId Room to publish into.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The text of the answer, as it is.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  publish(roomId: string, params: StrangeThingsPublishParams, options?: CallOptions): APIPromise<string> {
    return this._text("strangeThings.publish", { ...params, roomId }, options);
  }

  /**
   * Add ICE candidates.
   *
   * HTTP: `PATCH /v2/whip/sessions/{sessionId}`, repeated only when it surely never reached the service.
   *
   * @param sessionId Session of the publisher.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  trickle(sessionId: string, params: StrangeThingsTrickleParams, options?: CallOptions): APIPromise<void> {
    return this._call<void>("strangeThings.trickle", { ...params, sessionId }, options);
  }

  /**
   * Callees as CSV.
   *
   * HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.
   *
   * @param batchId Batch.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns The text of the answer, as it is.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  export(batchId: string, params?: StrangeThingsExportParams, options?: CallOptions): APIPromise<string> {
    return this._text("strangeThings.export", { ...params, batchId }, options);
  }

  /**
   * Upload a file of callees and wait until it is read.
   *
   * Composed of `strangeThings.presign`.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  uploadFile(params: StrangeThingsUploadFileParams, options?: CallOptions): APIPromise<Upload> {
    return this._call<Upload>("strangeThings.uploadFile", params, options, nameUpload);
  }

  /**
   * Ask for a presigned upload URL.
   *
   * HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  presign(params: StrangeThingsPresignParams, options?: CallOptions): APIPromise<Upload> {
    return this._call<Upload>("strangeThings.presign", params, options, nameUpload);
  }
}

/** What `strangeThings.publish` takes besides. */
export interface StrangeThingsPublishParams {
  /** SDP offer. Not empty. */
  offer: string;
}

/** What `strangeThings.trickle` takes besides. */
export interface StrangeThingsTrickleParams {
  /** SDP fragment. */
  fragment: string;
}

/** What `strangeThings.export` takes besides. */
export interface StrangeThingsExportParams {
  /** Labels to keep. */
  status?: readonly string[] | undefined;
}

/** What `strangeThings.routingRules.create` takes. */
export interface StrangeThingsRoutingRulesCreateParams {
  /** Name of the rule. Not empty. */
  name: string;
  /** Where callers land. */
  room: RoomTarget;
  /** SIP headers to add. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What `strangeThings.routingRules.list` takes. */
export interface StrangeThingsRoutingRulesListParams {
  /** Part of a name. */
  name?: string | undefined;
  /** Only later ones. */
  from?: string | Date | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `strangeThings.uploadFile` takes. */
export interface StrangeThingsUploadFileParams {
  /**
   * CSV text.
   *
   * Secret: not for logs.
   */
  file: string;
}

/** What `strangeThings.presign` takes. */
export interface StrangeThingsPresignParams {
  /** Name of the file. */
  fileName: string;
}
