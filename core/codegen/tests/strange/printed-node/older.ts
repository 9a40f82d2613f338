/**
 * The service knows some members under an older name too. What came under one gets its name of today beside it, so
 * that it is where the types say. Printed from core/spec by `make gen`. Do not edit.
 */

type Members = Record<string, unknown>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function rename(value: Members, older: string, today: string): void {
  if ((value[today] === undefined || value[today] === null) && value[older] !== undefined) value[today] = value[older];
}

function each(values: unknown, look: (value: unknown) => void): void {
  if (isObject(values)) for (const value of Object.values(values)) look(value);
}

/** Names the members of `RoomTarget`. */
export function nameRoomTarget(value: unknown): void {
  if (!isObject(value)) return;
  nameFreshRoom(value);
}

/** Names the members of `FreshRoom`. */
export function nameFreshRoom(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "room-prefix", "prefix");
  each(value["media"], nameUpload);
}

/** Names the members of `Rule`. */
export function nameRule(value: unknown): void {
  if (!isObject(value)) return;
  nameRoomTarget(value["room"]);
  each(value["keys"], nameRoomTarget);
}

/** Names the members of `Upload`. */
export function nameUpload(value: unknown): void {
  if (!isObject(value)) return;
  rename(value, "_id", "batchId");
}
