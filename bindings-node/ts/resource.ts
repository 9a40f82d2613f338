/** What every resource class shares: the way to the client. */

import { Call } from "./calls";
import type { Engine } from "./engine";
import type { CallOptions } from "./options";
import { Pager } from "./pages";
import type { APIPromise } from "./reply";

/** Gives an answer, or an item of a page, the members that the service sent under an older name only. */
export type Fill = (value: unknown) => void;

/** What holds an engine and opens resources. The engine is private, so nothing of it is ever printed. */
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

  /** @internal A resource of the same client. */
  protected _open<R extends Resource>(type: new (engine: Engine) => R): R {
    return new type(this.#engine);
  }
}

/** Operations of a client. */
export class Resource extends Root {
  /** @internal Calls an operation that answers with JSON. */
  protected _call<T>(operation: string, params?: object, options?: CallOptions, fill?: Fill): APIPromise<T> {
    return new Call<T>(this._engine, operation, params, options, fill).promise();
  }

  /** @internal Calls an operation that answers with text. */
  protected _text(operation: string, params?: object, options?: CallOptions): APIPromise<string> {
    return new Call<string>(this._engine, operation, params, options).promise();
  }

  /** @internal A list, of which nothing is fetched yet. */
  protected _list<T>(operation: string, params?: object, options?: CallOptions, fill?: Fill): Pager<T> {
    return new Pager<T>(this._engine, operation, params, options, fill);
  }
}
