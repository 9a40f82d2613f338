/** What answers and requests hold. Printed from core/spec/whip.yaml by `make gen`. Do not edit. */

/**
 * Switch of a query that is either on or not there.
 *
 * Any other text is taken too.
 */
export type UseExistingPeer = "true" | (string & {});

/** Where and with what a media client publishes. */
export interface WhipIngress {
  /** WHIP endpoint with room and participant in its query. */
  url: string;
  /**
   * Token for the media client, good for this room and this participant only.
   *
   * Secret: not for logs.
   */
  token: string;
  /**
   * The token again, under the name encoders use.
   *
   * Secret: not for logs.
   */
  streamKey: string;
  /** Room to publish into. */
  roomId: string;
  /** Id of the publisher. */
  participantId: string;
  /** Name shown for the publisher, when given. */
  displayName?: string;
  /** End of the token's life, in seconds since the Unix epoch. */
  expiresAt?: number;
}

/** A publisher whose offer was answered. */
export interface WhipSession {
  /** SDP answer. */
  sdp: string;
  /** Session of the room, read from the `Location` header; null when there was none. */
  sessionId?: string | null;
  /** The `Location` header as it came. */
  location?: string | null;
  /** Room published into. */
  roomId: string;
  /** Id of the publisher. */
  participantId: string;
}
