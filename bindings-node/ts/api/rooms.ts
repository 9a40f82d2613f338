/** The `rooms` operations. Printed from core/spec/rooms.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameRoom, nameRoomValidation } from "../older";
import type {
  AutoCloseConfig,
  AutoStartConfig,
  MultiComposition,
  Room,
  RoomStatus,
  RoomStatusUpdateResponse,
  RoomValidation,
  RoomWebhook,
} from "../models/rooms";
import type { Region } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Durable meeting places. */
export class Rooms extends Resource {
  /**
   * Create a room, or return the existing one for a known customRoomId.
   *
   * Sends `session-ends` as `autoCloseConfig.type` unless given, wherever the parameter around it is.
   *
   * HTTP: `POST /v2/rooms`, repeated after a failure only when `customRoomId` is given.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params?: RoomsCreateParams, options?: CallOptions): APIPromise<Room> {
    return this._call<Room>("rooms.create", params, options, nameRoom);
  }

  /**
   * List rooms of the project.
   *
   * HTTP: `GET /v2/rooms`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RoomsListParams, options?: CallOptions): Pager<Room> {
    return this._list<Room>("rooms.list", params, options, nameRoom);
  }

  /**
   * Fetch one room.
   *
   * Not settled: Which of 400, 402 and 404 a missing room yields is not documented; clients must treat all as
   * not found. Emulator: 404.
   *
   * HTTP: `GET /v2/rooms/{roomId}`, repeated after a failure that may pass.
   *
   * @param roomId Database id, roomId or customRoomId.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(roomId: string, options?: CallOptions): APIPromise<Room> {
    return this._call<Room>("rooms.get", { roomId }, options, nameRoom);
  }

  /**
   * Enable or disable a room (old documented call, absent from both SDKs).
   *
   * Not settled: Only in a data file of the March 2024 docs with no live page listing it; may be gone.
   * Optional for an emulator.
   *
   * HTTP: `POST /v2/rooms/{roomId}`, repeated only when it surely never reached the service.
   *
   * @param roomId Database id, roomId or customRoomId.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   * @deprecated The service no longer documents this call.
   */
  updateStatus(
    roomId: string,
    params: RoomsUpdateStatusParams,
    options?: CallOptions,
  ): APIPromise<RoomStatusUpdateResponse> {
    return this._call<RoomStatusUpdateResponse>("rooms.updateStatus", { ...params, roomId }, options);
  }

  /**
   * Tell whether the caller owns a room id.
   *
   * Not settled: A docs index and a third-party OpenAPI say POST; the docs page and both SDKs say GET. SDKs
   * read 400, 402 and 404 as not valid; 400 is the commented normal answer.
   *
   * HTTP: `GET /v2/rooms/validate/{roomId}`, repeated after a failure that may pass.
   *
   * @param roomId roomId or customRoomId.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  validate(roomId: string, options?: CallOptions): APIPromise<RoomValidation> {
    return this._call<RoomValidation>("rooms.validate", { roomId }, options, nameRoomValidation);
  }

  /**
   * Disable a room for good.
   *
   * Not settled: Docs sample uses the old meetingId naming without roomId or links; the SDK decodes a Room.
   * Chosen for an emulator: a Room with disabled true, plus meetingId and userMeetingId as extra keys.
   *
   * HTTP: `POST /v2/rooms/deactivate`, repeated only when it surely never reached the service.
   *
   * @param roomId Only the server's roomId works here; a customRoomId is refused with 402.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  end(roomId: string, options?: CallOptions): APIPromise<Room> {
    return this._call<Room>("rooms.end", { roomId }, options, nameRoom);
  }
}

/** What `rooms.create` takes. */
export interface RoomsCreateParams {
  /** Caller's stable id; a second create with it returns the same room. Not empty. */
  customRoomId?: string | undefined;
  /** Pins media to a region (Enterprise). */
  geoFence?: Region | undefined;
  /** Webhook subscription of a room. */
  webhook?: RoomWebhook | undefined;
  /** Automatic end of a session; `type` is `session-ends` unless given. */
  autoCloseConfig?: AutoCloseConfig | undefined;
  /** Compositions begun automatically with each session. */
  autoStartConfig?: AutoStartConfig | undefined;
  /** Lifts the one-at-a-time rule per composition type. */
  multiComposition?: MultiComposition | undefined;
  /** Only these participants may join. */
  allowedParticipantIds?: readonly string[] | undefined;
  /**
   * Discontinued; ignored by the service.
   *
   * @deprecated The service ignores it, or has a newer name for it.
   */
  region?: string | undefined;
}

/** What `rooms.list` takes. */
export interface RoomsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /** Exact roomId or customRoomId. */
  query?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `rooms.updateStatus` takes besides. */
export interface RoomsUpdateStatusParams {
  /** Wanted state. */
  status: RoomStatus;
}
