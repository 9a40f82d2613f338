// Makes one call in each way there is: typed method (plainly, and with its HTTP side) or open door. How the method of an
// operation is called is printed from the description.

import assert from "node:assert/strict";
import { VideoSDKError } from "videosdk-api";
import { errorFields } from "./comparing.mjs";
import { OPERATIONS } from "./operations.mjs";

/** Options of a case as those of a call. */
export function options({ cancelAfterMs, atLeastMs, atMostMs, ...given } = {}) {
  return given;
}

/** What the typed method is given; undefined where it cannot say the case: it has no older names, and asks for what is required. */
export function typedArguments(operation, params) {
  const { positional, named, required, list } = OPERATIONS[operation] ?? { positional: [], required: [operation] };
  const known = new Set([...positional, ...(named ?? []), ...(list ? ["cursor"] : [])]);
  const says = Object.keys(params).every((name) => known.has(name)) && required.every((name) => name in params);
  if (!says) return undefined;
  const rest = Object.entries(params).filter(([name]) => !positional.includes(name));
  return [...positional.map((name) => params[name]), ...(named === null ? [] : [Object.fromEntries(rest)])];
}

export const isList = (operation) => OPERATIONS[operation].list;

/** What the typed method of an operation gives before it is awaited. */
export function typedCall(client, operation, params, given) {
  const path = operation.split(".");
  const verb = path.pop();
  const group = path.reduce((at, name) => at[name], client);
  return group[verb](...typedArguments(operation, params), given);
}

export const WAYS = {
  async typed(client, operation, params, given) {
    const answer = await typedCall(client, operation, params, given);
    return isList(operation) ? { page: answer } : { data: answer };
  },

  /** The same with status, headers and the like, which take another way through the addon. */
  async response(client, operation, params, given) {
    const called = typedCall(client, operation, params, given);
    const reply = await (isList(operation) ? called.page() : called).withResponse();
    assert.deepEqual([typeof reply.status, typeof reply.headers, typeof reply.attempts], ["number", "object", "number"]);
    return isList(operation) ? { page: reply.data } : { data: reply.data };
  },

  async door(client, operation, params, given) {
    const { data, page } = await client.call(operation, params, given);
    return page === null ? { data } : { page: { ...page, items: data } };
  },

  walk: (client, operation, params, given) => walked(typedCall(client, operation, params, given), (item) => [item]),

  pages: (client, operation, params, given) => walked(typedCall(client, operation, params, given).pages(), (page) => page.items),
};

async function walked(list, itemsOf) {
  const items = [];
  try {
    for await (const one of list) items.push(...itemsOf(one));
  } catch (error) {
    return { walk: { items, error: failure(error) } };
  }
  return { walk: { items } };
}

/** The outcome of a call that may be refused. */
export async function outcome(way, ...given) {
  try {
    return await way(...given);
  } catch (error) {
    return { error: failure(error) };
  }
}

/** The fields of our own errors; any other is a failure of the test. */
export function failure(error) {
  if (!(error instanceof VideoSDKError)) throw error;
  return errorFields(error);
}
