/** What every resource class shares: the way to the client. */

import { Call } from "./calls";
import type { Engine } from "./engine";
import type { CallOptions } from "./options";
import { Pager } from "./pages";
import type { APIPromise } from "./reply";

/** Operations of a client. What it holds is private, so nothing of it is ever printed. */
export class Resource {
  readonly #engine: Engine;

  /** Made by the client. */
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @internal Calls an operation that answers with JSON. */
  protected _call<T>(operation: string, params: object | undefined, options: CallOptions | undefined): APIPromise<T> {
    return new Call<T>(this.#engine, operation, params, options).promise();
  }

  /** @internal Calls an operation that answers with text. */
  protected _text(operation: string, params: object | undefined, options: CallOptions | undefined): APIPromise<string> {
    return new Call<string>(this.#engine, operation, params, options).promise();
  }

  /** @internal A list, of which nothing is fetched yet. */
  protected _list<T>(operation: string, params: object | undefined, options: CallOptions | undefined): Pager<T> {
    return new Pager<T>(this.#engine, operation, params, options);
  }
}

/** The part of a client that hands its engine to the resources. */
export class Root {
  readonly #engine: Engine;

  /** @internal */
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @internal */
  protected get _engine(): Engine {
    return this.#engine;
  }

  /** @internal A resource of this client. */
  protected _open<R extends Resource>(type: new (engine: Engine) => R): R {
    return new type(this.#engine);
  }
}
