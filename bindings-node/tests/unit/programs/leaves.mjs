// Uses all there is and simply ends.

import { Emulator, setLogger } from "videosdk-api";

setLogger(() => undefined, "debug");
const emulator = await Emulator.start();
const client = emulator.client();
await Promise.all(Array.from({ length: 10 }, () => client.rooms.create()));
for await (const room of client.rooms.list()) if (room.roomId === "") throw new Error("a room has no id");
console.log("done");
