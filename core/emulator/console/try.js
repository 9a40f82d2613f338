// Tries an operation against this emulator, with the token that was generated.

import { action, failure, field, fill, fresh, h, prevent, select } from "./dom.js";
import { jsonView, parsed } from "./json.js";
import { apiToken, held, send, sign } from "./service.js";

export function tryCard(reference, operation) {
  const params = (operation.params ?? []).filter((param) => param.place !== "local");
  const controls = params.map((param) => [param, controlOf(param, operation.example?.[param.name])]);
  const answer = h("div", { "aria-live": "polite" });
  const [place, failed] = failure();
  const run = async () => {
    fill(answer);
    fill(answer, shown(await carryOut(operation, controls)));
  };
  const button = action("Send", run, { kind: "main", failed, submit: true });
  const form = h("form", { onsubmit: prevent },
    params.length ? h("div.fields", {}, controls.map(([param, control]) => field(label(param), control, hint(param), isLong(param)))) : h("p.note", {}, "It takes nothing."),
    h("div.space", {}), h("div.row", {}, button, h("span.note", {}, tokenWords(operation))));
  const id = fresh("try");
  return h("section.card", { "aria-labelledby": id }, h("h2", { id }, "Try it"), form, place, answer);
}

const label = (param) => `${param.name}${param.required ? " (required)" : ""}`;
const hint = (param) => (param.words ? undefined : param.type);
const isLong = (param) => /^(list|map|any|[A-Z])/.test(param.type) && !param.words && !isText(param) || param.place.startsWith("raw");
const isText = (param) => /^(RoomId|RoomRef|ObjectId|Uuid|ParticipantId|Timestamp|EpochMillis|SecretName)$/.test(param.type);

function tokenWords(operation) {
  if (operation.access === "public") return "Needs no token.";
  if (operation.access === "participant") return "A token is signed for this room and participant.";
  return held.token?.canCallApi ? "Uses the token you generated." : "An API token is signed when you send.";
}

function controlOf(param, example) {
  const text = example === undefined || !param.required ? "" : typeof example === "string" ? example : JSON.stringify(example);
  if (param.words) return h("input", { type: "text", value: text, list: undefined, placeholder: param.words.slice(0, 3).join(", ") });
  if (param.type === "boolean") return select([["", "not given"], "true", "false"]);
  if (param.place.startsWith("raw")) return h("textarea", {}, text);
  if (isLong(param)) return h("textarea", { placeholder: "JSON", spellcheck: "false" }, text);
  return h("input", { type: param.secret ? "password" : "text", autocomplete: "off", spellcheck: "false", value: text });
}

/** What was written, as the type wants it: text stays text, everything else is JSON. */
function valueOf(param, text) {
  if (param.words || /^(string|url)/.test(param.type) || isText(param) && param.type !== "EpochMillis") return text;
  const value = parsed(text);
  if (typeof value === "string" && /^(list|map|integer|number)/.test(param.type)) throw new Error(`${param.name} must be JSON of the type ${param.type}.`);
  return value;
}

async function carryOut(operation, controls) {
  let path = operation.path;
  const query = new URLSearchParams();
  const body = {};
  let raw;
  for (const [param, control] of controls) {
    const text = control.value;
    if (text === "") {
      if (param.required) throw new Error(`${param.name} is required.`);
      continue;
    }
    if (param.place === "path") path = path.replace(`{${param.name}}`, encodeURIComponent(text));
    else if (param.place === "query") query.append(param.name, text);
    else if (param.place === "body") body[param.name] = valueOf(param, text);
    else if (param.place.startsWith("raw ")) raw = [text, param.place.slice(4)];
  }
  if (query.size) path += `?${query}`;
  const token = await tokenFor(operation, controls);
  const sent = { token };
  if (raw) [sent.body, sent.kind] = raw;
  else if (controls.some(([param]) => param.place === "body")) sent.body = JSON.stringify(body);
  return { ...(await send(operation.method, path, sent)), method: operation.method, path };
}

async function tokenFor(operation, controls) {
  if (operation.access === "public") return undefined;
  if (operation.access !== "participant") return apiToken();
  const given = (name) => controls.find(([param]) => param.name === name)?.[1].value ?? "";
  const wish = { version: 2, roles: ["rtc"], permissions: ["allow_join"], roomId: given("roomId"), participantId: given("participantId"), expiresIn: "10m" };
  return (await sign(wish)).token;
}

function shown(answer) {
  const good = answer.status < 300;
  const headers = answer.headers.filter(([name]) => !["content-length", "date"].includes(name));
  return [
    h("p.address", {}, h(`span.badge.${good ? "good" : "bad"}`, { "data-status": answer.status }, String(answer.status)),
      h("span.path", {}, `${answer.method} ${answer.path}`), h("span.note", {}, `${answer.took.toFixed(1)} ms`)),
    answer.text ? jsonView(parsed(answer.text), "Answer") : h("p.note", {}, "The answer has no body."),
    h("details", {}, h("summary", {}, "Headers"), h("pre.block", { tabIndex: 0, role: "group", "aria-label": "Headers" }, headers.map(([name, value]) => `${name}: ${value}`).join("\n"))),
  ];
}
