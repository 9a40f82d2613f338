/** What answers and requests hold. Printed from core/spec/whep.yaml by `make gen`. Do not edit. */

/** Where and with what a media client watches. */
export interface WhepPlayback {
  /** WHEP endpoint with room and participant in its query. */
  url: string;
  /**
   * Token for the media client, good for this room and this participant only.
   *
   * Secret: not for logs.
   */
  token: string;
  /** Room to watch. */
  roomId: string;
  /** Id of the viewer. */
  participantId: string;
  /** Participant to watch, when given. */
  remotePeerId?: string;
  /** End of the token's life, in seconds since the Unix epoch. */
  expiresAt?: number;
}

/** A viewer whose offer was answered. */
export interface WhepSession {
  /** SDP answer. */
  sdp: string;
  /** Session of the room, read from the `Location` header; null when there was none. */
  sessionId?: string | null;
  /** The `Location` header as it came. */
  location?: string | null;
  /** Room watched. */
  roomId: string;
  /** Id of the viewer. */
  participantId: string;
}
