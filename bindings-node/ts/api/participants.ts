/** The `participants` operations. Printed from core/spec/participants.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { Participant } from "../models/sessions";
import type { Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Who is in a room now, found by the room instead of the session. */
export class Participants extends Resource {
  /**
   * List those now in a room.
   *
   * Looks up the ongoing session of the room first. Without one the page is empty and no second request is
   * made.
   *
   * Composed of `sessions.list` and `sessions.listActiveParticipants`.
   *
   * @param roomId roomId or customRoomId of the room.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(roomId: string, params?: ParticipantsListParams, options?: CallOptions): Pager<Participant> {
    return this._list<Participant>("participants.list", { ...params, roomId }, options);
  }

  /**
   * Fetch one participant now in a room.
   *
   * Without an ongoing session the error is of kind `not_found` and carries no HTTP status.
   *
   * Composed of `sessions.list` and `sessions.getParticipant`.
   *
   * @param roomId roomId or customRoomId of the room.
   * @param participantId Participant id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(roomId: string, participantId: string, options?: CallOptions): APIPromise<Participant> {
    return this._call<Participant>("participants.get", { roomId, participantId }, options);
  }

  /**
   * Remove a participant from whatever session a room has.
   *
   * Whether the room has a session is for the service to say.
   *
   * Composed of `sessions.removeParticipant`.
   *
   * @param roomId roomId or customRoomId of the room.
   * @param participantId Participant id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  remove(roomId: string, participantId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("participants.remove", { roomId, participantId }, options);
  }
}

/** What `participants.list` takes besides. */
export interface ParticipantsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
