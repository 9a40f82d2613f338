// When an answer counts as the expected one: objects are subsets, null is null, absent or empty, lists match element by
// element, numbers by value. Each function gives undefined, or where the two part.

import { isDeepStrictEqual } from "node:util";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const show = (value) => JSON.stringify(value)?.slice(0, 300) ?? "nothing";

/** Undefined when `seen` holds everything that `wanted` says. */
export function differs(wanted, seen, at) {
  if (wanted === "$present") {
    return seen === undefined || seen === null || seen === "" ? `${at} is ${show(seen)}, wanted something` : undefined;
  }
  if (isObject(wanted) && isObject(seen)) {
    return first(Object.entries(wanted), ([name, value]) => differs(value, seen[name], `${at}.${name}`));
  }
  if (Array.isArray(wanted) && Array.isArray(seen) && wanted.length === seen.length) {
    return first([...wanted.entries()], ([index, value]) => differs(value, seen[index], `${at}[${index}]`));
  }
  if (wanted === null && (seen === undefined || seen === null)) return undefined;
  return wanted === seen ? undefined : `${at} is ${show(seen)}, wanted ${show(wanted)}`;
}

/** Like `differs` for two lists in any order. */
export function differsInAnyOrder(wanted, seen, at) {
  if (wanted.length !== seen.length) return `${at} has ${seen.length} elements, wanted ${wanted.length}`;
  const left = [...seen];
  return first(wanted, (item) => {
    const found = left.findIndex((candidate) => differs(item, candidate, at) === undefined);
    if (found < 0) return `${at} holds no ${show(item)}`;
    left.splice(found, 1);
    return undefined;
  });
}

/** The fields of an error in the notation of the cases. */
export function errorFields(error) {
  return {
    kind: error.kind,
    status: error.status ?? null,
    sent: error.sent,
    attempts: error.attempts,
    code: error.code ?? null,
    request_id: error.requestId ?? null,
    operation: error.operation ?? null,
    retry_after_ms: error.retryAfterMs ?? null,
    text: error.message,
  };
}

/** `seen` is what `errorFields` gives. A list of codes means any, a list of texts means all. */
export function errorDiffers(wanted, seen) {
  const text = seen.text.toLowerCase();
  for (const word of texts(wanted.message_contains)) {
    if (!text.includes(word.toLowerCase())) return `the message lacks ${show(word)}: ${seen.text}`;
  }
  for (const word of texts(wanted.message_excludes)) {
    if (text.includes(word.toLowerCase())) return `the message holds ${show(word)}: ${seen.text}`;
  }
  if ("code" in wanted && ![wanted.code].flat().includes(seen.code)) {
    return `code is ${show(seen.code)}, wanted ${show(wanted.code)}: ${seen.text}`;
  }
  const names = ["kind", "status", "sent", "retry_after_ms", "request_id", "attempts", "operation"];
  return first(names.filter((name) => name in wanted), (name) => {
    const problem = differs(wanted[name], seen[name], name);
    return problem && `${problem} (${seen.text})`;
  });
}

/** Exact number and order; no body means no body at all; a header that is null must be absent. */
export function requestsDiffer(wanted, seen) {
  if (wanted.length !== seen.length) {
    return `${seen.length} requests, wanted ${wanted.length}: ${show(seen.map(({ method, path }) => `${method} ${path}`))}`;
  }
  return first([...wanted.entries()], ([index, want]) => requestDiffers({ query: {}, ...want }, seen[index], `request ${index}`));
}

function requestDiffers(want, got, at) {
  for (const name of ["method", "path", "query", "body"]) {
    if (name in want !== name in got || !isDeepStrictEqual(want[name], got[name])) {
      return `${at}: ${name} is ${show(got[name])}, wanted ${show(want[name])}`;
    }
  }
  return first(Object.entries(want.headers ?? {}), ([name, value]) =>
    (got.headers[name] ?? null) === value ? undefined : `${at}: header ${name} is ${show(got.headers[name])}, wanted ${show(value)}`,
  );
}

/** `outcome` has `data`, `page` or `walk`, or `error` as `errorFields` gives it. */
export function resultDiffers(wanted, outcome, script = []) {
  if ("anyOf" in wanted) {
    const problems = wanted.anyOf.map((way) => resultDiffers(way, outcome, script));
    return problems.includes(undefined) ? undefined : problems.join(" / ");
  }
  if ("walk" in wanted) return walkDiffers(wanted.walk, outcome);
  if ("error" in wanted) {
    if (!("error" in outcome)) return `it succeeded with ${show(outcome)}, wanted the error ${show(wanted.error)}`;
    return errorDiffers(wanted.error, outcome.error);
  }
  if ("error" in outcome) return `it failed: ${outcome.error.text}`;
  if (wanted.ok) return undefined;
  if (wanted.asServed) return differs(script.filter((answer) => "body" in answer).at(-1)?.body, outcome.data, "data");
  if ("page" in wanted) return pageDiffers(wanted.page, outcome.page ?? {});
  return differs(wanted.data, outcome.data, "data");
}

function pageDiffers({ itemsAnyOrder, ...rest }, seen) {
  const problem = itemsAnyOrder && differsInAnyOrder(itemsAnyOrder, seen.items, "items");
  return problem ?? differs(rest, seen, "page");
}

function walkDiffers(wanted, outcome) {
  const { items, error } = outcome.walk ?? {};
  const problem = differs(wanted.items, items, "items");
  if (problem !== undefined) return problem;
  if ((wanted.error === undefined) !== (error === undefined)) {
    return `the walk ended with ${show(error)}, wanted ${show(wanted.error)}`;
  }
  return wanted.error && errorDiffers(wanted.error, error);
}

function first(all, problemOf) {
  for (const one of all) {
    const problem = problemOf(one);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const texts = (value) => (value === undefined || value === null ? [] : [value].flat());
