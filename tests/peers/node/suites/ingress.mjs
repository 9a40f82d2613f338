// WHIP and WHEP: the SDK makes addresses and tokens, a media client uses them, the SDK ends the session.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RoomNotFoundError } from "@videosdk.live/server-sdk";
import { house, liveRoom } from "../lib/house.mjs";

const OFFER = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n";

/** What a media client does with an address and a token. */
async function offer({ url, token }) {
  const headers = { authorization: token, "content-type": "application/sdp" };
  const answer = await fetch(url, { method: "POST", headers, body: OFFER });
  assert.equal(answer.status, 201);
  assert.match(await answer.text(), /a=recvonly/);
  return answer.headers.get("location").split("/").at(-1);
}

describe("ingress", () => {
  const home = house();

  test("a publisher made by the SDK joins, and the SDK ends it without knowing the session", async () => {
    const { roomId } = await home.vsdk.rooms.create();
    const made = home.vsdk.whip.create(roomId, { participantId: "cam-1", name: "Cam" });
    const sessionId = await offer(made);
    assert.equal((await home.vsdk.participants.get(roomId, "cam-1")).name, "Cam");
    assert.equal((await home.vsdk.sessions.get(sessionId)).roomId, roomId);
    await home.vsdk.whip.delete(made);
    await assert.rejects(home.vsdk.whip.delete(made), RoomNotFoundError);
  });

  test("a viewer made by the SDK watches a live session", async () => {
    const { roomId, sessionId } = await liveRoom(home);
    const made = home.vsdk.whep.create(roomId, { source: { participantId: "ana-01" } });
    assert.equal(await offer(made), sessionId);
    await home.vsdk.whep.delete(made);
    await assert.rejects(home.vsdk.whep.delete(made), RoomNotFoundError);
  });
});
