/** What answers and requests hold. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit. */

/**
 * Where callers land.
 *
 * `type` tells which it is.
 */
export type RoomTarget = FixedRoom | FreshRoom;

/** Always the same room. */
export interface FixedRoom {
  /** The word `static`. */
  type: "static";
  /** Id of the room. Not empty. */
  id: string;
}

/** A new room for each caller. */
export interface FreshRoom {
  /** The word `dynamic`. */
  type: "dynamic";
  /** Start of its id. */
  prefix?: string;
  /** What is played. */
  media?: Record<string, Upload>;
  /** A word that Python keeps for itself. */
  from?: string;
}

/** A routing rule. */
export interface Rule {
  /** Its id. */
  id: string;
  /** Where callers land. */
  room?: RoomTarget;
  /** A number, or the word `auto`. */
  threshold?: number | string;
  /** A name that views have \ taken, and a backslash. */
  keys?: RoomTarget[];
  /** Since when it holds. */
  since?: string;
}

/** Where to put a file. */
export interface Upload {
  /**
   * Address that takes the file.
   *
   * Secret: not for logs.
   */
  presignedUrl?: string;
  /** The batch it belongs to. */
  batchId: string;
}
