// One operation: what it takes, what it answers, how it fails, how it is called, and a try.

import { code, h, tabs } from "./dom.js";
import { method, resourceOf, title } from "./reference.js";
import { tryCard } from "./try.js";

const LANGUAGES = { rust: "Rust", python: "Python", node: "Node", c: "C", curl: "curl" };
const PLACES = { path: "in the path", query: "in the query", body: "in the body", token: "in the token", local: "used by the library" };
let chosen = "curl";

export function operationView(reference, operation) {
  const resource = resourceOf(operation);
  const [first, ...more] = operation.says;
  return [
    h("p.crumb", {}, h("a", { href: `#/section/${resource}` }, title(resource))),
    h("h1", {}, operation.id),
    h("p.address", {}, method(operation), h("span.path", {}, operation.path || "made of other calls"), marks(operation)),
    h("p.lead", {}, plain(first)),
    more.map((text) => h("p.said", {}, plain(text))),
    card("How it is called", samples(reference, operation)),
    operation.method ? tryCard(reference, operation) : undefined,
    card("Parameters", parameters(reference, operation.params ?? [])),
    card("Reply", reply(reference, operation)),
    card("Errors", errors(operation)),
    operation.emits ? card("Webhooks it may lead to", h("ul.row", {}, operation.emits.map((event) => h("li", {}, h("span.badge", {}, event))))) : undefined,
  ];
}

function card(name, ...inside) {
  const id = `card-${name.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return h("section.card", { "aria-labelledby": id }, h("h2", { id }, name), inside);
}

/** The description marks code as Markdown does. */
export function plain(text) {
  return text.split("`").map((part, at) => (at % 2 ? h("code", {}, part) : part));
}

function marks(operation) {
  const access = { public: "needs no token", participant: "takes a participant's token" }[operation.access] ?? "needs an API token";
  return [h("span.badge", {}, access), operation.deprecated ? h("span.badge.warn", {}, "deprecated") : undefined];
}

function samples(reference, operation) {
  const names = Object.keys(LANGUAGES).filter((name) => operation.samples[name]);
  const view = (name) => {
    const before = name === "curl" ? `BASE_URL=${location.origin}\n` : `${reference.around[name]}\n\n`;
    return code(before + operation.samples[name], `Sample in ${LANGUAGES[name]}`);
  };
  const at = Math.max(0, names.indexOf(chosen));
  return tabs("Language", names.map((name) => [LANGUAGES[name], () => view(name)]), at, (now) => { chosen = names[now]; });
}

function parameters(reference, params) {
  if (!params.length) return h("p.note", {}, "It takes nothing.");
  return h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Name"), h("th", { scope: "col" }, "Type"), h("th", { scope: "col" }, "What it is"))),
    h("tbody", {}, params.map((param) => row(reference, param))));
}

function row(reference, param) {
  const place = PLACES[param.place] ?? (param.place ? "the whole body" : "");
  return h("tr", {}, h("td", {}, h("code", {}, param.name), param.required ? h("div.need", {}, "required") : undefined, param.deprecated ? h("div", {}, h("span.badge.warn", {}, "deprecated")) : undefined),
    h("td", {}, h("span.type", {}, param.type), place ? h("div.note", {}, place) : undefined),
    h("td", {}, plain(param.doc), param.words ? h("div.words.row", {}, param.words.map((word) => h("span.badge", {}, word))) : undefined,
      param.secret ? h("div", {}, h("span.badge.info", {}, "secret")) : undefined, (param.named ?? []).map((name) => inner(reference, name, 0))));
}

/** The members of an object type, to be opened. */
function inner(reference, name, depth) {
  const type = reference.types.find((each) => each.name === name);
  if (!type || depth > 5) return undefined;
  if (type.variants) return type.variants.map(([word, variant]) => h("div", {}, `${type.tag}: ${word}`, inner(reference, variant, depth + 1)));
  if (!type.fields) return undefined;
  const members = h("ul", {});
  return h("details", { ontoggle: () => {
    if (!members.children.length) members.append(...type.fields.map((field) => member(reference, field, depth)));
  } }, h("summary", {}, `Members of ${name}`), members);
}

function member(reference, field, depth) {
  return h("li.said", {}, h("code", {}, field.name), " ", h("span.type", {}, field.type), field.required ? h("span.need", {}, " required") : undefined,
    h("div", {}, plain(field.doc), field.words ? ` One of ${field.words.join(", ")}.` : undefined), (field.named ?? []).map((name) => inner(reference, name, depth + 1)));
}

function reply(reference, operation) {
  const type = reference.types.find((each) => each.name === operation.returns);
  return [
    h("p", {}, h("code", {}, operation.reply)),
    type?.doc ? h("p.note", {}, plain(type.doc)) : undefined,
    type?.fields ? parameters(reference, type.fields) : undefined,
  ];
}

function errors(operation) {
  return h("table", {}, h("thead", {}, h("tr", {}, ["Status", "Kind", "When"].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", {}, operation.errors.map(([status, kind, when]) =>
      h("tr", {}, h("td", {}, h("code", {}, status || "before sending")), h("td", {}, h("code", {}, kind)), h("td", {}, when)))));
}
