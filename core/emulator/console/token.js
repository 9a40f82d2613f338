// The token generator: wishes on one side, the token, what is in it and what it may do on the other.

import { action, copyButton, failure, field, fill, h, prevent, select, tabs } from "./dom.js";
import { jsonView } from "./json.js";
import { control, hold, sign } from "./service.js";

const PERMISSIONS = { allow_join: "may join", ask_join: "may knock and wait", allow_mod: "may moderate" };

export function tokenCard(reference) {
  return h("section.card", { "aria-labelledby": "token" }, h("h2", { id: "token" }, "Token generator"),
    tabs("What to do with tokens", [["Generate", () => generator()], ["Explain one", () => explainer(reference)]]));
}

function generator() {
  const boxes = Object.entries(PERMISSIONS).map(([word, means]) => {
    const box = h("input", { type: "checkbox", value: word, checked: word !== "ask_join" });
    return [box, h("label.check", {}, box, h("code", {}, word), ` ${means}`)];
  });
  const role = select([["crawler", "crawler: call the REST API"], ["rtc", "rtc: join a room"], ["", "none: everything"], ["crawler,rtc", "both"]]);
  const version = select([["2", "2"], ["1", "1 (scope and roles are ignored)"], ["", "none (scope and roles are ignored)"]]);
  const room = h("input", { type: "text", autocomplete: "off", placeholder: "every room" });
  const participant = h("input", { type: "text", autocomplete: "off", placeholder: "any participant" });
  const lifetime = h("input", { type: "text", autocomplete: "off", value: "2h" });
  const out = h("div", { "aria-live": "polite" });
  const [place, failed] = failure();
  const run = async () => {
    const token = await sign({
      permissions: boxes.map(([box]) => box).filter((box) => box.checked).map((box) => box.value),
      roles: role.value.split(",").filter(Boolean),
      version: version.value ? Number(version.value) : undefined,
      roomId: room.value, participantId: participant.value, expiresIn: lifetime.value,
    });
    hold(token);
    fill(out, tokenView(token));
  };
  const button = action("Generate token", run, { kind: "main", failed, submit: true });
  const form = h("form", { onsubmit: prevent },
    h("div.fields", {},
      h("fieldset.wide", {}, h("legend", {}, "Permissions"), h("div.row", {}, boxes.map(([, label]) => label))),
      field("Role", role), field("Version", version),
      field("Lifetime", lifetime, "90s, 15m, 2h, 7d"), field("Room", room), field("Participant", participant)),
    h("div.space", {}), button, place);
  const view = h("div.two", {}, form, out);
  fill(out, h("p.empty", {}, "The token appears here, decoded and explained. “Try it” then uses it."));
  return view;
}

function explainer(reference) {
  const text = h("textarea", { spellcheck: "false", autocomplete: "off" });
  const operations = reference.operations.filter((operation) => operation.method).map((operation) => operation.id);
  const operation = select([["", "no endpoint in particular"], ...operations]);
  const out = h("div", { "aria-live": "polite" });
  const [place, failed] = failure();
  const run = async () => fill(out, tokenView(await control("POST", "/tokens/explain", { token: text.value, operation: operation.value || undefined }), operation.value));
  return h("div.two", {}, h("div", {}, h("div.fields", {}, field("Token", text, undefined, true), field("For the endpoint", operation, undefined, true)), h("div.space", {}),
    action("Explain", run, { kind: "main", failed }), place), out);
}

function tokenView(token, operation) {
  const [head = "", claims = "", signature = ""] = token.token.split(".");
  const yes = (can, words) => h(can ? "span.badge.good" : "span.badge", {}, `${can ? "✓" : "✗"} ${words}`);
  return [
    h("div.code", {}, h("pre.block.jwt", { tabIndex: 0, role: "group", "aria-label": "Token", id: "the-token" },
      h("span.jwt-head", {}, head), ".", h("span.jwt-claims", {}, claims), ".", h("span.jwt-sign", {}, signature)), copyButton(token.token)),
    h("h3", {}, "In plain words"),
    h("p", { id: "token-summary" }, token.summary),
    h("div.can", {}, yes(token.canJoin, "join a room"), yes(token.canModerate, "moderate"), yes(token.canCallApi, "call the REST API")),
    operation ? h("p", {}, token.refusedBecause ? `${operation} would refuse it: ${token.refusedBecause}` : `${operation} would accept it.`) : undefined,
    h("ul.problems", {}, token.problems.map((problem) => h("li", {}, h(`span.badge.${problem.fatal ? "bad" : "warn"}`, {}, problem.fatal ? "refused" : "note"), h("span", {}, problem.text)))),
    h("h3", {}, "Decoded"),
    jsonView({ header: token.header, claims: token.claims }, "Decoded token"),
  ];
}
