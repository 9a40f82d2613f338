"""Creates rooms through connections that drop, with ids of its own or without. Prints what became of the calls as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

from videosdk_api import AsyncVideoSDK, VideoSDKError

AT_ONCE = 64
calls, with_ids = int(sys.argv[1]), sys.argv[2] == "with-ids"
numbers = iter(range(calls))
outcomes: Counter[str] = Counter()
rooms: set[str | None] = set()


async def create(client: AsyncVideoSDK) -> None:
    """One after another, until all are made."""
    for number in numbers:
        try:
            room = await client.rooms.create(custom_room_id=f"class-{number}" if with_ids else None)
        except VideoSDKError as error:
            outcomes[f"{error.kind} {error.sent} {error.attempts if not with_ids else ''}".strip()] += 1
        else:
            outcomes["good"] += 1
            rooms.add(room.room_id)


async def main() -> None:
    """All of them, so many at once."""
    async with AsyncVideoSDK() as client:
        await asyncio.gather(*(create(client) for _ in range(AT_ONCE)))


asyncio.run(main())
print(json.dumps({"outcomes": outcomes, "rooms": len(rooms)}))
