/// <reference lib="esnext.disposable" preserve="true" />
/** The client. */

import { Resources } from "./api";
import { Verification, WholeCall } from "./calls";
import { promiseOf } from "./bridge";
import { Engine } from "./engine";
import { invalid, nativeError } from "./errors";
import type { CallOptions, ClientOptions } from "./options";
import type { Reply } from "./reply";
import type { Answers, OperationName } from "./spec";
import type { Claims, Explanation, TokenOptions, VerifyOptions } from "./tokens";
import { objectOf, seconds, signed, text, told } from "./tokens";
import type { Delivery } from "./webhooks/delivery";
import type { RawBody, WebhookHeaders } from "./webhooks/request";

/** How a client verifies a token. */
export interface ClientVerifyOptions extends VerifyOptions {
  /** Accept tokens that were made for another API key with the same secret. Default: false. */
  anyApiKey?: boolean | undefined;
}

/**
 * A client of the VideoSDK API.
 *
 *     const client = new VideoSDK(); // VIDEOSDK_API_KEY and VIDEOSDK_SECRET
 *     const room = await client.rooms.create({ customRoomId: "maths-101" });
 *     const token = client.participantToken({ roomId: room.roomId, participantId: "ana", expiresIn: "2h" });
 *
 * It is cheap to make, sends nothing before its first call, and never keeps a program running by itself. Keep one as
 * long as the program runs.
 */
export class VideoSDK extends Resources {
  /**
   * Checks the options; no connection is opened.
   *
   * @throws InvalidArgumentError An option or credential is missing or wrong; the message names it.
   */
  constructor(options: ClientOptions = {}) {
    super(new Engine(options, VideoSDK));
  }

  /** Where the calls go. */
  get baseUrl(): string {
    return this._engine.baseUrl;
  }

  /**
   * Calls any operation by its name, with parameters named as on the wire, and gives the whole answer. Of a list it
   * gives one page: its items as `data`, and its place as `page`.
   *
   *     const { data, status } = await client.call("rooms.get", { roomId: "abcd-efgh-ijkl" });
   */
  call<K extends OperationName>(operation: K, params?: object, options?: CallOptions): Promise<Reply<Answers[K]>>;
  call<T = unknown>(operation: string, params?: object, options?: CallOptions): Promise<Reply<T>>;
  call(operation: string, params?: object, options?: CallOptions): Promise<Reply> {
    return new WholeCall<unknown>(this._engine, operation, params, options).promise();
  }

  /**
   * Signs a token for one person who joins a room. Without `permissions` its holder may join, never moderate.
   *
   * @throws InvalidArgumentError A value is wrong, or the client has no secret; the message names it.
   */
  participantToken(options: TokenOptions = {}): string {
    try {
      return signed(this._engine.native, false, options);
    } catch (error) {
      throw nativeError(error, this.participantToken);
    }
  }

  /**
   * Signs a token for a program that calls the REST API. Never hand it to a browser or an app. Calls of this client
   * need none: it signs its own.
   *
   * @throws InvalidArgumentError A value is wrong, or the client has no secret; the message names it.
   */
  apiToken(options: TokenOptions = {}): string {
    return told(() => signed(this._engine.native, true, options), this.apiToken);
  }

  /**
   * Proves that a token was signed with this client's secret and is good now, and gives its claims.
   *
   * @throws TokenError It does not verify; `code` names the reason, for instance `"expired"`.
   */
  verifyToken(token: string, options: ClientVerifyOptions = {}): Claims {
    try {
      const { leeway, anyApiKey = false } = objectOf(options);
      if (typeof anyApiKey !== "boolean") throw invalid(`\`anyApiKey\` must be true or false, not ${typeof anyApiKey}`);
      return JSON.parse(this._engine.native.verifyToken(text("token", token), seconds(leeway), anyApiKey)) as Claims;
    } catch (error) {
      throw nativeError(error, this.verifyToken);
    }
  }

  /** Says in plain words what a token may do and why a call or a join would refuse it. Never throws for a bad token. */
  explainToken(token: string): Explanation {
    return told(() => JSON.parse(this._engine.native.explainToken(text("token", token))) as Explanation, this.explainToken);
  }

  /**
   * Proves that a webhook comes from the service.
   *
   * @param body The raw bytes of the body, as they were received.
   * @param headers The headers of the request as your framework gives them, or the signature alone.
   * @throws WebhookError It does not verify; `code` names the reason.
   */
  async verifyWebhook(body: RawBody, headers: WebhookHeaders, options: Pick<CallOptions, "signal"> = {}): Promise<Delivery> {
    const { rawBody, signatures } = require("./webhooks/request") as typeof import("./webhooks/request");
    const raw = rawBody(body);
    const verified = await promiseOf(new Verification(this._engine, raw, signatures(headers)), objectOf(options).signal);
    return { ...verified, raw } as Delivery;
  }

  /** Refuses calls from now on. Idle connections close by themselves a few seconds later. */
  close(): void {
    this._engine.native.close();
  }

  /** The same as `close`, for `using client = new VideoSDK()`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** What `JSON.stringify` shows: nothing that is secret. */
  toJSON(): { baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }

  /** What `console.log` shows: nothing that is secret. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `VideoSDK { baseUrl: ${JSON.stringify(this.baseUrl)} }`;
  }
}
