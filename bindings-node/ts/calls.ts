/** Work that needs a client: a call, a page of a list, a webhook to be verified. */

import { type ErrorHead, Work } from "./bridge";
import { type Engine, TOKEN_TRIES } from "./engine";
import { DeadlineError, invalid } from "./errors";
import { toJSON } from "./json";
import { type NativeWalk, PLAIN_TEXT } from "./native";
import { type CallOptions, type Progress, type Want, callOptionsText } from "./options";
import { type Answering, answerOf } from "./promise";
import type { APIPromise, Page, PageInfo, Reply, WithResponse } from "./reply";
import type { Fill } from "./resource";
import { text } from "./tokens";

/** The most milliseconds that `setTimeout` counts. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What came with an answer. */
interface Came {
  readonly headers: Record<string, string>;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly text?: string;
}

/** Work that may have to wait for a token of the user's provider. */
abstract class ClientWork<T> extends Work<T> {
  #tries = 0;
  #seen = 0;
  /** What is left of the deadline after a wait for a token. */
  protected leftMs: number | undefined;

  constructor(readonly engine: Engine) {
    super();
  }

  /** Milliseconds for all of it. */
  protected deadlineMs(): number {
    return this.engine.deadlineMs;
  }

  override send(): void {
    this.#seen = this.engine.handedIn;
    super.send();
  }

  protected override retries(error: ErrorHead): boolean {
    if (error.code !== "needs_token" || !this.engine.hasProvider) return false;
    this.#tries += 1;
    if (this.#tries >= TOKEN_TRIES) {
      this.fail(this.engine.noGoodToken());
    } else if (this.engine.handedIn !== this.#seen) {
      this.send();
    } else {
      this.#waitForToken();
    }
    return true;
  }

  /** However long the provider takes, the call does not take longer than it may. */
  #waitForToken(): void {
    const [left, start] = [this.leftMs ?? this.deadlineMs(), performance.now()];
    const late = (): void => this.fail(new DeadlineError(`\`tokenProvider\` gave no token within ${this.deadlineMs()} ms`));
    const timer = left > LONGEST_TIMER ? undefined : setTimeout(late, left);
    this.ended = () => clearTimeout(timer);
    this.engine.newToken().then(
      () => {
        clearTimeout(timer);
        this.leftMs = left - (performance.now() - start);
        if (this.leftMs > 0) this.send();
        else late();
      },
      (error: unknown) => this.fail(error),
    );
  }
}

/** Work that is answered over HTTP. */
abstract class AnsweredWork<T> extends ClientWork<T> implements Answering<T> {
  protected want: Want = "data";
  protected came: Came | undefined;
  #status = 0;

  constructor(
    engine: Engine,
    protected readonly options: CallOptions | undefined,
  ) {
    super(engine);
  }

  wantResponse(): boolean {
    if (this.number !== 0) return false;
    this.want = "response";
    return true;
  }

  override cameFurther(steps: string): void {
    for (const progress of JSON.parse(steps) as Progress[]) {
      // It may be ended from within.
      if (!this.over) tell(this.options?.onProgress, progress);
    }
  }

