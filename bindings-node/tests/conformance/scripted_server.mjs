// A scripted HTTP server on raw sockets: it answers each request with the next answer of the script and remembers the
// requests. It can delay, drop a connection before or inside an answer, and send chunks.

import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { repeated } from "./case_files.mjs";

const CHUNK = 64 * 1024;

/** Listens on a free port until `stop`. */
export async function serve(script) {
  const [left, requests, open] = [[...script], [], new Set()];
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {});
    // A connection that breaks in the middle of an answer is what some cases are about.
    answerAll(socket, left, requests).catch(() => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    /** Replaces what is left of the script. */
    script(next) {
      left.splice(0, Infinity, ...next);
    },
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * An address where nobody listens. It is this end of a connection, which keeps the port from being given to somebody else: with
 * eight cases at a time, a port that was let go is soon the port of another server.
 */
export async function closed() {
  const server = await serve([]);
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  const stop = async () => {
    socket.destroy();
    await server.stop();
  };
  return { url: `http://127.0.0.1:${socket.localPort}`, requests: [], stop };
}

async function answerAll(socket, script, requests) {
  const reader = new Reader(socket);
  for (let request; (request = await reader.request()) !== null; ) {
    requests.push(request);
    // A request beyond the script is seen by the count; the answer only has to end the call.
    const answer = script.shift() ?? { status: 599, body: "beyond the script" };
    await sleep(answer.delayMs ?? 0);
    if (!send(socket, answer)) {
      socket.end();
      return;
    }
  }
}

/** Requests of one connection, one after another. */
class Reader {
  constructor(socket) {
    this.pieces = socket[Symbol.asyncIterator]();
    this.bytes = Buffer.alloc(0);
  }

  async more() {
    const { value, done } = await this.pieces.next();
    if (!done) this.bytes = Buffer.concat([this.bytes, value]);
    return !done;
  }

  async request() {
    let end;
    while ((end = this.bytes.indexOf("\r\n\r\n")) < 0) if (!(await this.more())) return null;
    const [first, ...lines] = this.bytes.toString("latin1", 0, end).split("\r\n");
    const headers = Object.fromEntries(lines.map(header));
    const length = end + 4 + Number(headers["content-length"] ?? 0);
    while (this.bytes.length < length) if (!(await this.more())) return null;
    const body = this.bytes.toString("utf8", end + 4, length);
    this.bytes = this.bytes.subarray(length);
    return parsed(first, headers, body);
  }
}

function header(line) {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
}

function parsed(first, headers, body) {
  const [method, target] = first.split(" ");
  const [path, query = ""] = target.split("?", 2);
  const request = { method, path, query: Object.fromEntries(new URLSearchParams(query)), headers };
  if ("content-type" in headers) request.body = json(body);
  return request;
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends one answer; false when the connection is to be closed. */
function send(socket, answer) {
  if (answer.drop === "body") {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":');
  }
  if (answer.drop !== undefined) return false;
  const body = bodyOf(answer);
  const headers = { ...answer.headers };
  if (body.length > 0 && !("content-type" in headers)) {
    headers["content-type"] = "text" in answer ? "text/plain; charset=utf-8" : "application/json";
  }
  if (answer.chunked) headers["transfer-encoding"] = "chunked";
  else if (answer.status !== 204) headers["content-length"] = body.length;
  const lines = Object.entries(headers).filter(([, value]) => value !== null);
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.write(Buffer.from(`HTTP/1.1 ${answer.status} X\r\n${head}\r\n`, "latin1"));
  socket.write(answer.chunked ? chunked(body) : body);
  return true;
}

function chunked(body) {
  const pieces = [];
  for (let at = 0; at < body.length; at += CHUNK) {
    const piece = body.subarray(at, at + CHUNK);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n"));
  }
  return Buffer.concat([...pieces, Buffer.from("0\r\n\r\n")]);
}

function bodyOf(answer) {
  if ("text" in answer) return Buffer.from(answer.text);
  if ("base64" in answer) return Buffer.from(answer.base64, "base64");
  if ("body" in answer) return Buffer.from(JSON.stringify(answer.body));
  if ("repeat" in answer) return Buffer.from(repeated(answer.repeat));
  return Buffer.alloc(0);
}
