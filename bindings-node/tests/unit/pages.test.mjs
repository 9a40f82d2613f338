// Lists: fetched lazily, page by page, and walked as often as one likes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { InvalidArgumentError, PaginationError, VideoSDK } from "videosdk-api";
import { KEY, emulatorForTests, servingText } from "./harness.mjs";

const emulator = emulatorForTests();

async function clientWithRooms(count) {
  const client = emulator.client();
  for (let n = 0; n < count; n += 1) await client.rooms.create({ customRoomId: `room-${n}` });
  await emulator.clearRequests();
  return client;
}

test("nothing is sent before a list is walked", async () => {
  const client = await clientWithRooms(1);
  client.rooms.list();
  client.rooms.list().pages();
  assert.deepEqual(await emulator.requests(), []);
});

test("all items come, page after page, each fetched when its turn comes", async () => {
  const client = await clientWithRooms(5);
  const seen = [];
  const sent = [];
  for await (const room of client.rooms.list({ perPage: 2 })) {
    seen.push(room.customRoomId);
    sent.push((await emulator.requests()).length);
  }
  assert.equal(new Set(seen).size, 5);
  assert.deepEqual(sent, [1, 1, 2, 2, 3]);
});

test("a walk that is left early fetches no further page", async () => {
  const client = await clientWithRooms(5);
  for await (const _ of client.rooms.list({ perPage: 2 })) break;
  assert.equal((await emulator.requests()).length, 1);
});

test("pages come with their place", async () => {
  const client = await clientWithRooms(3);
  const pages = [];
  for await (const page of client.rooms.list({ perPage: 2 }).pages()) pages.push(page);
  assert.deepEqual(
    pages.map(({ items, page, perPage, lastPage, total, hasMore }) => [items.length, page, perPage, lastPage, total, hasMore]),
    [[2, 1, 2, 2, 3, true], [1, 2, 2, 2, 3, false]],
  );
  assert.equal(pages[1].nextCursor, null);
});

test("a list that is awaited gives its first page, and a cursor leads on", async () => {
  const client = await clientWithRooms(3);
  const first = await client.rooms.list({ perPage: 2 });
  assert.equal(first.items.length, 2);
  const rest = [];
  for await (const room of client.rooms.list({ perPage: 2, cursor: first.nextCursor })) rest.push(room);
  assert.equal(rest.length, 1);
  assert.equal((await client.rooms.list({ page: 2, perPage: 2 })).page, 2);
});

test("a list can be walked again, and twice at once", async () => {
  const client = await clientWithRooms(3);
  const list = client.rooms.list({ perPage: 1 });
  const ids = async () => {
    const all = [];
    for await (const room of list) all.push(room.roomId);
    return all.join();
  };
  const [one, two] = await Promise.all([ids(), ids()]);
  assert.equal(one, two);
  assert.equal(await ids(), one);
});

test("a cursor of another list is a mistake", async () => {
  const client = await clientWithRooms(3);
  const { nextCursor } = await client.rooms.list({ perPage: 2 });
  await assert.rejects(client.sessions.list({ cursor: nextCursor }).page(), InvalidArgumentError);
  await assert.rejects(client.rooms.list({ cursor: "nonsense" }).page(), InvalidArgumentError);
});

test("a service that repeats a page ends the walk with an error", async () => {
  const text = '{"pageInfo":{"currentPage":1,"perPage":1,"lastPage":3,"total":3},"data":[{"roomId":"a"}]}';
  await servingText(text, async (baseUrl) => {
    const client = new VideoSDK({ ...KEY, baseUrl });
    const walk = async () => {
      for await (const _ of client.rooms.list());
    };
    await assert.rejects(walk(), PaginationError);
  });
});

test("an error of a page comes out of the loop", async () => {
  const client = await clientWithRooms(3);
  const seen = [];
  const walk = async () => {
    for await (const room of client.rooms.list({ perPage: 1 }, { retries: 0 })) {
      seen.push(room);
      await emulator.fault({ operation: "rooms.list", status: 500 });
    }
  };
  await assert.rejects(walk(), { name: "ServerError" });
  assert.equal(seen.length, 1);
});

test("a list has the methods of a promise, and sends nothing before one is called", async () => {
  const client = emulator.client();
  const list = client.rooms.list({ perPage: 0 });
  assert.equal(await list.catch((error) => error.kind), "invalid_argument");
  let ended = 0;
  await assert.rejects(list.finally(() => (ended += 1)));
  assert.equal((await client.rooms.list().finally(() => (ended += 1))).page, 1);
  assert.equal(ended, 2);
});
