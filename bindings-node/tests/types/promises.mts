// Promises of the types, proved by the compiler: `tsc -p bindings-node/tests/types`. What must not compile stands below a
// `@ts-expect-error`, which itself is an error when the line does compile.

import { VideoSDK } from "videosdk-api";
import type {
  APIPromise,
  Confirmation,
  Delivery,
  EventKind,
  LayoutConfig,
  Page,
  Pager,
  Region,
  Room,
  RoomsCreateParams,
  Session,
  WebhookEvent,
} from "videosdk-api";

const client = new VideoSDK({ apiKey: "key", secret: "secret" });

/** Compiles only where both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["these types differ", A, B]): void {}

// Enums are open: a word that the service invents tomorrow compiles, and the words of today are known to editors.
export const today: Region = "us001";
export const tomorrow: Region = "mars001";
export const given: RoomsCreateParams = { geoFence: "mars001" };
export const layout: LayoutConfig = { type: "SOMETHING-NEW" };
// @ts-expect-error A word is a text.
export const wrongRegion: Region = 7;
export function named(region: Region): string {
  switch (region) {
    case "us001":
      return "America";
    case "mars001":
      return "Mars";
    default:
      return region;
  }
}

// Answers.
same<ReturnType<typeof client.rooms.get>, APIPromise<Room>>();
same<ReturnType<typeof client.rooms.list>, Pager<Room>>();
same<Awaited<ReturnType<typeof client.rooms.list>>, Page<Room>>();
same<Awaited<ReturnType<typeof client.rooms.get>>, Room>();
same<ReturnType<typeof client.recordings.track.start>, APIPromise<Confirmation>>();
export async function answers(): Promise<void> {
  const room = await client.rooms.create();
  same<typeof room.roomId, string>();
  same<typeof room.customRoomId, string | null | undefined>();
  for await (const one of client.rooms.list({ perPage: 50 })) same<typeof one, Room>();
  for await (const page of client.rooms.list().pages()) same<typeof page.items, Room[]>();
  const { data, status, requestId } = await client.rooms.get("id").withResponse();
  same<typeof data, Room>();
  same<typeof status, number>();
  same<typeof requestId, string | null>();
  // @ts-expect-error No such member.
  room.roomID;
}

// The open door knows the answers of the operations of today, and takes those of tomorrow.
export async function door(): Promise<void> {
  same<Awaited<ReturnType<typeof one>>, Room>();
  const list = await client.call("sessions.list");
  same<typeof list.data, Session[]>();
  const unknown = await client.call("rooms.addedLater", { roomId: "id" });
  same<typeof unknown.data, unknown>();
}
const one = async () => (await client.call("rooms.get", { roomId: "id" })).data;

// Parameters: ids stand by themselves, the rest in one object, which can be left out when nothing in it is required.
export function parameters(): void {
  void client.rooms.create();
  void client.rooms.create({ customRoomId: "demo" }, { deadlineMs: 1000, retries: 0, headers: { a: "b" } });
  void client.rooms.create({ customRoomId: undefined, allowedParticipantIds: ["ana"] as const });
  void client.rooms.get("id", { signal: AbortSignal.timeout(10) });
  void client.rooms.end("id");
  void client.recordings.start("id");
  void client.recordings.stop("id");
  void client.recordings.track.start("id", { participantId: "ana", kind: "video" });
  void client.recordings.track.stop("id", "ana", "video");
  void client.participants.remove("id", "ana");
  void client.sessions.end({ roomId: "id" });
  void client.hls.capture({ roomId: "id" });
  void client.transcription.realtime.stop("id");
  // @ts-expect-error The id is missing.
  void client.rooms.get();
  // @ts-expect-error The ids are texts.
  void client.rooms.get(7);
  // @ts-expect-error null is no id.
  void client.rooms.get(null);
  // @ts-expect-error Whom to record is required.
  void client.recordings.participant.start("id");
  // @ts-expect-error What to record is required.
  void client.recordings.track.start("id", { participantId: "ana" });
  // @ts-expect-error No such parameter.
  void client.rooms.create({ customRoomID: "demo" });
  // @ts-expect-error The parameters come before the options.
  void client.rooms.create({ deadlineMs: 1000 });
  // @ts-expect-error Where to push is required.
  void client.rtmp.start("id", { config: {} });
  // @ts-expect-error No such resource.
  void client.meetings;
}

// Events: `kind` tells what `data` is, and what is unknown today is left to the default branch.
export function event(delivery: Delivery): string {
  switch (delivery.kind) {
    case "session-started":
      same<typeof delivery.data.sessionId, string>();
      // @ts-expect-error A session that started has no files.
      delivery.data.fileDetails;
      return delivery.data.sessionId;
    case "participant-track-recording-stopped":
      return delivery.data.fileDetails.map((file) => file.fileUrl ?? "").join();
    default:
      same<typeof delivery.duplicate, boolean>();
      return String(delivery.kind) === "born-tomorrow" ? JSON.stringify(delivery.data) : delivery.kind;
  }
}
export function whole(event: WebhookEvent): string {
  if (event.kind === "hls-playable") return event.data.playbackHlsUrl ?? "";
  // @ts-expect-error Which data it is, nobody knows yet.
  event.data.playbackHlsUrl;
  const kind: EventKind = event.kind;
  return kind;
}
export const known: EventKind = "room-born-tomorrow";
