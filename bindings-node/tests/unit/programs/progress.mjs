// Begins an upload, ends it from within, and has nothing left to do: the program must end by itself.

import { VideoSDK } from "videosdk-api";

const client = new VideoSDK();
const ending = new AbortController();
const onProgress = () => ending.abort();
const file = { content: "phoneNumber\n+14155550100\n", fileName: "people.csv", pollIntervalMs: 60_000 };
client.batchCalls.uploadFile(file, { onProgress, signal: ending.signal }).catch(() => undefined);
