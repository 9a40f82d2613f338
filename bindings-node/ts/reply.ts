/** Answers with what came with them. */

/** An answer with its HTTP side. */
export interface WithResponse<T> {
  /** The answer itself. */
  readonly data: T;
  /** HTTP status. */
  readonly status: number;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The service's id of the request, for its support. */
  readonly requestId: string | null;
  /** How many attempts it took. */
  readonly attempts: number;
}

/** Where a page stands in its list. */
export interface PageInfo {
  /** 1-based number of the page. */
  readonly page: number;
  /** Page size used, where the service says so. */
  readonly perPage: number | null;
  /** Highest page number; this page's own where the service says nothing. */
  readonly lastPage: number | null;
  /** Items over all pages; those of this page where the service says nothing. */
  readonly total: number | null;
  /** Whether there are further pages. */
  readonly hasMore: boolean;
  /** A text to go on with later as `cursor`, when there are further pages. */
  readonly nextCursor: string | null;
}

/** One page of a list. */
export interface Page<T> extends PageInfo {
  /** The items of this page. */
  readonly items: T[];
}

/** What `client.call` gives: the answer with everything that came with it. */
export interface Reply<T = unknown> extends WithResponse<T> {
  /** The whole body as it came. */
  readonly text: string;
  /** Where the answer stands, when it is a page of a list; its `data` are the items then. */
  readonly page: PageInfo | null;
}

/**
 * The promise of an answer. `await` it for the data, or say `withResponse()` on it for the HTTP side too.
 */
export interface APIPromise<T> extends Promise<T> {
  /**
   * The same call with status, headers and request id: `await client.rooms.get(id).withResponse()`.
   *
   * It must be said at once, where the method is called, since a call that is on its way no longer keeps them.
   */
  withResponse(): Promise<WithResponse<T>>;
}
