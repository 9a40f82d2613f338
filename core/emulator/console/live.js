// The live view: what goes on in the emulator, as it happens.

import { action, failure, field, fill, h, keep, prevent } from "./dom.js";
import { call, control, follow, state } from "./service.js";
import { timeView } from "./time.js";
import { isOpen, timeline } from "./timeline.js";
import { requestsView, webhooksView } from "./traffic.js";

const PARTS = { rooms: "Rooms and egress", webhooks: "Webhooks", requests: "Requests", time: "Clock and faults" };

export function liveContents(part) {
  return h("div.side-live", {}, Object.entries(PARTS).map(([name, word]) =>
    h("a.side-link", { href: `#/live/${name}`, ...(name === part ? { "aria-current": "page" } : {}) }, word)));
}

/** Shows a part of the live view; gives what ends its listening. */
export function live(main, part, reference) {
  const view = { rooms: roomsView, webhooks: webhooksView, requests: requestsView, time: timeView }[part] ?? roomsView;
  const body = h("div", {});
  fill(main, h("h1", {}, PARTS[part] ?? PARTS.rooms), body);
  return view(body, reference);
}

function roomsView(body) {
  const stats = h("dl.stats", {});
  const rooms = h("ul", {});
  const jobs = h("div", {});
  const [place, failed] = failure();
  const name = h("input", { type: "text", autocomplete: "off", placeholder: "optional" });
  const create = action("Create room", async () => {
    await call("POST", "/v2/rooms", name.value ? { customRoomId: name.value } : {});
    name.value = "";
  }, { kind: "main", failed, submit: true });
  fill(body,
    h("p.lead", {}, "Rooms, sessions and participants as they are. Join and leave here: REST alone cannot make a session."),
    stats,
    h("section.card", { "aria-labelledby": "rooms" }, h("div.card-head", {}, h("h2", { id: "rooms" }, "Rooms")),
      h("form.inline-form", { onsubmit: prevent }, field("Custom room id", name), create), place, h("div.space", {}), rooms),
    h("section.card", { "aria-labelledby": "egress" }, h("h2", { id: "egress" }, "Recordings, streams and transcriptions"), jobs));
  const show = (event) => {
    if (event && !["rooms", "sessions", "jobs", "webhooks", "requests"].includes(event)) return;
    showStats(stats);
    const shown = [...state.rooms].reverse().slice(0, 50).map((room) => ({ room, session: liveSession(room), jobs: openJobs(room), past: pastSessions(room) }));
    keep(rooms, shown, (entry) => entry.room.roomId, roomRow, "No room yet.");
  };
  const ends = [follow(show), timeline(jobs)];
  return () => ends.forEach((end) => end());
}

const liveSession = (room) => state.sessions.find((session) => session.roomId === room.roomId && session.end === null);
const pastSessions = (room) => state.sessions.filter((session) => session.roomId === room.roomId && session.end !== null).length;
const openJobs = (room) => state.jobs.filter((job) => job.roomId === room.roomId && isOpen(job)).map((job) => [job.kind, job.state]);
const present = (session) => session.participants.filter((person) => person.stays.at(-1)?.[1] === null);

function showStats(stats) {
  const sessions = state.sessions.filter((session) => session.end === null);
  const open = state.jobs.filter(isOpen);
  const numbers = [
    ["Rooms", state.rooms.length], ["Live sessions", sessions.length], ["Participants", sessions.flatMap(present).length],
    ["Jobs running", open.length], ["Webhooks sent", state.webhooks.length],
  ];
  fill(stats, numbers.map(([word, number]) => h("div.stat", {}, h("dt", {}, word), h("dd", {}, String(number)))));
}

function roomRow({ room, session, jobs, past }, old) {
  const [place, failed] = failure();
  // What somebody is writing survives the arrival of somebody else.
  const person = old?.querySelector("input") ?? h("input", { type: "text", autocomplete: "off", placeholder: "participant id" });
  const path = `/rooms/${encodeURIComponent(room.roomId)}/participants`;
  const join = action("Join", async () => {
    const participantId = person.value.trim();
    await control("POST", path, participantId ? { participantId, name: participantId } : {});
    person.value = "";
  }, { failed, submit: true, label: `Join ${room.customRoomId ?? room.roomId}` });
  const who = (one) => h("li.person", {}, h("span", {}, one.participantId),
    action("Leave", () => control("DELETE", `${path}/${encodeURIComponent(one.participantId)}`), { kind: "small", failed, label: `Leave: ${one.participantId}` }));
  return h("li.room", {},
    h("div.row", {}, h("span.room-name", {}, room.customRoomId ?? room.roomId), room.customRoomId ? h("code", {}, room.roomId) : undefined,
      room.disabled ? h("span.badge.bad", {}, "ended") : session ? h("span.badge.good", {}, "live") : h("span.badge", {}, "idle"),
      past ? h("span.note", {}, `${past} past ${past === 1 ? "session" : "sessions"}`) : undefined,
      room.webhook ? h("span.note.mono", {}, room.webhook) : undefined),
    session ? h("ul.people", { "aria-label": "Participants" }, present(session).map(who)) : undefined,
    room.disabled ? undefined : h("div.row.end", {}, h("form.inline-form", { onsubmit: prevent },
      labelled(person, `Participant for ${room.customRoomId ?? room.roomId}`), join), session ? egress(room, jobs, failed) : undefined),
    place);
}

function labelled(control, words) {
  control.setAttribute("aria-label", words);
  return control;
}

/** Buttons that start and stop what a room can put out. */
function egress(room, jobs, failed) {
  const runs = (kind) => jobs.some(([other, state]) => other === kind && ["starting", "running"].includes(state));
  const button = (kind, path, word) => {
    const is = runs(kind);
    return action(`${is ? "Stop" : "Start"} ${word}`, () => call("POST", `${path}/${is ? "end" : "start"}`, { roomId: room.roomId }), { failed });
  };
  return h("div.row", {}, button("recording", "/v2/recordings", "recording"), button("hls", "/v2/hls", "HLS"),
    action("End session", () => call("POST", "/v2/sessions/end", { roomId: room.roomId }), { kind: "danger", failed }));
}
