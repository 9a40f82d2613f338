// Makes calls and comes to its end in one of several ways. It prints a line the moment it has nothing more to do.

import { VideoSDK, setLogger } from "../../../dist/index.mjs";

const [{ url: baseUrl, apiKey, secret }, way] = [JSON.parse(process.argv[2]), process.argv[3]];
const client = new VideoSDK({ baseUrl, apiKey, secret });
setLogger(() => {}, "debug");
for (let i = 0; i < 10; i++) await client.rooms.create();

const midway = () => Array.from({ length: 20 }, () => client.rooms.create());
const done = () => process.stdout.write("done\n");

/** What each way does, and with which code it means to end. */
const WAYS = {
  returns: done,
  exits() {
    midway();
    done();
    process.exit(3);
  },
  "exits in a callback"() {
    midway();
    setImmediate(() => {
      done();
      process.exit(4);
    });
  },
  throws() {
    midway();
    done();
    throw new Error("on purpose");
  },
  rejects() {
    midway();
    done();
    Promise.reject(new Error("on purpose"));
  },
  async "waits for its calls"() {
    process.exitCode = 5;
    await Promise.all(midway());
    done();
  },
  async cancels() {
    process.exitCode = 6;
    const controller = new AbortController();
    const slow = client.rooms.create({}, { signal: controller.signal });
    setImmediate(() => controller.abort("no longer wanted"));
    await slow.catch(() => {});
    done();
  },
  "is terminated"() {
    setInterval(midway, 1);
    process.once("SIGTERM", () => {
      done();
      process.exit(7);
    });
    process.kill(process.pid, "SIGTERM");
  },
};

await WAYS[way]();
