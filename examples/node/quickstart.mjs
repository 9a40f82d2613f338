// The first five minutes: a room, a token for somebody, what the token may do, all rooms, and an error.

import { NotFoundError, VideoSDK } from "videosdk-api";
import { service } from "./service.mjs";

await service();
const client = new VideoSDK();

const room = await client.rooms.create({ customRoomId: "maths-101" });
console.log(`room         ${room.roomId}`);

const token = client.participantToken({ roomId: room.roomId, participantId: "ana", expiresIn: "2h" });
console.log(`token        ${client.explainToken(token).summary}`);

const ids = [];
for await (const listed of client.rooms.list()) ids.push(listed.roomId);
console.log(`rooms        ${ids.join(", ")}`);

try {
  await client.rooms.get("no-such-room");
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(`not found    ${error.message}`);
}
