// What went in and out: the log of requests, and the webhooks with verdict and replay.

import { action, clockTime, copyButton, failure, field, fill, h, keep } from "./dom.js";
import { jsonView, parsed } from "./json.js";
import { control, follow, state } from "./service.js";

const MOST = 200;

export function requestsView(body) {
  const filter = h("input", { type: "search", autocomplete: "off", placeholder: "rooms.create, 429, POST …" });
  const list = h("ul", {});
  const [place, failed] = failure();
  const show = (event) => {
    if (event && event !== "requests") return;
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (entry) => words.every((word) => `${entry.method} ${entry.path} ${entry.operation} ${entry.status} ${entry.outcome} ${entry.fault ? "fault" : ""}`.toLowerCase().includes(word));
    const shown = state.requests.filter(fits).slice(-MOST).reverse();
    keep(list, shown, (entry) => `${entry.number}-${entry.requestId}`, requestRow, words.length ? "No request fits the filter." : "No request yet.");
  };
  filter.addEventListener("input", () => show());
  fill(body, h("p.lead", {}, "Every request to the API, newest first. Tokens never enter this log; what they say does."),
    h("section.card", { "aria-label": "Requests" }, h("div.row.end", {}, field("Filter", filter),
      action("Clear", () => control("DELETE", "/requests"), { failed })), place, h("div.space", {}), list));
  return follow(show);
}

function requestRow(entry) {
  const status = entry.status ?? "—";
  const tone = entry.status === null ? "warn" : entry.status < 300 ? "good" : entry.status < 500 ? "warn" : "bad";
  return h("li.entry", { "data-status": status }, h("details", { ontoggle: (event) => {
    const inside = event.target.lastElementChild;
    if (event.target.open && !inside.children.length) fill(inside, requestBody(entry));
  } }, h("summary", {}, h("span.when", {}, clockTime(entry.at)), h(`span.method.${entry.method.toLowerCase()}`, {}, entry.method), h("span.what", {}, entry.path),
    h("span.marks", {}, entry.operation ? h("span.badge", {}, entry.operation) : undefined, entry.fault ? h("span.badge.warn", {}, "fault") : undefined,
      h(`span.badge.${tone}`, {}, String(status)), h("span.when", {}, `${entry.durationMs} ms`))), h("div.entry-body", {})));
}

function requestBody(entry) {
  const part = (name, value) => (value === null || Object.keys(value).length === 0 ? undefined : [h("h2", {}, name), jsonView(value, name)]);
  return [
    h("p.note", {}, `${entry.outcome} · from ${entry.peer} · request id ${entry.requestId}`),
    part("Query", entry.query), part("Body", entry.body), part("What the token says", entry.claims), part("Headers", entry.headers), part("Fault played", entry.fault),
  ];
}

export function webhooksView(body) {
  const list = h("ul", {});
  const [place, failed] = failure();
  const show = (event) => {
    if (event && event !== "webhooks") return;
    keep(list, state.webhooks.slice(-MOST).reverse(), (entry) => entry.number, (entry) => webhookRow(entry, failed), "No webhook was sent yet. Give a room a webhook when you create it.");
  };
  fill(body, h("p.lead", {}, "Every delivery tried, newest first. The verdict is what a receiver finds that verifies it with the present key."),
    h("section.card", { "aria-label": "Deliveries" }, h("div.row", {},
      action("Clear", () => control("DELETE", "/webhooks"), { failed }),
      action("Sign with a new key", () => control("POST", "/webhook-key/rotate"), { failed })), place, h("div.space", {}), list));
  return follow(show);
}

function webhookRow(entry, failed) {
  const good = entry.verdict === "verified";
  return h("li.entry.hook", { "data-number": entry.number }, h("details", { ontoggle: (event) => {
    const inside = event.target.lastElementChild;
    if (event.target.open && !inside.children.length) fill(inside, webhookBody(entry, failed));
  } }, h("summary", {}, h("span.when", {}, clockTime(entry.at)), h("span.what", {}, entry.event, entry.replayOf ? ` (again, of ${entry.replayOf})` : ""),
    h("span.marks", {}, h(`span.badge.${good ? "good" : "bad"}`, {}, good ? "✓ verified" : "✗ does not verify"),
      h(`span.badge.${entry.success ? "good" : "bad"}`, {}, entry.status === null ? "not delivered" : `answered ${entry.status}`))), h("div.entry-body", {})));
}

function webhookBody(entry, failed) {
  return [
    h("div.row", {}, action("Send again", () => control("POST", `/webhooks/${entry.number}/replay`), { failed, label: `Send again: ${entry.event}` }), h("span.note", {}, entry.url)),
    entry.error ? h("p.fail", {}, entry.error) : undefined,
    good(entry) ? undefined : h("p.fail", {}, entry.verdict ?? ""),
    h("h2", {}, "Payload"), jsonView(parsed(entry.body), "Payload"),
    h("h2", {}, "Signature"), h("div.code", {}, h("pre.block.wrap", { tabIndex: 0, role: "group", "aria-label": "Signature" }, entry.signature ?? ""), copyButton(entry.signature ?? "")),
  ];
}

const good = (entry) => entry.verdict === "verified";
