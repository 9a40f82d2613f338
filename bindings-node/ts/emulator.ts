/// <reference lib="esnext.disposable" preserve="true" />
/** The emulator: the whole API in your own process, stateful and offline, for tests without an account. */

import { Work, promiseOf } from "./bridge";
import { VideoSDK } from "./client";
import { invalid } from "./errors";
import { toJSON } from "./json";
import { type NativeEmulator, native } from "./native";
import type { ClientOptions } from "./options";

/** How an emulator starts. */
export interface EmulatorOptions {
  /** Port to listen on. Default: a free one. */
  port?: number | undefined;
  /** Address to listen on. Default: `"127.0.0.1"`. */
  host?: string | undefined;
  /** Pairs of API key and secret, each a project of its own. Default: one, made up. */
  credentials?: readonly (readonly [apiKey: string, secret: string])[] | undefined;
  /** Makes all ids the same in every run. */
  seed?: number | undefined;
  /** Switches, as `configure` takes them. */
  settings?: Readonly<Record<string, unknown>> | undefined;
  /** A snapshot to begin with. */
  state?: Readonly<Record<string, unknown>> | undefined;
  /** RSA private key in PEM that signs webhooks. Default: one made once a process. */
  webhookKey?: string | undefined;
  /** Certificates in PEM that webhooks over https may be delivered to, besides the usual ones. */
  webhookCa?: string | undefined;
}

/** A fault to be played on requests. */
export interface Fault {
  /** The operation it concerns, where `*` stands for any run of characters. Default: all. */
  operation?: string | undefined;
  /** Answer with this HTTP status instead of carrying the request out. */
  status?: number | undefined;
  /** Headers of the answer, added to those it has or taking their place. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Body of the answer: a text is sent as it is, anything else as JSON. */
  body?: unknown;
  /** Wait so many milliseconds first. */
  delayMs?: number | undefined;
  /** Close the connection without an answer: before the request is carried out, or after. */
  drop?: "before" | "after" | undefined;
  /** Send only so many bytes of the body, then close the connection. */
  truncate?: number | undefined;
  /** Send bytes that are no JSON. */
  garbage?: boolean | undefined;
  /** Play it this often, then forget it. Default: always. */
  count?: number | undefined;
  /** Play it on this share of the requests, from 0 to 1. Default: on all. */
  probability?: number | undefined;
  /** Makes the dice of `probability` repeatable. */
  seed?: number | undefined;
}

/** Where an emulator listens, and whom it knows. */
export interface EmulatorAddress {
  readonly url: string;
  readonly apiKey: string;
  readonly secret: string;
}

class Start extends Work<{ native: NativeEmulator; address: EmulatorAddress }> {
  #started: NativeEmulator | undefined;

  constructor(private readonly options: EmulatorOptions) {
    super();
  }

  protected begin(number: number): void {
    this.#started = native.NativeEmulator.start(number, toJSON(this.options));
  }

  protected read(_: number, text: string | null): { native: NativeEmulator; address: EmulatorAddress } {
    return { native: this.#started as NativeEmulator, address: JSON.parse(text as string) as EmulatorAddress };
  }
}

class Control extends Work<unknown> {
  constructor(
    private readonly emulator: NativeEmulator,
    private readonly name: string,
    private readonly given: unknown,
  ) {
    super();
  }

  protected begin(number: number): void {
    this.emulator.control(number, this.name, toJSON(this.given));
  }

  protected read(_: number, text: string | null): unknown {
    return JSON.parse(text as string);
  }
}

const MADE = Symbol("made by Emulator.start");

// One that was started runs until it is stopped, even if nothing but its address is left of it.
const running = new Set<NativeEmulator>();

/**
 * A pretend VideoSDK service on a loopback port.
 *
 *     await using emulator = await Emulator.start();
 *     const client = emulator.client();
 *     const room = await client.rooms.create();
 *     await emulator.join(room.roomId, "ana", "Ana");
 *
 * Any number can run in one process, each with a state of its own. It checks tokens and parameters as the service does,
 * lets recordings and streams go through their states, and signs and delivers webhooks. It never keeps a program
 * running.
 */
export class Emulator {
  /** Where it listens, for instance `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly #native: NativeEmulator;
  readonly #address: EmulatorAddress;

  private constructor(made: typeof MADE, started: NativeEmulator, address: EmulatorAddress) {
    if (made !== MADE) throw invalid("an emulator is made with `await Emulator.start()`", Emulator);
    this.url = address.url;
    this.#native = started;
    this.#address = address;
    running.add(started);
  }

  /**
   * Starts one. It runs until it is stopped or the program ends.
   *
   * @throws VideoSDKError The port is taken, or a key, snapshot or switch cannot be used.
   */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const { native, address } = await promiseOf(new Start(options));
    return new Emulator(MADE, native, address);
  }

