/** The `connectors` operations. Printed from core/spec/connectors.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { Connector, ConnectorProvider } from "../models/connectors";
import type { Confirmation, Region } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Webhook addresses at which telephony providers reach a room. */
export class Connectors extends Resource {
  /**
   * Make a webhook address for a telephony provider.
   *
   * Set the `webhookUrl` of the answer as voice webhook at the provider. Whoever knows it can call in.
   *
   * HTTP: `POST /v2/connectors`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: ConnectorsCreateParams, options?: CallOptions): APIPromise<Connector> {
    return this._call<Connector>("connectors.create", params, options);
  }

  /**
   * List all connectors.
   *
   * The service sends them all at once, so there is one page.
   *
   * HTTP: `GET /v2/connectors`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: ConnectorsListParams, options?: CallOptions): Pager<Connector> {
    return this._list<Connector>("connectors.list", params, options);
  }

  /**
   * Fetch one connector.
   *
   * HTTP: `GET /v2/connectors/{connectorId}`, repeated after a failure that may pass.
   *
   * @param connectorId Connector id (`cn_` and more).
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(connectorId: string, options?: CallOptions): APIPromise<Connector> {
    return this._call<Connector>("connectors.get", { connectorId }, options);
  }

  /**
   * Delete a connector; its webhook address is dead at once.
   *
   * HTTP: `DELETE /v2/connectors/{connectorId}`, repeated after a failure that may pass.
   *
   * @param connectorId Connector id (`cn_` and more).
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(connectorId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("connectors.delete", { connectorId }, options);
  }

  /**
   * Give a connector a new webhook address; the old one is dead at once.
   *
   * HTTP: `POST /v2/connectors/{connectorId}/rotate-key`, repeated only when it surely never reached the
   * service.
   *
   * @param connectorId Connector id (`cn_` and more).
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  rotateKey(connectorId: string, options?: CallOptions): APIPromise<Connector> {
    return this._call<Connector>("connectors.rotateKey", { connectorId }, options);
  }
}

/** What `connectors.create` takes. */
export interface ConnectorsCreateParams {
  /** Telephony provider. */
  provider: ConnectorProvider;
  /** Display name. */
  name?: string | undefined;
  /** Room of calls for which no rule says another. */
  defaultRoomId?: string | undefined;
  /** Routing rule of calls for whose number there is none. */
  defaultRuleId?: string | undefined;
  /** Media region, for example us002; derived from the caller unless given. */
  region?: Region | undefined;
}

/** What `connectors.list` takes. */
export interface ConnectorsListParams {
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
