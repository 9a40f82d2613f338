/** What answers and requests hold. Printed from core/spec/connectors.yaml by `make gen`. Do not edit. */

/**
 * Telephony provider.
 *
 * Any other text is taken too.
 */
export type ConnectorProvider = "twilio" | "plivo" | "telnyx" | (string & {});

/** A webhook address for a telephony provider. */
export interface Connector {
  /** Connector id (`cn_` and more). */
  id: string;
  /** Telephony provider. */
  provider?: ConnectorProvider;
  /** Display name. */
  name?: string;
  /**
   * Address to set as voice webhook at the provider; it holds a key.
   *
   * Secret: not for logs.
   */
  webhookUrl?: string;
  /** Room of calls for which no rule says another. */
  defaultRoomId?: string | null;
  /** Routing rule of calls for whose number there is none. */
  defaultRuleId?: string | null;
  /** Media region. */
  region?: string | null;
  /** When it was made. */
  createdAt?: string;
}
