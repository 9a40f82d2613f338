/** The events of the core (a repeated request, a weak secret) for a logger of yours. */

import { invalid } from "./errors";
import { native } from "./native";

/** How much is told: `"warn"` for what needs a look, `"debug"` also a record of every call. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** One event. No secret, token or header value is ever in it. */
export interface LogRecord {
  /** How grave it is. */
  readonly level: LogLevel;
  /** Which part of the core it comes from. */
  readonly target: string;
  /** What happened. */
  readonly message: string;
  /** What belongs to it, for instance `operation`, `attempt` and `status`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What receives the records: a function, or an object with a method a level, such as `console` or a pino logger. */
export type Logger = ((record: LogRecord) => unknown) | Readonly<Record<LogLevel, (text: string, fields?: object) => unknown>>;

const LEVELS: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };
const names = Object.keys(LEVELS) as LogLevel[];

/**
 * Has the events of all clients of this thread told to a logger, in its own turn of the event loop. It never keeps a
 * program running. What the logger throws is its own affair and never disturbs a call.
 *
 *     setLogger(console);            // warnings and errors
 *     setLogger(pino(), "debug");
 *     setLogger(null);               // no more
 *
 * @param level The least level that is told. Default: `"warn"`.
 */
export function setLogger(logger: Logger | null, level: LogLevel = "warn"): void {
  if (!Object.hasOwn(LEVELS, level)) throw invalid(`\`level\` must be one of ${names.join(", ")}`, setLogger);
  const least = LEVELS[level];
  if (logger === null || logger === undefined) return native.setLog(100, null);
  const tell = typeof logger === "function" ? logger : byMethods(logger, names.filter((name) => LEVELS[name] >= least));
  native.setLog(least, (records) => {
    for (const { level, ...rest } of JSON.parse(records) as (Omit<LogRecord, "level"> & { level: number })[]) {
      try {
        const told = tell({ level: nameOf(level), ...rest });
        if (told instanceof Promise) told.catch(() => undefined);
      } catch {
        // There is nobody to tell it to.
      }
    }
  });
}

function byMethods(logger: Exclude<Logger, Function>, needed: LogLevel[]): (record: LogRecord) => unknown {
  if (needed.some((name) => typeof logger[name] !== "function")) {
    throw invalid(`\`logger\` must be a function, or an object with the methods ${needed.join(", ")}`, setLogger);
  }
  return ({ level, target, message, fields }) => logger[level](`${target}: ${message}`, fields);
}

function nameOf(level: number): LogLevel {
  if (level >= LEVELS.error) return "error";
  if (level >= LEVELS.warn) return "warn";
  return level >= LEVELS.info ? "info" : "debug";
}
