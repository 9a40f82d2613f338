/** The `socketIngress` operations. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { SocketAgent, SocketParticipant, SocketSession } from "../models/socketIngress";
import type { Region } from "../models/types";
import type { CallOptions } from "../options";
import type { APIPromise } from "../reply";

/** Sound into a room over a WebSocket. */
export class SocketIngress extends Resource {
  /**
   * Open a WebSocket through which sound and messages go into a room.
   *
   * Connect to `wsUrl` within `expiresIn` seconds; it is good once. Closing the socket, or a stop frame, ends
   * it. `ref` is read out of `wsUrl` here, the service does not send it.
   *
   * Not settled: The docs show `callId` in the answer, the SDK types `roomId` instead: both are read. Success
   * status not published; clients accept any 2xx.
   *
   * HTTP: `POST /v2/ingest/sessions`, repeated only when it surely never reached the service.
   *
   * @param roomId Room to go into.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(
    roomId: string,
    params?: SocketIngressCreateParams,
    options?: CallOptions,
  ): APIPromise<SocketSession> {
    return this._call<SocketSession>("socketIngress.create", { ...params, roomId }, options);
  }
}

/** What `socketIngress.create` takes besides. */
export interface SocketIngressCreateParams {
  /** Who it is in the room. */
  participant?: SocketParticipant | undefined;
  /** AI agent that is to join. */
  agent?: SocketAgent | undefined;
  /** Media region, for example us002 or in002. */
  region?: Region | undefined;
}
