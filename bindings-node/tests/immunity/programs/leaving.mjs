// Makes calls and comes to its end in one of several ways. It prints a line the moment it has nothing more to do.

import { addon, call, clientOf } from "../../native/harness.mjs";

const [emulator, way] = [JSON.parse(process.argv[2]), process.argv[3]];
const client = clientOf(emulator);
addon.setLog(10, () => {});
for (let i = 0; i < 10; i++) await call(client, "rooms.create");

const midway = () => {
  for (let i = 0; i < 20; i++) call(client, "rooms.create");
};
const done = () => process.stdout.write("done\n");
if (way === "returns") {
  done();
} else if (way === "exits") {
  midway();
  done();
  process.exit(3);
} else if (way === "exits in a callback") {
  midway();
  setImmediate(() => {
    done();
    process.exit(4);
  });
} else if (way === "throws") {
  midway();
  done();
  throw new Error("on purpose");
} else if (way === "rejects") {
  midway();
  done();
  Promise.reject(new Error("on purpose"));
} else if (way === "waits for its calls") {
  process.exitCode = 5;
  let open = 20;
  for (let i = 0; i < 20; i++) call(client, "rooms.create").then(() => --open || done());
} else if (way === "cancels") {
  process.exitCode = 6;
  const slow = call(client, "rooms.create");
  addon.cancel(slow.id);
  done();
} else if (way === "is terminated") {
  setInterval(midway, 1);
  process.once("SIGTERM", () => {
    done();
    process.exit(7);
  });
  process.kill(process.pid, "SIGTERM");
}
