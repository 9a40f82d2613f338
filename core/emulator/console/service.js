// The emulator as the page sees it: its control API, the API itself, the token in use, and what it pushes.

/** What the emulator pushed last, by the name of the event. */
export const state = {
  rooms: [], sessions: [], jobs: [], faults: [], settings: {}, clock: { offsetMs: 0, frozenAt: null },
  requests: [], webhooks: [], connected: false,
};

/** The token that "try it" sends: what signing it answered. */
export const held = { token: undefined };

const listeners = new Set();
const MOST = 500;

/** Runs something whenever something was pushed, and once now. Gives what ends that. */
export function follow(run) {
  const listener = (name) => run(name);
  listeners.add(listener);
  run();
  return () => listeners.delete(listener);
}

function told(name) {
  for (const listener of [...listeners]) listener(name);
}

/** A call of the control API; refused ones fail with what it said. */
export async function control(method, path, body) {
  const answer = await fetch(`/emulator${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.message ?? `The emulator answered ${answer.status}.`);
  return said;
}

export const sign = (wish) => control("POST", "/tokens", wish);

/** A token for the API: the one held if it may, else a new one that is held from now on. */
export async function apiToken() {
  const expires = held.token?.claims?.exp ?? 0;
  if (!held.token?.canCallApi || expires * 1000 < Date.now() + 5000) {
    hold(await sign({ version: 2, roles: ["crawler"], permissions: ["allow_join", "allow_mod"], expiresIn: "2h" }));
  }
  return held.token.token;
}

export function hold(token) {
  held.token = token;
  told("token");
}

/** Any request to the API itself. */
export async function send(method, path, { token, body, kind = "application/json" } = {}) {
  const headers = {};
  if (token) headers.authorization = token;
  if (body !== undefined) headers["content-type"] = kind;
  const started = performance.now();
  const answer = await fetch(path, { method, headers, body });
  const text = await answer.text();
  return { status: answer.status, headers: [...answer.headers], text, took: performance.now() - started };
}

/** A call of the API with a token for it; refused ones fail with what it said. */
export async function call(method, path, body) {
  const answer = await send(method, path, { token: await apiToken(), body: body && JSON.stringify(body) });
  if (answer.status < 300) return answer.text ? JSON.parse(answer.text) : undefined;
  let said = answer.text;
  try {
    said = JSON.parse(answer.text).message ?? said;
  } catch { /* It is no JSON, so it stays as it is. */ }
  throw new Error(`${answer.status}: ${said}`);
}

/** Listens to what the emulator pushes, for as long as the page is open. */
export function connect() {
  const source = new EventSource("/emulator/events");
  const connected = (is) => () => {
    state.connected = is;
    told("connected");
  };
  source.addEventListener("open", () => {
    // A new connection is told everything again.
    state.requests = [];
    state.webhooks = [];
    connected(true)();
  });
  source.addEventListener("error", connected(false));
  for (const name of ["rooms", "sessions", "jobs", "clock", "settings", "faults"]) {
    source.addEventListener(name, (event) => {
      state[name] = JSON.parse(event.data);
      told(name);
    });
  }
  for (const name of ["requests", "webhooks"]) {
    source.addEventListener(name, (event) => {
      const { clear, entries } = JSON.parse(event.data);
      state[name] = [...(clear ? [] : state[name]), ...entries].slice(-MOST);
      told(name);
    });
  }
}

/** The emulator's time in milliseconds. */
export const now = () => state.clock.frozenAt ?? Date.now() + state.clock.offsetMs;
