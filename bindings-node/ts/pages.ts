/** Lists: walking all items or pages of one, lazily. What a page is and where a walk ends, the core knows. */

import { ListRequest, NextPage, OnePage } from "./calls";
import type { Engine } from "./engine";
import type { CallOptions } from "./options";
import type { APIPromise, Page } from "./reply";
import type { Fill } from "./resource";

/**
 * A list that was asked for but not yet fetched. `for await` over it gives all items, over `pages()` all pages;
 * `await` it, or `page()`, for one page.
 *
 * Nothing is sent before that, each page is fetched only when its turn comes, and it can be walked again. The options
 * of the call hold for each page.
 */
export class Pager<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #request: ListRequest;

  /** @internal */
  constructor(engine: Engine, operation: string, params: object | undefined, options: CallOptions | undefined, fill?: Fill) {
    this.#request = new ListRequest(engine, operation, params, options, fill);
  }

  /** All items from the first page on (or from `page` or `cursor` on). */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All pages, one after another. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const request = this.#request;
    const first = new NextPage<T>(request, undefined);
    let page = await first.promise();
    while (page !== null) {
      yield page;
      page = await new NextPage<T>(request, first.walk).promise();
    }
  }

  /** One page: the one that `page` or `cursor` named, else the first. Its `nextCursor` leads on. */
  page(): APIPromise<Page<T>> {
    // A walk always has a first page.
    return new OnePage<T>(this.#request).promise() as APIPromise<Page<T>>;
  }

  /** As of a promise: what to do if the page cannot be had. */
  catch<B = never>(onError?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.page().catch(onError);
  }

  /** As of a promise: what to do in either case. */
  finally(onEnd?: (() => void) | null): Promise<Page<T>> {
    return this.page().finally(onEnd);
  }

  /** The same as `page()`, so that `await client.rooms.list()` reads like a call. */
  then<A = Page<T>, B = never>(
    onPage?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.page().then(onPage, onError);
  }
}