  response(): Omit<WithResponse<unknown>, "data"> {
    const { headers, requestId, attempts } = this.came as Came;
    return { status: this.#status, headers, requestId, attempts };
  }

  protected override read(kind: number, text: string | null, status: number, came: string | null, extra: string | null): T {
    if (came !== null) {
      this.#status = status;
      this.came = JSON.parse(came) as Came;
    }
    return this.value(kind, text, extra);
  }

  /** The value of an answer. */
  protected abstract value(kind: number, text: string | null, extra: string | null): T;

  protected override deadlineMs(): number {
    return this.options?.deadlineMs ?? super.deadlineMs();
  }

  protected optionsText(): string | null {
    const options = this.leftMs === undefined ? this.options : { ...this.options, deadlineMs: this.leftMs };
    return callOptionsText(options, this.want);
  }

  /** Its promise. Nothing is ever thrown here. */
  promise(): APIPromise<T> {
    const promise = answerOf<T>(this);
    this.start(this.options?.signal);
    return promise;
  }
}

/** What the user's function throws is told to the process and never disturbs the call. */
function tell(onProgress: CallOptions["onProgress"], progress: Progress): void {
  try {
    const told: unknown = onProgress?.(progress);
    if (told instanceof Promise) told.catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  const detail = error instanceof Error ? error.stack : undefined;
  process.emitWarning(`\`onProgress\` failed: ${String(error)}`, { type: "VideoSDKWarning", ...(detail === undefined ? {} : { detail }) });
}

/** Parameters as they are when the method is called, or why they cannot be written down. */
type Params = string | { readonly wrong: unknown };

function paramsOf(given: unknown): Params {
  try {
    return given === undefined ? "{}" : toJSON(given);
  } catch (wrong) {
    return { wrong };
  }
}

function written(params: Params): string {
  if (typeof params === "string") return params;
  if (params.wrong instanceof TypeError) throw invalid(`the parameters cannot be written as JSON: ${params.wrong.message}`);
  throw params.wrong;
}

/** A call of an operation. */
export class Call<T> extends AnsweredWork<T> {
  readonly #operation: string;
  readonly #params: Params;
  readonly #fill: Fill | undefined;

  constructor(engine: Engine, operation: string, params: unknown, options: CallOptions | undefined, fill?: Fill) {
    super(engine, options);
    this.#operation = operation;
    this.#params = paramsOf(params);
    this.#fill = fill;
  }

  protected begin(number: number): void {
    this.engine.native.call(number, text("operation", this.#operation), written(this.#params), this.optionsText());
  }

  protected value(kind: number, answer: string | null): T {
    if (kind === PLAIN_TEXT || answer === null) return answer as T;
    const value: unknown = JSON.parse(answer);
    this.#fill?.(value);
    return value as T;
  }
}

/** A call whose whole answer is wanted. */
export class WholeCall<T> extends Call<Reply<T>> {
  protected override want: Want = "text";

  protected override value(kind: number, text: string | null, extra?: string | null): Reply<T> {
    const data = super.value(kind, text) as unknown as T;
    const page = typeof extra === "string" ? (JSON.parse(extra) as PageInfo) : null;
    return { data, ...this.response(), text: this.came?.text ?? "", page };
  }
}

/** A list that can be walked, as it was asked for. */
export class ListRequest {
  readonly #params: Params;
  readonly #cursor: unknown;

  constructor(
    readonly engine: Engine,
    readonly operation: string,
    params: object | undefined,
    readonly options: CallOptions | undefined,
    readonly fill: Fill | undefined,
  ) {
    const { cursor, ...rest } = (params ?? {}) as { cursor?: unknown };
    this.#cursor = cursor;
    this.#params = paramsOf(rest);
  }

  walk(optionsText: string | null): NativeWalk {
    return this.engine.native.walk(this.operation, written(this.#params), this.#from(), optionsText);
  }

  /** Asks for one page, after which nothing comes. */
  page(number: number, optionsText: string | null): void {
    this.engine.native.page(number, this.operation, written(this.#params), this.#from(), optionsText);
  }

  #from(): string | null {
    const cursor = this.#cursor ?? null;
    if (cursor !== null && typeof cursor !== "string") throw invalid(`\`cursor\` must be a string, not ${typeof cursor}`);
    return cursor;
  }
}

/** One page of a list, after which nothing comes. */
export class OnePage<T> extends AnsweredWork<Page<T> | null> {
  constructor(protected readonly request: ListRequest) {
    super(request.engine, request.options);
  }

  protected begin(number: number): void {
    this.request.page(number, this.optionsText());
  }

  protected value(_: number, text: string | null): Page<T> | null {
    if (text === null) return null;
    const page = JSON.parse(text) as Page<T>;
    if (this.request.fill !== undefined) page.items.forEach(this.request.fill);
    return page;
  }
}

/** The next page of a walk, or null after the last; begins the walk with the first. */
export class NextPage<T> extends OnePage<T> {
  constructor(
    request: ListRequest,
    public walk: NativeWalk | undefined,
  ) {
    super(request);
  }

  protected override begin(number: number): void {
    this.walk ??= this.request.walk(this.optionsText());
    this.walk.next(number);
  }
}

/** What a verification tells of a delivery, besides its bytes. */
export interface Verified {
  readonly kind: string;
  readonly data: unknown;
  readonly duplicate: boolean;
}

/** A webhook to be verified. */
export class Verification extends ClientWork<Verified> {
  readonly #body: Uint8Array;
  readonly #signatures: string[];

  constructor(engine: Engine, body: Uint8Array, signatures: string[]) {
    super(engine);
    this.#body = body;
    this.#signatures = signatures;
  }

  protected begin(number: number): void {
    this.engine.native.verifyWebhook(number, this.#body, this.#signatures);
  }

  protected read(_: number, text: string | null): Verified {
    return JSON.parse(text as string) as Verified;
  }
}
