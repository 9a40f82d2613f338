"""The main job from end to end: a room, participants, recording, RTMP, HLS with a thumbnail, signed webhooks.

Against the real service set WEBHOOK_URL to where it can reach you, and let two people join when asked.
"""

from __future__ import annotations

import asyncio
import os

from receiver import receiver
from service import service

from videosdk_api import AsyncVideoSDK, Emulator


async def record(client: AsyncVideoSDK, emulator: Emulator | None, hook: str, seen: list[str]) -> None:
    """Everything between making the room and ending it."""
    room = await client.rooms.create(custom_room_id="demo", webhook={"endPoint": hook, "events": ["*"]})
    print(f"room         {room.room_id} (customRoomId {room.custom_room_id})")
    await people_join(client, emulator, room.room_id)
    present = [person.participant_id async for person in client.participants.list(room.room_id)]
    print(f"participants {present}")

    await client.recordings.start(room.room_id)
    await client.rtmp.start(room.room_id, [{"url": "rtmp://live.example.org/app", "streamKey": "demo-key"}])
    stream = await client.hls.start(room.room_id)
    await settle(emulator)
    print(f"hls          {stream.playback_hls_url}")
    print(f"thumbnail    {(await client.hls.capture(room.room_id)).file_path}")

    # The three have nothing to do with one another, so they stop side by side.
    await asyncio.gather(
        client.recordings.stop(room.room_id), client.rtmp.stop(room.room_id), client.hls.stop(room.room_id)
    )
    await settle(emulator)
    async for recording in client.recordings.list(room_id=room.room_id):
        print(f"file         {recording.file.file_url if recording.file else 'not ready'}")
    async for session in client.sessions.list(room_id=room.room_id):
        people = await client.sessions.list_participants(session.id)
        print(f"session      {session.id} with {len(people.items)} participants")

    ended = await client.rooms.end(room.room_id)
    await settle(emulator)
    print(f"ended        disabled {ended.disabled}")
    print(f"webhooks     {len(seen)} verified: {', '.join(seen)}")


async def people_join(client: AsyncVideoSDK, emulator: Emulator | None, room_id: str) -> None:
    """Two people join: played by the emulator, or real ones with the tokens that are printed."""
    for name in ("ana", "bruno"):
        token = client.participant_token(room_id=room_id, participant_id=name, expires_in="2h")
        if emulator is None:
            print(f"let {name} join with {token}")
        else:
            emulator.join(room_id, name, name.title())
    if emulator is None:
        await asyncio.to_thread(input, "press Enter when both are there ")
    await settle(emulator)


async def settle(emulator: Emulator | None) -> None:
    """Lets recordings and webhooks catch up."""
    if emulator is None:
        await asyncio.sleep(10)
    else:
        await emulator.settle_async()


async def run() -> list[str]:
    """Runs it and gives the names of the webhooks that verified."""
    seen: list[str] = []
    with service() as emulator:
        async with AsyncVideoSDK() as client, receiver(client, seen) as local:
            await record(client, emulator, os.environ.get("WEBHOOK_URL", local), seen)
        if emulator is not None and len(seen) != len(emulator.webhook_deliveries()):
            raise SystemExit(f"{len(emulator.webhook_deliveries())} webhooks were sent, {len(seen)} verified")
    return seen


def main() -> None:
    asyncio.run(run())


if __name__ == "__main__":
    main()
