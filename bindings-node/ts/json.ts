/** Writes JSON for the native side: like `JSON.stringify`, and also big integers and the numbers JSON has no word for. */

/** The JSON of parameters or options. Throws what `JSON.stringify` throws, for instance for a circle. */
export function toJSON(value: unknown): string {
  // Nearly always this is all: the replacer would make it several times slower.
  if (isPlain(value)) return JSON.stringify(value);
  return write(value) ?? "null";
}

/** Whether `JSON.stringify` says the same as `write`: nothing but text, usual numbers, truth and null, one level deep. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string";
  if (Array.isArray(value)) return false;
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name];
    switch (typeof member) {
      case "string":
      case "boolean":
      case "undefined":
        break;
      case "number":
        if (!Number.isFinite(member)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function write(value: unknown): string | undefined {
  return writeInto(value, []);
}

function writeInto(value: unknown, above: object[]): string | undefined {
  switch (typeof value) {
    case "bigint":
      return value.toString();
    case "number":
      return number(value);
    case "function":
    case "symbol":
      // Left out by `JSON.stringify`; here it shall be refused as what it is.
      return JSON.stringify(`a ${typeof value}`);
    case "object":
      return value === null ? "null" : object(value, above);
    default:
      return JSON.stringify(value);
  }
}

/** Endless time is written as a number beyond all time, and what is no number as a text, which is refused by name. */
function number(value: number): string {
  if (Number.isFinite(value)) return JSON.stringify(value);
  if (Number.isNaN(value)) return '"NaN"';
  return value > 0 ? "1e300" : "-1e300";
}

function object(value: object, above: object[]): string | undefined {
  if ("toJSON" in value && typeof value.toJSON === "function") return writeInto(value.toJSON(), above);
  if (above.includes(value)) throw new TypeError("a value that holds itself cannot be written as JSON");
  above.push(value);
  const text = Array.isArray(value)
    ? `[${value.map((item) => writeInto(item, above) ?? "null").join(",")}]`
    : `{${members(value, above).join(",")}}`;
  above.pop();
  return text;
}

function members(value: object, above: object[]): string[] {
  const all: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = writeInto(member, above);
    if (text !== undefined) all.push(`${JSON.stringify(name)}:${text}`);
  }
  return all;
}
