// An emulator that says where it listens and runs until it is killed or its parent is gone.

import { startEmulator } from "../../native/harness.mjs";

const { url, apiKey, secret } = await startEmulator();
console.log(JSON.stringify({ url, apiKey, secret }));
process.stdin.resume().on("end", () => process.exit(0));