  /** The first API key it knows. */
  get apiKey(): string {
    return this.#address.apiKey;
  }

  /** The secret of that key. */
  get secret(): string {
    return this.#address.secret;
  }

  /** The environment variables that point a client, also one in another process, at this emulator. */
  environment(): { VIDEOSDK_API_KEY: string; VIDEOSDK_SECRET: string; VIDEOSDK_API_ENDPOINT: string } {
    return { VIDEOSDK_API_KEY: this.apiKey, VIDEOSDK_SECRET: this.secret, VIDEOSDK_API_ENDPOINT: this.url };
  }

  /** A client for this emulator; its key and secret are used unless `options` bring others. */
  client(options: ClientOptions = {}): VideoSDK {
    const { apiKey, secret, url: baseUrl } = this;
    const own = options.token === undefined && options.tokenProvider === undefined ? { apiKey, secret } : {};
    return new VideoSDK({ baseUrl, ...own, ...options });
  }

  /**
   * Lets somebody join a room, given by its room id or custom id, and gives the session's id. Over REST nobody can join:
   * this is the part that the apps play.
   */
  join(room: string, participant: string, name = ""): Promise<string> {
    return this.#control("join", { room, participant, name });
  }

  /** Lets somebody leave a room. The last to leave ends its session. */
  async leave(room: string, participant: string): Promise<void> {
    await this.#control("leave", { room, participant });
  }

  /** Stops the emulator's clock. */
  async freeze(): Promise<void> {
    await this.#control("freeze");
  }

  /** Lets the clock run again from where it stands. */
  async run(): Promise<void> {
    await this.#control("run");
  }

  /** Pushes the clock forward by milliseconds; what becomes due happens at once, in order. */
  async advance(ms: number): Promise<void> {
    await this.#control("advance", { ms });
  }

  /** The emulator's time, in ISO-8601. */
  now(): Promise<string> {
    return this.#control("now");
  }

  /** Plays a fault on the requests it fits; of several, the oldest that fits. */
  async fault(fault: Fault): Promise<void> {
    await this.#control("fault", fault);
  }

  /** Forgets all faults. */
  async clearFaults(): Promise<void> {
    await this.#control("clearFaults");
  }

  /** The requests so far, oldest first, without their tokens. */
  requests(): Promise<Record<string, unknown>[]> {
    return this.#control("requests");
  }

  /** Empties the log of requests. */
  async clearRequests(): Promise<void> {
    await this.#control("clearRequests");
  }

  /** Every webhook delivery tried, with its outcome. */
  webhookDeliveries(): Promise<Record<string, unknown>[]> {
    return this.#control("webhookDeliveries");
  }

  /** Signs webhooks with a new key from now on, and gives its public half in PEM. */
  rotateWebhookKey(): Promise<string> {
    return this.#control("rotateWebhookKey");
  }

  /** Changes switches by their wire names, for instance `configure({ webhookRetries: 2 })`. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#control("configure", settings);
  }

  /** Makes the recording, stream, merge or live transcription with this id fail. */
  async fail(id: string, message = "Failed on order."): Promise<void> {
    await this.#control("fail", { id, message });
  }

  /** The whole state as plain data, without credentials. */
  snapshot(): Promise<Record<string, unknown>> {
    return this.#control("snapshot");
  }

  /** Puts a snapshot in the place of the state. */
  async restore(snapshot: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#control("restore", snapshot);
  }

  /** Forgets everything that happened; credentials, port and signing key stay. */
  async reset(): Promise<void> {
    await this.#control("reset");
  }

  /**
   * Waits until all that is due has happened and all webhooks have been dealt with. While the clock runs this includes
   * the steps of recordings and streams; while it is frozen they wait for `advance`.
   */
  async settle(): Promise<void> {
    await this.#control("settle");
  }

  /** Stops it, and waits until it listens no more. A second time it does nothing. */
  async stop(): Promise<void> {
    running.delete(this.#native);
    await this.#control("stop");
  }

  /** The same as `stop`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  /** What `JSON.stringify` shows: nothing that is secret. */
  toJSON(): { url: string } {
    return { url: this.url };
  }

  #control<T>(name: string, given: unknown = {}): Promise<T> {
    return promiseOf(new Control(this.#native, name, given)) as Promise<T>;
  }
}
