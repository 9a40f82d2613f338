// Which service the examples talk to: yours where VIDEOSDK_API_KEY is set, else an emulator of their own.

import { Emulator } from "videosdk-api";

/** Gives the emulator, or null for the real service; `new VideoSDK()` then finds it by the environment. */
export async function service() {
  if (process.env.VIDEOSDK_API_KEY) return null;
  const emulator = await Emulator.start();
  Object.assign(process.env, emulator.environment());
  console.error(`VIDEOSDK_API_KEY is not set: using an emulator at ${emulator.url}`);
  return emulator;
}
