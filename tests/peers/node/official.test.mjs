// The official Node SDK, unchanged, against the emulator. One process, so that the methods used can be counted.

import "./suites/tokens.mjs";
import "./suites/rooms.mjs";
import "./suites/sessions.mjs";
import "./suites/recordings.mjs";
import "./suites/streams.mjs";
import "./suites/transcription.mjs";
import "./suites/transcodings.mjs";
import "./suites/pool.mjs";
import "./suites/alerts.mjs";
import "./suites/ingress.mjs";
import "./suites/connectors.mjs";
import "./suites/sip.mjs";
import "./suites/agents.mjs";
import "./suites/batchCalls.mjs";
import "./suites/webhooks.mjs";
import "./suites/pages.mjs";
import "./suites/errors.mjs";
import "./suites/helpers.mjs";
import "./suites/migrating.mjs";
// Last, because it looks back on the others.
import "./suites/methods.mjs";
