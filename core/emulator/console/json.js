// Shows JSON with colours, and secrets masked until somebody asks for them.

import { h } from "./dom.js";

let secrets = new Set();

/** Names whose values are masked; the reference knows them. */
export function maskThese(names) {
  secrets = new Set(names);
}

export function jsonView(value, label) {
  const lines = h("pre.block", { tabIndex: 0, role: "group", "aria-label": label });
  write(lines, value, "", undefined);
  return lines;
}

/** JSON where a text is JSON, else the text. */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function write(to, value, margin, name) {
  if (name !== undefined && secrets.has(name) && typeof value !== "boolean" && value !== null) {
    to.append(masked(value, margin));
  } else if (Array.isArray(value)) {
    members(to, value.map((item) => [undefined, item]), "[", "]", margin);
  } else if (value !== null && typeof value === "object") {
    members(to, Object.entries(value), "{", "}", margin);
  } else {
    to.append(h(typeof value === "string" ? "span.json-text" : "span.json-other", {}, JSON.stringify(value) ?? "null"));
  }
}

function members(to, all, open, close, margin) {
  if (!all.length) return to.append(open + close);
  const inner = `${margin}  `;
  to.append(open);
  all.forEach(([name, value], at) => {
    to.append(`${at ? "," : ""}\n${inner}`);
    if (name !== undefined) to.append(h("span.json-key", {}, JSON.stringify(name)), ": ");
    write(to, value, inner, name);
  });
  to.append(`\n${margin}${close}`);
}

function masked(value, margin) {
  const place = h("span", {});
  const show = () => {
    const shown = h("span", {});
    write(shown, value, margin, undefined);
    place.replaceChildren(shown);
  };
  place.append("•••••• ", h("button.mask", { type: "button", onclick: show }, "Show"));
  return place;
}
