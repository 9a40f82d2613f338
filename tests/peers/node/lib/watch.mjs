// Writes down which methods of the SDK were called, without touching the SDK.

/** Names of methods that came back with a value, as a caller would write them: `recordings.track.start`. */
export const answered = new Set();

/** Names of methods that came back with an error. */
export const refused = new Set();

/** Results that have methods of their own, which are worth counting too. */
const followed = new Set(["Page", "AccessTokenBuilder"]);

const named = (value) => value?.constructor?.name ?? "";
const isDoor = (value, key) => named(value).endsWith("Resource") || key === "api";

function follow(result) {
  return followed.has(named(result)) ? watch(result, named(result)) : result;
}

function noted(name, result) {
  if (typeof result?.then === "function") {
    return result.then((value) => noted(name, value), (error) => {
      refused.add(name);
      throw error;
    });
  }
  answered.add(name);
  return follow(result);
}

/** A stand-in for `target` that calls it through and notes each method under `prefix`. */
export function watch(target, prefix = "") {
  const path = (key) => (prefix ? `${prefix}.${key}` : key);
  return new Proxy(target, {
    get(_, key) {
      const value = target[key];
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
