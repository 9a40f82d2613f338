// Writes down which methods of the SDK were called, without touching the SDK.

/** Names of methods that came back with a value, as a caller would write them: `recordings.track.start`. */
export const answered = new Set();

/** Names of methods that came back with an error. */
export const refused = new Set();

/** Names of methods of whose result a test read something. Text, flags and nothing cannot tell: see `plain`. */
export const looked = new Set();

/** Names of methods that came back with something that is no object. */
export const plain = new Set();

/** Results that have methods of their own, which are worth counting too. */
const followed = new Set(["Page", "AccessTokenBuilder"]);

const named = (value) => value?.constructor?.name ?? "";
const isDoor = (value, key) => named(value).endsWith("Resource") || key === "api";

function follow(name, result) {
  if (typeof result !== "object" || result === null) {
    plain.add(name);
    return result;
  }
  return followed.has(named(result)) ? watch(result, named(result), name) : read(name, result);
}

/** A stand-in for a result that notes when something is read of it; a promise that asks for `then` reads nothing. */
function read(name, result) {
  const note = () => looked.add(name);
  return new Proxy(result, {
    get(target, key) {
      if (key !== "then") note();
      const value = target[key];
      // What a generator can do, it does for itself only.
      return typeof value === "function" && key !== "constructor" ? value.bind(target) : value;
    },
    ownKeys(target) {
      note();
      return Reflect.ownKeys(target);
    },
  });
}

function noted(name, result) {
  if (typeof result?.then === "function") {
    return result.then((value) => noted(name, value), (error) => {
      refused.add(name);
      throw error;
    });
  }
  answered.add(name);
  return follow(name, result);
}

/** A stand-in for `target` that calls it through and notes each method under `prefix`; `from` is what it is a result of. */
export function watch(target, prefix = "", from = undefined) {
  const path = (key) => (prefix ? `${prefix}.${key}` : key);
  return new Proxy(target, {
    get(_, key) {
      const value = target[key];
      if (from && key !== "then") looked.add(from);
      const label = typeof key === "symbol" ? key.description.replace("Symbol.", "") : key;
      if (typeof value === "object" && value !== null && isDoor(value, key)) {
        return watch(value, path(label));
      }
      if (typeof value !== "function") return value;
      return (...given) => {
        try {
          return noted(path(label), value.apply(target, given));
        } catch (error) {
          refused.add(path(label));
          throw error;
        }
      };
    },
  });
}

/** All methods that an object offers, under the names that `watch` notes. */
export function offered(target, prefix, hidden) {
  const names = [];
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(target));
  for (const key of own) {
    const { value } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), key);
    if (typeof value === "function" && key !== "constructor" && !hidden.includes(key)) {
      names.push(`${prefix}.${key}`);
    }
  }
  for (const [key, value] of Object.entries(target)) {
    if (isDoor(value, key)) names.push(...offered(value, `${prefix}.${key}`, hidden));
  }
  return names;
}
