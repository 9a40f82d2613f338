// The same types for a program of CommonJS.

import sdk = require("videosdk-api");

const client = new sdk.VideoSDK({ apiKey: "key", secret: "secret" });

export async function roomId(): Promise<string> {
  const room: sdk.Room = await client.rooms.create({ customRoomId: "demo" });
  try {
    return room.roomId;
  } catch (error) {
    if (error instanceof sdk.RateLimitError) return String(error.retryAfterMs);
    throw error;
  }
}
