// The page: which view an address means, the contents beside it, and the sign of life.

import { fill, h } from "./dom.js";
import { maskThese } from "./json.js";
import { live, liveContents } from "./live.js";
import { operationView } from "./operation.js";
import { contents, sectionView, startView } from "./reference.js";
import { connect, follow, state } from "./service.js";

const main = document.getElementById("main");
const side = document.getElementById("side");
let leave = () => {};
let reference;

/** `#/op/rooms.create` is the operation, `#/section/rooms` the section, `#/live/requests` that part of the live view. */
function route() {
  const [area = "", ...rest] = decoded(location.hash.replace(/^#\/?/, "")).split("/");
  if (area === "live") return { area: "live", part: rest[0] || "rooms" };
  return { area: "reference", part: area, name: rest.join("/") };
}

/** An address that somebody cut short is a place that is not there, no error. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function show(focus) {
  const where = route();
  leave();
  leave = () => {};
  for (const link of document.querySelectorAll(".areas a")) {
    if (link.dataset.area === where.area) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (where.area === "live") {
    fill(side, liveContents(where.part));
    leave = live(main, where.part, reference) ?? leave;
  } else {
    fill(side, contents(reference, where));
    fill(main, referenceView(where));
  }
  document.title = `${main.querySelector("h1")?.textContent ?? "Console"} – VideoSDK emulator`;
  if (focus) {
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  side.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function referenceView({ part, name }) {
  if (part === "op") {
    const operation = reference.operations.find((each) => each.id === name);
    if (operation) return operationView(reference, operation);
  }
  if (part === "section") {
    const resource = reference.resources.find((each) => each.name === name);
    if (resource) return sectionView(reference, resource);
  }
  if (!part) return startView(reference);
  return [h("h1", {}, "Not found"), h("p.lead", {}, "There is nothing here. ", h("a", { href: "#/" }, "To the start"))];
}

function showPulse() {
  document.getElementById("pulse").classList.toggle("on", state.connected);
  document.getElementById("pulse-word").textContent = state.connected ? "Connected" : "Not connected";
}

async function begin() {
  connect();
  follow((name) => { if (name === "connected") showPulse(); });
  try {
    reference = await (await fetch("/console/reference.json")).json();
  } catch {
    return fill(main, h("h1", {}, "Console"), h("p.lead", {}, "The emulator does not answer. Is it still running?"));
  }
  maskThese(reference.secrets);
  // Other addresses are places in the page, such as the one that the skip link leads to.
  window.addEventListener("hashchange", () => { if (/^#?$|^#\//.test(location.hash)) show(true); });
  show(false);
}

begin();
