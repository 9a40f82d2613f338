// A webhook receiver as a user would write one: it keeps the raw bytes and the signature.

import { once } from "node:events";
import { createServer } from "node:http";

async function rawBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

export async function receiver() {
  const deliveries = [];
  const server = createServer(async (request, answer) => {
    const body = await rawBody(request);
    deliveries.push({ method: request.method, headers: request.headers, body });
    answer.writeHead(200).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    deliveries,
    url: `http://127.0.0.1:${server.address().port}/hook`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
