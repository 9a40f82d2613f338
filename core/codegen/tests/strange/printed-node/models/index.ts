/** Types of what comes back and of what goes out. Printed from core/spec by `make gen`. Do not edit. */

export type { FixedRoom, FreshRoom, RoomTarget, Rule, Upload } from "./strangeThings";
