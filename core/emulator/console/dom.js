// Elements out of plain calls. Text only ever becomes text: nothing here or elsewhere writes markup.

/** An element: `h("a.button", { href: "#/" }, "Text", child)`. Handlers are functions under `onclick` and the like. */
export function h(what, props, ...children) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== "list" && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Puts these in the place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
}

let count = 0;
/** An id that nothing else on the page has. */
export const fresh = (word) => `${word}-${++count}`;

/** A control with its label, and a hint that belongs to it. */
export function field(label, control, hint, wide) {
  const id = control.id || fresh("field");
  control.id = id;
  const about = hint ? h("p.hint", { id: `${id}-hint` }, hint) : undefined;
  if (about) control.setAttribute("aria-describedby", about.id);
  return h(wide ? "div.field.wide" : "div.field", {}, h("label", { for: id }, label), control, about);
}

export function select(options, props) {
  const items = options.map((option) => (Array.isArray(option) ? option : [option, option]));
  return h("select", props, items.map(([value, word]) => h("option", { value }, word)));
}

/** Of a form whose button does it all: Enter presses that button. */
export const prevent = (event) => event.preventDefault();

/** A button that runs something, is off meanwhile, and tells `failed` when that fails. */
export function action(words, run, { kind = "", failed = () => {}, label, submit } = {}) {
  const button = h(kind ? `button.${kind}` : "button", { type: submit ? "submit" : "button", "aria-label": label }, words);
  button.addEventListener("click", async () => {
    button.disabled = true;
    failed("");
    try {
      await run();
    } catch (error) {
      failed(error.message);
    } finally {
      button.disabled = false;
    }
  });
  return button;
}

/** Where an action says why it failed. */
export function failure() {
  const place = h("p.fail", { role: "alert" });
  return [place, (text) => { place.textContent = text; }];
}

export function copyButton(text, words = "Copy") {
  const button = h("button.small", { type: "button" }, words);
  button.addEventListener("click", async () => {
    // Browsers give the clipboard to this machine and to HTTPS, not to another machine that was let in.
    const copied = await navigator.clipboard?.writeText(typeof text === "function" ? text() : text).then(() => true, () => false);
    button.textContent = copied ? "Copied" : "Not allowed here";
    setTimeout(() => { button.textContent = words; }, 1500);
  });
  return button;
}

/** Code that can be scrolled by keyboard, with a button that copies it. */
export const code = (text, label) =>
  h("div.code", {}, h("pre", { tabIndex: 0, role: "group", "aria-label": label }, text), copyButton(text));

/** Tabs by the usual keys: arrows move, the panel follows. `tabs` is a list of `[word, () => element]`. */
export function tabs(label, all, chosen = 0, onchange = () => {}) {
  const panel = h("div", { role: "tabpanel", id: fresh("panel"), tabIndex: 0 });
  const buttons = all.map(([word], at) =>
    h("button", { type: "button", role: "tab", id: fresh("tab"), "aria-controls": panel.id, onclick: () => show(at) }, word));
  const show = (at, focus) => {
    buttons.forEach((button, other) => {
      button.setAttribute("aria-selected", String(other === at));
      button.tabIndex = other === at ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", buttons[at].id);
    fill(panel, all[at][1]());
    if (focus) buttons[at].focus();
    onchange(at);
  };
  const step = { ArrowRight: 1, ArrowLeft: -1 };
  const list = h("div.tabs", { role: "tablist", "aria-label": label, onkeydown: (event) => {
    if (!(event.key in step)) return;
    event.preventDefault();
    const now = buttons.indexOf(document.activeElement);
    show((now + step[event.key] + buttons.length) % buttons.length, true);
  } }, buttons);
  show(chosen);
  return h("div", {}, list, panel);
}

/** What elements of lists show, beside them: in an attribute everybody could read it. */
const shows = new WeakMap();

/** Brings a list up to date and keeps the elements of entries that are as they were, with their focus and open parts. */
export function keep(parent, entries, key, make, nothing) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const focused = parent.contains(document.activeElement) ? document.activeElement : undefined;
  let heir;
  const wanted = entries.map((entry) => {
    const text = JSON.stringify(entry);
    const old = before.get(String(key(entry)));
    if (old && shows.get(old) === text) return old;
    const held = focused && old?.contains(focused);
    const element = make(entry, old);
    if (held) heir = element;
    element.dataset.key = String(key(entry));
    shows.set(element, text);
    return element;
  });
  if (!wanted.length && nothing) wanted.push(h("li.empty", { "data-key": "nothing" }, nothing));
  wanted.forEach((element, at) => {
    if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null);
  });
  while (parent.children.length > wanted.length) parent.lastElementChild.remove();
  if (heir) successor(heir, focused)?.focus();
}

/** What has the focus of an element that was made anew: itself, its like, or the first that can have it. */
function successor(element, focused) {
  if (element.contains(focused)) return focused;
  const all = [...element.querySelectorAll("button, input, summary")];
  const name = (each) => each.getAttribute("aria-label") ?? each.textContent;
  return all.find((each) => name(each) === name(focused)) ?? all[0];
}

/** The time of day to the millisecond. */
export function clockTime(when) {
  const date = new Date(when);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(11, 23);
}
