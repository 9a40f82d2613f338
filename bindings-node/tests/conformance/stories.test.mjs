// Cases of `stories`: many calls in a row against the emulator, with people who come and webhooks that arrive.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { Emulator, VideoSDKError } from "videosdk-api";
import { cases } from "./case_files.mjs";
import { differsInAnyOrder, resultDiffers } from "./comparing.mjs";
import { WAYS, options, outcome, typedArguments } from "./making_calls.mjs";

/** Keeps only what verifies; anything else would be missing in the comparison. */
async function receiver(client) {
  const inbox = [];
  const server = createServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    try {
      const { kind, data } = await client.verifyWebhook(Buffer.concat(pieces), request.headers);
      inbox.push({ type: kind, data });
    } catch (error) {
      if (!(error instanceof VideoSDKError)) throw error;
    }
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { inbox, url: `http://127.0.0.1:${server.address().port}/hook`, stop };
}

/** What a story knows while it runs. `call` makes one call and gives its outcome. */
class Story {
  #known;
  #read = 0;

  constructor(emulator, receiver, call) {
    Object.assign(this, { emulator, receiver, call });
    this.#known = { receiver: receiver.url };
  }

  /** `$room.roomId` becomes the member of what an earlier step named `room`. */
  resolve(value) {
    if (Array.isArray(value)) return value.map((one) => this.resolve(one));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.resolve(one)]));
    }
    if (typeof value !== "string" || !value.startsWith("$") || value === "$present") return value;
    const found = value.slice(1).split(".").reduce((at, name) => at?.[name], this.#known);
    assert.ok(found !== undefined && found !== null, `nothing is known as ${value}`);
    return found;
  }

  async step(step) {
    const { emulator } = this;
    if ("call" in step) await this.#called(step);
    else if ("join" in step) await emulator.join(step.join.room, step.join.participantId, step.join.name);
    else if ("leave" in step) await emulator.leave(step.leave.room, step.leave.participantId);
    else if ("advanceMs" in step) await emulator.advance(step.advanceMs);
    else if (step.settle) await emulator.settle();
    else if ("fault" in step) await this.#post(["faults"], step.fault);
    else if ("control" in step) await this.#post(step.control, step.body);
    else this.#webhooks(step.webhooks);
  }

  async #called(step) {
    const seen = await this.call(step);
    if ("as" in step && !("error" in seen)) this.#known[step.as] = seen.data ?? seen.page;
    assert.equal(resultDiffers("error" in step ? { error: step.error } : step.expect, seen), undefined);
  }

  /** Faults and what else happens in the service go through the control API, as every other language does it. */
  async #post(path, body) {
    const headers = { "content-type": "application/json" };
    const address = [this.emulator.url, "emulator", ...path].join("/");
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${address} answered with ${answer.status}`);
  }

  /** What came in since the last look, in order; a list inside the list means any order. */
  #webhooks(wanted) {
    let left = this.receiver.inbox.slice(this.#read);
    this.#read += left.length;
    const kinds = left.map(({ type }) => type);
    for (const matcher of wanted) {
      const group = [matcher].flat().map((one) => (typeof one === "string" ? { type: one } : one));
      const problem = differsInAnyOrder(group, left.slice(0, group.length), "webhooks");
      assert.equal(problem, undefined, `among ${kinds}: ${problem}`);
      left = left.slice(group.length);
    }
    assert.equal(left.length, 0, `more than wanted among ${kinds}`);
  }
}

/** Typed wherever the method can say it, else through the open door; `door` prefers that. */
function wayOf(step, door) {
  if (step.walk) return WAYS.walk;
  return door || typedArguments(step.call, step.params) === undefined ? WAYS.door : WAYS.typed;
}

async function run(one, door) {
  const emulator = await Emulator.start({ seed: 7 });
  const client = emulator.client();
  const inbox = await receiver(emulator.client());
  const call = (step) => outcome(wayOf(step, door), client, step.call, step.params, options(step.options));
  const story = new Story(emulator, inbox, call);
  try {
    for (const [index, step] of one.steps.entries()) {
      try {
        await story.step(story.resolve(step));
      } catch (error) {
        error.message = `step ${index} ${JSON.stringify(step).slice(0, 160)}: ${error.message}`;
        throw error;
      }
    }
  } finally {
    await emulator.stop();
    await inbox.stop();
  }
}

for (const [id, one] of cases("stories")) {
  for (const way of ["typed", "door"]) test(`${id} (${way})`, { timeout: 120_000 }, () => run(one, way === "door"));
}
