/** What answers and requests hold. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit. */

/** Who a socket is in the room. */
export interface SocketParticipant {
  /** Participant id; generated unless given. */
  id?: string | undefined;
  /** Name shown in the room. The service assumes `Socket Participant`. */
  name?: string | undefined;
  /** Free-form data that others in the room can read. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** An AI agent that is to join with a socket. */
export interface SocketAgent {
  /** Agent id. */
  id: string;
  /** Kind of agent; seen in the SDK only. */
  type?: string | undefined;
  /** Free-form data for the agent. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A WebSocket that is waiting for its client.
 *
 * Not settled: `callId` is in the documentation only, `roomId` in the SDKs only: both are read.
 */
export interface SocketSession {
  /**
   * Address of the WebSocket; good once, and whoever knows it may use it.
   *
   * Secret: not for logs.
   */
  wsUrl: string;
  /**
   * What opens the socket, read out of `wsUrl`; null when it is not there.
   *
   * Secret: not for logs.
   */
  ref?: string | null;
  /** Room it goes into. */
  roomId?: string;
  /** Id under which webhooks tell of it. */
  callId?: string;
  /** Seconds within which to connect, about 90. */
  expiresIn?: number;
}
