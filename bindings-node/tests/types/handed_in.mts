// What users hand in is of the type that is asked for: the hooks of a test runner, loggers, providers, signals.

import * as test from "node:test";
import { useEmulator } from "videosdk-api/testing";
import { VideoSDK, setLogger, type Logger, type Emulator } from "videosdk-api";
export const emulator: Emulator = useEmulator(test);
const { before, beforeEach, after } = test;
useEmulator({ before, beforeEach, after });
setLogger(console);
declare const pino: { debug(message: string, ...rest: unknown[]): void; info(m: string, ...r: unknown[]): void; warn(m: string, ...r: unknown[]): void; error(m: string, ...r: unknown[]): void };
const logger: Logger = pino;
setLogger(logger, "debug");
setLogger(async (record) => { await Promise.resolve(record.message); });
const client = new VideoSDK({ tokenProvider: async () => "x" });
export const total: Promise<number | null> = client.rooms.list().then((page) => page.total).catch(() => 0);
export const handled = client.rooms.list().catch(() => undefined).finally(() => {});
void client.call("rooms.get", { roomId: "x" }, { allowUnknown: true, signal: AbortSignal.timeout(5) });
void client.batchCalls.uploadFile({ filePath: "a.csv" }, { onProgress: ({ step, done, total }) => console.log(step, done / total) });
// @ts-expect-error a step is a text
void client.batchCalls.uploadFile({ filePath: "a.csv" }, { onProgress: ({ step }) => step / 2 });
