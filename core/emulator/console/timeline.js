// Recordings, streams and what is made of them on a line of time: a bar a job, a colour a state, and the same in words.

import { clockTime, fill, h } from "./dom.js";
import { follow, now, state } from "./service.js";

const WORDS = { recording: "Recording", participant: "Participant recording", track: "Track recording", composite: "Composite recording", rtmp: "RTMP", hls: "HLS",
  transcription: "Transcription", transcript: "Transcript of a recording", merge: "Merge", compositeMerge: "Composite merge", hlsToMp4: "HLS to MP4",
  meetingRecordingMerge: "Recordings joined" };
const MOST = 12;

/** Draws into `parent` until what it gives is called. */
export function timeline(parent) {
  const show = (event) => {
    if (event && event !== "jobs" && event !== "clock") return;
    draw(parent);
  };
  const end = follow(show);
  // What runs grows while nothing is pushed.
  const timer = setInterval(() => { if (state.jobs.some(isOpen)) draw(parent); }, 1000);
  return () => { end(); clearInterval(timer); };
}

export const isOpen = (job) => !["done", "failed", "cancelled"].includes(job.state);

function draw(parent) {
  const jobs = state.jobs.slice(-MOST).reverse();
  if (!jobs.length) return fill(parent, h("p.empty", {}, "Nothing was recorded, streamed or transcribed yet."));
  const first = Math.min(...jobs.map((job) => job.steps[0]?.[1] ?? now()));
  const last = Math.max(...jobs.map((job) => (isOpen(job) ? now() : job.steps.at(-1)[1])), first + 1);
  const part = (from, to) => ((to - from) / (last - first)) * 100;
  fill(parent, jobs.map((job) => lane(job, first, last, part)),
    h("div.scale", {}, h("span", {}, clockTime(first)), h("span", {}, clockTime(last))));
}

function lane(job, first, last, part) {
  const bar = h("div.bar", { "aria-hidden": "true" });
  job.steps.forEach(([name, since], at) => {
    const until = job.steps[at + 1]?.[1] ?? (isOpen(job) ? last : since);
    const piece = h(`span.s-${name}`, {});
    piece.style.left = `${Math.min(part(first, since), 99.4)}%`;
    piece.style.width = `${part(since, until)}%`;
    bar.append(piece);
  });
  const step = ([name, since]) => {
    return h("li", {}, h(`i.s-${name}`, { "aria-hidden": "true" }), `${name} ${clockTime(since)}`);
  };
  return h("div.lane", { "data-job": job.id },
    h("div.lane-name", {}, h("strong", {}, WORDS[job.kind] ?? job.kind), job.participantId ? ` of ${job.participantId}` : "", h("div.note.mono", {}, job.roomId)),
    bar, h("ol.steps", { "aria-label": "States" }, job.steps.map(step)));
}
