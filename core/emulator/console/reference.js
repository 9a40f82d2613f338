// The reference: contents, start page and sections, all read from what the press printed.

import { copyButton, fill, h } from "./dom.js";
import { control } from "./service.js";
import { tokenCard } from "./token.js";

/** `batchCalls` → `Batch calls`. */
export function title(name) {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  const known = { hls: "HLS", rtmp: "RTMP", sip: "SIP", whip: "WHIP", whep: "WHEP" };
  return known[words] ?? words[0].toUpperCase() + words.slice(1);
}

export const verb = (operation) => operation.method || "MADE OF";
export const tone = (operation) => (operation.method || "composed").toLowerCase();
export const method = (operation) => h(`span.method.${tone(operation)}`, {}, operation.method || "STEPS");
export const resourceOf = (operation) => operation.id.split(".")[0];

/** The list at the side, with a filter. */
export function contents(reference, where) {
  const open = where.part === "section" ? where.name : where.part === "op" ? where.name.split(".")[0] : "";
  const list = h("div", {});
  const filter = h("input", { type: "search", placeholder: "Find an endpoint", "aria-label": "Find an endpoint",
    oninput: () => fill(list, links(reference, where, open, filter.value)) });
  fill(list, links(reference, where, open, ""));
  const wide = matchMedia("(min-width: 901px)").matches;
  return h("details", { open: wide }, h("summary", {}, "All endpoints"), filter, list);
}

function links(reference, where, open, text) {
  const wanted = text.trim().toLowerCase();
  const fits = (operation) => `${operation.id} ${operation.method} ${operation.path} ${operation.says[0]}`.toLowerCase().includes(wanted);
  const current = (is) => (is ? { "aria-current": "page" } : {});
  const all = wanted ? [] : [h("a.side-link", { href: "#/", ...current(!where.part) }, "Start and tokens"), h("p.side-title", {}, "Sections")];
  for (const resource of reference.resources) {
    const operations = reference.operations.filter((operation) => resourceOf(operation) === resource.name && (!wanted || fits(operation)));
    if (!operations.length) continue;
    const here = where.part === "section" && where.name === resource.name;
    all.push(h("a.side-link", { href: `#/section/${resource.name}`, ...current(here) }, title(resource.name)));
    if (!wanted && open !== resource.name) continue;
    for (const operation of operations) {
      const is = where.part === "op" && where.name === operation.id;
      all.push(h("a.side-link.side-op", { href: `#/op/${operation.id}`, ...current(is) },
        h(`span.verb.${tone(operation)}`, {}, short(operation.method)), h("span", {}, operation.id.slice(resource.name.length + 1))));
    }
  }
  if (wanted && !all.length) all.push(h("p.note", {}, "No endpoint fits."));
  return all;
}

const short = (word) => ({ DELETE: "DEL", PATCH: "PAT", "": "–" })[word] ?? word;

export function startView(reference) {
  const count = reference.operations.filter((operation) => operation.method).length;
  return [
    h("h1", {}, "VideoSDK v2 REST API"),
    h("p.lead", {}, `This emulator answers all ${count} routes offline, without an account. Point a client at its base URL, sign a token, and try any endpoint from here.`),
    h("div.two", {}, baseCard(reference), credentialsCard()),
    tokenCard(reference),
    h("section.card", { "aria-labelledby": "sections" }, h("h2", { id: "sections" }, "Endpoints by section"),
      h("ul.endpoints", {}, reference.resources.map((resource) => sectionRow(reference, resource)))),
  ];
}

function baseCard(reference) {
  return h("section.card", { "aria-labelledby": "base" }, h("h2", { id: "base" }, "Base URL"),
    h("div.row", {}, h("code", {}, location.origin), copyButton(location.origin)),
    h("p.note", {}, "Every request carries a token in ", h("code", {}, "Authorization"), ", without a prefix. The service itself is ", h("code", {}, reference.service), "."));
}

function credentialsCard() {
  const rows = h("div", {});
  control("GET", "/credentials").then(({ apiKeys }) => fill(rows, apiKeys.map(credential)));
  return h("section.card", { "aria-labelledby": "keys" }, h("h2", { id: "keys" }, "API key and secret"), rows);
}

function credential(apiKey) {
  const secret = h("code", {}, "••••••••••••••••");
  const button = h("button.small", { type: "button", "aria-label": `Show the secret of ${apiKey}` }, "Show");
  let shown = false;
  button.addEventListener("click", async () => {
    shown = !shown;
    secret.textContent = shown ? (await control("POST", "/credentials/reveal", { apiKey })).secret : "••••••••••••••••";
    button.textContent = shown ? "Hide" : "Show";
    button.setAttribute("aria-label", `${shown ? "Hide" : "Show"} the secret of ${apiKey}`);
  });
  return [
    h("div.row", {}, h("code", {}, apiKey), copyButton(apiKey)),
    h("div.row", {}, secret, button),
  ];
}

function sectionRow(reference, resource) {
  const count = reference.operations.filter((operation) => resourceOf(operation) === resource.name).length;
  return h("li", {}, h("a.endpoint", { href: `#/section/${resource.name}` }, h("span.badge", {}, String(count)),
    h("strong", {}, title(resource.name)), h("span.what", {}, resource.doc)));
}

export function sectionView(reference, resource) {
  const operations = reference.operations.filter((operation) => resourceOf(operation) === resource.name);
  return [
    h("h1", {}, title(resource.name)),
    h("p.lead", {}, resource.doc),
    h("section.card", { "aria-label": "Endpoints" }, h("ul.endpoints", {}, operations.map((operation) =>
      h("li", {}, h("a.endpoint", { href: `#/op/${operation.id}` }, method(operation),
        h("span.path", {}, operation.path || operation.id), h("span.what", {}, operation.says[0])))))),
  ];
}
