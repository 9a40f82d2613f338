/**
 * An emulator for the tests of node:test, vitest, jest and whatever else has `before`/`beforeAll`, `beforeEach` and
 * `after`/`afterAll`.
 *
 *     import * as test from "node:test";               // or: import * as test from "vitest"
 *     import { useEmulator } from "videosdk-api/testing";
 *
 *     const emulator = useEmulator(test);
 *
 *     test.test("a room is made", async () => {
 *       const room = await emulator.client().rooms.create();
 *     });
 */

import { Emulator, type EmulatorOptions } from "./emulator";

type Hook = (work: () => Promise<void>) => void;

/** The hooks of a test runner, under the names that it has for them. */
export interface TestHooks {
  before?: Hook;
  beforeAll?: Hook;
  beforeEach: Hook;
  after?: Hook;
  afterAll?: Hook;
}

/**
 * Starts an emulator before the tests of this file (or of the `describe` it is said in), makes it as new before each
 * (no rooms, no faults, default settings, time goes on), and stops it in the end.
 *
 * What is given stands for the emulator, which is there once the tests run.
 */
export function useEmulator(hooks: TestHooks, options: EmulatorOptions = {}): Emulator {
  const first = hooks.before ?? hooks.beforeAll;
  const last = hooks.after ?? hooks.afterAll;
  if (first === undefined || last === undefined) {
    throw new TypeError("useEmulator needs the hooks of a test runner: `useEmulator(test)` after `import * as test`");
  }
  let emulator: Emulator | undefined;
  first(async () => {
    emulator = await Emulator.start(options);
  });
  hooks.beforeEach(() => running().reset());
  last(async () => {
    await emulator?.stop();
  });
  const running = (): Emulator => {
    if (emulator === undefined) throw new Error("the emulator is there once the tests run: use it inside of one");
    return emulator;
  };
  return standIn(running);
}

/** Everything of the emulator that there will be. */
function standIn(running: () => Emulator): Emulator {
  return new Proxy(Object.create(Emulator.prototype) as Emulator, {
    get(_, name) {
      const real = running();
      const member: unknown = Reflect.get(real, name, real);
      return typeof member === "function" ? member.bind(real) : member;
    },
  });
}
