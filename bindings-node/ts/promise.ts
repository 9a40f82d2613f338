/** The promise of an answer, with its way to the HTTP side. */

import type { Work } from "./bridge";
import { invalid } from "./errors";
import type { APIPromise, WithResponse } from "./reply";

/** Work whose answer has an HTTP side. */
export interface Answering<T> extends Work<T> {
  /** Asks for status, headers and so on too; false when it is too late. */
  wantResponse(): boolean;
  /** What was asked for, once it is there. */
  response(): Omit<WithResponse<unknown>, "data">;
}

// Set while a promise is made: the executor of a promise runs at once, and so needs no closure of its own.
let starting: { resolve: unknown; reject: unknown };

function executor(resolve: unknown, reject: unknown): void {
  starting.resolve = resolve;
  starting.reject = reject;
}

class Answer<T> extends Promise<T> implements APIPromise<T> {
  readonly #work: Answering<T>;

  constructor(work: Answering<T>) {
    starting = work as unknown as typeof starting;
    super(executor as ConstructorParameters<typeof Promise<T>>[0]);
    this.#work = work;
  }

  withResponse(): Promise<WithResponse<T>> {
    const work = this.#work;
    if (work.wantResponse()) return this.then((data) => ({ data, ...work.response() }));
    // Whoever hears of this mistake shall not be bothered with the call's own error as well.
    this.catch(() => undefined);
    return Promise.reject(invalid("`withResponse()` must be said at once, where the method is called", this.withResponse));
  }
}

// `await` and `then` take it for what it is but for one method: a plain promise. So they cost no more than one.
Object.defineProperty(Answer.prototype, "constructor", { value: Promise, writable: true, configurable: true });

/** The promise for this work, which the caller still has to start. */
export function answerOf<T>(work: Answering<T>): APIPromise<T> {
  return new Answer(work);
}
