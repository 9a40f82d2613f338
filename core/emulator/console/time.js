// The virtual clock, the faults to play, and the switches of the emulator.

import { action, failure, field, fill, h, keep, prevent, select } from "./dom.js";
import { control, follow, now, state } from "./service.js";

const MINUTE = 60_000;
// The names are no numbers, which would come first in an order of their own.
const KINDS = {
  "status 429": ["429 too many requests", { status: 429 }], "status 500": ["500 the service fails", { status: 500 }],
  "status 503": ["503 not available", { status: 503 }], "status 401": ["401 token refused", { status: 401 }], slow: ["a late answer", { delayMs: 2000 }], before: ["cut before it is done", { drop: "before" }],
  after: ["cut after it is done", { drop: "after" }], garbage: ["an answer that is no JSON", { garbage: true }], short: ["an answer cut short", { truncate: 10 }],
};

export function timeView(body, reference) {
  const [clock, endClock] = clockCard();
  const cards = [clock, faultsCard(reference), settingsCard()];
  fill(body, h("p.lead", {}, "Stop time, push it, and make the service fail in the ways that a client must survive."),
    h("div.two", {}, cards[0], cards[2].element), cards[1].element);
  const ends = [endClock, follow(cards[1].show), follow(cards[2].show)];
  return () => ends.forEach((end) => end());
}

function clockCard() {
  const time = h("p.clock", {});
  const day = h("p.note", {});
  const [place, failed] = failure();
  const freeze = action("Freeze", () => control("POST", "/clock", { freeze: state.clock.frozenAt === null }), { failed });
  const push = (word, ms) => action(word, () => control("POST", "/clock", { advanceMs: ms }), { failed });
  const show = () => {
    const date = new Date(now()).toISOString();
    time.textContent = date.slice(11, 19);
    const frozen = state.clock.frozenAt !== null;
    day.textContent = `${date.slice(0, 10)} UTC · ${frozen ? "stands still" : "runs"}`;
    freeze.textContent = frozen ? "Let it run" : "Freeze";
  };
  const end = follow((event) => { if (!event || event === "clock") show(); });
  const timer = setInterval(show, 250);
  const card = h("section.card", { "aria-labelledby": "clock" }, h("h2", { id: "clock" }, "Virtual clock"), time, day, h("div.space", {}),
    h("div.row", {}, freeze, push("+1 min", MINUTE), push("+10 min", 10 * MINUTE), push("+1 h", 60 * MINUTE), push("+1 day", 1440 * MINUTE)), place);
  return [card, () => { end(); clearInterval(timer); }];
}

function faultsCard(reference) {
  const operations = h("datalist", { id: "operations" }, reference.operations.map((operation) => h("option", { value: operation.id })));
  const operation = h("input", { type: "text", autocomplete: "off", value: "*", list: "operations" });
  const kind = select(Object.entries(KINDS).map(([name, [word]]) => [name, word]));
  const times = h("input", { type: "number", min: "1", value: "1" });
  const after = h("input", { type: "number", min: "0", placeholder: "no header" });
  const list = h("ul.faults", {});
  const [place, failed] = failure();
  const add = action("Play it", () => {
    const fault = { operation: operation.value || "*", ...KINDS[kind.value][1] };
    if (times.value) fault.count = Number(times.value);
    if (after.value) fault.headers = { "retry-after": after.value };
    return control("POST", "/faults", fault);
  }, { kind: "main", failed, submit: true });
  const clear = action("Clear all", () => control("DELETE", "/faults"), { failed });
  const show = (event) => {
    if (event && event !== "faults") return;
    keep(list, state.faults.map((fault, at) => ({ at, fault })), (entry) => entry.at, ({ fault }) => h("li", {}, h("code", {}, fault.operation ?? "*"), h("span.badge.warn", {}, said(fault)),
      h("span.note", {}, fault.count === null ? "every time" : `${fault.count} more`)), "No fault is in force.");
  };
  const element = h("section.card", { "aria-labelledby": "faults" }, h("h2", { id: "faults" }, "Faults"), operations,
    h("form", { onsubmit: prevent },
      h("div.fields", {}, field("Endpoint", operation, "* stands for any run of characters"), field("What happens", kind), field("How often", times, "empty: every time"), field("Retry-After in seconds", after)),
      h("div.space", {}), h("div.row", {}, add, clear)), place, h("div.space", {}), list);
  return { element, show };
}

function said(fault) {
  const parts = [];
  if (fault.status) parts.push(`answers ${fault.status}`);
  if (fault.delayMs) parts.push(`waits ${fault.delayMs} ms`);
  if (fault.drop) parts.push(`cut ${fault.drop} it is done`);
  if (fault.garbage) parts.push("no JSON");
  if (fault.truncate !== null) parts.push(`cut after ${fault.truncate} bytes`);
  return parts.join(", ") || "does nothing";
}

/** `webhookRetries` → `Webhook retries`. */
const words = (name) => name[0].toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function settingsCard() {
  const [place, failed] = failure();
  const rows = h("ul", {});
  const set = async (name, value) => {
    try {
      failed("");
      await control("POST", "/settings", { [name]: value });
    } catch (error) {
      failed(error.message);
    }
  };
  const row = ([name, value]) => {
    const box = h("input", { type: "checkbox", checked: value, onchange: () => set(name, box.checked) });
    return h("li", {}, h("label.check", {}, box, words(name)));
  };
  const show = (event) => {
    if (event && event !== "settings") return;
    keep(rows, Object.entries(state.settings).filter(([, value]) => typeof value === "boolean"), ([name]) => name, row);
  };
  const element = h("section.card", { "aria-labelledby": "switches" }, h("h2", { id: "switches" }, "Switches"), rows, place, h("div.space", {}),
    action("Forget everything", () => control("POST", "/reset"), { kind: "danger", failed }));
  return { element, show };
}
